"""What can go wrong with the warehouse: one family, whose messages name the file and the remedy."""

# ruff: noqa: N818 - the names say what is the matter with the file.
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb


class WarehouseError(Exception):
    """Anything that keeps the warehouse from doing what it was asked."""


class MissingFile(WarehouseError):
    """There is no file at the path given."""


class NotOurFile(WarehouseError):
    """The file is no DuckDB file, or belongs to another program."""


class NewerFile(WarehouseError):
    """The file was written by a newer version of this program, or of DuckDB."""


class ChangedMigration(WarehouseError):
    """A migration that the file has seen reads otherwise today."""


class Locked(WarehouseError):
    """Another process has the file open, or holds the lock for writing."""


class Disturbed(WarehouseError):
    """Somebody wrote to the published file; the next publish puts it right."""


class DiskFull(WarehouseError):
    """The disk has no room left; what was committed before is intact."""


class QueryError(WarehouseError):
    """A query could not be answered: its text, a limit, or an attempt to write."""


class VerificationFailed(WarehouseError):
    """A copy of the warehouse does not hold what it should; the published file was left alone."""


NO_SPACE = ("no space left", "disk full", "disk quota exceeded", "enospc")


def translated(error: Exception, path: Path | str) -> WarehouseError:
    """The error of this family that says what `error` means for the file at `path`."""
    text = str(error)
    folded = text.lower()
    first_line = text.strip().splitlines()[0] if text.strip() else type(error).__name__
    if any(sign in folded for sign in NO_SPACE):
        return DiskFull(f"{path}: the disk is full; make room and run again, what was committed is intact")
    if "could not set lock" in folded or "conflicting lock" in folded:
        return Locked(
            f"{path} is open in another process; close it there, or open the published file read-only"
        )
    if "not a valid duckdb database file" in folded:
        return NotOurFile(f"{path} is not a DuckDB file; move it away or name another data folder")
    if "version number" in folded and "can only read" in folded:
        return NewerFile(f"{path} was written by another DuckDB; install a newer duckdb ({first_line})")
    if "permission denied" in folded or "read-only" in folded:
        return WarehouseError(f"{path}: no right to write there ({first_line})")
    return WarehouseError(f"{path}: {first_line}")


@contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Turns what DuckDB and the operating system raise inside into this family's errors."""
    try:
        yield
    except (duckdb.Error, OSError) as error:
        raise translated(error, path) from error
