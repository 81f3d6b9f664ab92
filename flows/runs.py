"""One run from start to finish: its row in `loads`, its locks, its way into the warehouse."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from extractors.archive.series import Prefix
from extractors.archive.writer import ArchiveWriter
from extractors.discovery import Mark
from flows.manners import RunManners, keep_manners
from flows.parser_version import parser_version
from flows.pools import Readers
from flows.progress import LogProgress, Progress
from flows.reading import capture_ref
from flows.report import RunReport
from flows.right_of_way import exclusive, taking_part
from flows.settings import Settings
from flows.store_access import StoreAccess
from flows.workspace import Workspace
from transforms.records import Capture, CaptureRef
from transforms.urls import canonical_url
from warehouse.rebuild import new_store, rebuild_path, swap
from warehouse.runs import LoadCounts, finish_load, mark_interrupted, start_load

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time now, naive UTC, as every `*_at` column has it."""
    return datetime.now(UTC).replace(tzinfo=None)


class Run:
    """A run of one flow over one data folder; use it as a context manager.

    Entering prepares the folders, closes what a dead run left open and writes the row in `loads`; leaving
    writes how it ended. The warehouse is open, and locked, only inside `writing()`. A run that `is_exclusive`
    waits until it is alone on the data folder, and others wait for it.
    """

    def __init__(
        self,
        settings: Settings,
        flow: str,
        *,
        flow_run_id: str | None = None,
        progress: Progress | None = None,
        clock: Clock = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,  # noqa: TID251 - the default of what tests pass in
        is_exclusive: bool = False,
    ) -> None:
        self.settings = settings
        self.workspace = Workspace.of(settings)
        self.progress: Progress = progress or LogProgress()
        self.clock = clock
        started = clock()
        self.load_id = f"{started:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}"
        self.report = RunReport(self.load_id, flow, max_failure_share=settings.max_failure_share)
        self.readers = Readers(settings.site, settings.processes)
        self.marks: tuple[Mark, ...] = ()
        self.manners: RunManners | None = None
        self._flow_run_id = flow_run_id
        self.store = StoreAccess(self.workspace.locks, self.workspace.store)
        self._started_at = started
        self.monotonic = monotonic
        self._presence = exclusive if is_exclusive else taking_part
        self._sleep = sleep
        self._published_at = monotonic()
        self._writers: dict[Prefix, ArchiveWriter] = {}
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self.workspace.prepare()
        self.withheld = self.workspace.withheld()
        try:
            self._stack.enter_context(self._presence(self.workspace.locks, self._sleep, self.progress.note))
            self._stack.enter_context(self.readers)
            with self.writing() as store:
                mark_interrupted(store, self._started_at)
                start_load(
                    store,
                    self.load_id,
                    self.report.flow,
                    self._flow_run_id,
                    parser_version(),
                    self._started_at,
                )
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._stack.__exit__(kind, value, trace)
        finally:
            if kind is not None:
                self.finish("failed" if issubclass(kind, Exception) else "interrupted")

    def writing(self) -> AbstractContextManager[duckdb.DuckDBPyConnection]:
        """The private warehouse, open for writing and locked against other processes; keep it short.

        Inside such a block another one gives the same connection.
        """
        return self.store.writing()

    @contextmanager
    def rebuilding(self) -> Iterator[None]:
        """What is loaded inside goes into a new warehouse, which takes the place of the old one at the end.

        After an error the old one stays.
        """
        with self.locked():
            new_store(self.workspace.store).close()
        self.store.move_to(rebuild_path(self.workspace.store))
        try:
            yield
        finally:
            self.store.move_to(self.workspace.store)
        with self.locked():
            swap(self.workspace.store)

    def locked(self) -> AbstractContextManager[None]:
        """The right to replace the warehouse files, without opening them."""
        return self.store.locked()

    def recorded_address(self, capture: Capture) -> str | None:
        """The canonical address that an answer is recorded under; None outside the site."""
        return canonical_url(capture.recorded_url or capture.source_url, self.settings.site)

    def reference(self, capture: Capture) -> CaptureRef:
        """The reference under which the warehouse knows a capture."""
        return capture_ref(self.recorded_address(capture) or capture.source_url, capture)

    def archive_files(self) -> list[Path]:
        """The files of our own archive, by name, which is by age."""
        return sorted(self.workspace.archive.glob("*.warc.gz"))

    def archive_writer(self, prefix: Prefix) -> ArchiveWriter:
        """This run's own file in the archive, made at the first use. `prefix` fetch or import."""
        if prefix not in self._writers:
            writer = ArchiveWriter(self.workspace.archive, prefix, self.load_id)
            self._writers[prefix] = self._stack.enter_context(writer)
        return self._writers[prefix]

    def is_publish_due(self) -> bool:
        """Whether the last publish of this run is longer ago than PUBLISH_MINUTES."""
        return self.monotonic() - self._published_at >= self.settings.publish_minutes * 60

    def note_publish(self) -> None:
        """Remembers that a publish has just been tried."""
        self._published_at = self.monotonic()

    def finish(self, state: str) -> None:
        """Writes how the run ended into `loads`: completed, failed or interrupted."""
        report = self.report
        counts = LoadCounts(
            discovered=report.discovered,
            fetched=report.fetched,
            unchanged=report.unchanged + report.not_modified,
            inserted=report.inserted,
            changed=report.changed,
            failed=report.failed,
        )
        with self.writing() as store:
            keep_manners(store, self.manners)
            finish_load(store, self.load_id, state, self.clock(), counts)
