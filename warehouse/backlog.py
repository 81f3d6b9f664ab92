"""What a backfill at work has taken upon itself, so that other runs leave it the rest of the site."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import duckdb

from warehouse.marks import read_mark, write_mark
from warehouse.sql import statement

BACKLOG_MARK: Final = "backlog"


def take_backlog(con: duckdb.DuckDBPyConnection, load_id: str, listed_at: datetime | None) -> None:
    """Notes that a running load fetches all pages that were first listed up to `listed_at` (naive UTC); None
    while it is still listing: then it fetches whatever is pending.
    """
    write_mark(con, BACKLOG_MARK, f"{load_id} {listed_at.isoformat() if listed_at else ''}")


def close_backlog(con: duckdb.DuckDBPyConnection) -> None:
    """Notes that nothing is left to a backfill any more."""
    write_mark(con, BACKLOG_MARK, "")


def pages_left_to_backfill(con: duckdb.DuckDBPyConnection, load_id: str) -> frozenset[str]:
    """The pending pages that another load, which is running, will fetch; none if no backfill is at work."""
    owner, _, listed_at = (read_mark(con, BACKLOG_MARK) or "").partition(" ")
    if not owner or owner == load_id:
        return frozenset()
    values = {"load_id": owner, "listed_at": listed_at or None}
    return frozenset(str(row[0]) for row in con.execute(statement("pages_left"), values).fetchall())
