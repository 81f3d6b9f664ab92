"""From captures to rows: reading them, reading again what older code read, one transaction for it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from extractors.archive.reader import ArchivedRecord, Skipped, read_archive, read_capture
from extractors.errors import ArchiveError
from flows.batching import RECORDS_AT_ONCE, in_batches
from flows.fetched import fetch_of_capture
from flows.parser_version import parser_version
from flows.reading import Outcome, read_answer
from flows.runs import Run
from transforms.history_records import ArchivePosition, Batch, Failure, Fetch, ListingReading, Reading
from transforms.records import Capture, CaptureRef
from warehouse.load import load_batch, stale_captures

LISTINGS_AT_ONCE: Final = 10
"""Listings loaded together: a page of REST may hold a hundred articles, all of which are looked up."""


def load_file(run: Run, path: Path, start: int = 0) -> int:
    """Reads a file of our own archive from an offset on and loads it; gives the number of answers."""
    loaded = 0
    pieces = ((piece, piece.captures) for piece in _pieces(run, path, start))
    for piece, outcomes in run.readers.in_turn(pieces):
        found = [outcome for outcome in outcomes if outcome is not None]
        load_outcomes(run, found, fetches=piece.fetches, positions=(piece.end,))
        loaded += len(piece.captures)
    return loaded


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some records of an archive file that are loaded together."""

    captures: list[Capture]
    fetches: list[Fetch]
    end: ArchivePosition


def _pieces(run: Run, path: Path, start: int) -> Iterator[_Piece]:
    """The file, piece by piece. A listing speaks of many articles, so that fewer of them go together."""
    is_fetched = path.name.startswith("fetch-")
    at_once = LISTINGS_AT_ONCE if path.name.startswith("listing-") else RECORDS_AT_ONCE
    archived = read_archive(path, start=start, max_body_bytes=run.settings.max_body_bytes)
    for records in in_batches(archived, at_once):
        captures = [record.capture for record in records if isinstance(record, ArchivedRecord)]
        for skipped in (record for record in records if isinstance(record, Skipped)):
            if skipped.detail:
                run.progress.note(f"{path.name} at {skipped.offset}: passed over, {skipped.detail}")
        fetches = [
            fetch_of_capture(url, capture)
            for capture in captures
            if is_fetched and (url := run.recorded_address(capture))
        ]
        yield _Piece(captures, fetches, ArchivePosition(path.name, records[-1].end_offset))


def load_captures(
    run: Run,
    captures: Sequence[Capture],
    *,
    fetches: Sequence[Fetch] = (),
    failures: Sequence[Failure] = (),
    positions: Sequence[ArchivePosition] = (),
) -> None:
    """Reads captures and loads what they say, in one transaction that also moves the place in the archive."""
    outcomes = [outcome for outcome in run.readers.read(captures) if outcome is not None]
    load_outcomes(run, outcomes, fetches=fetches, failures=failures, positions=positions)


def load_outcomes(
    run: Run,
    outcomes: Sequence[Outcome],
    *,
    fetches: Sequence[Fetch] = (),
    failures: Sequence[Failure] = (),
    positions: Sequence[ArchivePosition] = (),
) -> None:
    """Loads what captures say. Readings that older code made of the same articles are made anew first, so
    that better code never looks like an edit by the publisher.
    """
    listings = [outcome.listing for outcome in outcomes if outcome.listing]
    while len(listings) > LISTINGS_AT_ONCE:
        _load_listings(run, listings[:LISTINGS_AT_ONCE])
        del listings[:LISTINGS_AT_ONCE]
    batch = Batch(
        load_id=run.load_id,
        parser_version=parser_version(),
        loaded_at=run.clock(),
        readings=tuple(outcome.reading for outcome in outcomes if outcome.reading),
        sightings=tuple(outcome.sighting for outcome in outcomes if outcome.sighting),
        fetches=tuple(fetches),
        failures=(*failures, *(outcome.failure for outcome in outcomes if outcome.failure)),
        positions=tuple(positions),
        listings=tuple(listings),
        withheld=run.withheld,
    )
    with run.writing() as store:
        stale = stale_captures(store, batch)
        if stale:
            batch = replace(batch, readings=(*batch.readings, *reread(run, stale)))
        result = load_batch(store, batch)
    run.report.count_batch(result)
    run.report.count_failures(batch.failures)


def _load_listings(run: Run, listings: Sequence[ListingReading]) -> None:
    """Loads listings by themselves. The place in the archive moves with what is loaded last."""
    with run.writing() as store:
        load_batch(
            store,
            Batch(
                run.load_id, parser_version(), run.clock(), listings=tuple(listings), withheld=run.withheld
            ),
        )


def reread(run: Run, refs: Iterable[CaptureRef]) -> list[Reading]:
    """Reads archived captures again with today's code; one that can no longer be read is noted and left."""
    readings = []
    for ref in refs:
        capture = load_capture(run, ref)
        outcome = read_answer(capture, run.settings.site) if capture else None
        if outcome is None:
            continue
        if outcome.reading is not None:
            readings.append(outcome.reading)
        elif outcome.failure is not None:
            run.progress.note(
                f"{ref.url}: today's parser reads no article in its capture of {ref.captured_at}: "
                f"{outcome.failure.reason} ({outcome.failure.error}); the older reading stays"
            )
    return readings


def load_capture(run: Run, ref: CaptureRef) -> Capture | None:
    """A capture from the archive; None, with a note, where the archive does not have it."""
    if ref.warc_file is None or ref.warc_offset is None:
        return None
    path = run.workspace.archive / ref.warc_file
    try:
        return read_capture(path, ref.warc_offset, max_body_bytes=run.settings.max_body_bytes)
    except ArchiveError as error:
        run.progress.note(f"{ref.url}: its capture of {ref.captured_at} cannot be read again: {error}")
        return None
