"""What surely belongs to another piece or to the page: boxes by names that no system gives to an article's
own text, dated boxes, and what stands above the headline.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.teasers import LARGEST_TEASER, holds_prose, text_length
from extractors.pages.readers.text import BLOCK_TAGS, element_text

# As WordPress, Joomla, K2 and tagDiv name them.
_SURELY: Final = frozenset(
    (
        "comment-body",
        "comment-content",
        "comment-form",
        "comment-list",
        "comment-respond",
        "commentlist",
        "comments-area",
        "comments-list",
        "itemComments",
        "itemCommentsList",
        "excerpt",
        "td-excerpt",
        "td_module_wrap",
        "wpnbha",
        "wp-block-latest-posts__post-excerpt",
        "itemRelIntrotext",
        "author-bio",
        "author-box",
    )
)
_WHOLES: Final = frozenset(("html", "body", "main"))
_BOX_TAGS: Final = frozenset(("div", "li", "article", "section", "td"))
_LINE_TAGS: Final = frozenset(("p", "div", "li", "td"))
_SHORTEST_TITLE: Final = 15
_MOST_DAYS: Final = 60
_MOST_BREAKS: Final = 1_000
_MOST_STEPS: Final = 4
_MOST_DEPTH: Final = 300


def is_surely_elsewhere(element: HtmlElement) -> bool:
    """Whether a name says whose words these are, one that no system gives to an article's own text; or an
    article is an item of a list, as comments and teasers are.
    """
    if element.tag == "article" and (parent := element.getparent()) is not None and parent.tag == "li":
        return True
    names = element.get("class")
    return bool(names) and element.tag not in _WHOLES and not _SURELY.isdisjoint(names.split())


def dated_boxes(container: HtmlElement) -> list[HtmlElement]:
    """The small boxes of several parts that end with a day, as the teasers of other pieces do."""
    found = (_dated_box(day, container) for day in islice(container.iter("time"), _MOST_DAYS))
    return [box for box in found if box is not None]


def _dated_box(day: HtmlElement, container: HtmlElement) -> HtmlElement | None:
    box = None
    for node in islice(day.iterancestors(), _MOST_STEPS):
        if node is container or text_length(node) > LARGEST_TEASER or holds_prose(node):
            break
        if node.tag in _BOX_TAGS:
            box = node
    if box is None or not any(child.tag in BLOCK_TAGS or child.tag == "a" for child in box):
        return None
    printed, text = element_text(day), element_text(box)
    return box if printed and len(text) > len(printed) and text.endswith(printed) else None


def titled_lines(container: HtmlElement) -> list[HtmlElement]:
    """The small blocks that begin with a linked title of its own line, as old pages print teasers."""
    return [
        block
        for line_break in islice(container.iter("br"), _MOST_BREAKS)
        if (link := line_break.getprevious()) is not None
        and link.tag == "a"
        and not (link.tail and link.tail.strip())
        and link.getprevious() is None
        and (block := link.getparent()) is not container
        and block.tag in _LINE_TAGS
        and not (block.text and block.text.strip())
        and text_length(link) >= _SHORTEST_TITLE
        and text_length(block) <= LARGEST_TEASER
    ]


def drop_above(headline: HtmlElement, container: HtmlElement) -> None:
    """Empty, in place, what stands above the headline in a container, where most of the text stands below."""
    around = list(islice(chain((headline,), headline.iterancestors()), _MOST_DEPTH))
    if container not in around:
        return
    path = around[: around.index(container)]
    above = [node for step in path for node in step.itersiblings(preceding=True)]
    if not above and not any(step.getparent().text for step in path):
        return
    if 2 * sum(map(text_length, above)) > text_length(container):
        return
    for node in above:
        node.clear()
        node.tag = "hr"
    for step in path:
        step.getparent().text = None
