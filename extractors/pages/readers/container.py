"""The element that holds an article's text, found by where the prose stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import boxes_that_ask, drop, is_named_junk, titled_modules
from extractors.pages.readers.boilerplate_words import asks_for_something, is_biography
from extractors.pages.readers.elsewhere import is_surely_elsewhere
from extractors.pages.readers.licence_words import is_republication_notice
from extractors.pages.readers.line_words import is_day_alone
from extractors.pages.readers.queries import elements, truth
from extractors.pages.readers.teasers import cards_and_lone_ones, mates, text_length, unwrapped
from extractors.pages.readers.text import element_text, nearest_block

MOST_PARAGRAPHS: Final = 2_000
MOST_PARTS: Final = 20
_SHORTEST_TITLE: Final = 15
_SHORTEST: Final = 40
_LONGEST_PARAGRAPH: Final = 1_500
LONGEST_ROW: Final = 1_200
_LONGEST_DAY: Final = 60
_MOST_BOXES: Final = 12
_STANDS_ABOVE_HEADLINE: Final = truth("boolean(following::h1[string-length(.) > 15])")
_HOLDS_BLOCKS: Final = truth("boolean(.//div | .//p | .//li | .//br)")
_MOST_DEPTH: Final = 300
# An element that adds this share of prose, or this much, to the densest one is the article's real container.
_WORTH_WIDENING: Final = 1.15
_LEAST_WIDENING: Final = 300
_MARGIN: Final = re.compile(
    r"(?:^|[\s_-])(?:site-?|page-?)?(?:footer|colophon|copyright|masthead|sidebar|topbar|site-?header|bio)(?=$|[\s_-])",
    re.IGNORECASE,
)

_PARAGRAPHS: Final = elements(
    f"//body//*[self::p or self::li][string-length(.) > {_SHORTEST}]"
    f" | //body//*[text()[string-length(normalize-space(.)) > {_SHORTEST}]]"
)
MOST_HEADLINES: Final = 5
_NEVER_AROUND: Final = frozenset(("nav", "aside", "form", "dialog", "footer"))
_MAY_BE_AROUND: Final = frozenset(("article", "section", "main", "div"))
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_OUTSIDE: Final = frozenset(
    ("nav", "footer", "aside", "form", "header", "select", "dialog", "figure", "figcaption")
)


def find_container(tree: HtmlElement, titles: frozenset[str] = frozenset()) -> HtmlElement | None:
    """The smallest element that holds nearly all of the prose around its densest spot; None without prose.

    `titles` are those of the page itself, in folded case: a linked heading with another title opens a teaser.
    """
    own: dict[HtmlElement, int] = defaultdict(int)
    density: dict[HtmlElement, float] = defaultdict(float)
    for element, length in prose_paragraphs(tree, titles):
        holder = element.getparent() if _is_paragraph(element, length) else element
        density[holder] += length
        above = holder.getparent()
        if above is not None and above.tag not in ("body", "html"):
            density[above] += length / 2
        own[holder] += length
    if not density:
        return None
    weights = _weights(own)
    best = max(density, key=lambda holder: density[holder])
    for ancestor in islice(best.iterancestors(), _MOST_DEPTH):
        gain = weights[ancestor] - weights[best]
        is_worth_it = gain >= max(_LEAST_WIDENING, weights[best] * (_WORTH_WIDENING - 1))
        if ancestor.tag != "html" and (is_worth_it or (gain > 0 and _has_twin(best, ancestor, weights))):
            best = ancestor
    return best


def is_left_of_teasers(container: HtmlElement) -> bool:
    """Whether what was taken for an article's text is a teaser above the headline, or a row of boxes alike,
    one of which ends with a day: what is left where the text is lost.
    """
    if len(container) > _MOST_BOXES:
        return False
    length = 0
    for text in container.itertext():
        length += len(text)
        if length > LONGEST_ROW:
            return False
    link = next(container.iter("a"), None)
    if link is not None and text_length(link) >= _SHORTEST_TITLE and _STANDS_ABOVE_HEADLINE(container):
        return element_text(container).startswith(element_text(link))
    names = {(child.tag, child.get("class")) for child in container}
    if len(container) < 2 or len(names) > 1 or not container[0].get("class"):
        return False
    return any(
        len(child) > 1 and len(day := element_text(child[-1])) <= _LONGEST_DAY and is_day_alone(day)
        for child in container
    )


def drop_next_articles(tree: HtmlElement, titles: frozenset[str]) -> None:
    """Empty the articles that a page appends below its own, as those without end do: boxes named like the one
    around the page's headline, with a headline of their own.
    """
    for headline in islice(tree.iter("h1"), MOST_HEADLINES):
        if element_text(headline).casefold() not in titles or text_length(headline) < _SHORTEST_TITLE:
            continue
        for node in islice(headline.iterancestors(), _MOST_DEPTH):
            for other in list(islice(node.itersiblings(), MOST_PARAGRAPHS)) if node.get("class") else ():
                is_alike = other.tag == node.tag and other.get("class") == node.get("class")
                if is_alike and next(other.iter("h1"), None) is not None:
                    drop(other)
        return


def _weights(own: dict[HtmlElement, int]) -> dict[HtmlElement, int]:
    """How much prose each element holds, from what stands in it directly."""
    weights: dict[HtmlElement, int] = defaultdict(int, own)
    # Paragraphs stand side by side, so that there are far fewer holders to climb from.
    for holder, length in own.items():
        for ancestor in islice(holder.iterancestors(), _MOST_DEPTH):
            weights[ancestor] += length
    return weights


def _is_paragraph(element: HtmlElement, length: int) -> bool:
    """Whether an element is one paragraph, by its tag or, as a bare div, by holding no other block."""
    if element.tag in ("p", "li"):
        return True
    return element.tag == "div" and length < _LONGEST_PARAGRAPH and not _HOLDS_BLOCKS(element)


def _has_twin(element: HtmlElement, parent: HtmlElement, weights: dict[HtmlElement, int]) -> bool:
    """Whether beside an element stands another of the same tag and class with prose in it: columns, split
    bodies.
    """
    if element.getparent() is not parent or not element.get("class"):
        return False
    return any(
        twin is not element
        and twin.tag == element.tag
        and twin.get("class") == element.get("class")
        and weights[twin]
        for twin in islice(parent, MOST_PARAGRAPHS)
    )


def prose_paragraphs(tree: HtmlElement, titles: frozenset[str]) -> list[tuple[HtmlElement, int]]:
    """The elements with running text and their lengths: no navigation, teasers, notices or lists of links."""
    blocks = list(dict.fromkeys(nearest_block(element) for element in _PARAGRAPHS(tree)[:MOST_PARAGRAPHS]))
    margins = _Margins(tree, titles, blocks)
    found = []
    for element in blocks:
        length = text_length(element)
        if (
            element.tag in _HEADINGS
            or length <= _SHORTEST
            or margins.hold(element)
            or _is_mostly_links(element, length)
            or _opens_with_title(element)
        ):
            continue
        if length < 1_500 and _is_no_prose(element_text(element)):
            continue
        if element.tag == "li" and any(
            map(is_surely_elsewhere, islice(element.iter("div", "p"), MOST_PARTS))
        ):
            continue
        found.append((element, length))
    return found


class _Margins:
    """The parts of a page that hold no prose of its article: teasers, titled modules, navigation, footers."""

    def __init__(self, tree: HtmlElement, titles: frozenset[str], blocks: list[HtmlElement]) -> None:
        cards = cards_and_lone_ones(tree, titles)
        rows: dict[HtmlElement, list[HtmlElement]] = defaultdict(list)
        for card in cards:
            rows[card.getparent()].append(card)
        beside = chain.from_iterable(mates(row, members) for row, members in rows.items())
        self._teasers = {*cards, *beside, *boxes_that_ask(tree)}
        self._modules = set(titled_modules(tree))
        self._around_headline = _around_headline(tree, titles)
        self._paragraphs = len(blocks)
        self._held = _held(blocks)
        self._verdicts: dict[HtmlElement, bool] = {}

    def hold(self, element: HtmlElement) -> bool:
        """Whether an element or one around it is such a part."""
        passed = []
        verdict = False
        for node in chain((element,), element.iterancestors()):
            if node in self._verdicts:
                verdict = self._verdicts[node]
                break
            passed.append(node)
            if self._is_one(node):
                verdict = True
                break
        for node in passed:
            self._verdicts[node] = verdict
        return verdict

    def _is_one(self, node: HtmlElement) -> bool:
        if node in self._teasers or is_surely_elsewhere(node):
            return True
        if node in self._around_headline:
            return False
        is_named = node.tag in _OUTSIDE or node in self._modules or _is_margin(node)
        # Names lie: what holds most of the paragraphs is no margin.
        # None counted: the node stands further around its blocks than is counted, and holds the page.
        return is_named and 0 < self._held.get(node, 0) * 2 <= self._paragraphs


def _around_headline(tree: HtmlElement, titles: frozenset[str]) -> frozenset[HtmlElement]:
    """The articles and sections around the first headline that says what the page is called: names like
    `newsletter-post` call them junk. None where it stands in what is none by its tag.
    """
    for headline in islice(tree.iter("h1"), MOST_HEADLINES):
        if text_length(headline) < _SHORTEST_TITLE or element_text(headline).casefold() not in titles:
            continue
        around = list(islice(headline.iterancestors(), _MOST_DEPTH))
        if not any(node.tag in _NEVER_AROUND for node in around):
            return frozenset(node for node in around if node.tag in _MAY_BE_AROUND)
    return frozenset()


def _held(blocks: list[HtmlElement]) -> dict[HtmlElement, int]:
    """How many of the blocks each element holds, itself included."""
    held: dict[HtmlElement, int] = defaultdict(int, Counter(blocks))
    # Blocks stand side by side, so that there are far fewer parents to climb from.
    parents = Counter(parent for block in blocks if (parent := block.getparent()) is not None)
    for parent, count in parents.items():
        for node in islice(chain((parent,), parent.iterancestors()), _MOST_DEPTH - 1):
            held[node] += count
    return held


def _is_margin(element: HtmlElement) -> bool:
    return is_named_junk(element) or bool(
        _MARGIN.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    )


def _is_mostly_links(element: HtmlElement, length: int) -> bool:
    return sum(text_length(link) for link in element.iter("a")) > 0.6 * length


def _opens_with_title(element: HtmlElement) -> bool:
    """Whether a paragraph is a linked title and, below a line break, words about what it leads to."""
    element = unwrapped(element)
    if not len(element) or element[0].tag != "a" or (element.text and element.text.strip()):
        return False
    below = element[0].getnext()
    return below is not None and below.tag == "br" and text_length(element[0]) > _SHORTEST_TITLE


def _is_no_prose(text: str) -> bool:
    return asks_for_something(text) or is_biography(text) or is_republication_notice(text)
