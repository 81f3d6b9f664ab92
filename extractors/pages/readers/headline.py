"""The headline of a page, and the title that its head states."""

from __future__ import annotations

import re
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.meta import Head
from extractors.pages.readers.queries import elements
from extractors.pages.readers.text import element_text

LONGEST_TITLE: Final = 400
MOST_CANDIDATES: Final = 500
MOST_LESSER: Final = 60
_MOST_STEPS: Final = 60
_UNLIKE: Final = 0.2
_LIKE: Final = 0.5

_H1: Final = elements("//body//h1")
_LESSER: Final = elements("//body//*[self::h2 or self::h3 or self::h4]")
_CLASSED: Final = elements(
    "//body//*[@itemprop='headline' or contains(@class, 'headline') or contains(@class, 'entry-title') "
    "or contains(@class, 'post-title')"
    " or contains(@class, 'article-title')]"
)
_LEAVES: Final = elements(
    "//body//*[self::div or self::p or self::span or self::strong][not(*)][string-length(.) > 9]"
)
_PUBLISHER: Final = r"insight\s?crime(?:\.org)?"
_SUFFIX: Final = re.compile(
    rf"\s+[-|–—:»«·•]+\s+{_PUBLISHER}(?:\s+[-|–—:»·•].*)?$|^{_PUBLISHER}\s+[-|–—:»·•]+\s+", re.IGNORECASE
)
_WORD: Final = re.compile(r"\w+")


def without_site(title: str, site_name: str) -> str:
    """A document title without the site's name before or behind it."""
    bare = _SUFFIX.sub("", title)
    if bare == title and len(site_name) > 2:
        for mark in (" - ", " | ", " – ", " — ", " » ", " · "):
            bare = bare.removesuffix(mark + site_name).removeprefix(site_name + mark)
    return bare.strip()


def stated_titles(head: Head) -> list[str]:
    """The titles that the head states, the site's name taken off."""
    site = head.meta("og:site_name")
    found = (head.meta("og:title"), head.meta("twitter:title"), head.title)
    return [title for title in dict.fromkeys(without_site(text, site) for text in found if text) if title]


def find_headline(tree: HtmlElement, head: Head) -> HtmlElement | None:
    """The element that prints the headline: the h1 nearest to the stated title, else a heading with just
    that title.
    """
    stated = stated_titles(head)
    headings = [element for element in _H1(tree)[:50] if _is_headline(element)]
    # Of two that are equally like, one that links elsewhere is a teaser's: the headline of another piece.
    best = max(
        headings,
        key=lambda element: (_likeness(element_text(element), stated), element.find(".//a") is None),
        default=None,
    )
    if best is not None and (not stated or _likeness(element_text(best), stated) >= _UNLIKE):
        return best
    return _same_or_like(tree, stated, if_none=best)


def _same_or_like(tree: HtmlElement, stated: list[str], *, if_none: HtmlElement | None) -> HtmlElement | None:
    """The element that prints a stated title; else the h1 given; else the heading most like such a title."""
    wanted = {_folded(title) for title in stated}
    for find in (_CLASSED, _LESSER, _LEAVES):
        for element in find(tree)[:MOST_CANDIDATES]:
            if element.find(".//a") is None and _folded(element_text(element)[:LONGEST_TITLE]) in wanted:
                return element
    if if_none is not None:
        return if_none
    lesser = [element for element in _LESSER(tree)[:MOST_LESSER] if element.find(".//a") is None]
    like = max(lesser, key=lambda element: _likeness(element_text(element), stated), default=None)
    return like if like is not None and _likeness(element_text(like), stated) >= _LIKE else None


def _is_headline(element: HtmlElement) -> bool:
    text = element_text(element)
    if (
        not text
        or len(text) > LONGEST_TITLE
        or "site-title" in (element.get("class") or "")
        or "logo" in (element.get("class") or "")
    ):
        return False
    if re.fullmatch(_PUBLISHER, text, re.IGNORECASE):
        return False
    ancestors = [ancestor for ancestor, _ in zip(element.iterancestors(), range(_MOST_STEPS), strict=False)]
    return not any(
        ancestor.tag in ("nav", "aside", "footer", "dialog") or "modal" in (ancestor.get("class") or "")
        for ancestor in ancestors
    )


def _likeness(text: str, stated: list[str]) -> float:
    words = set(_WORD.findall(text.casefold()))
    scores = [
        len(words & other) / max(1, len(words | other))
        for title in stated
        if (other := set(_WORD.findall(title.casefold())))
    ]
    return max(scores, default=0.0)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
