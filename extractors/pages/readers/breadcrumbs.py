"""The way from the home page to the article, as printed above it."""

from __future__ import annotations

from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.document import Page
from extractors.pages.readers.json_ld import Graph, listed, plain, types_of
from extractors.pages.readers.places import Place, first
from extractors.pages.readers.queries import elements, texts, truth
from extractors.pages.readers.text import clean

MOST_PARTS: Final = 8
MOST_HOMES: Final = 6
_HOMES: Final = frozenset(
    ("home", "inicio", "portada", "insight crime", "you are here:", "está aquí:", "usted está aquí:")
)
_NAMED: Final = elements(
    "//*[contains(@class, 'crumb') or contains(@id, 'crumb') or @aria-label='breadcrumb' "
    "or @aria-label='Breadcrumb'][.//a or .//span]"
)
_IS_NAMED: Final = truth("boolean(//@id[contains(., 'crumb')] or //@aria-label[contains(., 'crumb')])")
_HOME_LINKS: Final = frozenset(("home", "inicio"))
_TEXTS: Final = texts(".//text()")


def read_breadcrumb(page: Page, places: tuple[Place, ...], title: str) -> tuple[str, ...]:
    """The parts between home and the article; empty where none is printed or listed in JSON-LD."""
    named = first(page.tree, places, page.classes)
    if named is None and (page.has_class_like("crumb") or _IS_NAMED(page.tree)):
        named = next(iter(_NAMED(page.tree)), None)
    if named is not None and (parts := _parts(named, title)):
        return parts
    homes = (link for link in page.tree.iter("a") if (link.text or "").strip().lower() in _HOME_LINKS)
    for link in islice(homes, MOST_HOMES):
        for ancestor in islice(link.iterancestors(), 3):
            texts = _all_texts(ancestor)
            if len(texts) > 2 and title and texts[-1].casefold() == title.casefold():
                return _without_ends(texts, title)
    return _structured(page.head.graph, title)


def _all_texts(element: HtmlElement) -> list[str]:
    texts = _TEXTS(element)
    if len(texts) > 60:
        return []
    return [part for text in texts if (part := clean(text).strip(" »>/›|→·:").strip())]


def _parts(element: HtmlElement, title: str) -> tuple[str, ...]:
    texts = _all_texts(element)
    return _without_ends(texts, title) if len(texts) <= MOST_PARTS + 2 else ()


def _without_ends(texts: list[str], title: str) -> tuple[str, ...]:
    inner = [text for text in texts if text.casefold() not in _HOMES and text.casefold() != title.casefold()]
    return tuple(dict.fromkeys(text for text in inner if len(text) <= 80))[:MOST_PARTS]


def _structured(graph: Graph, title: str) -> tuple[str, ...]:
    for node in graph.nodes:
        if "BreadcrumbList" in types_of(node):
            names = []
            for entry in listed(node.get("itemListElement")):
                if isinstance(entry, dict):
                    item = entry.get("item")
                    names.append(
                        plain(entry.get("name"))
                        or (plain(item.get("name")) if isinstance(item, dict) else "")
                    )
            return _without_ends([name for name in names if name], title)
    return ()
