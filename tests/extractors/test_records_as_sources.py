"""Posts and feed items in one form, from answers that are complete, poor, hostile, or of something else."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import RecordError
from extractors.records.captures import asks_for_text, holds_records
from extractors.records.feed import read_feed_items
from extractors.records.rest import read_rest_posts
from extractors.records.sources import record_of_item, record_of_post
from transforms.history_records import SourceRecord
from transforms.urls import PUBLIC_SITE

AT = datetime.fromisoformat("2026-11-24T10:00:00")
POST: dict[str, Any] = {
    "id": 12,
    "date": "2026-10-01T16:04:57",
    "date_gmt": "2026-10-01T21:04:57",
    "modified_gmt": "2026-10-02T15:00:00",
    "link": "https://www.insightcrime.org/news/a/?x=1",
    "status": "publish",
    "title": {"rendered": "Two boats"},
    "_embedded": {
        "author": [{"id": 7, "name": "A. Writer"}, {"code": "rest_user_invalid_id", "message": "no"}],
        "wp:term": [
            [{"taxonomy": "category", "name": "News Briefs"}],
            [{"taxonomy": "post_tag", "name": "Peru"}, {"taxonomy": "post_tag", "name": "Gold"}],
            [{"taxonomy": "series", "name": "Unused"}],
        ],
    },
}
ITEM = """<rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Two boats</title>
<link>{link}</link><dc:creator>A and B</dc:creator><pubDate>Thu, 01 Oct 2026 21:04:57 +0000</pubDate>
<category>News Briefs</category><category>Peru</category><category>Noticias del día</category>
<guid isPermaLink="false">{guid}</guid></item></channel></rss>"""


def post(text: str | None = "some words of text", **changes: Any) -> SourceRecord | None:
    (found,) = read_rest_posts(json.dumps([{**POST, **changes}]).encode())
    return record_of_post(found, AT, PUBLIC_SITE, text)


def item(link: str, guid: str = "https://insightcrime.org/?p=12") -> SourceRecord | None:
    (found,) = read_feed_items(ITEM.format(link=link, guid=guid).encode())
    return record_of_item(found, AT, PUBLIC_SITE)


def test_a_post_with_its_names() -> None:
    found = post()
    assert found is not None
    assert (found.source, found.url, found.wordpress_id) == ("rest", "https://insightcrime.org/news/a/", 12)
    assert found.published == ("2026-10-01T21:04:57Z", "2026-10-01T16:04:57")
    assert found.modified == "2026-10-02T15:00:00Z"
    assert (found.authors, found.labels, found.tags) == (("A. Writer",), ("News Briefs",), ("Peru", "Gold"))
    assert (found.is_full, found.words) == (True, 4)
    assert len(found.sketch) == 2


def test_a_post_without_text_and_names_is_a_short_one() -> None:
    found = post(None, _embedded=None)
    assert found is not None
    assert (found.is_full, found.authors, found.tags) == (False, (), ())


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "draft"},
        {"link": "https://example.org/news/a/"},
        {"link": "https://insightcrime.org/"},
        {"link": None},
        {"link": "http://["},
    ],
)
def test_drafts_front_pages_and_other_hosts_give_no_record(changes: dict[str, Any]) -> None:
    assert post(**changes) is None


def test_an_item_parts_its_section_from_its_tags() -> None:
    found = item("https://insightcrime.org/news/a/")
    assert found is not None
    assert (found.source, found.url, found.wordpress_id) == ("feed", "https://insightcrime.org/news/a/", 12)
    assert (found.labels, found.tags) == (("News Briefs", "Noticias del día"), ("Peru",))
    assert (found.authors, found.published) == (("A and B",), ("Thu, 01 Oct 2026 21:04:57 +0000",))
    assert found.is_full


@pytest.mark.parametrize(
    ("link", "guid"),
    [
        ("https://insightcrime.org/news/a/#comment-5", "https://insightcrime.org/news/a/#comment-5"),
        ("https://insightcrime.org/news/a/", "https://insightcrime.org/news/a/#comment-5"),
        ("https://example.org/news/a/", "x"),
    ],
)
def test_comments_are_not_taken_for_articles(link: str, guid: str) -> None:
    assert item(link, guid) is None


@pytest.mark.parametrize(
    ("url", "holds"),
    [
        ("https://insightcrime.org/wp-json/wp/v2/posts?page=2", True),
        ("https://insightcrime.org/es/wp-json/wp/v2/posts/", True),
        ("https://insightcrime.org/wp-json/wp/v2/posts/351087", True),
        ("https://insightcrime.org/wp-json/wp/v2/posts/351087/revisions", False),
        ("https://insightcrime.org/wp-json/wp/v2/tags", False),
        ("https://insightcrime.org/tag/peru/feed/", True),
        ("https://insightcrime.org/post-sitemap.xml", False),
        ("https://insightcrime.org/news/feed-the-gangs/", False),
        ("http://[", False),
    ],
)
def test_only_posts_and_feeds_hold_records(url: str, holds: bool) -> None:
    assert holds_records(url) is holds


@pytest.mark.parametrize(
    ("query", "asks"),
    [
        ("", True),
        ("page=2&_fields=id,content,link", True),
        ("_fields=id,link", False),
        ("_fields=id,link,content_type", False),
        ("_fields=id&_fields=content", True),
    ],
)
def test_texts_count_where_they_were_asked_for(query: str, asks: bool) -> None:
    assert asks_for_text(f"https://insightcrime.org/wp-json/wp/v2/posts?{query}") is asks


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(
    st.dictionaries(
        st.sampled_from(["_embedded", "title", "link", "date_gmt", "modified_gmt", "id", "guid"]), JSON
    ),
    st.dictionaries(st.sampled_from(["author", "wp:term"]), JSON),
)
def test_whatever_a_post_holds_a_record_can_be_stored(
    changes: dict[str, Any], embedded: dict[str, Any]
) -> None:
    with suppress(RecordError):
        found = post(**{"_embedded": embedded, **changes})
        assert found is None or repr(found).encode()


def test_lone_surrogates_and_endless_strings_do_not_reach_the_database() -> None:
    found = post(
        title={"rendered": "Two \ud800 boats"},
        _embedded={"author": [{"name": "x" * 10_000}, *({"name": f"A {n} \udfff"} for n in range(500))]},
    )
    assert found is not None
    assert found.title == "Two  boats"
    assert (len(found.authors), found.authors[0]) == (100, "A 0 ")
