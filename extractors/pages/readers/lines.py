"""The short lines around a headline (byline, day, section)."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.line_words import BETWEEN_NAMES, BY_ALONE, LONGEST_LINE, byline_of
from extractors.pages.readers.text import BLOCK_TAGS, element_text
from transforms.frozen import lightly_frozen

MOST_LINES: Final = 60
MOST_ELEMENTS: Final = 3_000
LINES_ABOVE: Final = 12
LINES_RIGHT_ABOVE: Final = 3
_LONG_PARAGRAPH: Final = 160
_SKIPPED: Final = frozenset(("nav", "aside", "select", "figure", "button", "dialog"))


@lightly_frozen
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
        """The texts of the lines, those right above the headline and below it first, a "by" that stands alone
        joined with the names after it.
        """
        joined: list[str] = []
        goes_on = False
        at = max(0, self.headline_at - LINES_RIGHT_ABOVE)
        for line in (*self.lines[at:], *self.lines[:at]):
            is_between = BETWEEN_NAMES.fullmatch(line.text) is not None
            if joined and (goes_on or (is_between and byline_of(joined[-1]))):
                joined[-1] = f"{joined[-1]} {line.text}"
                goes_on = is_between
            else:
                joined.append(line.text)
                goes_on = BY_ALONE.fullmatch(line.text) is not None
        return joined


def read_header_zone(scope: HtmlElement, headline: HtmlElement | None, container: HtmlElement) -> HeaderZone:
    """The zone of an article element, from some lines above its headline down to the first long paragraph of
    its text; a long standfirst above the text is passed by.
    """
    lines: list[Line] = []
    elements: set[HtmlElement] = set()
    skipped: set[HtmlElement] = set()
    taken: set[HtmlElement] = set()
    around = set() if headline is None else set(islice(headline.iterancestors(), MOST_LINES))
    inside = _inside(headline)
    is_reached = headline is None
    end = _after(container)
    loose = 0
    for element in islice(scope.iter(), MOST_ELEMENTS):
        parent = element.getparent()
        if parent in around and element is not scope:
            loose = _loose_length(element, loose)
        if element is end or loose > _LONG_PARAGRAPH:
            break
        if element is not scope and (parent in skipped or element.tag in _SKIPPED or is_named_junk(element)):
            skipped.add(element)
            continue
        elements.add(element)
        if parent in taken:
            taken.add(element)
            continue
        if not _has_own_text(element) or element in around:
            continue
        taken.add(element)
        text = element_text(element)
        if len(text) > _LONG_PARAGRAPH and element is not headline and element.tag in BLOCK_TAGS:
            if element is not container and container not in element.iterancestors():
                continue
            break
        lines.append(Line(element, text))
        is_reached = is_reached or element in inside
        if len(lines) > MOST_LINES:
            if is_reached:
                break
            del lines[:-LINES_ABOVE]
    lines = lines[max(0, _index_of(headline, lines) - LINES_ABOVE) :]
    lines = [line for line in lines if line.text and len(line.text) <= LONGEST_LINE]
    return HeaderZone(tuple(lines), frozenset(elements), _index_of(headline, lines))


def _after(container: HtmlElement) -> HtmlElement | None:
    """The first element behind the container; None where it is the last."""
    for node in islice(chain((container,), container.iterancestors()), MOST_LINES):
        if (following := node.getnext()) is not None:
            return following
    return None


def _loose_length(element: HtmlElement, before: int) -> int:
    """The length of the text that runs up to an element without one of its own: a paragraph by `<br>`."""
    if element.tag in BLOCK_TAGS:
        return 0
    previous = element.getprevious()
    text = element.getparent().text if previous is None else previous.tail
    return before + len(text.strip()) if text else before


def _inside(headline: HtmlElement | None) -> set[HtmlElement]:
    return set() if headline is None else {headline, *islice(headline.iterdescendants(), MOST_LINES)}


def _index_of(headline: HtmlElement | None, lines: list[Line]) -> int:
    inside = _inside(headline)
    return next((index for index, line in enumerate(lines) if line.element in inside), -1)


def _has_own_text(element: HtmlElement) -> bool:
    if (text := element.text) and not text.isspace():
        return True
    # A loop, since a generator inside any() costs more than the look at a tail.
    for child in element:  # noqa: SIM110
        if (tail := child.tail) and not tail.isspace():
            return True
    return False
