"""robots.txt, sitemaps, feeds, REST and lists of the sample site: complete, paged, in agreement."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest

from flows.sample_site.content import read_articles
from flows.sample_site.listings import newest_first
from flows.sample_site.rest import term_id
from flows.sample_site.site import SampleSite
from flows.sample_site.truth import expected_failures
from transforms.terms import Lang

SITE = SampleSite()
ARTICLES = read_articles()
BASE = "https://insightcrime.org"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"


def xml(target: str, site: SampleSite = SITE) -> ET.Element:
    page = site.page(target)
    assert page.status == 200
    return ET.fromstring(page.body)


def locations(name: str, site: SampleSite = SITE) -> list[str]:
    return [loc.text or "" for loc in xml(f"/{name}", site).iter(f"{MAP}loc")]


def test_robots_names_the_sitemap_and_bars_a_listed_page() -> None:
    text = SITE.page("/robots.txt").body.decode()
    assert f"Sitemap: {BASE}/sitemap_index.xml" in text
    rules = RobotFileParser()
    rules.parse(text.splitlines())
    barred = [url for url in locations("post-sitemap1.xml") if not rules.can_fetch("insightcrime-etl", url)]
    assert barred == [f"{BASE}/news/brief/embargoed-draft/"]


def test_sitemaps_list_every_article_once_by_language() -> None:
    index = locations("sitemap_index.xml")
    assert [url.removeprefix(f"{BASE}/") for url in index] == [
        "post-sitemap1.xml",
        "post-sitemap2.xml",
        "page-sitemap.xml",
        "category-sitemap.xml",
    ]
    english, spanish = locations("post-sitemap1.xml"), locations("post-sitemap2.xml")
    for lang, found in ((Lang.EN, english), (Lang.ES, spanish)):
        own = {BASE + one.path for one in ARTICLES if one.lang is lang}
        assert own <= set(found)
        assert len(found) == len(set(found))
    assert all("/es/" in url for url in spanish)
    assert not any("/es/" in url for url in english)


def test_sitemaps_list_the_expected_failures() -> None:
    for failure in expected_failures():
        assert failure.url in locations(failure.sitemap)


def test_lastmod_is_the_last_change() -> None:
    rows = {row.findtext(f"{MAP}loc"): row.findtext(f"{MAP}lastmod") for row in xml("/post-sitemap1.xml")}
    assert rows[f"{BASE}/news/clockmakers-split-border-towns-brazil/"] == "2024-04-16T17:40:00+00:00"


def test_old_addresses_are_listed_on_demand() -> None:
    old = {
        f"{BASE}/news/extortion-turns-at-the-fair/",
        f"{BASE}/news-briefs/salt-flats-runway-night-flights-argentina",
    }
    assert not old & set(locations("post-sitemap1.xml"))
    assert old <= set(locations("post-sitemap1.xml", SampleSite(list_old_addresses=True)))


@pytest.mark.parametrize(("base", "lang"), [("/feed/", Lang.EN), ("/es/feed/", Lang.ES)])
def test_feed_pages_hold_every_article_newest_first(base: str, lang: Lang) -> None:
    items: list[ET.Element] = []
    page = 1
    while SITE.page(f"{base}?paged={page}").status == 200:
        items.extend(xml(f"{base}?paged={page}").iter("item"))
        page += 1
    own = newest_first([one for one in ARTICLES if one.lang is lang])
    assert [item.findtext("link") for item in items] == [BASE + one.path for one in own]
    assert page == -(-len(own) // 10) + 1
    first = items[0]
    assert first.findtext("guid") == f"{BASE}/?p={own[0].wordpress_id}"
    assert first.findtext(CREATOR) == own[0].byline
    assert [one.text for one in first.iter("category")] == [own[0].label, *own[0].tags]
    assert parsedate_to_datetime(first.findtext("pubDate") or "") == own[0].published
    assert "wp-block-paragraph" in (first.findtext(CONTENT) or "")


def test_feed_of_a_tag_and_of_nothing() -> None:
    titles = [item.findtext("title") for item in xml("/tag/extortion/feed/").iter("item")]
    assert len(titles) == 3
    assert "Prison Bakery Used to Run Extortion Calls in El Salvador" in titles
    assert SITE.page("/tag/x/y/feed/").status == 404
    assert SITE.page("/feed/?paged=99").status == 404


def rest(target: str) -> tuple[int, dict[str, str], list[dict[str, object]]]:
    page = SITE.page("/wp-json/wp/v2/" + target)
    return page.status, dict(page.headers), json.loads(page.body)


def test_rest_pages_add_up_to_the_total() -> None:
    status, headers, first = rest("posts?per_page=15")
    assert status == 200
    assert headers == {"X-WP-Total": str(len(ARTICLES)), "X-WP-TotalPages": "3"}
    found = first + rest("posts?per_page=15&page=2")[2] + rest("posts?per_page=15&page=3")[2]
    assert [record["slug"] for record in found] == [one.slug for one in newest_first(ARTICLES)]
    status, _, error = rest("posts?per_page=15&page=4")
    assert status == 400
    assert error["code"] == "rest_post_invalid_page_number"  # type: ignore[call-overload]


def test_rest_record_is_local_and_utc() -> None:
    _, _, records = rest("posts?slug=midnight-handover-vault-keys-mexico")
    record = records[0]
    assert (record["date"], record["date_gmt"]) == ("2023-11-08T23:30:00", "2023-11-09T04:30:00")
    assert record["link"] == f"{BASE}/news/midnight-handover-vault-keys-mexico/"
    assert record["categories"] == [term_id("category", "News")]
    assert record["tags"] == [term_id("post_tag", "Mexico"), term_id("post_tag", "Contraband")]


def test_rest_filters_and_fields() -> None:
    _, headers, records = rest("posts?modified_after=2026-01-01T00:00:00&_fields=id,slug,title.rendered")
    late = [one for one in ARTICLES if one.modified.year == 2026]
    assert headers["X-WP-Total"] == str(len(late))
    assert {tuple(record) for record in records} == {("id", "slug", "title")}
    assert rest("posts?modified_after=2030-01-01T00:00:00Z")[1] == {"X-WP-Total": "0", "X-WP-TotalPages": "0"}
    # A plus that nobody escaped is a blank to the server.
    assert rest("posts?modified_after=2026-01-01T05:00:00+00:00")[1]["X-WP-Total"] == str(len(late))
    assert len(rest("posts?include=41001,41002")[2]) == 2
    before = rest("posts?before=2013-01-01T00:00:00&after=2012-01-01T00:00:00")[2]
    assert [record["slug"] for record in before] == ["lighthouse-keepers-cocaine-panama"]
    assert rest("posts?modified_before=2012-12-31T00:00:00")[1]["X-WP-Total"] == "1"


def test_rest_orders() -> None:
    by_id = [record["id"] for record in rest("posts?orderby=id&order=asc&per_page=100")[2]]
    assert by_id == sorted(one.wordpress_id for one in ARTICLES)
    changed = [record["modified_gmt"] for record in rest("posts?orderby=modified&per_page=100")[2]]
    assert changed == sorted(changed, key=str, reverse=True)


@pytest.mark.parametrize(
    "query", ["per_page=101", "per_page=0", "page=x", "orderby=title", "order=up", "modified_after=never"]
)
def test_rest_refuses_bad_parameters(query: str) -> None:
    assert rest(f"posts?{query}")[0] == 400


def test_rest_terms_count_articles_and_have_their_own_numbers() -> None:
    for route, names in (
        ("tags", {tag for one in ARTICLES for tag in one.tags}),
        ("categories", {one.label for one in ARTICLES}),
    ):
        _, headers, records = rest(f"{route}?per_page=100")
        assert headers["X-WP-Total"] == str(len(names))
        assert {record["name"] for record in records} == names
        assert len({record["id"] for record in records}) == len(names)
    counts = {record["name"]: record["count"] for record in rest("tags?per_page=100")[2]}
    assert counts["Honduras"] == 2


def test_rest_of_the_spanish_site_and_unknown_routes() -> None:
    page = SITE.page("/es/wp-json/wp/v2/posts?per_page=100")
    assert len(json.loads(page.body)) == sum(one.lang is Lang.ES for one in ARTICLES)
    assert SITE.page("/wp-json/wp/v2/nothing").status == 404


def test_section_list_pages_name_every_article_of_a_language() -> None:
    pages = [
        SITE.page("/category/news/"),
        SITE.page("/category/news/page/2/"),
        SITE.page("/category/news/page/3/"),
    ]
    text = "".join(page.body.decode() for page in pages)
    english = [one for one in ARTICLES if one.lang is Lang.EN]
    assert all(f"{one.slug}" in text for one in english)
    assert SITE.page("/category/news/page/9/").status == 404


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("/", "Clockmakers Split"),
        ("/page/2/", "entry-title"),
        ("/es/", "Apicultores trazan"),
        ("/category/news/analysis/", "Port of Paper Ships"),
        ("/tag/honduras/", "td-module-title"),
        ("/author/marina-quellos/", "Marina Quellos"),
        ("/2024/04/", "April 2024"),
        ("/?s=orchid", "Orchid Smugglers"),
        ("/news-briefs", "Rifles Hidden"),
        ("/news-analysis/?limit=10&start=0", "Three Routes"),
    ],
)
def test_lists(target: str, words: str) -> None:
    page = SITE.page(target)
    assert page.status == 200
    assert words in page.body.decode()


def test_joomla_hub_pages_by_start() -> None:
    assert "Rifles Hidden" not in SITE.page("/news-briefs?limit=10&start=20").body.decode()
    assert "Rifles Hidden" in SITE.page("/news-briefs?start=x").body.decode()


@pytest.mark.parametrize(
    "target", ["/tag/none/", "/author/nobody/", "/2001/01/", "/2024/13/", "/images/x.jpg"]
)
def test_empty_lists_are_not_found(target: str) -> None:
    assert SITE.page(target).status == 404
