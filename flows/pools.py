"""Parsing captures on several cores, in batches large enough to be worth the trip."""

from __future__ import annotations

import gc
import multiprocessing
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from types import TracebackType
from typing import Self

from flows.reading import Outcome, read_answer
from transforms.records import Capture
from transforms.urls import Site

PAGES_PER_TASK = 25
"""A process is worth its cost from about this many pages a task."""

POOL_FROM = 4 * PAGES_PER_TASK
"""Fewer captures than this are read in the process itself: starting others would take longer."""


class Readers:
    """Reads captures in order, on `processes` processes once there are enough of them; a context manager."""

    def __init__(self, site: Site, processes: int) -> None:
        self._site = site
        self._processes = processes
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def read(self, captures: Sequence[Capture]) -> list[Outcome | None]:
        """What each capture says, in the order given."""
        if self._processes == 1 or len(captures) < POOL_FROM:
            return read_many(tuple(captures), self._site)
        if self._pool is None:
            # Not fork: the client's thread would be copied half alive.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self._processes, mp_context=context)
        parts = [
            tuple(captures[start : start + PAGES_PER_TASK])
            for start in range(0, len(captures), PAGES_PER_TASK)
        ]
        outcomes: list[Outcome | None] = []
        for part in self._pool.map(read_many, parts, [self._site] * len(parts)):
            outcomes.extend(part)
        return outcomes


def read_many(captures: tuple[Capture, ...], site: Site) -> list[Outcome | None]:
    """Reads captures one after the other, with the cyclic garbage collector held off.

    Trees of BeautifulSoup are full of cycles; collecting after the batch instead of within it takes a third
    off the time (measured, see `make bench`).
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return [read_answer(capture, site) for capture in captures]
    finally:
        if was_enabled:
            gc.enable()
