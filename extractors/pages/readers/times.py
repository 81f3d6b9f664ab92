"""When an article appeared and when it was changed, as printed and as stated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.json_ld import first_text
from extractors.pages.readers.line_words import days_in
from extractors.pages.readers.names import lines_below
from extractors.pages.readers.parts import Parts, stated
from extractors.pages.readers.places import Place, path
from extractors.pages.readers.queries import uses_itemprop
from extractors.pages.readers.teasers import is_in_teaser, text_length
from extractors.pages.readers.text import clean, element_text
from transforms.records import Stated

_ITEMPROP_TIMES: Final = path(".//*[@itemprop='datePublished'][@content or @datetime]")
_PUBLISHED: Final = path("//*[.dt-published]")
_ABBREVIATIONS: Final = path(".//abbr[.published][@title]")
MOST_AROUND: Final = 6
LONGEST_DAY: Final = 60
_UPDATED: Final = re.compile(r"updat|modif", re.IGNORECASE)
_PUBLISHED_METAS: Final = (
    "article:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "parsely-pub-date",
    "date",
    "pubdate",
)
_MODIFIED_METAS: Final = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")


def read_times(parts: Parts) -> tuple[tuple[Stated, ...], tuple[Stated, ...]]:
    """Publication and update: what the page prints, its machine-readable form first, then JSON-LD and
    metas.
    """
    head = parts.page.head
    published: list[tuple[str, str]] = []
    modified: list[tuple[str, str]] = []
    for values, places in ((published, parts.places.published), (modified, parts.places.modified)):
        element = _printed_time(parts, places)
        if element is not None:
            values.extend(_time_values(element))
    if not published:
        _loose_times(parts, published, modified)
    days, updates = days_in(parts.zone.texts())
    published += [("text", day) for day in days[:1]]
    modified += [("text", day) for day in updates[:1]]
    published += [("json_ld", first_text(parts.article, "datePublished"))]
    published += [("meta", head.meta(name)) for name in _PUBLISHED_METAS]
    if not any(value for _, value in published):
        published = _days_around(parts)
    modified += [("json_ld", first_text(parts.article, "dateModified"))]
    modified += [("meta", head.meta(name)) for name in _MODIFIED_METAS]
    return stated(*published), stated(*modified)


def _days_around(parts: Parts) -> list[tuple[str, str]]:
    """The day of a marked abbreviation, as hAtom has it; else one in the short lines right below the text or
    right above the article's element.
    """
    spine = parts.spine()
    for element in _PUBLISHED(parts.page.tree) if parts.page.has_class_like("dt-published") else ():
        if not is_in_teaser(element, spine):
            return _time_values(element)
    for element in _ABBREVIATIONS(parts.scope)[:1] if parts.page.has_class_like("published") else ():
        return [("template", clean(element.get("title")))]
    above = islice(chain(parts.scope.itersiblings(preceding=True), _uncles(parts.scope)), MOST_AROUND)
    lines = [*lines_below(parts), *(element_text(node) for node in above if text_length(node) <= LONGEST_DAY)]
    days, _ = days_in(lines)
    return [("text", day) for day in days[:1]]


def _uncles(scope: HtmlElement) -> Iterator[HtmlElement]:
    """What stands before the elements around the article's."""
    for node in islice(scope.iterancestors(), 2):
        yield from islice(node.itersiblings(preceding=True), 2)


def _printed_time(parts: Parts, places: tuple[Place, ...]) -> HtmlElement | None:
    """The first element of the template's places that stands above the text; else the first that there is.

    Boxes of recent news inside the text print days in the same classes.
    """
    first: HtmlElement | None = None
    for place in places:
        found = parts.every((place,))
        if above := parts.near(found):
            return above[0]
        if first is None and found:
            first = found[0]
    return first


def _time_values(element: HtmlElement) -> list[tuple[str, str]]:
    machine = clean(element.get("datetime") or element.get("content") or "")
    return [("template", machine), ("template_text", element_text(element))]


def _loose_times(parts: Parts, published: list[tuple[str, str]], modified: list[tuple[str, str]]) -> None:
    elements = parts.near(
        [
            *parts.scope.iter("time"),
            *(_ITEMPROP_TIMES(parts.scope) if uses_itemprop(parts.page.tree) else ()),
        ]
    )
    for element in elements[:6]:
        parent = element.getparent()
        before = parent.text or "" if parent is not None else ""
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''} {before}"
        is_update = bool(_UPDATED.search(names)) and "publish" not in names.lower()
        target = modified if is_update else published
        if not target:
            target += _time_values(element)
