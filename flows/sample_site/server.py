"""The sample site over HTTP/1.1 on loopback: validators, 304, gzip, HEAD, keep-alive, and a request log."""

from __future__ import annotations

import gzip
import hashlib
import ipaddress
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from flows.sample_site.pages import Page
from flows.sample_site.site import SampleSite

__all__ = ["RunningSite", "SampleSite", "SeenRequest", "serve"]

_LEAST_GZIPPED = 200


@dataclass(frozen=True, slots=True)
class SeenRequest:
    """One request as the server saw it. `at` is its start on the monotonic clock, in seconds; `path` includes
    the query; `conditional` says that it carried a validator; `user_agent` as sent.
    """

    at: float
    method: str
    path: str
    status: int
    conditional: bool
    user_agent: str


class RunningSite:
    """A site being served: `url` without a final slash, `site` to change it, `requests` to see who asked."""

    def __init__(self, url: str, site: SampleSite) -> None:
        self.url = url
        self.site = site
        self._seen: list[SeenRequest] = []

    @property
    def requests(self) -> tuple[SeenRequest, ...]:
        """Every request so far, in the order of the answers."""
        return tuple(self._seen)

    def record(self, request: SeenRequest) -> None:
        """Add a request to the log."""
        self._seen.append(request)


@contextmanager
def serve(port: int = 0, host: str = "127.0.0.1", site: SampleSite | None = None) -> Iterator[RunningSite]:
    """Serve a site (the bundled one by default) until the block ends; port 0 takes a free one.

    Raises `ValueError` for a host that is not a loopback address, `OSError` where the port is taken.
    """
    if not ipaddress.ip_address(host).is_loopback:
        raise ValueError(f"the sample site is served on loopback only, not on {host}")
    server = _Server((host, port), _Handler)
    name = f"[{host}]" if ":" in host else host
    running = RunningSite(f"http://{name}:{server.server_address[1]}", site or SampleSite())
    server.running = running
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="sample-site")
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        thread.join()
        server.drop_connections()
        server.server_close()


class _Server(ThreadingHTTPServer):
    # Threads are joined on close, after their connections were dropped: nothing outlives the block.
    daemon_threads = False
    running: RunningSite

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, handler)

    def opened(self, connection: socket.socket) -> None:
        with self._open_lock:
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._open_lock:
            self._open.discard(connection)

    def drop_connections(self) -> None:
        with self._open_lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the client was faster

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no event here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "SampleSite"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def setup(self) -> None:
        super().setup()
        self.server.opened(self.connection)

    def finish(self) -> None:
        self.server.closed(self.connection)
        super().finish()

    def do_GET(self) -> None:
        self._answer()

    def do_HEAD(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - named so by the base class
        """The log of a test is `RunningSite.requests`."""

    def date_time_string(self, timestamp: float | None = None) -> str:  # noqa: ARG002 - overrides
        """A fixed Date header: the same bytes in every run."""
        return "Thu, 01 Oct 2026 12:00:00 GMT"

    def _answer(self) -> None:
        started = time.monotonic()
        page = self.server.running.site.page(self.path)
        gzipped = self._accepts_gzip() and len(page.body) >= _LEAST_GZIPPED and _is_text(page)
        body = gzip.compress(page.body, compresslevel=6, mtime=0) if gzipped else page.body
        fresh = page.status == 200 and self._is_fresh(page)
        status = 304 if fresh else page.status
        self._send(page, status, body, gzipped=gzipped)
        conditional = "If-None-Match" in self.headers or "If-Modified-Since" in self.headers
        agent = self.headers.get("User-Agent", "")
        self.server.running.record(SeenRequest(started, self.command, self.path, status, conditional, agent))

    def _send(self, page: Page, status: int, body: bytes, *, gzipped: bool) -> None:
        self.send_response(status)
        if page.status == 200:
            self.send_header("ETag", _etag(page, gzipped=gzipped))
            self.send_header("Last-Modified", format_datetime(page.modified.astimezone(UTC), usegmt=True))
        for name, value in page.headers:
            self.send_header(name, value)
        self.send_header("Vary", "Accept-Encoding")
        if status != 304:
            self.send_header("Content-Type", page.content_type)
            if gzipped:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET" and status != 304:
            self.wfile.write(body)

    def _accepts_gzip(self) -> bool:
        codings = self.headers.get("Accept-Encoding", "").lower().split(",")
        return any(coding.split(";")[0].strip() == "gzip" and ";q=0" not in coding for coding in codings)

    def _is_fresh(self, page: Page) -> bool:
        # RFC 9110: a date counts only where no entity tag was sent.
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            known = {tag.strip().removeprefix("W/") for tag in tags.split(",")}
            return "*" in known or bool(known & {_etag(page, gzipped=True), _etag(page, gzipped=False)})
        since = self.headers.get("If-Modified-Since")
        if since is None:
            return False
        try:
            return page.modified.replace(microsecond=0) <= parsedate_to_datetime(since)
        except (TypeError, ValueError):
            return False


def _etag(page: Page, *, gzipped: bool) -> str:
    digest = hashlib.sha256(page.body).hexdigest()[:20]
    return f'"{digest}-gzip"' if gzipped else f'"{digest}"'


def _is_text(page: Page) -> bool:
    return page.content_type.startswith(("text/", "application/json", "application/xml", "application/rss"))
