"""What is asked of the client, and what it brings back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from extractors.answers import Answer
from transforms.terms import FailureReason
from transforms.urls import Site

_NOT_MODIFIED: Final = 304


class Wanted(StrEnum):
    """What an answer must be: a page (HTML), or a listing (XML, JSON, text)."""

    PAGE = "page"
    LISTING = "listing"


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How the client behaves: seconds for `interval`, `timeout` (of one whole request) and `backoff_base`.

    `max_body_bytes` bounds a body before and after decoding; `lock_folder` holds what all processes of a
    data folder share.
    """

    site: Site
    user_agent: str
    lock_folder: Path
    interval: float = 1.5
    concurrency: int = 2
    timeout: float = 60.0
    max_body_bytes: int = 10 * 1024 * 1024
    max_tries: int = 4
    backoff_base: float = 5.0


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """An address to ask for: `url` canonical (as recorded), `fetch_url` where to ask.

    `etag` and `last_modified` of an earlier answer make the request conditional.
    """

    url: str
    fetch_url: str
    etag: str | None = None
    last_modified: str | None = None
    wanted: Wanted = Wanted.PAGE


@dataclass(frozen=True, slots=True)
class FetchResult:
    """How a request ended, at `finished_at` (naive UTC) after `tries` tries.

    `answer` is every answer that came whole, errors such as 404 included, and None where none did; `hops`
    are the redirects before it, in order. `failure` is None for a page (200) or "unchanged" (304), else its
    reason, and `error` says it in words. `retry_at` is when a later run may try again, None: not by itself.
    `elapsed_ms` is the time of the last try's last request.

    `is_skipped` marks a request that was never made, since the site wants to be left alone (an open circuit,
    a long Retry-After): it has no failure and no answer, is as due as before, and `error` says why.
    """

    request: FetchRequest
    finished_at: datetime
    status: int | None
    final_url: str
    answer: Answer | None
    failure: FailureReason | None
    error: str | None
    elapsed_ms: int
    tries: int
    retry_at: datetime | None = None
    hops: tuple[Answer, ...] = ()
    is_skipped: bool = False

    @property
    def is_unchanged(self) -> bool:
        """Whether the server said that nothing changed since the earlier answer."""
        return self.failure is None and self.status == _NOT_MODIFIED
