"""A listing says whether something may be missing from it."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractors.discovery import Discovery, discover
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.posts import MAIN, Rest, posts
from tests.extractors.servers import Behaviour, Server

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
HOME = "https://insightcrime.org"
INDEX = f"<sitemapindex {NAMESPACE}>{{}}</sitemapindex>"
MAP = f"<urlset {NAMESPACE}>{{}}</urlset>"
BROKEN = (servers.status(500), servers.status(404))


def xml(form: str, kind: str, *locs: str) -> Behaviour:
    entries = "".join(f"<{kind}><loc>{loc}</loc></{kind}>" for loc in locs)
    return servers.content(form.format(entries).encode(), "text/xml; charset=UTF-8")


def run(server: Server, client_for: Client, **fields: object) -> Discovery:
    return discover(client_for(server), server.site, now=NOW, **fields)  # type: ignore[arg-type]


@pytest.fixture
def maps(server: Server) -> Server:
    """An index of two maps, one of which names a page of another host as well."""
    server.routes["/sitemap_index.xml"] = xml(
        INDEX, "sitemap", f"{HOME}/post-sitemap.xml", f"{HOME}/post-sitemap2.xml"
    )
    server.routes["/post-sitemap.xml"] = xml(MAP, "url", f"{HOME}/news/one/", "https://example.org/news/x/")
    server.routes["/post-sitemap2.xml"] = xml(MAP, "url", f"{HOME}/news/two/")
    return server


def test_what_is_left_out_on_purpose_is_not_missing(maps: Server, client_for: Client) -> None:
    result = run(maps, client_for, source="sitemap")
    assert len(result.listed) == 2
    assert result.problems
    assert result.is_whole


@pytest.mark.parametrize("answer", BROKEN)
def test_a_map_that_cannot_be_read_may_hide_anything(
    maps: Server, client_for: Client, answer: Behaviour
) -> None:
    maps.routes["/post-sitemap2.xml"] = answer
    result = run(maps, client_for, source="sitemap")
    assert [entry.url for entry in result.listed] == [f"{HOME}/news/one/"]
    assert not result.is_whole


def test_a_route_that_breaks_off_is_not_whole(server: Server, client_for: Client) -> None:
    rest = Rest(posts(250)).serve(server)
    assert run(server, client_for, source="rest").is_whole

    def answer(handler: servers.Handler) -> None:
        (servers.status(500) if "page=3" in handler.path.split("&") else rest.answer)(handler)

    server.routes[MAIN] = answer
    result = run(server, client_for, source="rest")
    assert len(result.listed) == 200
    assert not result.is_whole


def test_a_map_that_breaks_off_in_the_middle_is_not_whole(maps: Server, client_for: Client) -> None:
    whole = MAP.format("".join(f"<url><loc>{HOME}/news/n{number}/</loc></url>" for number in range(9)))
    maps.routes["/post-sitemap2.xml"] = servers.content(whole[: len(whole) // 2].encode(), "text/xml")
    result = run(maps, client_for, source="sitemap")
    assert len(result.listed) >= 2
    assert not result.is_whole
