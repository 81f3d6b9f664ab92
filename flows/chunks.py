"""Captures on their way through the parser: a few at a time, here or in other processes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Final

from flows.arrivals import Arrival
from flows.pools import PAGES_PER_TASK, Readers
from flows.reading import Outcome
from transforms.records import Capture, FailureReason

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


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Results in the order in which they arrived, and their answers being read."""

    arrivals: list[tuple[Arrival, bool]]
    size: int
    outcomes: Future[list[Outcome | None]]

    def read(self) -> list[Read]:
        found = iter(self.outcomes.result())
        return [Read(arrival, next(found) if is_read else None) for arrival, is_read in self.arrivals]


class Chunks:
    """Takes results in as they arrive, and gives them back read, in the same order.

    Reads them here as long as that keeps up, else in other processes while more arrive. `on_read` is called,
    in another thread, when these have read a chunk; `release` gets the bytes of captures that are let go.
    """

    def __init__(self, readers: Readers, on_read: Callable[[], None], release: Callable[[int], None]) -> None:
        self._readers = readers
        self._on_read = on_read
        self._release = release
        self._arrivals: list[tuple[Arrival, bool]] = []
        self._captures: list[Capture] = []
        self._under_way: deque[_Chunk] = deque()

    def add(self, arrival: Arrival, capture: Capture | None) -> None:
        """Takes a result in."""
        self._arrivals.append((arrival, capture is not None))
        if capture is not None:
            self._captures.append(capture)

    def push(self, waiting: int, to_come: int) -> None:
        """Begins to read what there is, where that is worth it.

        So many results have arrived and wait to be added; so many pages are still to come in all.
        """
        if not self._arrivals:
            return
        is_full = len(self._arrivals) >= PAGES_PER_TASK
        is_worth_help = waiting >= HELP_FROM and to_come >= WORTH_HELP
        if self._readers.are_helping or (self._readers.can_help and is_worth_help):
            if is_full or (not waiting and not self._under_way):
                self._hand_over(self._readers.begin(self._captures))
        elif is_full or not waiting:
            self._read_here()

    def finish(self) -> None:
        """Begins to read what is left: nothing more is going to arrive for now."""
        if self._arrivals and self._readers.are_helping:
            self._hand_over(self._readers.begin(self._captures))
        elif self._arrivals:
            self._read_here()

    def _read_here(self) -> None:
        done: Future[list[Outcome | None]] = Future()
        done.set_result(self._readers.read_here(self._captures))
        self._hand_over(done)

    def take(self) -> list[Read]:
        """What is read by now, up to the first that is not. An error of the reading process is raised."""
        found: list[Read] = []
        while self._under_way and self._under_way[0].outcomes.done():
            chunk = self._under_way.popleft()
            found += chunk.read()
            self._release(chunk.size)
        return found

    @property
    def is_empty(self) -> bool:
        """Whether everything that was added has been taken."""
        return not self._arrivals and not self._under_way

    def _hand_over(self, outcomes: Future[list[Outcome | None]]) -> None:
        size = sum(held_bytes(capture) for capture in self._captures)
        self._under_way.append(_Chunk(self._arrivals, size, outcomes))
        self._arrivals, self._captures = [], []
        outcomes.add_done_callback(lambda _: self._on_read())


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
