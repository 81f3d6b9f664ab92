"""A stream: addresses are added while results come, each is kept once, and nothing outruns who keeps them."""

from __future__ import annotations

import threading
from queue import SimpleQueue

import pytest

from extractors.fetch import stream
from extractors.fetch.results import FetchRequest, FetchResult
from tests.extractors import servers
from tests.extractors.conftest import Client
from tests.extractors.servers import Server

PATIENCE = 20.0


def ask(server: Server, *numbers: int) -> list[FetchRequest]:
    return [
        FetchRequest(f"https://insightcrime.org/news/{n}/", f"{server.site.origin}/news/{n}/")
        for n in numbers
    ]


class Kept:
    """Takes results in; notes the threads in which it was called, and whether two calls ever met."""

    def __init__(self, size: int = 0) -> None:
        self.results: SimpleQueue[FetchResult | BaseException] = SimpleQueue()
        self.threads: set[int] = set()
        self.have_met = False
        self._size = size
        self._is_at_work = threading.Lock()

    def __call__(self, result: FetchResult) -> int:
        if not self._is_at_work.acquire(blocking=False):
            self.have_met = True
            return 0
        self.threads.add(threading.get_ident())
        self.results.put(result)
        self._is_at_work.release()
        return self._size

    def next(self) -> FetchResult:
        result = self.results.get(timeout=PATIENCE)
        assert isinstance(result, FetchResult), result
        return result


def test_more_is_asked_while_results_come(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    kept = Kept()
    with client_for(server).stream(kept, kept.results.put) as running:
        running.ask(ask(server, 1, 2))
        first = {kept.next().request.url for _ in range(2)}
        running.ask(ask(server, 3))
        second = kept.next()
        elsewhere = running.between_results(threading.get_ident)
    assert first == {request.url for request in ask(server, 1, 2)}
    assert (second.request.url, second.failure) == (ask(server, 3)[0].url, None)
    assert kept.threads == {elsewhere}
    assert threading.get_ident() not in kept.threads
    assert not kept.have_met


def test_many_are_kept_once_each(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    kept = Kept()
    wanted = ask(server, *range(2 * stream.TRIED_AT_ONCE + 7))
    with client_for(server, concurrency=4).stream(kept, kept.results.put) as running:
        running.ask(wanted)
        found = [kept.next().request.url for _ in wanted]
    assert sorted(found) == sorted(request.url for request in wanted)
    assert not kept.have_met
    assert kept.results.empty()


def test_what_keeping_raises_is_told_and_ends_it(server: Server, client_for: Client) -> None:
    server.default = servers.page()
    told: SimpleQueue[BaseException] = SimpleQueue()
    client = client_for(server, concurrency=1)

    def fail(_result: FetchResult) -> int:
        raise RuntimeError("disk full")

    with client.stream(fail, told.put) as running:
        running.ask(ask(server, *range(40)))
        assert str(told.get(timeout=PATIENCE)) == "disk full"
    assert len(server.log) < 40
    assert client.fetch_one(ask(server, 99)[0]).failure is None


def test_nothing_is_begun_while_too_much_is_held(
    server: Server, client_for: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "TRIED_AT_ONCE", 1)
    monkeypatch.setattr(stream, "MOST_HELD", 250)
    server.default = servers.page()
    kept = Kept(size=100)
    with client_for(server).stream(kept, kept.results.put) as running:
        running.ask(ask(server, *range(6)))
        for _ in range(3):
            kept.next()
        held_back = len([path for path in paths_of(server) if "/news/" in path])
        running.release(100)
        kept.next()
        running.release(300)
        for _ in range(2):
            kept.next()
    assert held_back == 3


def paths_of(server: Server) -> list[str]:
    return [seen.path for seen in server.log]


def test_leaving_gives_up_what_is_in_flight(server: Server, client_for: Client) -> None:
    server.default = servers.silent()
    server.routes["/robots.txt"] = servers.status(404)
    server.routes["/news/0/"] = servers.page()
    kept = Kept()
    with client_for(server, timeout=600.0, is_real_time=True).stream(kept, kept.results.put) as running:
        running.ask(ask(server, *range(9)))
        kept.next()
    assert kept.results.empty()
