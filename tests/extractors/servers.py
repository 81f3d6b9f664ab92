"""A real server on loopback that can be told, path by path, to answer badly; it logs what it is asked."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from transforms.urls import Site

PAGE = (
    "<!doctype html><html><head><title>{0}</title></head><body><h1>{0}</h1>"
    + "<p>text</p>" * 40
    + "</body></html>"
)


@dataclass(frozen=True)
class Asked:
    """A request that arrived: when its head was complete (monotonic seconds), and how many were in flight."""

    at: float
    path: str
    headers: dict[str, str]
    in_flight: int


Behaviour = Callable[["Handler"], None]


@dataclass
class Server:
    """What to answer, by path (without query unless one is given there), and what was asked."""

    port: int = 0
    routes: dict[str, Behaviour] = field(default_factory=dict)
    default: Behaviour | None = None
    log: list[Asked] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)
    in_flight: int = 0

    @property
    def site(self) -> Site:
        return Site("http", "127.0.0.1", self.port)

    def paths(self) -> list[str]:
        return [asked.path for asked in self.log]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Threading

    def do_GET(self) -> None:
        state = self.server.state
        with state.lock:
            state.in_flight += 1
            state.log.append(
                Asked(
                    time.monotonic(),
                    self.path,
                    {k.lower(): v for k, v in self.headers.items()},
                    state.in_flight,
                )
            )
        try:
            known = (
                state.routes.get(self.path) or state.routes.get(self.path.partition("?")[0]) or state.default
            )
            (known or status(404))(self)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            with state.lock:
                state.in_flight -= 1

    def send(self, code: int, headers: dict[str, str], body: bytes, *, length: int | None = None) -> None:
        self.send_response_only(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_args: object) -> None:
        pass


class _Threading(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    state: Server

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@contextmanager
def running(**routes: Behaviour) -> Iterator[Server]:
    """A server with everything allowed by robots.txt unless told otherwise."""
    state = Server(routes={"/robots.txt": status(404), **routes})
    server = _Threading(("127.0.0.1", 0), Handler)
    server.state = state
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        state.stop.set()
        server.shutdown()
        server.server_close()
        thread.join()


# ------------------------------------------------------------------------------------------ behaviours


def page(title: str = "A page", **headers: str) -> Behaviour:
    return content(PAGE.format(title).encode(), "text/html; charset=utf-8", **headers)


def content(body: bytes, media_type: str, **headers: str) -> Behaviour:
    fields = {
        "Content-Type": media_type,
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    return lambda handler: handler.send(200, fields, body)


def status(code: int, **headers: str) -> Behaviour:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda handler: handler.send(
        code, {"Content-Type": "text/html", **fields}, f"<p>{code}</p>".encode()
    )


def redirect(location: str, code: int = 301) -> Behaviour:
    return lambda handler: handler.send(code, {"Location": location}, b"")


def first(bad: Behaviour, times: int, good: Behaviour) -> Behaviour:
    """`bad` for the first `times` requests, then `good`."""
    left = iter([bad] * times)

    def answer(handler: Handler) -> None:
        next(left, good)(handler)

    return answer


def conditional(etag: str, good: Behaviour) -> Behaviour:
    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.send_response_only(304)
            handler.send_header("ETag", etag)
            handler.end_headers()
        else:
            good(handler)

    return answer


def raw(data: bytes, *, reset: bool = False) -> Behaviour:
    """Exactly these bytes, then the connection is closed, or reset."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(data)
        handler.wfile.flush()
        handler.close_connection = True
        if reset:
            handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            handler.connection.close()

    return answer


def dripping(head: bytes, drop: bytes) -> Behaviour:
    """A byte or so every few milliseconds, for ever."""

    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.wfile.write(head)
        while not handler.server.state.stop.wait(0.01):
            handler.wfile.write(drop)
            handler.wfile.flush()

    return answer


def silent() -> Behaviour:
    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.server.state.stop.wait(20)

    return answer
