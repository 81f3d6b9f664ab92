"""Every licence signal of a page, verbatim, with what it speaks for; nothing is concluded here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.document import Page
from extractors.pages.readers.json_ld import ARTICLE_TYPES, Graph, Json, Node, listed, plain, types_of
from extractors.pages.readers.licence_boxes import signals_in_boxes
from extractors.pages.readers.licence_places import Places
from extractors.pages.readers.queries import elements, truth
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import clean, element_text, nearest_block
from transforms.records import LicenceSignal
from transforms.terms import Scope, SignalKind
from transforms.text import holds_any

MOST_SIGNALS: Final = 200
LONGEST_STATEMENT: Final = 1_000
LONGEST_AROUND: Final = 300

_HAS_RDFA: Final = truth(
    "boolean(//@property[contains(., 'license')] or //@itemprop[. = 'license' or . = 'usageInfo']"
    " or //@rel[contains(., ':license')])"
)
_RDFA: Final = elements(
    "//*[contains(@property, 'license') or @itemprop='license' or @itemprop='usageInfo' "
    "or contains(@rel, ':license')]"
)
_RDFA_NAMES: Final = frozenset(
    {
        *(f"{prefix}:license" for prefix in ("cc", "dc", "dct", "dcterms", "xhv", "schema")),
        "http://creativecommons.org/ns#license",
        "http://purl.org/dc/terms/license",
        "http://www.w3.org/1999/xhtml/vocab#license",
        "license",
        "usageinfo",
    }
)
_DEED_HOSTS: Final = ("creativecommons", "creative-commons")
_DUBLIN_CORE: Final = frozenset(
    f"{prefix}{mark}{term}"
    for prefix in ("dc", "dct", "dcterms", "cc", "schema")
    for mark in (".", ":")
    for term in ("license", "rights", "rights.license")
)
_METAS: Final = (
    "dc.rights",
    "dc.rights.license",
    "dcterms.rights",
    "dcterms.license",
    "dcterms.rightsholder",
    "dcterms.accessrights",
    "dc.license",
    "cc:license",
    "dct:license",
    "license",
    "licence",
    "rights",
    "copyright",
    "rights-standard",
    "og:license",
    "article:license",
)
_PAGE_TYPES: Final = ARTICLE_TYPES | {"WebPage"}
_JSON_LD_KEYS: Final = ("license", "usageInfo", "copyrightNotice", "acquireLicensePage")
_TDM: Final = ("tdm-reservation", "tdm-policy")
_NO_AI: Final = re.compile(r"\bno(?:image)?ai\b", re.IGNORECASE)
_LINK_HEADER: Final = re.compile(r"<([^<>]{1,2000})>([^<]{0,1000})")
_REL_LICENSE: Final = re.compile(
    r"""\brel\s*=\s*(?:"[^"]*\blicense\b[^"]*"|'[^']*\blicense\b[^']*'|license\b)""", re.IGNORECASE
)


def read_signals(page: Page, places: Places, article: Node | None) -> list[LicenceSignal]:
    """The signals of headers, metas, JSON-LD and links. To be called before the tree is pruned."""
    signals = [*_of_headers(page.headers), *_of_metas(page), *_of_json_ld(page, article)]
    signals += _of_links(page, places)
    signals += signals_in_boxes(places.container, page.classes, places)
    if _HAS_RDFA(page.tree):
        signals += _of_rdfa(page, places)
    return list(dict.fromkeys(signals))[:MOST_SIGNALS]


# ----------------------------------------------------------------------------------- beside the text


def _of_headers(headers: Iterable[tuple[str, str]]) -> Iterator[LicenceSignal]:
    for name, value in headers:
        field = name.lower()
        if field == "link":
            for match in _LINK_HEADER.finditer(value[:8_000]):
                if _REL_LICENSE.search(match[2]):
                    yield LicenceSignal(
                        SignalKind.HTTP_HEADER, Scope.TEXT, match[0].strip(" ,;"), match[1].strip()
                    )
        elif field in (*_TDM, "x-robots-tag"):
            yield LicenceSignal(SignalKind.TDM, Scope.SITE, f"{name}: {clean(value)[:LONGEST_STATEMENT]}")


def _of_metas(page: Page) -> Iterator[LicenceSignal]:
    metas = page.head.metas
    for name in _METAS:
        for value in metas.get(name, ()):
            # A copyright line is the site's; what Dublin Core says is said of the document.
            scope = Scope.SITE if name in ("copyright", "rights-standard") else Scope.TEXT
            is_address = value.lower().startswith(("http://", "https://", "//"))
            if value:
                yield LicenceSignal(
                    SignalKind.META, scope, value[:LONGEST_STATEMENT], value if is_address else None
                )
    for name in _TDM:
        for value in metas.get(name, ()):
            yield LicenceSignal(SignalKind.TDM, Scope.SITE, f"{name}: {value[:LONGEST_STATEMENT]}")
    for value in metas.get("robots", ()):
        if _NO_AI.search(value):
            yield LicenceSignal(SignalKind.TDM, Scope.SITE, f"robots: {value[:LONGEST_STATEMENT]}")


def _of_json_ld(page: Page, article: Node | None) -> Iterator[LicenceSignal]:
    graph = page.head.graph
    for node in graph.nodes:
        types = types_of(node)
        if node is article or (_PAGE_TYPES.intersection(types) and _is_of_this_page(page, node, article)):
            yield from _of_node(graph, node, Scope.TEXT)
            for image in listed(graph.resolve(node.get("image"))):
                if isinstance(image, dict):
                    yield from _of_node(graph, image, Scope.IMAGE)
        elif "ImageObject" in types:
            yield from _of_node(graph, node, Scope.IMAGE)
        elif {"WebSite", "Organization", "NewsMediaOrganization"}.intersection(types):
            yield from _of_node(graph, node, Scope.SITE)
        elif any(key in node for key in _JSON_LD_KEYS):
            yield from _of_node(graph, node, Scope.OTHER)


def _is_of_this_page(page: Page, node: Node, article: Node | None) -> bool:
    """Whether a further node, of the page or of an article, means the page's own: nothing in it says
    otherwise.
    """
    graph = page.head.graph
    headline = plain(node.get("headline"))
    if article is not None and headline and headline != plain(article.get("headline")):
        return False
    places = {address for address in map(_place, graph.addresses(node)) if address}
    known = (page.url, page.head.link("canonical"), page.head.meta("og:url"))
    return not places or not places.isdisjoint(_place(address) for address in known if address)


def _place(address: str) -> str:
    """An address without scheme and fragment; "" for a bare fragment."""
    return re.sub(r"^https?:", "", address.partition("#")[0].lower()).rstrip("/")


def _of_node(graph: Graph, node: Node, scope: Scope) -> Iterator[LicenceSignal]:
    for key in _JSON_LD_KEYS:
        for value in listed(node.get(key)):
            for words in _words_of(graph.resolve(value)):
                is_address = words.lower().startswith(("http://", "https://", "//", "/"))
                statement = key if is_address else f"{key}: {words}"
                yield LicenceSignal(
                    SignalKind.JSON_LD, scope, statement[:LONGEST_STATEMENT], words if is_address else None
                )


def _words_of(value: Json) -> list[str]:
    if isinstance(value, dict):
        said = [words for key in ("@id", "url", "sameAs", "name") if (words := plain(value.get(key)))]
        return [words for words in said if "creativecommons" in words.lower()][:1] or said[:1]
    words = plain(value)
    return [words] if words else []


# -------------------------------------------------------------------------------------- in the page


def _of_links(page: Page, places: Places) -> Iterator[LicenceSignal]:
    for element, href, rel in islice(_links_of_licences(page.tree), MOST_SIGNALS):
        is_rel = "license" in rel
        if element.tag == "link":
            words = clean(element.get("title") or "") or None
            if is_rel:
                yield LicenceSignal(SignalKind.REL_LICENSE, Scope.TEXT, words, href)
            elif not _DUBLIN_CORE.isdisjoint(rel):
                yield LicenceSignal(SignalKind.META, Scope.TEXT, words, href)
            continue
        scope = places.scope_of(element)
        if is_rel and scope is Scope.OTHER and places.may_speak_of_article(element):
            scope = Scope.TEXT
        kind = SignalKind.REL_LICENSE if is_rel else SignalKind.DEED_LINK
        yield LicenceSignal(kind, scope, _link_words(element), href)


def _links_of_licences(tree: HtmlElement) -> Iterator[tuple[HtmlElement, str, list[str]]]:
    """Links that may state a licence, each with its address and the values of its rel."""
    for element in tree.iter("a", "area", "link"):
        href, rel = (element.get("href") or "").strip(), element.get("rel")
        if not href:
            continue
        values = rel.lower().split() if rel else []
        is_head = element.tag == "link"
        is_named = not _DUBLIN_CORE.isdisjoint(values) if is_head else holds_any(href.lower(), _DEED_HOSTS)
        if is_named or "license" in values:
            yield element, href, values


def _link_words(element: HtmlElement) -> str | None:
    """The words around a link: of its block, where that is short, else the anchor's own."""
    block = nearest_block(element)
    if text_length(block) <= LONGEST_AROUND and (around := element_text(block)):
        return around
    image = element.find(".//img")
    return element_text(element) or clean(image.get("alt") or "" if image is not None else "") or None


def _of_rdfa(page: Page, places: Places) -> Iterator[LicenceSignal]:
    for element in _RDFA(page.tree)[:MOST_SIGNALS]:
        properties = f"{element.get('property') or ''} {element.get('itemprop') or ''}".lower().split()
        relations = [name for name in (element.get("rel") or "").lower().split() if ":" in name]
        name = next((name for name in (*properties, *relations) if name in _RDFA_NAMES), None)
        if name is None:
            continue
        if element.tag == "meta" and (element.get("property") or "").lower() in _METAS:
            continue
        href = (element.get("href") or element.get("resource") or element.get("content") or "").strip()
        scope = Scope.TEXT if element.tag in ("meta", "link") else places.scope_of(element)
        if scope is Scope.OTHER and places.may_speak_of_article(element):
            scope = Scope.TEXT
        words = element_text(element)[:LONGEST_STATEMENT] or None
        yield LicenceSignal(SignalKind.RDFA, scope, words or name, href or None)
