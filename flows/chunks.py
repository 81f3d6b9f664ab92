"""Captures on their way through the parser: a few at a time, here or in other processes."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Final

from flows.arrivals import Arrival
from flows.pools import PAGES_PER_TASK, Readers
from flows.reading import Outcome
from transforms.records import Capture
from transforms.terms import FailureReason

HELP_FROM: Final = 20
"""So many pages that wait to be read show that this process alone does not keep up with the site."""

WORTH_HELP: Final = 300
"""With fewer pages to come, other processes would hardly be there before the work is done."""


@dataclass(frozen=True, slots=True)
class Read:
    """A result and what its answer says; None for one without an answer, or that says nothing of a page."""

    arrival: Arrival
    outcome: Outcome | None

    @property
    def is_challenge(self) -> bool:
        """Whether reading found a challenge in place of a page."""
        failure = self.outcome.failure if self.outcome else None
        return failure is not None and failure.reason is FailureReason.CHALLENGE


@dataclass(slots=True)
class _Chunk:
    """Results in the order in which they arrived, and their answers being read; `size` bytes of them."""

    arrivals: list[tuple[Arrival, bool]]
    size: int
    outcomes: Future[list[Outcome | None]] = field(default_factory=Future)

    def read(self) -> list[Read]:
        found = iter(self.outcomes.result())
        return [Read(arrival, next(found) if is_read else None) for arrival, is_read in self.arrivals]


class Chunks:
    """Takes results in as they arrive, and gives them back read, in the same order.

    Reads them here as long as that keeps up, else in other processes while more arrive. `on_read` is called,
    in another thread, when these have read a chunk; `release` gets the bytes of captures that are let go.
    One thread may `add` while another one does all the rest: what other processes read goes to them at once,
    whatever that one is busy with.
    """

    def __init__(self, readers: Readers, on_read: Callable[[], None], release: Callable[[int], None]) -> None:
        self._readers = readers
        self._on_read = on_read
        self._release = release
        self._lock = threading.Lock()
        self._added = 0
        self._taken = 0
        self._arrivals: list[tuple[Arrival, bool]] = []
        self._captures: list[Capture] = []
        self._under_way: deque[_Chunk] = deque()

    def add(self, arrival: Arrival, capture: Capture | None) -> None:
        """Takes a result in; other processes that help begin to read it, when there are enough of them."""
        with self._lock:
            self._added += 1
            self._arrivals.append((arrival, capture is not None))
            if capture is not None:
                self._captures.append(capture)
            if self._readers.are_helping:
                self._feed()

    @property
    def added(self) -> int:
        """How many results were added so far."""
        return self._added

    @property
    def left(self) -> int:
        """How many of them have not been taken yet."""
        return self._added - self._taken

    def push(self, to_come: int) -> None:
        """Begins to read what there is; so many pages are still to come in all."""
        is_worth_help = len(self._arrivals) >= HELP_FROM and to_come >= WORTH_HELP
        if is_worth_help:
            self._readers.call_help()
        if self._readers.are_helping:
            with self._lock:
                self._feed()
        else:
            self._read_here()

    def finish(self) -> None:
        """Begins to read what is left: nothing more is going to arrive for now."""
        if self._readers.are_helping:
            with self._lock:
                self._feed(to_the_end=True)
            return
        while self._read_here():
            pass

    def take(self) -> list[Read]:
        """What is read by now, up to the first that is not. An error of the reading process is raised."""
        found: list[Read] = []
        with self._lock:
            while self._under_way and self._under_way[0].outcomes.done():
                found += self._under_way.popleft().read()
            self._taken += len(found)
        return found

    @property
    def is_empty(self) -> bool:
        """Whether everything that was added has been taken."""
        with self._lock:
            return not self._arrivals and not self._under_way

    def _feed(self, *, to_the_end: bool = False) -> None:
        """Hands full tasks over to other processes, and what is left where these have nothing else to do."""
        while len(self._arrivals) >= PAGES_PER_TASK:
            self._hand_over()
        are_idle = all(chunk.outcomes.done() for chunk in self._under_way)
        if self._arrivals and (to_the_end or are_idle):
            self._hand_over()

    def _hand_over(self) -> None:
        chunk, captures = self._cut()
        chunk.outcomes = self._readers.begin(captures)
        chunk.outcomes.add_done_callback(lambda _: self._is_read(chunk))

    def _read_here(self) -> bool:
        """Reads some of what there is in this process, in this thread; gives whether there was anything."""
        with self._lock:
            if not self._arrivals:
                return False
            chunk, captures = self._cut()
        chunk.outcomes.set_result(self._readers.read_here(captures))
        self._is_read(chunk)
        return True

    def _cut(self) -> tuple[_Chunk, list[Capture]]:
        """Takes the first results out, into a chunk that keeps their place in the order."""
        most = PAGES_PER_TASK
        arrivals, self._arrivals = self._arrivals[:most], self._arrivals[most:]
        count = sum(has_capture for _, has_capture in arrivals)
        captures, self._captures = self._captures[:count], self._captures[count:]
        chunk = _Chunk(arrivals, sum(held_bytes(capture) for capture in captures))
        self._under_way.append(chunk)
        return chunk, captures

    def _is_read(self, chunk: _Chunk) -> None:
        self._release(chunk.size)
        self._on_read()


def held_bytes(capture: Capture | None) -> int:
    """The bytes of memory that count for a capture that waits to be read."""
    return len(capture.body) if capture else 0


def challenged_in_a_row(row: list[str], batch: Sequence[Read], most: int) -> list[str] | None:
    """Continues a row of addresses whose answers were challenges over a batch, in the order of arrival.

    Gives the row as soon as it has `most` addresses, else what is left of it at the end; None where nothing
    is.
    """
    for item in batch:
        if item.is_challenge:
            row.append(item.arrival.url)
            if len(row) >= most:
                return row
        elif item.arrival.has_answer:
            row.clear()
    return row or None
