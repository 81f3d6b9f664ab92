"""The client against a real server that behaves, and one that does not."""

from __future__ import annotations

import gzip
import threading

import brotli
import pytest
import zstandard

from extractors.archive.captures import capture_of
from extractors.errors import FetchError
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchResult, FetchSettings, Wanted
from extractors.http_headers import header_value
from tests.extractors import servers
from tests.extractors.conftest import Client, FakeTime
from tests.extractors.servers import Server
from transforms.terms import FailureReason
from transforms.urls import canonical_url, fetch_url


def ask(server: Server, path: str, **fields: object) -> FetchRequest:
    url = canonical_url(server.url(path), server.site)
    assert url is not None
    return FetchRequest(url, server.url(path), **fields)  # type: ignore[arg-type]


def test_a_page_comes_back_whole_and_as_it_was_sent(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.page("Synthetic", ETag='"1"')
    result = client_for(server).fetch_one(ask(server, "/news/a/"))
    assert (result.failure, result.status, result.tries) == (None, 200, 1)
    assert result.answer is not None
    assert result.answer.body == servers.PAGE.format("Synthetic").encode()
    assert header_value(result.answer.headers, "etag") == '"1"'
    assert result.answer.status_line == "HTTP/1.1 200 OK"
    assert result.answer.url == server.url("/news/a/")
    assert result.answer.recorded_url == "https://insightcrime.org/news/a/"


def test_the_client_says_who_it_is_and_keeps_no_cookies(server: Server, client_for: Client) -> None:
    server.default = servers.page(Set_Cookie="id=1; Path=/")
    client = client_for(server)
    client.fetch_batch([ask(server, "/news/a/"), ask(server, "/news/b/")])
    client.fetch_one(ask(server, "/news/c/"))
    heads = [asked.headers for asked in server.log]
    assert {head["user-agent"] for head in heads} == {"insightcrime-etl/0 (+nobody@example.org)"}
    assert {head["accept-encoding"] for head in heads} == {"gzip, br, zstd"}
    assert not any("cookie" in head for head in heads)


@pytest.mark.parametrize(
    ("coding", "pack"), [("gzip", gzip.compress), ("br", brotli.compress), ("zstd", zstandard.compress)]
)
def test_coded_bodies_are_kept_coded_and_can_be_read(
    server: Server, client_for: Client, coding: str, pack: object
) -> None:
    text = servers.PAGE.format("Coded").encode()
    body = pack(text)  # type: ignore[operator]
    server.routes["/news/a/"] = servers.content(body, "text/html", Content_Encoding=coding)
    answer = client_for(server).fetch_one(ask(server, "/news/a/")).answer
    assert answer is not None
    assert answer.body == body
    assert capture_of(answer, max_body_bytes=10**6).body == text


def test_chunks_are_undone_and_the_field_renamed(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"4\r\n<p>a\r\n4\r\n</p>\r\n0\r\n\r\n"
    )
    answer = client_for(server).fetch_one(ask(server, "/news/a/")).answer
    assert answer is not None
    assert answer.body == b"<p>a</p>"
    assert header_value(answer.headers, "transfer-encoding") is None
    assert header_value(answer.headers, "x-crawler-transfer-encoding") == "chunked"


def test_a_conditional_request_meets_304(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.conditional('"7"', servers.page())
    client = client_for(server)
    unchanged = client.fetch_one(ask(server, "/news/a/", etag='"7"'))
    changed = client.fetch_one(ask(server, "/news/a/", etag='"6"'))
    assert (unchanged.is_unchanged, unchanged.status, unchanged.failure) == (True, 304, None)
    assert (changed.is_unchanged, changed.status) == (False, 200)


def test_an_unasked_304_is_an_error(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.raw(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    assert client_for(server).fetch_one(ask(server, "/news/a/")).failure is FailureReason.HTTP_ERROR


def test_results_keep_the_order_and_answers_come_as_they_arrive(server: Server, client_for: Client) -> None:
    release = threading.Event()

    def slow(handler: servers.Handler) -> None:
        release.wait(10)
        servers.page("slow")(handler)

    server.routes.update({"/news/slow/": slow, "/news/quick/": servers.page("quick")})
    requests = [ask(server, "/news/slow/"), ask(server, "/news/quick/")]
    seen: list[str] = []
    threads: set[int] = set()

    def note(result: FetchResult) -> None:
        seen.append(result.request.url)
        threads.add(threading.get_ident())
        release.set()

    results = client_for(server).fetch_batch(requests, note)
    assert [result.request for result in results] == requests
    assert seen == [requests[1].url, requests[0].url]
    assert threads == {threading.get_ident()}


def test_an_error_in_the_callback_stops_the_batch(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    client = client_for(server, concurrency=1)

    def fail(_: FetchResult) -> None:
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError, match="disk full"):
        client.fetch_batch([ask(server, f"/news/{n}/") for n in range(50)], fail)
    assert len(server.log) < 50
    assert client.fetch_one(ask(server, "/news/again/")).failure is None


def test_a_closed_client_and_a_bad_lock_folder_are_named(tmp_path: object, server: Server) -> None:
    settings = FetchSettings(server.site, "x", tmp_path / "locks")  # type: ignore[operator]
    with pytest.raises(FetchError, match="not open"):
        PoliteClient(settings).fetch_batch([])
    (tmp_path / "file").write_text("")  # type: ignore[operator]
    bad = FetchSettings(server.site, "x", tmp_path / "file" / "locks")  # type: ignore[operator]
    with pytest.raises(FetchError, match="file/locks"), PoliteClient(bad):
        pass


def test_redirects_inside_the_site_are_followed_and_kept(server: Server, client_for: Client) -> None:
    server.routes.update(
        {
            "/old/": servers.redirect("/older/?x=1"),
            "/older/": servers.redirect("/news/a/"),
            "/news/a/": servers.page(),
        }
    )
    result = client_for(server).fetch_one(ask(server, "/old/"))
    assert result.failure is None
    assert result.final_url == server.url("/news/a/")
    assert [hop.url for hop in result.hops] == [server.url("/old/"), server.url("/older/?x=1")]
    assert result.request.url == "https://insightcrime.org/old/"


def test_redirects_off_the_site_are_not_followed(server: Server, client_for: Client) -> None:
    with servers.running() as other:
        other.default = servers.page()
        targets = [
            other.url("/news/a/"),
            f"http://localhost:{server.port}/x/",
            f"https://127.0.0.1:{server.port}/x/",
            "http://169.254.169.254/latest/meta-data/",
            "file:///etc/passwd",
            f"//127.0.0.1:{other.port}/x/",
            "http://[::1",
            f"http://user@127.0.0.1:{server.port}/x/",
        ]
        for number, target in enumerate(targets):
            server.routes[f"/{number}/"] = servers.redirect(target)
        requests = [ask(server, f"/{number}/") for number in range(len(targets))]
        results = client_for(server).fetch_batch(requests)
        assert {result.failure for result in results} == {FailureReason.OFF_SITE_REDIRECT}
        assert {result.tries for result in results} == {1}
        assert other.log == []
    assert "/x/" not in server.paths()


def test_five_redirects_are_followed_and_no_more(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    for number in range(1, 7):
        server.routes[f"/{number}/"] = servers.redirect(f"/{number - 1}/")
    client = client_for(server)
    assert client.fetch_one(ask(server, "/5/")).failure is None
    assert client.fetch_one(ask(server, "/6/")).failure is FailureReason.TOO_MANY_REDIRECTS
    server.routes["/loop/"] = servers.redirect("/loop/")
    result = client.fetch_one(ask(server, "/loop/"))
    assert result.failure is FailureReason.TOO_MANY_REDIRECTS
    assert server.paths().count("/loop/") == 1


def test_a_redirect_without_a_target_is_an_error(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.status(302)
    assert client_for(server).fetch_one(ask(server, "/news/a/")).failure is FailureReason.HTTP_ERROR


def test_an_address_of_another_site_is_never_asked(server: Server, client_for: Client) -> None:
    result = client_for(server).fetch_one(
        FetchRequest("https://insightcrime.org/a/", "https://insightcrime.org/a/")
    )
    assert result.failure is FailureReason.OFF_SITE_REDIRECT
    assert server.log == []


@pytest.mark.parametrize(
    ("code", "reason", "tries"),
    [
        (404, FailureReason.NOT_FOUND, 1),
        (410, FailureReason.GONE, 1),
        (403, FailureReason.HTTP_ERROR, 1),
        (500, FailureReason.HTTP_ERROR, 3),
        (503, FailureReason.HTTP_ERROR, 3),
        (429, FailureReason.HTTP_ERROR, 3),
    ],
)
def test_errors_are_named_and_only_passing_ones_tried_again(
    server: Server, client_for: Client, code: int, reason: FailureReason, tries: int
) -> None:
    server.routes["/news/a/"] = servers.status(code)
    result = client_for(server).fetch_one(ask(server, "/news/a/"))
    assert (result.failure, result.status, result.tries) == (reason, code, tries)
    assert server.paths().count("/news/a/") == tries
    assert result.answer is not None
    assert (result.retry_at is not None) == (tries > 1)


def test_a_challenge_is_named(server: Server, client_for: Client) -> None:
    server.routes["/news/a/"] = servers.status(403, cf_mitigated="challenge")
    assert client_for(server).fetch_one(ask(server, "/news/a/")).failure is FailureReason.CHALLENGE


def test_backing_off_doubles_and_a_later_answer_counts(
    server: Server, client_for: Client, fake_time: FakeTime
) -> None:
    server.routes["/news/a/"] = servers.first(servers.status(500), 2, servers.page())
    result = client_for(server, backoff_base=8.0).fetch_one(ask(server, "/news/a/"))
    assert (result.failure, result.tries) == (None, 3)
    waits = [seconds for seconds in fake_time.slept if seconds > 1]
    assert len(waits) == 2
    assert 4 <= waits[0] <= 8 <= waits[1] <= 16


def test_retry_after_holds_every_request(server: Server, client_for: Client, fake_time: FakeTime) -> None:
    begun = fake_time.now
    server.default = servers.page()
    times: list[float] = []

    def note(result: FetchResult) -> None:
        times.append(fake_time.now)

    server.routes["/news/busy/"] = servers.first(servers.status(429, Retry_After="60"), 1, servers.page())
    client = client_for(server, concurrency=1)
    requests = [ask(server, "/news/busy/"), *(ask(server, f"/news/{n}/") for n in range(3))]
    results = client.fetch_batch(requests, note)
    assert [result.failure for result in results] == [None] * 4
    assert results[0].tries == 2
    assert min(times) >= begun + 60


def test_a_long_retry_after_is_left_to_a_later_run(
    server: Server, client_for: Client, fake_time: FakeTime
) -> None:
    server.default = servers.page()
    for name in ("a", "b", "c"):
        server.routes[f"/news/{name}/"] = servers.status(503, Retry_After="7200")
    client = client_for(server)
    one = client.fetch_one(ask(server, "/news/a/"))
    assert (one.failure, one.tries) == (FailureReason.HTTP_ERROR, 1)
    assert one.retry_at is not None
    assert one.retry_at.timestamp() > 0
    # A page or two may say odd things; three in a row speak for the host.
    client.fetch_one(ask(server, "/news/b/"))
    assert client.fetch_one(ask(server, "/news/c/")).failure is FailureReason.HTTP_ERROR
    asked = len(server.log)
    held = client.fetch_one(ask(server, "/news/d/"))
    assert (held.failure, held.is_skipped, held.answer, held.tries) == (None, True, None, 0)
    assert "Retry-After" in (held.error or "")
    assert len(server.log) == asked
    assert held.retry_at is not None
    fake_time.now += 7201
    assert client.fetch_one(ask(server, "/news/d/")).failure is None


def test_listings_may_be_xml_and_pages_may_not_be_pictures(server: Server, client_for: Client) -> None:
    server.routes["/map/"] = servers.content(b"<urlset/>", "application/rss+xml")
    server.routes["/picture/"] = servers.content(b"\x89PNG", "image/png")
    client = client_for(server)
    assert client.fetch_one(ask(server, "/map/", wanted=Wanted.LISTING)).failure is None
    assert client.fetch_one(ask(server, "/map/")).failure is FailureReason.NOT_HTML
    assert client.fetch_one(ask(server, "/picture/")).failure is FailureReason.NOT_HTML
    assert client.fetch_one(ask(server, "/picture/", wanted=Wanted.LISTING)).failure is FailureReason.NOT_HTML


def test_a_dead_server_is_a_connection_error(client_for: Client) -> None:
    with servers.running() as server:
        pass
    result = client_for(server).fetch_one(ask(server, "/news/a/"))
    assert result.failure is FailureReason.CONNECTION_ERROR
    assert "robots.txt" in (result.error or "")


def test_fetch_url_of_a_listed_page_leads_to_the_server(server: Server) -> None:
    assert fetch_url("https://insightcrime.org/news/a/", server.site) == server.url("/news/a/")
