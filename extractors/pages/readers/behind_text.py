"""What follows the end of an article among the blocks of its text."""

from __future__ import annotations

from typing import Final

from extractors.pages.readers.boilerplate import speaks_of_rights
from extractors.pages.readers.boilerplate_words import is_junk_title
from extractors.pages.readers.joined import LONGEST_DAY
from extractors.pages.readers.shapes import is_at_end, is_sentence_as_heading, is_title
from transforms.notes import is_note
from transforms.records import Block
from transforms.terms import BlockKind

_LONGEST_LINE: Final = 160
_TIMES_MORE: Final = 1.5
_ARROWS_BACK: Final = "«‹←"
_ARROWS_ON: Final = "»›→"
_LONGEST_ARROW: Final = 2


def without_what_follows(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks up to a row of tags or the title of a module that most of the words stand above; of what
    follows only notices and notes.
    """
    while blocks and is_sentence_as_heading(blocks[-1]):
        blocks = blocks[:-1]
    ends = [
        index
        for index, block in enumerate(blocks)
        if (block.kind is BlockKind.HEADING and is_junk_title(block.text))
        or (block.links and _is_end(block))
        or (block.is_bold and is_junk_title(block.text) and _opens_teaser(blocks, index + 1))
    ]
    if not ends:
        return blocks
    total = sum(len(block.text) for block in blocks)
    above = 0
    for index, block in enumerate(blocks):
        if index in ends and above >= _TIMES_MORE * (total - above):
            rest = blocks[index + 1 :]
            end = () if _is_pager(block) or _is_titled(block) else (block,)
            return (*blocks[:index], *end, *(block for block in rest if _is_kept_below(block.text)))
        above += len(block.text)
    return blocks


def _is_end(block: Block) -> bool:
    return _is_titled(block) or (
        len(block.text) <= _LONGEST_LINE and (_is_row_of_tags(block) or _is_pager(block))
    )


def _opens_teaser(blocks: tuple[Block, ...], at: int) -> bool:
    """Whether a title in bold type without a link stands here, and no more than a teaser or two follow."""
    if at + 1 >= len(blocks) or not blocks[at].is_bold or blocks[at].links:
        return False
    return is_title(blocks[at]) and is_at_end(blocks, at)


def _is_pager(block: Block) -> bool:
    """Whether a block is a link to the piece before or behind this one, as its arrow says."""
    text = block.text
    return (
        bool(block.links)
        and (text[0] in _ARROWS_BACK) != (text[-1] in _ARROWS_ON)
        and block.links[0].start <= _LONGEST_ARROW
        and block.links[-1].end >= len(text) - _LONGEST_ARROW
    )


def _is_titled(block: Block) -> bool:
    """Whether the title of a module stands in front of the linked title of its first teaser."""
    start = block.links[0].start if block.links else 0
    return 0 < start <= LONGEST_DAY and block.text[start - 1].isalnum() and is_junk_title(block.text[:start])


def _is_row_of_tags(block: Block) -> bool:
    return any("tag" in link.rel for link in block.links)


def _is_kept_below(text: str) -> bool:
    return speaks_of_rights(text) or is_note(text)
