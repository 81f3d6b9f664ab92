"""XPath compiled once, typed by what it gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, cast

from lxml import etree
from lxml.html import HtmlElement

Elements: TypeAlias = Callable[[HtmlElement], list[HtmlElement]]


def elements(expression: str) -> Elements:
    """A query for elements, in document order."""
    return cast("Elements", etree.XPath(expression, smart_strings=False))


def texts(expression: str) -> Callable[[HtmlElement], list[str]]:
    """A query for text nodes or attributes."""
    return cast("Callable[[HtmlElement], list[str]]", etree.XPath(expression, smart_strings=False))


def string(expression: str) -> Callable[[HtmlElement], str]:
    """A query for one string."""
    return cast("Callable[[HtmlElement], str]", etree.XPath(expression, smart_strings=False))


def number(expression: str) -> Callable[[HtmlElement], float]:
    """A query for a number."""
    return cast("Callable[[HtmlElement], float]", etree.XPath(expression, smart_strings=False))


def truth(expression: str) -> Callable[[HtmlElement], bool]:
    """A query for a yes or no."""
    return cast("Callable[[HtmlElement], bool]", etree.XPath(expression, smart_strings=False))
