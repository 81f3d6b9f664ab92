"""robots.txt is asked first, obeyed, and asked again the next day."""

from __future__ import annotations

import pytest

from extractors.fetch.results import FetchRequest
from extractors.robots import NO_RULES, UNREACHABLE, parse_robots, robots_of_answer
from tests.extractors import servers
from tests.extractors.conftest import Client, FakeTime
from tests.extractors.servers import Server
from transforms.terms import FailureReason

RULES = b"""\
# synthetic
User-agent: *
Disallow: /

User-agent: insightcrime-etl
Disallow: /private/
Allow: /private/open/
Crawl-delay: 3
Sitemap: https://insightcrime.org/map.xml
"""


def ask(server: Server, path: str) -> FetchRequest:
    return FetchRequest(f"https://insightcrime.org{path}", server.url(path))


def test_our_own_group_counts() -> None:
    robots = parse_robots(RULES)
    assert robots.allows("https://insightcrime.org/news/a/")
    assert not robots.allows("https://insightcrime.org/private/a/")
    assert robots.allows("https://insightcrime.org/private/open/a/")
    assert robots.crawl_delay == 3
    assert robots.sitemaps == ("https://insightcrime.org/map.xml",)


@pytest.mark.parametrize("delay", [b"nan", b"inf", b"-1", b"soon", b"1e9"])
def test_odd_delays_are_bounded(delay: bytes) -> None:
    robots = parse_robots(b"User-agent: *\nCrawl-delay: " + delay)
    assert 0 <= robots.crawl_delay <= 300


@pytest.mark.parametrize("body", [b"", b"<html>lost</html>", b"\xff\xfe\0\0" * 50, b"Disallow: /", b"# only"])
def test_what_is_no_rule_allows(body: bytes) -> None:
    assert parse_robots(body).allows("https://insightcrime.org/a/")


def test_only_the_first_500_kib_count() -> None:
    body = b"User-agent: *\n" + b"# " + b"x" * 512_000 + b"\nDisallow: /\n"
    assert parse_robots(body).allows("https://insightcrime.org/a/")


def test_a_byte_order_mark_hides_no_rule() -> None:
    assert not parse_robots(b"\xef\xbb\xbfUser-agent: *\nDisallow: /").allows("https://insightcrime.org/a/")


@pytest.mark.parametrize("status", [301, 400, 401, 403, 404, 410])
def test_client_errors_allow(status: int) -> None:
    assert robots_of_answer(status, b"User-agent: *\nDisallow: /") is NO_RULES
    assert NO_RULES.allows("https://insightcrime.org/a/")


@pytest.mark.parametrize("status", [None, 500, 503, 429])
def test_server_errors_disallow(status: int | None) -> None:
    assert robots_of_answer(status, b"") is UNREACHABLE
    assert not UNREACHABLE.allows("https://insightcrime.org/a/")
    assert UNREACHABLE.sitemaps == ()


def test_a_disallowed_page_is_never_asked_for(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    server.routes["/robots.txt"] = servers.content(RULES, "text/plain")
    server.routes["/moved/"] = servers.redirect("/private/b/")
    requests = [ask(server, path) for path in ("/news/a/", "/private/a/", "/moved/", "/private/open/a/")]
    results = client_for(server).fetch_batch(requests)
    blocked = FailureReason.BLOCKED_BY_ROBOTS
    assert [result.failure for result in results] == [None, blocked, blocked, None]
    assert server.paths()[0] == "/robots.txt"
    assert sorted(server.paths()[1:]) == ["/moved/", "/news/a/", "/private/open/a/"]
    assert results[2].hops[0].status == 301


def test_a_crawl_delay_becomes_the_interval(server: Server, client_for: Client, fake_time: FakeTime) -> None:
    server.default = servers.page()
    server.routes["/robots.txt"] = servers.content(RULES, "text/plain")
    begun = fake_time.now
    client_for(server).fetch_batch([ask(server, f"/news/{number}/") for number in range(4)])
    assert fake_time.now - begun >= 9


def test_rules_are_read_once_and_again_the_next_day(
    server: Server, client_for: Client, fake_time: FakeTime
) -> None:
    server.default = servers.page()
    client = client_for(server)
    client.fetch_batch([ask(server, f"/news/{number}/") for number in range(5)])
    assert server.paths().count("/robots.txt") == 1
    server.routes["/robots.txt"] = servers.content(b"User-agent: *\nDisallow: /", "text/plain")
    fake_time.now += 24 * 3600 + 1
    assert client.fetch_one(ask(server, "/news/6/")).failure is FailureReason.BLOCKED_BY_ROBOTS
    assert server.paths().count("/robots.txt") == 2


def test_a_failing_robots_txt_stops_everything_for_a_while(
    server: Server, client_for: Client, fake_time: FakeTime
) -> None:
    server.default = servers.page()
    server.routes["/robots.txt"] = servers.status(500)
    client = client_for(server)
    result = client.fetch_one(ask(server, "/news/a/"))
    assert result.failure is FailureReason.BLOCKED_BY_ROBOTS
    assert "500" in (result.error or "")
    assert set(server.paths()) == {"/robots.txt"}
    server.routes["/robots.txt"] = servers.status(404)
    fake_time.now += 301
    assert client.fetch_one(ask(server, "/news/a/")).failure is None


def test_redirects_of_robots_txt(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    server.routes["/robots.txt"] = servers.redirect("/rules.txt")
    server.routes["/rules.txt"] = servers.content(RULES, "text/plain")
    blocked = client_for(server).fetch_one(ask(server, "/private/a/"))
    assert blocked.failure is FailureReason.BLOCKED_BY_ROBOTS
    server.routes["/robots.txt"] = servers.redirect("/robots.txt")
    assert client_for(server).fetch_one(ask(server, "/private/a/")).failure is None
    # Rules on a host that may not be asked are unknown, not absent.
    server.routes["/robots.txt"] = servers.redirect("http://example.invalid/robots.txt")
    assert client_for(server).fetch_one(ask(server, "/private/a/")).failure is FailureReason.BLOCKED_BY_ROBOTS


def test_a_huge_robots_txt_is_cut_not_refused(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    body = b"User-agent: *\nDisallow: /private/\n" + b"# padding\n" * 100_000
    server.routes["/robots.txt"] = servers.content(body, "text/plain")
    client = client_for(server)
    assert client.fetch_one(ask(server, "/private/a/")).failure is FailureReason.BLOCKED_BY_ROBOTS
    assert client.fetch_one(ask(server, "/news/a/")).failure is None
    assert client.robots().state == "rules"
