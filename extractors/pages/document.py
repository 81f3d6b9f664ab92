"""A page as the readers see it: the tree, its head, and where its relative links lead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, cast

from lxml import etree
from lxml.html import HtmlElement

from extractors.pages.readers.damage import Markup, count_strays
from extractors.pages.readers.links import absolute
from extractors.pages.readers.meta import Head, read_head
from extractors.pages.readers.places import class_names
from extractors.pages.readers.queries import number, truth

MOST_CHARACTERS: Final = 16_000_000
MOST_TAGS: Final = 300_000

MOST_TEXT: Final = 2_000_000
MOST_TEXT_IN_DEPTH: Final = 200_000
DEEP: Final = 200

MOST_ATTRIBUTES: Final = 20_000
LONGEST_END: Final = 40
_END_TAGS: Final = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
LONG_TAG: Final = 1_500

# A trail or a row of tags has fewer links, and unclosed markup puts paragraphs into a menu.
_LONG_MENU: Final = 15
_MORE_THAN_MENU: Final = ("p", "h1", "article", "main")
_LEADS_TO_LICENCE: Final = truth(
    "boolean(descendant::a/@rel[contains(., 'icense')] or descendant::a/@href[contains(., 'reativecommons')])"
)
_LENGTH: Final = number("string-length(.)")
is_deep: Final = truth(
    "boolean(" + "/".join("*" * DEEP) + ")"
)  # read level by level, so it is cheap on any page
_UNSEEN: Final = ("script", "style", "noscript", "template", "svg", "math")


class TooLargeError(ValueError):
    """A page has more characters or tags than an article page can have."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page, parsed once. `url` is the address given, else the one the page states; the tree may be
    changed.
    """

    tree: HtmlElement
    head: Head
    url: str
    base: str
    headers: tuple[tuple[str, str], ...]
    classes: frozenset[str]
    class_text: str  # all of them in one string
    markup: Markup

    def has_class_like(self, *parts: str) -> bool:
        """Whether one of these strings is part of a class name."""
        return any(part in self.class_text for part in parts)

    def join(self, href: str) -> str:
        """The absolute form of an address printed on the page."""
        return absolute(self.base, href)


def read_page(utf8: bytes, url: str | None, headers: tuple[tuple[str, str], ...]) -> Page | None:
    """The page of a text in UTF-8; None where no element can be read from it.

    Raises TooLargeError where the text has more than 16 million characters or 300,000 tags, or is nested
    too deep for its length.
    """
    _check_markup(utf8)
    tree, strays = _parse(_without_early_end(utf8))
    if tree is None:
        return None
    head = read_head(tree)
    etree.strip_elements(tree, *_UNSEEN, with_tail=False)
    # Every character of the text takes at least a byte, so a short page is within the bounds.
    if len(utf8) > MOST_TEXT_IN_DEPTH:
        _check_bounds(tree)
    for menu in _long_menus(tree):
        menu.clear(keep_tail=True)
    address = url or stated_url(head)
    base = absolute(address, head.base_href) or address
    classes = class_names(tree)
    return Page(tree, head, address, base, headers, classes, " ".join(classes), Markup(utf8, strays))


def _long_menus(tree: HtmlElement) -> list[HtmlElement]:
    return [
        menu
        for menu in tree.iter("nav")
        if len(list(islice(menu.iter("a"), _LONG_MENU + 1))) > _LONG_MENU
        and next(menu.iter(*_MORE_THAN_MENU), None) is None
        and not _LEADS_TO_LICENCE(menu)
    ]


def _without_early_end(body: bytes) -> bytes:
    """The page without `</body>` and `</html>` where more follows: the parser would lose what does."""
    markup = body.lower()
    ends = [end for end in (markup.find(b"</body"), markup.find(b"</html")) if end >= 0]
    return _END_TAGS.sub(b"", body) if ends and len(body) - min(ends) > LONGEST_END else body


def _check_markup(utf8: bytes) -> None:
    if len(utf8) > MOST_CHARACTERS and (length := len(utf8.decode("utf-8"))) > MOST_CHARACTERS:
        raise TooLargeError(f"{length} characters")
    if len(utf8) > MOST_TAGS and (tags := utf8.count(b"<")) >= MOST_TAGS:
        raise TooLargeError(f"{tags + 1} tags")
    # The parser compares every attribute of a tag with every other one.
    long_tags = (piece.split(b">", 1)[0] for piece in _long_pieces(utf8) if piece[:1].isalpha())
    if sum(len(tag.split()) ** 2 for tag in long_tags) > MOST_ATTRIBUTES**2:
        raise TooLargeError("a tag with too many attributes")


def _long_pieces(utf8: bytes) -> Iterator[bytes]:
    """What stands between two `<`, or before the first or behind the last one, where it is long.

    In leaps: from one `<` to the last one that is near enough, so that most of them are not looked at.
    """
    start, end = 0, len(utf8)
    while end - start > LONG_TAG:
        near = utf8.rfind(b"<", start, start + LONG_TAG + 1)
        if near < 0:
            near = utf8.find(b"<", start)
            near = end if near < 0 else near
            yield utf8[start:near]
        start = near + 1


def _check_bounds(tree: HtmlElement) -> None:
    """Reading costs text times depth: both together have a bound."""
    length = _LENGTH(tree)
    most = MOST_TEXT_IN_DEPTH if is_deep(tree) else MOST_TEXT
    if length > most:
        raise TooLargeError(f"{length:.0f} characters of text")


def stated_url(head: Head) -> str:
    """The address that a page calls its own: rel=canonical, og:url, base href; "" without any."""
    return head.link("canonical") or head.meta("og:url") or head.base_href


def _parse(body: bytes) -> tuple[HtmlElement | None, int]:
    """The tree of a page, and how many end tags the parser met that nothing had opened."""
    # huge_tree allows a depth of 2,048 instead of 255: pages with unclosed tags reach that.
    # The plain parser, since that of lxml.html looks a class up for every element that is touched; nothing
    # here asks for more than plain elements can do, so the annotations stay with the one documented class.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = cast("HtmlElement | None", etree.fromstring(body, parser))
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, 0
    if tree is not None and tree.getnext() is not None:
        # `<html/>` ends the root for libxml2, which then begins another beside it.
        for other in list(tree.itersiblings()):
            tree.extend(other if other.tag == "html" else (other,))
    return tree, count_strays(parser)
