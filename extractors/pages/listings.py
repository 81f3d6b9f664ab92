"""Lists instead of articles: home, sections, tags, authors, months, search results.

Told by the classes that WordPress, Joomla and K2 print, by JSON-LD, by the heading, by the address.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final
from urllib.parse import parse_qs, urlsplit

from extractors.pages.document import Page
from extractors.pages.readers.json_ld import ARTICLE_TYPES, LIST_TYPES
from extractors.pages.readers.text import element_text
from extractors.pages.verdict import Verdict
from transforms.terms import FailureReason

_BODY_CLASSES: Final = {
    "home": "home page",
    "blog": "list of posts",
    "archive": "archive",
    "post-type-archive": "archive",
    "tax": "archive",
    "category": "category",
    "view-category": "category",
    "view-categories": "category",
    "view-featured": "home page",
    "view-itemlist": "list of items",
    "tag": "tag",
    "view-tag": "tag",
    "com_tags": "tag",
    "author": "author page",
    "date": "archive by date",
    "search": "search results",
    "search-results": "search results",
    "search-no-results": "search results",
    "com_search": "search results",
    "com_finder": "search results",
}
_SINGLE_CLASSES: Final = frozenset(("single", "single-post", "singular", "page", "view-article", "view-item"))
_PARTS: Final = {
    "itemListView": "list of items",
    "itemListCategory": "list of items",
    "genericView": "list of items",
    "latestView": "list of items",
    "tagView": "tag",
    "tag-category": "tag",
    "userView": "author page",
    "blog-featured": "home page",
    "category-list": "category",
    "blog-items": "category",
    "items-leading": "category",
    "items-row": "category",
}
_ITEMS: Final = frozenset(("itemView", "item-page", "itemFullText"))
_HEADINGS: Final = (
    (re.compile(r"(?:categor(?:y|ies)|categor[ií]as?|section|secci[oó]n)\s*:", re.IGNORECASE), "category"),
    (re.compile(r"(?:tags?|etiquetas?|topic|tema)\s*:", re.IGNORECASE), "tag"),
    (
        re.compile(r"(?:author|autor[a]?|posts by|articles by|art[ií]culos de)\s*:", re.IGNORECASE),
        "author page",
    ),
    (
        re.compile(
            r"(?:month|year|day|mes|a[nñ]o|d[ií]a|(?:monthly|daily|yearly) archives)\s*:", re.IGNORECASE
        ),
        "archive by date",
    ),
    (
        re.compile(
            r"(?:\d+ )?(?:search results|results for|you searched for|resultados (?:de|para|de la))\b",
            re.IGNORECASE,
        ),
        "search results",
    ),
    (re.compile(r"(?:archives?|archivos?)\W*", re.IGNORECASE), "archive"),
)
_PATHS: Final = (
    (re.compile(r"^(?:/(?:es|en))?/?$"), "home page"),
    (re.compile(r"/(?:category|categoria|categor%c3%ada)/", re.IGNORECASE), "category"),
    (re.compile(r"/(?:tag|tags|etiqueta)/|/component/tags(?:/|$)", re.IGNORECASE), "tag"),
    (re.compile(r"/(?:author|autor)/[^/]+", re.IGNORECASE), "author page"),
    (re.compile(r"/page/\d+/?$"), "page of a list"),
    (re.compile(r"^(?:/es)?/(?:19|20)\d{2}(?:/\d{1,2}){0,2}/?$"), "archive by date"),
    (re.compile(r"^(?:/es)?/(?:search|buscar|busqueda)(?:/|$)", re.IGNORECASE), "search results"),
)


def refuse_list(page: Page) -> Verdict | None:
    """The verdict on a page that lists articles."""
    kind = _by_class(page) or _by_data(page)
    if not kind and not _is_surely_article(page):
        kind = _by_heading(page) or list_by_address(page.url)
    return Verdict(FailureReason.NOT_AN_ARTICLE, kind) if kind else None


def is_stated_article(page: Page) -> bool:
    """Whether head data call the page an article. Yoast prints og:type `article` on lists too, beside a
    CollectionPage.
    """
    return _is_surely_article(page) or (
        page.head.meta("og:type") == "article" and not LIST_TYPES & page.head.graph.types()
    )


def _is_surely_article(page: Page) -> bool:
    return bool(page.head.meta("article:published_time") or ARTICLE_TYPES & page.head.graph.types())


def _by_class(page: Page) -> str:
    body = page.head.body_classes
    if body & _SINGLE_CLASSES and "home" not in body:
        return ""
    if kind := next((kind for name, kind in _BODY_CLASSES.items() if name in body), ""):
        return kind
    if page.classes & _ITEMS:
        return ""
    return next((kind for name, kind in _PARTS.items() if name in page.classes), "")


def _by_data(page: Page) -> str:
    types = page.head.graph.types()
    return (
        "" if ARTICLE_TYPES & types else next((f"JSON-LD {name}" for name in sorted(LIST_TYPES & types)), "")
    )


def _by_heading(page: Page) -> str:
    texts = [element_text(element) for element in islice(page.tree.iter("h1"), 2)]
    return next(
        (kind for text in texts for pattern, kind in _HEADINGS if pattern.match(text) and len(text) < 100), ""
    )


def list_by_address(url: str) -> str:
    """The kind of list that an address names; "" for any other."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if not parts.scheme.startswith("http"):
        return ""
    query = parse_qs(parts.query[:2_000])
    if "s" in query or "searchword" in query:
        return "search results"
    if "p" in query or "page_id" in query or "id" in query:
        return ""
    return next((kind for pattern, kind in _PATHS if pattern.search(parts.path)), "")
