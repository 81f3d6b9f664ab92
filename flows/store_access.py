"""The way of one run into the private warehouse: open and locked as shortly as other processes need it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

import duckdb

from warehouse.locks import is_wanted, writer_lock
from warehouse.store import open_store

WRITER_WAIT: Final = 120.0
"""Seconds to wait for another process to finish its batch before giving up."""

LOOK_EVERY: Final = 0.25
"""Seconds between two looks whether another process waits."""


class StoreAccess:
    """Opens the warehouse at `path` for writing, under the lock in the folder `locks`, whenever it is needed.

    Opening and closing cost more than a small batch: a close packs anew what the file holds. Work of many
    batches therefore keeps it open between them, unless another process waits for it. For one thread.
    """

    def __init__(self, locks: Path, path: Path) -> None:
        self._locks = locks
        self._path = path
        self._store: duckdb.DuckDBPyConnection | None = None
        self._is_used = False
        self._keepers = 0
        self._looked_at = 0.0
        self._open = ExitStack()

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """The warehouse, open and locked; inside such a block another one gives the same connection."""
        store = self._opened() if self._store is None else self._store
        if self._is_used:
            yield store
            return
        self._is_used = True
        try:
            yield store
        except BaseException:
            # What broke may have broken the connection as well.
            self.close()
            raise
        else:
            if not self._keepers or self._is_wanted():
                self.close()
        finally:
            self._is_used = False

    @contextmanager
    def kept_open(self) -> Iterator[None]:
        """Inside, the warehouse stays open between two uses; `give_way` is to be called during long waits."""
        self._keepers += 1
        try:
            yield
        finally:
            self._keepers -= 1
            if not self._keepers and not self._is_used:
                self.close()

    @property
    def is_kept(self) -> bool:
        """Whether the warehouse is open though nothing uses it now."""
        return self._store is not None and not self._is_used

    def give_way(self) -> None:
        """Closes the warehouse if another process waits for it; looks no more often than need be."""
        is_due = time.monotonic() - self._looked_at >= LOOK_EVERY
        if self.is_kept and is_due and self._is_wanted():
            self.close()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """The right to replace the file of the warehouse, which is closed inside."""
        self.close()
        with writer_lock(self._locks, WRITER_WAIT):
            yield

    def move_to(self, path: Path) -> None:
        """From now on another file is the warehouse."""
        self.close()
        self._path = path

    def close(self) -> None:
        """Closes the file and frees the lock; does nothing where it is closed."""
        self._store = None
        self._open.close()

    def _is_wanted(self) -> bool:
        self._looked_at = time.monotonic()
        return is_wanted(self._locks)

    def _opened(self) -> duckdb.DuckDBPyConnection:
        with ExitStack() as stack:
            stack.enter_context(writer_lock(self._locks, WRITER_WAIT))
            self._store = open_store(self._path)
            stack.callback(self._store.close)
            self._open = stack.pop_all()
        return self._store
