"""Finds everything that a batch touches: the stored readings that may be of the same articles."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from datetime import datetime

import duckdb

from transforms.history_records import Batch, Reading, Sighting
from transforms.records import CaptureRef
from warehouse.arrow import ids, shape, shown, table
from warehouse.readings import Kept, address_keys, is_named, keys_of, read_readings, withhold
from warehouse.sql import statement

SIGHTINGS = shape("url seen_at:time state target")


def new_readings(con: duckdb.DuckDBPyConnection, batch: Batch) -> tuple[list[Reading], frozenset[str]]:
    """Readings not stored yet: new captures, another parser's, those of a text no longer withheld.

    Also gives the captures among them that are stored in another form.
    """
    by_capture = {reading.ref.capture_id: reading for reading in batch.readings}
    if not by_capture:
        return [], frozenset()
    with shown(con, batch_ids=ids(frozenset(by_capture))):
        rows = con.execute(statement("known_captures")).fetchall()
    known = {str(row[0]): row[1:] for row in rows}
    hidden = withheld_articles(con, batch.withheld)
    fresh = []
    for capture_id, reading in by_capture.items():
        if capture_id not in known:
            fresh.append(reading)
            continue
        parser_version, is_withheld, article_id = known[capture_id]
        is_hidden = is_named(reading, batch.withheld) or article_id in hidden
        if parser_version != reading.parser_version or (bool(is_withheld) and not is_hidden):
            fresh.append(reading)
    return fresh, frozenset(known.keys() & {reading.ref.capture_id for reading in fresh})


def withheld_articles(con: duckdb.DuckDBPyConnection, withheld: Collection[str]) -> set[str]:
    """The stored articles that a list of withheld addresses or ids names."""
    if not withheld:
        return set()
    with shown(con, batch_ids=ids(frozenset(withheld))):
        return {str(row[0]) for row in con.execute(statement("withheld_articles")).fetchall()}


def unhidden_captures(con: duckdb.DuckDBPyConnection, articles: Collection[str]) -> list[str]:
    """Captures of withheld articles whose stored reading still holds the text."""
    if not articles:
        return []
    with shown(con, batch_ids=ids(frozenset(articles))):
        return [str(row[0]) for row in con.execute(statement("unhidden_captures")).fetchall()]


def new_sightings(con: duckdb.DuckDBPyConnection, sightings: Collection[Sighting]) -> list[Sighting]:
    """Those not stored yet, in order, without repetition."""
    unique = sorted(set(sightings), key=sighting_key)
    if not unique:
        return []
    rows = [(sighting.url, sighting.seen_at, sighting.state, sighting.target) for sighting in unique]
    with shown(con, batch_sightings=table(SIGHTINGS, rows)):
        stored = set(con.execute(statement("known_sightings")).fetchall())
    return [sighting for sighting, row in zip(unique, rows, strict=True) if row not in stored]


def sighting_key(sighting: Sighting) -> tuple[str, datetime, str, str]:
    """Orders sightings by address and time."""
    return sighting.url, sighting.seen_at, sighting.state, sighting.target or ""


def moves_between(
    con: duckdb.DuckDBPyConnection, urls: Collection[str], fresh: Collection[Sighting] = ()
) -> frozenset[tuple[str, str]]:
    """Redirects that lead from or to these addresses, over any number of steps; stored ones and `fresh`."""
    new = {(sighting.url, sighting.target) for sighting in fresh if sighting.target is not None}
    if not new and not con.execute(statement("any_move")).fetchall():
        return frozenset()
    found: set[tuple[str, str]] = set()
    seen: set[str] = set()
    frontier = set(urls)
    while frontier:
        with shown(con, batch_ids=ids(frontier)):
            rows = con.execute(statement("moves_of_urls")).fetchall()
        steps = {(str(url), str(target)) for url, target in rows}
        steps |= {step for step in new if frontier.intersection(step)}
        seen |= frontier
        frontier = {url for step in steps for url in step} - seen
        found |= steps
    return frozenset(found)


def sightings_of(con: duckdb.DuckDBPyConnection, urls: Collection[str]) -> list[Sighting]:
    """All stored sightings of these addresses, oldest first."""
    if not urls or not con.execute(statement("any_sighting")).fetchall():
        return []
    with shown(con, batch_ids=ids(frozenset(urls))):
        rows = con.execute(statement("sightings_of_urls")).fetchall()
    return [Sighting(*row) for row in rows]


def related_captures(
    con: duckdb.DuckDBPyConnection,
    keys: Iterable[str],
    captures: Iterable[str],
    moves: Collection[Sighting] = (),
) -> set[str]:
    """Stored captures that are joined, directly or over others, to these keys or stored captures.

    Redirects join addresses: the stored ones, and those among `moves`.
    """
    found = set(captures)
    seen = set(keys)
    if found:
        with shown(con, batch_ids=ids(found)):
            rows = con.execute(statement("keys_of_captures")).fetchall()
        found = {str(row[0]) for row in rows}
        seen |= {str(row[1]) for row in rows}
    frontier = seen
    while frontier:
        frontier = frontier | redirected_keys(con, frontier, moves)
        with shown(con, batch_ids=ids(frontier)):
            rows = con.execute(statement("captures_sharing_keys")).fetchall()
        found |= {str(row[0]) for row in rows}
        seen = seen | frontier
        frontier = {str(row[1]) for row in rows} - seen
    return found


def redirected_keys(
    con: duckdb.DuckDBPyConnection, keys: Iterable[str], moves: Collection[Sighting]
) -> set[str]:
    """The keys of addresses that redirects join to the addresses among these keys."""
    urls = {key.removeprefix("u ") for key in keys if key.startswith("u ")}
    joined = {url for step in moves_between(con, urls, moves) for url in step}
    return {key for url in joined for key in address_keys(url)}


def gather(
    con: duckdb.DuckDBPyConnection,
    fresh: list[Kept],
    sightings: Collection[Sighting],
    withheld: frozenset[str],
    touched: frozenset[str] = frozenset(),
    restated: frozenset[str] = frozenset(),
) -> list[Kept]:
    """New readings and all stored ones that may be of the same articles, by capture time.

    Readings of a withheld address come without their text. `touched` are keys of articles of which something
    else has changed, `restated` the captures among the new readings that are stored in another form.
    """
    keys = {key for item in fresh for key in keys_of(item.reading)} | touched
    for sighting in sightings:
        keys |= address_keys(sighting.url)
    hidden = unhidden_captures(con, withheld_articles(con, withheld))
    new_ids = {item.reading.ref.capture_id for item in fresh}
    stored_ids = related_captures(con, keys, restated.union(hidden), sightings)
    stored = read_readings(con, stored_ids)
    earlier = {item.reading.ref.capture_id: item.article_id for item in stored}
    replaced = [
        dataclasses.replace(item, article_id=earlier[item.reading.ref.capture_id], is_stored=True)
        if item.reading.ref.capture_id in earlier
        else item
        for item in fresh
    ]
    everything = replaced + [item for item in stored if item.reading.ref.capture_id not in new_ids]
    everything.sort(key=lambda item: (item.reading.ref.captured_at, item.reading.ref.capture_id))
    return [withhold(item) if is_named(item.reading, withheld) else item for item in everything]


def stale_captures(con: duckdb.DuckDBPyConnection, batch: Batch) -> list[CaptureRef]:
    """Captures of the articles that a batch touches whose stored reading came from another parser.

    The caller parses them again from the archive and adds their readings to the batch, so that a change of
    the parser is not taken for an edit by the publisher. Also those whose text was withheld and no longer is.
    """
    fresh, restated = new_readings(con, batch)
    if not fresh:
        return []
    in_batch = {reading.ref.capture_id for reading in batch.readings}
    keys = {key for reading in fresh for key in keys_of(reading)}
    touched = related_captures(con, keys, restated, batch.sightings)
    with shown(con, batch_ids=ids(touched - in_batch)):
        rows = con.execute(statement("stale_captures"), [batch.parser_version]).fetchall()
    hidden = withheld_articles(con, batch.withheld)
    return [
        CaptureRef(*place)
        for *place, parser_version, is_withheld, article_id in rows
        if parser_version != batch.parser_version or (is_withheld and article_id not in hidden)
    ]
