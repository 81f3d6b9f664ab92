"""Which archived answers are listings rather than pages, and what records they hold."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final
from urllib.parse import parse_qs, urlsplit

from extractors.errors import RecordError
from extractors.http_headers import media_type
from extractors.records.feed import read_feed_items
from extractors.records.model import FeedRecord, PostRecord
from extractors.records.rest import read_rest_posts
from transforms.records import Capture

_OK: Final = frozenset({200, 203})
_POSTS: Final = re.compile(r"(?:/es)?/wp-json/wp/v2/posts(?:/[0-9]{1,18})?")


class ListingKind(StrEnum):
    """What sort of listing an address names."""

    REST = "rest"
    FEED = "feed"
    SITEMAP = "sitemap"


def listing_kind(url: str, content_type: str | None = None) -> ListingKind | None:
    """The kind of listing that an address names, by WordPress's own names; None for a page of the site.

    An address that says nothing is judged by its media type (lower case, without parameters).
    """
    try:
        path = urlsplit(url).path.rstrip("/").lower()
    except ValueError:
        return None
    if "/wp-json/" in f"{path}/":
        return ListingKind.REST
    if path.endswith("/feed") or content_type in {"application/rss+xml", "application/atom+xml"}:
        return ListingKind.FEED
    name = path.rpartition("/")[2]
    if "sitemap" in name and name.endswith((".xml", ".xml.gz")):
        return ListingKind.SITEMAP
    return None


def is_route_of_posts(url: str) -> bool:
    """Whether an address names REST's posts, all of them or one."""
    try:
        path = urlsplit(url).path
    except ValueError:
        return False
    return _POSTS.fullmatch(path.rstrip("/").lower()) is not None


def asks_for_text(url: str) -> bool:
    """Whether the address of a listing asks for the text of the posts, as it does that names no `_fields`.

    A server that gives it unasked gives it for all of a site, which nobody wants to read.
    """
    try:
        fields = parse_qs(urlsplit(url).query).get("_fields")
    except ValueError:
        return True
    return fields is None or "content" in ",".join(fields).split(",")


def holds_records(url: str) -> bool:
    """Whether an address is one from whose answer `read_records` may read records.

    The media type has no say: a page that calls itself a feed is a page gone wrong.
    """
    kind = listing_kind(url)
    return kind is ListingKind.FEED or (kind is ListingKind.REST and is_route_of_posts(url))


def is_listing(capture: Capture) -> bool:
    """Whether an archived answer is a listing, and so neither an article nor a failure of one."""
    return listing_kind(capture.source_url, media_type(capture.headers)) is not None


def read_records(capture: Capture) -> tuple[PostRecord, ...] | tuple[FeedRecord, ...]:
    """The records of an archived listing, empty for a sitemap, an error, an "unchanged" and any page.

    RecordError where the answer is not what its address says; a cut one is read for REST not at all.
    """
    if capture.status not in _OK or capture.is_revisit:
        return ()
    kind = listing_kind(capture.source_url, media_type(capture.headers))
    if kind is ListingKind.FEED:
        return read_feed_items(capture.body)
    if kind is ListingKind.REST and is_route_of_posts(capture.source_url):
        if capture.truncated is not None:
            raise RecordError(f"{capture.source_url}: the archived body was cut ({capture.truncated})")
        return read_rest_posts(capture.body)
    return ()
