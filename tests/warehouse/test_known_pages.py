"""What is listed, what is due, and how pages move from one state to the next."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import duckdb

from tests.warehouse.builders import DAY_ONE, SITE, article, batch, reading, utc
from transforms.history_records import ArchivePosition, Failure, Fetch, Listed, Sighting
from transforms.terms import FailureReason
from warehouse.load import load_batch
from warehouse.pages import PageToFetch, archive_positions, pages_to_fetch, record_listed

NOW = DAY_ONE + timedelta(days=30)


def listed(slug: str, source: str = "sitemap", lang: str = "en", **changes: datetime | None) -> Listed:
    url = f"{SITE}/news/{slug}/"
    return Listed(url, url.replace(SITE, "http://127.0.0.1:8099"), lang, source, DAY_ONE, **changes)


def due(con: duckdb.DuckDBPyConnection, **options: object) -> list[str]:
    pages = pages_to_fetch(con, now=NOW, **options)  # type: ignore[arg-type]
    return [page.url.split("/")[-2] for page in pages]


def state(con: duckdb.DuckDBPyConnection, slug: str) -> tuple[object, ...]:
    return con.execute(
        "select state, tries, retry_at from known_pages where url = ?", [f"{SITE}/news/{slug}/"]
    ).fetchall()[0]


def fetch(slug: str, day: float, etag: str | None, status: int = 200) -> Fetch:
    url, at = f"{SITE}/news/{slug}/", DAY_ONE + timedelta(days=day)
    return Fetch(f"{slug}-{day}", url, url, status, at, etag, "Mon", "text/html", 1, 1, None, None, None)


def failure(slug: str, day: float, reason: FailureReason, retry: float | None = None) -> Failure:
    retry_at = None if retry is None else DAY_ONE + timedelta(days=retry)
    return Failure(f"{SITE}/news/{slug}/", "fetch", reason, "x", DAY_ONE + timedelta(days=day), retry_at)


def test_addresses_are_counted_as_new_once(con: duckdb.DuckDBPyConnection) -> None:
    assert record_listed(con, []) == 0
    assert record_listed(con, [listed("a"), listed("b"), listed("a", "feed")]) == 2
    assert record_listed(con, [listed("b", "feed"), listed("c")]) == 1
    rows = con.execute("select source, state, tries from known_pages order by url").fetchall()
    assert rows == [("sitemap", "pending", 0)] * 3


def test_a_listing_brings_newer_modifications_only(con: duckdb.DuckDBPyConnection) -> None:
    old, new = DAY_ONE - timedelta(days=9), DAY_ONE + timedelta(days=9)
    record_listed(con, [listed("a", lastmod_at=new)])
    record_listed(con, [listed("a", lastmod_at=old, published_at=old)])
    record_listed(con, [listed("a")])
    assert con.execute("select lastmod_at, published_at from known_pages").fetchall() == [(new, old)]


def test_pending_pages_come_newest_first_with_where_to_ask(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(
        con,
        [
            listed("undated"),
            listed("old", published_at=utc(2012, 1, 1)),
            listed("new", published_at=utc(2020, 1, 1)),
            listed("modified", lastmod_at=utc(2016, 1, 1)),
        ],
    )
    assert due(con) == ["new", "modified", "old", "undated"]
    assert due(con, limit=2) == ["new", "modified"]
    page = pages_to_fetch(con, now=NOW, limit=1)[0]
    assert page == PageToFetch(
        f"{SITE}/news/new/",
        "http://127.0.0.1:8099/news/new/",
        "en",
        "pending",
        0,
        None,
        utc(2020, 1, 1),
        None,
        None,
    )


def test_days_and_language_narrow_what_is_due(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(
        con,
        [
            listed("undated"),
            listed("old", published_at=utc(2012, 1, 1)),
            listed("new", published_at=utc(2020, 1, 1)),
            listed("stale", lastmod_at=utc(2011, 1, 1)),
            listed("nuevo", lang="es", published_at=utc(2020, 1, 2)),
        ],
    )
    assert due(con, since=date(2015, 1, 1), lang="en") == ["new", "undated"]
    assert due(con, until=date(2012, 1, 1)) == ["old", "stale", "undated"]
    assert due(con, since=date(2020, 1, 1), until=date(2020, 1, 1)) == ["new", "undated"]
    assert due(con, lang="es") == ["nuevo"]


def test_a_loaded_page_is_due_when_it_was_modified_since(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(con, [listed("harbour-raid")])
    load_batch(con, batch([reading(article())], fetches=(fetch("harbour-raid", 0, '"v1"'),)))
    assert state(con, "harbour-raid") == ("loaded", 0, None)
    assert due(con) == []
    record_listed(con, [listed("harbour-raid", lastmod_at=DAY_ONE + timedelta(days=2))])
    page = pages_to_fetch(con, now=NOW)[0]
    assert (page.etag, page.last_modified) == ('"v1"', "Mon")
    unchanged = Sighting(page.url, DAY_ONE + timedelta(days=3), "unchanged")
    load_batch(con, batch(sightings=(unchanged,)))
    assert due(con) == []
    assert due(con, force=True) == ["harbour-raid"]
    assert pages_to_fetch(con, now=NOW, force=True)[0].etag == '"v1"'
    named = pages_to_fetch(con, now=NOW, urls=[page.url])
    assert [one.etag for one in named] == ['"v1"']
    assert due(con, urls=[]) == []


def test_a_failed_page_is_due_when_its_time_has_come(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(con, [listed("a"), listed("b"), listed("c"), listed("d")])
    load_batch(
        con,
        batch(
            failures=(
                failure("a", 1, FailureReason.TIMEOUT, retry=2),
                failure("a", 1.5, FailureReason.HTTP_ERROR, retry=40),
                failure("b", 1, FailureReason.TIMEOUT, retry=29),
                failure("c", 1, FailureReason.NOT_FOUND),
                failure("d", 1, FailureReason.NOT_AN_ARTICLE),
            )
        ),
    )
    assert state(con, "a") == ("failed", 2, DAY_ONE + timedelta(days=40))
    assert due(con) == ["b"]
    assert (state(con, "c")[0], state(con, "d")[0]) == ("gone", "not_an_article")
    load_batch(con, batch(failures=(failure("b", 1, FailureReason.TIMEOUT, retry=29),)))
    assert state(con, "b")[1] == 1


def test_success_forgets_failures_and_older_answers_change_nothing(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(con, [listed("harbour-raid")])
    load_batch(con, batch(failures=(failure("harbour-raid", 1, FailureReason.TIMEOUT, retry=2),)))
    load_batch(con, batch([reading(article(), 3)]))
    assert state(con, "harbour-raid") == ("loaded", 0, None)
    load_batch(con, batch(failures=(failure("harbour-raid", 5, FailureReason.TIMEOUT, retry=6),)))
    load_batch(con, batch([reading(article(), 4)]))
    assert state(con, "harbour-raid") == ("failed", 1, DAY_ONE + timedelta(days=6))
    load_batch(con, batch([reading(article(), 4)]))
    assert state(con, "harbour-raid")[0] == "failed"


def test_a_refused_capture_is_not_loaded(con: duckdb.DuckDBPyConnection) -> None:
    record_listed(con, [listed("harbour-raid")])
    first = article(
        texts=("Police raided a pier in a long tale about a town that nobody knows today.",),
        url=f"{SITE}/news-briefs/harbour-raid/",
    )
    second = article(
        texts=("Fishermen of an invented lake counted boats that had never sailed before.",),
        published_on=date(2019, 1, 1),
    )
    load_batch(con, batch([reading(first), reading(second, 4)]))
    assert state(con, "harbour-raid")[0] == "failed"
    load_batch(con, batch([reading(second, 4)]))
    assert state(con, "harbour-raid")[0] == "failed"


def test_places_in_the_archive_come_by_name(con: duckdb.DuckDBPyConnection) -> None:
    places = (ArchivePosition("b.warc.gz", 7), ArchivePosition("a.warc.gz", 5))
    load_batch(con, batch(positions=places))
    assert archive_positions(con) == tuple(reversed(places))
