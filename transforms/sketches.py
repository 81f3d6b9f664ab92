"""Sketches of texts: numbers that tell how alike two texts are, and nothing of their words."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from typing import Final

from transforms.text import fold

# Texts of fewer runs of words than this are compared exactly, longer ones by a sample.
SIZE: Final = 512
_RUN: Final = 3
_MOST_WORDS: Final = 20_000
_WORD: Final = re.compile(r"\w+")


def sketch_of(text: str) -> tuple[int, ...]:
    """The smallest 512 checksums (32 bits) of the text's runs of three words, in order; empty for no text.

    Case, accents and punctuation make no difference.
    """
    words = _WORD.findall(fold(text))[:_MOST_WORDS]
    size = min(_RUN, len(words))
    if not size:
        return ()
    runs = {
        zlib.crc32(" ".join(words[start : start + size]).encode("utf-8", "replace"))
        for start in range(len(words) - size + 1)
    }
    return tuple(sorted(runs)[:SIZE])


def likeness(one: Sequence[int], other: Sequence[int]) -> float:
    """How large a share of the runs of words of both texts is common to both, 0 to 1, from their sketches."""
    if not one or not other:
        return 0.0
    first, second = frozenset(one), frozenset(other)
    every = sorted(first | second)
    # Beyond the last number of a full sketch nothing is known of its text.
    sample = every[:SIZE] if max(len(first), len(second)) >= SIZE else every
    return sum(number in first and number in second for number in sample) / len(sample)
