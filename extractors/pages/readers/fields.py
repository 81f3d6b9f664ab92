"""Title, subtitle, language, number and address of a page: every source that states them, verbatim, in
order of trust.

What readers see comes before structured data, the head's metas come last.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.headline import (
    is_misread,
    is_no_title,
    is_paragraph,
    is_site_name,
    stated_titles,
    without_markup,
    without_site,
)
from extractors.pages.readers.json_ld import first_text, plain
from extractors.pages.readers.line_words import is_header_line
from extractors.pages.readers.parts import Parts, stated
from extractors.pages.readers.places import path
from extractors.pages.readers.queries import truth
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from transforms.records import Stated
from transforms.stems import Stems
from transforms.text import holds_any

_SUBTITLE_TAGS: Final = ("p", "h2", "h3", "div")
_SUBTITLE_NAMES: Final = Stems(
    "subtitle", "standfirst", "subhead", "article-deck", "dek", "ocumentDescription"
)
_SHORTEST_STANDFIRST: Final = 40
_LONG_PARAGRAPH: Final = 60
_MOST_BESIDE: Final = 20
_MOST_INSIDE: Final = 3
_is_plain_line: Final = truth(
    "boolean(self::*[string-length(.) < 500][not(.//time)][not(.//*[contains(@class, 'author')])])"
)
_POST_ID: Final = re.compile(r"(?:^|\s)(?:post|postid|page-id)-(\d{1,10})(?=\s|$)")
_SHORTLINK: Final = re.compile(r"[?&]p=(\d{1,10})\b|/wp/v2/(?:posts|pages)/(\d{1,10})\b")
_ARTICLES: Final = path("//article[@id or @class]")


def read_title(parts: Parts) -> tuple[Stated, ...]:
    """The printed headline, then what structured data and the head call the page."""
    head = parts.page.head
    site = head.meta("og:site_name")
    printed = without_markup(parts.headline_text())
    others = stated(
        (
            "json_ld",
            first_text(parts.article, "headline") or without_site(first_text(parts.article, "name"), site),
        ),
        ("og", without_site(head.meta("og:title"), site)),
        ("meta", without_site(head.meta("twitter:title", "dc.title", "dcterms.title"), site)),
        ("html_title", stated_titles(head)[-1] if head.title else ""),
    )
    is_none = is_site_name(printed) or is_paragraph(printed) or is_no_title(printed)
    own = stated(("template", "" if is_none else printed))
    return (*others, *own) if is_misread(printed, [other.value for other in others]) else (*own, *others)


def read_subtitle(parts: Parts) -> tuple[Stated, ...]:
    """The printed line below the headline, else the alternative headline."""
    printed = next(iter(parts.every(parts.places.subtitle)), None)
    if printed is None:
        wanted = _SUBTITLE_NAMES.present_in(parts.page.class_text)
        found = parts.near(_subtitles(parts.scope, wanted)) if wanted else []
        printed = found[0] if found else _standfirst(parts.headline)
    text = element_text(printed) if printed is not None else ""
    return stated(
        ("template", text if text != parts.headline_text() else ""),
        ("json_ld", first_text(parts.article, "alternativeHeadline")),
    )


def _standfirst(headline: HtmlElement | None) -> HtmlElement | None:
    """The sentence right below a headline, where no paragraph of the text stands beside it."""
    below = None if headline is None else headline.getnext()
    if below is None or below.tag not in _SUBTITLE_TAGS or not _is_plain_line(below):
        return None
    beside = [node for node in islice(below.itersiblings(), _MOST_BESIDE) if node.tag == "p"]
    if any(text_length(node) > _LONG_PARAGRAPH for node in beside) or len(below) > _MOST_INSIDE:
        return None
    text = element_text(below)
    return below if len(text) > _SHORTEST_STANDFIRST and not is_header_line(text) else None


def _subtitles(scope: HtmlElement, wanted: tuple[str, ...]) -> list[HtmlElement]:
    """The short lines whose class holds one of the words for a subtitle, without day or author."""
    return [
        element
        for element in scope.iter(*_SUBTITLE_TAGS)
        if (names := element.get("class")) and holds_any(names, wanted) and _is_plain_line(element)
    ]


def read_wordpress_id(parts: Parts) -> tuple[Stated, ...]:
    """The post's number: from the short link, the REST link, the classes of the body and the article."""
    head = parts.page.head
    links = (match[1] or match[2] for link in head.links if (match := _SHORTLINK.search(link.href)))
    classes = (match[1] for name in head.body_classes if (match := _POST_ID.search(name)))
    ids = (
        match[1]
        for element in _ARTICLES(parts.scope)[:3]
        for match in (_POST_ID.search(f"{element.get('id') or ''} {element.get('class') or ''}"),)
        if match
    )
    return stated(*(("link", value) for value in links), *(("template", value) for value in (*classes, *ids)))


def read_lang(parts: Parts) -> tuple[Stated, ...]:
    """The language that the page states for itself."""
    head = parts.page.head
    article_lang = first_text(parts.article, "inLanguage") or plain(
        parts.article.get("inLanguage") if parts.article else ""
    )
    return stated(
        ("html_lang", head.lang),
        ("json_ld", article_lang),
        ("og", head.meta("og:locale")),
        ("meta", head.meta("content-language", "dc.language", "language")),
    )


def read_canonical(parts: Parts) -> tuple[Stated, ...]:
    """The addresses that the page calls its own."""
    page = parts.page
    graph = page.head.graph
    own = (
        graph.references(parts.article.get("url")) or graph.references(parts.article.get("mainEntityOfPage"))
        if parts.article
        else []
    )
    return stated(
        ("link", page.join(page.head.link("canonical")) if page.head.link("canonical") else ""),
        ("og", page.head.meta("og:url")),
        *(("json_ld", ref) for ref in own if ref.startswith("http")),
        ("base", page.head.base_href),
    )


def read_alternates(parts: Parts) -> tuple[tuple[str, str], ...]:
    """The counterparts in other languages that the head names: hreflang and address."""
    links = (link for link in parts.page.head.links if link.hreflang and "alternate" in link.rel)
    return tuple((link.hreflang, parts.page.join(link.href)) for link in links)
