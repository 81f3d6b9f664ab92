"""Posts and feed items in one form: what each states of its article, ready to be held against the page."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from extractors.records.model import FeedRecord, PostRecord
from transforms.history_records import SourceRecord
from transforms.kinds import kind_of_label
from transforms.sketches import sketch_of
from transforms.source_records import FEED, REST
from transforms.text import word_count
from transforms.urls import Site, canonical_url, slug_of, wordpress_id_of

_LONGEST: Final = 500
_MOST_NAMES: Final = 100
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


def record_of_post(
    post: PostRecord, captured_at: datetime, site: Site, text: str | None = None
) -> SourceRecord | None:
    """A post of REST; `text` that of its content. None for drafts and for posts that are not of the site."""
    url = _address(post.link, site)
    if url is None or post.status not in {None, "publish"}:
        return None
    gmt = f"{post.date_gmt}Z" if post.date_gmt else ""
    modified = f"{post.modified_gmt}Z" if post.modified_gmt else None
    names = (post.author_names, post.category_names, post.tag_names)
    return SourceRecord(
        source=REST,
        url=url,
        captured_at=captured_at,
        is_full=text is not None or any(names),
        wordpress_id=post.post_id,
        title=_short(post.title),
        published=_strings((gmt, post.date)),
        modified=_short(modified),
        authors=_strings(post.author_names),
        labels=_strings(post.category_names),
        tags=_strings(post.tag_names),
        words=word_count(text or ""),
        sketch=sketch_of(text or ""),
    )


def record_of_item(
    item: FeedRecord, captured_at: datetime, site: Site, text: str | None = None
) -> SourceRecord | None:
    """An item of a feed; `text` that of its content. None for comments and for what is not of the site.

    As recorded, its categories are the section and then the tags; a section is known by its words.
    """
    link = item.link or item.guid
    if link is None or "#comment" in link or "#comment" in (item.guid or ""):
        return None
    url = _address(link, site)
    if url is None:
        return None
    guid = canonical_url(item.guid, site) if item.guid else None
    return SourceRecord(
        source=FEED,
        url=url,
        captured_at=captured_at,
        is_full=True,
        wordpress_id=item.post_id or (wordpress_id_of(guid) if guid else None),
        title=_short(item.title),
        published=_strings((item.published,)),
        authors=_strings(item.creators),
        labels=_strings(name for name in item.categories if kind_of_label(name) is not None),
        tags=_strings(name for name in item.categories if kind_of_label(name) is None),
        words=word_count(text or ""),
        sketch=sketch_of(text or ""),
    )


def _address(link: str | None, site: Site) -> str | None:
    """The canonical address of an article; None for front pages and for what is not of the site."""
    url = canonical_url(link, site) if link else None
    if url is None or (slug_of(url) is None and not urlsplit(url).query):
        return None
    return _SURROGATES.sub("", url)


def _short(text: str | None) -> str | None:
    """A value that a database can hold, None for one that is too long to be what it should."""
    return _SURROGATES.sub("", text) if text and len(text) <= _LONGEST else None


def _strings(values: Iterable[str | None]) -> tuple[str, ...]:
    found = (short for value in values if (short := _short(value)))
    return tuple(name for name, _ in zip(found, range(_MOST_NAMES), strict=False))
