"""Rows of `fetches` and failures from what the client brings back, or from what lies in the archive."""

from __future__ import annotations

import hashlib

from extractors.fetch.results import FetchResult
from extractors.http_headers import header_value
from flows.reading import capture_ref, retry_time
from transforms.history_records import Failure, Fetch
from transforms.records import Capture
from transforms.terms import FailureReason

MAX_ERROR = 500


def fetch_of_capture(url: str, capture: Capture, result: FetchResult | None = None) -> Fetch:
    """The row of a request whose answer arrived. After a kill there is no `result` any more, and what only it
    knew (the time it took) stays NULL.
    """
    wanted = result.request.url if result else url
    return Fetch(
        fetch_id=capture_ref(wanted, capture).capture_id,
        url=wanted,
        final_url=url,
        status=capture.status,
        fetched_at=capture.captured_at,
        etag=header_value(capture.headers, "etag"),
        last_modified=header_value(capture.headers, "last-modified"),
        content_type=header_value(capture.headers, "content-type"),
        bytes=len(result.answer.body) if result and result.answer else None,
        elapsed_ms=result.elapsed_ms if result else None,
        error=None,
        warc_file=capture.warc_file,
        warc_offset=capture.warc_offset,
    )


def fetch_of_failure(result: FetchResult) -> Fetch:
    """The row of a request that brought no answer worth keeping."""
    at = result.finished_at
    digest = hashlib.sha256(f"{result.request.url} {at.isoformat()}".encode()).hexdigest()
    return Fetch(
        fetch_id=digest[:16],
        url=result.request.url,
        final_url=result.final_url,
        status=result.status,
        fetched_at=at,
        etag=None,
        last_modified=None,
        content_type=None,
        bytes=None,
        elapsed_ms=result.elapsed_ms,
        error=_short(result.error),
        warc_file=None,
        warc_offset=None,
    )


def failure_of_result(result: FetchResult) -> Failure:
    """The row of `page_failures` for a request that failed."""
    reason = result.failure or FailureReason.CONNECTION_ERROR
    at = result.finished_at
    retry_at = result.retry_at or retry_time(reason, at)
    return Failure(result.request.url, "fetch", reason, _short(result.error), at, retry_at)


def _short(error: str | None) -> str:
    return (error or "no particulars")[:MAX_ERROR]
