"""Ways in which a page's tree is changed, and written out again as well-formed markup: blocks moved, swapped,
doubled, wrapped, renamed, stripped of their attributes or of what the head says.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

_WRAPPERS = ("div", "section", "article", "span", "center", "blockquote", "main", "td", "aside", "b")
_RENAMED = (
    {"div": "section"},
    {"section": "div", "article": "div", "main": "div"},
    {"p": "div"},
    {"h1": "h2"},
    {"h1": "div"},
    {"h2": "div", "h3": "div", "h4": "div"},
    {"li": "div", "ul": "div", "ol": "div"},
    {"article": "div", "aside": "div", "header": "div", "footer": "div", "nav": "div", "main": "div"},
    {"figure": "div", "figcaption": "p"},
    {"div": "p"},
    {"p": "span"},
)


# What no tree of lxml may hold.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _tree(page: str) -> HtmlElement | None:
    try:
        return lxml_html.document_fromstring(
            _CONTROLS.sub("", page).encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
        )
    except (etree.ParserError, ValueError):
        return None


def _written(tree: HtmlElement) -> bytes:
    return b"<!doctype html>" + etree.tostring(tree, encoding="utf-8", method="html")


def _body(tree: HtmlElement) -> list[HtmlElement]:
    body = tree.find("body")
    return [node for node in (body if body is not None else tree).iter() if isinstance(node.tag, str)]


def _changed(page: str, change: Callable[[HtmlElement], None]) -> bytes:
    tree = _tree(page)
    if tree is None:
        return page.encode("utf-8", "replace")
    change(tree)
    return _written(tree)


def siblings_swapped(page: str, dice: random.Random) -> bytes:
    """Some elements in the place of their next siblings."""

    def change(tree: HtmlElement) -> None:
        for _ in range(dice.choice((1, 3, 20))):
            parents = [node for node in _body(tree) if len(node) > 1]
            if not parents:
                return
            parent = dice.choice(parents)
            at = dice.randrange(len(parent) - 1)
            first = parent[at]
            parent.remove(first)
            parent.insert(at + 1, first)

    return _changed(page, change)


def children_shuffled(page: str, dice: random.Random) -> bytes:
    """The children of some elements in another order."""

    def change(tree: HtmlElement) -> None:
        parents = [node for node in _body(tree) if len(node) > 1]
        for parent in dice.sample(parents, min(len(parents), dice.choice((1, 3)))):
            children = list(parent)
            dice.shuffle(children)
            parent[:] = children

    return _changed(page, change)


def element_doubled(page: str, dice: random.Random) -> bytes:
    """Some elements twice, side by side."""

    def change(tree: HtmlElement) -> None:
        for _ in range(dice.choice((1, 3))):
            node = dice.choice(_body(tree))
            if (parent := node.getparent()) is not None and node.tag != "body":
                parent.insert(parent.index(node), deepcopy(node))

    return _changed(page, change)


def elements_lost(page: str, dice: random.Random) -> bytes:
    """The page without some of its elements and all that they hold."""

    def change(tree: HtmlElement) -> None:
        for _ in range(dice.choice((1, 5, 30))):
            node = dice.choice(_body(tree))
            if node.getparent() is not None and node.tag != "body":
                node.drop_tree()

    return _changed(page, change)


def paragraphs_lost(page: str, dice: random.Random) -> bytes:
    """The page without most of its paragraphs."""

    def change(tree: HtmlElement) -> None:
        share = dice.choice((0.3, 0.8, 0.95, 1))
        for node in [node for node in _body(tree) if node.tag == "p"]:
            if dice.random() < share:
                node.drop_tree()

    return _changed(page, change)


def tags_lost(page: str, dice: random.Random) -> bytes:
    """The page without some of its tags, their words left where they stood."""

    def change(tree: HtmlElement) -> None:
        share = dice.choice((0.02, 0.1, 0.4))
        for node in _body(tree):
            is_lost = node.getparent() is not None and node.tag not in {"body", "script", "style"}
            if is_lost and dice.random() < share:
                node.drop_tag()

    return _changed(page, change)


def wrapped(page: str, dice: random.Random) -> bytes:
    """Some elements, or the children of one, in another element."""

    def change(tree: HtmlElement) -> None:
        for _ in range(dice.choice((1, 3, 20))):
            node = dice.choice(_body(tree))
            parent = node.getparent()
            if parent is None or node.tag == "body":
                continue
            wrapper = parent.makeelement(dice.choice(_WRAPPERS))
            parent.replace(node, wrapper)
            wrapper.tail, node.tail = node.tail, None
            wrapper.append(node)

    return _changed(page, change)


def renamed(page: str, dice: random.Random) -> bytes:
    """One kind of element under another name."""
    names = dice.choice(_RENAMED)

    def change(tree: HtmlElement) -> None:
        for node in _body(tree):
            if node.tag in names:
                node.tag = names[node.tag]

    return _changed(page, change)


def without_attributes(page: str, dice: random.Random) -> bytes:
    """The page without classes, without classes and ids, or without any attribute but addresses."""
    lost = dice.choice((("class",), ("class", "id", "role", "rel", "itemprop"), ()))

    def change(tree: HtmlElement) -> None:
        for node in _body(tree):
            for name in list(node.attrib):
                if name in lost or (not lost and name not in {"href", "src"}):
                    del node.attrib[name]

    return _changed(page, change)


def without_head(page: str, dice: random.Random) -> bytes:
    """The page without its structured data, its metas, its document title, or all of its head."""
    lost = dice.choice((("script",), ("meta",), ("title",), ("script", "meta", "title", "link"), ("head",)))

    def change(tree: HtmlElement) -> None:
        for node in [node for node in _heads(tree) if node.tag in lost]:
            node.drop_tree()

    return _changed(page, change)


def without_headline(page: str, dice: random.Random) -> bytes:
    """The page without its headline, and with or without what its head says of it."""

    def change(tree: HtmlElement) -> None:
        lost = list(tree.iter("h1")) or list(tree.iter("h2"))[:1]
        if dice.random() < 0.5:
            lost += [node for node in _heads(tree) if node.tag in {"script", "meta", "title"}]
        for node in lost:
            if node.getparent() is not None:
                node.drop_tree()

    return _changed(page, change)


def _heads(tree: HtmlElement) -> Iterator[HtmlElement]:
    head = tree.find("head")
    return (node for node in (head.iter() if head is not None else ()) if isinstance(node.tag, str))


DOM_MUTATIONS: tuple[Callable[[str, random.Random], bytes], ...] = (
    siblings_swapped,
    children_shuffled,
    element_doubled,
    elements_lost,
    paragraphs_lost,
    tags_lost,
    wrapped,
    renamed,
    without_attributes,
    without_head,
    without_headline,
)
