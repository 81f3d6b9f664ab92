"""Places on a page by class name: XPath compiled once, and not even tried where its class names do not
occur.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.queries import Elements, elements, texts

_CLASS: Final = re.compile(r"\[\.([\w-]+)\]")
_ANY_OF_CLASS: Final = re.compile(r"//\*\[\.([\w-]+)\]")
_CLASSES: Final = texts("//@class")


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A compiled XPath, and the class names without which it finds nothing."""

    find: Elements
    needs: frozenset[str]


def path(expression: str) -> Elements:
    """A compiled XPath in which `[.name]` asks for a class, as in `//div[.entry-content]`."""
    # From the attributes to their elements: a condition on every element takes twice as long.
    expression = _ANY_OF_CLASS.sub(r"/descendant::*/@class[contains(., '\1')]/parent::*[.\1]", expression)
    return elements(_CLASS.sub(lambda match: f"[{_has_class(match[1])}]", expression))


def paths(*expressions: str) -> tuple[Place, ...]:
    """Several places, in order of trust."""
    return tuple(Place(path(expression), frozenset(_CLASS.findall(expression))) for expression in expressions)


def first(root: HtmlElement, wanted: tuple[Place, ...], classes: frozenset[str]) -> HtmlElement | None:
    """The first element of the first place that has any; `classes` are those that the page uses."""
    found = every(root, wanted, classes)
    return found[0] if found else None


def every(root: HtmlElement, wanted: tuple[Place, ...], classes: frozenset[str]) -> list[HtmlElement]:
    """All elements of the first place that has any."""
    for place in wanted:
        if place.needs <= classes:
            found: list[HtmlElement] = place.find(root)
            if found:
                return found
    return []


def class_names(tree: HtmlElement) -> frozenset[str]:
    """Every class name that a page uses."""
    # As a set first: a list of links prints the same names again and again.
    return frozenset(" ".join(set(_CLASSES(tree))).split())


def _has_class(name: str) -> str:
    # The first condition is the cheap one, and fails for nearly every element.
    return f"contains(@class, '{name}') and contains(concat(' ', normalize-space(@class), ' '), ' {name} ')"
