"""Which archived answers are listings rather than pages, and what records they hold."""

from __future__ import annotations

from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from extractors.errors import RecordError
from extractors.http_headers import media_type
from extractors.records.feed import read_feed_items
from extractors.records.model import FeedRecord, PostRecord
from extractors.records.rest import read_rest_posts
from transforms.records import Capture

_OK: Final = frozenset({200, 203})
_POSTS: Final = ("/wp-json/wp/v2/posts", "/es/wp-json/wp/v2/posts")


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
    if kind is ListingKind.REST and urlsplit(capture.source_url).path.rstrip("/").lower() in _POSTS:
        if capture.truncated is not None:
            raise RecordError(f"{capture.source_url}: the archived body was cut ({capture.truncated})")
        return read_rest_posts(capture.body)
    return ()
