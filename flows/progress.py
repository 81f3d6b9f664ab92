"""Telling the person who waits how far a run is: bars on a terminal, lines elsewhere, nothing in tests."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

logger = logging.getLogger("insightcrime")


class Progress(Protocol):
    """Where a run reports what it does."""

    def stage(self, name: str, total: int | None = None) -> None:
        """A new stage of the run begins; `total` units of work, None if unknown."""

    def advance(self, count: int = 1) -> None:
        """So many units of the current stage are done."""

    def measure(self, done: int, total: int, words: str) -> None:
        """How far the stage is, as counted and in words: what is done, and how long the rest may take."""

    def note(self, message: str) -> None:
        """Something that the person should know."""


class LogProgress:
    """Stages and notes as log records: for pipes, cron and Prefect."""

    def stage(self, name: str, total: int | None = None) -> None:
        """Logs the stage with its size."""
        logger.info("%s%s", name, "" if total is None else f" ({total})")

    def advance(self, count: int = 1) -> None:
        """Nothing: a line per page would drown the log."""

    def measure(self, done: int, total: int, words: str) -> None:  # noqa: ARG002 - the words say it
        """Logs the words."""
        logger.info("%s", words)

    def note(self, message: str) -> None:
        """Logs the message as a warning."""
        logger.warning("%s", message)


@contextmanager
def progress_for_terminal() -> Iterator[Progress]:
    """A bar when standard error is a terminal, else log lines."""
    if sys.stderr.isatty():
        from flows.bars import BarProgress

        with BarProgress() as bars:
            yield bars
    else:
        yield LogProgress()
