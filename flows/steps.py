"""The steps of a run: plain functions that the command line calls and the Prefect flows wrap as tasks.

Each does one thing with a `Run`: recover, discover, import a batch, read again, check and publish. Fetching,
which goes on while they work, is in `flows.pipeline`. Everything right of the archive goes through
`load_outcomes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from extractors.archive.imports import ForeignAnswer
from extractors.archive.recovery import recover_tail
from extractors.archive.writer import Place
from extractors.fetch.client import PoliteClient
from flows.arrivals import reached
from flows.listing_marks import read_marks, remember_marks
from flows.listings import discover_and_keep
from flows.loading import load_capture, load_captures, load_file
from flows.options import IngestOptions, own_address
from flows.runs import Run
from transforms.history_records import Listed
from transforms.records import Capture, CaptureRef
from transforms.urls import fetch_url, lang_of_url
from warehouse.backlog import pages_left_to_backfill
from warehouse.checks import run_checks
from warehouse.pages import PageToFetch, archive_positions, pages_to_fetch, record_listed
from warehouse.publish import publish
from warehouse.seen import find_captures, known_captures

# ------------------------------------------------------------------------------------------- recovering


def recover(run: Run) -> int:
    """Loads what earlier runs archived but did not live to load; gives the number of answers."""
    run.report.recovered = sum(load_file(run, path, start) for path, start in left_over(run))
    return run.report.recovered


def mend_archive(run: Run) -> int:
    """Cuts off what kills left torn, and loads nothing; gives the number of files that hold something new."""
    return sum(1 for _ in left_over(run))


def left_over(run: Run) -> Iterator[tuple[Path, int]]:
    """The files of the archive that hold what is not loaded yet, each with the place where that begins.

    A torn record at the end of a file of a dead run is cut off; files that another run is writing are left
    alone.
    """
    with run.writing() as store:
        reached = {position.warc_file: position.end_offset for position in archive_positions(store)}
    for path in run.archive_files():
        start = reached.get(path.name, 0)
        if path.stat().st_size <= start:
            continue
        tail = recover_tail(path, start)
        if tail.is_live or tail.end_offset <= start:
            continue
        if tail.cut_bytes:
            run.progress.note(f"{path.name}: cut {tail.cut_bytes} bytes of an answer that a kill left torn")
        yield path, start


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
    load_captures(run, captures, positions=reached(places))
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
