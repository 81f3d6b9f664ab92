"""The credit as JSON-LD in the vocabulary of schema.org."""

from __future__ import annotations

import json
from typing import Final, TypeAlias

from transforms.attribution import PUBLISHER
from transforms.credit.plain import text
from transforms.credit.words import HOME, deed_of, title_of
from transforms.originals import CreditAuthor, CreditSource
from transforms.text import clean

Node: TypeAlias = "dict[str, str | Node | list[Node]]"

NO_MARKUP: Final = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)
"""Spells the characters that could end a `<script>` element in the escapes that JSON has for them."""


def json_ld(source: CreditSource) -> str:
    """A `NewsArticle` that describes the original; safe inside a `<script>` element as it stands."""
    node = _described(source)
    return _dumped({**_opening(), "@id": source.url, "url": source.url, **node})


def json_ld_of_copy(source: CreditSource) -> str:
    """A `NewsArticle` that describes a reprint, which says that it is based on the original."""
    original: Node = {
        "@type": "NewsArticle",
        "@id": source.url,
        "url": source.url,
        "headline": title_of(source),
    }
    return _dumped({**_opening(), "isBasedOn": original, **_described(source)})


def _opening() -> Node:
    return {"@context": "https://schema.org", "@type": "NewsArticle"}


def _described(source: CreditSource) -> Node:
    node: Node = {
        "headline": title_of(source),
        "inLanguage": source.lang.value,
        "author": [_author(author) for author in source.authors] or [_publisher()],
        "publisher": _publisher(),
        "creditText": text(source),
    }
    if source.published_on:
        node["datePublished"] = source.published_on.isoformat()
    deed = deed_of(source)
    if deed:
        node["license"] = deed[1]
    if source.notice:
        node["usageInfo"] = {"@type": "CreativeWork", "text": clean(source.notice)}
    if source.rights_holder:
        node["copyrightHolder"] = {"@type": "Organization", "name": clean(source.rights_holder)}
    return node


def _author(author: CreditAuthor) -> Node:
    kind = "Person" if author.kind == "person" else "Organization"
    return {"@type": kind, "name": clean(author.name)}


def _publisher() -> Node:
    return {"@type": "Organization", "name": PUBLISHER, "url": HOME}


def _dumped(node: Node) -> str:
    return json.dumps(node, ensure_ascii=False, indent=2).translate(NO_MARKUP)
