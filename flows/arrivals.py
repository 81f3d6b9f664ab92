"""What the client brings back, archived as it arrives, in the form in which it waits to be loaded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from extractors.answers import Answer
from extractors.archive.captures import capture_of
from extractors.archive.writer import ArchiveWriter, Place
from extractors.fetch.results import FetchRequest, FetchResult
from flows.fetched import failure_of_result, fetch_of_capture, fetch_of_failure
from flows.reading import Outcome, read_answer
from flows.runs import Run
from transforms.history_records import ArchivePosition, Failure, Fetch
from transforms.records import Capture
from transforms.urls import fetch_url
from warehouse.pages import PageToFetch

KEPT_STATUSES = frozenset({200, 304, 404, 410})
"""Answers worth archiving: pages, and what says that a page is unchanged or gone. A refusal is not."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a request for a page (canonical `url`) ended, without the body of its answer.

    `fetch` is its row, None for one that was `skipped` (why, in words); `failure` that of a request without
    an answer. `moved` is what the redirects before the answer say, `places` where all of them lie.
    """

    url: str
    fetch: Fetch | None = None
    failure: Failure | None = None
    has_answer: bool = False
    is_unchanged: bool = False
    skipped: str | None = None
    moved: tuple[Outcome, ...] = ()
    places: tuple[Place, ...] = ()


def request_for(run: Run, page: PageToFetch) -> FetchRequest:
    """What to ask for a page: with what is known of its last answer, so that only a change is sent."""
    return FetchRequest(
        url=page.url,
        fetch_url=fetch_url(page.url, run.settings.site),
        etag=page.etag,
        last_modified=page.last_modified,
    )


def archive_result(run: Run, writer: ArchiveWriter, result: FetchResult) -> tuple[Arrival, Capture | None]:
    """Archives an answer that is worth it, after the redirects before it; gives the capture to be read.

    It is safe after the next `sync` of the writer. Raises `ArchiveError` where the disk refuses.
    """
    url = result.request.url
    if result.is_skipped:
        return Arrival(url, skipped=result.error or "not asked"), None
    if result.answer is None:
        return Arrival(url, fetch_of_failure(result), failure_of_result(result)), None
    capture = capture_of(result.answer, max_body_bytes=run.settings.max_body_bytes)
    moved: list[Outcome] = []
    places: list[Place] = []
    if result.status in KEPT_STATUSES:
        for hop in result.hops:
            passed = _archived(run, writer, hop, places)
            if outcome := read_answer(passed, run.settings.site):
                moved.append(outcome)
        places.append(writer.append(result.answer))
        capture = _at(capture, places[-1])
    arrival = Arrival(
        url,
        fetch_of_capture(run.recorded_address(capture) or url, capture, result),
        has_answer=True,
        is_unchanged=result.is_unchanged,
        moved=tuple(moved),
        places=tuple(places),
    )
    return arrival, capture


def reached(places: Iterable[Place]) -> tuple[ArchivePosition, ...]:
    """How far each file of the archive is loaded once these records are."""
    ends: dict[str, int] = {}
    for place in places:
        ends[place.warc_file] = max(place.end_offset, ends.get(place.warc_file, 0))
    return tuple(ArchivePosition(name, end) for name, end in ends.items())


def _archived(run: Run, writer: ArchiveWriter, answer: Answer, places: list[Place]) -> Capture:
    places.append(writer.append(answer))
    return _at(capture_of(answer, max_body_bytes=run.settings.max_body_bytes), places[-1])


def _at(capture: Capture, place: Place) -> Capture:
    return replace(capture, warc_file=place.warc_file, warc_offset=place.offset)
