"""From captures to rows: reading them, reading again what older code read, one transaction for it all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extractors.archive.reader import read_capture
from extractors.errors import ArchiveError
from flows.parser_version import parser_version
from flows.reading import Outcome, read_answer
from flows.runs import Run
from transforms.history_records import ArchivePosition, Batch, Failure, Fetch, Reading
from transforms.records import Capture, CaptureRef
from warehouse.load import load_batch, stale_captures


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
    batch = Batch(
        load_id=run.load_id,
        parser_version=parser_version(),
        loaded_at=run.clock(),
        readings=tuple(outcome.reading for outcome in outcomes if outcome.reading),
        sightings=tuple(outcome.sighting for outcome in outcomes if outcome.sighting),
        fetches=tuple(fetches),
        failures=(*failures, *(outcome.failure for outcome in outcomes if outcome.failure)),
        positions=tuple(positions),
        withheld=run.withheld,
    )
    with run.writing() as store:
        stale = stale_captures(store, batch)
        if stale:
            batch = replace(batch, readings=(*batch.readings, *reread(run, stale)))
        result = load_batch(store, batch)
    run.report.count_batch(result)
    run.report.count_failures(batch.failures)


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
