"""Exclusive locks between processes, kept by the operating system: a killed holder frees them."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_FLAGS: Final = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW


class ProcessLock:
    """An exclusive lock on a small file of its own, which stays behind when the lock is freed.

    Two locks on one path exclude each other within one process as well, and so does a `FileLock` on it. Not
    to be shared between threads.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = str(path)
        self._handle: int | None = None

    def try_acquire(self) -> bool:
        """Take the lock if it is free, and not held by this object already; never waits.

        Raises OSError where the file cannot be made or locked.
        """
        if self._handle is not None:
            return False
        # A lock is taken and freed for every request: this costs a twentieth of a FileLock.
        return self._take(fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(self) -> None:
        """Free the lock; does nothing where it is not held."""
        handle, self._handle = self._handle, None
        if handle is not None:
            # Closing is not enough: a process that was started meanwhile may have inherited the file.
            fcntl.flock(handle, fcntl.LOCK_UN)
            os.close(handle)

    def __enter__(self) -> Self:
        if self._handle is None:
            self._take(fcntl.LOCK_EX)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _take(self, operation: int) -> bool:
        handle = os.open(self._path, _FLAGS, 0o644)
        try:
            fcntl.flock(handle, operation)
        except BlockingIOError:
            os.close(handle)
            return False
        except BaseException:
            os.close(handle)
            raise
        self._handle = handle
        return True
