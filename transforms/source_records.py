"""What REST and feeds state of an article: records beside its pages, which fill and check what they show."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from transforms.dates import Publication, decide_modified, decide_publication
from transforms.history_records import Reading, SourceRecord
from transforms.records import Article, Stated
from transforms.terms import Lang
from transforms.urls import lang_of_url

REST: Final = "rest"
FEED: Final = "feed"
SOURCES: Final = (REST, FEED)
_NEAR: Final = timedelta(days=1)
_BEGINNING: Final = datetime.min  # noqa: DTZ901 - naive like every time here


def publication_of(record: SourceRecord) -> Publication:
    """Day and instant of publication as the record states them."""
    return decide_publication([Stated(record.source, value) for value in record.published])


def modified_at(record: SourceRecord) -> datetime | None:
    """The naive UTC instant of the last change that the record knows of."""
    return decide_modified([Stated(record.source, record.modified)]) if record.modified else None


def record_digest(record: SourceRecord) -> str:
    """32 hex digits over what a record states, the time of its capture apart."""
    stated = (
        record.key,
        record.wordpress_id,
        record.title,
        record.published,
        record.modified,
        record.authors,
        record.labels,
        record.tags,
        record.words,
        record.sketch,
    )
    return hashlib.blake2b(repr(stated).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def newest_records(records: Iterable[SourceRecord]) -> tuple[SourceRecord, ...]:
    """Of each source, address and fullness the record captured last, ordered by these three."""
    kept: dict[tuple[str, str, bool], SourceRecord] = {}
    for record in records:
        held = kept.get(record.key)
        if held is None or _age(record) > _age(held):
            kept[record.key] = record
    return tuple(kept[key] for key in sorted(kept))


def _age(record: SourceRecord) -> tuple[datetime, str]:
    return record.captured_at, record_digest(record)


class RecordIndex:
    """Finds the records that speak of an article, among those of many."""

    def __init__(self, records: Iterable[SourceRecord]) -> None:
        self._by_url: dict[str, list[SourceRecord]] = {}
        self._by_number: dict[int, list[SourceRecord]] = {}
        for record in records:
            self._by_url.setdefault(record.url, []).append(record)
            if record.wordpress_id is not None:
                self._by_number.setdefault(record.wordpress_id, []).append(record)

    def of(self, urls: Collection[str], readings: Sequence[Reading]) -> tuple[SourceRecord, ...]:
        """The records of the article of these addresses and readings.

        By address; or by WordPress's number, which is not unique across the site's installations and counts
        only with the language and, within a day, the day of publication.
        """
        found = {record.key: record for url in urls for record in self._by_url.get(url, ())}
        for reading in readings:
            number = reading.article.wordpress_id
            for record in self._by_number.get(number, ()) if number is not None else ():
                if record.key not in found and _is_same_post(record, reading.article):
                    found[record.key] = record
        return tuple(found[key] for key in sorted(found))


def _is_same_post(record: SourceRecord, article: Article) -> bool:
    if article.published_on is None or article.lang is not lang_of_url(record.url):
        return False
    day = publication_of(record).day
    return day is not None and abs(article.published_on - day) <= _NEAR


def combined(records: Iterable[SourceRecord], source: str, url: str) -> SourceRecord | None:
    """What one source states of an article at `url`: each field as its latest record that states it has it.

    The latest is the one of the article's own address, then the last changed. The time of capture makes no
    difference, so that a listing which says the same once more changes nothing.
    """
    ordered = sorted(
        (record for record in records if record.source == source),
        key=lambda one: (one.url == url, modified_at(one) or _BEGINNING, one.is_full, one.url),
        reverse=True,
    )
    if not ordered:
        return None
    first = ordered[0]
    told = next((record for record in ordered if record.sketch), first)
    return SourceRecord(
        source=source,
        url=first.url,
        captured_at=first.captured_at,
        is_full=first.is_full,
        wordpress_id=next((one.wordpress_id for one in ordered if one.wordpress_id), None),
        title=next((one.title for one in ordered if one.title), None),
        published=next((one.published for one in ordered if one.published), ()),
        modified=next((one.modified for one in ordered if one.modified), None),
        authors=next((one.authors for one in ordered if one.authors), ()),
        labels=next((one.labels for one in ordered if one.labels), ()),
        tags=next((one.tags for one in ordered if one.tags), ()),
        words=told.words,
        sketch=told.sketch,
    )


def language_of(record: SourceRecord) -> Lang:
    """The language that the record's address names."""
    return lang_of_url(record.url)
