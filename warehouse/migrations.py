"""Brings a file to today's schema: numbered migrations, and views and macros made anew when changed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.errors import ChangedMigration, NewerFile, NotOurFile
from warehouse.marks import put_mark, read_mark
from warehouse.sql import files_of, statement
from warehouse.transactions import transaction

DEFINITIONS_MARK = "definitions"


@dataclass(frozen=True, slots=True)
class Migration:
    """A numbered step of the schema; `checksum` is the SHA-256 of its text with plain line ends."""

    number: int
    name: str
    text: str
    checksum: str


def known_migrations(paths: list[Path] | None = None) -> list[Migration]:
    """The migrations that this program brings, in order; `NUMBER_NAME.sql` each."""
    found = []
    for path in files_of("migrations") if paths is None else paths:
        text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
        checksum = hashlib.sha256(text.encode()).hexdigest()
        found.append(Migration(int(path.stem.split("_")[0]), path.stem, text, checksum))
    return sorted(found, key=lambda migration: migration.number)


def schema_version() -> int:
    """The number of the newest migration that this program knows."""
    return known_migrations()[-1].number


def applied(con: duckdb.DuckDBPyConnection, path: Path) -> dict[int, tuple[str, str]]:
    """Name and checksum of the migrations that the file has seen, by number; empty for an empty file.

    Raises `NotOurFile` when the file holds tables, but not ours.
    """
    tables, ours = con.execute(statement("has_our_schema")).fetchall()[0]
    if not tables:
        return {}
    if not ours:
        raise NotOurFile(
            f"{path} is a DuckDB file of another program; move it away or name another data folder"
        )
    rows = con.execute(statement("applied_migrations")).fetchall()
    return {int(number): (str(name), str(checksum)) for number, name, checksum in rows}


def check_migrations(path: Path, seen: dict[int, tuple[str, str]], known: list[Migration]) -> None:
    """Raises `NewerFile` or `ChangedMigration` when the file does not fit this program."""
    by_number = {migration.number: migration for migration in known}
    for number, (name, checksum) in seen.items():
        if number not in by_number:
            raise NewerFile(f"{path} was written by a newer version (migration {name}); update this program")
        if by_number[number].checksum != checksum:
            raise ChangedMigration(
                f"{path}: migration {name} was changed after it was applied; restore its text, "
                "or rebuild the warehouse from the archive"
            )


def migrate(
    con: duckdb.DuckDBPyConnection, path: Path, at: datetime, known: list[Migration] | None = None
) -> int:
    """Applies what is missing, each migration in one transaction with its record; returns how many.

    `at` is the naive UTC time noted. Raises `NotOurFile`, `NewerFile`, `ChangedMigration`.
    """
    migrations = known_migrations() if known is None else known
    seen = applied(con, path)
    check_migrations(path, seen, migrations)
    missing = [migration for migration in migrations if migration.number not in seen]
    for migration in missing:
        with transaction(con):
            con.execute(migration.text)
            con.execute(
                statement("record_migration"), [migration.number, migration.name, migration.checksum, at]
            )
    return len(missing)


def define(con: duckdb.DuckDBPyConnection, folders: tuple[str, ...] = ("macros", "views")) -> bool:
    """Makes views and macros anew if their text changed since; returns whether it did."""
    text = "\n".join(path.read_text(encoding="utf-8") for folder in folders for path in files_of(folder))
    checksum = hashlib.sha256(text.encode()).hexdigest()
    if read_mark(con, DEFINITIONS_MARK) == checksum:
        return False
    with transaction(con):
        con.execute(text)
        put_mark(con, DEFINITIONS_MARK, checksum)
    return True
