"""WARC records one after the other: the fields of each, its block in pieces, and where it ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.archive.stream import RECORD_MAGIC, ByteStream, StreamBroken
from extractors.archive.warc_fields import MAX_FIELDS, MAX_LINE, WarcFields, join_fields
from extractors.errors import BrokenArchive, NotAnArchive

_VERSION: Final = re.compile(rb"WARC/[0-9]\.[0-9]{1,2}\s*")
_PIECE: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class RecordHead:
    """The head of a record: its fields, and the offset from which it can be read again.

    `is_first` says that nothing stands before it at that offset (inside a gzip member something may).
    """

    fields: WarcFields
    offset: int
    is_first: bool
    block_length: int


class RecordReader:
    """Goes through a stream record by record; raises BrokenArchive where one is torn or damaged."""

    def __init__(self, stream: ByteStream, path: Path) -> None:
        self._stream = stream
        self._path = path
        self._left = 0
        self._count = 0
        self._offset = stream.reached()
        self._is_first = True
        self._broken_after: BrokenArchive | None = None

    def next(self) -> RecordHead | None:
        """The head of the next record, None at the end. The one before must be finished.

        Raises NotAnArchive where the first thing in the file is no record.
        """
        if self._broken_after is not None:
            raise self._broken_after
        try:
            return self._head()
        except StreamBroken as error:
            raise self._broken(str(error)) from error

    def read_block(self, limit: int) -> bytes:
        """Up to `limit` bytes of what is left of the block; fewer only at its end."""
        pieces: list[bytes] = []
        wanted = min(limit, self._left)
        while wanted:
            piece = self._read(min(wanted, _PIECE))
            wanted -= len(piece)
            self._left -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    @property
    def left(self) -> int:
        """Bytes of the block that are not read yet."""
        return self._left

    def finish(self) -> int:
        """Pass over the rest of the record; the offset up to which the file is read after it.

        Only a record that came through this is whole: its gzip member's checksum has been met.
        """
        while self._left:
            self.read_block(_PIECE)
        try:
            self._stream.skip_blank_lines()
            if not RECORD_MAGIC.startswith(self._stream.peek(len(RECORD_MAGIC))):
                raise self._broken("a record is longer than it says")
        except StreamBroken as error:
            broken = self._broken(str(error))
            if self._is_first:
                raise broken from error
            self._broken_after = broken
        return self._stream.reached()

    def _head(self) -> RecordHead | None:
        self._offset, self._is_first = self._stream.reached(), True
        found = self._stream.go_to_record()
        if found is None:
            if self._count == 0 and self._offset == 0:
                raise NotAnArchive(self._path, "there is no record in it")
            return None
        self._offset, self._is_first = found
        version = self._stream.read_line(MAX_LINE)
        if not _VERSION.fullmatch(version):
            is_cut = RECORD_MAGIC.startswith(version[: len(RECORD_MAGIC)])
            if self._count == 0 and self._offset == 0 and not is_cut:
                raise NotAnArchive(self._path, f"it begins with {version[:20]!r}")
            raise self._broken("no record begins here")
        fields = WarcFields(join_fields(self._field_lines()))
        length = fields.block_length
        if length is None:
            raise self._broken("a record does not state its length")
        self._left = length
        self._count += 1
        return RecordHead(fields, self._offset, self._is_first, length)

    def _field_lines(self) -> list[bytes]:
        lines: list[bytes] = []
        while len(lines) < MAX_FIELDS:
            line = self._stream.read_line(MAX_LINE)
            if not line.endswith(b"\n"):
                raise self._broken("the head of a record is cut or endless")
            if not line.strip():
                return lines
            lines.append(line)
        raise self._broken(f"the head of a record has more than {MAX_FIELDS} fields")

    def _read(self, size: int) -> bytes:
        try:
            piece = self._stream.read(size)
        except StreamBroken as error:
            raise self._broken(str(error)) from error
        if not piece:
            raise self._broken("the file ends inside a record")
        return piece

    def _broken(self, reason: str) -> BrokenArchive:
        return BrokenArchive(self._path, self._offset, reason)
