"""The head of a page: metas, links, title, and what the root and body elements say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.json_ld import Graph, read_json_ld
from extractors.pages.readers.text import clean
from transforms.frozen import lightly_frozen

MOST_TAGS: Final = 500

MOST_SCRIPTS: Final = 20
_TAGS: Final = ("meta", "link", "script", "base", "title", "body")


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
    # One walk for all of them: six queries would each go over the whole tree.
    found: dict[str, list[HtmlElement]] = {tag: [] for tag in _TAGS}
    for element in tree.iter(*_TAGS):
        found[element.tag].append(element)
    return Head(
        metas=_metas(element for element in found["meta"] if element.get("content") is not None),
        links=tuple(islice(map(_link, filter(_is_link, found["link"])), MOST_TAGS)),
        title=next((clean(title.text or "") for title in found["title"] if _is_of_page(title)), ""),
        base_href=next(
            (href for base in found["base"] if (href := base.get("href")) is not None), ""
        ).strip(),
        lang=(
            tree.get("lang")
            or tree.get("xml:lang")
            or tree.get("{http://www.w3.org/XML/1998/namespace}lang")
            or ""
        ).strip(),
        body_classes=frozenset(next(filter(None, (body.get("class") for body in found["body"])), "").split()),
        graph=read_json_ld(
            islice((each.text or "" for each in found["script"] if _is_json_ld(each)), MOST_SCRIPTS)
        ),
    )


def _is_link(element: HtmlElement) -> bool:
    return element.get("rel") is not None and element.get("href") is not None


def _is_json_ld(script: HtmlElement) -> bool:
    return "ld+json" in (script.get("type") or "")


def _is_of_page(title: HtmlElement) -> bool:
    """Whether a title is that of the page: drawings have titles too."""
    parent = title.getparent()
    return (parent is not None and parent.tag == "head") or next(title.iterancestors("svg"), None) is None


def _metas(elements: Iterable[HtmlElement]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for element in islice(elements, MOST_TAGS):
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
