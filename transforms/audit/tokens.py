"""Words of a text with their places, folded so that typography makes no difference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from transforms.audit.records import CopyLine
from transforms.text import fold

MOST_WORDS: Final = 30_000
"""Words of one text that are compared; the longest investigations have half as many."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, folded; `unit` the paragraph or line that it stands in, `start` and `end` offsets there."""

    word: str
    unit: int
    start: int
    end: int


def tokens_of(texts: Iterable[str]) -> tuple[Token, ...]:
    """The words of several texts in order, at most MOST_WORDS."""
    found: list[Token] = []
    for unit, text in enumerate(texts):
        for match in _WORD.finditer(text):
            found.append(Token(fold(match.group()), unit, match.start(), match.end()))
            if len(found) >= MOST_WORDS:
                return tuple(found)
    return tuple(found)


def tokens_of_lines(lines: Sequence[CopyLine]) -> tuple[Token, ...]:
    """The words of the lines that readers see; `unit` counts all lines."""
    return tokens_of("" if line.is_hidden else line.text for line in lines)


def plain_words(text: str) -> str:
    """Folded words with one blank around each, for comparison of whole words."""
    return " " + " ".join(fold(match.group()) for match in _WORD.finditer(text)) + " "
