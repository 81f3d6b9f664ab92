"""The lock of the one writer, with a note beside it that says who holds it."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.errors import Locked, explained

LOCK_NAME = "warehouse.lock"
HOLDER_NAME = "warehouse.lock.holder"


@contextmanager
def writer_lock(folder: Path, timeout: float) -> Iterator[None]:
    """Holds the right to write the private warehouse of `folder`; waits up to `timeout` seconds.

    The operating system drops the lock when the process dies. Raises `Locked`, naming the holder.
    """
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_NAME, timeout=timeout)
        try:
            lock.acquire()
        except Timeout as error:
            raise Locked(
                f"{folder}: {holder(folder)} is writing; wait for it, or end it and run again"
            ) from error
    note = folder / HOLDER_NAME
    try:
        with explained(note):
            note.write_text(f"process {os.getpid()} on {platform.node()}\n", encoding="utf-8")
        yield
    finally:
        note.unlink(missing_ok=True)
        lock.release()


def holder(folder: Path) -> str:
    """Who holds the lock, as it noted; "another process" where the note cannot be read."""
    try:
        words = (folder / HOLDER_NAME).read_text(encoding="utf-8", errors="replace")[:200]
    except OSError:
        return "another process"
    return " ".join(words.split()) or "another process"
