"""An HTTP answer as it came over the wire: what is archived before anyone reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from extractors.http_headers import Headers


@dataclass(frozen=True, slots=True)
class Revisit:
    """Why a record has no body: the same payload lies elsewhere, or the server said "not modified".

    `profile` is the address of the WARC revisit profile, `payload_digest` as stated by the archive.
    """

    profile: str
    payload_digest: str | None = None
    refers_to_url: str | None = None
    refers_to_date: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, unread.

    `url` is the address asked for, `recorded_url` the one on the real site where a mirror or a test server
    answered for it. `fetched_at` is a naive UTC time. `body` still has its content coding; `truncated` names
    why it was cut (`length`, `time`, `disconnect`, `unspecified`), else None.
    """

    url: str
    fetched_at: datetime
    status_line: str
    status: int
    headers: Headers
    body: bytes
    recorded_url: str | None = None
    truncated: str | None = None
    revisit: Revisit | None = None
