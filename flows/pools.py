"""Parsing captures on several cores, in batches large enough to be worth the trip."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self, TypeVar

from extractors.errors import ExtractError
from flows.helpers import helper_context
from flows.reading import Outcome, read_answer
from transforms.records import Capture
from transforms.urls import Site

PAGES_PER_TASK = 25
"""A process is worth its cost from about this many pages a task."""

POOL_FROM = 4 * PAGES_PER_TASK
"""Fewer captures than this are read in the process itself: starting others would take longer."""


_Reading = Callable[[], list[Outcome | None]]
T = TypeVar("T")


class Readers:
    """Reads captures in order, on `processes` processes once there are enough of them; a context manager."""

    def __init__(self, site: Site, processes: int) -> None:
        self._site = site
        self._processes = processes
        self._pool: ProcessPoolExecutor | None = None
        self._are_helping = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=kind is None, cancel_futures=True)

    def read(self, captures: Sequence[Capture]) -> list[Outcome | None]:
        """What each capture says, in the order given."""
        return self._start(captures)()

    @property
    def can_help(self) -> bool:
        """Whether there may be other processes at all."""
        return self._processes > 1

    @property
    def are_helping(self) -> bool:
        """Whether other processes were started already, so that `begin` does not wait for them."""
        return self._are_helping

    def call_help(self) -> None:
        """Starts other processes now, if there may be any, so that they are there when they are needed."""
        if self.can_help and not self._are_helping:
            for _ in range(self._processes):
                self._helpers().submit(os.getpid)
            self._are_helping = True

    def read_here(self, captures: Sequence[Capture]) -> list[Outcome | None]:
        """What each capture says, read in this process however many they are."""
        return read_many(tuple(captures), self._site)

    def begin(self, captures: Sequence[Capture]) -> Future[list[Outcome | None]]:
        """Has another process read these captures, about `PAGES_PER_TASK` of them; starts it if need be."""
        begun = self._helpers().submit(read_many, tuple(captures), self._site)
        self._are_helping = True
        return begun

    def in_turn(
        self, batches: Iterable[tuple[T, Sequence[Capture]]]
    ) -> Iterator[tuple[T, list[Outcome | None]]]:
        """What the captures of one batch after the other say, each batch under its own label.

        While the caller works on a batch, the other processes read the next one: never more than two are
        held. What came before a damaged place is given before its error is raised.
        """
        ahead: tuple[T, _Reading] | None = None
        try:
            for label, captures in batches:
                following = label, self._start(captures)
                if ahead is not None:
                    yield ahead[0], ahead[1]()
                ahead = following
        except ExtractError:
            if ahead is not None:
                yield ahead[0], ahead[1]()
            raise
        if ahead is not None:
            yield ahead[0], ahead[1]()

    def _start(self, captures: Sequence[Capture]) -> _Reading:
        """Begins to read captures; a call of what it gives waits for them."""
        if self._processes == 1 or len(captures) < POOL_FROM:
            return partial(read_many, tuple(captures), self._site)
        parts = [
            captures[start : start + PAGES_PER_TASK] for start in range(0, len(captures), PAGES_PER_TASK)
        ]
        started = [self.begin(part) for part in parts]
        return lambda: [outcome for part in started for outcome in part.result()]

    def _helpers(self) -> ProcessPoolExecutor:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                self._processes, mp_context=helper_context(), initializer=end_with_parent
            )
        return self._pool


def end_with_parent() -> None:
    """Ends this process when the one that started it is gone, even if that was killed: it would wait for
    work for ever. Ctrl-C is left to the one that started it.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_leave_after, args=(parent,), name="end-with-parent", daemon=True).start()


def _leave_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


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
