"""A backfill: the whole site, or a window of days, fetched in slices that give way to fresh news."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from extractors.fetch.client import PoliteClient
from flows import steps
from flows.backlog import Backlog, list_backlog
from flows.client import polite_client
from flows.jobs import StepRunner, call, conclude_run
from flows.listing_marks import keep_remembered_marks
from flows.options import BackfillOptions
from flows.pace import Pace
from flows.pipeline import Pipeline, Supply, load_next
from flows.progress import Progress
from flows.report import RunReport, skipped_report
from flows.right_of_way import alone, are_fresh_news_at_work, give_way
from flows.runs import Run
from flows.settings import Settings
from flows.workspace import Workspace
from warehouse.pages import PageToFetch

Sleep = Callable[[float], None]

WORK = "backfill"


def run_backfill(
    settings: Settings,
    options: BackfillOptions,
    *,
    step: StepRunner = call,
    progress: Progress | None = None,
    flow_run_id: str | None = None,
    sleep: Sleep = time.sleep,  # noqa: TID251 - the default of what tests pass in
) -> RunReport:
    """List, then fetch slice by slice, load, check and publish; carries on what an earlier run left.

    Between slices, and within one after a batch, fresh news go first. While another backfill is at work on
    the data folder this one gives way to it.
    """
    options = options.checked()
    workspace = Workspace.of(settings).prepare()
    with alone(workspace.locks, WORK) as is_alone:
        if not is_alone:
            return skipped_report(WORK, "another backfill is at work on this data folder")
        with Run(settings, WORK, flow_run_id=flow_run_id, progress=progress) as run:
            run.progress.stage("carrying on what was archived")
            step("recover", steps.recover, run)
            with polite_client(run) as client:
                run.progress.stage("looking for articles")
                step("list", list_backlog, run, client, options)
                work = _Slices(run, client, options, step, sleep)
                if work.fetch_all() and not options.listing.is_partial:
                    keep_remembered_marks(run)
            return conclude_run(run, step)


@dataclass(slots=True)
class _Slices:
    """The slices of one backfill."""

    run: Run
    client: PoliteClient
    options: BackfillOptions
    step: StepRunner
    sleep: Sleep
    backlog: Backlog = field(init=False)
    pace: Pace = field(init=False)
    done: int = 0
    total: int = 0
    number: int = 0

    def __post_init__(self) -> None:
        self.backlog = Backlog(self.run, self.options)
        self.pace = Pace(self.run.settings.request_interval, self.run.monotonic)

    def fetch_all(self) -> bool:
        """Fetches slice after slice; False where the run has to stop before nothing is due any more."""
        while pages := self.backlog.due():
            self.total = self.done + len(pages)
            self.run.report.remaining = len(pages)
            if not self.number:
                self.run.progress.stage("fetching pages", self.total)
            self._give_way()
            self._fetch_slice(pages[: self.options.slice_pages])
            self.run.report.remaining = self.total - self.done
            if self.run.report.stopped or self._is_too_bad():
                return False
        self.run.report.remaining = 0
        return True

    def _give_way(self) -> None:
        locks = self.run.workspace.locks
        if not are_fresh_news_at_work(locks):
            return
        self._tell("giving way to fresh news; ")
        waited = give_way(locks, self.sleep, self.run.monotonic)
        self.run.report.waited_seconds += waited

    def _fetch_slice(self, pages: list[PageToFetch]) -> None:
        """Fetches until the pages or the minutes are used up, or fresh news wait."""
        self.number += 1
        self.run.report.slices = self.number
        supply = self._supply(pages, self.run.monotonic() + 60 * self.options.slice_minutes)
        batch_number = 0
        with Pipeline(self.run, self.client, supply, self.total - self.done) as pipeline:
            while pipeline.goes_on():
                batch_number += 1
                name = f"slice {self.number} batch {batch_number}"
                self.done += self.step(name, load_next, pipeline).pages
                self.pace.note(self.done)
                self._tell(f"slice {self.number}: ")
                if self.run.is_publish_due():
                    self.step("publish", steps.check_and_publish, self.run)

    def _supply(self, pages: list[PageToFetch], ends_at: float) -> Supply:
        """Hands the pages of a slice out, some in any case, until its time is over or fresh news wait."""
        handed = 0

        def supply(most: int) -> list[PageToFetch]:
            nonlocal handed
            left = ends_at - self.run.monotonic()
            if handed and (left <= 0 or are_fresh_news_at_work(self.run.workspace.locks)):
                return []
            size = min(most, self.pace.pages_within(left) or most)
            batch = pages[handed : handed + size]
            handed += len(batch)
            self.backlog.hand_out(batch)
            return batch

        return supply

    def _tell(self, head: str) -> None:
        words = self.pace.words(self.done, self.total)
        self.run.progress.measure(self.done, self.total, f"{head}{words}")

    def _is_too_bad(self) -> bool:
        """Whether so much fails that going on would only cost the site more requests."""
        return self.run.report.failure_share > self.run.report.max_failure_share
