"""Which captures the warehouse knows, and where they lie."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import duckdb

from transforms.records import CaptureRef
from warehouse.arrow import ids, shape, shown, table
from warehouse.sql import statement

CAPTURES = shape("capture_id url captured_at:time")


def known_captures(con: duckdb.DuckDBPyConnection, refs: Sequence[CaptureRef]) -> set[str]:
    """Those of the captures that were loaded before, whether they became an article or not."""
    if not refs:
        return set()
    rows = [(ref.capture_id, ref.url, ref.captured_at) for ref in refs]
    with shown(con, batch_captures=table(CAPTURES, rows)):
        return {str(row[0]) for row in con.execute(statement("archived_captures")).fetchall()}


def find_captures(
    con: duckdb.DuckDBPyConnection, *, template: str | None = None, urls: Collection[str] = ()
) -> list[CaptureRef]:
    """Archived captures read with a template, or of canonical addresses, in the order of the archive."""
    with shown(con, batch_ids=ids(frozenset(urls))):
        rows = con.execute(statement("find_captures"), {"template": template, "named": bool(urls)}).fetchall()
    return [CaptureRef(*row) for row in rows]
