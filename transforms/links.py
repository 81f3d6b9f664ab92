"""The links of an article, by what they are for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from transforms.blocks import Body
from transforms.records import ArticleLink, Link
from transforms.text import clean
from transforms.urls import CANONICAL_HOST, PUBLIC_SITE, Site, link_target

_SKIPPED: Final = re.compile(r"\s*(?:#|javascript:|data:|about:|blob:|vbscript:|$)", re.IGNORECASE)
_LICENCE_HOST: Final = re.compile(r"(?:[\w-]+\.)*creativecommons\.org")
_SOCIAL_HOST: Final = re.compile(
    r"(?:[\w-]+\.)*(?:facebook\.com|twitter\.com|x\.com|linkedin\.com|plus\.google\.com|instagram\.com"
    r"|whatsapp\.com|wa\.me|t\.me"
    r"|telegram\.me|pinterest\.com|reddit\.com|tumblr\.com|tiktok\.com|threads\.net|bsky\.app|flipboard\.com"
    r"|getpocket\.com|addthis\.com)"
)
_SHARE: Final = re.compile(
    r"/(?:sharer?|share-?offsite|sharearticle|intent/(?:tweet|post)|submit|pin/create|dialog/share)\b"
    r"|[?&](?:share|u|url|text)=http",
    re.IGNORECASE,
)
_LONGEST_ANCHOR: Final = 2000
_MOST_LINKS: Final = 2000


@dataclass(slots=True)
class _Rows:
    """Link rows as they are numbered."""

    site: Site
    rows: list[ArticleLink] = field(default_factory=list)
    outside: set[tuple[str, str]] = field(default_factory=set)

    def add(self, link: Link, paragraph: int | None, kind: str | None = None) -> None:
        if _SKIPPED.match(link.href) or len(self.rows) >= _MOST_LINKS:
            return
        anchor = clean(link.text[:_LONGEST_ANCHOR])
        if paragraph is None:
            if (link.href, anchor) in self.outside:
                return
            self.outside.add((link.href, anchor))
        url, host = link_target(link.href, self.site)
        position = len(self.rows) + 1
        kind = kind or _kind(link, url, host, is_in_text=paragraph is not None)
        self.rows.append(ArticleLink(position, paragraph, link.href, url, host, anchor, kind))


def read_links(body: Body, page_links: Iterable[Link], site: Site = PUBLIC_SITE) -> tuple[ArticleLink, ...]:
    """Rows of `links`, positions from 1: those of the paragraphs first, then see-also, notice and the page's.

    Anchors that lead nowhere (`#`, `javascript:`) are left out; a link outside the text counts once.
    """
    rows = _Rows(site)
    for number, links in enumerate(body.paragraph_links, 1):
        for link in links:
            rows.add(link, number)
    for link in body.see_also_links:
        rows.add(link, None, "see_also")
    for link in (*body.notice_links, *body.other_links, *page_links):
        rows.add(link, None)
    return tuple(rows.rows)


def _kind(link: Link, url: str, host: str | None, *, is_in_text: bool) -> str:
    if "license" in link.rel or (host is not None and _LICENCE_HOST.fullmatch(host)):
        return "licence"
    if host is None:
        return "other"
    if host == CANONICAL_HOST:
        return "internal"
    if _SHARE.search(url):
        return "social"
    if is_in_text:
        return "source"
    return "social" if _SOCIAL_HOST.fullmatch(host) else "other"
