"""Captures out of any WARC file: our own, Common Crawl's, the Wayback Machine's, wget's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from extractors.answers import Answer, Revisit
from extractors.archive.captures import CODING_SLACK, capture_of
from extractors.archive.http_message import MAX_HEAD, parse_http_head
from extractors.archive.records import RecordHead, RecordReader
from extractors.archive.stream import open_stream
from extractors.archive.warc_fields import RECORDED_URL, WarcFields
from extractors.errors import ArchiveError, BodyDamaged, BodyTooLarge
from transforms.records import Capture

MAX_BODY_BYTES: Final = 10 * 1024 * 1024
_HTTP_ADDRESS: Final = re.compile(r"https?://[^\s/]", re.IGNORECASE)


class SkipKind(StrEnum):
    """What a record is, or what is wrong with it, that makes it no capture."""

    WARCINFO = "warcinfo"
    REQUEST = "request"
    METADATA = "metadata"
    RESOURCE = "resource"
    CONVERSION = "conversion"
    CONTINUATION = "continuation"
    OTHER_RECORD = "other_record"
    NOT_HTTP = "not_http"
    MALFORMED = "malformed"
    TOO_LARGE = "too_large"
    UNDECODABLE = "undecodable"


_BY_TYPE: Final = {
    kind.value: kind
    for kind in (
        SkipKind.WARCINFO,
        SkipKind.REQUEST,
        SkipKind.METADATA,
        SkipKind.RESOURCE,
        SkipKind.CONVERSION,
        SkipKind.CONTINUATION,
    )
}


@dataclass(frozen=True, slots=True)
class ArchivedAnswer:
    """An HTTP answer of the archive, its body still coded, and where it lies.

    Reading can begin at `offset`; everything before `end_offset` is read once this record is. Both are
    offsets in the file; records that share a gzip member share its offset (`is_first` tells the first).
    """

    answer: Answer
    offset: int
    end_offset: int
    is_first: bool


@dataclass(frozen=True, slots=True)
class ArchivedRecord:
    """A capture of the archive, and where it lies (as in ArchivedAnswer)."""

    capture: Capture
    offset: int
    end_offset: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record that is no capture; `detail` says what is wrong where something is."""

    kind: SkipKind
    url: str | None
    offset: int
    end_offset: int
    detail: str = ""


def read_archive(
    path: Path, *, start: int = 0, max_body_bytes: int = MAX_BODY_BYTES
) -> Iterator[ArchivedRecord | Skipped]:
    """The records of a `.warc` or `.warc.gz` from offset `start`, one at a time, in the order of the file.

    HTTP response and revisit records become captures, all others are named. `max_body_bytes` bounds a
    decoded body; memory use does not grow with the file.

    Raises NotAnArchive for what is no WARC; BrokenArchive, after yielding all that is whole before it, for a
    torn tail or a damaged record; ArchiveError where the file cannot be read.
    """
    for item in read_answers(path, start=start, max_body_bytes=max_body_bytes):
        if isinstance(item, Skipped):
            yield item
        else:
            yield _capture_or_skip(item, path, max_body_bytes)


def read_capture(path: Path, offset: int, *, max_body_bytes: int = MAX_BODY_BYTES) -> Capture:
    """The capture at an offset that `read_archive` or the writer gave. ArchiveError where there is none."""
    item = next(read_archive(path, start=offset, max_body_bytes=max_body_bytes), None)
    if not isinstance(item, ArchivedRecord) or item.offset != offset:
        raise ArchiveError(f"{path} has no capture at byte {offset:,}; `archive verify` checks the file")
    return item.capture


def read_answers(
    path: Path, *, start: int = 0, max_body_bytes: int = MAX_BODY_BYTES
) -> Iterator[ArchivedAnswer | Skipped]:
    """Like `read_archive`, with the bodies as they were sent; they are not decoded to be measured."""
    with open_stream(path, start) as stream:
        reader = RecordReader(stream, path)
        while (head := reader.next()) is not None:
            read = _read_answer(head, reader, max_body_bytes)
            end_offset = reader.finish()
            if isinstance(read, Answer):
                yield ArchivedAnswer(read, head.offset, end_offset, head.is_first)
            else:
                kind, detail = read
                yield Skipped(kind, head.fields.target_uri, head.offset, end_offset, detail)


def _capture_or_skip(item: ArchivedAnswer, path: Path, max_body_bytes: int) -> ArchivedRecord | Skipped:
    try:
        capture = capture_of(
            item.answer,
            max_body_bytes=max_body_bytes,
            warc_file=path.name,
            warc_offset=item.offset if item.is_first else None,
        )
    except BodyTooLarge as error:
        return Skipped(SkipKind.TOO_LARGE, item.answer.url, item.offset, item.end_offset, str(error))
    except BodyDamaged as error:
        return Skipped(SkipKind.UNDECODABLE, item.answer.url, item.offset, item.end_offset, str(error))
    return ArchivedRecord(capture, item.offset, item.end_offset)


def _read_answer(
    head: RecordHead, reader: RecordReader, max_body_bytes: int
) -> Answer | tuple[SkipKind, str]:
    record_type = head.fields.record_type
    if record_type not in {"response", "revisit"}:
        kind = _BY_TYPE.get(record_type)
        return (kind, "") if kind else (SkipKind.OTHER_RECORD, record_type)
    url, at = head.fields.target_uri, head.fields.date
    if url is None or not _HTTP_ADDRESS.match(url):
        return SkipKind.NOT_HTTP, ""
    if at is None:
        return SkipKind.MALFORMED, "the record has no date that can be read"
    limit = max_body_bytes + CODING_SLACK + MAX_HEAD
    if head.block_length > limit:
        return SkipKind.TOO_LARGE, f"the record holds {head.block_length:,} bytes; at most {limit:,} are read"
    block = reader.read_block(limit)
    http = parse_http_head(block)
    revisit = _revisit_of(head.fields) if record_type == "revisit" else None
    if http is None and revisit is None:
        return SkipKind.MALFORMED, "the record holds no HTTP answer"
    return Answer(
        url=url,
        fetched_at=at,
        status_line=http.status_line if http else "HTTP/1.1 200 OK",
        status=http.status if http else 200,
        headers=http.headers if http else (),
        body=b"" if revisit or http is None else block[http.size :],
        recorded_url=head.fields.get(RECORDED_URL),
        truncated=head.fields.get("WARC-Truncated"),
        revisit=revisit,
    )


def _revisit_of(fields: WarcFields) -> Revisit:
    return Revisit(
        profile=fields.get("WARC-Profile") or "",
        payload_digest=fields.get("WARC-Payload-Digest"),
        refers_to_url=fields.get("WARC-Refers-To-Target-URI"),
        refers_to_date=fields.get("WARC-Refers-To-Date"),
    )
