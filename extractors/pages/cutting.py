"""The article container cut out of the page and given to BeautifulSoup: it alone, once."""

from __future__ import annotations

from typing import Final

from bs4 import Tag
from lxml import etree
from lxml.html import HtmlElement

from extractors.pages.document import TooLargeError
from extractors.pages.readers.queries import number
from extractors.pages.readers.soup import soup_of
from extractors.pages.readers.text import BLOCK_TAGS

MOST_ELEMENTS: Final = 30_000

# Not read from the article's text: what BeautifulSoup need not build is time saved.
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
    """The container, emptied of all but its text, as a BeautifulSoup tree with the attributes that are
    read from it. Raises TooLargeError where it holds more than 30,000 elements.
    """
    if (count := _COUNT(container)) > MOST_ELEMENTS:
        raise TooLargeError(f"{count:.0f} elements in the article")
    for element in container.iter(*_BLOCKS):
        if element.tail is not None and element.tail.isspace():
            element.tail = None
    etree.strip_tags(container, *_UNREAD_TAGS)
    return soup_of(container)
