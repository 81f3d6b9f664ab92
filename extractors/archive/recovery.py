"""The tail of our own archive files after a kill: found, and cut off where nobody is writing any more."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from extractors.archive.records import RecordReader
from extractors.archive.resync import next_record_offset
from extractors.archive.series import series_of
from extractors.archive.stream import GZIP_MAGIC, open_stream
from extractors.archive.writer import sync_folder
from extractors.errors import ArchiveError, BrokenArchive, NotAnArchive


@dataclass(frozen=True, slots=True)
class RecoveredTail:
    """The file ends at `end_offset` with a whole record; `cut_bytes` were cut off behind it.

    `is_live` says that another process is writing the file, which was left alone (`end_offset` is then only
    how far it is whole). A file without a single whole record is removed: `end_offset` 0.
    """

    path: Path
    end_offset: int
    cut_bytes: int = 0
    is_live: bool = False


def torn_tail(path: Path, start: int = 0) -> int | None:
    """Where the last whole record ends if something torn follows it, None for a whole file.

    `start` is an offset known to lie between two records; only what follows it is read.

    Raises BrokenArchive for damage that whole records follow: that is no torn tail, and nothing to cut.
    ArchiveError where the file cannot be read.
    """
    reached = start
    try:
        with open_stream(path, start) as stream:
            reader = RecordReader(stream, path)
            while reader.next() is not None:
                reached = reader.finish()
    except BrokenArchive as error:
        if next_record_offset(path, error.offset) is not None:
            raise
        return reached
    except NotAnArchive:
        if not _is_begun(path):
            raise
        return 0
    return None


def recover_tail(path: Path, start: int = 0) -> RecoveredTail:
    """Cut a torn tail off a file of our own archive, unless another process is writing to it.

    Raises ArchiveError for a file that is not ours or cannot be changed, BrokenArchive as `torn_tail`.
    """
    series = series_of(path)
    if series is None:
        raise ArchiveError(f"{path} was not written by this program and is not cut; import it instead")
    lock = series.lock()
    is_live = not lock.try_acquire()
    try:
        size = path.stat().st_size
        torn_at = torn_tail(path, start)
        if torn_at is None or is_live:
            return RecoveredTail(path, size if torn_at is None else torn_at, is_live=is_live)
        _cut(path, torn_at)
        return RecoveredTail(path, torn_at, size - torn_at)
    except OSError as error:
        raise ArchiveError(
            f"{path} cannot be repaired: {error.strerror or error}; check its rights"
        ) from error
    finally:
        lock.release()


def _is_begun(path: Path) -> bool:
    """Whether a file is empty or ends within its first magic number."""
    with path.open("rb") as file:
        head = file.read(len(GZIP_MAGIC))
    return len(head) < len(GZIP_MAGIC) and GZIP_MAGIC.startswith(head)


def _cut(path: Path, end: int) -> None:
    if end == 0:
        path.unlink()
        sync_folder(path.parent)
        return
    with path.open("r+b") as file:
        file.truncate(end)
        os.fsync(file.fileno())
