"""The steps of a run: plain functions that the command line calls and the Prefect flows wrap as tasks.

Each does one thing with a `Run`: recover, discover, fetch and load a batch, import a batch, read again,
check and publish. Everything right of the archive goes through `load_captures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from extractors.answers import Answer
from extractors.archive.captures import capture_of
from extractors.archive.imports import ForeignAnswer
from extractors.archive.recovery import recover_tail
from extractors.archive.writer import ArchiveWriter, Place
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchRequest, FetchResult
from flows.fetched import failure_of_result, fetch_of_capture, fetch_of_failure
from flows.listing_marks import read_marks, remember_marks
from flows.listings import discover_and_keep
from flows.loading import load_capture, load_captures, load_file, load_outcomes
from flows.options import IngestOptions, own_address
from flows.reading import read_answer
from flows.runs import Run
from transforms.history_records import ArchivePosition, Listed
from transforms.records import Capture, CaptureRef, FailureReason
from transforms.urls import fetch_url, lang_of_url
from warehouse.backlog import pages_left_to_backfill
from warehouse.checks import run_checks
from warehouse.claims import claim_pages
from warehouse.pages import PageToFetch, archive_positions, pages_to_fetch, record_listed
from warehouse.publish import publish
from warehouse.runs import mark_interrupted
from warehouse.seen import find_captures, known_captures

T = TypeVar("T")


# ------------------------------------------------------------------------------------------- recovering


def recover(run: Run) -> int:
    """Loads what earlier runs archived but did not live to load; gives the number of answers.

    A torn record at the end of a file of a dead run is cut off; files that another run is writing are left
    alone.
    """
    with run.writing() as store:
        reached = {position.warc_file: position.end_offset for position in archive_positions(store)}
    loaded = 0
    for path in run.archive_files():
        start = reached.get(path.name, 0)
        if path.stat().st_size <= start:
            continue
        tail = recover_tail(path, start)
        if tail.is_live or tail.end_offset <= start:
            continue
        if tail.cut_bytes:
            run.progress.note(f"{path.name}: cut {tail.cut_bytes} bytes of an answer that a kill left torn")
        loaded += load_file(run, path, start)
    run.report.recovered = loaded
    return loaded


# -------------------------------------------------------------------------------------------- discovering


def discover_pages(run: Run, client: PoliteClient, options: IngestOptions, *, is_anew: bool = False) -> int:
    """Asks the site what it has and notes it in `known_pages`; gives the number of addresses listed.

    With addresses given, nothing is asked: they are noted as they are. With `is_anew` all that there is gets
    listed, however much of it earlier runs have listed.
    """
    if options.urls:
        now = run.clock()
        site = run.settings.site
        listed: tuple[Listed, ...] = tuple(
            Listed(url, fetch_url(url, site), lang_of_url(url).value, "option", now) for url in options.urls
        )
        run.report.source = "option"
    else:
        found = discover_and_keep(
            run,
            client,
            source=options.source,
            lang=options.lang,
            since=options.since,
            until=options.until,
            marks=() if options.is_partial or is_anew else read_marks(run),
        )
        listed = found.listed
        run.report.source = found.source
        run.report.problems.extend(found.problems)
        run.marks = () if options.is_partial else found.marks
    with run.writing() as store:
        record_listed(store, listed)
        # A run that is killed now need not be followed by the same listing: all of it stands in known_pages.
        remember_marks(store, run.marks)
    run.report.discovered = len(listed)
    return len(listed)


def choose_pages(run: Run, options: IngestOptions) -> list[PageToFetch]:
    """The pages that this run asks for, the most recent first.

    What a backfill at work will fetch is left to it, unless certain pages are meant.
    """
    with run.writing() as store:
        due = pages_to_fetch(
            store,
            now=run.clock(),
            since=options.since,
            until=options.until,
            lang=None if options.lang == "all" else options.lang,
            force=options.force,
            urls=options.urls or None,
        )
        others = frozenset() if options.is_pointed else pages_left_to_backfill(store, run.load_id)
    pages = [page for page in due if page.url not in others]
    run.report.left = len(due) - len(pages)
    return pages


# ------------------------------------------------------------------------------------------------ fetching


KEPT_STATUSES = frozenset({200, 304, 404, 410})
"""Answers worth archiving: pages, and what says that a page is unchanged or gone. A refusal is not."""


@dataclass(frozen=True, slots=True)
class _Arrived:
    """An answer, and where it lies in the archive if it is kept."""

    result: FetchResult
    capture: Capture
    place: Place | None


def fetch_and_load(run: Run, client: PoliteClient, pages: Sequence[PageToFetch]) -> int:
    """Fetches a batch, archives each answer as it arrives, and loads it; gives the number of articles in it.

    Pages that another run is about to ask for, or has just asked for, are left to it.

    The archive is safe on disk before anything of the batch is read.
    """
    with run.writing() as store:
        mark_interrupted(store, run.clock())
        free = claim_pages(store, run.load_id, {page.url for page in pages})
    pages = [page for page in pages if page.url in free]
    writer = run.archive_writer("fetch")
    arrived: list[_Arrived] = []
    hops: list[tuple[Capture, Place]] = []

    def keep(result: FetchResult) -> None:
        run.progress.advance()
        if result.answer is None:
            return
        is_kept = result.status in KEPT_STATUSES
        if is_kept:
            hops.extend(_archived(run, writer, hop) for hop in result.hops)
        capture, place = _archived(run, writer, result.answer) if is_kept else _unarchived(run, result.answer)
        arrived.append(_Arrived(result, capture, place))

    results = client.fetch_batch([_request(run, page) for page in pages], keep)
    writer.sync()
    skipped = [result for result in results if result.is_skipped]
    if skipped:
        run.report.stopped = client.circuit_opened or skipped[0].error
    results = [result for result in results if not result.is_skipped]
    unanswered = [result for result in results if result.answer is None]
    fetches = [fetch_of_failure(result) for result in unanswered]
    fetches += [fetch_of_capture(_answered(run, item), item.capture, item.result) for item in arrived]
    run.report.attempted += len(results)
    run.report.fetched += sum(not item.result.is_unchanged for item in arrived)
    run.report.not_modified += sum(item.result.is_unchanged for item in arrived)
    read = run.readers.read([item.capture for item in arrived])
    outcomes = [outcome for outcome in read if outcome is not None]
    for failed in (outcome.failure for outcome in outcomes if outcome.failure is not None):
        if failed.reason is FailureReason.CHALLENGE:
            client.report_challenge(failed.url)
    moved = [outcome for capture, _ in hops if (outcome := read_answer(capture, run.settings.site))]
    load_outcomes(
        run,
        [*outcomes, *moved],
        fetches=fetches,
        failures=[failure_of_result(result) for result in unanswered],
        positions=_reached(place for place in _places(arrived, hops) if place),
    )
    run.report.stopped = run.report.stopped or client.circuit_opened
    return sum(outcome.failure is None for outcome in outcomes)


def _archived(run: Run, writer: ArchiveWriter, answer: Answer) -> tuple[Capture, Place]:
    place = writer.append(answer)
    capture, _ = _unarchived(run, answer)
    return replace(capture, warc_file=place.warc_file, warc_offset=place.offset), place


def _unarchived(run: Run, answer: Answer) -> tuple[Capture, None]:
    return capture_of(answer, max_body_bytes=run.settings.max_body_bytes), None


def _places(arrived: Sequence[_Arrived], hops: Sequence[tuple[Capture, Place]]) -> Iterator[Place | None]:
    yield from (item.place for item in arrived)
    yield from (place for _, place in hops)


def _request(run: Run, page: PageToFetch) -> FetchRequest:
    return FetchRequest(
        url=page.url,
        fetch_url=fetch_url(page.url, run.settings.site),
        etag=page.etag,
        last_modified=page.last_modified,
    )


def _answered(run: Run, item: _Arrived) -> str:
    return run.recorded_address(item.capture) or item.result.request.url


# ------------------------------------------------------------------------------------ from other archives


def import_answers(run: Run, answers: Sequence[ForeignAnswer]) -> int:
    """Copies answers of a foreign archive into ours and loads them; those we have are passed over.

    Gives the number of new answers.
    """
    with run.writing() as store:
        known = known_captures(store, [run.reference(answer.capture) for answer in answers])
    writer = run.archive_writer("import")
    captures: list[Capture] = []
    places: list[Place] = []
    for foreign in answers:
        ref = run.reference(foreign.capture)
        if ref.capture_id in known:
            run.report.passed_over["known"] += 1
            continue
        known.add(ref.capture_id)
        place = writer.append(foreign.answer)
        places.append(place)
        captures.append(replace(foreign.capture, warc_file=place.warc_file, warc_offset=place.offset))
    writer.sync()
    load_captures(run, captures, positions=_reached(places))
    return len(captures)


# ----------------------------------------------------------------------------------------- reparsing


def choose_captures(run: Run, template: str | None, urls: Sequence[str]) -> list[CaptureRef]:
    """The captures that were read with a template, or that are of these addresses. Raises `UsageError` for
    an address outside the site.
    """
    canonical = [own_address(url, run.settings.site) for url in urls]
    with run.writing() as store:
        return find_captures(store, template=template, urls=canonical)


def reparse_captures(run: Run, refs: Sequence[CaptureRef]) -> int:
    """Reads captures again with today's code and loads what they say now."""
    captures = [capture for ref in refs if (capture := load_capture(run, ref)) is not None]
    load_captures(run, captures)
    return len(captures)


def rebuild(run: Run) -> int:
    """Makes the warehouse anew from the archive alone, beside the old one, which it then replaces."""
    with run.rebuilding():
        return sum(load_file(run, path) for path in run.archive_files())


# ---------------------------------------------------------------------------------------------- publishing


def check_and_publish(run: Run) -> bool:
    """Checks the warehouse and replaces the published file; the last good one stays when a check of
    severity `error` fails. Gives whether the public file is up to date now.
    """
    with run.writing() as store:
        results = run_checks(store, run.load_id, run.clock())
    run.report.failed_checks = [result for result in results if result.is_blocking]
    run.note_publish()
    if run.report.failed_checks:
        return False
    with run.locked():
        publish(run.workspace.store, run.workspace.public)
    run.report.is_published = True
    return True


# -------------------------------------------------------------------------------------------------- helpers


def _reached(places: Iterable[Place]) -> tuple[ArchivePosition, ...]:
    """How far each file of the archive is loaded once these records are."""
    ends: dict[str, int] = {}
    for place in places:
        ends[place.warc_file] = max(place.end_offset, ends.get(place.warc_file, 0))
    return tuple(ArchivePosition(name, end) for name, end in ends.items())
