"""When an article appeared and when it was changed, as printed and as stated."""

from __future__ import annotations

import re
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.json_ld import first_text
from extractors.pages.readers.lines import days_in
from extractors.pages.readers.parts import Parts, stated
from extractors.pages.readers.places import path
from extractors.pages.readers.text import clean, element_text
from transforms.records import Stated

_ITEMPROP_TIMES: Final = path(".//*[@itemprop='datePublished'][@content or @datetime]")
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
    for element in parts.every(parts.places.published)[:1]:
        published += _time_values(element)
    for element in parts.every(parts.places.modified)[:1]:
        modified += _time_values(element)
    if not published:
        _loose_times(parts, published, modified)
    days, updates = days_in(parts.zone.texts())
    published += [("text", day) for day in days[:1]]
    modified += [("text", day) for day in updates[:1]]
    published += [("json_ld", first_text(parts.article, "datePublished"))]
    published += [("meta", head.meta(name)) for name in _PUBLISHED_METAS]
    modified += [("json_ld", first_text(parts.article, "dateModified"))]
    modified += [("meta", head.meta(name)) for name in _MODIFIED_METAS]
    return stated(*published), stated(*modified)


def _time_values(element: HtmlElement) -> list[tuple[str, str]]:
    machine = clean(element.get("datetime") or element.get("content") or "")
    return [("template", machine), ("template_text", element_text(element))]


def _loose_times(parts: Parts, published: list[tuple[str, str]], modified: list[tuple[str, str]]) -> None:
    elements = parts.near(
        [
            *parts.scope.iter("time"),
            *(_ITEMPROP_TIMES(parts.scope) if parts.page.mentions("itemprop") else ()),
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
