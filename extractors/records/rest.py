"""Posts from the JSON that WordPress's REST routes answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from extractors.errors import RecordError
from extractors.records.model import PostRecord

# WordPress gives at most 100 posts a page; an answer with more than this is something else.
MAX_POSTS: Final = 1000
_SHOWN: Final = 80


def read_rest_posts(body: bytes) -> tuple[PostRecord, ...]:
    """The posts of an answer of `/wp-json/wp/v2/posts`, or of one post alone, in order.

    Entries that are no objects are left out, fields of another type are taken for absent. RecordError for
    what is no JSON, or not of this kind (an error of WordPress among them, which the message quotes).
    """
    value = _json(body)
    if isinstance(value, dict) and "code" in value and "id" not in value:
        raise RecordError(f"WordPress says {str(value['code'])[:_SHOWN]}")
    entries = [value] if isinstance(value, dict) and "id" in value else value
    if not isinstance(entries, list):
        raise RecordError("it is JSON, but no list of posts")
    if len(entries) > MAX_POSTS:
        raise RecordError(f"it lists {len(entries)} posts at once; at most {MAX_POSTS} are read")
    posts = tuple(_post(entry) for entry in entries if isinstance(entry, dict))
    if entries and not any(post.post_id is not None or post.link for post in posts):
        raise RecordError("it is a list, but not of posts")
    return posts


def _json(body: bytes) -> object:
    try:
        value: object = json.loads(body.decode("utf-8-sig", errors="replace"))
    except (ValueError, RecursionError) as error:
        if body.lstrip()[:1] == b"<":
            raise RecordError("it is a web page, not JSON") from error
        raise RecordError(f"it is no JSON ({str(error)[:_SHOWN]})") from error
    return value


def _post(entry: dict[str, object]) -> PostRecord:
    return PostRecord(
        post_id=_number(entry.get("id")),
        link=_text(entry.get("link")),
        slug=_text(entry.get("slug")),
        guid=_rendered(entry.get("guid")),
        status=_text(entry.get("status")),
        kind=_text(entry.get("type")),
        date=_text(entry.get("date")),
        date_gmt=_text(entry.get("date_gmt")),
        modified=_text(entry.get("modified")),
        modified_gmt=_text(entry.get("modified_gmt")),
        title=_rendered(entry.get("title")),
        content=_rendered(entry.get("content")),
        excerpt=_rendered(entry.get("excerpt")),
        author_id=_number(entry.get("author")),
        categories=_numbers(entry.get("categories")),
        tags=_numbers(entry.get("tags")),
        author_names=tuple(_names(entry, "author")),
        category_names=tuple(_names(entry, "wp:term", "category")),
        tag_names=tuple(_names(entry, "wp:term", "post_tag")),
    )


def _names(entry: dict[str, object], relation: str, taxonomy: str | None = None) -> Iterator[str]:
    """Names out of `_embedded`; terms come as a list for each taxonomy, what was refused as an error."""
    embedded = entry.get("_embedded")
    found = embedded.get(relation) if isinstance(embedded, dict) else None
    for item in _flat(found):
        name = _text(item.get("name"))
        if name is not None and (taxonomy is None or item.get("taxonomy") == taxonomy):
            yield name


def _flat(value: object) -> Iterator[dict[str, object]]:
    for item in value if isinstance(value, list) else []:
        for inner in item if isinstance(item, list) else [item]:
            if isinstance(inner, dict):
                yield inner


def _text(value: object) -> str | None:
    return (value.strip() or None) if isinstance(value, str) else None


def _rendered(value: object) -> str | None:
    return _text(value.get("rendered") if isinstance(value, dict) else value)


def _number(value: object) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole and isinstance(value, int) and 0 < value < 2**63 else None


def _numbers(value: object) -> tuple[int, ...]:
    numbers = [_number(item) for item in value] if isinstance(value, list) else []
    return tuple(number for number in numbers if number is not None)
