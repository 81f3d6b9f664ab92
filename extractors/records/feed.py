"""Items from the RSS feeds of the site."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from extractors.errors import DiscoveryError, RecordError
from extractors.records.model import FeedRecord
from extractors.xml_reading import child_text, child_texts, read_elements

# A feed of WordPress has ten items a page; one of thousands is read no further.
MAX_ITEMS: Final = 5000
_POST_ID: Final = re.compile(r"[0-9]{1,18}")


def read_feed_items(body: bytes) -> tuple[FeedRecord, ...]:
    """The items of an RSS 2 feed, in order, as far as it can be read. RecordError for what is no XML."""
    items: list[FeedRecord] = []
    try:
        for element in read_elements(body, "item"):
            items.append(_item(element))
            if len(items) == MAX_ITEMS:
                break
    except DiscoveryError as error:
        raise RecordError(str(error)) from error
    return tuple(items)


def _item(element: etree._Element) -> FeedRecord:
    # As recorded: WordPress.com adds the post's number under a namespace of its own.
    post_id = child_text(element, "post-id") or ""
    return FeedRecord(
        link=child_text(element, "link"),
        guid=child_text(element, "guid"),
        post_id=int(post_id) if _POST_ID.fullmatch(post_id) else None,
        title=child_text(element, "title"),
        published=child_text(element, "pubdate"),
        creators=child_texts(element, "creator"),
        categories=child_texts(element, "category"),
        description=child_text(element, "description"),
        content=child_text(element, "encoded"),
    )
