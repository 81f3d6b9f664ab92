"""Connections go nowhere but to the site, and for the real one only to public addresses."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import httpcore
import httpx
import pytest

from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchSettings
from extractors.fetch.retry import as_utc, backoff_seconds, is_passing, parse_retry_after
from extractors.fetch.safety import (
    AddressRefused,
    GuardedBackend,
    GuardedTransport,
    is_public_address,
    resolve_host,
)
from tests.extractors import servers
from tests.extractors.conftest import FakeTime
from transforms.terms import FailureReason
from transforms.urls import PUBLIC_SITE, Site

PAGE = "https://insightcrime.org/news/a/"


class Backend(httpcore.AsyncNetworkBackend):
    """Notes where it is asked to connect; only the address `93.184.215.14` answers."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    async def connect_tcp(  # type: ignore[override]
        self, host: str, port: int, *_: object
    ) -> httpcore.AsyncNetworkStream:
        self.asked.append((host, port))
        if host == "93.184.215.14":
            return httpcore.AsyncMockStream([])
        raise httpcore.ConnectError(f"{host} does not answer")


def connect(site: Site, host: str, port: int, addresses: list[str]) -> list[tuple[str, int]]:
    async def resolve(_host: str, _port: int) -> list[str]:
        return addresses

    backend = Backend()
    guarded = GuardedBackend(site, resolve=resolve, backend=backend)
    asyncio.run(guarded.connect_tcp(host, port))
    return backend.asked


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.0.9",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "not an address",
    ],
)
def test_private_addresses_of_public_names_are_refused(address: str) -> None:
    assert not is_public_address(address)
    with pytest.raises(AddressRefused, match="private"):
        connect(PUBLIC_SITE, "insightcrime.org", 443, ["93.184.215.14", address])


@pytest.mark.parametrize("address", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07::1", "::ffff:8.8.8.8"])
def test_public_addresses_are_recognised(address: str) -> None:
    assert is_public_address(address)


def test_the_address_that_was_checked_is_the_one_connected_to() -> None:
    asked = connect(PUBLIC_SITE, "es.insightcrime.org", 443, ["8.8.8.8", "93.184.215.14"])
    assert asked == [("8.8.8.8", 443), ("93.184.215.14", 443)]


def test_names_without_addresses_do_not_connect() -> None:
    with pytest.raises(httpcore.ConnectError, match="no address"):
        connect(PUBLIC_SITE, "insightcrime.org", 443, [])

    async def fail(_host: str, _port: int) -> list[str]:
        raise OSError("name or service not known")

    with pytest.raises(httpcore.ConnectError, match="not known"):
        asyncio.run(GuardedBackend(PUBLIC_SITE, resolve=fail).connect_tcp("insightcrime.org", 443))


@pytest.mark.parametrize(
    ("site", "host", "port"),
    [
        (PUBLIC_SITE, "example.org", 443),
        (PUBLIC_SITE, "insightcrime.org", 8080),
        (PUBLIC_SITE, "127.0.0.1", 443),
        (Site("http", "127.0.0.1", 8099), "127.0.0.1", 8098),
        (Site("http", "127.0.0.1", 8099), "localhost", 8099),
        (Site("http", "127.0.0.1", 8099), "insightcrime.org", 8099),
    ],
)
def test_other_hosts_and_ports_are_refused(site: Site, host: str, port: int) -> None:
    with pytest.raises(AddressRefused):
        connect(site, host, port, ["93.184.215.14"])


def test_a_mirror_is_reached_at_exactly_its_address() -> None:
    backend = Backend()
    guarded = GuardedBackend(Site("http", "127.0.0.1", 8099), backend=backend)
    with pytest.raises(httpcore.ConnectError):
        asyncio.run(guarded.connect_tcp("127.0.0.1", 8099))
    assert backend.asked == [("127.0.0.1", 8099)]
    with pytest.raises(AddressRefused):
        asyncio.run(guarded.connect_unix_socket("/run/docker.sock"))
    asyncio.run(guarded.sleep(0))


def test_the_resolver_tells_loopback() -> None:
    assert asyncio.run(resolve_host("127.0.0.1", 80)) == ["127.0.0.1"]


def public_client(tmp_path: Path, time: FakeTime, transport: httpx.AsyncBaseTransport) -> PoliteClient:
    settings = FetchSettings(PUBLIC_SITE, "x", tmp_path, interval=0.0, max_tries=3)
    return PoliteClient(settings, clock=time.clock, sleep=time.sleep, transport=transport)


def test_a_refused_address_is_not_tried_again(tmp_path: Path, fake_time: FakeTime) -> None:
    asked = []

    async def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    transport = GuardedTransport(GuardedBackend(PUBLIC_SITE, resolve=resolve), 2)
    with public_client(tmp_path, fake_time, transport) as client:
        result = client.fetch_one(FetchRequest(PAGE, PAGE))
    assert result.failure is FailureReason.CONNECTION_ERROR
    assert "private address 127.0.0.1" in (result.error or "")
    assert asked == ["insightcrime.org"]


class Stream(httpx.AsyncByteStream):
    async def __aiter__(self):  # type: ignore[no-untyped-def]
        yield b"<p>a"


def test_an_encrypted_connection_is_never_left(tmp_path: Path, fake_time: FakeTime) -> None:
    asked = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        if request.url.path == "/robots.txt":
            return httpx.Response(404, stream=Stream())
        if request.url.path == "/old/":
            return httpx.Response(
                301, headers={"Location": "http://www.insightcrime.org/news/a/"}, stream=Stream()
            )
        return httpx.Response(200, headers={"Content-Type": "text/html"}, stream=Stream())

    old = "https://insightcrime.org/old/"
    with public_client(tmp_path, fake_time, httpx.MockTransport(answer)) as client:
        result = client.fetch_one(FetchRequest(old, old))
    assert result.failure is None
    assert result.answer is not None
    assert result.answer.recorded_url is None
    assert result.final_url == "https://www.insightcrime.org/news/a/"
    assert all(url.startswith("https://") for url in asked)


def test_the_environment_has_no_say(
    tmp_path: Path, server: servers.Server, fake_time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.default = servers.page()
    settings = FetchSettings(server.site, "x", tmp_path, interval=0.0)
    with PoliteClient(settings, clock=fake_time.clock, sleep=fake_time.sleep) as client:
        request = FetchRequest(PAGE, server.url("/news/a/"), etag='"\xe9\u2013"')
        assert client.fetch_one(request).failure is None
    assert server.log[-1].headers["if-none-match"] == '"\xe9"'


# ---------------------------------------------------------------------------------------------- retries

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("0", NOW),
        ("120", NOW + 120),
        (" 7 ", NOW + 7),
        ("Fri, 15 Jan 2027 08:01:00 GMT", NOW + 60),
        ("Fri, 15 Jan 2027 08:01:00", NOW + 60),
        ("Fri, 15 Jan 2027 07:00:00 GMT", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("99999999999", None),
    ],
)
def test_retry_after_in_both_forms(value: str | None, at: float | None) -> None:
    assert parse_retry_after(value, NOW) == at


def test_backing_off_doubles_up_to_five_minutes() -> None:
    random = Random(1)
    waits = [backoff_seconds(5, tries, random) for tries in range(1, 2000)]
    assert 2.5 <= waits[0] <= 5
    assert 5 <= waits[1] <= 10
    assert max(waits) <= 300


def test_what_passes() -> None:
    assert [status for status in (200, 304, 403, 404, 408, 429, 500, 503, 599) if is_passing(status)] == [
        408,
        429,
        500,
        503,
        599,
    ]


def test_times_are_naive_utc() -> None:
    assert as_utc(0.0) == datetime(1970, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    assert as_utc(1e30).year == 9999
