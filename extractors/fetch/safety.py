"""Where connections may go: to the site, and for the real site only to public addresses."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
from collections.abc import Awaitable, Callable, Iterable

import httpcore
import httpx

from transforms.urls import Site, is_site_url

Resolve = Callable[[str, int], Awaitable[list[str]]]

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class AddressRefused(httpcore.ConnectError):
    """A connection would leave the site: another host or port, or a private address behind a public name."""


def is_public_address(address: str) -> bool:
    """Whether an IP address is one of the open internet, an IPv4 address inside an IPv6 one included."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo or (None, None))[1]
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    return ip.is_global and not ip.is_multicast


async def resolve_host(host: str, port: int) -> list[str]:
    """The addresses of a name, in the resolver's order. OSError where it has none."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections to the site alone, to the very addresses that were found to be allowed.

    For the public site every address of the name must be public; for any other exactly its host and port is
    reachable, wherever it is.
    """

    def __init__(
        self,
        site: Site,
        *,
        resolve: Resolve = resolve_host,
        backend: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._site = site
        self._resolve = resolve
        self._backend = backend or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to an allowed address; AddressRefused, or ConnectError where none answers."""
        error: Exception | None = None
        for address in await self._allowed(host, port):
            try:
                return await self._backend.connect_tcp(address, port, timeout, local_address, socket_options)
            except httpcore.ConnectError as failed:
                error = failed
        raise error or httpcore.ConnectError(f"{host} has no address")

    async def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - the signature is httpcore's
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,  # noqa: ARG002
    ) -> httpcore.AsyncNetworkStream:
        """Never: no address of the site is a socket in the file system."""
        raise AddressRefused(f"{path} is no address of the site")

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)

    async def _allowed(self, host: str, port: int) -> list[str]:
        if not self._site.is_public:
            if (host.strip("[]"), port) != (self._site.host, self._site.port):
                raise AddressRefused(f"{host}:{port} is not {self._site.origin}")
            return [host.strip("[]")]
        if not any(is_site_url(f"{scheme}://{host}:{port}/", self._site) for scheme in ("http", "https")):
            raise AddressRefused(f"{host}:{port} is no host of the site")
        try:
            addresses = await self._resolve(host, port)
        except OSError as error:
            raise httpcore.ConnectError(f"{host} has no address: {error}") from error
        private = [address for address in addresses if not is_public_address(address)]
        if private:
            raise AddressRefused(f"{host} resolves to the private address {private[0]}")
        return addresses


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's own transport over a guarded backend; no proxies, HTTP/1.1."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, concurrency: int) -> None:
        super().__init__(trust_env=False)
        # httpx offers no way to choose the backend; its pool has no connections yet and is simply replaced.
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=httpx.create_ssl_context(trust_env=False),
            max_connections=concurrency,
            max_keepalive_connections=concurrency,
            keepalive_expiry=15.0,
            network_backend=backend,
        )
