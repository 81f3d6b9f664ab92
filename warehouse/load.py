"""Loads a batch in one transaction: readings of captures in, rows of articles out.

The rows of an article are a function of all readings of its captures, so any order of loading, any size of
batch and any number of repetitions end in the same tables.
"""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb

from transforms.history import cluster, resolve
from transforms.history_records import (
    ArticleState,
    Batch,
    BatchResult,
    Failure,
    IdentityConflict,
    Reading,
    Sighting,
    SourceRecord,
)
from transforms.source_records import RecordIndex
from transforms.terms import FailureReason
from warehouse.compact import COMPACT_MARK
from warehouse.crawl_state import write_crawl_state
from warehouse.gather import (
    gather,
    moves_between,
    new_readings,
    new_sightings,
    sighting_key,
    sightings_of,
    stale_captures,
)
from warehouse.marks import put_mark
from warehouse.readings import Kept, is_named, kept, withhold
from warehouse.rows import addresses_of
from warehouse.source_records import read_records, write_listings
from warehouse.transactions import transaction
from warehouse.write import Piece, write_pieces, write_sources

__all__ = ["load_batch", "stale_captures"]


@dataclass(frozen=True, slots=True)
class _Understood:
    """What the captures that a batch touches amount to: articles, and captures that belong to none."""

    pieces: list[Piece]
    refused: list[Kept]
    conflicts: tuple[IdentityConflict, ...]


def load_batch(con: duckdb.DuckDBPyConnection, batch: Batch) -> BatchResult:
    """Loads a batch, all of it or nothing, and moves the crawl state and the place in the archive with it.

    Loading what is stored already changes nothing. Raises `DiskFull`, `Locked`, else `WarehouseError`.
    """
    with collector_paused(), transaction(con):
        new, restated = new_readings(con, batch)
        fresh, unfit = fit_readings(new)
        sightings = new_sightings(con, batch.sightings)
        told = write_listings(con, batch.listings, batch.parser_version)
        affected = gather(con, fresh, sightings, batch.withheld, told, restated)
        understood = understand(con, affected, sightings, batch.withheld, is_told=bool(told))
        write_sources(con, sightings, [(item, None) for item in understood.refused])
        counts = write_pieces(con, understood.pieces, batch.load_id, is_all_new=is_all_new(affected))
        if any(
            item.is_new and item.is_withheld and item.article_id
            for piece in understood.pieces
            for item in piece.items
        ):
            put_mark(con, COMPACT_MARK, batch.load_id)
        failures = (*batch.failures, *unfit, *(conflict_failure(x) for x in understood.conflicts))
        reported = write_crawl_state(con, dataclasses.replace(batch, failures=failures))
    return BatchResult(
        inserted=counts.inserted,
        changed=counts.changed,
        unchanged=counts.unchanged,
        captures=sum(1 for item in affected if item.is_new and item.article_id is None),
        conflicts=tuple(x for x in understood.conflicts if conflict_failure(x) in reported),
    )


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keeps Python from looking for cycles among the many rows of a batch, which have none."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def fit_readings(readings: Sequence[Reading]) -> tuple[list[Kept], list[Failure]]:
    """Readings in the form in which they are stored; those that hold what no database can become failures."""
    fit: list[Kept] = []
    unfit: list[Failure] = []
    for reading in readings:
        try:
            fit.append(kept(reading))
        except ValueError as error:
            words = str(error).encode("ascii", "backslashreplace").decode()
            at = reading.ref.captured_at
            unfit.append(Failure(reading.ref.url, "load", FailureReason.PARSE_ERROR, words, at))
    return fit, unfit


def understand(
    con: duckdb.DuckDBPyConnection,
    affected: list[Kept],
    sightings: Sequence[Sighting],
    withheld: frozenset[str],
    *,
    is_told: bool = False,
) -> _Understood:
    """Sorts readings into articles and says what each amounts to, with all sightings of its addresses.

    With `is_told` some are here only because listings tell of them.
    """
    fresh_sightings = frozenset(sightings)
    urls = {url for item in affected for url, _ in addresses_of(item.reading)}
    moves = moves_between(con, urls, sightings)
    urls |= {url for step in moves for url in step}
    clusters, conflicts = cluster([item.reading for item in affected], moves)
    by_capture = {item.reading.ref.capture_id: item for item in affected}
    seen = {*sightings_of(con, urls), *(sighting for sighting in sightings if sighting.url in urls)}
    records = RecordIndex(read_records(con, urls, [item.reading for item in affected]))
    by_url: dict[str, list[Sighting]] = {}
    for sighting in sorted(seen, key=sighting_key):
        by_url.setdefault(sighting.url, []).append(sighting)
    pieces = []
    for readings in clusters:
        items = [by_capture.pop(reading.ref.capture_id) for reading in readings]
        if any(is_named(item.reading, withheld) for item in items):
            items = [withhold(item) for item in items]
        items.sort(key=lambda item: (item.reading.ref.captured_at, item.reading.ref.capture_id))
        own_urls = with_former({url for item in items for url, _ in addresses_of(item.reading)}, moves)
        own_sightings = [sighting for url in sorted(own_urls) for sighting in by_url.get(url, [])]
        piece = piece_of(items, own_sightings, records.of(own_urls, readings))
        is_seen = any(item.is_new for item in items) or not fresh_sightings.isdisjoint(own_sightings)
        pieces.append(piece if is_seen or not is_told else dataclasses.replace(piece, is_seen=False))
    return _Understood(pieces, list(by_capture.values()), conflicts)


def with_former(urls: set[str], moves: Collection[tuple[str, str]]) -> set[str]:
    """The addresses, and those that redirect to one of them over any number of steps."""
    known = set(urls)
    frontier = known
    while frontier:
        frontier = {url for url, target in moves if target in frontier} - known
        known = known | frontier
    return known


def piece_of(items: list[Kept], sightings: list[Sighting], records: Sequence[SourceRecord] = ()) -> Piece:
    """The state of one article from its readings, oldest first, and what else is known of its addresses."""
    ordered = sorted(sightings, key=lambda one: (one.seen_at, *sighting_key(one)))
    state: ArticleState = resolve([item.reading for item in items], ordered, records)
    return Piece(state, items, ordered)


def is_all_new(affected: Sequence[Kept]) -> bool:
    """Whether nothing is stored of the articles of these readings, among which are all stored ones.

    A stored article is found by the slug of a reading, from which its id is made.
    """
    return all(item.reading.article.slug and not item.is_stored for item in affected)


def conflict_failure(conflict: IdentityConflict) -> Failure:
    """How an identity conflict is reported among the failures: once per refused capture."""
    refused = conflict.refused
    words = f"{conflict.reason}; {conflict.article_id} keeps {conflict.kept.url}"
    return Failure(refused.url, "load", FailureReason.IDENTITY_CONFLICT, words, refused.captured_at)
