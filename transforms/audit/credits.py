"""Recognise the forms in which copies credit InSight Crime.

As recorded: `By Seth Robbins From Insight Crime`, `By: Sara Garcia for Insight Crime`, `This article
generously shared by Insight Crime. The original can be read here.`, `Source: InSight Crime`, `Full text ->
InSight Crime`. The Spanish forms are assumed to be their counterparts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from transforms.audit.records import Region
from transforms.audit.zones import Piece, Place
from transforms.dates import without_days
from transforms.notices import is_notice
from transforms.text import fold

_LONGEST_LINE: Final = 220
_LONGEST_SENTENCE: Final = 700
_NAME: Final = r"in ?-?sight ?-?crime(?:\.(?:org|com))?"
_NAMED: Final = re.compile(rf"\b{_NAME}\b")
_BYLINE: Final = re.compile(
    r"\W*(?:(?:article|story|text|report|analysis|articulo|texto|nota|analisis|reportaje) )?"
    r"(?:(?:written|reported|posted|published|submitted|contributed|shared|enviado|compartido"
    r"|escrito|redactado|publicado|elaborado) )?(?:by|por)\b\W*\S"
    r"|\W*(?:authors?|autor(?:a|es|as)?|byline|firma) ?: ?\S"
)
_DATED_BYLINE: Final = re.compile(r".{0,60}\d{4}\W{1,6}(?:by|por):? \S|.{0,60}\| ?(?:by|por):? \S")
_LABEL: Final = re.compile(
    r"\W*(?:(?:original )?sources?|full (?:text|article|story)|via|from|courtesy of|credits?"
    r"|original(?:ly)?|read (?:more|the"
    r" (?:full|original)(?: (?:text|article|story))?)(?: (?:at|on))?|republished from|reprinted from"
    r"|reposted from"
    r"|(?:fuente|fuentes|texto completo|articulo completo|nota completa|via|de|cortesia de|credito"
    r"|creditos|tomado de"
    r"|publicado (?:originalmente )?(?:en|por)|original de|republicado de|reproducido de)"
    rf"(?: original)?)(?: (?:of|is|the|del?|la|el|es))*\W{{0,6}}(?:the )?{_NAME}\b"
)
_PUBLISHED: Final = re.compile(
    r"\b(?:publish\w*|republish\w*|appear\w*|shar(?:ed|es|ing)|report(?:ed)?|written|produced|provided|posted|reprint\w*"
    r"|reproduc\w*|courtesy|permission|credit\w*|attribut\w*|licen[cs]\w+|originally|original|story"
    r"|article|piece|work of"
    r"|publicad\w+|publico|republica\w*|aparec\w+|apareci\w*|compartid\w+|elaborad\w+|producid\w+|escrit\w+|cortesia|permiso"
    r"|autorizacion|credito|atribu\w+|tomad\w+|retomad\w+|originalmente|articulo|nota|texto|trabajo de)\b"
)
_DENIED: Final = re.compile(
    r"\b(?:not|no|never|sin|nunca) (?:\w+ ){0,3}(?:affiliat\w+|endors\w+|associat\w+|connect\w+|relat\w+"
    r"|afiliad\w+|vincul\w+"
    r"|relacion\w+|asociad\w+|respald\w+)"
)
_TOPICAL: Final = re.compile(
    r"\W*(?:tags?|etiquetas?|categor\w+|topics?|temas?|related|relacionad\w+|more (?:from|on)|mas de)\b"
)


class Form(StrEnum):
    """How a line names InSight Crime."""

    BYLINE = "byline"
    LABEL = "label"  # Source: InSight Crime
    SENTENCE = "sentence"
    BARE = "bare"  # the name alone


@dataclass(frozen=True, slots=True)
class Credit:
    """A line that credits InSight Crime."""

    form: Form
    piece: Piece


def names_publisher(text: str) -> bool:
    """Whether a text names InSight Crime in any spelling."""
    return _NAMED.search(fold(text)) is not None


def is_byline(piece: Piece) -> bool:
    """Whether a line says who wrote, by its words or by its markup."""
    if not piece.text or len(piece.text) > _LONGEST_LINE:
        return False
    if not without_days(piece.text).strip(" |/·-–—,"):
        return False
    plain = fold(piece.text)
    return (
        piece.region is Region.BYLINE
        or _BYLINE.match(plain) is not None
        or _DATED_BYLINE.match(plain) is not None
    )


def credits_in(pieces: Sequence[Piece]) -> tuple[Credit, ...]:
    """The lines in which readers see InSight Crime credited, in order.

    Not in comments, navigation, teasers and pictures; nor where it is a topic, or said to have no part; nor
    in its own notice, which a copy may keep.
    """
    found = []
    for piece in pieces:
        if piece.is_hidden or piece.region in (Region.CHROME, Region.COMMENT, Region.FIGURE, Region.ASIDE):
            continue
        form = _form_of(piece)
        if form is not None:
            found.append(Credit(form, piece))
    return tuple(found)


def _form_of(piece: Piece) -> Form | None:
    plain = fold(piece.text[:_LONGEST_SENTENCE])
    if not _NAMED.search(plain) or _DENIED.search(plain) or _TOPICAL.match(plain) or is_notice(piece.text):
        return None
    if is_byline(piece):
        return Form.BYLINE
    if len(plain) <= _LONGEST_LINE and _LABEL.match(plain):
        return Form.LABEL
    if _NAMED.fullmatch(plain.strip(" .|-*()[]")):
        return Form.BARE
    return Form.SENTENCE if _PUBLISHED.search(plain) else None


def bylines_of(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The lines around the text that say who wrote, in order."""
    places = (Place.TOP, Place.BOTTOM, Place.NEAR_TOP)
    shown = (Region.MAIN, Region.BYLINE)
    return tuple(
        piece
        for piece in pieces
        if piece.place in places and not piece.is_hidden and piece.region in shown and is_byline(piece)
    )
