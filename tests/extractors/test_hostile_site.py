"""A site of two hundred good pages and a fault at every turn: all good ones arrive, no fault does harm.

One run over real sockets with the manners of a test run (no interval, a second, short back-off). What
could be reached by mistake is watched by a listener of its own.
"""

from __future__ import annotations

import gzip
import socket
import threading
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from random import Random

import brotli
import pytest
import zstandard

from extractors.archive.captures import capture_of
from extractors.fetch.results import FetchRequest, FetchResult
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.servers import Behaviour, Server
from transforms.terms import FailureReason

GOOD_PAGES = 200
HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HTML + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = b"\0" * 40_000_000
MANY = b"".join(b"X-%d: %s\r\n" % (number, b"x" * 900) for number in range(400))
CHALLENGE = (
    b"<html><head><title>Just a moment...</title></head><body>"
    b"<script src='/cdn-cgi/challenge-platform/h/b/orchestrate'></script></body></html>"
)


def coded(coding: str, body: bytes) -> Behaviour:
    return servers.content(body, "text/html", Content_Encoding=coding)


def refusal(code: int, body: bytes) -> Behaviour:
    return lambda handler: handler.send(code, {"Content-Type": "text/html"}, body)


def named(reason: FailureReason, *behaviours: Behaviour) -> list[tuple[Behaviour, FailureReason]]:
    return [(behaviour, reason) for behaviour in behaviours]


def faults(elsewhere: int) -> list[tuple[Behaviour, FailureReason]]:
    """Every fault, and what it is to be called; `elsewhere` is a port that must not be asked."""
    reason, redirect, raw = FailureReason, servers.redirect, servers.raw
    return [
        *named(
            reason.TOO_LARGE,
            coded("gzip", gzip.compress(BOMB)),
            coded("deflate", zlib.compress(BOMB)),
            coded("br", brotli.compress(BOMB, quality=1)),
            coded("zstd", zstandard.compress(BOMB)),
            coded("gzip, br", brotli.compress(gzip.compress(BOMB), quality=1)),
            servers.content(b"x" * 700_000, "text/html"),
            raw(HTML + b"Content-Length: 99999999999\r\n\r\nx"),
            servers.dripping(HTML + b"\r\n", b"x" * 60_000),
        ),
        *named(
            reason.TIMEOUT,
            servers.silent(),
            servers.dripping(HTML + b"\r\n", b"x"),
            servers.dripping(CHUNKED, b"1\r\nx\r\n"),
            servers.dripping(b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"),
            servers.dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        ),
        *named(
            reason.TRUNCATED,
            raw(HTML + b"Content-Length: 500\r\n\r\n<p>half"),
            raw(HTML + b"Content-Length: 500\r\n\r\n<p>half", reset=True),
            raw(CHUNKED + b"ff\r\n<p>half"),
            raw(CHUNKED + b"3\r\n<p>\r\n"),
            raw(CHUNKED + b"zz\r\n<p>\r\n"),
            coded("gzip", gzip.compress(bytes(range(256)) * 9)[:-60]),
            coded("br", brotli.compress(bytes(range(256)) * 9)[:-9]),
            coded("zstd", zstandard.compress(bytes(range(256)) * 9)[:-9]),
        ),
        *named(
            reason.CONNECTION_ERROR,
            raw(b""),
            raw(b"", reset=True),
            raw(b"SSH-2.0-OpenSSH_9.9\r\n"),
            raw(HTML + b"Content-Length: ten\r\n\r\nx"),
            raw(HTML + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx"),
            raw(HTML + b"X-A: " + b"x" * 400_000 + b"\r\n\r\n"),
            raw(HTML + MANY + b"\r\n"),
            raw(b"<html><body>HTTP/0.9</body></html>"),
        ),
        *named(
            reason.OFF_SITE_REDIRECT,
            redirect("http://example.invalid/"),
            redirect(f"http://127.0.0.1:{elsewhere}/"),
            redirect(f"//127.0.0.1:{elsewhere}/"),
            redirect(f"https://127.0.0.1:{elsewhere}/"),
            redirect(f"http://localhost:{elsewhere}/"),
            redirect(f"http://[::1]:{elsewhere}/"),
            redirect("http://169.254.169.254/latest/meta-data/"),
            redirect(f"ftp://127.0.0.1:{elsewhere}/"),
            redirect("file:///etc/passwd"),
            redirect("data:text/html,x"),
            redirect("javascript:alert(1)"),
        ),
        *named(reason.TOO_MANY_REDIRECTS, redirect("/hop/1/"), redirect("/loop/a/")),
        *named(reason.BLOCKED_BY_ROBOTS, redirect("/private/behind/")),
        *named(reason.CHALLENGE, servers.status(503, cf_mitigated="challenge"), refusal(403, CHALLENGE)),
        *named(
            reason.NOT_HTML,
            servers.content(b"\x89PNG", "image/png"),
            servers.content(b"%PDF-1.7", "application/pdf"),
            servers.content(b"MZ", "application/octet-stream"),
            servers.content(b"{}", "application/json"),
        ),
        *named(reason.NOT_FOUND, servers.status(404)),
        *named(reason.GONE, servers.status(410), raw(b"HTTP/1.1 410 Gone\r\n\r\n" + b"x" * 700_000)),
        *named(
            reason.HTTP_ERROR,
            servers.status(500),
            servers.status(429),
            servers.status(503, Retry_After="86400"),
            servers.status(418),
            servers.status(206),
            servers.status(302),
            raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"),
            coded("gzip", b"\x1f\x8b\x08" + b"\xff" * 80),
            coded("gzip, gzip, gzip, gzip, gzip, gzip, gzip", b"x"),
        ),
    ]


ODD_BUT_GOOD: list[Behaviour] = [
    servers.content(servers.PAGE.format("Café").encode("windows-1252"), "text/html; charset=utf-8"),
    coded("gzip", servers.PAGE.format("Not packed at all").encode()),
    coded("br", brotli.compress(servers.PAGE.format("Packed").encode())),
    coded("zstd", zstandard.compress(servers.PAGE.format("Packed").encode())),
    servers.first(servers.status(503), 1, servers.page()),
    servers.first(servers.status(429, Retry_After="1"), 1, servers.page()),
    servers.first(servers.raw(b"", reset=True), 1, servers.page()),
    servers.page(Set_Cookie="session=1; Path=/"),
    servers.redirect("/hop/4/"),
]


@dataclass
class Watched:
    """A port that nobody may connect to."""

    port: int
    connections: list[object] = field(default_factory=list)


@contextmanager
def watched(host: str, port: int = 0) -> Iterator[Watched]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.bind((host, port))
        listener.listen()
        listener.settimeout(0.05)
        state, stop = Watched(listener.getsockname()[1]), threading.Event()

        def accept() -> None:
            while not stop.is_set():
                try:
                    connection, address = listener.accept()
                except TimeoutError:
                    continue
                connection.close()
                state.connections.append(address)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield state
        finally:
            stop.set()
            thread.join()


@pytest.fixture
def elsewhere() -> Iterator[list[Watched]]:
    with ExitStack() as stack:
        first = stack.enter_context(watched("127.0.0.1"))
        listeners = [first, stack.enter_context(watched("127.0.0.2", first.port))]
        if socket.has_ipv6:
            # A machine without IPv6 has nothing to watch there.
            with suppress(OSError):
                listeners.append(stack.enter_context(watched("::1", first.port)))
        yield listeners


def lay_out(server: Server, port: int) -> dict[str, FailureReason | None]:
    """The site's pages in a fixed disorder, each with what its request is to end in."""
    expected: dict[str, FailureReason | None] = {}
    server.routes["/robots.txt"] = servers.content(b"User-agent: *\nDisallow: /private/", "text/plain")
    server.routes["/loop/a/"], server.routes["/loop/b/"] = (
        servers.redirect("/loop/b/"),
        servers.redirect("/loop/a/"),
    )
    for number in range(1, 8):
        server.routes[f"/hop/{number}/"] = servers.redirect(f"/hop/{number + 1}/")
    server.routes["/hop/8/"] = servers.page("The end of the hops")
    for number, (behaviour, reason) in enumerate(faults(port)):
        server.routes[f"/news/fault-{number}/"] = behaviour
        expected[f"/news/fault-{number}/"] = reason
    for number, behaviour in enumerate(ODD_BUT_GOOD):
        server.routes[f"/news/odd-{number}/"] = behaviour
        expected[f"/news/odd-{number}/"] = None
    expected["/private/page/"] = FailureReason.BLOCKED_BY_ROBOTS
    for number in range(GOOD_PAGES):
        server.routes[f"/news/good-{number}/"] = servers.page(f"Good {number}")
        expected[f"/news/good-{number}/"] = None
    paths = list(expected)
    Random(7).shuffle(paths)
    return {path: expected[path] for path in paths}


def test_two_hundred_good_pages_among_faults(
    server: Server, elsewhere: list[Watched], client_for: Client
) -> None:
    expected = lay_out(server, elsewhere[0].port)
    assert sum(reason is not None for reason in expected.values()) >= 25
    requests = [FetchRequest(f"https://insightcrime.org{path}", server.url(path)) for path in expected]
    client = client_for(
        server,
        is_real_time=True,
        timeout=1.0,
        backoff_base=0.1,
        max_tries=2,
        concurrency=8,
        max_body_bytes=500_000,
    )
    tracemalloc.start()
    try:
        results = client.fetch_batch(requests)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    found = {path: result.failure for path, result in zip(expected, results, strict=True)}
    assert found == expected
    assert not any(result.is_skipped for result in results)
    assert client.circuit_opened is None
    assert_answers_are_whole(results)
    assert [listener.connections for listener in elsewhere] == [[]] * len(elsewhere)
    assert not any(path.startswith("/private/") for path in server.paths())
    assert not any("cookie" in asked.headers for asked in server.log)
    assert max(asked.in_flight for asked in server.log) <= 9  # one more while a slow handler winds up
    assert client.manners().requests >= len(expected)
    assert peak < 60 * 1024 * 1024


def assert_answers_are_whole(results: list[FetchResult]) -> None:
    """No body that was cut passes for a whole one, and what was cut says so."""
    cut = {FailureReason.TOO_LARGE, FailureReason.TIMEOUT, FailureReason.TRUNCATED}
    for result in results:
        if result.failure in cut:
            assert result.answer is None
        elif result.answer is not None and result.failure is None:
            assert result.answer.truncated is None
            assert b"</html>" in capture_of(result.answer, max_body_bytes=500_000).body
        assert (result.error is None) == (result.failure is None)
