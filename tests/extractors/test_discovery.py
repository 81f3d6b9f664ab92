"""What a site lists, through maps and feeds of every quality."""

from __future__ import annotations

import gzip
from datetime import date, datetime

import pytest

from extractors.discovery import Discovery, discover
from extractors.discovery.addresses import article_url, is_article_map, listing_url
from extractors.discovery.sitemap import parse_sitemap
from extractors.errors import DiscoveryError
from extractors.xml_reading import parse_mail_time, parse_w3c_time
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.servers import Behaviour, Server
from transforms.urls import PUBLIC_SITE, parse_site

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
HOME = "https://insightcrime.org"


def urlset(*entries: tuple[str, str | None]) -> bytes:
    urls = "".join(
        f"<url><loc>{loc}</loc>{f'<lastmod>{at}</lastmod>' if at else ''}</url>" for loc, at in entries
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {NAMESPACE}>{urls}</urlset>'.encode()


def index(*locs: str) -> bytes:
    maps = "".join(f"<sitemap><loc>{loc}</loc></sitemap>" for loc in locs)
    return f'<?xml version="1.0"?><sitemapindex {NAMESPACE}>{maps}</sitemapindex>'.encode()


def rss(*items: tuple[str, str]) -> bytes:
    body = "".join(
        f"<item><title>Synthetic</title><link>{link}</link><pubDate>{at}</pubDate>"
        f"<dc:creator>A. Writer and B. Writer</dc:creator><category>News</category><category>Peru</category>"
        f'<guid isPermaLink="false">{HOME}/?p=7</guid></item>'
        for link, at in items
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<channel><title>x</title><link>{HOME}</link>{body}</channel></rss>"
    ).encode()


def xml(body: bytes) -> Behaviour:
    return servers.content(body, "text/xml; charset=UTF-8")


def found(result: Discovery) -> list[str]:
    return [item.url.removeprefix(HOME) for item in result.listed]


def run(server: Server, client_for: Client, **fields: object) -> Discovery:
    return discover(client_for(server), server.site, now=NOW, **fields)  # type: ignore[arg-type]


@pytest.fixture
def yoast(server: Server) -> Server:
    """An index with the maps that Yoast makes, under the real site's addresses, in both languages."""
    server.routes["/sitemap_index.xml"] = xml(
        index(
            f"{HOME}/post-sitemap.xml",
            f"{HOME}/post-sitemap2.xml",
            f"{HOME}/category-sitemap.xml",
            f"{HOME}/post_tag-sitemap.xml",
            f"{HOME}/author-sitemap.xml",
            "https://example.org/post-sitemap.xml",
        )
    )
    server.routes["/post-sitemap.xml"] = xml(
        urlset(
            (f"{HOME}/", "2026-01-01"),
            (f"{HOME}/news/a/", "2026-11-01T10:00:00+02:00"),
            (f"{HOME}/es/noticias/b/", "2026-11-02"),
            ("https://example.org/news/c/", None),
            (f"{HOME}/tag/peru/", None),
            (f"{HOME}/category/news/", None),
            (f"{HOME}/wp-content/uploads/x.jpg", None),
        )
    )
    server.routes["/post-sitemap2.xml"] = xml(
        urlset((f"{HOME}/news/d", None), (f"{HOME}/news/a/?utm_source=x", "2026-10-01"))
    )
    return server


def test_an_index_is_followed_to_its_articles(yoast: Server, client_for: Client) -> None:
    result = run(yoast, client_for)
    assert result.source == "sitemap"
    assert found(result) == ["/news/a/", "/es/noticias/b/", "/news/d/"]
    a, b, d = result.listed
    assert a.fetch_url == yoast.url("/news/a/")
    assert (a.lang, b.lang) == ("en", "es")
    assert a.lastmod_at == datetime.fromisoformat("2026-11-01T08:00:00")
    assert (d.lastmod_at, d.published_at, d.listed_at) == (None, None, NOW)
    assert result.problems == ("2 listed addresses of other hosts are left out",)
    assert {path.partition("?")[0] for path in yoast.paths()} == {
        "/robots.txt",
        "/wp-json/wp/v2/posts",
        "/sitemap_index.xml",
        "/post-sitemap.xml",
        "/post-sitemap2.xml",
    }
    assert result.requests == 4
    assert result.reason.startswith("no rest:")


@pytest.mark.parametrize(
    ("lang", "expected"), [("en", ["/news/a/", "/news/d/"]), ("es", ["/es/noticias/b/"])]
)
def test_one_language_alone(yoast: Server, client_for: Client, lang: str, expected: list[str]) -> None:
    assert found(run(yoast, client_for, lang=lang)) == expected


def test_lines_of_robots_txt_lead_the_way(server: Server, client_for: Client) -> None:
    rules = b"Sitemap: https://example.org/map.xml\nSitemap: https://insightcrime.org/here.xml.gz\n"
    server.routes["/robots.txt"] = servers.content(rules, "text/plain")
    body = gzip.compress(urlset((f"{HOME}/news/a/", None), (f"{HOME}/es/b/", None)))
    server.routes["/here.xml.gz"] = servers.content(body, "application/x-gzip")
    result = run(server, client_for)
    assert found(result) == ["/news/a/", "/es/b/"]
    assert "example.org" in result.problems[0]
    assert server.paths()[-1] == "/here.xml.gz"
    assert len(server.paths()) == 3


def test_wordpress_own_maps_and_those_of_the_spanish_site(server: Server, client_for: Client) -> None:
    server.routes["/wp-sitemap.xml"] = xml(
        index(
            server.url("/wp-sitemap-posts-post-1.xml"),
            server.url("/wp-sitemap-taxonomies-category-1.xml"),
            server.url("/wp-sitemap-users-1.xml"),
        )
    )
    server.routes["/wp-sitemap-posts-post-1.xml"] = xml(urlset((server.url("/news/a/"), None)))
    server.routes["/es/wp-sitemap.xml"] = xml(urlset((server.url("/es/b/"), None)))
    assert found(run(server, client_for)) == ["/news/a/", "/es/b/"]
    assert not any("users" in path or "taxonomies" in path for path in server.paths())


def test_a_missing_map_of_robots_txt_gives_way_to_the_usual_ones(server: Server, client_for: Client) -> None:
    server.routes["/robots.txt"] = servers.content(b"Sitemap: /sitemap_index.xml", "text/plain")
    server.routes["/sitemap.xml"] = xml(urlset(("/news/a/", None)))
    result = run(server, client_for, lang="en")
    assert found(result) == ["/news/a/"]
    assert "404" in result.problems[0]


def test_nested_circular_and_missing_maps(server: Server, client_for: Client) -> None:
    server.routes["/sitemap.xml"] = xml(index("/one.xml", "/sitemap.xml", "/missing.xml", "http://[bad"))
    server.routes["/one.xml"] = xml(index("two.xml", "one.xml"))
    server.routes["/two.xml"] = xml(urlset(("/news/relative/", None), ("news/also/", None)))
    result = run(server, client_for, lang="en")
    assert found(result) == ["/news/relative/", "/news/also/"]
    assert any("missing.xml" in problem for problem in result.problems)
    assert len(server.paths()) == len(set(server.paths()))


@pytest.mark.parametrize(
    "body",
    [
        urlset(("/news/a/", "not a date")).replace(b"</urlset>", b""),
        urlset(("/news/a/", None)).replace(b"<url><loc>", b"<url>&nbsp; & <loc>"),
        urlset(("/news/a/", None)) + b"trailing words",
        b"\n\n" + urlset(("/news/a/", None)),
        urlset(("/news/a/", None)).replace(f" {NAMESPACE}".encode(), b""),
        urlset(("/news/a/", None)).replace(b"<loc>", b"<loc>\n   ").replace(b"</loc>", b"\n</loc>"),
        urlset(("<![CDATA[/news/a/]]>", None)),
        urlset(("/news/a/", None), ("/news/" + "x" * 9000, None), ("", None), ("javascript:alert(1)", None)),
        urlset(("/news/a/", None)).decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    ],
)
def test_faulty_maps_are_read_as_far_as_they_go(server: Server, client_for: Client, body: bytes) -> None:
    server.routes["/sitemap.xml"] = xml(body)
    assert "/news/a/" in found(run(server, client_for, lang="en"))


def test_entities_are_not_expanded() -> None:
    laughs = b'<!DOCTYPE urlset [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">' + b"".join(
        b'<!ENTITY %c "&%c;&%c;&%c;&%c;&%c;&%c;&%c;&%c;">' % ((99 + n,) + (98 + n,) * 8) for n in range(20)
    )
    outside = b'<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = laughs + outside + b"<urlset><url><loc>/a&v;</loc></url><url><loc>/b&x;</loc></url></urlset>"
    locs = [entry.loc for entry in parse_sitemap(body)]
    assert all(len(loc) < 10 for loc in locs)


def test_deep_and_empty_files_do_no_harm() -> None:
    deep = b"<urlset>" + b"<url>" * 100_000
    assert list(parse_sitemap(deep)) == []
    for body in (b"", b"words", b"{}", b"<!doctype html><html><body>Not found</body></html>"):
        with pytest.raises(DiscoveryError):
            list(parse_sitemap(body))


# ------------------------------------------------------------------------------------------------- feeds


@pytest.fixture
def feeds(server: Server) -> Server:
    server.routes["/feed/"] = xml(
        rss(
            (f"{HOME}/news/c/", "Tue, 10 Nov 2026 12:00:00 +0000"),
            (f"{HOME}/news/b/", "Mon, 09 Nov 2026 23:30:00 -0500"),
        )
    )
    server.routes["/feed/?paged=2"] = xml(rss((f"{HOME}/news/a/", "Sun, 01 Nov 2026 12:00:00 +0000")))
    server.routes["/feed/?paged=3"] = servers.status(404)
    server.routes["/es/feed/"] = xml(rss((f"{HOME}/es/noticias/d/", "Tue, 10 Nov 2026 12:00:00 +0000")))
    return server


def test_without_a_map_the_feeds_are_read_to_their_end(feeds: Server, client_for: Client) -> None:
    feeds.routes["/es/feed/?paged=2"] = feeds.routes["/es/feed/"]
    result = run(feeds, client_for)
    assert result.source == "feed"
    assert found(result) == ["/news/c/", "/news/b/", "/news/a/", "/es/noticias/d/"]
    assert result.listed[1].published_at == datetime.fromisoformat("2026-11-10T04:30:00")
    assert "/es/feed/?paged=3" not in feeds.paths()
    assert "no sitemap" in result.reason


def test_a_feed_is_read_no_further_back_than_asked(feeds: Server, client_for: Client) -> None:
    result = run(feeds, client_for, source="feed", lang="en", since=date(2026, 11, 10))
    assert found(result) == ["/news/c/", "/news/b/"]
    assert "/feed/?paged=3" not in feeds.paths()
    result = run(feeds, client_for, source="feed", lang="en", until=date(2026, 11, 2))
    assert found(result) == ["/news/a/"]


def test_one_missing_feed_is_a_problem_and_none_an_error(feeds: Server, client_for: Client) -> None:
    feeds.routes["/es/feed/"] = servers.page("Not a feed")
    result = run(feeds, client_for, source="feed")
    assert len(result.listed) == 3
    assert any("/es/feed/" in problem for problem in result.problems)
    feeds.routes["/feed/"] = servers.content(b"{}", "application/json")
    with pytest.raises(DiscoveryError, match="/feed/"):
        run(feeds, client_for, source="feed")


def test_an_item_without_a_link_goes_by_its_number(server: Server, client_for: Client) -> None:
    body = rss((f"{HOME}/x/", "never")).replace(f"<link>{HOME}/x/</link>".encode(), b"")
    server.routes["/feed/"] = xml(body)
    assert found(run(server, client_for, source="feed", lang="en")) == ["/?p=7"]


# ----------------------------------------------------------------------------------------------- choices


def test_periods_leave_out_only_what_cannot_lie_inside(yoast: Server, client_for: Client) -> None:
    assert found(run(yoast, client_for, since=date(2026, 11, 20))) == ["/news/d/"]
    assert len(run(yoast, client_for, until=date(2020, 1, 1)).listed) == 3


def test_an_empty_map_gives_way_to_the_feed_in_auto_alone(feeds: Server, client_for: Client) -> None:
    feeds.routes["/sitemap.xml"] = xml(urlset())
    assert run(feeds, client_for).source == "feed"
    assert run(feeds, client_for, source="sitemap").listed == ()


def test_a_site_that_lists_nothing_is_an_error_with_its_reasons(server: Server, client_for: Client) -> None:
    with pytest.raises(DiscoveryError, match=r"no rest.*404.*no sitemap.*no feed.*no months"):
        run(server, client_for, since=date(2026, 10, 1))
    with pytest.raises(DiscoveryError, match="sitemap"):
        run(server, client_for, source="sitemap")
    for source in ("rest", "months", "telepathy"):
        with pytest.raises(DiscoveryError, match=source if source == "telepathy" else "404"):
            run(server, client_for, source=source, since=date(2026, 10, 1))


def test_every_listing_is_shown_as_it_arrives(yoast: Server, client_for: Client) -> None:
    seen: list[str] = []
    run(yoast, client_for, on_answer=lambda result: seen.append(result.final_url))
    assert seen[0].startswith(yoast.url("/wp-json/wp/v2/posts"))
    assert seen[1] == yoast.url("/sitemap_index.xml")
    assert len(seen) == 4


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/news/a", "/news/a/"),
        ("http://www.insightcrime.org/news-briefs/a", "/news-briefs/a/"),
        ("http://es.insightcrime.org/analisis/a", "/es/analisis/a/"),
        ("https://insightcrime.org/?p=12", "/?p=12"),
        (
            "https://insightcrime.org/honduras-organized-crime-news/barrio-18/",
            "/honduras-organized-crime-news/barrio-18/",
        ),
        ("https://insightcrime.org/news/author-killed/", "/news/author-killed/"),
        ("/", None),
        ("/es/", None),
        ("/es/tag/peru/", None),
        ("/author/x/", None),
        ("/2017/03/", None),
        ("/category/news/page/2/", None),
        ("/news/page/3/", None),
        ("/feed/", None),
        ("/news/a/feed/", None),
        ("/wp-json/wp/v2/posts", None),
        ("/post-sitemap.xml", None),
        ("https://example.org/news/a/", None),
        ("mailto:x@insightcrime.org", None),
        ("http://[", None),
        ("", None),
    ],
)
def test_which_addresses_may_be_articles(href: str, expected: str | None) -> None:
    url = article_url(href, f"{HOME}/", PUBLIC_SITE)
    assert url == (None if expected is None else HOME + expected)


def test_where_listings_are_asked_for() -> None:
    mirror = parse_site("http://127.0.0.1:8099")
    assert listing_url(f"{HOME}/a.xml?x=1#y", HOME, mirror) == "http://127.0.0.1:8099/a.xml?x=1"
    assert listing_url("b.xml", "http://127.0.0.1:8099/es/a.xml", mirror) == "http://127.0.0.1:8099/es/b.xml"
    assert listing_url(f"{HOME}/a.xml", HOME, PUBLIC_SITE) == f"{HOME}/a.xml"
    assert listing_url("http://127.0.0.1:1/a.xml", HOME, mirror) is None
    assert listing_url("", HOME, mirror) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("post-sitemap.xml", True),
        ("post-sitemap12.xml", True),
        ("wp-sitemap-posts-post-3.xml", True),
        ("investigation-sitemap.xml", True),
        ("page-sitemap.xml", True),
        ("sitemap-news.xml", True),
        ("post_tag-sitemap.xml", False),
        ("category-sitemap2.xml", False),
        ("author-sitemap.xml", False),
        ("wp-sitemap-users-1.xml", False),
        ("wp-sitemap-taxonomies-post_tag-1.xml", False),
        ("image-sitemap-1.xml", False),
        ("video-sitemap.xml", False),
    ],
)
def test_which_maps_may_hold_articles(name: str, expected: bool) -> None:
    assert is_article_map(f"{HOME}/{name}") is expected


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2026-11-01", "2026-11-01T00:00:00"),
        ("2026-11-01T10:00Z", "2026-11-01T10:00:00"),
        ("2026-11-01T10:00:00.5-05:00", "2026-11-01T15:00:00.500000"),
        ("2026-11", "2026-11-01T00:00:00"),
        ("2026", "2026-01-01T00:00:00"),
        ("0001-01-01T00:00:00+14:00", None),
        ("soon", None),
        (None, None),
    ],
)
def test_times_of_maps(text: str | None, at: str | None) -> None:
    assert parse_w3c_time(text) == (datetime.fromisoformat(at) if at else None)


def test_times_of_feeds() -> None:
    assert parse_mail_time("Mon, 09 Nov 2026 23:30:00 EST") == datetime.fromisoformat("2026-11-10T04:30:00")
    for text in ("", "Mon, 99 Nov 2026", "9" * 5000, None):
        assert parse_mail_time(text) is None
