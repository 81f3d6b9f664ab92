"""Records of REST and feeds: the newest of each address, kept beside the readings of pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import duckdb
from pydantic import TypeAdapter

from transforms.history_records import ListingReading, Reading, SourceRecord
from transforms.source_records import newest_records, record_digest
from warehouse.arrow import ids, shape, shown, table
from warehouse.readings import address_keys
from warehouse.sql import statement

RECORD = TypeAdapter(SourceRecord)
RECORDS = shape("source url is_full:bool captured_at:time wordpress_id:int parser_version digest record")
LISTINGS = shape("capture_id source_url captured_at:time payload_digest warc_file warc_offset:int")
NUMBERS = shape("number:int")


def write_listings(
    con: duckdb.DuckDBPyConnection, listings: Sequence[ListingReading], parser_version: str
) -> frozenset[str]:
    """Stores what listings state and that they are loaded; gives the keys of articles of which they say
    something new.
    """
    if not listings:
        return frozenset()
    refs = {listing.ref.capture_id: listing.ref for listing in listings}
    places = [
        (x.capture_id, x.source_url, x.captured_at, x.payload_digest, x.warc_file, x.warc_offset)
        for x in refs.values()
    ]
    with shown(con, batch_listings=table(LISTINGS, places)):
        con.execute(statement("insert_listings"))
    newest = newest_records(record for listing in listings for record in listing.records)
    if not newest:
        return frozenset()
    rows = [
        (
            x.source,
            x.url,
            x.is_full,
            x.captured_at,
            x.wordpress_id,
            parser_version,
            record_digest(x),
            RECORD.dump_json(x).decode(),
        )
        for x in newest
    ]
    with shown(con, batch_source_records=table(RECORDS, rows)):
        con.execute(statement("write_source_records"))
        changed = con.execute(statement("changed_source_records")).fetchall()
    keys = {key for url, _ in changed for key in address_keys(str(url))}
    return frozenset(keys | {f"w {number}" for _, number in changed if number is not None})


def read_records(
    con: duckdb.DuckDBPyConnection, urls: Collection[str], readings: Iterable[Reading]
) -> list[SourceRecord]:
    """The stored records of these addresses, and those with a number that one of the readings states."""
    if not con.execute(statement("any_source_record")).fetchall():
        return []
    articles = (reading.article for reading in readings)
    numbers = {article.wordpress_id for article in articles if article.wordpress_id is not None}
    with shown(
        con,
        batch_ids=ids(frozenset(urls)),
        batch_numbers=table(NUMBERS, [(number,) for number in sorted(numbers)]),
    ):
        rows = con.execute(statement("source_records_of")).fetchall()
    return [RECORD.validate_json(row[0]) for row in rows]


def known_listings(con: duckdb.DuckDBPyConnection) -> set[tuple[str, str]]:
    """Address and digest of the body of every loaded answer of REST and feeds."""
    return {(str(url), str(digest)) for url, digest in con.execute(statement("known_listings")).fetchall()}
