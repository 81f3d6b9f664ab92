"""Who goes first on a data folder: fresh news announce themselves, long work looks and gives way; whoever
replaces the whole warehouse is alone.

Everything here is a lock of the operating system, so a killed process is forgotten at once.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from extractors.locks import ProcessLock
from flows.errors import RunError

FRESH: Final = "fresh-"
TAKING_PART: Final = "run-"
EXCLUSIVE: Final = "exclusive.lock"
SUFFIX: Final = ".lock"

LOOK_EVERY: Final = 0.25
"""Seconds between two looks whether fresh news are still at work."""

MOST_PATIENCE: Final = 30 * 60.0
"""Seconds that long work waits for fresh news before it goes on, for one slice, beside them."""


PATIENCE_WITH_REBUILD: Final = 3600.0
"""Seconds that any run waits for a rebuild of the warehouse to end."""

PATIENCE_WITH_RUNS: Final = 600.0
"""Seconds that a rebuild waits for the runs that were at work before it."""

Sleep = Callable[[float], None]
Tell = Callable[[str], None]


def _say_nothing(_message: str) -> None:
    return


@contextmanager
def announced(locks: Path) -> Iterator[None]:
    """Tells long work on the same data folder that fresh news are at work inside the block."""
    with _sign(locks, FRESH):
        yield


def are_fresh_news_at_work(locks: Path) -> bool:
    """Whether any live process, this one included, has announced fresh news."""
    return _count(locks, FRESH) > 0


@contextmanager
def taking_part(locks: Path, sleep: Sleep, tell: Tell = _say_nothing) -> Iterator[None]:
    """Lets a run work beside others inside the block; one that begins during a rebuild waits for its end,
    and tells so.

    Raises `RunError` when that takes more than an hour.
    """
    waited = 0.0
    while True:
        with _sign(locks, TAKING_PART):
            # The rebuild takes its lock first and looks for runs then: one of the two sees the other.
            if not is_held(locks / EXCLUSIVE):
                yield
                return
        if waited >= PATIENCE_WITH_REBUILD:
            raise RunError(f"{locks.parent}: the warehouse is being rebuilt; wait for it, then run again")
        if not waited:
            tell("the warehouse is being rebuilt; waiting for the end of it")
        sleep(LOOK_EVERY)
        waited += LOOK_EVERY


@contextmanager
def exclusive(locks: Path, sleep: Sleep, tell: Tell = _say_nothing) -> Iterator[None]:
    """Waits for the runs at work, telling so, and keeps others from beginning until the block ends.

    Raises `RunError` when another rebuild is at work, or a run does not end within ten minutes.
    """
    lock = ProcessLock(locks / EXCLUSIVE)
    if not lock.try_acquire():
        raise RunError(f"{locks.parent}: another rebuild is at work; wait for it, then run again")
    try:
        waited = 0.0
        while others := _count(locks, TAKING_PART):
            if waited >= PATIENCE_WITH_RUNS:
                raise RunError(
                    f"{locks.parent}: {others} other runs are at work; a rebuild needs the warehouse for "
                    f"itself: stop them, or wait, then run again"
                )
            if not waited:
                tell(f"{others} other runs are at work; the rebuild waits for the end of them")
            sleep(LOOK_EVERY)
            waited += LOOK_EVERY
        yield
    finally:
        lock.release()


@contextmanager
def _sign(locks: Path, kind: str) -> Iterator[None]:
    path = locks / f"{kind}{os.getpid()}-{secrets.token_hex(3)}{SUFFIX}"
    try:
        with ProcessLock(path):
            yield
    finally:
        path.unlink(missing_ok=True)


def _count(locks: Path, kind: str) -> int:
    return sum(is_held(path) for path in sorted(locks.glob(f"{kind}*{SUFFIX}")))


def is_held(path: Path) -> bool:
    """Whether a live process holds the lock file. It stays where it is: its owner may be about to lock it."""
    lock = ProcessLock(path)
    if not lock.try_acquire():
        return True
    lock.release()
    return False


@contextmanager
def alone(locks: Path, work: str) -> Iterator[bool]:
    """Gives whether this is the only one at that work on the data folder, inside the block."""
    lock = ProcessLock(locks / f"{work}{SUFFIX}")
    is_alone = lock.try_acquire()
    try:
        yield is_alone
    finally:
        lock.release()


def give_way(
    locks: Path,
    sleep: Sleep,
    monotonic: Callable[[], float],
    patience: float = MOST_PATIENCE,
) -> float:
    """Waits until no fresh news are at work, at most `patience` seconds; gives the seconds waited."""
    began = monotonic()
    while are_fresh_news_at_work(locks) and monotonic() - began < patience:
        sleep(LOOK_EVERY)
    return monotonic() - began
