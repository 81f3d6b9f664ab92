"""An lxml element as a BeautifulSoup tree, without writing it out and parsing it again."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from bs4.builder import HTMLTreeBuilder
from bs4.element import HTMLAttributeDict, NavigableString, PageElement, Tag
from lxml import etree
from lxml.html import HtmlElement

# What stays as it is in an address; all else is escaped, as libxml2 does where it writes HTML.
_PLAIN_MARKS: Final = "-_.!~*'()\"#$%&+,/:;<=>?@[\\]^`{|}"
_EMPTY_TAGS: Final = frozenset(HTMLTreeBuilder.DEFAULT_EMPTY_ELEMENT_TAGS or ())
_STATE: Final = vars(
    Tag(
        name="p",
        is_xml=False,
        can_be_empty_element=False,
        interesting_string_types=Tag.MAIN_CONTENT_STRING_TYPES,
    )
)
_TO_ESCAPE: Final = re.compile(rf"[^A-Za-z0-9{re.escape(_PLAIN_MARKS)}]")


def soup_of(root: HtmlElement) -> Tag:
    """The element and all below it as a tag of BeautifulSoup; however deep, without recursion.

    Of the attributes those that the reader of blocks asks for. The elements are joined here: what
    BeautifulSoup's builders keep for markup that is still being read costs twice as much again as the tree.
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
    # The state of a tag that BeautifulSoup has made, but for what each has of its own: its constructor asks
    # about a builder and a parser for every tag, and there is neither.
    tag = Tag.__new__(Tag)
    state = tag.__dict__ = _STATE.copy()
    state["name"] = name = element.tag
    state["attrs"] = _attributes(element)
    state["contents"] = []
    if name in _EMPTY_TAGS:
        state["can_be_empty_element"] = True
    if parent is not None and last is not None:
        _join(tag, parent, last)
    return tag


def _attributes(element: HtmlElement) -> HTMLAttributeDict:
    found: dict[str, str] = {}
    if href := element.get("href"):
        found["href"] = _escaped(href)
        if rel := element.get("rel"):
            found["rel"] = rel
    if style := element.get("style"):
        found["style"] = style
    return HTMLAttributeDict(found)


def _string(text: str, parent: Tag, last: PageElement) -> NavigableString:
    # Its constructor would join it to nothing first, which costs as much as joining it to the tree.
    string = str.__new__(NavigableString, text)
    string.hidden = False
    string.next_element = string.next_sibling = None
    _join(string, parent, last)
    return string


def _join(node: PageElement, parent: Tag, last: PageElement) -> None:
    """Make a node the last child of `parent`, behind `last` in the document; nothing follows either yet."""
    contents = parent.contents
    node.parent = parent
    node.previous_element = last
    last.next_element = node
    if contents:
        before = contents[-1]
        node.previous_sibling = before
        before.next_sibling = node
    else:
        node.previous_sibling = None
    contents.append(node)


def _escaped(href: str) -> str:
    href = href.lstrip(" \t\r\n")
    return quote(href, safe=_PLAIN_MARKS) if _TO_ESCAPE.search(href) else href
