"""Finding the way back into a WARC file behind a damaged record."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Final

from extractors.archive.stream import GZIP_MAGIC, RECORD_MAGIC

_WINDOW: Final = 1024 * 1024
_PLAIN_START: Final = b"\n" + RECORD_MAGIC
_HEAD: Final = 512  # compressed bytes that surely unpack to the first few of a record


def next_record_offset(path: Path, offset: int) -> int | None:
    """Where the first record behind `offset` begins, as far as its first bytes tell; None if there is none.

    Reads on from `offset + 1` in constant memory. OSError where the file cannot be read.
    """
    with path.open("rb") as file:
        is_gzip = file.read(len(GZIP_MAGIC)) == GZIP_MAGIC
        mark = GZIP_MAGIC if is_gzip else _PLAIN_START
        at = offset + 1
        while True:
            file.seek(at)
            window = file.read(_WINDOW + _HEAD)
            if len(window) < len(mark):
                return None
            found = window.find(mark, 0, _WINDOW + len(mark) - 1)
            while found >= 0:
                if not is_gzip:
                    return at + found + 1
                if _begins_record(window[found : found + _HEAD]):
                    return at + found
                found = window.find(mark, found + 1, _WINDOW + len(mark) - 1)
            at += _WINDOW


def _begins_record(head: bytes) -> bool:
    try:
        unpacked = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, len(RECORD_MAGIC))
    except zlib.error:
        return False
    return unpacked == RECORD_MAGIC
