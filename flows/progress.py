"""Telling the person who waits how far a run is: bars on a terminal, lines elsewhere, nothing in tests."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, Self

logger = logging.getLogger("insightcrime")


class Progress(Protocol):
    """Where a run reports what it does."""

    def stage(self, name: str, total: int | None = None) -> None:
        """A new stage of the run begins; `total` units of work, None if unknown."""

    def advance(self, count: int = 1) -> None:
        """So many units of the current stage are done."""

    def note(self, message: str) -> None:
        """Something that the person should know."""


class LogProgress:
    """Stages and notes as log records: for pipes, cron and Prefect."""

    def stage(self, name: str, total: int | None = None) -> None:
        """Logs the stage with its size."""
        logger.info("%s%s", name, "" if total is None else f" ({total})")

    def advance(self, count: int = 1) -> None:
        """Nothing: a line per page would drown the log."""

    def note(self, message: str) -> None:
        """Logs the message as a warning."""
        logger.warning("%s", message)


class BarProgress:
    """A live bar on standard error."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress

        self._console = Console(stderr=True)
        self._bars = RichProgress(
            TextColumn("{task.description:<28}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
        )
        self._task = self._bars.add_task("starting", total=None)

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def stage(self, name: str, total: int | None = None) -> None:
        """Starts the bar anew under another name."""
        self._bars.reset(self._task, total=total, completed=0, description=name)

    def advance(self, count: int = 1) -> None:
        """Moves the bar."""
        self._bars.advance(self._task, count)

    def note(self, message: str) -> None:
        """Prints the message above the bar."""
        self._console.print(message, style="yellow", markup=False, highlight=False)


@contextmanager
def progress_for_terminal() -> Iterator[Progress]:
    """A bar when standard error is a terminal, else log lines."""
    if sys.stderr.isatty():
        with BarProgress() as bars:
            yield bars
    else:
        yield LogProgress()
