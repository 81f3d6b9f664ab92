"""Makes the warehouse anew beside the old one, and lets it take the old one's place when it is whole."""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.errors import MissingFile, explained
from warehouse.files import flush, remove_database, replace_database
from warehouse.sql import statement
from warehouse.store import open_store


def rebuild_path(private: Path) -> Path:
    """Where the new file grows until it takes the place of the old one."""
    return private.with_name(f"{private.name}.rebuild")


def new_store(private: Path) -> duckdb.DuckDBPyConnection:
    """Opens an empty warehouse at `rebuild_path(private)`; what an earlier, broken rebuild left is removed.

    It takes over what no archive holds: reprints, loads, fetches, known pages, failures, results of checks.
    The caller holds the lock for writing and has no connection to the old file.
    """
    path = rebuild_path(private)
    with explained(path):
        remove_database(path)
    con = open_store(path)
    if private.is_file():
        try:
            carry_over(private, con)
        except BaseException:
            con.close()
            raise
    return con


def carry_over(private: Path, con: duckdb.DuckDBPyConnection) -> None:
    """Copies what no archive holds from the old file, which is brought to today's schema first."""
    old = open_store(private)
    try:
        for name in ("reprints", "loads", "fetches", "known_pages", "page_failures", "check_results"):
            carried = old.table(name).to_arrow_table()
            con.register("carried", carried)
            con.table("carried").insert_into(name)
            con.unregister("carried")
    finally:
        old.close()


def swap(private: Path) -> None:
    """Puts the rebuilt file, closed by the caller, in the place of the old one in one step.

    Raises `MissingFile` if there is none.
    """
    path = rebuild_path(private)
    with explained(path):
        if not path.is_file():
            raise MissingFile(f"there is no rebuilt warehouse at {path}; run the rebuild again")
        con = open_store(path)
        try:
            con.execute(statement("checkpoint"))
        finally:
            con.close()
        flush(path)
        replace_database(path, private)
