"""Rewrites the private file without the room, and the remains, of rows that are no more."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import duckdb

from warehouse.errors import VerificationFailed, explained
from warehouse.files import flush, remove_database, replace_database
from warehouse.marks import read_mark
from warehouse.sql import statement
from warehouse.store import STORAGE_VERSION, open_store

# Set when text was withheld: deleted rows leave their bytes in free blocks until the file is rewritten.
COMPACT_MARK = "compact"
# A small file is not worth rewriting for the sake of room: this many blocks of 256 KB.
SMALLEST_BLOCKS = 256


class Need(Enum):
    """Why a file should be compacted, if it should."""

    NONE = "none"
    ROOM = "room"
    REMAINS = "remains"


def compaction_need(private: Path, smallest: int = SMALLEST_BLOCKS) -> Need:
    """Whether withheld text lingers in free blocks, or more than half of the file's blocks are free.

    A file of fewer than `smallest` blocks is left as it is unless text lingers.
    """
    con = open_store(private)
    try:
        if read_mark(con, COMPACT_MARK):
            return Need.REMAINS
        con.execute("checkpoint")
        total, free = con.execute(statement("database_blocks")).fetchall()[0]
        return Need.ROOM if total >= smallest and free * 2 > total else Need.NONE
    finally:
        con.close()


def compact(private: Path) -> None:
    """Copies what lives into a new file and puts that in the place of the old one, in one step.

    The caller holds the lock for writing and has no connection to the file. Raises `WarehouseError`; the old
    file then stays.
    """
    draft = private.with_name(f"{private.name}.compact")
    with explained(private):
        remove_database(draft)
        try:
            copy_rows(private, draft)
            flush(draft)
            replace_database(draft, private)
        finally:
            remove_database(draft)


def copy_rows(source: Path, target: Path) -> None:
    """Copies schema and rows into a new file. Raises `VerificationFailed` if fewer rows arrive."""
    con = duckdb.connect()
    try:
        # DuckDB takes no parameters here; quotes in a path are doubled as SQL asks.
        con.execute(f"attach {quoted(source)} as old_file (read_only)")
        con.execute(f"attach {quoted(target)} as new_file (storage_version '{STORAGE_VERSION}')")
        con.execute(statement("copy_database"))
        before, after = con.execute(statement("count_both")).fetchall()[0]
        con.execute("detach new_file")
    finally:
        con.close()
    if before != after:
        raise VerificationFailed(f"{target}: the compacted copy holds {after} rows of {before}")


def quoted(path: Path) -> str:
    """A path as a text literal of SQL."""
    return "'" + str(path).replace("'", "''") + "'"
