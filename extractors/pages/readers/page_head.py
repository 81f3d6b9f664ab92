"""The lines above an article's text that broken markup leaves among its blocks: headline, country, day and
byline, joined to each other or to the first words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from extractors.pages.readers.line_words import is_byline, is_day_alone, is_header_line, without_days_behind
from extractors.pages.readers.page_foot import part_of
from transforms.records import Block

_FIRST: Final = 12
_LONGEST: Final = 400
_LONGEST_LABEL: Final = 40
_SHORTEST_TITLE: Final = 15
# As recorded of the redesign: `PERU / 12 AUG 2016 BY DAVID GAGNE EN`.
_CAPITALS: Final = re.compile(
    r"[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ ,.-]{2,60} / \d{1,2} [A-Z]{3,5} \d{4}"
    r"(?: (?:BY|POR) [A-ZÁÉÍÓÚÑÜ][A-ZÁÉÍÓÚÑÜ ,.'’-]{2,120}?(?: (?:EN|ES))(?=\s|$)| (?:EN|ES)(?=\s|$)|$)"
)


def without_head_lines(blocks: tuple[Block, ...], titles: Iterable[str]) -> tuple[Block, ...]:
    """The blocks without the lines that stand above a text, where they are among its first ones. `titles` are
    those of the page.
    """
    known = [title for title in titles if len(title) >= _SHORTEST_TITLE]
    first = [part for block in blocks[:_FIRST] if (part := _below_head(block, known)) is not None]
    return blocks if first == list(blocks[:_FIRST]) else (*first, *blocks[_FIRST:])


def _below_head(block: Block, titles: list[str]) -> Block | None:
    """The block without such a line; None where it is no more than that."""
    text = block.text
    if len(text) > _LONGEST:
        return block
    if " / " in text and (match := _CAPITALS.match(text)) is not None:
        return part_of(block, match.end(), len(text)) if match.end() < len(text) else None
    for title in titles:
        at = text.find(title)
        if 0 <= at <= _LONGEST_LABEL and at + len(title) < len(text):
            rest = text[at + len(title) :].lstrip()
            if _is_head(rest):
                return None
            if " / " in rest and (match := _CAPITALS.match(rest)) is not None:
                return part_of(block, len(text) - len(rest) + match.end(), len(text))
    return None if text[-1:].isdigit() and is_byline(without_days_behind(text)) else block


def _is_head(text: str) -> bool:
    names = without_days_behind(text)
    return not names or is_byline(names) or is_header_line(text) or is_day_alone(text)
