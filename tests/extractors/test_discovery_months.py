"""Month archives, read newest first and no further than needed."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime

import pytest

from extractors.discovery import Discovery, Mark, discover
from extractors.discovery.list_pages import read_list_page
from extractors.errors import DiscoveryError
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.servers import Behaviour, Server

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
HOME = "https://insightcrime.org"


def entry(path: str) -> str:
    return (
        '<article class="post"><header class="entry-header">'
        f'<h2 class="entry-title"><a href="{path}">'
        'Synthetic</a></h2></header><div><a href="/tag/peru/">Peru</a>'
        f'<a href="{path}#more">more</a></div></article>'
    )


def month(*paths: str, pages: tuple[str, ...] = ()) -> Behaviour:
    links = "".join(f'<a class="page-numbers" href="{page}">x</a>' for page in pages)
    return servers.content(
        (
            '<!doctype html><html><body><header><h3><a href="/news/">News</a></h3></header>'
            '<aside><h3><a href="/news/most-read/">Most read</a></h3></aside>'
            f"<main><h1>November</h1>{''.join(map(entry, paths))}<nav>{links}</nav></main>"
            '<footer><h4><a href="/about/">About</a></h4></footer></body></html>'
        ).encode(),
        "text/html; charset=utf-8",
    )


@pytest.fixture
def archives(server: Server) -> Server:
    server.routes["/2026/11/"] = month("/news/a/", "/news/b/", pages=("/2026/11/page/2/",))
    server.routes["/2026/11/page/2/"] = month("/news/c/", pages=("/2026/11/", "/2026/11/page/2/"))
    server.routes["/2026/09/"] = month(f"{HOME}/news/d/")
    server.routes["/2026/08/"] = month("/news/e/")
    server.routes["/es/2026/10/"] = month("/es/noticias/f/")
    return server


def run(server: Server, client_for: Client, **fields: object) -> Discovery:
    return discover(client_for(server), server.site, source="months", now=NOW, **fields)  # type: ignore[arg-type]


def found(result: Discovery) -> list[str]:
    return [item.url.removeprefix(HOME) for item in result.listed]


def test_months_are_read_newest_first_and_page_by_page(archives: Server, client_for: Client) -> None:
    result = run(archives, client_for, since=date(2026, 8, 31))
    assert found(result) == ["/news/a/", "/news/b/", "/news/c/", "/news/d/", "/news/e/", "/es/noticias/f/"]
    assert result.marks == ()
    assert archives.paths()[1:4] == ["/2026/11/", "/2026/11/page/2/", "/2026/10/"]
    assert "/2026/11/page/3/" not in archives.paths()
    assert "/2026/07/" not in archives.paths()
    assert result.listed[0].published_at is None


def test_a_period_is_kept_by_month(archives: Server, client_for: Client) -> None:
    result = run(archives, client_for, lang="en", since=date(2026, 9, 15), until=date(2026, 9, 16))
    assert found(result) == ["/news/d/"]
    assert [path for path in archives.paths() if path.startswith("/20")] == ["/2026/09/", "/2026/09/page/2/"]


def test_a_mark_ends_the_reading_at_its_month(archives: Server, client_for: Client) -> None:
    marks = tuple(Mark("months", lang, "2026-11-03T00:00:00") for lang in ("en", "es"))
    result = run(archives, client_for, marks=marks)
    assert found(result) == ["/news/a/", "/news/b/", "/news/c/"]
    assert {mark.value for mark in result.marks} == {"2026-11-24T10:00:00"}
    assert "/2026/10/" not in archives.paths()


def test_a_failing_month_is_a_problem_and_moves_no_mark(archives: Server, client_for: Client) -> None:
    archives.routes["/2026/10/"] = servers.status(500)
    marks = (Mark("months", "en", "2026-08-03T00:00:00"),)
    result = run(archives, client_for, lang="en", marks=marks)
    assert len(result.listed) == 5
    assert result.marks == ()
    assert "500" in result.problems[0]


def test_without_archives_there_is_an_error(server: Server, client_for: Client) -> None:
    with pytest.raises(DiscoveryError, match="no month archives"):
        run(server, client_for, since=date(2026, 10, 1))
    server.default = servers.status(403)
    with pytest.raises(DiscoveryError, match="403"):
        run(server, client_for, lang="en")
    assert len([path for path in server.paths() if path.startswith("/2026")]) < 10


def test_an_archive_that_repeats_itself_ends(server: Server, client_for: Client) -> None:
    server.routes["/2026/11/"] = server.routes["/2026/11/page/2/"] = month("/news/a/")
    assert found(run(server, client_for, lang="en", since=date(2026, 11, 1))) == ["/news/a/"]
    assert "/2026/11/page/3/" not in server.paths()


def test_auto_comes_to_the_months_last(archives: Server, client_for: Client) -> None:
    result = discover(client_for(archives), archives.site, now=NOW, since=date(2026, 8, 1))
    assert result.source == "months"
    for name in ("rest", "sitemap", "feed"):
        assert f"no {name}" in result.reason


def test_lists_without_headings_are_read_outside_their_menus() -> None:
    page = read_list_page(
        b"<html><body><div class='main-menu'><a href='/x/'>x</a></div><ul><li><a href='/news/a/'>A</a></li>"
        b"<li><a href='/news/b/'>B</a></li><li><a href='/news/a/'>again</a></li></ul>"
        b"<div id='sidebar'><a href='/y/'>y</a></div><a>no address</a><a href='/page/2/'>next</a></body>"
    )
    assert page.hrefs == ("/news/a/", "/news/b/")
    assert page.pagination == ("/page/2/",)


def test_bookmarks_and_headings_inside_links_count() -> None:
    page = read_list_page(
        b"<body><a href='/a/' rel='nofollow bookmark'>A</a><a href='/b/'><h3>B</h3></a><a href='/c/'>C</a>"
    )
    assert page.hrefs == ("/a/", "/b/")


@pytest.mark.parametrize("body", [b"", b"   ", b"<" * 100_000, b"<div>" * 50_000 + b"<a href='/a/'>"])
def test_what_is_no_list_does_no_harm(body: bytes) -> None:
    with suppress(DiscoveryError):
        assert len(read_list_page(body).hrefs) <= 1
