"""The way of pages from the site into the warehouse, all stages at work at the same time.

While more pages are fetched and archived in threads of the client, those that have arrived are read, here or
in other processes, and those that are read are loaded, some hundreds at a time. Each stage gets them in the
order in which they lie in the archive.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Final, Self

from extractors.fetch.circuit import MOST_REFUSALS
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchResult
from flows.arrivals import archive_result, reached, request_for
from flows.chunks import WORTH_HELP, Chunks, Read, challenged_in_a_row, held_bytes
from flows.loading import load_outcomes
from flows.runs import Run
from flows.store_access import LOOK_EVERY
from warehouse.claims import claim_pages
from warehouse.pages import PageToFetch
from warehouse.runs import mark_interrupted

PAGES_AT_ONCE: Final = 50
"""Pages asked for, and loaded, together, as long as the site is slow."""

MOST_AT_ONCE: Final = 500
"""The same where pages come fast: then opening the warehouse is what costs."""

FEW_AT_ONCE: Final = 100
"""Towards the end of a run fewer and fewer go together, down to so many: while the last ones are loaded,
nothing else is left to do.
"""

SECONDS_AT_ONCE: Final = 5.0
"""Where pages come fast, those of so many seconds go together."""

MOST_UNDER_WAY: Final = 1_000
"""Pages that may be asked for and not loaded yet: what is fetched must not outrun what is loaded."""

Supply = Callable[[int], Sequence[PageToFetch]]
"""Gives at most so many more pages to ask for; none where there is nothing more to do."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """So many pages were done with, those included that another run is at; so many gave an article."""

    pages: int = 0
    articles: int = 0


class Pipeline:
    """Fetches, archives, reads and loads what `supply` gives; a context manager.

    Pages that another run is about to ask for, or has just asked for, are left to it. `expected` says how
    many pages are to come, about: with few, no other processes are started. On leaving early, what lies in
    the archive and was not loaded is for the next run to recover.
    """

    def __init__(self, run: Run, client: PoliteClient, supply: Supply, expected: int) -> None:
        self._run = run
        self._client = client
        self._supply = supply
        self._expected = expected
        self._events: SimpleQueue[BaseException | None] = SimpleQueue()
        self._stack = ExitStack()
        self._is_unpaced = run.settings.request_interval == 0
        self._pace = _Pace(run.monotonic, is_fast=self._is_unpaced)
        self._asked: set[str] = set()
        self._unanswered = 0
        self._noted = 0
        self._read: list[Read] = []
        self._left = 0
        self._is_supplied = False
        self._is_refused = False
        self._challenged: list[str] = []

    def __enter__(self) -> Self:
        self._writer = self._run.archive_writer("fetch")
        self._stream = self._stack.enter_context(self._client.stream(self._keep, self._events.put))
        if self._is_unpaced and self._expected >= WORTH_HELP:
            self._stack.enter_context(self._run.store.kept_open())
        self._chunks = Chunks(self._run.readers, lambda: self._events.put(None), self._stream.release)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def goes_on(self) -> bool:
        """Asks for more pages where none are under way; gives whether there is anything to load."""
        while not self._asked and not self._is_over:
            self._ask_for_more()
        return bool(self._asked or self._left)

    def load_next(self) -> Loaded:
        """Goes on until some pages are due to be loaded, and loads them, in one transaction that also moves
        the place in the archive; that is safe on the disk before.
        """
        while not self._is_due():
            if self._is_starved():
                self._ask_for_more()
            self._take_in()
        return self._load()

    @property
    def _is_over(self) -> bool:
        """Whether nothing more is to be asked for."""
        return self._is_supplied or self._is_refused

    # Everything below but _keep runs in the thread that calls load_next.

    def _keep(self, result: FetchResult) -> int:
        arrival, capture = archive_result(self._run, self._writer, result)
        if arrival.skipped is not None:
            self._is_refused = True
        self._chunks.add(arrival, capture)
        self._events.put(None)
        return held_bytes(capture)

    def _take_in(self) -> None:
        """Waits for what happens next: a result has arrived, others are read, or something broke."""
        self._wait()
        self._note_arrivals()
        self._chunks.push(self._expected)
        if not self._unanswered:
            self._chunks.finish()
        self._read += self._chunks.take()

    def _wait(self) -> None:
        """Waits for the next event; keeps no other process waiting for the warehouse meanwhile."""
        store = self._run.store
        while True:
            store.give_way()
            try:
                event = self._events.get(timeout=LOOK_EVERY if store.is_kept else None)
            except Empty:
                continue
            if event is not None:
                raise event
            return

    def _note_arrivals(self) -> None:
        new = self._chunks.added - self._noted
        self._noted += new
        self._unanswered -= new
        self._expected -= new
        self._run.progress.advance(new)

    def _is_due(self) -> bool:
        if not self._unanswered and self._chunks.is_empty:
            return True
        read = len(self._read)
        if read < PAGES_AT_ONCE or self._pace.seconds < SECONDS_AT_ONCE:
            return read >= min(MOST_AT_ONCE, max(FEW_AT_ONCE, self._to_read))
        return True

    @property
    def _to_read(self) -> int:
        """How many pages are still to be read, those included that are still to be asked for."""
        return self._expected + self._chunks.left

    def _is_starved(self) -> bool:
        """Whether nothing is being fetched while a fast site could be asked for more."""
        return not self._unanswered and not self._is_over and self._pace.is_fast

    def _ask_for_more(self) -> None:
        """Claims the next pages and asks for them."""
        size = min(self._pace.pages_at_once(), MOST_UNDER_WAY - len(self._asked))
        if self._is_over or size <= 0:
            return
        pages = self._supply(size)
        self._is_supplied = not pages
        if not pages:
            return
        with self._run.writing() as store:
            mark_interrupted(store, self._run.clock())
            wanted = {page.url for page in pages}
            free = claim_pages(store, self._run.load_id, self._asked | wanted) & wanted
        self._left += len(pages) - len(free)
        self._asked |= free
        self._unanswered += len(free)
        self._stream.ask([request_for(self._run, page) for page in pages if page.url in free])
        if self._is_unpaced and self._expected >= WORTH_HELP:
            # They take a while to start: pages that come without a pause will wait for them.
            self._run.readers.call_help()

    def _load(self) -> Loaded:
        batch, self._read = self._read, []
        left, self._left = self._left, 0
        if not batch:
            return Loaded(left)
        self._pace.loaded(len(batch))
        self._stream.between_results(self._writer.sync)
        self._count(batch)
        self._tell_challenges(batch)
        outcomes = [item.outcome for item in batch if item.outcome]
        with self._run.writing():
            load_outcomes(
                self._run,
                [*outcomes, *(moved for item in batch for moved in item.arrival.moved)],
                fetches=[item.arrival.fetch for item in batch if item.arrival.fetch],
                failures=[item.arrival.failure for item in batch if item.arrival.failure],
                positions=reached(place for item in batch for place in item.arrival.places),
            )
            self._asked.difference_update(item.arrival.url for item in batch)
            if self._pace.is_fast and not self._run.report.stopped:
                self._ask_for_more()
        if circuit := self._client.circuit_opened:
            self._run.report.stopped = circuit
            self._is_supplied = True
        articles = sum(outcome.failure is None for outcome in outcomes)
        return Loaded(len(batch) + left, articles)

    def _count(self, batch: Sequence[Read]) -> None:
        report = self._run.report
        arrivals = [item.arrival for item in batch]
        skipped = [arrival.skipped for arrival in arrivals if arrival.skipped]
        if skipped:
            report.stopped = self._client.circuit_opened or skipped[0]
        report.attempted += len(arrivals) - len(skipped)
        report.fetched += sum(arrival.has_answer and not arrival.is_unchanged for arrival in arrivals)
        report.not_modified += sum(arrival.is_unchanged for arrival in arrivals)

    def _tell_challenges(self, batch: Sequence[Read]) -> None:
        """What only a reader sees as a challenge, ten times in a row, ends the run as well."""
        row = challenged_in_a_row(self._challenged, batch, MOST_REFUSALS)
        if row:
            self._client.report_challenges(row)


class _Pace:
    """How fast pages come, and so how many of them go together."""

    def __init__(self, monotonic: Callable[[], float], *, is_fast: bool) -> None:
        self._monotonic = monotonic
        self._began = monotonic()
        self._size = MOST_AT_ONCE if is_fast else PAGES_AT_ONCE

    @property
    def seconds(self) -> float:
        """Since the last load began."""
        return self._monotonic() - self._began

    @property
    def is_fast(self) -> bool:
        """Whether more pages come than would go together from a slow site."""
        return self._size > PAGES_AT_ONCE

    def pages_at_once(self) -> int:
        """How many pages to ask for together."""
        return self._size

    def loaded(self, count: int) -> None:
        """So many pages are about to be loaded."""
        rate = count / max(self.seconds, 0.001)
        self._began = self._monotonic()
        self._size = max(PAGES_AT_ONCE, min(MOST_AT_ONCE, int(rate * SECONDS_AT_ONCE)))


def fetch_and_load(run: Run, client: PoliteClient, pages: Sequence[PageToFetch]) -> int:
    """Fetches these pages, archives, reads and loads them; gives the number of articles in them."""
    articles = 0
    with Pipeline(run, client, supply_of(pages), len(pages)) as pipeline:
        while pipeline.goes_on():
            articles += pipeline.load_next().articles
    return articles


def supply_of(pages: Sequence[PageToFetch]) -> Supply:
    """Hands these pages out, in order."""
    left = iter(pages)

    def supply(most: int) -> list[PageToFetch]:
        return list(islice(left, most))

    return supply


def load_next(pipeline: Pipeline) -> Loaded:
    """A step of a run: the next pages that are due to be loaded."""
    return pipeline.load_next()
