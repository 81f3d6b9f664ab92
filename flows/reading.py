"""From an archived answer to what the warehouse loads: a reading, a sighting, or a named failure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from html import escape, unescape
from urllib.parse import urljoin

from extractors.errors import RecordError
from extractors.http_headers import header_value
from extractors.records.captures import asks_for_text, holds_records, read_records
from extractors.records.model import FeedRecord, PostRecord
from extractors.records.sources import record_of_item, record_of_post
from flows.parser_version import parser_version
from transforms.history_records import Failure, ListingReading, Reading, Sighting, SourceRecord
from transforms.identity import capture_id
from transforms.records import Article, Capture, CaptureRef, NotAnArticle
from transforms.terms import FailureReason
from transforms.text import clean
from transforms.urls import Site, canonical_url

RETRY_AFTER = {
    FailureReason.CHALLENGE: timedelta(hours=6),
    FailureReason.HTTP_ERROR: timedelta(hours=1),
    FailureReason.CONNECTION_ERROR: timedelta(hours=1),
    FailureReason.TIMEOUT: timedelta(hours=1),
    FailureReason.TRUNCATED: timedelta(hours=1),
    FailureReason.EMPTY: timedelta(hours=6),
    FailureReason.BLOCKED_BY_ROBOTS: timedelta(days=1),
    FailureReason.NOT_FOUND: timedelta(days=7),
}
"""When a later run may ask again. Reasons that a repetition cannot mend are not named."""

MOVED_FOR_GOOD = frozenset({301, 308})
HTTP_NOT_MODIFIED = 304
HTTP_NOT_FOUND = 404
HTTP_GONE = 410


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a page gave no article; `stage` parse or normalise."""

    source_url: str
    stage: str
    reason: FailureReason
    detail: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one archived answer; at least one of the others is set beside the address."""

    url: str
    reading: Reading | None = None
    sighting: Sighting | None = None
    failure: Failure | None = None
    listing: ListingReading | None = None


def read_answer(capture: Capture, site: Site) -> Outcome | None:
    """Reads one capture with today's parser; None for an answer that says nothing of a page: a passing
    redirect, or an address outside the site.
    """
    url = canonical_url(capture.recorded_url or capture.source_url, site)
    if url is None:
        return None
    if holds_records(capture.source_url):
        return Outcome(url, listing=read_listing(url, capture, site))
    if capture.is_revisit or capture.status == HTTP_NOT_MODIFIED:
        return Outcome(url, sighting=Sighting(url, capture.captured_at, "unchanged"))
    if capture.status in (HTTP_NOT_FOUND, HTTP_GONE):
        return _read_absence(url, capture)
    if 300 <= capture.status < 400:
        return _read_redirect(url, capture, site)
    if capture.truncated is not None:
        error = f"the archived body was cut ({capture.truncated})"
        return _failed(url, capture, "fetch", FailureReason.TRUNCATED, error)
    return _read_page(url, capture, site)


def read_listing(url: str, capture: Capture, site: Site) -> ListingReading:
    """What a listing of REST or a feed states of each article; of one that cannot be read, nothing.

    `url` is its canonical address. A listing is never an article and never a failure of one.
    """
    try:
        found = read_records(capture)
    except RecordError:
        found = ()
    with_text = asks_for_text(capture.source_url)
    records = (_read_record(item, capture.captured_at, site, with_text=with_text) for item in found)
    return ListingReading(capture_ref(url, capture), tuple(record for record in records if record))


def _read_record(
    item: PostRecord | FeedRecord, at: datetime, site: Site, *, with_text: bool
) -> SourceRecord | None:
    url = canonical_url(item.link, site) if item.link and with_text else None
    text = text_of_content(item.title, item.content, url, site) if url else None
    if isinstance(item, PostRecord):
        return record_of_post(item, at, site, text)
    return record_of_item(item, at, site, text)


def text_of_content(title: str | None, content: str | None, url: str, site: Site) -> str | None:
    """The text of a record's HTML, read as if it stood on a page of its own at `url`; None for no text."""
    if not content:
        return None
    head = escape(clean(unescape(title or "")) or "-")
    page = f"<html><head><title>{head}</title></head><body><article><h1>{head}</h1><div>"
    article = read_page(
        f"{page}{content}</div></article></body></html>".encode("utf-8", "replace"), url, site
    )
    return None if isinstance(article, Refusal) else article.text


def _read_redirect(url: str, capture: Capture, site: Site) -> Outcome | None:
    """A permanent redirect to another address of the site says that the page has moved."""
    location = header_value(capture.headers, "location")
    if capture.status not in MOVED_FOR_GOOD or location is None:
        return None
    target = canonical_url(urljoin(capture.source_url, location), site)
    if target is None or target == url:
        return None
    return Outcome(url, sighting=Sighting(url, capture.captured_at, "moved", target))


def _read_absence(url: str, capture: Capture) -> Outcome:
    is_gone = capture.status == HTTP_GONE
    reason = FailureReason.GONE if is_gone else FailureReason.NOT_FOUND
    failed = _failed(url, capture, "fetch", reason, f"HTTP {capture.status}")
    return Outcome(url, sighting=Sighting(url, capture.captured_at, reason.value), failure=failed.failure)


def _read_page(url: str, capture: Capture, site: Site) -> Outcome:
    page = read_page(capture.body, url, site, headers=capture.headers, status=capture.status)
    if isinstance(page, Refusal):
        return _failed(url, capture, page.stage, page.reason, page.detail)
    if capture.status >= 400:
        return _failed(url, capture, "fetch", FailureReason.HTTP_ERROR, f"HTTP {capture.status}")
    return Outcome(url, reading=Reading(capture_ref(url, capture), parser_version(), page))


def read_page(
    body: bytes,
    url: str | None,
    site: Site,
    *,
    headers: Sequence[tuple[str, str]] = (),
    status: int = 200,
) -> Article | Refusal:
    """Parses and normalises one page.

    This is the border at which a page that breaks the parser becomes a named failure.
    """
    # A run whose helping processes do the reading begins sooner without the parsers.
    from extractors.pages import parse_page
    from transforms.articles import NormaliseError, normalise

    source_url = url or ""
    try:
        page = parse_page(body, url, headers=headers, status=status)
        source_url = page.source_url
        if isinstance(page, NotAnArticle):
            return Refusal(source_url, "parse", page.reason, page.detail)
        return normalise(page, site)
    except NormaliseError as error:
        return Refusal(source_url, "normalise", FailureReason.PARSE_ERROR, str(error))
    except Exception as error:  # noqa: BLE001 - one page that breaks the parser must not end the run
        detail = f"{type(error).__name__}: {error}"
        return Refusal(source_url, "parse", FailureReason.PARSE_ERROR, detail)


def capture_ref(url: str, capture: Capture) -> CaptureRef:
    """The reference under which the warehouse knows a capture; `url` its canonical address."""
    return CaptureRef(
        capture_id=capture_id(url, capture.captured_at, capture.payload_digest),
        url=url,
        source_url=capture.source_url,
        captured_at=capture.captured_at,
        payload_digest=capture.payload_digest,
        warc_file=capture.warc_file,
        warc_offset=capture.warc_offset,
    )


def _failed(url: str, capture: Capture, stage: str, reason: FailureReason, error: str) -> Outcome:
    when = capture.captured_at
    return Outcome(url, failure=Failure(url, stage, reason, error, when, retry_time(reason, when)))


def retry_time(reason: FailureReason, failed_at: datetime) -> datetime | None:
    """When a page that failed for this reason may be asked for again; None: not by itself."""
    wait = RETRY_AFTER.get(reason)
    return None if wait is None else failed_at + wait
