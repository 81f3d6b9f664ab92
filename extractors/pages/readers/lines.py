"""The short lines around a headline (byline, day, section), and what their words say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.text import BLOCK_TAGS, element_text

MOST_LINES: Final = 60
MOST_ELEMENTS: Final = 3_000
LONGEST_LINE: Final = 220
LINES_ABOVE: Final = 12
_LONG_PARAGRAPH: Final = 160
_LONGEST_DAY_LINE: Final = 90
_LONGEST_BYLINE: Final = 160

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|set(?:iembre)?|septiembre|octubre"
    r"|noviembre|dic(?:iembre)?)\.?"
)
_DAY: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th|º|°)?\s+(?:de\s+)?{_MONTH}(?:\s+del?|,)?\s+\d{{4}}\b"
    rf"|\b{_MONTH}\s+(?:de\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+de\s+|,?\s+)\d{{4}}\b"
    r"|\b(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?"
    r"|\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_BY_WORDS: Final = (
    r"(?:(?:written|posted|published|reported|text|story|words|reporting)\s+by|(?:escrito|publicado"
    r"|redactado)\s+por|authors?:|autor(?:a|es|as)?:|texto?:|redacci[oó]n:|escribe:|by:?|por:?)"
)
_BY: Final = re.compile(
    rf"(?:^|[|•·/—–,]\s{{0,3}}|\d{{4}}\s{{1,3}})(?P<by>{_BY_WORDS})\s+(?=[\"“‘'(]?[^\W\d_])", re.IGNORECASE
)
_BY_ALONE: Final = re.compile(_BY_WORDS, re.IGNORECASE)
_NAMES_END: Final = re.compile(
    rf"\s*(?:[|•·/]|\s[—–-]\s|,?\s+(?:on\s+|el\s+)?(?={_DAY.pattern})|\s(?:EN|ES)$)", re.IGNORECASE
)
_SMALL_WORDS: Final = frozenset(
    [
        "and",
        "y",
        "e",
        "&",
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "van",
        "von",
        "der",
        "den",
        "el",
        "al",
        "for",
        "of",
        "the",
        "para",
        "with",
        "con",
        "in",
    ]
)
_UPDATED: Final = re.compile(
    r"\b(?:updated|last modified|modified|actualizad[oa]|modificad[oa])\b", re.IGNORECASE
)
_SKIPPED: Final = frozenset(("nav", "aside", "footer", "select", "figure", "button", "dialog"))


@dataclass(frozen=True, slots=True)
class Line:
    """A short piece of text above the article's text, and the element that holds all of it."""

    element: HtmlElement
    text: str


@dataclass(frozen=True, slots=True)
class HeaderZone:
    """What stands in the article before its first long paragraph: the lines in order, and all elements."""

    lines: tuple[Line, ...]
    elements: frozenset[HtmlElement]
    headline_at: int  # the index of the headline's line, -1 where it is none of them

    def texts(self) -> list[str]:
        """The texts of the lines, a "by" that stands alone joined with the name after it."""
        joined: list[str] = []
        for line in self.lines:
            if joined and _BY_ALONE.fullmatch(joined[-1]):
                joined[-1] = f"{joined[-1]} {line.text}"
            else:
                joined.append(line.text)
        return joined


def read_header_zone(scope: HtmlElement, headline: HtmlElement | None) -> HeaderZone:
    """The zone of an article element, from some lines above its headline down to the first long paragraph."""
    lines: list[Line] = []
    elements: set[HtmlElement] = set()
    skipped: set[HtmlElement] = set()
    taken: set[HtmlElement] = set()
    for element in islice(scope.iter(), MOST_ELEMENTS):
        parent = element.getparent()
        if element is not scope and (parent in skipped or element.tag in _SKIPPED or is_named_junk(element)):
            skipped.add(element)
            continue
        elements.add(element)
        if parent in taken:
            taken.add(element)
            continue
        if not _has_own_text(element):
            continue
        taken.add(element)
        text = element_text(element)
        if len(text) > _LONG_PARAGRAPH and element is not headline and element.tag in BLOCK_TAGS:
            break
        lines.append(Line(element, text))
        if len(lines) > MOST_LINES:
            break
    lines = lines[max(0, _index_of(headline, lines) - LINES_ABOVE) :]
    lines = [line for line in lines if line.text and len(line.text) <= LONGEST_LINE]
    return HeaderZone(tuple(lines), frozenset(elements), _index_of(headline, lines))


def _index_of(headline: HtmlElement | None, lines: list[Line]) -> int:
    inside = set() if headline is None else {headline, *islice(headline.iterdescendants(), MOST_LINES)}
    return next((index for index, line in enumerate(lines) if line.element in inside), -1)


def _has_own_text(element: HtmlElement) -> bool:
    return bool(
        (element.text and element.text.strip()) or any(child.tail and child.tail.strip() for child in element)
    )


def byline_in(lines: list[str]) -> str:
    """The part of the first line that reads like a byline, as printed ("By A and B"); "" without one."""
    return next((byline for line in lines if (byline := _byline(line))), "")


def _byline(line: str) -> str:
    for match in _BY.finditer(line):
        rest = line[match.end() :]
        end = _NAMES_END.search(rest)
        names = rest[: end.start()] if end else rest
        if _is_names(names):
            return f"{match['by']} {names.strip()}"
    return ""


def is_byline(text: str) -> bool:
    """Whether a text is a byline and nothing else."""
    return len(text) <= _LONGEST_BYLINE and _BY.match(text) is not None and bool(_byline(text))


def _is_names(text: str) -> bool:
    words = text.replace(",", " ").split()
    if not 0 < len(words) <= 30 or len(text) > _LONGEST_BYLINE or any(char.isdigit() for char in text):
        return False
    return all(word[0].isupper() or word.lower() in _SMALL_WORDS or not word[0].isalpha() for word in words)


def days_in(lines: list[str]) -> tuple[list[str], list[str]]:
    """The printed days of the lines: those of publication, and those of an update."""
    published: list[str] = []
    updated: list[str] = []
    for line in lines:
        for match in _DAY.finditer(line):
            if len(line) - len(match[0]) <= _LONGEST_DAY_LINE and not line.endswith((".", "?", "!")):
                (updated if _UPDATED.search(line[: match.start()]) else published).append(match[0])
    return published, updated


def is_header_line(text: str) -> bool:
    """Whether a line above the text is only byline, day or both."""
    if len(text) > LONGEST_LINE:
        return False
    published, updated = days_in([text])
    return bool(_byline(text)) or any(len(text) - len(day) < 40 for day in (*published, *updated))
