"""Exclusive locks between processes, kept by the operating system: a killed holder frees them."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Final, Self

from filelock import FileLock, Timeout

_POLL: Final = 0.002


class ProcessLock:
    """An exclusive lock on a small file of its own, which stays behind when the lock is freed.

    Two locks on one path exclude each other within one process as well. Not to be shared between threads.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(str(path), thread_local=False)

    def try_acquire(self) -> bool:
        """Take the lock if it is free, and not held by this object already; never waits."""
        if self._lock.is_locked:
            return False
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        """Free the lock; does nothing where it is not held."""
        if self._lock.is_locked:
            self._lock.release()

    def __enter__(self) -> Self:
        self._lock.acquire(poll_interval=_POLL)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
