"""What a block is to the article by its words: text, analysis heading, see-also, notice or furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import Final

from transforms.furniture import is_furniture
from transforms.licence_lines import is_licence_line
from transforms.notices import is_notice, is_rights_note
from transforms.records import Block, BlockKind
from transforms.repetitions import LONGEST_LINE, Repetitions
from transforms.see_also import has_cue, is_bare_cue, is_only_links, is_see_also, is_whole_box
from transforms.text import clean_lines, fold, holds_any

# As recorded: `InSight Crime Analysis`, also `Insight`; Spanish `Análisis de InSight Crime`.
_ANALYSIS: Final = re.compile(
    r"in ?sight(?: crime)?(?:'s)? analysis|analysis (?:by|from|of) in ?sight crime"
    r"|(?:el )?analisis (?:de |por )?in ?sight crime|in ?sight crime analisis"
)
_LONGEST_ANALYSIS_HEADING: Final = 60
_LONGEST_BOX: Final = 20
_MOST_LINES: Final = 500
# Every notice holds one of these; looking for them first spares the patterns on other paragraphs.
_NOTICE_STEMS: Final = (
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
)


class Role(StrEnum):
    """What a block is to the article."""

    TEXT = "text"
    ANALYSIS_HEADING = "analysis_heading"
    SEE_ALSO = "see_also"
    NOTICE = "notice"
    FURNITURE = "furniture"


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
        yield RoleBlock(role, block, text)


def _role(block: Block, text: str, repeated: Repetitions, *, is_lead: bool) -> Role:
    is_line = len(text) <= LONGEST_LINE
    folded = fold(text) if len(text) <= repeated.longest else ""
    if is_line and _is_analysis_heading(block, folded):
        return Role.ANALYSIS_HEADING
    if is_see_also(block):
        return Role.SEE_ALSO
    if is_line and is_furniture(folded):
        return Role.FURNITURE
    if folded and repeated.cover(text, folded, is_lead=is_lead):
        return Role.FURNITURE
    if (holds_any(text.lower(), _NOTICE_STEMS) and is_notice(text)) or (
        is_licence_line(text) and not is_rights_note(text)
    ):
        return Role.NOTICE
    return Role.TEXT


def _is_in_box(block: Block, *, box_is_quote: bool) -> bool:
    return (
        (block.in_quote or not box_is_quote) and block.kind is not BlockKind.HEADING and is_only_links(block)
    )


def _is_analysis_heading(block: Block, folded: str) -> bool:
    if len(folded) > _LONGEST_ANALYSIS_HEADING or block.kind in {BlockKind.LIST_ITEM, BlockKind.TABLE}:
        return False
    return _ANALYSIS.fullmatch(folded.strip(" :.*-")) is not None


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
