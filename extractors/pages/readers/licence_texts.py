"""Licence signals in running words: the notice, rights notes, names of licences, reservations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.licence_places import LONGEST_BLOCK, Places
from extractors.pages.readers.licence_words import is_licence_line, licence_words, reservations
from extractors.pages.readers.queries import string
from extractors.pages.readers.text import element_text, nearest_block
from transforms.notices import is_rights_note
from transforms.records import Block, LicenceSignal, PageImage, Scope, SignalKind
from transforms.rights_filter import may_be_rights_note
from transforms.text import holds_any

MOST_HINTS: Final = 400
LONGEST_STATEMENT: Final = 1_000
LONGEST_AROUND: Final = 300
LONGEST_NOTE: Final = 1_500
LONGEST_AGENCY_LINE: Final = 200
_SHORTEST_PROSE: Final = 90
_NOTES_AT_START: Final = 3
_NOTES_AT_END: Final = 8

# Sieves: no notice, note or licence line can do without one of these words.
_PERMITTING: Final = (
    "permission",
    "permiso",
    "autoriza",
    "authoriz",
    "authoris",
    "consent",
    "first publ",
    "first appeared",
    "originally",
    "originalmente",
    "previously publ",
    "por primera vez",
    "inicialmente",
    "republi",
    "reprint",
    "reproduc",
    "translat",
    "traduc",
    "©",
    "(c)",
    "copyright",
    "derechos de autor",
    "rights reserved",
    "derechos reservados",
    "courtesy",
    "cortesía",
    "tomado de",
)
_AGENCIES: Final = (
    "afp",
    "agencia efe",
    " efe",
    "(efe",
    "reuters",
    " ap",
    "(ap)",
    "associated press",
    "agence france",
    "notimex",
    "xinhua",
    "agency",
)
_LICENSING: Final = (
    "cc by",
    "cc-by",
    "cc0",
    "cc 0",
    "commons",
    "attribution",
    "atribuci",
    "reconocimiento",
    "reserved",
    "reservados",
    "prohibid",
    "forbidden",
    "may not be",
    "cannot be",
    "no part of",
)
_AROUND: Final = (
    *_LICENSING,
    *(word for word in _PERMITTING if "reserv" not in word),
    "commercial",
    "comercial",
    "lucr",
)
_ALL_TEXT: Final = string("string(//body)")


def signals_in_blocks(blocks: Sequence[Block], places: Places) -> Iterator[LicenceSignal]:
    """The signals in the words of the article's own blocks."""
    prose: tuple[int, int] | None = None
    # Most of these words stand nowhere on a page: those that do are looked for in each block.
    lowers = [block.text.lower() for block in blocks]
    licensing = _found(_LICENSING, "\n".join(lowers))
    for index, (block, lower) in enumerate(zip(blocks, lowers, strict=True)):
        text = block.text
        if len(text) > LONGEST_BLOCK:
            continue
        if places.is_notice(text):
            yield LicenceSignal(SignalKind.NOTICE, Scope.TEXT, text)
            continue
        if holds_any(lower, licensing):
            prose = prose or _span_of_prose(blocks, places)
            is_at_an_end = not prose[0] < index <= prose[1]
            yield from _words(text, Scope.TEXT if is_at_an_end and is_licence_line(text) else Scope.OTHER)
        is_at_its_place = (
            index < _NOTES_AT_START
            or index >= len(blocks) - _NOTES_AT_END
            or text.startswith(("*", "(", "["))
        )
        if not is_at_its_place or len(text) > LONGEST_NOTE:
            continue
        if _may_be_rights_note(lower) and is_rights_note(text):
            yield LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, text)


def signals_in_captions(images: Sequence[PageImage]) -> Iterator[LicenceSignal]:
    """The words of captions and credits: each speaks for its image alone."""
    for image in images:
        text = " ".join(part for part in (image.caption, image.credit) if part)
        if text and holds_any(text.lower(), _LICENSING):
            yield from _words(text, Scope.IMAGE)


def signals_around(tree: HtmlElement, places: Places) -> Iterator[LicenceSignal]:
    """The signals in the words outside the text's container, which is empty by now."""
    everything = _ALL_TEXT(tree).lower()
    hints = _found(_AROUND, everything)
    for block in _hinted_blocks(tree, hints) if hints else ():
        text = element_text(block)
        if not text or len(text) > LONGEST_BLOCK:
            continue
        if places.is_notice(text):
            if (scope := places.scope_of(block)) in (Scope.TEXT, Scope.SITE):
                yield LicenceSignal(SignalKind.NOTICE, scope, text)
            continue
        if licence_words(text) or reservations(text):
            yield from _words(text, places.scope_of(block))
        if may_be_rights_note(text) and is_rights_note(text) and places.is_in_article(block):
            yield LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, text)


def _may_be_rights_note(lower: str) -> bool:
    if holds_any(lower, _PERMITTING):
        return True
    return len(lower) <= LONGEST_AGENCY_LINE and holds_any(lower, _AGENCIES)


def _found(words: Sequence[str], text: str) -> list[str]:
    return [word for word in words if word in text]


def _words(text: str, scope: Scope) -> Iterator[LicenceSignal]:
    for kind, found in (
        (SignalKind.WORDS, licence_words(text)),
        (SignalKind.RESERVATION, reservations(text)),
    ):
        if found:
            yield LicenceSignal(
                kind, scope, text if len(text) <= LONGEST_AROUND else "; ".join(found)[:LONGEST_STATEMENT]
            )


def _span_of_prose(blocks: Sequence[Block], places: Places) -> tuple[int, int]:
    """The places of the first and the last block that is prose."""
    prose = [index for index, block in enumerate(blocks) if _is_prose(block.text, places)]
    return min(prose, default=0), max(prose, default=0)


def _is_prose(text: str, places: Places) -> bool:
    if len(text) <= _SHORTEST_PROSE or text.startswith(("*", "(")):
        return False
    return len(text) > LONGEST_BLOCK or not (is_licence_line(text) or places.is_notice(text))


def _hinted_blocks(tree: HtmlElement, hints: list[str]) -> list[HtmlElement]:
    """The blocks whose text holds one of the hints, each once, in order."""
    blocks: dict[HtmlElement, None] = {}
    body = tree.find(".//body")
    for element in () if body is None else body.iter():
        for text, holder in ((element.text, element), (element.tail, element.getparent())):
            if text and len(text) > 5 and holder is not None and holds_any(text.lower(), hints):
                blocks[nearest_block(holder)] = None
        if len(blocks) >= MOST_HINTS:
            break
    return list(blocks)
