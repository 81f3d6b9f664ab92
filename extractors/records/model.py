"""Articles as REST and feeds state them: strings as sent, nothing concluded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostRecord:
    """A post of `/wp-json/wp/v2/posts`; None and empty where the answer leaves a field out.

    `date` and `modified` are in the site's own zone, `*_gmt` in UTC, all as printed and without an offset.
    `title`, `content` and `excerpt` are HTML as rendered; `categories` and `tags` are WordPress's numbers.
    `*_names` are known only where the answer was asked to embed authors and terms (`_embed`).
    """

    post_id: int | None
    link: str | None
    slug: str | None = None
    guid: str | None = None
    status: str | None = None
    kind: str | None = None  # WordPress's `type`
    date: str | None = None
    date_gmt: str | None = None
    modified: str | None = None
    modified_gmt: str | None = None
    title: str | None = None
    content: str | None = None
    excerpt: str | None = None
    author_id: int | None = None
    categories: tuple[int, ...] = ()
    tags: tuple[int, ...] = ()
    author_names: tuple[str, ...] = ()
    category_names: tuple[str, ...] = ()
    tag_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedRecord:
    """An item of an RSS 2 feed; None and empty where it leaves a field out.

    `published` is the `pubDate` as printed; `creators` the `dc:creator` elements (as recorded, one string
    such as `A and B`); `categories` section and tags in order; `description` and `content` are HTML.
    """

    link: str | None
    guid: str | None = None
    post_id: int | None = None
    title: str | None = None
    published: str | None = None
    creators: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    description: str | None = None
    content: str | None = None
