"""Small values by name that the warehouse keeps for the program: high-water marks, checksums."""

from __future__ import annotations

import duckdb

from warehouse.sql import statement
from warehouse.transactions import transaction


def read_mark(con: duckdb.DuckDBPyConnection, key: str) -> str | None:
    """The value kept under `key`, None if there is none."""
    rows = con.execute(statement("read_mark"), [key]).fetchall()
    return str(rows[0][0]) if rows else None


def put_mark(con: duckdb.DuckDBPyConnection, key: str, value: str) -> None:
    """Keeps a value within the transaction that is under way; an equal one is not written again."""
    if read_mark(con, key) == value:
        return
    con.execute(statement("delete_mark"), [key])
    con.execute(statement("insert_mark"), [key, value])


def write_mark(con: duckdb.DuckDBPyConnection, key: str, value: str) -> None:
    """Keeps a value in a transaction of its own, as for the high-water mark of a listing."""
    with transaction(con):
        put_mark(con, key, value)
