"""An lxml element as a BeautifulSoup tree, without writing it out and parsing it again."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from bs4.builder import HTMLTreeBuilder
from bs4.element import NavigableString, PageElement, Tag
from lxml import etree
from lxml.html import HtmlElement

# What stays as it is in an address; all else is escaped, as libxml2 does where it writes HTML.
_PLAIN_MARKS: Final = "-_.!~*'()\"#$%&+,/:;<=>?@[\\]^`{|}"
_EMPTY_TAGS: Final = frozenset(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())
_TO_ESCAPE: Final = re.compile(rf"[^A-Za-z0-9{re.escape(_PLAIN_MARKS)}]")


def soup_of(root: HtmlElement) -> Tag:
    """The element and all below it as a tag of BeautifulSoup; however deep, without recursion.

    Of the attributes those that the reader of blocks asks for. The elements are joined by their own `setup`:
    what BeautifulSoup's builders keep for markup that is still being read costs as much again as the tree.
    """
    top = last_tag = _tag(root, None, None)
    parents: list[Tag] = []
    last: PageElement = top
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            if element is not root:
                parents.append(last_tag)
                last = last_tag = _tag(element, last_tag, last)
            if element.text:
                last = _string(element.text, last_tag, last)
        elif element is not root:
            last_tag = parents.pop()
            if element.tail:
                last = _string(element.tail, last_tag, last)
    return top


def _tag(element: HtmlElement, parent: Tag | None, last: PageElement | None) -> Tag:
    attributes: dict[str, str] = {}
    if href := element.get("href"):
        attributes["href"] = _escaped(href)
        if rel := element.get("rel"):
            attributes["rel"] = rel
    if style := element.get("style"):
        attributes["style"] = style
    tag = Tag(
        name=element.tag,
        parent=parent,
        previous=last,
        is_xml=False,
        can_be_empty_element=element.tag in _EMPTY_TAGS,
        interesting_string_types=Tag.MAIN_CONTENT_STRING_TYPES,
    )
    tag.attrs.update(attributes)
    if parent is not None:
        parent.contents.append(tag)
    return tag


def _string(text: str, parent: Tag, last: PageElement) -> NavigableString:
    # Its constructor would join it to nothing first, which costs as much as joining it to the tree.
    string = str.__new__(NavigableString, text)
    string.hidden = False
    string.setup(parent, last)
    parent.contents.append(string)
    return string


def _escaped(href: str) -> str:
    href = href.lstrip(" \t\r\n")
    return quote(href, safe=_PLAIN_MARKS) if _TO_ESCAPE.search(href) else href
