"""Readings of captures: how they are kept, and what may join two of them to one article."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

import duckdb
from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from transforms.frozen import lightly_frozen
from transforms.history_records import Reading
from transforms.records import Article, CaptureRef
from transforms.urls import slug_of, wordpress_id_of
from warehouse.arrow import Row, ids, shape, shown, table
from warehouse.sql import statement

RECORD = TypeAdapter(Article)
LARGEST_ID = 2**63 - 1

READINGS = shape(
    "capture_id article_id lang slug url canonical_url wordpress_id:int capture_url source_url"
    " captured_at:time payload_digest warc_file warc_offset:int parser_version template parse_quality:float"
    " field_sources:sources is_withheld:bool record"
)
KEYS = shape("capture_id key")


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Kept:
    """A reading in the warehouse, or on its way there: `article_id` None where it is new or was refused.

    `record` is the reading as JSON, `is_new` says that it is not stored in this form yet, `is_stored` that it
    is in some form.
    """

    reading: Reading
    record: str | bytes
    article_id: str | None
    is_withheld: bool
    is_new: bool
    is_stored: bool = False


def kept(reading: Reading) -> Kept:
    """A new reading with its JSON. ValueError where no database can hold it: lone surrogates, huge ids."""
    number = reading.article.wordpress_id
    if number is not None and not 0 < number <= LARGEST_ID:
        raise ValueError(f"post number out of range: {number}")
    try:
        record = RECORD.dump_json(reading.article)
    except (UnicodeError, PydanticSerializationError) as error:
        raise ValueError(f"text that is no Unicode: {error}") from error
    return Kept(reading, record, None, is_withheld=False, is_new=True)


def keys_of(reading: Reading) -> frozenset[str]:
    """What may join this reading to others: its slug, its addresses and its post number, each with a letter.

    Front pages are left out: a broken canonical link must not join everything to everything.
    """
    article = reading.article
    keys = {f"s {article.lang}/{article.slug}"} if article.slug else set()
    if article.wordpress_id is not None:
        keys.add(f"w {article.wordpress_id}")
    for url in (article.url, article.canonical_url, reading.ref.url):
        if url:
            keys |= address_keys(url)
    return frozenset(keys)


@lru_cache(maxsize=4096)
def address_keys(url: str) -> frozenset[str]:
    """The keys of a canonical address: itself, and the post number where it is a short link.

    Kept for a while: an article names the same address as its own, as canonical and as the one asked for.
    """
    number = wordpress_id_of(url)
    if number is not None:
        return frozenset({f"u {url}", f"w {number}"})
    return frozenset({f"u {url}"} if slug_of(url) else ())


def reading_row(item: Kept, article_id: str | None) -> Row:
    """A row of `internal.capture_readings`."""
    ref, article = item.reading.ref, item.reading.article
    return (
        ref.capture_id,
        article_id,
        article.lang.value,
        article.slug,
        article.url,
        article.canonical_url,
        article.wordpress_id,
        ref.url,
        ref.source_url,
        ref.captured_at,
        ref.payload_digest,
        ref.warc_file,
        ref.warc_offset,
        item.reading.parser_version,
        article.template,
        article.parse_quality,
        [{"field": entry.field, "source": entry.source} for entry in article.field_sources],
        item.is_withheld,
        item.record,
    )


def write_readings(con: duckdb.DuckDBPyConnection, items: Sequence[tuple[Kept, str | None]]) -> None:
    """Replaces the readings of these captures; each comes with the article that it belongs to."""
    if not items:
        return
    rows = [reading_row(item, article_id) for item, article_id in items]
    keys = [(item.reading.ref.capture_id, key) for item, _ in items for key in sorted(keys_of(item.reading))]
    stored = [item.reading.ref.capture_id for item, _ in items if item.is_stored]
    if stored:
        with shown(con, batch_ids=ids(stored)):
            con.execute(statement("delete_readings"))
    with shown(con, batch_readings=table(READINGS, rows), batch_keys=table(KEYS, keys)):
        con.execute(statement("insert_readings"))


def move_readings(con: duckdb.DuckDBPyConnection, moves: Sequence[tuple[str, str | None]]) -> None:
    """Gives stored captures to another article: pairs of capture and article."""
    if moves:
        with shown(con, batch_moves=table(shape("capture_id article_id"), list(moves))):
            con.execute(statement("move_readings"))


def read_readings(con: duckdb.DuckDBPyConnection, capture_ids: Collection[str]) -> list[Kept]:
    """The stored readings of these captures."""
    if not capture_ids:
        return []
    with shown(con, batch_ids=ids(frozenset(capture_ids))):
        rows = con.execute(statement("read_readings")).fetchall()
    return [
        Kept(
            Reading(CaptureRef(*place), parser_version, RECORD.validate_json(record)),
            record,
            article_id,
            is_withheld,
            is_new=False,
            is_stored=True,
        )
        for *place, parser_version, article_id, is_withheld, record in rows
    ]


def withhold(item: Kept) -> Kept:
    """The reading without the words of the article; headline, authors, dates and licence evidence stay."""
    if item.is_withheld:
        return item
    article = item.reading.article
    bare = dataclasses.replace(
        article,
        subtitle=None,
        caption=None,
        paragraphs=(),
        text="",
        report_text="",
        analysis_text=None,
        word_count=0,
        links=tuple(dataclasses.replace(link, anchor_text="") for link in article.links),
        see_also=(),
        citations=(),
        images=tuple(
            dataclasses.replace(image, alt=None, caption=None, credit=None) for image in article.images
        ),
        notes=(),
        agreements=(),
    )
    return dataclasses.replace(
        item,
        reading=dataclasses.replace(item.reading, article=bare),
        record=RECORD.dump_json(bare),
        is_withheld=True,
        is_new=True,
    )


def is_named(reading: Reading, withheld: frozenset[str]) -> bool:
    """Whether a reading is of a withheld article, by its addresses or by its language and slug."""
    article = reading.article
    names = (
        article.url,
        article.canonical_url,
        reading.ref.url,
        reading.ref.source_url,
        f"{article.lang}/{article.slug}",
    )
    return any(name in withheld for name in names if name)
