"""Up to where the site is known to be listed.

A high-water mark moves only once everything below it is archived. While a backfill is at work that would be
late: until then the marks that its listing brought are remembered beside them. Nothing below these can be
lost either, since it stands in `known_pages`, so other runs need to list only what is newer.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import duckdb

from extractors.discovery import Mark
from flows.runs import Run
from transforms.terms import Lang
from warehouse.marks import read_mark, write_mark

MARKED_SOURCES: Final = ("rest", "rest+sitemap", "rest+feed", "feed", "months")
REMEMBERED: Final = "listed/"


def read_marks(run: Run) -> tuple[Mark, ...]:
    """Up to where each source is listed, by what earlier runs archived or at least remember."""
    with run.writing() as store:
        pairs = [(mark, _latest(store, mark)) for mark in _all_marks()]
    return tuple(Mark(mark.source, mark.lang, value) for mark, value in pairs if value)


def keep_marks(run: Run) -> None:
    """Moves the high-water marks to where this run has listed; to be called once everything that was listed
    is safely archived. What was left to a backfill is not: then the marks are only remembered.
    """
    with run.writing() as store:
        if run.report.left:
            remember_marks(store, run.marks)
            return
        for mark in run.marks:
            write_mark(store, mark.name, mark.value)


def remember_marks(store: duckdb.DuckDBPyConnection, marks: Iterable[Mark]) -> None:
    """Remembers how far a run has listed; to be called once all of it stands in `known_pages`."""
    for mark in marks:
        write_mark(store, _remembered(mark), mark.value)


def keep_remembered_marks(run: Run) -> None:
    """Moves the high-water marks to what is remembered; to be called once all known pages are archived."""
    with run.writing() as store:
        for mark in _all_marks():
            value = _latest(store, mark)
            if value:
                write_mark(store, mark.name, value)


def _all_marks() -> Iterable[Mark]:
    return (Mark(source, lang, "") for source in MARKED_SOURCES for lang in Lang)


def _latest(store: duckdb.DuckDBPyConnection, mark: Mark) -> str | None:
    # Marks are times of one form, so the later one is the greater text.
    values = [read_mark(store, name) for name in (mark.name, _remembered(mark))]
    return max((value for value in values if value), default=None)


def _remembered(mark: Mark) -> str:
    return f"{REMEMBERED}{mark.name}"
