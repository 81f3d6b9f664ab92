"""The lock of the one writer, with a note beside it that says who holds it."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.errors import Locked, explained

LOCK_NAME = "warehouse.lock"
WANTED_NAME = "warehouse.lock.wanted"
HOLDER_NAME = "warehouse.lock.holder"


@contextmanager
def writer_lock(folder: Path, timeout: float) -> Iterator[None]:
    """Holds the right to write the private warehouse of `folder`; waits up to `timeout` seconds.

    The operating system drops the lock when the process dies. Raises `Locked`, naming the holder.
    """
    ends_at = time.monotonic() + timeout
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / LOCK_NAME, thread_local=False)
        try:
            # Whoever is next holds this second lock, so that a writer between two batches sees it waiting.
            with FileLock(folder / WANTED_NAME, timeout=timeout, thread_local=False):
                lock.acquire(timeout=max(0.0, ends_at - time.monotonic()))
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


def is_wanted(folder: Path) -> bool:
    """Whether a process waits for the right to write the private warehouse of `folder`."""
    with explained(folder):
        wanted = FileLock(folder / WANTED_NAME, thread_local=False)
        try:
            wanted.acquire(blocking=False)
        except Timeout:
            return True
        wanted.release()
        return False


def holder(folder: Path) -> str:
    """Who holds the lock, as it noted; "another process" where the note cannot be read."""
    try:
        words = (folder / HOLDER_NAME).read_text(encoding="utf-8", errors="replace")[:200]
    except OSError:
        return "another process"
    return " ".join(words.split()) or "another process"
