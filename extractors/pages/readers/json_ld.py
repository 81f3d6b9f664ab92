"""JSON-LD of a page: plain objects, lists and `@graph`, references by `@id`; what is invalid or too large
is left out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from extractors.pages.readers.text import clean

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Node: TypeAlias = "dict[str, Json]"

LARGEST_SCRIPT: Final = 1_000_000
MOST_NODES: Final = 2_000
MOST_VALUES: Final = 200

ARTICLE_TYPES: Final = frozenset(
    {
        "Article",
        "NewsArticle",
        "AnalysisNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "BlogPosting",
        "Report",
        "ScholarlyArticle",
        "TechArticle",
    }
)
LIST_TYPES: Final = frozenset({"CollectionPage", "SearchResultsPage", "ProfilePage"})

_WRAPPING: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>"
    r"|/\*\s*\]\]>\s*\*/)\s*$"
)
_PREFIX_ENDS: Final = re.compile(r"[/#:]")
_LAST_COMMA: Final = re.compile(r",(?=\s{0,200}[}\]])")


@dataclass(frozen=True, slots=True)
class Graph:
    """The nodes of a page's JSON-LD in document order, and those that can be referred to."""

    nodes: tuple[Node, ...] = ()
    by_id: dict[str, Node] = field(default_factory=dict)

    def types(self) -> frozenset[str]:
        """All `@type`s of the page's own nodes."""
        return frozenset(name for node in self.nodes for name in types_of(node))

    def article(self, addresses: Iterable[str] = ()) -> Node | None:
        """The node of the page's own article: the one at one of `addresses`, else the first; None without
        any.
        """
        found = [node for node in self.nodes if ARTICLE_TYPES.intersection(types_of(node))]
        if len(found) > 1:
            wanted = {_bare(address) for address in addresses if address}
            for node in found:
                if wanted.intersection(_bare(ref) for ref in self.addresses(node)):
                    return node
        return found[0] if found else None

    def addresses(self, node: Node) -> list[str]:
        """The addresses that a node calls its own."""
        return [
            ref
            for key in ("url", "mainEntityOfPage", "@id", "isPartOf")
            for ref in self.references(node.get(key))
        ]

    def resolve(self, value: Json) -> Json:
        """The node that a bare reference stands for, merged with what stands beside the `@id`."""
        if isinstance(value, dict) and isinstance(ref := value.get("@id"), str) and ref in self.by_id:
            return {**self.by_id[ref], **value}
        return value

    def references(self, value: Json) -> list[str]:
        """The addresses in a value: strings, or `@id`/`url` of objects."""
        found = []
        for item in listed(value):
            ref = (item.get("@id") or item.get("url")) if isinstance(item, dict) else item
            if isinstance(ref, str) and ref.strip():
                found.append(ref.strip())
        return found

    def names(self, value: Json) -> tuple[str, ...]:
        """The names in a value: strings, objects with `name`, references into the graph."""
        found = []
        for item in listed(value):
            node = self.resolve(item)
            name = node.get("name") if isinstance(node, dict) else node
            found += [
                text
                for part in listed(name)
                if (text := plain(part)) and not text.startswith(("http://", "https://"))
            ]
        return tuple(dict.fromkeys(found))


def read_json_ld(scripts: Iterable[str]) -> Graph:
    """The graph of all JSON-LD scripts of a page; a script that is invalid or larger than a megabyte adds
    nothing.
    """
    nodes: list[Node] = []
    by_id: dict[str, Node] = {}
    for script in scripts:
        for node in _own_nodes(_load(script)):
            if len(nodes) >= MOST_NODES:
                break
            nodes.append(node)
            if isinstance(ref := node.get("@id"), str) and len(node) > 1:
                by_id.setdefault(ref, node)
    return Graph(tuple(nodes), by_id)


def listed(value: Json) -> list[Json]:
    """A value as a list of bounded length: JSON-LD writes one value with or without brackets."""
    if value is None:
        return []
    return value[:MOST_VALUES] if isinstance(value, list) else [value]


def plain(value: Json) -> str:
    """A string, cleaned, its character references read; "" for anything else."""
    return clean(html.unescape(value)) if isinstance(value, str) else ""


def first_text(node: Node | None, key: str) -> str:
    """The first string under a key; "" where there is none."""
    return next((text for item in listed(node.get(key)) if (text := plain(item))), "") if node else ""


def all_texts(node: Node | None, key: str) -> tuple[str, ...]:
    """All strings under a key, in order."""
    return tuple(text for item in listed(node.get(key)) if (text := plain(item))) if node else ()


def types_of(node: Node) -> list[str]:
    """The `@type`s of a node, without a vocabulary's prefix."""
    return [
        name if name.isalnum() else _PREFIX_ENDS.split(name)[-1]
        for name in listed(node.get("@type"))
        if isinstance(name, str)
    ]


def _load(script: str) -> Json:
    if not script or len(script) > LARGEST_SCRIPT:
        return None
    text = _WRAPPING.sub("", script.strip())
    for mend in (str, _without_last_commas):
        try:
            value: Json = json.loads(mend(text), strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _without_last_commas(text: str) -> str:
    return _LAST_COMMA.sub("", text)


def _own_nodes(value: Json) -> Iterator[Node]:
    """Top-level objects, members of `@graph`, and what a page names as its main entity; not nested ones."""
    for item in listed(value):
        if not isinstance(item, dict):
            continue
        members = item.get("@graph")
        for node in [item, *listed(members)] if members is not None else [item]:
            if isinstance(node, dict):
                yield node
                main = node.get("mainEntity")
                if isinstance(main, dict) and main.get("@type"):
                    yield main


def _bare(address: str) -> str:
    return re.sub(r"^https?://(?:www\.|m\.)?|[#?].*$|/+$", "", address.strip().lower()[:2000])
