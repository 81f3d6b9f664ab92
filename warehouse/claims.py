"""Which run asks for which page, where several run at once."""

from __future__ import annotations

from collections.abc import Collection

import duckdb

from warehouse.arrow import ids, shown
from warehouse.sql import statement
from warehouse.transactions import transaction


def claim_pages(con: duckdb.DuckDBPyConnection, load_id: str, urls: Collection[str]) -> frozenset[str]:
    """Claims pages for a running load and gives those that it got.

    Left out is what another running load has claimed, and what was tried since this load began. Claims end
    with the next ones of the same load, or with the load.
    """
    with transaction(con):
        con.execute(statement("drop_claims"), {"load_id": load_id})
        with shown(con, batch_ids=ids(frozenset(urls))):
            rows = con.execute(statement("free_pages"), {"load_id": load_id}).fetchall()
        free = frozenset(str(row[0]) for row in rows)
        if free:
            with shown(con, batch_ids=ids(free)):
                con.execute(statement("insert_claims"), [load_id])
    return free


def release_claims(con: duckdb.DuckDBPyConnection, load_id: str) -> None:
    """Gives back the pages that a load has claimed: they were asked for, or will not be for now."""
    with transaction(con):
        con.execute(statement("release_claims"), [load_id])
