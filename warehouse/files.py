"""Files that must be whole after any crash: copies that reached the disk, replacement in one step."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path


def copy_durably(source: Path, target: Path) -> None:
    """Copies the bytes and waits until the disk has them. OSError, with no target left, if that fails."""
    try:
        shutil.copyfile(source, target)
        flush(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def flush(path: Path) -> None:
    """Waits until the disk has what was written to a file, or the names in a folder."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def keep_previous(current: Path, previous: Path) -> None:
    """Keeps the current file under a second name as well, replacing what had that name."""
    if not current.exists():
        return
    spare = previous.with_name(f"{previous.name}.new")
    spare.unlink(missing_ok=True)
    try:
        os.link(current, spare)
    except OSError:
        # Some file systems know no hard links.
        copy_durably(current, spare)
    spare.replace(previous)


def replace_database(new: Path, target: Path) -> None:
    """Puts a finished database in the place of another in one step, for good once this returns.

    A `.wal` beside the target is removed first: DuckDB would replay it into the new file.
    """
    wal_of(target).unlink(missing_ok=True)
    new.replace(target)
    flush(target.parent)


def wal_of(path: Path) -> Path:
    """The write-ahead log that DuckDB keeps beside a database."""
    return path.with_name(f"{path.name}.wal")


def remove_database(path: Path) -> None:
    """Removes a database and its write-ahead log, if they are there."""
    with contextlib.suppress(FileNotFoundError):
        path.unlink()
    wal_of(path).unlink(missing_ok=True)
