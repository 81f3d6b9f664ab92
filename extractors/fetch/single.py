"""One page of any public host: exactly the address named, with the manners of every other request."""

from __future__ import annotations

import asyncio
import ipaddress
import time
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urldefrag, urlsplit

import httpcore

from extractors.bodies import decode_body
from extractors.errors import BodyError, FetchError
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchSettings
from extractors.fetch.safety import (
    AddressRefused,
    GuardedBackend,
    GuardedTransport,
    Resolve,
    is_public_address,
    resolve_host,
)
from extractors.http_headers import Headers, header_list
from extractors.pacing import Clock, Sleep
from transforms.terms import FailureReason
from transforms.urls import Site, parse_site

_LONGEST: Final = 4000


class PageNotFetched(FetchError):  # noqa: N818 - named like the other errors of this room
    """A page could not be had; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class SinglePage:
    """A page as its server gave it, its content coding undone."""

    url: str
    headers: Headers
    body: bytes


def fetch_single(
    url: str,
    settings: FetchSettings,
    *,
    may_be_loopback: bool = False,
    resolve: Resolve = resolve_host,
    backend: httpcore.AsyncNetworkBackend | None = None,
    clock: Clock = time.time,
    sleep: Sleep = asyncio.sleep,
) -> SinglePage:
    """Asks for one address of a public host, robots.txt obeyed, redirects followed on the same origin only.

    Of `settings` all but the site counts: the page's own origin takes its place. With `may_be_loopback` this
    machine itself may be asked as well. Raises PageNotFetched.
    """
    address = urldefrag(url.strip())[0]
    site = _origin(address)
    guard = OneHostBackend(site, may_be_loopback=may_be_loopback, resolve=resolve, backend=backend)
    own = replace(settings, site=site, concurrency=1)
    with PoliteClient(own, clock=clock, sleep=sleep, transport=GuardedTransport(guard, 1)) as client:
        result = client.fetch_one(FetchRequest(address, address))
    if result.failure is FailureReason.OFF_SITE_REDIRECT:
        raise PageNotFetched(f"{address}: {result.error}; give that address if it is the one you mean")
    if result.failure is not None or result.answer is None:
        raise PageNotFetched(f"{address} could not be had: {result.error or result.failure}")
    answer = result.answer
    try:
        coding = header_list(answer.headers, "content-encoding")
        body = decode_body(answer.body, coding, settings.max_body_bytes)
    except BodyError as error:
        raise PageNotFetched(f"{address} could not be read: {error}") from error
    return SinglePage(answer.url, answer.headers, body)


class OneHostBackend(GuardedBackend):
    """Opens connections to one host and port alone, all of whose addresses are public (or loopback)."""

    def __init__(
        self,
        site: Site,
        *,
        may_be_loopback: bool,
        resolve: Resolve = resolve_host,
        backend: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        super().__init__(site, resolve=resolve, backend=backend)
        self._may_be_loopback = may_be_loopback

    async def _allowed(self, host: str, port: int) -> list[str]:
        name = host.strip("[]")
        if (name, port) != (self._site.host, self._site.port):
            raise AddressRefused(f"{host}:{port} is not {self._site.origin}")
        try:
            addresses = await self._resolve(name, port)
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(f"{host} has no address: {error}") from error
        refused = [address for address in addresses if not self._may_ask(address)]
        if refused:
            raise AddressRefused(f"{host} leads to {refused[0]}, which is not a public address")
        return addresses

    def _may_ask(self, address: str) -> bool:
        if is_public_address(address):
            return True
        return self._may_be_loopback and ipaddress.ip_address(address.partition("%")[0]).is_loopback


def _origin(address: str) -> Site:
    """The origin of an address. PageNotFetched where it is none that may be asked for."""
    if len(address) > _LONGEST:
        raise PageNotFetched(f"{address[:100]}… is too long for an address")
    try:
        parts = urlsplit(address)
        return parse_site(f"{parts.scheme}://{parts.netloc}")
    except ValueError as error:
        raise PageNotFetched(f"{address[:200]} cannot be asked for: {error}") from error
