"""What the site lists and what of it is to be fetched."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import duckdb

from transforms.history_records import ArchivePosition, Listed
from warehouse.arrow import Row, ids, shape, shown, table
from warehouse.sql import statement
from warehouse.transactions import transaction

LISTED = shape(
    "url fetch_url lang source first_listed_at:time lastmod_at:time published_at:time published_on:day"
)


@dataclass(frozen=True, slots=True)
class PageToFetch:
    """An address that is due: `fetch_url` is where to ask, `etag` and `last_modified` of the answer in hand.

    `tries` counts the failures since the page was last loaded; `state` is that of `known_pages`.
    """

    url: str
    fetch_url: str
    lang: str
    state: str
    tries: int
    lastmod_at: datetime | None
    published_at: datetime | None
    etag: str | None
    last_modified: str | None


def record_listed(con: duckdb.DuckDBPyConnection, listed: Sequence[Listed]) -> int:
    """Stores what a source lists, new addresses as `pending`; returns how many are new.

    An address that several sources list keeps the first source and the newest modification.
    """
    rows = merged_rows(listed)
    if not rows:
        return 0
    with transaction(con), shown(con, batch_listed=table(LISTED, rows)):
        new = con.execute(statement("count_unlisted")).fetchall()[0][0]
        con.execute(statement("update_listed"))
        con.execute(statement("insert_listed"))
    return int(new)


def merged_rows(listed: Sequence[Listed]) -> list[Row]:
    """One row per address: first source, newest modification, earliest publication."""
    by_url: dict[str, list[Listed]] = {}
    for entry in listed:
        by_url.setdefault(entry.url, []).append(entry)
    rows: list[Row] = []
    for url, entries in by_url.items():
        first = min(entries, key=lambda entry: entry.listed_at)
        modified = max((entry.lastmod_at for entry in entries if entry.lastmod_at), default=None)
        published = min((entry.published_at for entry in entries if entry.published_at), default=None)
        day = min((entry.published_on for entry in entries if entry.published_on), default=None)
        rows.append(
            (url, first.fetch_url, first.lang, first.source, first.listed_at, modified, published, day)
        )
    return rows


def pages_to_fetch(
    con: duckdb.DuckDBPyConnection,
    *,
    now: datetime,
    since: date | None = None,
    until: date | None = None,
    lang: str | None = None,
    limit: int | None = None,
    force: bool = False,
    urls: Collection[str] | None = None,
) -> list[PageToFetch]:
    """The known pages that are due, newest publication (else modification) first.

    Due is what is pending, failed with a retry that has come, or listed with another modification than when
    it was last asked for (the site's clock is not compared with ours); with `force` everything. `urls`
    (canonical) narrows to these addresses, which are due because they were asked for. `since` and `until` are
    days of publication, both included; a page whose day is not known passes unless it was last modified
    before `since`. `lang` en or es, None for all. Times are naive UTC.
    """
    wanted = ids(frozenset(urls or ()))
    with shown(con, batch_ids=wanted):
        rows = con.execute(
            statement("pages_to_fetch"),
            {
                "now": now,
                "since": since,
                "until": until,
                "lang": lang,
                "force": force,
                "named": urls is not None,
                "most": limit,
            },
        ).fetchall()
    return [PageToFetch(*row) for row in rows]


def archive_positions(con: duckdb.DuckDBPyConnection) -> tuple[ArchivePosition, ...]:
    """How far each file of the archive is loaded, by name."""
    rows = con.execute(statement("archive_positions")).fetchall()
    return tuple(ArchivePosition(*row) for row in rows)
