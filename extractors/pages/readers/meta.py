"""The head of a page: metas, links, title, and what the root and body elements say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.json_ld import Graph, read_json_ld
from extractors.pages.readers.queries import elements, string
from extractors.pages.readers.text import clean
from transforms.frozen import lightly_frozen

MOST_TAGS: Final = 500

_METAS: Final = elements("//meta[@content]")
_LINKS: Final = elements("//link[@rel and @href]")
_TITLE: Final = elements("(//head/title | /descendant::title[not(ancestor::svg)])[1]")
_BASE: Final = string("string(//base[@href]/@href)")
_JSON_LD: Final = elements("//script[contains(@type, 'ld+json')]")


@lightly_frozen
@dataclass(frozen=True, slots=True)
class HeadLink:
    """A `<link>` of the head."""

    rel: tuple[str, ...]
    href: str
    hreflang: str
    type: str


@dataclass(frozen=True, slots=True)
class Head:
    """What the head says. `metas` maps a lower-case name, property or http-equiv to its contents in order."""

    metas: dict[str, tuple[str, ...]]
    links: tuple[HeadLink, ...]
    title: str
    base_href: str
    lang: str
    body_classes: frozenset[str]
    graph: Graph

    def meta(self, *names: str) -> str:
        """The first non-empty content of the first of these metas that has one; "" without any."""
        return next((value for name in names for value in self.metas.get(name, ()) if value), "")

    def link(self, rel: str) -> str:
        """The address of the first link with this rel value; "" without one."""
        return next((link.href for link in self.links if rel in link.rel), "")


def read_head(tree: HtmlElement) -> Head:
    """The head of a page, wherever broken markup has put its elements."""
    body_class = next((value for body in tree.iter("body") if (value := body.get("class"))), "")
    title = _TITLE(tree)
    return Head(
        metas=_metas(tree),
        links=tuple(_link(element) for element in _LINKS(tree)[:MOST_TAGS]),
        title=clean(title[0].text or "") if title else "",
        base_href=_BASE(tree).strip(),
        lang=(
            tree.get("lang")
            or tree.get("xml:lang")
            or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
            or ""
        ).strip(),
        body_classes=frozenset(body_class.split()),
        graph=read_json_ld(element.text or "" for element in _JSON_LD(tree)[:20]),
    )


def _metas(tree: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for element in _METAS(tree)[:MOST_TAGS]:
        name = (
            element.get("property")
            or element.get("name")
            or element.get("http-equiv")
            or element.get("itemprop")
        )
        if name:
            key = name.strip().lower()
            found[key] = (*found.get(key, ()), clean(element.get("content")))
    return found


def _link(element: HtmlElement) -> HeadLink:
    return HeadLink(
        rel=tuple(element.get("rel").lower().split()),
        href=element.get("href").strip(),
        hreflang=(element.get("hreflang") or "").strip(),
        type=(element.get("type") or "").strip().lower(),
    )
