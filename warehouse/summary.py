"""What the warehouse holds, in numbers: for people who just loaded something, and for `status`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import duckdb

from warehouse.sql import statement
from warehouse.store import open_public

LAST_LOADS = 5


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of one sort."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class LoadInfo:
    """A row of `loads`."""

    load_id: str
    flow: str
    state: str
    started_at: datetime
    finished_at: datetime | None
    discovered: int
    fetched: int
    unchanged: int
    inserted: int
    changed: int
    failed: int


@dataclass(frozen=True, slots=True)
class CheckInfo:
    """A check of the last load that found something."""

    name: str
    severity: str
    failing: int
    sample: str | None


@dataclass(frozen=True, slots=True)
class LoadedArticle:
    """An article that a load brought or changed; the first revision is a new one."""

    title: str
    url: str
    lang: str
    published_on: date | None
    revision: int


@dataclass(frozen=True, slots=True)
class DatasetInfo:
    """What the file says that it is; None for a file that was never published."""

    version: str
    built_at: datetime
    parser_version: str | None
    schema_version: int
    articles: int
    archive_digest: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Totals and counts per sort, largest first; `failures` by reason, over all loads."""

    articles: int
    captures: int
    revisions: int
    known_pages: int
    gone: int
    by_lang: tuple[Count, ...]
    by_kind: tuple[Count, ...]
    by_template: tuple[Count, ...]
    by_licence: tuple[Count, ...]
    pages_by_state: tuple[Count, ...]
    failures: tuple[Count, ...]
    loads: tuple[LoadInfo, ...]
    failing_checks: tuple[CheckInfo, ...]
    first_published_on: date | None
    last_published_on: date | None
    dataset: DatasetInfo | None


def loaded_articles(public: Path, load_id: str, most: int) -> tuple[LoadedArticle, ...]:
    """The articles of a published file that this load wrote last, the newest first, at most so many.

    Raises as `open_public` does.
    """
    con = open_public(public)
    try:
        rows = con.execute(statement("loaded_articles"), [load_id, most]).fetchall()
    finally:
        con.close()
    return tuple(LoadedArticle(*row) for row in rows)


def summary(source: Path | duckdb.DuckDBPyConnection) -> Summary:
    """Counts what a published file, or an open warehouse, holds. Raises as `open_public` does for a path."""
    if isinstance(source, Path):
        con = open_public(source)
        try:
            return summary(con)
        finally:
            con.close()
    totals = source.execute(statement("summary_totals")).fetchall()[0]
    counts: dict[str, list[Count]] = {}
    for sort, name, number in source.execute(statement("summary_counts")).fetchall():
        counts.setdefault(sort, []).append(Count(name, number))

    def of(sort: str) -> tuple[Count, ...]:
        return tuple(counts.get(sort, ()))

    loads = source.execute(statement("last_loads"), [LAST_LOADS]).fetchall()
    failing = source.execute(statement("failing_checks")).fetchall()
    datasets = source.execute(statement("dataset")).fetchall()
    articles, captures, revisions, known, gone, first, last = totals
    return Summary(
        articles,
        captures,
        revisions,
        known,
        gone,
        of("lang"),
        of("kind"),
        of("template"),
        of("licence"),
        of("state"),
        of("failure"),
        tuple(LoadInfo(*row) for row in loads),
        tuple(CheckInfo(*row) for row in failing),
        first,
        last,
        DatasetInfo(*datasets[0]) if datasets else None,
    )
