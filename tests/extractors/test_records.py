"""Posts and feed items as they are stated, from bodies of every quality."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import RecordError
from extractors.records.captures import ListingKind, is_listing, listing_kind, read_records
from extractors.records.feed import read_feed_items
from extractors.records.model import FeedRecord, PostRecord
from extractors.records.rest import read_rest_posts
from flows.sample_site.server import SampleSite
from transforms.records import Capture

POST: dict[str, object] = {
    "id": 12,
    "date": "2026-10-01T16:04:57",
    "date_gmt": "2026-10-01T21:04:57",
    "modified": "2026-10-02T10:00:00",
    "modified_gmt": "2026-10-02T15:00:00",
    "link": "https://insightcrime.org/news/a/",
    "slug": "a",
    "status": "publish",
    "type": "post",
    "guid": {"rendered": "https://insightcrime.org/?p=12"},
    "title": {"rendered": "Two &#8216;Boats&#8217;"},
    "content": {"rendered": "<p>Synthetic.</p>\n", "protected": False},
    "excerpt": {"rendered": "<p>Short.</p>"},
    "author": 7,
    "categories": [3, 4],
    "tags": [9, "x", None, True, -1, 2**70],
}
FEED = """<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
 xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Not this</title>
<item><atom:link href="https://example.org/"/><title>Two &#8216;Boats&#8217;</title>
<link>https://insightcrime.org/news/a/</link><dc:creator><![CDATA[A. Writer and B. Writer]]></dc:creator>
<pubDate>Thu, 01 Oct 2026 21:04:57 +0000</pubDate><category>News</category><category>Peru</category>
<guid isPermaLink="false">https://insightcrime.org/?p=12</guid><description><![CDATA[<p>Short.</p>]]></description>
<content:encoded><![CDATA[<p>Synthetic.</p>]]></content:encoded>
<post-id xmlns="com-wordpress:feed-additions:1">12</post-id>
<media:content url="x"><media:title>Nor this</media:title></media:content></item><item/></channel></rss>"""


def body(value: object) -> bytes:
    return json.dumps(value).encode()


def test_a_post_keeps_its_strings_as_they_are() -> None:
    assert read_rest_posts(body([POST])) == (
        PostRecord(
            post_id=12,
            link="https://insightcrime.org/news/a/",
            slug="a",
            guid="https://insightcrime.org/?p=12",
            status="publish",
            kind="post",
            date="2026-10-01T16:04:57",
            date_gmt="2026-10-01T21:04:57",
            modified="2026-10-02T10:00:00",
            modified_gmt="2026-10-02T15:00:00",
            title="Two &#8216;Boats&#8217;",
            content="<p>Synthetic.</p>",
            excerpt="<p>Short.</p>",
            author_id=7,
            categories=(3, 4),
            tags=(9,),
        ),
    )


def test_one_post_alone_and_no_posts_at_all() -> None:
    assert read_rest_posts(b"\xef\xbb\xbf" + body(POST))[0].post_id == 12
    assert read_rest_posts(b" [] ") == ()
    bare = {"id": 3, "title": "Plain", "link": 5, "categories": {}, "date": ""}
    assert read_rest_posts(body([bare, 7])) == (PostRecord(post_id=3, link=None, title="Plain"),)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (b"", "no JSON"),
        (b"<!doctype html><p>No", "web page"),
        (b'[{"id": 1}', "no JSON"),
        (b"[" * 200_000, "no JSON"),
        (b"[" + b"9" * 9000 + b"]", "no JSON"),
        (body({"code": "rest_no_route", "message": "x"}), "rest_no_route"),
        (body({"namespace": "wp/v2"}), "no list"),
        (body("words"), "no list"),
        (body([{"name": "x"}]), "not of posts"),
        (body([{"id": 1}] * 1001), "at most 1000"),
    ],
)
def test_what_is_no_list_of_posts_is_named(given: bytes, words: str) -> None:
    with pytest.raises(RecordError, match=words):
        read_rest_posts(given)


def test_an_item_keeps_what_it_states() -> None:
    full, empty = read_feed_items(FEED.encode())
    assert full == FeedRecord(
        link="https://insightcrime.org/news/a/",
        guid="https://insightcrime.org/?p=12",
        post_id=12,
        title="Two \u2018Boats\u2019",
        published="Thu, 01 Oct 2026 21:04:57 +0000",
        creators=("A. Writer and B. Writer",),
        categories=("News", "Peru"),
        description="<p>Short.</p>",
        content="<p>Synthetic.</p>",
    )
    assert empty == FeedRecord(link=None)


def test_a_cut_feed_gives_what_is_whole_and_a_page_is_none() -> None:
    cut = FEED.encode()[: FEED.index("<item/>")]
    assert len(read_feed_items(cut)) == 1
    for other in (b"", b"{}", b"<!doctype html><html><body>x"):
        with pytest.raises(RecordError):
            read_feed_items(other)


@given(st.binary(max_size=300))
def test_no_bytes_crash_a_reader(data: bytes) -> None:
    for reader in (read_rest_posts, read_feed_items):
        for whole in (data, b'[{"id":1,"title":' + data + b"}]", b"<rss><item>" + data + b"</item></rss>"):
            with suppress(RecordError):
                assert len(reader(whole)) <= 1 + data.count(b"<item") + data.count(b"{")


def capture(url: str, data: bytes, content_type: str = "application/json", status: int = 200) -> Capture:
    at = datetime.fromisoformat("2026-11-24T10:00:00")
    return Capture(url, at, status, (("Content-Type", content_type),), data, "sha1:X")


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("http://127.0.0.1:8099/wp-json/wp/v2/posts?per_page=100&page=2", ListingKind.REST),
        ("https://insightcrime.org/es/wp-json/wp/v2/posts", ListingKind.REST),
        ("https://insightcrime.org/wp-json/wp/v2/tags", ListingKind.REST),
        ("https://insightcrime.org/feed/?paged=3", ListingKind.FEED),
        ("https://insightcrime.org/tag/peru/feed", ListingKind.FEED),
        ("https://insightcrime.org/sitemap_index.xml", ListingKind.SITEMAP),
        ("https://insightcrime.org/post-sitemap2.xml.gz", ListingKind.SITEMAP),
        ("https://insightcrime.org/news/sitemap-of-crime/", None),
        ("https://insightcrime.org/news/feed-the-gangs/", None),
        ("http://[", None),
    ],
)
def test_listings_are_told_from_pages_by_address(url: str, kind: ListingKind | None) -> None:
    assert listing_kind(url) is kind
    assert is_listing(capture(url, b"", "text/html")) is (kind is not None)


def test_archived_listings_give_their_records() -> None:
    rest = capture("https://insightcrime.org/wp-json/wp/v2/posts?page=1", body([POST]))
    assert [type(record) for record in read_records(rest)] == [PostRecord]
    feed = capture("https://insightcrime.org/strange/", FEED.encode(), "application/rss+xml; charset=UTF-8")
    assert [type(record) for record in read_records(feed)] == [FeedRecord, FeedRecord]
    assert read_records(capture("https://insightcrime.org/wp-json/wp/v2/tags", b"[]")) == ()
    assert read_records(capture("https://insightcrime.org/post-sitemap.xml", b"<urlset/>")) == ()
    assert read_records(capture("https://insightcrime.org/news/a/", b"<p>", "text/html")) == ()
    assert read_records(replace(rest, status=404)) == ()
    assert read_records(replace(rest, is_revisit=True)) == ()
    with pytest.raises(RecordError, match="cut"):
        read_records(replace(rest, truncated="length"))


def test_the_sample_site_s_answers_are_read_alike() -> None:
    site = SampleSite()
    posts = read_rest_posts(site.page("/wp-json/wp/v2/posts?per_page=100").body)
    items = read_feed_items(site.page("/feed/").body)
    by_link = {post.link: post for post in posts}
    assert items
    for item in items:
        post = by_link[item.link]
        assert post.post_id == item.post_id
        assert post.content is not None
        assert post.content.strip() in (item.content or "")


@pytest.mark.samples
def test_the_recorded_answers_are_read(samples: Path) -> None:
    posts = read_rest_posts((samples / "real/rest-posts.json").read_bytes())
    assert len(posts) == 8
    assert all(post.post_id and post.link and post.title and post.date and post.modified for post in posts)
    for path in sorted(samples.glob("real/feed-*.xml")):
        items = read_feed_items(path.read_bytes())
        assert items[0].link
        assert items[0].post_id
        assert items[0].creators
        assert items[0].content
        assert items[0].categories
