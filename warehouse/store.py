"""Opens the warehouse: the private file for the one writer, the published file for any reader."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.errors import Disturbed, MissingFile, explained
from warehouse.files import wal_of
from warehouse.migrations import applied, check_migrations, define, known_migrations, migrate
from warehouse.vocabulary import fill_licences

# Every DuckDB since 1.2 opens files of this form, and text columns may be compressed with zstd.
STORAGE_VERSION = "v1.2.0"
THREADS = 2
MEMORY = "1GB"
# More makes no batch faster; a writer holds what it read until this is full.
WRITER_MEMORY = "400MB"


def open_store(
    path: Path, *, threads: int = THREADS, memory: str = WRITER_MEMORY
) -> duckdb.DuckDBPyConnection:
    """Opens the private file for writing, makes it if it is missing, and brings it to today's schema.

    `memory` as DuckDB reads it ("400MB"). The caller holds the lock for writing. Raises `NotOurFile`,
    `NewerFile`, `ChangedMigration`, `Locked`, `DiskFull`, else `WarehouseError`.
    """
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        con = connect(path, threads=threads, memory=memory)
        try:
            prepare(con, path)
        except BaseException:
            con.close()
            raise
    return con


def connect(path: Path, *, threads: int = THREADS, memory: str = WRITER_MEMORY) -> duckdb.DuckDBPyConnection:
    """Opens a file read-write as it is, or an empty one in the form that every tool since 1.2 reads."""
    return duckdb.connect(
        str(path),
        config={
            "storage_compatibility_version": STORAGE_VERSION,
            "threads": threads,
            "memory_limit": memory,
            # A batch's rows reach the file in larger pieces than with the default of 16 MB.
            "checkpoint_threshold": "64MB",
        },
    )


def prepare(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    """Migrates, defines views and macros, fills the vocabulary; a checkpoint follows any change."""
    changed = bool(migrate(con, path, datetime.now(UTC).replace(tzinfo=None)))
    changed |= define(con)
    changed |= fill_licences(con)
    if changed:
        con.execute("checkpoint")


def open_public(
    path: Path, *, threads: int = THREADS, memory: str = MEMORY, external: bool = False
) -> duckdb.DuckDBPyConnection:
    """Opens a published file read-only; `external` lets SQL reach other files, as an export needs.

    Raises `MissingFile`, `NotOurFile`, `NewerFile`, `Locked` (somebody has it open for writing), `Disturbed`
    (somebody had, and left a log that DuckDB would take for a part of the file).
    """
    if not path.is_file():
        raise MissingFile(f"there is no warehouse at {path}; load something first (insightcrime ingest)")
    if wal_of(path).exists():
        raise Disturbed(
            f"{wal_of(path)}: somebody opened the published file for writing; close it there (or open it"
            " read-only) and remove this file, or publish again (insightcrime ingest)"
        )
    with explained(path):
        con = duckdb.connect(
            str(path),
            read_only=True,
            config={"threads": threads, "memory_limit": memory, "enable_external_access": external},
        )
        try:
            seen = applied(con, path)
            # A newer minor schema only adds; a reader needs no migration, but must know the file as ours.
            check_migrations(path, seen, known_migrations())
        except BaseException:
            con.close()
            raise
    return con
