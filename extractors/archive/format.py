"""WARC/1.1 records as bytes, each a gzip member of its own."""

from __future__ import annotations

import hashlib
import uuid
import zlib
from datetime import UTC, datetime
from typing import Final

from extractors.answers import Answer, Revisit
from extractors.archive.warc_fields import (
    IDENTICAL_PROFILE,
    NOT_MODIFIED_PROFILE,
    RECORDED_URL,
    format_warc_date,
    label_digest,
    sha1_digest,
)

# A third of the time of the usual level 6, for files a twentieth larger: pages are packed as they arrive.
_COMPRESSION: Final = 2
_NOT_MODIFIED: Final = 304
_LINE_BREAKS: Final = str.maketrans("", "", "\r\n\0")


def response_member(answer: Answer, *, info_id: str) -> bytes:
    """The record of an answer: `revisit` for one without a body of its own (304), else `response`.

    Header fields and body stand in it as they were sent. Digests are SHA-1 in base32, that of the payload
    over the body as sent.
    """
    revisit = answer.revisit
    if revisit is None and answer.status == _NOT_MODIFIED:
        revisit = Revisit(NOT_MODIFIED_PROFILE)
    head, body = _http_head(answer), b"" if revisit else answer.body
    fields = [
        ("WARC-Type", "revisit" if revisit else "response"),
        ("WARC-Record-ID", _new_id()),
        ("WARC-Warcinfo-ID", info_id),
        ("WARC-Target-URI", answer.url),
        ("WARC-Date", format_warc_date(answer.fetched_at)),
    ]
    if revisit:
        fields += _revisit_fields(revisit)
    else:
        fields.append(("WARC-Payload-Digest", sha1_digest(body)))
    fields.append(("WARC-Block-Digest", _digest_of(head, body)))
    if answer.recorded_url is not None:
        fields.append((RECORDED_URL, answer.recorded_url))
    if answer.truncated is not None:
        fields.append(("WARC-Truncated", answer.truncated))
    fields.append(("Content-Type", "application/http; msgtype=response"))
    return _member(fields, head, body)


def info_member(filename: str, software: str) -> tuple[bytes, str]:
    """The record that opens a file, and its id."""
    record_id = _new_id()
    body = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    fields = [
        ("WARC-Type", "warcinfo"),
        ("WARC-Record-ID", record_id),
        ("WARC-Filename", filename),
        ("WARC-Date", format_warc_date(datetime.now(UTC).replace(tzinfo=None, microsecond=0))),
        ("WARC-Block-Digest", sha1_digest(body)),
        ("Content-Type", "application/warc-fields"),
    ]
    return _member(fields, b"", body), record_id


def _revisit_fields(revisit: Revisit) -> list[tuple[str, str]]:
    stated = [
        ("WARC-Profile", revisit.profile or IDENTICAL_PROFILE),
        ("WARC-Payload-Digest", revisit.payload_digest),
        ("WARC-Refers-To-Target-URI", revisit.refers_to_url),
        ("WARC-Refers-To-Date", revisit.refers_to_date),
    ]
    return [(name, value) for name, value in stated if value]


def _http_head(answer: Answer) -> bytes:
    lines = [answer.status_line, *(f"{name}: {value}" for name, value in answer.headers)]
    # What a hostile server or archive put into a field must not begin another one.
    text = "".join(f"{line.translate(_LINE_BREAKS)}\r\n" for line in lines)
    return text.encode("latin-1", errors="replace") + b"\r\n"


def _member(fields: list[tuple[str, str]], head: bytes, body: bytes) -> bytes:
    lines = [f"{name}: {value.translate(_LINE_BREAKS)}\r\n" for name, value in fields]
    lines.append(f"Content-Length: {len(head) + len(body)}\r\n\r\n")
    packer = zlib.compressobj(_COMPRESSION, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    parts = ("WARC/1.1\r\n" + "".join(lines)).encode(), head, body, b"\r\n\r\n"
    return b"".join([*(packer.compress(part) for part in parts), packer.flush()])


def _digest_of(*parts: bytes) -> str:
    digest = hashlib.sha1(usedforsecurity=False)
    for part in parts:
        digest.update(part)
    return label_digest(digest.digest())


def _new_id() -> str:
    return f"<urn:uuid:{uuid.uuid4()}>"
