"""Rows of teasers: boxes that each hold one linked title and little else."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.queries import number
from extractors.pages.readers.text import BLOCK_TAGS, element_text

LARGEST_TEASER: Final = 700
LARGEST_TITLE: Final = 120
MOST_TITLES: Final = 600
_SHORTEST_TITLE: Final = 15
_LONGEST_TITLE: Final = 250
_MOST_STEPS: Final = 400

_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_TEXT_LENGTH: Final = number("string-length(normalize-space(.))")


def text_length(element: HtmlElement) -> int:
    """The length of an element's text, runs of white space counted once."""
    return int(_TEXT_LENGTH(element))


def cards(root: HtmlElement) -> list[HtmlElement]:
    """The boxes below `root` that each hold one linked title and little more, at least two side by side."""
    boxes = _boxes(root)
    rows = Counter(box.getparent() for _, box in boxes)
    return [box for _, box in boxes if rows[box.getparent()] > 1]


def cards_and_lone_ones(root: HtmlElement, titles: frozenset[str]) -> list[HtmlElement]:
    """The cards, and the boxes of a linked heading that stand alone, unless the heading is among `titles`."""
    boxes = _boxes(root)
    rows = Counter(box.getparent() for _, box in boxes)
    return [
        box
        for title, box in boxes
        if rows[box.getparent()] > 1
        or (title.tag in _HEADINGS and element_text(title).casefold() not in titles)
    ]


def _boxes(root: HtmlElement) -> list[tuple[HtmlElement, HtmlElement]]:
    """The linked titles below `root`, each with its box."""
    titles = list(
        dict.fromkeys([*_linked_headings(root), *_linked_blocks(root), *_links_around_blocks(root)])
    )
    holders: Counter[HtmlElement] = Counter()
    for title in titles:
        for element in islice(chain((title,), title.iterancestors()), _MOST_STEPS):
            holders[element] += 1
            if element is root:
                break
    return [(title, box) for title in titles if (box := _box(title, root, holders)) is not None]


def teaser_elements(root: HtmlElement) -> list[HtmlElement]:
    """The cards below `root`, and lone ones with a day; or their module, where a title is all else in it."""
    modules: dict[HtmlElement, list[HtmlElement]] = {}
    boxes = _boxes(root)
    rows = Counter(box.getparent() for _, box in boxes)
    for card in (box for _, box in boxes if rows[box.getparent()] > 1 or box.find(".//time") is not None):
        modules.setdefault(card.getparent(), []).append(card)
    elements: list[HtmlElement] = []
    for module, members in modules.items():
        rest = text_length(module) - sum(text_length(card) for card in members)
        elements += [module] if module is not root and rest <= LARGEST_TITLE else members
    return elements


def _linked_headings(root: HtmlElement) -> list[HtmlElement]:
    """Headings that hold a link, or stand in one."""
    return [
        heading
        for heading in islice(root.iter(*_HEADINGS), MOST_TITLES)
        if heading.find(".//a[@href]") is not None
        or any(node.tag == "a" for node in islice(heading.iterancestors(), 5))
    ]


def _linked_blocks(root: HtmlElement) -> list[HtmlElement]:
    """Blocks whose whole text is one link of a title's length, with other blocks beside them."""
    found = []
    for link in islice(root.iter("a"), MOST_TITLES):
        if len(link.text or "") > _LONGEST_TITLE or (link.tail and link.tail.strip()) or not link.get("href"):
            continue
        block = _block_around(link)
        if block is None or block is root or block.tag in _HEADINGS:
            continue
        parent = block.getparent()
        if parent is None or len(parent) < 2:
            continue
        length = text_length(link)
        if _SHORTEST_TITLE <= length <= _LONGEST_TITLE and text_length(block) == length:
            found.append(block)
    return found


def _block_around(link: HtmlElement) -> HtmlElement | None:
    """The nearest block around a link, not more than four steps away."""
    node = link
    for _ in range(4):
        node = node.getparent()
        if node is None or node.tag in BLOCK_TAGS:
            return node
    return None


def _links_around_blocks(root: HtmlElement) -> list[HtmlElement]:
    """Links that wrap a whole teaser whose title is no heading."""
    return [
        link
        for link in islice(root.iter("a"), MOST_TITLES)
        if len(link) > 1
        and link.get("href")
        and any(child.tag in ("div", "p") for child in link)
        and link.find(".//h2") is link.find(".//h3") is link.find(".//h4") is None
        and _SHORTEST_TITLE <= text_length(link) <= LARGEST_TEASER
    ]


def _box(title: HtmlElement, root: HtmlElement, holders: Counter[HtmlElement]) -> HtmlElement | None:
    """The largest box around a linked title that holds no second one; None where the title stands alone."""
    if holders[title] > 1:
        return None
    box = title
    for ancestor in islice(title.iterancestors(), _MOST_STEPS):
        if ancestor is root or holders[ancestor] > 1 or ancestor.tag in ("body", "html", "main"):
            break
        box = ancestor
    is_more = box is not title or title.tag == "a"
    return box if is_more and text_length(box) <= LARGEST_TEASER else None
