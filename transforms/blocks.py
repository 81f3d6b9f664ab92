"""From the blocks of a page to the paragraphs of an article and the links that go with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from transforms.block_roles import Role, RoleBlock, read_roles
from transforms.notes import is_note
from transforms.notices import is_rights_note, join_notice
from transforms.records import Block, Link, Paragraph, SeeAlso
from transforms.repetitions import Repetitions, Surroundings
from transforms.rights_filter import may_be_rights_note
from transforms.see_also import entries_of
from transforms.terms import BlockKind, Section

_LONGEST_HEADING_WORDS: Final = 14
_LONGEST_MARKED_HEADING_WORDS: Final = 40
_NOTES_AT_START: Final = 3
_NOTES_AT_END: Final = 8
_NOTE_MARKS: Final = ("*", "(", "[", "†")
_REPEATED_WORDS: Final = 8
_ENDS: Final = 6
_SENTENCE_ENDS: Final = frozenset(".!;,…")
_CLOSING: Final = "\"'”’»)"


@dataclass(frozen=True, slots=True)
class Body:
    """The text of an article. `paragraph_links` go with `paragraphs`; the other links stand outside it."""

    paragraphs: tuple[Paragraph, ...]
    paragraph_links: tuple[tuple[Link, ...], ...]
    see_also: tuple[SeeAlso, ...]
    see_also_links: tuple[Link, ...]
    notice_links: tuple[Link, ...]
    other_links: tuple[Link, ...]
    notices: tuple[str, ...]
    rights_notes: tuple[str, ...]
    has_analysis: bool


def read_body(blocks: Sequence[Block], around: Surroundings) -> Body:
    """Paragraphs, see-also lines and the links of each, in order.

    What is a heading is decided by one rule for every template: a heading element, or a paragraph that is all
    bold, short, no sentence and followed by text.
    """
    reads = _with_whole_notices(list(read_roles(blocks, Repetitions(around))))
    paragraphs, links = _paragraphs(reads)
    return Body(
        paragraphs=paragraphs,
        paragraph_links=links,
        see_also=tuple(
            line for read in reads if read.role is Role.SEE_ALSO for line in entries_of(read.block)
        ),
        see_also_links=_links(reads, Role.SEE_ALSO),
        notice_links=_links(reads, Role.NOTICE),
        other_links=_links(reads, Role.FURNITURE),
        notices=tuple(read.text for read in reads if read.role is Role.NOTICE),
        rights_notes=_rights_notes([paragraph.text for paragraph in paragraphs]),
        has_analysis=any(paragraph.section is Section.ANALYSIS for paragraph in paragraphs),
    )


def _with_whole_notices(reads: list[RoleBlock]) -> list[RoleBlock]:
    """The blocks with a notice that is cut into paragraphs, near either end of the text, put together."""
    for index in (*range(min(_ENDS, len(reads))), *range(max(_ENDS, len(reads) - _ENDS), len(reads))):
        rest = list(takewhile(lambda read: read.role is Role.TEXT, reads[index : index + _ENDS]))
        count = join_notice([read.text for read in rest])
        if count:
            links = tuple(link for read in rest[:count] for link in read.block.links)
            text = " ".join(read.text for read in rest[:count])
            whole = RoleBlock(Role.NOTICE, replace(rest[0].block, text=text, links=links), text)
            return [*reads[:index], whole, *reads[index + count :]]
    return reads


def _rights_notes(texts: Sequence[str]) -> tuple[str, ...]:
    """The rights notes of a text: at its beginning, at its end, or marked as a note by a star or bracket."""
    last = len(texts) - _NOTES_AT_END
    placed = [
        text
        for index, text in enumerate(texts)
        if index < _NOTES_AT_START or index >= last or text.startswith(_NOTE_MARKS)
    ]
    return tuple(text for text in placed if may_be_rights_note(text) and is_rights_note(text))


def _paragraphs(reads: Sequence[RoleBlock]) -> tuple[tuple[Paragraph, ...], tuple[tuple[Link, ...], ...]]:
    last = max((index for index, read in enumerate(reads) if read.role is Role.TEXT), default=-1)
    section = Section.REPORT
    paragraphs: list[Paragraph] = []
    links: list[tuple[Link, ...]] = []
    for index, read in enumerate(reads):
        if read.role is Role.ANALYSIS_HEADING:
            section = Section.ANALYSIS
        if read.role is not Role.TEXT:
            continue
        kind = _kind(read.block, read.text, is_last=index == last)
        if paragraphs and _is_repetition(paragraphs[-1], kind, read.text):
            continue
        paragraphs.append(Paragraph(len(paragraphs) + 1, section, kind, read.text))
        links.append(read.block.links)
    return tuple(paragraphs), tuple(links)


def _kind(block: Block, text: str, *, is_last: bool) -> BlockKind:
    if block.kind is BlockKind.HEADING:
        is_prose = is_note(text) or text.count(" ") >= _LONGEST_MARKED_HEADING_WORDS
        return BlockKind.PARAGRAPH if is_prose else BlockKind.HEADING
    if block.kind is not BlockKind.PARAGRAPH:
        return block.kind
    if block.in_quote:
        return BlockKind.QUOTE
    is_heading = block.is_bold and not is_last and _is_title_like(text)
    return BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH


def _is_title_like(text: str) -> bool:
    if text.count(" ") >= _LONGEST_HEADING_WORDS or "\n" in text or is_note(text):
        return False
    return text.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS


def _is_repetition(before: Paragraph, kind: BlockKind, text: str) -> bool:
    """Whether markup printed a paragraph twice in a row; short lines may repeat on purpose."""
    return before.kind is kind and before.text == text and text.count(" ") >= _REPEATED_WORDS


def _links(reads: Sequence[RoleBlock], role: Role) -> tuple[Link, ...]:
    return tuple(link for read in reads if read.role is role for link in read.block.links)
