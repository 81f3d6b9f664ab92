"""What a block is to the article by its words: text, analysis heading, see-also, notice or furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from transforms.frozen import lightly_frozen
from transforms.furniture import is_furniture
from transforms.licence_lines import is_licence_line
from transforms.notes import is_note
from transforms.notices import is_notice, is_rights_note
from transforms.records import Block
from transforms.repetitions import LONGEST_LINE, Repetitions
from transforms.see_also import has_cue, is_bare_cue, is_only_links, is_see_also, is_whole_box
from transforms.stems import Stems
from transforms.terms import BlockKind
from transforms.text import ascii_slug, clean_lines, fold

# As recorded: `InSight Crime Analysis`, also `Insight`; Spanish `Análisis de InSight Crime`.
_ANALYSIS: Final = re.compile(
    r"in ?sight(?: crime)?(?:'s)? analysis|analysis (?:by|from|of) in ?sight crime"
    r"|(?:el )?analisis (?:de |por )?in ?sight crime|in ?sight crime analisis"
)
_LONGEST_ANALYSIS_HEADING: Final = 60
_TIMES_MORE: Final = 1.5
_FEEDBACK: Final = re.compile(
    r"\W*(?:what are your thoughts|click here to send|was this content helpful)", re.IGNORECASE
)
_LONGEST_BOX: Final = 20
_LONGEST_BIOGRAPHY: Final = 600
_LONGEST_CREDIT: Final = 80
_IS: Final = Stems(" is ", " was ", " has been ", " es ", " fue ", " ha sido ")
_IS_WRITER: Final = re.compile(
    r"(?P<name>[^\W\d_][^.,;:!?]{2,60}?),? (?:is|was|has been|es|fue|ha sido) (?:an? |the |una? |el |la )?"
    r"[^.]{0,100}?\b(?:investigator|journalist|reporter|researcher|editor|writer|analyst|correspondent|director|fellow"
    r"|contributor|periodista|investigador|reporter[oa]|editora|escritor|analista|corresponsal|colaborador)"
)
_TAGS_LABEL: Final = re.compile(
    r"(?:tags?|topics?|tagged(?: with| under| as)?|etiquetas?|etiquetado(?: con| como)?|temas?"
    r"|filed (?:under|in)|keywords|palabras clave)\s?:\s?"
)
_MOST_LINES: Final = 500
# Every notice holds one of these; looking for them first spares the patterns on other paragraphs.
_NOTICE_STEMS: Final = Stems(
    "copy",
    "copi",
    "republ",
    "reprod",
    "reprint",
    "distribu",
    "difund",
    "compart",
    "share",
    "sharing",
    "repost",
    "re-post",
    "reus",
    "re-us",
    "utiliz",
    "utilic",
    "commons",
    "comercial",
    "commercial",
    "byline",
    "la firma",
    "insight crime como",
    "credited",
    "dé crédito",
    "dar crédito",
    "crédito a",
)


_NUMBER: Final = re.compile(r"^\W{0,2}\d{1,2}[.):]\s*")


class Role(StrEnum):
    """What a block is to the article."""

    TEXT = "text"
    ANALYSIS_HEADING = "analysis_heading"
    SEE_ALSO = "see_also"
    NOTICE = "notice"
    FURNITURE = "furniture"


@lightly_frozen
@dataclass(frozen=True, slots=True)
class RoleBlock:
    """A block, its cleaned text and its role."""

    role: Role
    block: Block
    text: str


def read_roles(blocks: Sequence[Block], repeated: Repetitions) -> Iterator[RoleBlock]:
    """Every block that has words, in order, with its role.

    A block is cut at line breaks that set off an analysis heading or a see-also line. The linked lines that
    follow a see-also cue in its box belong to it.
    """
    is_lead = True
    box_left, box_is_quote = 0, False
    ending = _Ending(sum(len(block.text) for block in blocks))
    for block in (part for whole in blocks for part in _parts(whole)):
        text = clean_lines(block.text)
        if not text:
            continue
        if box_left and _is_in_box(block, box_is_quote=box_is_quote):
            box_left -= 1
            yield RoleBlock(Role.SEE_ALSO, block, text)
            continue
        role = _role(block, text, repeated, is_lead=is_lead)
        box_left = _LONGEST_BOX if role is Role.SEE_ALSO and (block.in_quote or is_bare_cue(block)) else 0
        box_is_quote = block.in_quote
        is_lead = is_lead and role is not Role.TEXT
        yield RoleBlock(ending.role(role, text), block, text)


class _Ending:
    """The notice or the feedback line closes an article, as recorded: prose below it belongs to something
    else, unless it is a note. Only believed where most of the words stand above it.
    """

    __slots__ = ("_has_ended", "_left", "_length")

    def __init__(self, total: int) -> None:
        self._left = total
        self._length = 0
        self._has_ended = False

    def role(self, role: Role, text: str) -> Role:
        """The role of the next block, given the blocks before it."""
        self._left -= len(text)
        if role is Role.NOTICE or (role is Role.FURNITURE and _FEEDBACK.match(text)):
            self._has_ended = self._has_ended or self._length >= _TIMES_MORE * self._left
        elif role is Role.TEXT:
            self._length += len(text)
            if self._has_ended and not (is_note(text) or is_rights_note(text)):
                return Role.FURNITURE
        return role


def _role(block: Block, text: str, repeated: Repetitions, *, is_lead: bool) -> Role:
    is_line = len(text) <= LONGEST_LINE
    folded = fold(text) if len(text) <= repeated.longest else ""
    if is_line and _is_analysis_heading(block, folded):
        return Role.ANALYSIS_HEADING
    if is_see_also(block):
        return Role.SEE_ALSO
    if is_line and (is_furniture(folded) or _is_tag_line(block, folded, repeated)):
        return Role.FURNITURE
    if folded and repeated.cover(text, folded, is_lead=is_lead):
        return Role.FURNITURE
    if _is_biography(text, repeated.author_ids):
        return Role.FURNITURE
    if (_NOTICE_STEMS.stand_in(text.lower()) and is_notice(text)) or (
        is_licence_line(text, block.links) and not is_rights_note(text)
    ):
        return Role.NOTICE
    return Role.TEXT


def _is_biography(text: str, author_ids: frozenset[str]) -> bool:
    """Whether a paragraph tells who one of the article's own authors is."""
    if len(text) > _LONGEST_BIOGRAPHY or not _IS.stand_in(text[:_LONGEST_CREDIT]):
        return False
    match = _IS_WRITER.match(text)
    return match is not None and ascii_slug(match["name"]) in author_ids


def _is_tag_line(block: Block, folded: str, repeated: Repetitions) -> bool:
    """Whether a line prints the tags that the page states elsewhere, behind a label or as links alone."""
    label = _TAGS_LABEL.match(folded)
    if label is None and not is_only_links(block):
        return False
    rest = folded[label.end() :] if label else folded
    words = rest
    for tag in sorted(repeated.labels, key=len, reverse=True):
        words = words.replace(tag, "")
    return words != rest and not words.strip(" ,;|/•·#.:-")


def _is_in_box(block: Block, *, box_is_quote: bool) -> bool:
    return (
        (block.in_quote or not box_is_quote) and block.kind is not BlockKind.HEADING and is_only_links(block)
    )


def _is_analysis_heading(block: Block, folded: str) -> bool:
    if len(folded) > _LONGEST_ANALYSIS_HEADING or block.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE}:
        return False
    return _ANALYSIS.fullmatch(_NUMBER.sub("", folded).strip(" :.*-")) is not None


def _parts(block: Block) -> Iterable[Block]:
    if not 0 < block.text.count("\n") <= _MOST_LINES or block.kind is BlockKind.TABLE or is_whole_box(block):
        return (block,)
    starts = [0, *(match.end() for match in re.finditer("\n", block.text)), len(block.text) + 1]
    lines = [(start, end - 1) for start, end in pairwise(starts)]
    cuts = [_is_set_off(block.text[start:end]) for start, end in lines]
    if not any(cuts):
        return (block,)
    spans: list[tuple[int, int]] = []
    for (start, end), is_cut, was_cut in zip(lines, cuts, [True, *cuts], strict=False):
        if is_cut or was_cut:
            spans.append((start, end))
        else:
            spans[-1] = (spans[-1][0], end)
    return [_slice(block, start, end) for start, end in spans]


def _is_set_off(line: str) -> bool:
    if len(line) > LONGEST_LINE:
        return False
    return has_cue(line) or _ANALYSIS.fullmatch(fold(line).strip(" :.*-")) is not None


def _slice(block: Block, start: int, end: int) -> Block:
    links = tuple(
        replace(link, start=max(link.start, start) - start, end=min(link.end, end) - start)
        for link in block.links
        if link.start < end and link.end > start
    )
    return replace(block, text=block.text[start:end], links=links)
