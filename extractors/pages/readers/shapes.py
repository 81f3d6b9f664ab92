"""What a block looks like: the title of a teaser, a sentence in a heading, the last words of a text."""

from __future__ import annotations

from typing import Final

from transforms.records import Block
from transforms.terms import BlockKind

LONGEST_EXCERPT: Final = 450
LONGEST_TITLE: Final = 250
SHORTEST_TITLE: Final = 15
SENTENCE_ENDS: Final = (".", "!", "?", "”", '"', "»", "…", ":", ";", ",")
_MOST_AT_END: Final = 0.25
_LONG_HEADING: Final = 80
_FULL_STOPS: Final = (".", ".”", '."')


def is_at_end(blocks: tuple[Block, ...], at: int) -> bool:
    """Whether no more than a teaser or two follow a title: linked headings inside a text are those of a list
    of stories, and the text below each belongs to it.
    """
    rest = blocks[at:]
    length = sum(len(block.text) for block in rest)
    is_little = length <= _MOST_AT_END * sum(len(block.text) for block in blocks)
    return is_little and all(len(block.text) <= LONGEST_EXCERPT for block in rest)


def is_title(block: Block) -> bool:
    """Whether a block may be the title of a teaser: a line that no sentence ends."""
    text = block.text
    return SHORTEST_TITLE <= len(text) <= LONGEST_TITLE and not text.endswith(SENTENCE_ENDS)


def is_sentence_as_heading(block: Block) -> bool:
    """Whether a heading is a sentence: where nothing stands below it, it heads nothing."""
    is_long = _LONG_HEADING < len(block.text) <= LONGEST_EXCERPT
    return is_long and block.kind is BlockKind.HEADING and block.text.endswith(_FULL_STOPS)
