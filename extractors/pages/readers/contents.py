"""Tables of contents: lists whose links only lead to other places of the same page."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.teasers import text_length

MOST_LINKS: Final = 300
MOST_STEPS: Final = 12
LONGEST_TITLE: Final = 60
# An address on the page itself, unless it is that of a footnote or a citation.
_CHAPTER: Final = re.compile(r"#(?!_?(?:fn|ftn|foot|cite|ref|note|sdfoot|edn|_ed))[\w%.:-]+$", re.IGNORECASE)
_FEWEST_CHAPTERS: Final = 2


def contents_lists(container: HtmlElement) -> list[HtmlElement]:
    """Lists that only lead to other places of the same page, with the title of their box; no footnotes."""
    lists = dict.fromkeys(
        parent
        for link in islice(container.iter("a"), MOST_LINKS)
        if (link.get("href") or "").startswith("#") and (parent := _list_around(link)) is not None
    )
    found = []
    for element in lists:
        links = list(islice(element.iter("a"), MOST_LINKS))
        leads = [link for link in links if _CHAPTER.match(link.get("href") or "")]
        if len(leads) < _FEWEST_CHAPTERS or sum(map(text_length, leads)) < 0.8 * text_length(element):
            continue
        box = element.getparent()
        is_box = box is not container and text_length(box) - text_length(element) <= LONGEST_TITLE
        found.append(box if is_box else element)
    return found


def _list_around(link: HtmlElement) -> HtmlElement | None:
    """The outermost list that a link stands in, not more than some steps away."""
    lists = [node for node in islice(link.iterancestors(), MOST_STEPS) if node.tag in ("ul", "ol")]
    return lists[-1] if lists else None
