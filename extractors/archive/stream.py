"""The bytes of a WARC file, plain or gzip, and where in the file they come from."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from extractors.errors import ArchiveError, NotAnArchive

GZIP_MAGIC: Final = b"\x1f\x8b\x08"
RECORD_MAGIC: Final = b"WARC/"
_INPUT: Final = 32 * 1024
_PIECE: Final = 64 * 1024


class StreamBroken(Exception):  # noqa: N818 - private to this package, turned into BrokenArchive
    """The file ends or turns to nonsense inside a gzip member."""


class ByteSource(Protocol):
    """Bytes in pieces, and places in the file between them."""

    @property
    def place(self) -> int:
        """Offset in the file of the member being read (gzip), or of the next piece (plain)."""
        ...

    @property
    def is_between(self) -> bool:
        """Whether `place` is exactly where the next piece begins."""
        ...

    def piece(self) -> bytes:
        """The next bytes; none at a place between two members, and at the end of the file."""
        ...

    def go_on(self) -> bool:
        """Enter the next member; False at the end of the file."""
        ...


class PlainSource:
    """An uncompressed file: every byte has its place."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.place = file.tell()
        self.is_between = True

    def piece(self) -> bytes:
        """The next bytes of the file."""
        data = self._file.read(_PIECE)
        self.place += len(data)
        return data

    def go_on(self) -> bool:
        """There are no members to enter."""
        return False


class GzipSource:
    """A row of gzip members, unpacked one at a time; the checksum of each is verified at its end."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._input = b""
        self._read_to = file.tell()
        self._inflater: _Inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self.place = self._read_to
        self.is_between = True

    def piece(self) -> bytes:
        """The next bytes of this member. StreamBroken where it is torn or damaged."""
        while not self.is_between:
            if not self._input and not self._refill():
                raise StreamBroken("the file ends inside a record")
            data = self._inflate()
            if self._inflater.eof:
                self.place = self._read_to - len(self._input)
                self.is_between = True
            if data:
                return data
        return b""

    def go_on(self) -> bool:
        """Enter the next member; False at the end of the file, StreamBroken where something else follows."""
        while len(self._input) < len(GZIP_MAGIC) and self._refill():
            pass
        if not self._input:
            return False
        if not self._input.startswith(GZIP_MAGIC):
            torn = GZIP_MAGIC.startswith(self._input)
            raise StreamBroken("the file ends inside a record" if torn else "no gzip member begins here")
        self._inflater = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self.is_between = False
        return True

    def _refill(self) -> bool:
        data = self._file.read(_INPUT)
        self._input += data
        self._read_to += len(data)
        return bool(data)

    def _inflate(self) -> bytes:
        # A failed call loses what it had unpacked: the copy lets the bytes before the damage be had again.
        before = self._inflater.copy()
        try:
            data = self._inflater.decompress(self._input, _PIECE)
        except zlib.error as error:
            data = _until_damage(before, self._input)
            if not data:
                raise StreamBroken(f"its compressed data is damaged ({error})") from error
            self._inflater, self._input = _Damaged(error), b"\0"
            return data
        self._input = self._inflater.unused_data if self._inflater.eof else self._inflater.unconsumed_tail
        return data


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...

    @property
    def unconsumed_tail(self) -> bytes: ...

    def copy(self) -> _Inflater: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Damaged:
    """Stands in for an inflater after the last good byte of a damaged member."""

    eof = False
    unused_data = b""
    unconsumed_tail = b""

    def __init__(self, error: zlib.error) -> None:
        self._error = error

    def copy(self) -> _Inflater:
        return self

    def decompress(self, _data: bytes, _max_length: int, /) -> bytes:
        raise self._error


def _until_damage(inflater: _Inflater, data: bytes) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for start in range(len(data)):
        try:
            pieces.append(inflater.decompress(data[start : start + 1], _PIECE))
        except zlib.error:
            break
        size += len(pieces[-1])
        if size >= _PIECE:
            break
    return b"".join(pieces)


class ByteStream:
    """Reads lines and counts of bytes from a source, across members, and tells places exactly."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._buffer = b""
        self._at = 0
        self._member_at = source.place

    def read(self, size: int) -> bytes:
        """Up to `size` bytes, at least one unless the file ends."""
        if not self._fill():
            return b""
        data = self._buffer[self._at : self._at + size]
        self._at += len(data)
        return data

    def read_line(self, limit: int) -> bytes:
        """A line with its end, or as much of one as `limit` allows; nothing at the end of the file."""
        parts: list[bytes] = []
        size = 0
        while size < limit and self._fill():
            end = self._buffer.find(b"\n", self._at, self._at + limit - size)
            stop = end + 1 if end >= 0 else min(len(self._buffer), self._at + limit - size)
            parts.append(self._buffer[self._at : stop])
            size += stop - self._at
            self._at = stop
            if end >= 0:
                break
        return b"".join(parts)

    def skip_blank_lines(self) -> None:
        """Pass over carriage returns and line feeds, but not into the next gzip member."""
        while not self.is_at_boundary():
            while self._at < len(self._buffer) and self._buffer[self._at] in b"\r\n":
                self._at += 1
            if self._at < len(self._buffer):
                return

    def is_at_boundary(self) -> bool:
        """Whether a gzip member, or a plain file, ends exactly here. StreamBroken where it is torn."""
        if self._at < len(self._buffer):
            return False
        self._buffer, self._at = self._source.piece(), 0
        return not self._buffer

    def go_to_record(self) -> tuple[int, bool] | None:
        """Pass over blank lines to the next record, into the next member if need be; None at the end.

        Returns an offset from which the record can be read again, and whether it is the first thing there:
        a record further inside a gzip member has the offset of that member.
        """
        is_first = isinstance(self._source, PlainSource)
        self.skip_blank_lines()
        while self.is_at_boundary():
            if not self._enter():
                return None
            is_first = True
            self.skip_blank_lines()
        return self.reached(), is_first

    def reached(self) -> int:
        """The offset before which everything is read; inside a gzip member that of the member."""
        if isinstance(self._source, PlainSource):
            return self._source.place - (len(self._buffer) - self._at)
        is_at_end = self._source.is_between and self._at == len(self._buffer)
        return self._source.place if is_at_end else self._member_at

    def _enter(self) -> bool:
        self._member_at = self._source.place
        return self._source.go_on()

    def peek(self, size: int) -> bytes:
        """The next bytes without passing them; fewer than `size` at the end of a member or file."""
        while len(self._buffer) - self._at < size:
            piece = self._source.piece()
            if not piece:
                break
            self._buffer, self._at = self._buffer[self._at :] + piece, 0
        return self._buffer[self._at : self._at + size]

    def _fill(self) -> bool:
        """Have bytes ready in the middle of a record, which some writers spread over several members."""
        while self.is_at_boundary():
            if not self._enter():
                return False
            if self.peek(len(RECORD_MAGIC)) == RECORD_MAGIC:
                raise StreamBroken("a record is shorter than it says")
        return True


@contextmanager
def open_stream(path: Path, start: int = 0) -> Iterator[ByteStream]:
    """The bytes of `path` from offset `start`, which lies between two records.

    Raises NotAnArchive for a file that begins neither as WARC nor as gzip, ArchiveError where it cannot be
    read or is shorter than `start`.
    """
    try:
        with path.open("rb") as file:
            yield _stream_of(file, path, start)
    except OSError as error:
        reason = error.strerror or error
        raise ArchiveError(f"{path} cannot be read: {reason}; check path and rights") from error


def _stream_of(file: BinaryIO, path: Path, start: int) -> ByteStream:
    size = os.fstat(file.fileno()).st_size
    if start > size:
        raise ArchiveError(f"{path} ends at byte {size:,}, before byte {start:,}; was it replaced?")
    head = file.read(len(RECORD_MAGIC))
    file.seek(start)
    if head.startswith(GZIP_MAGIC):
        return ByteStream(GzipSource(file))
    if head == RECORD_MAGIC:
        return ByteStream(PlainSource(file))
    raise NotAnArchive(path, _what_it_is(head))


def _what_it_is(head: bytes) -> str:
    if not head:
        return "it is empty"
    if head.startswith(b"filed"):
        return "it is an ARC file, convert it with `warcio recompress`"
    if head.startswith(b"\x28\xb5\x2f\xfd"):
        return "it is packed with zstd, unpack it first"
    return "it begins neither as WARC nor as gzip"
