"""Starts are an interval apart and few at a time, for all processes of a folder together."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from extractors.fetch.results import FetchRequest
from extractors.locks import ProcessLock
from extractors.pacing import Pacer
from tests.extractors import servers
from tests.extractors.conftest import Client, FakeTime
from tests.extractors.servers import Server

PROJECT = Path(__file__).resolve().parents[2]

FETCHING = """
import sys
from pathlib import Path
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchSettings
from transforms.urls import parse_site

site, name, folder = parse_site(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
paths = [f"/{name}/{number}/" for number in range(6)]
requests = [FetchRequest("https://insightcrime.org" + path, site.origin + path) for path in paths]
with PoliteClient(FetchSettings(site, "x", folder, interval=0.15, concurrency=2)) as client:
    results = client.fetch_batch(requests)
sys.exit(sum(result.failure is not None for result in results))
"""


def make(tmp_path: Path, time: FakeTime, interval: float = 2.0, concurrency: int = 2) -> Pacer:
    return Pacer(tmp_path, "h", interval, concurrency, clock=time.clock, sleep=time.sleep)


async def starts(pacer: Pacer, time: FakeTime, count: int) -> list[float]:
    times = []
    for _ in range(count):
        async with pacer.turn() as turn:
            times.append(time.now)
            turn.started()
    return times


def test_starts_are_an_interval_apart(tmp_path: Path, fake_time: FakeTime) -> None:
    times = asyncio.run(starts(make(tmp_path, fake_time), fake_time, 5))
    assert all(later - earlier >= 2.0 for earlier, later in pairwise(times))
    assert times[-1] - times[0] < 9


def test_a_new_pacer_knows_of_the_last_start(tmp_path: Path, fake_time: FakeTime) -> None:
    (first,) = asyncio.run(starts(make(tmp_path, fake_time), fake_time, 1))
    (second,) = asyncio.run(starts(make(tmp_path, fake_time), fake_time, 1))
    assert second - first >= 2.0


def test_a_pause_holds_other_pacers_too(tmp_path: Path, fake_time: FakeTime) -> None:
    begun = fake_time.now
    one = make(tmp_path, fake_time, interval=0)
    one.hold_until(begun + 50)
    one.hold_until(begun + 20)
    (start,) = asyncio.run(starts(make(tmp_path, fake_time, interval=0), fake_time, 1))
    assert start >= begun + 50


def test_slowing_down_doubles_and_recovers(tmp_path: Path, fake_time: FakeTime) -> None:
    pacer = make(tmp_path, fake_time)
    for _ in range(10):
        pacer.slow_down()
    first, second = asyncio.run(starts(pacer, fake_time, 2))
    assert 32 <= second - first < 40
    for _ in range(60):
        pacer.recover()
    third, fourth = asyncio.run(starts(pacer, fake_time, 2))
    assert 2 <= fourth - third < 3


def test_a_host_that_has_had_enough_gets_a_gap_even_where_none_is_asked_for(
    tmp_path: Path, fake_time: FakeTime
) -> None:
    pacer = make(tmp_path, fake_time, interval=0)
    before = asyncio.run(starts(pacer, fake_time, 3))
    assert before[0] == before[-1]

    pacer.slow_down()
    slowed = asyncio.run(starts(pacer, fake_time, 3))
    assert all(later - earlier >= 0.1 for earlier, later in pairwise(slowed))

    for _ in range(60):
        pacer.recover()
    after = asyncio.run(starts(pacer, fake_time, 3))
    assert after[0] == after[-1]


@pytest.mark.parametrize("state", [b"", b"short", b"\xff" * 24, b"\x5a" * 100])
def test_a_damaged_state_file_delays_nobody(tmp_path: Path, fake_time: FakeTime, state: bytes) -> None:
    (tmp_path / "h.state").write_bytes(state)
    begun = fake_time.now
    times = asyncio.run(starts(make(tmp_path, fake_time, concurrency=1), fake_time, 2))
    assert times[0] - begun < 1
    assert 2 <= times[1] - times[0] < 3


def test_a_clock_set_back_delays_at_most_an_interval(tmp_path: Path, fake_time: FakeTime) -> None:
    pacer = make(tmp_path, fake_time)
    asyncio.run(starts(pacer, fake_time, 1))
    fake_time.now -= 100_000
    begun = fake_time.now
    (start,) = asyncio.run(starts(pacer, fake_time, 1))
    assert start - begun < 3


def test_no_more_in_flight_than_agreed(tmp_path: Path, fake_time: FakeTime) -> None:
    pacers = [make(tmp_path, fake_time, interval=0) for _ in range(3)]
    in_flight: list[int] = [0, 0]

    async def one(pacer: Pacer) -> None:
        async with pacer.turn() as turn:
            turn.started()
            in_flight[0] += 1
            in_flight[1] = max(in_flight)
            for _ in range(5):
                await asyncio.sleep(0)
            in_flight[0] -= 1

    async def all_of_them() -> None:
        await asyncio.gather(*(one(pacer) for pacer in pacers * 5))

    asyncio.run(all_of_them())
    assert in_flight == [0, 2]


def test_a_request_that_fails_to_start_gives_its_turn_back(tmp_path: Path, fake_time: FakeTime) -> None:
    pacer = make(tmp_path, fake_time, concurrency=1)

    async def fail() -> None:
        async with pacer.turn():
            raise ConnectionError

    with pytest.raises(ConnectionError):
        asyncio.run(fail())
    assert len(asyncio.run(starts(pacer, fake_time, 2))) == 2


def test_a_lock_is_not_taken_twice(tmp_path: Path) -> None:
    one, other = ProcessLock(tmp_path / "a" / "x.lock"), ProcessLock(tmp_path / "a" / "x.lock")
    assert one.try_acquire()
    assert not one.try_acquire()
    assert not other.try_acquire()
    one.release()
    one.release()
    with other:
        assert not one.try_acquire()
    assert one.try_acquire()
    one.release()


def test_two_processes_together_keep_interval_and_concurrency(server: Server, tmp_path: Path) -> None:
    server.default = servers.page()
    command = [sys.executable, "-c", FETCHING, server.site.origin]
    running = [
        subprocess.Popen([*command, name, str(tmp_path / "locks")], cwd=PROJECT) for name in ("one", "two")
    ]
    assert [process.wait(60) for process in running] == [0, 0]
    times = [asked.at for asked in server.log]
    assert len(times) == 14
    # The server notes a request when it gets round to it: a third of the interval is left for that.
    assert min(later - earlier for earlier, later in pairwise(times)) >= 0.1
    assert max(asked.in_flight for asked in server.log) <= 2


def test_retry_after_holds_another_process_as_well(server: Server, tmp_path: Path) -> None:
    server.default = servers.page()
    busy = servers.status(429, Retry_After="2")
    server.routes["/one/2/"] = servers.first(busy, 1, servers.page())
    command = [sys.executable, "-c", FETCHING, server.site.origin]
    running = [
        subprocess.Popen([*command, name, str(tmp_path / "locks")], cwd=PROJECT) for name in ("one", "two")
    ]
    assert [process.wait(60) for process in running] == [0, 0]
    at = next(asked.at for asked in server.log if asked.path == "/one/2/")
    # What had left when the answer arrived is no breach; nor is the moment it takes to be read.
    assert [asked.path for asked in server.log if at + 0.15 < asked.at < at + 1.9] == []
    assert len(server.log) == 15


def test_retries_and_redirects_keep_the_interval(server: Server, client_for: Client) -> None:
    server.routes["/a/"] = servers.redirect("/b/")
    server.routes["/b/"] = servers.first(servers.status(500), 2, servers.page())
    client = client_for(server, is_real_time=True, interval=0.1, backoff_base=0.01)
    result = client.fetch_one(FetchRequest("https://insightcrime.org/a/", server.url("/a/")))
    assert (result.failure, result.tries) == (None, 3)
    times = [asked.at for asked in server.log]
    assert min(later - earlier for earlier, later in pairwise(times)) >= 0.05
