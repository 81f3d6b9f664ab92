"""The articles that a list page links to, by its structure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from extractors.errors import DiscoveryError

_MOST_LINKS: Final = 5000
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4"})
_AROUND: Final = frozenset({"nav", "aside", "footer", "header"})
# Names that WordPress themes and their plugins give to what stands beside a list.
_AROUND_NAMES: Final = ("sidebar", "widget", "menu", "breadcrumb", "related", "footer", "site-header")


@dataclass(frozen=True, slots=True)
class ListPage:
    """Addresses as printed: `hrefs` of what is listed, `pagination` of further pages."""

    hrefs: tuple[str, ...]
    pagination: tuple[str, ...]


def read_list_page(body: bytes) -> ListPage:
    """The links of a list: those in headings and those marked as bookmarks, else all outside menus.

    DiscoveryError for what is no HTML.
    """
    parser = etree.HTMLParser(recover=True, no_network=True, huge_tree=False, remove_comments=True)
    try:
        root = etree.fromstring(body, parser) if body.strip() else None
    except (etree.XMLSyntaxError, ValueError) as error:
        raise DiscoveryError(f"it is no HTML ({error})") from error
    if root is None or root.tag != "html":
        raise DiscoveryError("it is no HTML")
    titles: list[str] = []
    others: list[str] = []
    pagination: list[str] = []
    for link in _links(root):
        href = link.get("href", "")
        if "/page/" in href:
            pagination.append(href)
        elif _is_title(link):
            titles.append(href)
        elif not _is_around(link):
            others.append(href)
    return ListPage(tuple(dict.fromkeys(titles or others)), tuple(pagination))


def _links(root: etree._Element) -> Iterator[etree._Element]:
    for number, link in enumerate(root.iter("a")):
        if number == _MOST_LINKS:
            return
        if link.get("href"):
            yield link


def _is_title(link: etree._Element) -> bool:
    if _is_around(link):
        return False
    if "bookmark" in (link.get("rel") or "").lower().split():
        return True
    return any(element.tag in _HEADINGS for element in (*link.iterancestors(), *link.iterdescendants()))


def _is_around(link: etree._Element) -> bool:
    """Whether a link stands beside the list. The head of an entry is no head of the page."""
    is_in_entry = False
    for element in link.iterancestors():
        is_in_entry = is_in_entry or element.tag == "article"
        if element.tag in _AROUND and not (element.tag in {"header", "footer"} and _is_of_entry(element)):
            return True
        if element.tag in {"body", "html", "main", "article"}:
            continue
        names = f"{element.get('class', '')} {element.get('id', '')}".lower()
        if not is_in_entry and any(name in names for name in _AROUND_NAMES):
            return True
    return False


def _is_of_entry(element: etree._Element) -> bool:
    return any(above.tag in {"article", "li", "section", "main"} for above in element.iterancestors())
