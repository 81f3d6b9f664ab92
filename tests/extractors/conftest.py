"""Fixtures of the extractors' tests: a client for a loopback server, with a clock that sleeping moves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchSettings
from tests.extractors import servers


class FakeTime:
    """Seconds since the epoch that pass only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)


@pytest.fixture
def fake_time() -> FakeTime:
    return FakeTime()


@pytest.fixture
def server() -> Iterator[servers.Server]:
    with servers.running() as running:
        yield running


Client = Callable[..., PoliteClient]


@pytest.fixture
def client_for(tmp_path: Path, fake_time: FakeTime) -> Iterator[Client]:
    """Makes an open client for a server: no waiting but for real answers."""
    with ExitStack() as stack:

        def make(server: servers.Server, *, is_real_time: bool = False, **changes: object) -> PoliteClient:
            settings = FetchSettings(
                **{
                    "site": server.site,
                    "user_agent": "insightcrime-etl/0 (+nobody@example.org)",
                    "lock_folder": tmp_path / "locks",
                    "interval": 0.0,
                    "timeout": 5.0,
                    "max_body_bytes": 200_000,
                    "max_tries": 3,
                    "backoff_base": 1.0,
                    **changes,
                }
            )
            times = (time.time, asyncio.sleep) if is_real_time else (fake_time.clock, fake_time.sleep)
            return stack.enter_context(PoliteClient(settings, clock=times[0], sleep=times[1]))

        yield make
