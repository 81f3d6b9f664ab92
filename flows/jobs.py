"""The order of the steps in each kind of run. Prefect hands in a way to run a step as a task; the command
line runs it as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from extractors.archive.imports import import_captures
from extractors.errors import BrokenArchive
from extractors.fetch.client import PoliteClient
from flows import steps
from flows.batching import in_batches
from flows.client import polite_client
from flows.listing_marks import keep_marks
from flows.loading import load_file
from flows.notices import send_heartbeat
from flows.options import IngestOptions
from flows.pipeline import Pipeline, load_next, supply_of
from flows.progress import Progress
from flows.report import RunReport
from flows.right_of_way import announced
from flows.runs import Run
from flows.settings import Settings
from flows.workspace import Workspace
from warehouse.pages import PageToFetch

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE = 20
"""A run that is limited to N articles gives up after this many pages more than 2 N."""


class StepRunner(Protocol):
    """Runs a step under a name."""

    def __call__(self, name: str, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Calls the function with the arguments and gives what it gives."""
        ...


def call(name: str, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:  # noqa: ARG001
    """A step without ceremony."""
    return function(*args, **kwargs)


def run_ingest(
    settings: Settings,
    options: IngestOptions,
    *,
    step: StepRunner = call,
    progress: Progress | None = None,
    flow_run_id: str | None = None,
) -> RunReport:
    """Discover, fetch, archive, parse, load, check and publish; carries on what an earlier run left."""
    options = options.checked(settings.site)
    locks = Workspace.of(settings).prepare().locks
    with announced(locks), Run(settings, "ingest", flow_run_id=flow_run_id, progress=progress) as run:
        run.progress.stage("carrying on what was archived")
        step("recover", steps.recover, run)
        with polite_client(run) as client:
            run.progress.stage("looking for articles")
            step("discover", steps.discover_pages, run, client, options)
            pages = steps.choose_pages(run, options)
            if run.report.left:
                run.report.done.append(f"{run.report.left:,} pages are left to the backfill at work")
            _fetch_pages(run, client, pages, options.limit, step)
        return conclude_run(run, step)


def run_import(
    settings: Settings,
    paths: Sequence[Path],
    *,
    step: StepRunner = call,
    progress: Progress | None = None,
    flow_run_id: str | None = None,
) -> RunReport:
    """Load the pages of the site that WARC files hold; a damaged file is loaded as far as it is whole."""
    with Run(settings, "import-warc", flow_run_id=flow_run_id, progress=progress) as run:
        step("recover", steps.recover, run)
        for path in paths:
            run.progress.stage(f"importing {path.name}")
            answers = import_captures(path, site=settings.site, max_body_bytes=settings.max_body_bytes)
            try:
                for number, batch in enumerate(in_batches(answers), start=1):
                    step(f"{path.name} {number}", steps.import_answers, run, batch)
                    run.progress.advance(len(batch))
                    if run.is_publish_due():
                        step("publish", steps.check_and_publish, run)
            except BrokenArchive as error:
                run.report.corrupt.append(str(error))
            run.report.passed_over.update(answers.passed_over)
        return conclude_run(run, step)


def run_reparse(
    settings: Settings,
    *,
    template: str | None = None,
    urls: Sequence[str] = (),
    rebuild: bool = False,
    step: StepRunner = call,
    progress: Progress | None = None,
    flow_run_id: str | None = None,
) -> RunReport:
    """Read the archive again with today's code: all of it, some of it, or into a new warehouse."""
    run = Run(settings, "reparse", flow_run_id=flow_run_id, progress=progress, is_exclusive=rebuild)
    with run:
        # What a rebuild reads anew need not be loaded into the old warehouse before.
        step("recover", steps.mend_archive if rebuild else steps.recover, run)
        if rebuild:
            step("rebuild", steps.rebuild, run)
        elif template or urls:
            refs = steps.choose_captures(run, template, urls)
            run.progress.stage("reading again", len(refs))
            for number, batch in enumerate(in_batches(refs), start=1):
                step(f"batch {number}", steps.reparse_captures, run, batch)
        else:
            for path in run.archive_files():
                run.progress.stage(f"reading {path.name} again")
                step(path.name, load_file, run, path)
        return conclude_run(run, step)


def _fetch_pages(
    run: Run, client: PoliteClient, pages: Sequence[PageToFetch], limit: int | None, step: StepRunner
) -> None:
    """Fetches the pages until `limit` of them were articles.

    Pages that turn out to be no article do not count, but a site full of them ends the run as well.
    """
    most_articles = len(pages) if limit is None else limit
    most_pages = len(pages) if limit is None else min(len(pages), 2 * limit + PATIENCE)
    run.progress.stage("fetching pages", min(most_articles, most_pages))
    articles = done = number = 0
    while articles < most_articles and done < most_pages and not run.report.stopped:
        # No more at a time than may be articles all of them.
        size = min(most_articles - articles, most_pages - done)
        with Pipeline(run, client, supply_of(pages[done : done + size]), size) as pipeline:
            while pipeline.goes_on():
                number += 1
                loaded = step(f"batch {number}", load_next, pipeline)
                articles += loaded.articles
                if run.is_publish_due():
                    step("publish", steps.check_and_publish, run)
        done += size
    if done >= len(pages) and not run.report.stopped:
        keep_marks(run)


def conclude_run(run: Run, step: StepRunner) -> RunReport:
    """Check, publish, and write how the run ended; a completed one is told to HEARTBEAT_URL."""
    run.progress.stage("checking and publishing")
    step("publish", steps.check_and_publish, run)
    run.finish("failed" if run.report.faults else "completed")
    if not run.report.faults:
        send_heartbeat(run.settings, run.progress)
    return run.report
