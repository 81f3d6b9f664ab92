"""Transactions of the private warehouse, with errors that name its file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb

from warehouse.errors import explained
from warehouse.sql import statement


def path_of(con: duckdb.DuckDBPyConnection) -> str:
    """The path of the file that the connection has open; `:memory:` if none."""
    rows = con.execute(statement("database_path")).fetchall()
    return str(rows[0][0]) if rows and rows[0][0] else ":memory:"


@contextmanager
def transaction(con: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """All or nothing: commits at the end, rolls back on any exception, which is then raised.

    Raises the family of `WarehouseError` for what DuckDB raises, with the file's path.
    """
    with explained(path_of(con)):
        con.execute("begin transaction")
        try:
            yield
            con.execute("commit")
        except BaseException:
            # After a full disk the connection is dead and nothing was written: there is nothing to undo.
            with contextlib.suppress(duckdb.Error):
                con.execute("rollback")
            raise
