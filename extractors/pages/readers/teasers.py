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
LARGEST_EXCERPT: Final = 400
_SENTENCE: Final = 60
LARGEST_REST: Final = 400
MOST_TITLES: Final = 600
_SHORTEST_TITLE: Final = 15
_LONGEST_TITLE: Final = 250
_MOST_STEPS: Final = 400
_A_ROW: Final = 3
_SMALL_PRINT: Final = frozenset(("span", "time", "small"))
_WRAPPING: Final = frozenset(("font", "b", "strong", "span", "small", "em", "i", "center"))

_CARD_TAGS: Final = frozenset(("div", "li", "article", "section", "td", "dd"))
_HEADINGS: Final = ("h2", "h3", "h4", "h5", "h6")
_BLOCKS_IN: Final = number(
    "count(.//div[text()[normalize-space()]] | .//p | .//span[text()[normalize-space()]])"
)
_TEXT_LENGTH: Final = number("string-length(normalize-space(.))")


def text_length(element: HtmlElement) -> int:
    """The length of an element's text, runs of white space counted once."""
    if len(element) == 0:
        text = element.text
        if text is None:
            return 0
        # In a printable text a blank is the only white space, for Python as for XPath.
        if text.isprintable():
            return len(" ".join(text.split())) if "  " in text else len(text.strip())
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
    around = _links_around_blocks(root)
    blocks = _linked_blocks(root, frozenset(around))
    titles = list(dict.fromkeys([*_linked_headings(root), *blocks, *around]))
    holders: Counter[HtmlElement] = Counter()
    for title in titles:
        for element in islice(chain((title,), title.iterancestors()), _MOST_STEPS):
            holders[element] += 1
            if element is root:
                break
    return [(title, box) for title in titles if (box := _box(title, root, holders)) is not None]


def teaser_elements(root: HtmlElement) -> list[HtmlElement]:
    """The cards below `root`, and lone ones with a day or a linked heading; or their module, where a title is
    all else in it, or what broken markup left of a card.
    """
    modules: dict[HtmlElement, list[HtmlElement]] = {}
    boxes = _boxes(root)
    rows = Counter(box.getparent() for _, box in boxes)
    for card in (
        box
        for title, box in boxes
        if rows[box.getparent()] > 1 or box.find(".//time") is not None or _is_lone_teaser(title, box)
    ):
        modules.setdefault(card.getparent(), []).append(card)
    for module, members in modules.items():
        members.extend(mates(module, members))
    elements: list[HtmlElement] = []
    for module, members in modules.items():
        length = sum(text_length(card) for card in members)
        rest = text_length(module) - length
        is_all = rest <= LARGEST_TITLE or (len(members) > 1 and rest <= min(LARGEST_REST, length / 2))
        elements += [module] if module is not root and is_all else members
    return elements


def is_in_teaser(element: HtmlElement, spine: frozenset[HtmlElement]) -> bool:
    """Whether an element stands in a small box with the linked headline of another article; `spine` are the
    elements around the article's own text and headline. A box that is headed by the element's own words is
    none.
    """
    for box in islice(element.iterancestors(), _MOST_STEPS):
        if box in spine:
            return False
        if box.tag not in _CARD_TAGS:
            continue
        if text_length(box) > LARGEST_TEASER:
            return False
        own = element_text(element)
        for heading in islice(box.iter(*_HEADINGS), MOST_TITLES):
            title = element_text(heading)
            if len(title) >= _SHORTEST_TITLE and title != own and heading.find(".//a[@href]") is not None:
                return True
    return False


def mates(row: HtmlElement, members: list[HtmlElement]) -> list[HtmlElement]:
    """The boxes of a row that are named like the teasers in it, what broken markup left of other teasers;
    none where those teasers are but a few of their name.
    """
    names = Counter((card.tag, card.get("class")) for card in members if card.get("class"))
    if not names:
        return []
    known = set(members)
    alike = [box for box in islice(row, MOST_TITLES) if names[box.tag, box.get("class")]]
    if len(alike) > 2 * len(known):
        return []
    return [box for box in alike if box not in known and text_length(box) <= LARGEST_TEASER]


def _is_lone_teaser(title: HtmlElement, box: HtmlElement) -> bool:
    """Whether a box holds a heading that is one link, and no more than an excerpt below it."""
    if title.tag not in _HEADINGS or box is title or box.tag not in _CARD_TAGS:
        return False
    link = title.find(".//a[@href]")
    length = text_length(title)
    is_all_link = link is None or text_length(link) == length
    return is_all_link and length >= _SHORTEST_TITLE and length < text_length(box) <= length + LARGEST_EXCERPT


def _linked_headings(root: HtmlElement) -> list[HtmlElement]:
    """Headings that hold a link, or stand in one."""
    return [
        heading
        for heading in islice(root.iter(*_HEADINGS), MOST_TITLES)
        if heading.find(".//a[@href]") is not None
        or any(node.tag == "a" for node in islice(heading.iterancestors(), 5))
    ]


def _linked_blocks(root: HtmlElement, around: frozenset[HtmlElement]) -> list[HtmlElement]:
    """Blocks whose whole text is one link of a title's length, with other blocks beside them; and such links
    where the other blocks stand in the same one. Those of `around` are teasers by themselves.
    """
    found = []
    for link in islice(root.iter("a"), MOST_TITLES):
        written = len(link.text or "")
        if written > _LONGEST_TITLE or (written < _SHORTEST_TITLE and len(link) == 0):
            continue
        if (link.tail and not link.tail.isspace()) or not link.get("href") or link in around:
            continue
        block = _block_opened_by(link)
        if block is None or block is root or block.tag in _HEADINGS:
            continue
        if len(link) and next(link.iter(*_HEADINGS), None) is not None:
            continue
        parent = block.getparent()
        length = text_length(link)
        if parent is None or not _SHORTEST_TITLE <= length <= _LONGEST_TITLE:
            continue
        if text_length(block) == length:
            if len(parent) > 1:
                found.append(block)
        elif _opens(link, block):
            found.append(link)
    return found


def _opens(link: HtmlElement, block: HtmlElement) -> bool:
    """Whether a block begins with a link, and goes on with other blocks alone."""
    return (
        block.tag in _CARD_TAGS
        and (holder := unwrapped(block))[0] is link
        and (
            all(
                child is link
                or (
                    (
                        child.tag in BLOCK_TAGS
                        or (child.tag in _SMALL_PRINT and text_length(child) <= _SENTENCE)
                    )
                    and not (child.tail and child.tail.strip())
                )
                for child in holder
            )
            or (block.tag == "td" and link.getnext() is not None and link.getnext().tag == "br")
        )
    )


def unwrapped(block: HtmlElement) -> HtmlElement:
    """The innermost of the inline elements that a block consists of; the block itself where it has none."""
    while len(block) == 1 and block[0].tag in _WRAPPING and len(block[0]) and not (block.text or "").strip():
        block = block[0]
    return block


def _block_opened_by(link: HtmlElement) -> HtmlElement | None:
    """The nearest block around a link, not more than four steps away, whose text begins with the link."""
    node = link
    for _ in range(4):
        if (before := node.getprevious()) is not None and before.tail and not before.tail.isspace():
            return None
        node = node.getparent()
        if node is None or (node.text and not node.text.isspace()):
            return None
        if node.tag in BLOCK_TAGS:
            return node
    return None


def _links_around_blocks(root: HtmlElement) -> list[HtmlElement]:
    """Links that wrap a whole teaser whose title is no heading."""
    return [
        link
        for link in islice(root.iter("a"), MOST_TITLES)
        if len(link)
        and link.get("href")
        and _BLOCKS_IN(link) > 1
        and link.find(".//h2") is link.find(".//h3") is link.find(".//h4") is None
        and _SHORTEST_TITLE <= text_length(link) <= LARGEST_TEASER
    ]


def holds_prose(element: HtmlElement) -> bool:
    """Whether an element holds several paragraphs of some length: a teaser has one."""
    return sum(text_length(paragraph) > _SENTENCE for paragraph in islice(element.iter("p"), 20)) > 1


def _is_in_row(box: HtmlElement) -> bool:
    """Whether a box opens with a heading that leads to another page, as at least two beside it do that are
    named alike.
    """
    parent, name = box.getparent(), box.get("class")
    if parent is None or not name or not _opens_with_linked_heading(box):
        return False
    alike = (
        other for other in islice(parent, MOST_TITLES) if other.tag == box.tag and other.get("class") == name
    )
    return sum(map(_opens_with_linked_heading, islice(alike, _A_ROW))) == _A_ROW


def _opens_with_linked_heading(box: HtmlElement) -> bool:
    heading = next(box.iter(*_HEADINGS), None)
    link = None if heading is None else heading.find(".//a[@href]")
    return link is not None and not link.get("href", "#").startswith("#")


def _box(title: HtmlElement, root: HtmlElement, holders: Counter[HtmlElement]) -> HtmlElement | None:
    """The largest box around a linked title that holds no second one; None where the title stands alone."""
    if holders[title] > 1:
        return None
    box = title
    for ancestor in islice(title.iterancestors(), _MOST_STEPS):
        if ancestor is root or holders[ancestor] > 1 or ancestor.tag in ("body", "html", "main"):
            break
        length = text_length(ancestor)
        if length > LARGEST_TEASER:
            break
        if length > LARGEST_TITLE and holds_prose(ancestor) and not _is_in_row(ancestor):
            break
        box = ancestor
    is_more = box is not title or title.tag == "a"
    return box if is_more and text_length(box) <= LARGEST_TEASER else None
