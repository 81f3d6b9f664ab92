"""Writes what was asked for and how it ended: fetches, failures, known pages, places in the archive."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import duckdb

from transforms.history_records import Batch, Failure, Reading, Sighting
from transforms.terms import FailureReason
from warehouse.arrow import Row, ids, shape, shown, table
from warehouse.sql import statement

FETCHES = shape(
    "fetch_id load_id url final_url status:int fetched_at:time etag last_modified content_type bytes:int"
    " elapsed_ms:int error warc_file warc_offset:int"
)
FAILURES = shape("load_id url stage reason error failed_at:time")
POSITIONS = shape("warc_file end_offset:int")
OUTCOMES = shape("url at:time state retry_at:time is_failure:bool loaded_at:time failures:int")

STATE_OF_REASON = {
    FailureReason.NOT_FOUND: "gone",
    FailureReason.GONE: "gone",
    FailureReason.NOT_AN_ARTICLE: "not_an_article",
    FailureReason.NOT_HTML: "not_an_article",
}
STATE_OF_SIGHTING = {"unchanged": "loaded", "not_found": "gone", "gone": "gone", "moved": "loaded"}


def write_crawl_state(con: duckdb.DuckDBPyConnection, batch: Batch) -> frozenset[Failure]:
    """Stores the batch's fetches, failures and places, and moves known pages; all of it idempotent.

    Returns the failures that were not stored before.
    """
    if batch.fetches:
        with shown(con, batch_fetches=table(FETCHES, fetch_rows(batch))):
            con.execute(statement("insert_fetches"))
    new = write_failures(con, batch)
    outcomes = outcomes_of(loaded_readings(con, batch), batch.sightings, new)
    if outcomes:
        with shown(con, batch_outcomes=table(OUTCOMES, outcomes)):
            con.execute(statement("update_known_pages"))
    if batch.positions:
        places = [(position.warc_file, position.end_offset) for position in batch.positions]
        with shown(con, batch_positions=table(POSITIONS, places)):
            con.execute(statement("write_positions"))
    return new


def fetch_rows(batch: Batch) -> list[Row]:
    """The rows of `fetches`, each request once."""
    rows: dict[str, Row] = {}
    for x in batch.fetches:
        rows[x.fetch_id] = (
            x.fetch_id,
            batch.load_id,
            x.url,
            x.final_url,
            x.status,
            x.fetched_at,
            x.etag,
            x.last_modified,
            x.content_type,
            x.bytes,
            x.elapsed_ms,
            x.error,
            x.warc_file,
            x.warc_offset,
        )
    return list(rows.values())


def write_failures(con: duckdb.DuckDBPyConnection, batch: Batch) -> frozenset[Failure]:
    """Appends the failures whose address, stage, reason and time are not stored yet; returns these."""
    unique: dict[Row, Failure] = {}
    for failure in batch.failures:
        key = (failure.url, failure.stage, failure.reason.value, failure.failed_at)
        unique.setdefault(key, failure)
    if not unique:
        return frozenset()
    rows: list[Row] = [
        (batch.load_id, url, stage, reason, failure.error, at)
        for (url, stage, reason, at), failure in unique.items()
    ]
    with shown(con, batch_failures=table(FAILURES, rows)):
        known = set(con.execute(statement("known_failures")).fetchall())
        con.execute(statement("insert_failures"))
    return frozenset(failure for key, failure in unique.items() if key not in known)


def loaded_readings(con: duckdb.DuckDBPyConnection, batch: Batch) -> list[Reading]:
    """The readings of a batch whose captures belong to an article now."""
    if not batch.readings:
        return []
    with shown(con, batch_ids=ids([reading.ref.capture_id for reading in batch.readings])):
        loaded = {row[0] for row in con.execute(statement("loaded_captures")).fetchall()}
    return [reading for reading in batch.readings if reading.ref.capture_id in loaded]


def outcomes_of(
    readings: Iterable[Reading], sightings: Iterable[Sighting], failures: Iterable[Failure]
) -> list[Row]:
    """How each address ended: its newest outcome, and how often it failed."""
    found: list[tuple[str, datetime, str, datetime | None, bool]] = []
    for reading in readings:
        at = reading.ref.captured_at
        found += [(url, at, "loaded", None, False) for url in {reading.ref.url, reading.article.url}]
    for sighting in sightings:
        found.append((sighting.url, sighting.seen_at, STATE_OF_SIGHTING[sighting.state], None, False))
    for failure in failures:
        state = STATE_OF_REASON.get(failure.reason, "failed")
        found.append((failure.url, failure.failed_at, state, failure.retry_at, state == "failed"))
    by_url: dict[str, list[tuple[datetime, bool, str, datetime | None]]] = {}
    for url, at, state, retry_at, is_failure in found:
        by_url.setdefault(url, []).append((at, not is_failure, state, retry_at))
    rows: list[Row] = []
    for url, outcomes in by_url.items():
        at, is_good, state, retry_at = max(outcomes, key=lambda outcome: outcome[:3])
        loaded = [outcome[0] for outcome in outcomes if outcome[2] == "loaded"]
        failed = sum(1 for outcome in outcomes if not outcome[1])
        rows.append((url, at, state, retry_at, not is_good, max(loaded, default=None), failed))
    return rows
