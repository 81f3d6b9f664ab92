"""Which address an article goes by: the one asked for, or the one that the page gives as its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from transforms.languages import parse_lang
from transforms.records import Stated
from transforms.terms import Lang
from transforms.urls import PUBLIC_SITE, Site, canonical_url, slug_of, wordpress_id_of

_POST_ID: Final = re.compile(r"(?:post(?:id)?-)?(\d{1,18})")
# Last segments that are no article's own: numbers of lists and pages, and endings that software adds.
_NOT_A_SLUG: Final = re.compile(r"\d{1,4}|feed|print|page|comment-page-\d+|index\.(?:php|html?)")


@dataclass(frozen=True, slots=True)
class Addresses:
    """`url` and `slug` of the article; `own` is what the page calls itself, `others` what others do."""

    url: str
    slug: str
    own: str | None
    own_source: str | None
    others: tuple[tuple[str, str], ...]


def read_addresses(
    source_url: str, canonical: Sequence[Stated], site: Site = PUBLIC_SITE
) -> Addresses | None:
    """The address of an article; None where neither the source nor the page gives one with a slug.

    The address asked for counts first, unless it only continues the one that the page calls its own
    (`/news/some-slug/2/`) or has no slug (`?p=ID`).
    """
    stated = [
        (item.source, url)
        for item in canonical
        if (url := canonical_url(item.value, site)) is not None and _slug(url)
    ]
    asked = canonical_url(source_url, site)
    own_source, own = stated[0] if stated else (None, None)
    url = (
        own if asked is None or _slug(asked) is None or (own is not None and asked.startswith(own)) else asked
    )
    slug = None if url is None else _slug(url)
    if url is None or slug is None:
        return None
    return Addresses(url, slug, own, own_source, tuple(stated[1:]))


def read_wordpress_id(stated: Iterable[Stated], source_url: str) -> int | None:
    """The post number: of a `?p=ID` address, a body class `postid-ID` or an element `post-ID`."""
    for value in (*(item.value.strip() for item in stated), source_url):
        match = _POST_ID.fullmatch(value)
        number = int(match[1]) if match else wordpress_id_of(value)
        if number:
            return number
    return None


def read_alternates(
    alternates: Iterable[tuple[str, str]], lang: Lang, site: Site = PUBLIC_SITE
) -> tuple[tuple[str, str], ...]:
    """Language and canonical address of each counterpart in another language that the page names."""
    found: dict[tuple[str, str], None] = {}
    for code, href in alternates:
        other = parse_lang(code)
        url = canonical_url(href, site)
        if other is not None and other is not lang and url is not None and _slug(url):
            found[(other.value, url)] = None
    return tuple(found)


def _slug(url: str) -> str | None:
    slug = slug_of(url)
    return None if slug is None or _NOT_A_SLUG.fullmatch(slug) else slug
