"""The upkeep of a data folder: what the site deleted, what is due again, and room on the disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.errors import DiscoveryError
from extractors.fetch.client import PoliteClient
from flows import steps
from flows.batching import in_batches
from flows.client import polite_client
from flows.comparison import compare_with_site
from flows.jobs import StepRunner, call, conclude_run
from flows.options import MaintenanceOptions, Source
from flows.pipeline import PAGES_AT_ONCE, fetch_and_load
from flows.progress import Progress
from flows.report import RunReport, skipped_report
from flows.right_of_way import alone, give_way
from flows.runs import Run
from flows.settings import Settings
from flows.tidying import tidy
from flows.workspace import Workspace
from warehouse.pages import PageToFetch, pages_to_fetch

WORK = "maintenance"


def run_maintenance(
    settings: Settings,
    options: MaintenanceOptions,
    *,
    step: StepRunner = call,
    progress: Progress | None = None,
    flow_run_id: str | None = None,
    sleep: Callable[[float], None] = time.sleep,  # noqa: TID251 - the default of what tests pass in
) -> RunReport:
    """Compare with the site, ask again for what failed, tidy, check and publish.

    Gives way to fresh news before each batch of pages, and altogether to another maintenance at work.
    """
    options = options.checked()
    workspace = Workspace.of(settings).prepare()
    with alone(workspace.locks, WORK) as is_alone:
        if not is_alone:
            return skipped_report(WORK, "another maintenance is at work on this data folder")
        with Run(settings, WORK, flow_run_id=flow_run_id, progress=progress) as run:
            step("recover", steps.recover, run)
            if options.compare or options.retry:
                with polite_client(run) as client:
                    rounds = _Rounds(run, client, step, sleep)
                    if options.compare:
                        rounds.compare(options.source)
                    if options.retry and not run.report.stopped:
                        rounds.retry()
            if options.tidy:
                run.progress.stage("tidying")
                step("tidy", tidy, run)
            return conclude_run(run, step)


@dataclass(frozen=True, slots=True)
class _Rounds:
    """The requests of one maintenance."""

    run: Run
    client: PoliteClient
    step: StepRunner
    sleep: Callable[[float], None]

    def compare(self, source: Source) -> None:
        """Ask for what the site's listing lacks, and for what is gone but listed."""
        report = self.run.report
        self.run.progress.stage("comparing with the site")
        try:
            found = self.step("compare", compare_with_site, self.run, self.client, source)
        except DiscoveryError as error:
            report.stopped = f"the site could not be listed ({error})"
            return
        before = report.gone
        self._fetch("missing", found.missing)
        report.done.append(
            f"asked for {len(found.missing):,} missing articles: {report.gone - before:,} gone"
        )
        if found.back:
            before = report.gone
            self._fetch("back", found.back)
            report.done.append(
                f"asked for {len(found.back):,} gone articles that are listed again: "
                f"{report.gone - before:,} still gone"
            )

    def retry(self) -> None:
        """Ask again for the failed pages whose time has come."""
        with self.run.writing() as store:
            due = pages_to_fetch(store, now=self.run.clock())
        failed = [page for page in due if page.state == "failed"]
        self._fetch("retry", failed)
        if failed:
            self.run.report.done.append(f"asked again for {len(failed):,} failed pages")

    def _fetch(self, name: str, pages: Sequence[PageToFetch]) -> None:
        if not pages:
            return
        self.run.progress.stage(f"asking for pages ({name})", len(pages))
        for number, batch in enumerate(in_batches(pages, PAGES_AT_ONCE), start=1):
            if self.run.report.stopped:
                return
            self.run.report.waited_seconds += give_way(
                self.run.workspace.locks, self.sleep, self.run.monotonic
            )
            self.step(f"{name} {number}", fetch_and_load, self.run, self.client, batch)
            if self.run.is_publish_due():
                self.step("publish", steps.check_and_publish, self.run)
