"""What is found in short texts, kept: names, tags and days stand on page after page, and twice on one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Final, TypeVar

_LONGEST: Final = 200
_MOST: Final = 4096
T = TypeVar("T")


def remembered(read: Callable[[str], T]) -> Callable[[str], T]:
    """A function of one text that keeps what it gave for the last 4,096 texts of at most 200 characters.

    Longer texts are not kept, so that memory stays bounded. What it gives must not be changed.
    """
    known = lru_cache(maxsize=_MOST)(read)

    @wraps(read)
    def reading(text: str) -> T:
        return known(text) if len(text) <= _LONGEST else read(text)

    return reading
