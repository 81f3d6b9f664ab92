"""Who wrote an article: names that are apart already, and the byline as one printed string."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.line_words import LONGEST_LINE, byline_in, is_byline, is_name, names_beside_day
from extractors.pages.readers.meta import Head
from extractors.pages.readers.parts import Parts, stated, texts_of
from extractors.pages.readers.places import path
from extractors.pages.readers.queries import uses_itemprop
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from transforms.records import Stated, StatedList

LINES_BELOW: Final = 6
_LONGEST_HREF: Final = 300
_ITEMPROP_AUTHOR: Final = (
    path(".//*[@itemprop='author']//*[@itemprop='name']"),
    path(".//*[@itemprop='author']"),
)
_CLASS_BYLINE: Final = path(
    "./descendant::*/@class[contains(., 'byline') or contains(., 'author')]/parent::*[self::div "
    "or self::span or self::p or self::address or self::li or self::a or self::h3 or self::h4 or self::h5]"
)
_AUTHOR_PATH: Final = re.compile(
    r"/(?:authors?|autor(?:es|as?)?|people|staff|contributors?|by|columnist\w*|team|equipo)/[^/?#]+/?$|/@[\w.-]+/?$",
    re.IGNORECASE,
)
_CARDS: Final = path(
    ".//*[.vcard][not(ancestor-or-self::*[contains(@class, 'comment')])]"
    "//*[.fn][not(ancestor::*[contains(@class, 'comment')])]"
)
_SCREEN_READER: Final = path(".//*[.screen-reader-text]")
_WRITTEN_BY: Final = re.compile(r"(?:written by|escrito por|by|por)\b", re.IGNORECASE)
_SEVERAL: Final = re.compile(r",| and | y | e | with | con |&")


def read_names(parts: Parts) -> tuple[tuple[StatedList, ...], tuple[Stated, ...]]:
    """Names that are apart already (printed one by one, listed in JSON-LD), and the byline as one string."""
    printed = _printed_names(parts)
    structured = parts.page.head.graph.names(parts.article.get("author")) if parts.article else ()
    sources = [("template", printed), ("json_ld", structured)]
    if parts.places.prefers_structured_names:
        sources.reverse()
    apart = tuple(
        StatedList(source, names) for source, names in sources if names and not _is_one_string(names)
    )
    byline = stated(
        ("template", _printed_byline(parts)),
        ("template", printed[0] if _is_one_string(printed) else ""),
        ("text", byline_in(parts.zone.texts()) or (_loose_byline(parts) if not printed else "")),
        ("json_ld", structured[0] if _is_one_string(structured) else ""),
        *(("meta", name) for name in _metas(parts.page.head)),
    )
    return apart, byline


def _loose_byline(parts: Parts) -> str:
    """A byline without its words, by class or beside the day; else the one below the text."""
    return (
        _classed_byline(parts)
        or byline_in([line for line in lines_below(parts) if is_byline(line)])
        or names_beside_day(parts.zone.texts())
        or ", ".join(texts_of(_CARDS(parts.scope)[:4]) if parts.page.has_class_like("vcard") else ())
    )


def _metas(head: Head) -> list[str]:
    """Names in the metas; an address there is a profile, not a name."""
    told = head.meta("twitter:data1") if _WRITTEN_BY.match(head.meta("twitter:label1")) else ""
    names = (head.meta("author", "article:author", "dc.creator", "parsely-author", "byl"), told)
    return [name for name in names if not name.startswith("http")]


def _printed_byline(parts: Parts) -> str:
    """The template's byline, without words for screen readers."""
    for element in parts.every(parts.places.byline)[:1]:
        hidden = " ".join(element_text(part) for part in _SCREEN_READER(element))
        return element_text(element).removeprefix(hidden).strip()
    return ""


def _printed_names(parts: Parts) -> tuple[str, ...]:
    found = parts.every(parts.places.authors)
    return texts_of(parts.near(found) or found) or _loose_authors(parts)


def _loose_authors(parts: Parts) -> tuple[str, ...]:
    """Names that a rel or an itemprop marks, those above the text first."""
    marked = [parts.anchors_with_rel("author")]
    if uses_itemprop(parts.page.tree):
        marked += [find(parts.scope) for find in _ITEMPROP_AUTHOR]
    for elements in marked:
        if names := texts_of(parts.near(elements) or elements[:4]):
            return names
    return texts_of(parts.near(_links_to_authors(parts)))


def _links_to_authors(parts: Parts) -> list[HtmlElement]:
    """Links whose address is that of a person's page and whose text is no more than a name."""
    return [
        anchor
        for anchor in parts.anchors
        if (href := anchor.get("href"))
        and len(href) < _LONGEST_HREF
        and _AUTHOR_PATH.search(href)
        and is_name(element_text(anchor))
    ]


def lines_below(parts: Parts) -> list[str]:
    """The last short lines of the text and those right below it."""
    last = list(islice(reversed(parts.container), LINES_BELOW))[::-1]
    below = (
        list(islice(parts.container.itersiblings(), LINES_BELOW))
        if parts.container is not parts.scope
        else []
    )
    return [element_text(element) for element in (*last, *below) if text_length(element) <= LONGEST_LINE]


def _is_one_string(names: tuple[str, ...]) -> bool:
    return len(names) == 1 and bool(_SEVERAL.search(names[0]))


def _classed_byline(parts: Parts) -> str:
    if not parts.page.has_class_like("byline", "author"):
        return ""
    for element in parts.near(_CLASS_BYLINE(parts.scope)):
        text = element_text(element)
        if 3 < len(text) <= 120 and len(text.split()) > 1 and not any(char.isdigit() for char in text):
            return text
    return ""
