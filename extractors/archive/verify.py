"""Every record of an archive file against its own digests."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.archive.http_message import MAX_HEAD, is_chunked, parse_http_head
from extractors.archive.records import RecordHead, RecordReader
from extractors.archive.resync import next_record_offset
from extractors.archive.stream import open_stream
from extractors.archive.warc_fields import label_digest, normal_digest
from extractors.errors import ArchiveError, BrokenArchive, NotAnArchive

_PIECE: Final = 64 * 1024
_REQUIRED: Final = ("WARC-Record-ID", "WARC-Date", "WARC-Type")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the record at `offset` of a file."""

    path: Path
    offset: int
    what: str


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """How many whole records a file has, how many of them state a digest, and every fault found."""

    path: Path
    records: int
    digests: int
    faults: tuple[Fault, ...]


def verify_archive(path: Path) -> VerifyReport:
    """Read a whole file: the structure of every record, its gzip checksum, its block and payload digests.

    Goes on behind a damaged record. ArchiveError where the file cannot be read; what is no WARC is a fault.
    """
    records, digests = 0, 0
    faults: list[Fault] = []
    start: int | None = 0
    while start is not None:
        try:
            for is_stated, faulty in _checked(path, start):
                records += 1
                digests += is_stated
                faults += faulty
            start = None
        except BrokenArchive as error:
            faults.append(Fault(path, error.offset, error.reason))
            start = _behind(path, error.offset)
        except NotAnArchive as error:
            faults.append(Fault(path, 0, error.reason))
            start = None
    return VerifyReport(path, records, digests, tuple(faults))


def _behind(path: Path, offset: int) -> int | None:
    try:
        return next_record_offset(path, offset)
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror or error}") from error


def _checked(path: Path, start: int) -> Iterator[tuple[bool, list[Fault]]]:
    """For each record: whether it states a digest, and its faults."""
    with open_stream(path, start) as stream:
        reader = RecordReader(stream, path)
        while (head := reader.next()) is not None:
            block = normal_digest(head.fields.get("WARC-Block-Digest"))
            payload = normal_digest(head.fields.get("WARC-Payload-Digest"))
            whats = [f"it has no {name}" for name in _REQUIRED if head.fields.get(name) is None]
            whats += _digest_faults(head, reader, block, payload)
            reader.finish()
            yield bool(block or payload), [Fault(path, head.offset, what) for what in whats]


def _digest_faults(
    head: RecordHead, reader: RecordReader, block: str | None, payload: str | None
) -> list[str]:
    first = reader.read_block(MAX_HEAD)
    over_block = hashlib.sha1(first, usedforsecurity=False)
    http = parse_http_head(first) if head.fields.record_type == "response" else None
    over_payload = hashlib.sha1(first[http.size :] if http else first, usedforsecurity=False)
    while reader.left:
        piece = reader.read_block(_PIECE)
        over_block.update(piece)
        over_payload.update(piece)
    faults = []
    if block is not None and label_digest(over_block.digest()) != block:
        faults.append("its block is not the one its digest was made of")
    # Crawlers differ in whether they count chunk lines in the payload; a revisit's payload lies elsewhere.
    is_comparable = (
        head.fields.record_type == "response" and http is not None and not is_chunked(http.headers)
    )
    if payload is not None and is_comparable and label_digest(over_payload.digest()) != payload:
        faults.append("its payload is not the one its digest was made of")
    if head.fields.record_type == "response" and http is None:
        faults.append("it holds no HTTP answer")
    return faults
