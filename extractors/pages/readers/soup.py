"""An lxml element as a BeautifulSoup tree, without writing it out and parsing it again."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from bs4 import BeautifulSoup
from bs4.builder import HTMLTreeBuilder
from lxml import etree
from lxml.html import HtmlElement

# What the reader of blocks asks for; classes, ids and the rest are not copied.
_ATTRIBUTES: Final = ("href", "rel", "style")

# What stays as it is in an address; all else is escaped, as libxml2 does where it writes HTML.
_PLAIN_MARKS: Final = "-_.!~*'()\"#$%&+,/:;<=>?@[\\]^`{|}"
_TO_ESCAPE: Final = re.compile(rf"[^A-Za-z0-9{re.escape(_PLAIN_MARKS)}]")


class _OfElement(HTMLTreeBuilder):
    """A builder that is never given markup: the events of a walk through the tree take its place."""

    def __init__(self) -> None:
        # Attributes stay strings, and all text is of one class.
        super().__init__(multi_valued_attributes={}, string_containers={})

    def feed(self, markup: object) -> None:
        """Nothing to parse."""


def soup_of(root: HtmlElement) -> BeautifulSoup:
    """The element and all below it, as the only content of a soup; however deep, without recursion."""
    soup = BeautifulSoup("", builder=_OfElement())
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            attrib = element.attrib
            attributes = {name: attrib[name] for name in _ATTRIBUTES if name in attrib} if attrib else {}
            if "href" in attributes:
                attributes["href"] = _escaped(attributes["href"])
            soup.handle_starttag(element.tag, None, None, attributes)
            if element.text:
                soup.handle_data(element.text)
        else:
            soup.endData()
            soup.popTag()
            if element.tail and element is not root:
                soup.handle_data(element.tail)
    soup.endData()
    return soup


def _escaped(href: str) -> str:
    href = href.lstrip(" \t\r\n")
    return quote(href, safe=_PLAIN_MARKS) if _TO_ESCAPE.search(href) else href
