"""Records of REST and feeds beside captures: any order, any batches, and nothing lost or counted twice."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.builders import (
    DAY_ONE,
    PARSER,
    SITE,
    article,
    batch,
    fresh_store,
    reading,
    rows_of,
    snapshot,
)
from transforms.history_records import ListingReading, Reading, Sighting, SourceRecord
from transforms.identity import capture_id
from transforms.records import CaptureRef
from transforms.terms import Lang
from warehouse.load import load_batch
from warehouse.seen import known_captures
from warehouse.source_records import known_listings

HIDDEN = article("raid", authors=(), byline=None, tags=(), wordpress_id=None)
LISTED = f"{SITE}/wp-json/wp/v2/posts/"


def record(slug: str, day: float = 0, **changes: object) -> SourceRecord:
    plain = SourceRecord(
        source="rest",
        url=f"{SITE}/news/{slug}/",
        captured_at=DAY_ONE + timedelta(days=day),
        is_full=True,
        wordpress_id=500,
        title=f"A Tale of {slug}",
        published=("2021-02-27T16:20:05Z", "2021-02-27T11:20:05"),
        modified="2021-02-27T18:00:00Z",
        authors=("Ana Inventada",),
        labels=("News Briefs",),
        tags=("Contraband", "Peru"),
    )
    return dataclasses.replace(plain, **changes)  # type: ignore[arg-type]


def listing(*records: SourceRecord, number: int = 0) -> ListingReading:
    at = max(one.captured_at for one in records)
    digest = f"sha1:{number}@{at}"
    asked = f"{LISTED}?page={number}"
    return ListingReading(
        CaptureRef(capture_id(LISTED, at, digest), LISTED, asked, at, digest, "listing-a.warc.gz", number),
        records,
    )


def values(con: duckdb.DuckDBPyConnection, query: str) -> list[tuple[object, ...]]:
    return con.execute(query).fetchall()


def test_a_record_fills_the_article_whichever_comes_first(tmp_path: Path) -> None:
    tables = []
    for number in range(2):
        con = fresh_store(tmp_path / f"{number}.duckdb")
        batches = [batch([reading(HIDDEN)]), batch(listings=(listing(record("raid")),))]
        for one in batches[:: -1 if number else 1]:
            load_batch(con, one)
        assert values(con, "select wordpress_id, byline, published_precision from articles") == [
            (500, "Ana Inventada", "second")
        ]
        assert values(con, "select url from article_addresses where via = 'wordpress_id'") == [
            (f"{SITE}/?p=500",)
        ]
        assert ("title", "rest", True) in values(
            con, "select field, other_source, agrees from source_agreement"
        )
        tables.append(snapshot(con))
        con.close()
    assert tables[0] == tables[1]


def test_what_a_listing_tells_is_not_counted_as_an_article_seen(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(HIDDEN)]))
    told = load_batch(con, batch(listings=(listing(record("raid"), record("never-fetched")),)))
    assert (told.inserted, told.changed, told.unchanged, told.captures) == (0, 0, 0, 0)
    assert values(con, "select count(*) from internal.source_records") == [(2,)]
    both = batch([reading(HIDDEN, 1)], listings=(listing(record("raid", 2, title="Other"), number=2),))
    assert load_batch(con, both).changed == 1


def test_a_listing_loaded_twice_changes_nothing_and_is_known(con: duckdb.DuckDBPyConnection) -> None:
    one = listing(record("raid"), record("other", wordpress_id=501))
    load_batch(con, batch([reading(HIDDEN)], listings=(one,)))
    before = (snapshot(con), rows_of(con, "internal.source_records"), rows_of(con, "internal.listings"))
    load_batch(con, batch(listings=(one, one)))
    after = (snapshot(con), rows_of(con, "internal.source_records"), rows_of(con, "internal.listings"))
    assert after == before
    assert known_captures(con, [one.ref]) == {one.ref.capture_id}
    assert known_listings(con) == {(one.ref.source_url, one.ref.payload_digest)}


def test_another_parser_s_record_of_the_same_listing_takes_its_place(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(HIDDEN)]))
    for parser, names in ((PARSER, ("Ana",)), ("parser-2", ("Bea Inventada",)), ("parser-3", ("Ana Otra",))):
        told = batch(listings=(listing(record("raid", authors=names)),))
        load_batch(con, dataclasses.replace(told, parser_version=parser))
        assert values(con, "select byline from articles") == [names]


def test_a_record_under_a_former_address_is_of_the_article(con: duckdb.DuckDBPyConnection) -> None:
    former = f"{SITE}/news/old-raid/"
    load_batch(con, batch([reading(HIDDEN)], listings=(listing(record("old-raid")),)))
    assert values(con, "select byline from articles") == [(None,)]
    load_batch(con, batch(sightings=(Sighting(former, DAY_ONE, "moved", HIDDEN.url),)))
    assert values(con, "select byline from articles") == [("Ana Inventada",)]
    load_batch(con, batch(listings=(listing(record("old-raid", 1, authors=("Bea",)), number=3),)))
    assert values(con, "select byline from articles") == [("Bea",)]


def test_a_withheld_article_gains_no_words(con: duckdb.DuckDBPyConnection) -> None:
    told = listing(record("raid", sketch=(1, 2, 3), words=10))
    load_batch(con, batch([reading(HIDDEN)], listings=(told,), withheld=frozenset({HIDDEN.url})))
    assert values(con, "select text, wordpress_id from articles") == [("", 500)]
    assert values(con, "select field from source_agreement where field = 'text'") == []


def everything() -> list[Reading | ListingReading | Sighting]:
    spanish = article("redada", Lang.ES, authors=(), byline=None)
    named = article("raid", wordpress_id=500)
    return [
        reading(HIDDEN, 0),
        reading(named, 3),
        reading(spanish, 1),
        reading(article("other"), 2),
        Sighting(f"{SITE}/news/old-raid/", DAY_ONE, "moved", HIDDEN.url),
        listing(record("raid", 1), record("other", 1, wordpress_id=7), number=1),
        listing(record("raid", 2, title="Changed", modified="2021-03-01T10:00:00Z"), number=2),
        listing(record("raid", 4, is_full=False, authors=(), tags=(), labels=()), number=3),
        listing(record("old-raid", 5, authors=("Old Name",)), number=4),
        listing(record("renamed", 5), record("redada", 5, wordpress_id=9), number=5),
        listing(record("raid", 3, source="feed", authors=("Ana Inventada y Bea",)), number=6),
    ]


@settings(max_examples=6, deadline=None)
@given(st.permutations(everything()), st.integers(1, 6), st.integers(1, 2))
def test_any_order_and_any_batches_end_in_the_same_tables(
    items: list[Reading | ListingReading | Sighting], size: int, repeats: int
) -> None:
    with TemporaryDirectory() as folder:
        expected = loaded(Path(folder) / "a.duckdb", everything(), 99)
        assert loaded(Path(folder) / "b.duckdb", items * repeats, size) == expected


def loaded(path: Path, items: list[Reading | ListingReading | Sighting], size: int) -> dict[str, list[str]]:
    con = fresh_store(path)
    for start in range(0, len(items), size):
        part = items[start : start + size]
        load_batch(
            con,
            batch(
                [item for item in part if isinstance(item, Reading)],
                listings=tuple(item for item in part if isinstance(item, ListingReading)),
                sightings=tuple(item for item in part if isinstance(item, Sighting)),
            ),
        )
    found = {**snapshot(con), "records": rows_of(con, "internal.source_records")}
    con.close()
    return found
