"""The HTTP answer inside a record: status line, header fields, and the transfer coding of its body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from extractors.archive.warc_fields import join_fields
from extractors.errors import BodyTruncated
from extractors.http_headers import Headers, header_list

# Servers and crawlers bound header blocks far below this.
MAX_HEAD: Final = 512 * 1024
_STATUS_LINE: Final = re.compile(r"(?:HTTP/[0-9](?:\.[0-9])?|ICY)[ \t]+([0-9]{3})(?:[ \t].*)?", re.IGNORECASE)
_CHUNK_LINE: Final = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1024})?\r?\n")


@dataclass(frozen=True, slots=True)
class HttpHead:
    """The head of an HTTP answer: `size` is its length in bytes, with the blank line that ends it."""

    status_line: str
    status: int
    headers: Headers
    size: int


def parse_http_head(block: bytes) -> HttpHead | None:
    """The head at the start of a block; None where there is none.

    Takes lines that end in a bare line feed, folded fields, fields without a colon (left out), and status
    lines without a reason, as HTTP/2 crawlers write them.
    """
    end = _head_end(block)
    lines = block[:end].split(b"\n")
    status_line = lines[0].decode("latin-1").strip()
    match = _STATUS_LINE.fullmatch(status_line)
    if match is None:
        return None
    return HttpHead(status_line, int(match[1]), join_fields(lines[1:]), end)


def _head_end(block: bytes) -> int:
    """Where the body begins: after the first empty line, or at the end of a block without one."""
    ends = [
        found + len(mark)
        for mark in (b"\r\n\r\n", b"\n\n", b"\n\r\n")
        if (found := block.find(mark, 0, MAX_HEAD)) >= 0
    ]
    return min(ends) if ends else min(len(block), MAX_HEAD)


def is_chunked(headers: Headers) -> bool:
    """Whether the header fields say that the body is sent in chunks."""
    return "chunked" in (header_list(headers, "transfer-encoding") or "").lower()


def undo_chunks(body: bytes) -> bytes:
    """A body without its chunk lines; as it stands where it has none (many archives undo them themselves).

    Raises BodyTruncated, with the chunks before it, where a chunk is cut or the last one is missing.
    """
    match = _CHUNK_LINE.match(body)
    if match is None:
        return body
    pieces: list[bytes] = []
    while match is not None:
        size = int(match[1], 16)
        if size == 0:
            return b"".join(pieces)
        start = match.end()
        pieces.append(body[start : start + size])
        if len(pieces[-1]) < size:
            break
        end = start + size
        end += 2 if body[end : end + 2] == b"\r\n" else 1 if body[end : end + 1] == b"\n" else 0
        match = _CHUNK_LINE.match(body, end)
    raise BodyTruncated("its last chunk is missing", b"".join(pieces))
