"""Raw answers appended to WARC files, one gzip member each, safe on disk when `sync` returns."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Final, NamedTuple, Self

from extractors.answers import Answer
from extractors.archive.format import info_member, response_member
from extractors.archive.series import Prefix, Series, series_named
from extractors.errors import ArchiveBusy, ArchiveError

MAX_FILE_BYTES: Final = 1024 * 1024 * 1024  # the customary size of a WARC file


class Place(NamedTuple):
    """Where a record lies: a file of the archive folder, its first byte there, and the one after its last."""

    warc_file: str
    offset: int
    end_offset: int


class ArchiveWriter:
    """Appends answers to `<folder>/<prefix>-<name>-<nnnn>.warc.gz`, a context manager.

    A file is begun with the first answer, and a next one once `max_bytes` are passed; files of earlier
    writers are never touched. While it is open it holds the lock of the series (ArchiveBusy if another
    process does), so that nobody takes a live file for a torn one.
    """

    def __init__(
        self, folder: Path, prefix: Prefix, name: str, *, max_bytes: int = MAX_FILE_BYTES, software: str = ""
    ) -> None:
        self._series: Series = series_named(folder, prefix, name)
        self._max_bytes = max_bytes
        self._software = software or "insightcrime-etl"
        self._file: _OpenFile | None = None
        self._lock = self._series.lock()

    def __enter__(self) -> Self:
        if not self._lock.try_acquire():
            raise ArchiveBusy(f"another process is writing {self._series.stem}; wait until it ends")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._close()
        finally:
            self._lock.release()

    def append(self, answer: Answer) -> Place:
        """Write one answer as it was sent; where it lies now. It is safe only after the next `sync`.

        ArchiveError where the disk refuses; the file then ends with the record before.
        """
        if self._file is not None and (self._file.is_torn or self._file.size >= self._max_bytes):
            self._close()
        if self._file is None:
            self._file = self._begin()
        member = response_member(answer, info_id=self._file.info_id)
        offset = self._file.write(member)
        return Place(self._file.path.name, offset, self._file.size)

    def sync(self) -> None:
        """Return once everything appended is on the disk, the file's name included."""
        if self._file is not None:
            self._file.sync()

    def _begin(self) -> _OpenFile:
        path = self._series.file(self._series.last_number() + 1)
        member, info_id = info_member(path.name, self._software)
        file = _OpenFile(path, info_id)
        try:
            file.write(member)
        except ArchiveError:
            file.discard()
            raise
        return file

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()


class _OpenFile:
    """A file of the archive that is being written, without a buffer of its own."""

    def __init__(self, path: Path, info_id: str) -> None:
        self.path = path
        self.info_id = info_id
        self.size = 0
        self.is_torn = False
        self._is_named_on_disk = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
        except OSError as error:
            raise _refused(path, error) from error

    def write(self, member: bytes) -> int:
        offset, rest = self.size, memoryview(member)
        try:
            while rest:
                rest = rest[os.write(self._handle, rest) :]
        except OSError as error:
            # A half-written record must not stand before whole ones.
            self._cut(offset)
            raise _refused(self.path, error) from error
        self.size += len(member)
        return offset

    def sync(self) -> None:
        try:
            os.fsync(self._handle)
            if not self._is_named_on_disk:
                sync_folder(self.path.parent)
                sync_folder(self.path.parent.parent)
                self._is_named_on_disk = True
        except OSError as error:
            raise _refused(self.path, error) from error

    def close(self) -> None:
        try:
            self.sync()
        finally:
            os.close(self._handle)

    def discard(self) -> None:
        """Give the file up: there is no answer in it."""
        os.close(self._handle)
        self.path.unlink(missing_ok=True)

    def _cut(self, size: int) -> None:
        try:
            os.ftruncate(self._handle, size)
        except OSError:
            self.is_torn = True


def sync_folder(folder: Path) -> None:
    """Return once the names in a folder are on the disk. OSError where that fails."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refused(path: Path, error: OSError) -> ArchiveError:
    return ArchiveError(
        f"{path} cannot be written: {error.strerror or error}; check the rights and space of DATA_DIR"
    )
