"""The headline of a page, and the title that its head states."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.line_words import byline_of, days_in, is_header_line
from extractors.pages.readers.meta import Head
from extractors.pages.readers.queries import elements
from extractors.pages.readers.text import element_text

LONGEST_TITLE: Final = 400
MOST_CANDIDATES: Final = 500
MOST_LESSER: Final = 60
_MOST_STEPS: Final = 60
_MOST_AROUND: Final = 4
_UNLIKE: Final = 0.2
_LIKE: Final = 0.5
_SAME: Final = 0.7

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
_SITE: Final = "insight crime"
_MOST_LETTERS: Final = 9
_LONG_HEADLINE: Final = 150
_TWO_SENTENCES: Final = re.compile(r"[a-zà-ÿ]\. [A-Z]")
_FEW_WORDS: Final = 2
_MANY_WORDS: Final = 4
# Where an element's end was lost, byline and day run into each other.
_GLUED: Final = re.compile(r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)")
_WORD: Final = re.compile(r"\w+")
# Rules of a style sheet, a see-also line, and the name of the site that runs on into its motto.
_NO_TITLE: Final = re.compile(
    r".{0,200}(?:!important|--wp-|\{[\w-]{2,30}:)|[.#][\w-]{2,40}\s?[,{]|[a-z-]{3,30}: ?[^;]{1,40};$"
    r"|(?i:written by|escrito por)\s|\W*(?:(?i:see also|vea tambi[eé]n))\W"
    r"|[Ii]n[Ss]ight [Cc]rime(?=[A-ZÁÉÍÓÚ][a-zà-ÿ])"
)


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
    headings = [
        element
        for element in _H1(tree)[:50]
        if _is_headline(element) and not (stated and _is_teasers(element, stated))
    ]
    # Of two that are equally like, one that links elsewhere is a teaser's: the headline of another piece.
    best = max(
        headings,
        key=lambda element: (likeness(element_text(element), stated), element.find(".//a") is None),
        default=None,
    )
    if best is not None and (not stated or likeness(element_text(best), stated) >= _UNLIKE):
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
    lesser = [
        element
        for element in _LESSER(tree)[:MOST_LESSER]
        if not _is_in_link(element) and not _is_beside(element)
    ]
    like = max(lesser, key=lambda element: likeness(element_text(element), stated), default=None)
    return like if like is not None and likeness(element_text(like), stated) >= _LIKE else None


def is_unlike(headline: HtmlElement, printed: str, head: Head) -> bool:
    """Whether a printed headline has hardly a word in common with the titles that the head states, if any; or
    leads elsewhere and is not one of them.
    """
    if head.title.startswith(printed) or head.meta("og:title") == printed:
        return False
    stated = stated_titles(head)
    return bool(stated) and (likeness(printed, stated) < _UNLIKE or _is_teasers(headline, stated))


def _is_in_link(element: HtmlElement) -> bool:
    """Whether a heading holds a link or stands in one, as the titles of teasers do."""
    around = islice(element.iterancestors(), _MOST_AROUND)
    return element.find(".//a") is not None or any(node.tag == "a" for node in around)


def _is_beside(element: HtmlElement) -> bool:
    """Whether a heading stands in what its names call a pager, a teaser or another margin."""
    return any(map(is_named_junk, islice(element.iterancestors(), _MOST_AROUND)))


def is_no_title(text: str) -> bool:
    """Whether a text is none that a piece could have: a rule of a style sheet, a see-also line, a byline and
    its day.
    """
    if _NO_TITLE.match(text) is not None:
        return True
    published, updated = days_in([text])
    return bool(published or updated) and is_header_line(text) and bool(byline_of(text))


def is_misread(printed: str, others: list[str]) -> bool:
    """Whether what was taken for the printed headline is byline, day or site's name, or says something else
    than two other sources that agree.
    """
    if not printed or not others or printed in others or likeness(printed, others) >= _UNLIKE:
        return False
    if is_paragraph(printed) or is_header_line(_GLUED.sub(" ", printed)) or is_site_name(printed):
        return True
    if len(printed.split()) <= _FEW_WORDS < _MANY_WORDS <= max(len(other.split()) for other in others):
        return True
    return any(likeness(other, others[at + 1 :]) >= _LIKE for at, other in enumerate(others))


def is_paragraph(text: str) -> bool:
    """Whether a text is too long for a headline, and more than a sentence."""
    return len(text) > _LONG_HEADLINE and _TWO_SENTENCES.search(text) is not None


def without_markup(text: str) -> str:
    """A headline without the rest of a torn tag that is printed with it."""
    text = text.partition("<<")[0].strip() or text
    if '">' not in text:
        return text
    before, _, after = text.rpartition('">')
    return (after if '="' in before else before).strip()


def is_site_name(text: str) -> bool:
    """Whether a text is the publisher's name, a letter or a few of them lost."""
    letters = zip(text.casefold(), _SITE, strict=False)
    return len(text) <= len(_SITE) + 1 and sum(one == other for one, other in letters) >= _MOST_LETTERS


def _is_teasers(element: HtmlElement, stated: list[str]) -> bool:
    """Whether a headline leads elsewhere, and is not the page's own."""
    return element.find(".//a[@href]") is not None and likeness(element_text(element), stated) < _SAME


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


def likeness(text: str, stated: list[str]) -> float:
    """The share of words that a text has in common with the most alike of the titles."""
    words = set(_WORD.findall(text.casefold()))
    scores = [
        len(words & other) / max(1, len(words | other))
        for title in stated
        if (other := set(_WORD.findall(title.casefold())))
    ]
    return max(scores, default=0.0)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
