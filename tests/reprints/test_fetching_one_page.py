"""The one request that may leave the site: exactly the address named, public, robots obeyed."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Iterator
from pathlib import Path

import httpcore
import pytest

from extractors.fetch.results import FetchSettings
from extractors.fetch.safety import AddressRefused
from extractors.fetch.single import OneHostBackend, PageNotFetched, SinglePage, fetch_single
from tests.extractors import servers
from transforms.urls import PUBLIC_SITE, Site


@pytest.fixture
def server() -> Iterator[servers.Server]:
    with servers.running() as running:
        yield running


def fetch(url: str, folder: Path, *, may_be_loopback: bool = True, **changes: object) -> SinglePage:
    settings = FetchSettings(
        **{
            "site": PUBLIC_SITE, "user_agent": "insightcrime-etl/0", "lock_folder": folder, "interval": 0.0,
            "timeout": 5.0, "max_body_bytes": 100_000, "max_tries": 1, "backoff_base": 0.01, **changes,
        }
    )  # fmt: skip
    return fetch_single(url, settings, may_be_loopback=may_be_loopback)


def test_robots_and_the_page_are_asked_for_and_nothing_else(server: servers.Server, tmp_path: Path) -> None:
    server.routes["/a"] = servers.content(gzip.compress(b"<p>x</p>"), "text/html", Content_Encoding="gzip")
    page = fetch(server.url("/a?b=1#c"), tmp_path)
    assert server.paths() == ["/robots.txt", "/a?b=1"]
    assert page.body == b"<p>x</p>"
    assert dict(page.headers)["Content-Type"] == "text/html"


def test_robots_are_obeyed(server: servers.Server, tmp_path: Path) -> None:
    server.routes["/robots.txt"] = servers.content(b"User-agent: *\nDisallow: /", "text/plain")
    with pytest.raises(PageNotFetched, match=r"robots\.txt"):
        fetch(server.url("/a"), tmp_path)
    assert server.paths() == ["/robots.txt"]


def test_loopback_is_refused_unless_it_may_be_asked(server: servers.Server, tmp_path: Path) -> None:
    with pytest.raises(PageNotFetched):
        fetch(server.url("/a"), tmp_path, may_be_loopback=False)
    assert server.log == []


def test_a_redirect_to_another_host_is_named_and_not_followed(server: servers.Server, tmp_path: Path) -> None:
    server.routes["/a"] = servers.redirect("http://127.0.0.2:1/b")
    with pytest.raises(PageNotFetched, match=r"127\.0\.0\.2.*give that address"):
        fetch(server.url("/a"), tmp_path)


def test_a_redirect_on_the_same_host_is_followed(server: servers.Server, tmp_path: Path) -> None:
    server.routes |= {"/a": servers.redirect("/b"), "/b": servers.page("B")}
    assert fetch(server.url("/a"), tmp_path).url == server.url("/b")


@pytest.mark.parametrize("path", ["/missing", "/large", "/image", "/bomb"])
def test_what_is_no_page_within_the_bounds_is_an_error(
    server: servers.Server, tmp_path: Path, path: str
) -> None:
    server.routes |= {
        "/large": servers.content(b"x" * 200_000, "text/html"),
        "/image": servers.content(b"x", "image/png"),
        "/bomb": servers.content(gzip.compress(b"x" * 500_000), "text/html", Content_Encoding="gzip"),
    }
    with pytest.raises(PageNotFetched, match=path):
        fetch(server.url(path), tmp_path)


@pytest.mark.parametrize(
    "url", ["ftp://a.example/", "https://user:pw@a.example/", "https:///x", "http://[::1/", "file:///etc/passwd",
            "https://a.example/" + "x" * 5000],
)  # fmt: skip
def test_what_is_no_address_is_an_error(url: str, tmp_path: Path) -> None:
    with pytest.raises(PageNotFetched):
        fetch(url, tmp_path)


class Backend(httpcore.AsyncNetworkBackend):
    """Notes where it is asked to connect."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def connect_tcp(self, host: str, *_: object) -> httpcore.AsyncNetworkStream:  # type: ignore[override]
        self.asked.append(host)
        return httpcore.AsyncMockStream([])


def connect(addresses: list[str], *, may_be_loopback: bool = False, host: str = "a.example") -> list[str]:
    async def resolve(_host: str, _port: int) -> list[str]:
        if not addresses:
            raise OSError("no such name")
        return addresses

    backend = Backend()
    site = Site("https", "a.example", 443)
    guard = OneHostBackend(site, may_be_loopback=may_be_loopback, resolve=resolve, backend=backend)
    asyncio.run(guard.connect_tcp(host, 443))
    return backend.asked


def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    assert connect(["93.184.215.14"]) == ["93.184.215.14"]
    assert connect(["127.0.0.1"], may_be_loopback=True) == ["127.0.0.1"]


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "::ffff:192.168.0.1"])
def test_private_addresses_behind_a_public_name_are_refused(address: str) -> None:
    with pytest.raises(AddressRefused):
        connect(["93.184.215.14", address])


@pytest.mark.parametrize("address", ["10.0.0.8", "169.254.169.254"])
def test_loopback_is_not_the_local_network(address: str) -> None:
    with pytest.raises(AddressRefused):
        connect([address], may_be_loopback=True)


def test_another_host_and_a_name_without_address_are_refused() -> None:
    with pytest.raises(AddressRefused):
        connect(["93.184.215.14"], host="b.example")
    with pytest.raises(httpcore.ConnectError):
        connect([])
