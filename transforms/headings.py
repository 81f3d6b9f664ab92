"""Titles, subtitles and captions: printed lines without the site's name and stray markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from transforms.records import Stated
from transforms.text import clean, fold

_SITE_NAME: Final = re.compile(
    r"\s*[-–—|•·:»]\s*in ?sight ?crime\s*$|^\s*in ?sight ?crime\s*[-–—|•·»]\s*", re.IGNORECASE
)
_SCRIPT: Final = re.compile(r"<(script|style)\b[^>]{0,500}>.{0,5000}?</\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG: Final = re.compile(r"</?[a-z][^<>]{0,500}>", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_NO_TITLE: Final = frozenset({"", "home", "inicio", "insight crime", "untitled", "sin titulo"})
_LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Line:
    """A normalised line and the source that states it."""

    source: str
    text: str


def clean_line(printed: str) -> str:
    """A line that should hold words alone: entities and tags that were printed as text are undone."""
    text = printed[: 4 * _LONGEST]
    if "<" in text:
        text = _TAG.sub(" ", _SCRIPT.sub(" ", text))
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    return clean(text)[:_LONGEST].rstrip()


def clean_title(printed: str) -> str:
    """A headline without the site's name before or after it; empty for what is no headline."""
    text = _SITE_NAME.sub("", clean_line(printed)).strip()
    return "" if fold(text) in _NO_TITLE else text


def read_titles(stated: Iterable[Stated]) -> tuple[Line, ...]:
    """The headlines that are stated, in order of trust."""
    return tuple(Line(item.source, text) for item in stated if (text := clean_title(item.value)))


def read_line(stated: Iterable[Stated], *, unlike: str = "") -> Line | None:
    """The first line with words that does not say the same as `unlike`."""
    other = fold(unlike)
    for item in stated:
        text = clean_line(item.value)
        if text and fold(text) != other:
            return Line(item.source, text)
    return None
