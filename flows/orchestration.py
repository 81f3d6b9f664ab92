"""What the Prefect flows share: steps as tasks, progress and reports as artifacts, an honest end state."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import timedelta
from typing import ParamSpec, TypeVar
from uuid import UUID

import httpx
from prefect import get_run_logger, task
from prefect.artifacts import (
    create_markdown_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.runtime import flow_run
from prefect.states import Completed, Failed

from flows.report import RunReport
from flows.run_report import markdown_report
from flows.settings import Settings
from flows.workspace import Workspace
from warehouse.errors import WarehouseError
from warehouse.summary import LoadedArticle, Summary, loaded_articles, summary

P = ParamSpec("P")
T = TypeVar("T")

MOST_ARTICLES_SHOWN = 20
PROGRESS_EVERY = 2.0
"""Seconds between two movements of the progress artifact: each is a request to the server."""


def as_task(name: str, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Runs one step as a Prefect task of that name: a task per batch of pages, never per page.

    The step holds open files and locks, so nothing of it is cached or persisted. Retries are the business of
    the fetching client alone.
    """
    step = task(name=name, cache_policy=NO_CACHE, persist_result=False, retries=0)(function)
    return step(*args, **kwargs)


class FlowProgress:
    """Stages and notes in the log of the flow run, and a progress artifact that moves with each stage."""

    def __init__(self, key: str) -> None:
        self._logger = get_run_logger()
        self._artifact = create_progress_artifact(0.0, key=key, description="how far the run is")
        self._total = 0
        self._done = 0
        self._moved_at = 0.0

    def stage(self, name: str, total: int | None = None) -> None:
        """Logs the stage with its size; the artifact starts anew for a stage of known size."""
        self._logger.info("%s%s", name, "" if total is None else f" ({total})")
        self._total, self._done = total or 0, 0

    def advance(self, count: int = 1) -> None:
        """Moves the artifact, at most every two seconds; a log line per page would drown the log."""
        self._done += count
        now = time.monotonic()
        if self._total and now - self._moved_at >= PROGRESS_EVERY:
            self._moved_at = now
            self._move(min(100.0, 100 * self._done / self._total))

    def measure(self, done: int, total: int, words: str) -> None:
        """Logs the words, and shows them beside the artifact, which moves to what is done."""
        self._logger.info("%s", words)
        self._done, self._total = done, total
        now = time.monotonic()
        if now - self._moved_at >= PROGRESS_EVERY or done >= total:
            self._moved_at = now
            self._move(min(100.0, 100 * done / max(total, 1)), words)

    def note(self, message: str) -> None:
        """Logs the message as a warning."""
        self._logger.warning(message)

    def finish(self) -> None:
        """Everything is done."""
        self._move(100.0)

    def _move(self, progress: float, words: str | None = None) -> None:
        assert isinstance(self._artifact, UUID)
        try:
            update_progress_artifact(self._artifact, progress=progress, description=words)
        except httpx.HTTPError as error:
            # Prefect has tried for minutes. A run does not fail because nobody can see how far it is.
            self._logger.debug("the progress could not be shown: %s", error)


def flow_run_id() -> str | None:
    """The id of the flow run that calls, for the table `loads`."""
    return str(flow_run.id) if flow_run.id else None


def conclude(
    report: RunReport, settings: Settings, progress: FlowProgress, started: float
) -> State[RunReport]:
    """Leaves the report and the failures as artifacts; Completed with what was done, or Failed with reasons.

    A run that gave way is Completed, and its state named Skipped. `started` is the monotonic time at which
    the run began.
    """
    if report.skipped:
        return Completed(name="Skipped", message=report.headline())
    progress.finish()
    held = _held(settings)
    duration = timedelta(seconds=time.monotonic() - started)
    key = report.flow
    written = _written(report, settings)
    create_markdown_artifact(markdown_report(report, held, duration, written), key=f"{key}-report")
    if report.failed_pages:
        rows = [
            {"page": f"[{page.url}]({page.url})", "reason": page.reason.value, "error": page.error}
            for page in report.failed_pages
        ]
        create_table_artifact(rows, key=f"{key}-failures", description="pages that became no article")
    if report.faults or report.corrupt:
        return Failed(message="; ".join([*report.faults, *report.corrupt]))
    return Completed(message=report.headline())


def quiet_libraries() -> None:
    """Keeps the request lines of the HTTP client out of the run's log."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


def _written(report: RunReport, settings: Settings) -> tuple[LoadedArticle, ...]:
    """The articles that the run brought or changed, as far as they are published and a report can show."""
    if not report.is_published:
        return ()
    try:
        return loaded_articles(Workspace.of(settings).public, report.load_id, MOST_ARTICLES_SHOWN)
    except WarehouseError:
        return ()


def _held(settings: Settings) -> Summary | None:
    try:
        return summary(Workspace.of(settings).public)
    except WarehouseError:
        return None
