"""What part of a foreign page an element is, and whether readers see it: by tag, role, class names and style.

Class names lie: an element that holds half of the page's text is never set aside for its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from transforms.audit.records import Region

_MOST_OF_PAGE: Final = 0.5
_ROOTS: Final = frozenset({"html", "body", "main", "article"})
_BY_TAG: Final = {
    "nav": Region.CHROME,
    "aside": Region.ASIDE,
    "form": Region.ASIDE,
    "dialog": Region.ASIDE,
    "select": Region.ASIDE,
    "figure": Region.FIGURE,
    "figcaption": Region.FIGURE,
}
_BY_ROLE: Final = {
    "navigation": Region.CHROME,
    "contentinfo": Region.CHROME,
    "complementary": Region.ASIDE,
    "search": Region.ASIDE,
}
_BY_NAME: Final = (
    (
        Region.COMMENT,
        re.compile(
            r"comments?|comment-?(?:list|area|section|thread|body|content|wrap\w*)|comments-(?:area|section|list|wrap\w*)"
            r"|commentlist|respond|disqus\w*|comentarios?"
        ),
    ),
    (
        Region.CHROME,
        re.compile(
            r"(?:site|page|main|global|top|blog)-?(?:header|footer|nav\w*)|masthead|colophon|navbar|nav|navigation|menu"
            r"|main-menu|top-?bar|breadcrumbs?|footer-(?:widgets|menu|bottom)|copyright|site-info|pie-de-pagina"
        ),
    ),
    (
        Region.ASIDE,
        re.compile(
            r"sidebar[\w-]*|widgets?|widget-area|related(?:-\w+)*|recommended|newsletter(?:-\w+)*|subscribe(?:-\w+)*"
            r"|share(?:-\w+)*|social(?:-\w+)*|sharedaddy|promo\w*|trending|popular(?:-\w+)*|most-read|teasers?|cookie(?:-\w+)*"
            r"|popup|modal|advert\w*|ads?|ad-\w+|publicidad|relacionad\w+|boletin|tags?|tag-links|post-tags|tagcloud"
        ),
    ),
    (
        Region.FIGURE,
        re.compile(
            r"wp-caption[\w-]*|caption|photo-?credit|image-?(?:caption|credit)|gallery|pie-de-foto|slideshow"
        ),
    ),
    (
        Region.BYLINE,
        re.compile(
            r"(?:[a-z]+-){0,3}(?:byline|author|authors|autor|autores|firma)(?:-(?:name|line|info|byline|link))?|by-?line|vcard"
        ),
    ),
)
_HIDING_NAME: Final = re.compile(
    r"sr-only|screen-reader(?:-text)?|visually-?hidden|hidden|hide|d-none|is-hidden|invisible|display-none|u-hidden"
)
_HIDING_STYLE: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:width|height)\s*:\s*0(?:px)?\s*(?:;|$)",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 60
_MOST_NAMES: Final = 30
_MOST_LOOKED_AT: Final = 500
_MOST_STEPS: Final = 100


def region_of(element: HtmlElement, around: Region, lengths: Mapping[HtmlElement, int], total: int) -> Region:
    """The region that an element opens; `around` is the one it stands in, `lengths` the texts' lengths."""
    tag = element.tag
    if tag in _ROOTS or around in (Region.COMMENT, Region.CHROME):
        return around
    if lengths.get(element, 0) > _MOST_OF_PAGE * total:
        return around
    region = _by_tag(element) or _BY_ROLE.get((element.get("role") or "").lower()) or _by_name(element)
    if region is None or (region is Region.BYLINE and around is not Region.MAIN):
        return around
    return region


def is_hidden(element: HtmlElement) -> bool:
    """Whether the markup keeps an element from readers."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and _HIDING_STYLE.search(style[:1000]):
        return True
    return any(_HIDING_NAME.fullmatch(name) for name in _names(element.get("class")))


def _by_tag(element: HtmlElement) -> Region | None:
    if element.tag in ("header", "footer"):
        return Region.CHROME if _is_of_site(element) else None
    if element.get("itemprop") == "author" or (element.get("rel") or "").lower() == "author":
        return Region.BYLINE
    return _BY_TAG.get(element.tag)


def _is_of_site(element: HtmlElement) -> bool:
    """Whether a header or footer is the site's rather than the article's."""
    if element.tag == "header":
        inside = {node.tag for node in islice(element.iter(), _MOST_LOOKED_AT)}
        if "h1" in inside and "nav" not in inside:
            return False
    around = islice(element.iterancestors(), _MOST_STEPS)
    return not any(above.tag in ("article", "main", "section") for above in around)


def _by_name(element: HtmlElement) -> Region | None:
    names = [*_names(element.get("class")), *_names(element.get("id"))]
    for region, pattern in _BY_NAME:
        if any(pattern.fullmatch(name) for name in names):
            return region
    return None


def _names(value: str | None) -> list[str]:
    if not value:
        return []
    return [
        name.lower().replace("_", "-") for name in value.split()[:_MOST_NAMES] if len(name) <= _LONGEST_NAME
    ]
