"""The article container cut out of the page and given to BeautifulSoup: it alone, once."""

from __future__ import annotations

from typing import Final

from bs4 import BeautifulSoup, Tag
from lxml import etree
from lxml.html import HtmlElement

from extractors.pages.document import TooLargeError, is_deep
from extractors.pages.readers.queries import number
from extractors.pages.readers.text import BLOCK_TAGS

MOST_ELEMENTS: Final = 30_000

# Neither is read from the article's text: what BeautifulSoup need not build is time saved.
_UNREAD_ATTRIBUTES: Final = (
    "class",
    "id",
    "target",
    "title",
    "lang",
    "dir",
    "itemprop",
    "data-level",
    "aria-label",
    "role",
)
_BLOCKS: Final = tuple(BLOCK_TAGS)
_UNREAD_TAGS: Final = (
    "mark",
    "u",
    "font",
    "wbr",
    "small",
    "ins",
    "abbr",
    "acronym",
    "tt",
    "big",
    "time",
    "bdi",
    "bdo",
)

_COUNT: Final = number("count(.//*)")


def cut(container: HtmlElement) -> Tag:
    """The container, emptied of all but its text, as a BeautifulSoup tree; classes and ids are gone. Raises
    TooLargeError where it holds more than 30,000 elements.
    """
    if (count := _COUNT(container)) > MOST_ELEMENTS:
        raise TooLargeError(f"{count:.0f} elements in the article")
    for element in container.iter(*_BLOCKS):
        if element.tail is not None and element.tail.isspace():
            element.tail = None
    etree.strip_attributes(container, *_UNREAD_ATTRIBUTES)
    etree.strip_tags(container, *_UNREAD_TAGS)
    markup = etree.tostring(container, encoding="unicode", method="html", with_tail=False)
    # The lxml builder is the faster one, and stops at a depth of 255; html.parser knows no bound.
    builder = "html.parser" if is_deep(container) else "lxml"
    return BeautifulSoup(markup, builder, multi_valued_attributes=None)
