"""The head of the WordPress eras' pages: Open Graph, structured data, alternates. Modelled on Yoast."""

from __future__ import annotations

import json
from html import escape

from flows.sample_site import licensing
from flows.sample_site.chrome import (
    SITE,
    SYNTHETIC_META,
    Surroundings,
    first_paragraph,
    public_address,
    scripts,
    styles,
)
from flows.sample_site.model import SampleArticle
from transforms.terms import Lang

_LOCALES = {Lang.EN: "en-US", Lang.ES: "es"}
_OPEN_GRAPH_LOCALES = {Lang.EN: "en_US", Lang.ES: "es_ES"}


def html_lang(lang: Lang) -> str:
    """The value of the `lang` attribute."""
    return _LOCALES[lang]


def wordpress_head(
    article: SampleArticle, around: Surroundings, *, has_json_ld: bool, extra: str = ""
) -> str:
    """`<head>` of a WordPress page of this article."""
    url = escape(public_address(article))
    title = escape(article.title)
    return (
        f'<head><meta charset="{article.encoding}"><meta name="viewport" content="width=device-width">'
        f"{SYNTHETIC_META}<title>{title} - InSight Crime</title>"
        f'<link rel="canonical" href="{url}">{_alternates(article, around)}'
        f'<meta name="description" content="{escape(first_paragraph(article)[:150])}">'
        f'<meta property="og:locale" content="{_OPEN_GRAPH_LOCALES[article.lang]}">'
        f'<meta property="og:type" content="article"><meta property="og:title" content="{title}">'
        f'<meta property="og:url" content="{url}"><meta property="og:site_name" content="InSight Crime">'
        f'<meta property="article:published_time" content="{article.published.isoformat()}">'
        f'<meta property="article:modified_time" content="{article.modified.isoformat()}">'
        f"{extra}{licensing.head_links(article.licence)}"
        f"{_json_ld(article) if has_json_ld else ''}{scripts()}{styles()}</head>"
    )


def _alternates(article: SampleArticle, around: Surroundings) -> str:
    if around.counterpart is None:
        return ""
    pair = (article, around.counterpart)
    return "".join(
        f'<link rel="alternate" hreflang="{one.lang.value}" href="{escape(public_address(one))}">'
        for one in pair
    )


def _json_ld(article: SampleArticle) -> str:
    people = [
        {"@type": "Organization" if name == "InSight Crime" else "Person", "name": name}
        for name in article.authors
    ]
    piece: dict[str, object] = {
        "@type": "NewsArticle",
        "@id": public_address(article) + "#article",
        "headline": article.title,
        "datePublished": article.published.isoformat(),
        "dateModified": article.modified.isoformat(),
        "author": people,
        "keywords": list(article.tags),
        "articleSection": [article.label],
        "inLanguage": _LOCALES[article.lang],
        "publisher": {"@id": f"{SITE}/#organization"},
    }
    if article.licence.json_ld:
        piece["license"] = article.licence.json_ld
    organisation = {
        "@type": "Organization",
        "@id": f"{SITE}/#organization",
        "name": "InSight Crime",
        "url": f"{SITE}/",
    }
    graph = {"@context": "https://schema.org", "@graph": [piece, organisation]}
    # A closing tag inside a string would end the script element.
    text = json.dumps(graph).replace("</", "<\\/")
    return f'<script type="application/ld+json" class="yoast-schema-graph">{text}</script>'
