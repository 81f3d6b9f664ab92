"""Section labels and tags, as printed and as stated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.json_ld import all_texts
from extractors.pages.readers.lines import is_header_line
from extractors.pages.readers.parts import MOST_VALUES, Parts, stated, texts_of
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import clean
from transforms.records import Stated, StatedList

_TAG_PATHS: Final = (
    "/tag/",
    "/tags/",
    "/topic/",
    "/topics/",
    "/etiqueta/",
    "/etiquetas/",
    "/tema/",
    "/temas/",
)
_TAGS_LABEL: Final = re.compile(
    r"(?:tags?|topics?|tagged(?: with| under| as)?|etiquetas?|temas?|filed under|keywords"
    r"|palabras clave)\s*:?",
    re.IGNORECASE,
)


def read_labels(parts: Parts, breadcrumb: tuple[str, ...]) -> tuple[Stated, ...]:
    """Labels of section or kind: printed, in JSON-LD, in metas, on the way from home to the page."""
    printed = texts_of(parts.every(parts.places.label)) or _label_above(parts)
    sections = all_texts(parts.article, "articleSection")
    return stated(
        *(("template", text) for text in printed),
        *(("json_ld", text) for text in sections),
        *(("meta", text) for text in parts.page.head.metas.get("article:section", ())),
        *(("breadcrumb", text) for text in reversed(breadcrumb)),
    )


def _label_above(parts: Parts) -> tuple[str, ...]:
    """The short line right above the headline, where it says neither who nor when."""
    lines = parts.zone.lines
    at = parts.zone.headline_at
    above = [lines[at - 1].text] if at > 0 else []
    return tuple(
        line
        for line in above
        if len(line) <= 40 and not any(char.isdigit() for char in line) and not is_header_line(line)
    )


def read_tags(parts: Parts) -> tuple[StatedList, ...]:
    """Tags as printed, in JSON-LD, in metas; each source's own list."""
    printed = texts_of(parts.every(parts.places.tags))
    if not printed:
        printed = (
            texts_of(parts.anchors_with_rel("tag"))
            or texts_of(_links_to_tags(parts))
            or texts_of(_labelled_links(parts))
        )
    metas = parts.page.head.metas
    keywords = metas.get("article:tag", ()) or _split(
        metas.get("news_keywords", ()) or metas.get("keywords", ())
    )
    found = (
        ("template", printed),
        ("json_ld", _split(all_texts(parts.article, "keywords"))),
        ("meta", tuple(keywords)),
    )
    return tuple(StatedList(source, values[:MOST_VALUES]) for source, values in found if values)


def _links_to_tags(parts: Parts) -> list[HtmlElement]:
    return [
        anchor for anchor in parts.anchors if any(path in (anchor.get("href") or "") for path in _TAG_PATHS)
    ]


def _labelled_links(parts: Parts) -> list[HtmlElement]:
    """The links beside a label like "Tags:"."""
    for element in parts.scope.iter("span", "div", "p", "b", "strong", "h3", "h4", "h5", "li", "dt"):
        if _TAGS_LABEL.fullmatch((element.text or "").strip()):
            holder = element if element.find(".//a") is not None else element.getparent()
            links = list(islice(holder.iter("a"), 50)) if holder is not None else []
            if links and sum(text_length(link) for link in links) * 2 > text_length(holder):
                return links
    return []


def _split(texts: Iterable[str]) -> tuple[str, ...]:
    values = list(texts)
    if len(values) == 1:
        values = values[0].split(",")
    return tuple(dict.fromkeys(text for value in values if (text := clean(value))))
