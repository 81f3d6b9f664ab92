"""Which addresses of a listing are worth asking for, and which further listings."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from transforms.urls import PUBLIC_SITE, Site, canonical_url, is_site_url

# WordPress's own names for what is no article, in both languages; hubs and profiles are left in.
_NO_ARTICLE: Final = frozenset(
    {"tag", "category", "author", "feed", "comments", "page", "search", "etiqueta", "categoria", "autor"}
    | {"wp-content", "wp-json", "wp-admin", "wp-includes", "wp-login.php", "component"}
)
_FILE: Final = re.compile(
    r"\.(?:xml|xsl|gz|json|jpe?g|png|gif|webp|svg|ico|css|js|pdf|docx?|xlsx?|zip|mp[34]|txt|kml)/?$",
    re.IGNORECASE,
)
_YEAR_OR_MONTH: Final = re.compile(r"/(?:es/)?(?:19|20)\d\d(?:/\d\d){0,2}/")
_PAGED: Final = re.compile(r"/page/\d+/$")
_NO_ARTICLE_MAP: Final = re.compile(
    r"(?:^|[-_/])(?:image|images|video|videos|tag|tags|post_tag|category|categories|author|authors|user|users"
    r"|taxonomies|attachment|attachments)(?:[-_]|$)",
    re.IGNORECASE,
)


def article_url(href: str, base: str, site: Site) -> str | None:
    """The canonical address of a listed page; None for another host, and for what is plainly no article.

    That is: a front page, a tag, category, author or date archive, a feed, a file.
    """
    joined = _joined(href, base)
    canonical = canonical_url(joined, site) if joined else None
    if canonical is None or _is_no_article(canonical):
        return None
    return canonical


def is_other_host(href: str, base: str, site: Site) -> bool:
    """Whether a listed address leads away from the publication."""
    joined = _joined(href, base)
    return joined is None or canonical_url(joined, site) is None


def listing_url(href: str, base: str, site: Site) -> str | None:
    """Where to ask for a listing that another names: on `site`, also where the listing names the real host.

    None for one of another host.
    """
    joined = _joined(href, base)
    if joined is None:
        return None
    if is_site_url(joined, site):
        return joined
    if not is_site_url(joined, PUBLIC_SITE):
        return None
    parts, origin = urlsplit(joined), urlsplit(site.origin)
    return urlunsplit((origin.scheme, origin.netloc, parts.path, parts.query, ""))


def is_article_map(url: str) -> bool:
    """Whether a sitemap may hold articles, by its file name: `post-sitemap2.xml` does, `post_tag-sitemap.xml`
    and `wp-sitemap-taxonomies-category-1.xml` do not (names of Yoast and of WordPress itself).
    """
    name = urlsplit(url).path.rpartition("/")[2]
    return not _NO_ARTICLE_MAP.search(name.partition(".")[0])


def _joined(href: str, base: str) -> str | None:
    text = href.strip()
    if not text or len(text) > 8192:
        return None
    try:
        return urljoin(base, text).partition("#")[0]
    except ValueError:
        return None


def _is_no_article(canonical: str) -> bool:
    parts = urlsplit(canonical)
    path = parts.path
    if path in {"/", "/es/"}:
        return not parts.query
    first = path.removeprefix("/es").strip("/").partition("/")[0].lower()
    return (
        first in _NO_ARTICLE
        or _FILE.search(path) is not None
        or _YEAR_OR_MONTH.fullmatch(path) is not None
        or _PAGED.search(path) is not None
        or path.endswith("/feed/")
    )
