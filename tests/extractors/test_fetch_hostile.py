"""Faults of every kind among good pages: each is named, none does harm."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
import zstandard

from extractors.fetch.results import FetchRequest
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.servers import Behaviour, Server
from transforms.terms import FailureReason

HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
CHUNKED = HTML + b"Transfer-Encoding: chunked\r\n\r\n"
BIG = b"\0" * 30_000_000


def coded(coding: str, body: bytes) -> Behaviour:
    return servers.content(body, "text/html", Content_Encoding=coding)


FAULTS: dict[str, tuple[Behaviour, FailureReason]] = {
    "gzip-bomb": (coded("gzip", gzip.compress(BIG)), FailureReason.TOO_LARGE),
    "br-bomb": (coded("br", brotli.compress(BIG, quality=3)), FailureReason.TOO_LARGE),
    "zstd-bomb": (coded("zstd", zstandard.compress(BIG)), FailureReason.TOO_LARGE),
    "deflate-bomb": (coded("deflate", zlib.compress(BIG)), FailureReason.TOO_LARGE),
    "double-bomb": (coded("gzip, gzip", gzip.compress(gzip.compress(BIG))), FailureReason.TOO_LARGE),
    "large": (servers.content(b"x" * 300_000, "text/html"), FailureReason.TOO_LARGE),
    "large-stated": (servers.raw(HTML + b"Content-Length: 99999999999\r\n\r\nx"), FailureReason.TOO_LARGE),
    "endless": (servers.dripping(HTML + b"\r\n", b"x" * 50_000), FailureReason.TOO_LARGE),
    "dripping": (servers.dripping(HTML + b"\r\n", b"x"), FailureReason.TIMEOUT),
    "dripping-chunks": (servers.dripping(CHUNKED, b"1\r\nx\r\n"), FailureReason.TIMEOUT),
    "dripping-head": (servers.dripping(b"HTTP/1.1 200 OK\r\n", b"X-A: 1\r\n"), FailureReason.TIMEOUT),
    "silent": (servers.silent(), FailureReason.TIMEOUT),
    "stalled": (servers.raw(b""), FailureReason.CONNECTION_ERROR),
    "reset": (servers.raw(b"", reset=True), FailureReason.CONNECTION_ERROR),
    "reset-in-body": (
        servers.raw(HTML + b"Content-Length: 50\r\n\r\nhalf", reset=True),
        FailureReason.TRUNCATED,
    ),
    "cut": (servers.raw(HTML + b"Content-Length: 500\r\n\r\n<p>half"), FailureReason.TRUNCATED),
    "cut-chunk": (servers.raw(CHUNKED + b"ff\r\n<p>half"), FailureReason.TRUNCATED),
    "no-last-chunk": (servers.raw(CHUNKED + b"3\r\n<p>\r\n"), FailureReason.TRUNCATED),
    "cut-gzip": (coded("gzip", gzip.compress(b"<p>" + bytes(range(256)))[:-40]), FailureReason.TRUNCATED),
    "damaged-gzip": (coded("gzip", b"\x1f\x8b\x08" + b"\xff" * 50), FailureReason.HTTP_ERROR),
    "no-http": (servers.raw(b"SSH-2.0-OpenSSH\r\n"), FailureReason.CONNECTION_ERROR),
    "bad-length": (servers.raw(HTML + b"Content-Length: ten\r\n\r\nx"), FailureReason.CONNECTION_ERROR),
    "two-lengths": (
        servers.raw(HTML + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx"),
        FailureReason.CONNECTION_ERROR,
    ),
    "huge-head": (
        servers.raw(HTML + b"X-A: " + b"x" * 400_000 + b"\r\n\r\n"),
        FailureReason.CONNECTION_ERROR,
    ),
    "many-codings": (coded("gzip, gzip, gzip, gzip, gzip, gzip", b"x"), FailureReason.HTTP_ERROR),
    "picture": (servers.content(b"\x89PNG", "image/png"), FailureReason.NOT_HTML),
    "pdf": (servers.content(b"%PDF", "application/pdf"), FailureReason.NOT_HTML),
    "partial": (servers.status(206), FailureReason.HTTP_ERROR),
    "no-content": (servers.raw(b"HTTP/1.1 204 No Content\r\n\r\n"), FailureReason.HTTP_ERROR),
    "off-site": (servers.redirect("http://example.invalid/"), FailureReason.OFF_SITE_REDIRECT),
    "script": (servers.redirect("javascript:alert(1)"), FailureReason.OFF_SITE_REDIRECT),
    "circle": (servers.redirect("/circle/"), FailureReason.TOO_MANY_REDIRECTS),
    "teapot": (servers.status(418), FailureReason.HTTP_ERROR),
    "dripping-404": (
        servers.dripping(b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", b"x"),
        FailureReason.NOT_FOUND,
    ),
    "large-410": (
        servers.raw(b"HTTP/1.1 410 Gone\r\n\r\n" + b"x" * 300_000),
        FailureReason.GONE,
    ),
}


def request_for(server: Server, name: str) -> FetchRequest:
    return FetchRequest(f"https://insightcrime.org/{name}/", server.url(f"/{name}/"))


@pytest.fixture
def hostile(server: Server) -> Server:
    server.default = servers.page()
    for name, (behaviour, _) in FAULTS.items():
        server.routes[f"/{name}/"] = behaviour
    return server


def test_every_fault_is_named_and_every_good_page_arrives(hostile: Server, client_for: Client) -> None:
    names = [name for fault in FAULTS for name in (f"good-{fault}", fault)]
    client = client_for(hostile, timeout=1.0, max_tries=2, concurrency=12)
    results = client.fetch_batch([request_for(hostile, name) for name in names])
    found = {name: result.failure for name, result in zip(names, results, strict=True)}
    assert found == {name: FAULTS[name][1] if name in FAULTS else None for name in names}
    for name, result in zip(names, results, strict=True):
        assert (result.error is None) == (result.failure is None), name
        if result.failure in {FailureReason.TOO_LARGE, FailureReason.TRUNCATED, FailureReason.TIMEOUT}:
            assert result.answer is None, "a body that was cut must not pass for a whole one"


def test_too_large_and_too_slow_bodies_are_not_asked_for_again(hostile: Server, client_for: Client) -> None:
    names = ["gzip-bomb", "large", "endless", "dripping"]
    client = client_for(hostile, timeout=1.0, max_tries=3, concurrency=4)
    results = client.fetch_batch([request_for(hostile, name) for name in names])
    assert [result.tries for result in results] == [1] * 4
    assert {hostile.paths().count(f"/{name}/") for name in names} == {1}


def test_a_cut_error_body_says_so(hostile: Server, client_for: Client) -> None:
    client = client_for(hostile, timeout=1.0)
    dripping = client.fetch_one(request_for(hostile, "dripping-404"))
    large = client.fetch_one(request_for(hostile, "large-410"))
    assert dripping.answer is not None
    assert large.answer is not None
    assert (dripping.answer.truncated, large.answer.truncated) == ("time", "length")
    assert len(large.answer.body) <= 256 * 1024


def test_mislabelled_bodies_are_pages_all_the_same(server: Server, client_for: Client) -> None:
    text = servers.PAGE.format("Plain").encode()
    for coding in ("gzip", "deflate", "br", "zstd", "utf-8", "compress"):
        server.routes[f"/{coding}/"] = coded(coding, text)
    server.routes["/unlabelled/"] = servers.content(gzip.compress(text), "text/html")
    server.routes["/no-type/"] = servers.raw(b"HTTP/1.1 200 OK\r\n\r\n" + text)
    names = [path.strip("/") for path in server.routes if path != "/robots.txt"]
    results = client_for(server).fetch_batch([request_for(server, name) for name in names])
    assert [result.failure for result in results] == [None] * len(names)
