"""A site that refuses is left alone, and what a client did can be told in numbers."""

from __future__ import annotations

from datetime import datetime

import pytest

from extractors.discovery import discover
from extractors.errors import DiscoveryError
from extractors.fetch.circuit import Circuit
from extractors.fetch.manners import Manners
from extractors.fetch.results import FetchRequest, FetchResult
from tests.extractors import servers
from tests.extractors.conftest import Client, FakeTime
from tests.extractors.servers import Behaviour, Server
from transforms.terms import FailureReason

NOW = datetime.fromisoformat("2026-11-24T10:00:00")
CHALLENGE = b'<html><head><title>Just a moment...</title></head><script src="/cdn-cgi/challenge-platform/x">'


def ask(server: Server, path: str) -> FetchRequest:
    return FetchRequest(f"https://insightcrime.org{path}", server.url(path))


def pages(server: Server, count: int) -> list[FetchRequest]:
    return [ask(server, f"/news/{number}/") for number in range(count)]


REFUSALS: dict[str, tuple[Behaviour, FailureReason]] = {
    "403": (servers.status(403), FailureReason.HTTP_ERROR),
    "challenge": (servers.status(503, cf_mitigated="challenge"), FailureReason.CHALLENGE),
    "marked": (
        lambda handler: handler.send(403, {"Content-Type": "text/html"}, CHALLENGE),
        FailureReason.CHALLENGE,
    ),
    "time-out": (servers.silent(), FailureReason.TIMEOUT),
}


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_ten_refusals_in_a_row_end_the_batch(server: Server, client_for: Client, name: str) -> None:
    server.default, reason = REFUSALS[name]
    client = client_for(server, concurrency=2, timeout=0.2, max_tries=3)
    seen: list[FetchResult] = []
    results = client.fetch_batch(pages(server, 60), seen.append)
    assert len(results) == 60
    asked = [result for result in results if not result.is_skipped]
    assert 10 <= len(asked) <= 13
    assert {result.failure for result in asked} == {reason}
    skipped = [result for result in results if result.is_skipped]
    assert {(result.failure, result.answer, result.tries) for result in skipped} == {(None, None, 0)}
    assert all("in a row" in (result.error or "") for result in skipped)
    assert seen == asked or {result.request.url for result in seen} == {item.request.url for item in asked}
    assert client.circuit_opened is not None
    # It stays open: neither pages nor listings are asked for any more.
    log = len(server.log)
    assert log <= 1 + 13
    assert client.fetch_one(ask(server, "/news/later/")).is_skipped
    with pytest.raises(DiscoveryError, match="in a row"):
        discover(client, server.site, source="feed", now=NOW)
    assert len(server.log) == log


def test_what_was_loaded_before_the_circuit_opens_is_kept(server: Server, client_for: Client) -> None:
    server.default = servers.status(403)
    for number in range(5):
        server.routes[f"/news/{number}/"] = servers.page()
    client = client_for(server, concurrency=1)
    results = client.fetch_batch(pages(server, 40))
    assert [result.failure for result in results[:5]] == [None] * 5
    assert sum(not result.is_skipped for result in results) == 15


@pytest.mark.parametrize("other", [200, 404, 500])
def test_any_other_answer_begins_the_row_anew(server: Server, client_for: Client, other: int) -> None:
    server.default = servers.status(403)
    for number in range(0, 100, 9):
        server.routes[f"/news/{number}/"] = servers.page() if other == 200 else servers.status(other)
    client = client_for(server, concurrency=1, max_tries=1)
    results = client.fetch_batch(pages(server, 100))
    assert not any(result.is_skipped for result in results)
    assert client.circuit_opened is None


def test_few_bad_pages_open_nothing_however_often_they_are_tried() -> None:
    circuit = Circuit()
    for number in range(60):
        circuit.note(f"/{number % 9}/", None, FailureReason.TIMEOUT)
        circuit.note(f"/reset-{number}/", None, FailureReason.CONNECTION_ERROR)
    assert not circuit.is_open
    circuit.note("/9/", 403, FailureReason.HTTP_ERROR)
    assert circuit.is_open
    assert "9 time-out, 1 HTTP 403" in (circuit.reason or "")


def test_challenges_that_only_a_reader_sees_count_too(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    client = client_for(server)
    client.fetch_batch(pages(server, 12))
    client.report_challenges([f"https://insightcrime.org/news/{number}/" for number in range(12)])
    assert client.fetch_one(ask(server, "/news/99/")).is_skipped


def test_a_long_wait_ends_with_the_circuit(server: Server, client_for: Client, fake_time: FakeTime) -> None:
    server.default = servers.status(403)
    server.routes["/news/0/"] = servers.status(500)
    client = client_for(server, backoff_base=0.05, max_tries=20, is_real_time=True)
    result = client.fetch_batch(pages(server, 30))[0]
    assert result.failure is FailureReason.HTTP_ERROR
    assert (result.status, result.is_skipped) == (500, False)
    assert 1 <= result.tries < 20


def test_skipped_requests_take_no_interval(server: Server, client_for: Client, fake_time: FakeTime) -> None:
    server.default = servers.status(403)
    begun = fake_time.now
    client_for(server, interval=10.0, concurrency=2).fetch_batch(pages(server, 60))
    assert fake_time.now - begun < 13 * 11


def test_manners_count_every_request(server: Server, client_for: Client) -> None:
    server.routes.update(
        {
            "/news/good/": servers.page(),
            "/news/same/": servers.conditional('"1"', servers.page()),
            "/news/old/": servers.redirect("/news/good/"),
            "/news/busy/": servers.first(servers.status(429), 1, servers.page()),
            "/news/reset/": servers.raw(b"", reset=True),
        }
    )
    client = client_for(server, max_tries=2)
    assert client.manners() == Manners()
    assert client.manners().share_not_modified is None
    names = ["good", "old", "busy", "reset", "lost"]
    client.fetch_batch([ask(server, f"/news/{name}/") for name in names])
    same = ask(server, "/news/same/")
    client.fetch_one(FetchRequest(same.url, same.fetch_url, etag='"1"'))
    manners = client.manners()
    assert manners.requests == len(server.log)
    assert (manners.retries, manners.not_modified, manners.redirects, manners.refused) == (2, 1, 1, 1)
    assert manners.errors == 4  # robots.txt, the lost page, a reset connection twice
    assert manners.bytes > 3 * len(servers.PAGE)
    assert manners.paused_seconds > 0
    assert manners.share_not_modified == 1 / manners.requests
