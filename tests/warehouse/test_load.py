"""A batch goes in whole or not at all, and a second time changes nothing."""

from __future__ import annotations

from datetime import date, timedelta

import duckdb
import pytest

from tests.warehouse.builders import (
    DAY_ONE,
    SITE,
    article,
    author,
    batch,
    citation,
    link,
    note,
    notice,
    reading,
    snapshot,
    tag,
)
from transforms.history_records import ArchivePosition, Failure, Fetch, Sighting
from transforms.terms import FailureReason, Lang
from warehouse.load import load_batch, stale_captures


def values(con: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[object, ...]]:
    return con.execute(sql).fetchall()


def test_a_first_capture_fills_every_table_of_its_article(con: duckdb.DuckDBPyConnection) -> None:
    piece = article(
        citations=(citation(1),),
        links=(link(1, "https://elfaro.example/raid", kind="source"),),
        notes=(note("Correction: the pier was a jetty."),),
    )
    result = load_batch(con, batch([reading(piece)]))
    assert (result.inserted, result.changed, result.unchanged, result.captures) == (1, 0, 0, 1)
    assert values(con, "select article_id, title, licence_status, revision, load_id from articles") == [
        ("en/harbour-raid", "A Tale of harbour-raid", "granted", 1, "load-1")
    ]
    for table, rows in {
        "paragraphs": 2,
        "captures": 1,
        "article_revisions": 1,
        "article_addresses": 1,
        "article_notes": 1,
        "authors": 1,
        "article_authors": 1,
        "tags": 2,
        "article_tags": 2,
        "tag_aliases": 2,
        "article_countries": 1,
        "links": 1,
        "citations": 1,
        "outlets": 1,
        "images": 1,
        "licence_evidence": 1,
        "field_sources": 2,
        "source_agreement": 1,
    }.items():
        assert values(con, f"select count(*) from {table}") == [(rows,)], table
    assert values(con, "select count(*) > 0 from obligations") == [(True,)]


def test_the_same_capture_again_changes_nothing_at_all(con: duckdb.DuckDBPyConnection) -> None:
    first = [reading(article()), reading(article("river-tax"), 1)]
    load_batch(con, batch(first))
    before = snapshot(con)
    con.execute("checkpoint")
    result = load_batch(con, batch(first, load_id="load-2"))
    assert (result.inserted, result.changed, result.unchanged, result.captures) == (0, 0, 0, 0)
    assert snapshot(con) == before
    assert values(con, "select distinct load_id from articles") == [("load-1",)]


def test_a_new_capture_of_the_same_page_moves_only_the_seen_times(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(article())]))
    result = load_batch(con, batch([reading(article(), 9)], load_id="load-2"))
    assert (result.inserted, result.changed, result.unchanged, result.captures) == (0, 0, 1, 1)
    assert values(con, "select load_id, first_seen_at, last_seen_at, revision from articles") == [
        ("load-1", DAY_ONE, DAY_ONE + timedelta(days=9), 1)
    ]
    assert values(con, "select count(*) from captures") == [(2,)]
    assert values(con, "select count(*) from licence_evidence") == [(2,)]


def test_another_text_opens_a_revision_and_replaces_the_rows(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(article())]))
    edited = article(texts=("Police raided two piers.",), authors=(author("Benito Ficticio"),), tags=())
    result = load_batch(con, batch([reading(edited, 5)], load_id="load-2"))
    assert (result.inserted, result.changed) == (0, 1)
    assert values(con, "select revision, load_id from articles") == [(2, "load-2")]
    assert values(con, "select text from paragraphs") == [("Police raided two piers.",)]
    assert values(con, "select author_id from authors") == [("benito-ficticio",)]
    assert values(con, "select revision, valid_to_at from article_revisions order by revision") == [
        (1, DAY_ONE + timedelta(days=5)),
        (2, None),
    ]


def test_an_exception_inside_leaves_nothing_behind(
    con: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_batch(con, batch([reading(article())]))
    before = snapshot(con)

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("warehouse.load.write_crawl_state", broken)
    changed = [reading(article(texts=("Another tale.",)), 3), reading(article("river-tax"))]
    with pytest.raises(KeyboardInterrupt):
        load_batch(con, batch(changed, positions=(ArchivePosition("a.warc.gz", 10),)))
    assert snapshot(con) == before
    assert values(con, "select count(*) from internal.archive_progress") == [(0,)]
    monkeypatch.undo()
    assert load_batch(con, batch(changed)).inserted == 1


def test_a_renamed_slug_moves_the_article_to_its_first_id(con: duckdb.DuckDBPyConnection) -> None:
    new = article("port-raid", wordpress_id=77, texts=("Police raided a pier at dawn, the tale says.",))
    load_batch(con, batch([reading(new, 30)]))
    con.execute(
        "insert into reprints values ('r1', 'https://copy.example/', 'en/port-raid', now()::timestamp, "
        "'full', 1.0, null, null, null)"
    )
    old = article("harbour-raid", wordpress_id=77, texts=("Police raided a pier at dawn, the tale says.",))
    result = load_batch(con, batch([reading(old, 0)]))
    assert (result.inserted, result.changed) == (0, 1)
    assert values(con, "select article_id, slug from articles") == [("en/harbour-raid", "port-raid")]
    assert values(con, "select distinct article_id from captures") == [("en/harbour-raid",)]
    assert values(con, "select article_id from reprints") == [("en/harbour-raid",)]
    assert values(con, "select count(*) from internal.article_hashes") == [(1,)]


def test_two_pieces_under_one_slug_are_reported_once_and_not_merged(con: duckdb.DuckDBPyConnection) -> None:
    words = "Fishermen of an invented lake counted boats that had never sailed before the winter came."
    other = article(texts=(words,), published_on=None)
    first = article(texts=("Police raided a pier in a long tale about a town that nobody knows today.",))
    second = article(
        texts=(words,), published_on=first.published_on.replace(year=2019) if first.published_on else None
    )
    result = load_batch(con, batch([reading(first), reading(second, 4)]))
    assert len(result.conflicts) == 1
    assert values(con, "select url, stage, reason, failed_at from page_failures") == [
        (second.url, "load", "identity_conflict", DAY_ONE + timedelta(days=4))
    ]
    assert values(con, "select count(*) from captures") == [(1,)]
    assert load_batch(con, batch([reading(first, 8)])).conflicts == ()
    assert values(con, "select count(*) from page_failures") == [(1,)]
    assert other.published_on is None


def test_an_earlier_piece_takes_the_slug_and_every_row_from_a_stored_one(
    con: duckdb.DuckDBPyConnection,
) -> None:
    words = "Fishermen of an invented lake counted boats that had never sailed before the winter came."
    stored = article(texts=("Police raided a pier in a long tale about a town that nobody knows today.",))
    load_batch(con, batch([reading(stored, 8)]))
    earlier = article(title="Boats counted", texts=(words,), published_on=date(2015, 2, 3))
    result = load_batch(con, batch([reading(earlier, 0)]))
    assert len(result.conflicts) == 1
    assert values(con, "select article_id, title from articles") == [("en/harbour-raid", "Boats counted")]
    assert values(con, "select count(*) from internal.article_hashes") == [(1,)]
    assert values(con, "select count(*) from article_revisions") == [(1,)]
    assert values(con, "select text from paragraphs") == [(words,)]


def test_links_find_their_target_before_and_after_it_is_loaded(con: duckdb.DuckDBPyConnection) -> None:
    target = article("cartel-of-mist")
    early = article("early", links=(link(1, target.url), link(2, f"{SITE}/news/unknown/")))
    late = article("late", links=(link(1, target.url),))
    load_batch(con, batch([reading(early)]))
    assert values(con, "select target_article_id from links order by position") == [(None,), (None,)]
    load_batch(con, batch([reading(target)]))
    load_batch(con, batch([reading(late)]))
    assert values(con, "select article_id, position, target_article_id from links order by all") == [
        ("en/early", 1, "en/cartel-of-mist"),
        ("en/early", 2, None),
        ("en/late", 1, "en/cartel-of-mist"),
    ]


def test_an_address_that_two_articles_share_points_nowhere(con: duckdb.DuckDBPyConnection) -> None:
    short = f"{SITE}/?p=42"
    linking = article("linking", links=(link(1, short),))
    load_batch(con, batch([reading(linking), reading(article("one", wordpress_id=42))]))
    assert values(con, "select target_article_id from links") == [("en/one",)]
    load_batch(con, batch([reading(article("dos", Lang.ES, wordpress_id=42))]))
    assert values(con, "select target_article_id from links") == [(None,)]
    late = article("late", links=(link(1, short),))
    load_batch(con, batch([reading(late)]))
    assert values(con, "select target_article_id from links where article_id = 'en/late'") == [(None,)]


def test_addresses_say_how_they_are_known(con: duckdb.DuckDBPyConnection) -> None:
    old, own = f"{SITE}/news-briefs/harbour-raid/", f"{SITE}/investigations/harbour-raid/"
    load_batch(con, batch([reading(article(canonical_url=own, wordpress_id=7), url=old)]))
    assert values(con, "select url, via from article_addresses order by via, url") == [
        (own, "canonical"),
        (f"{SITE}/news/harbour-raid/", "canonical"),
        (old, "capture"),
        (f"{SITE}/?p=7", "wordpress_id"),
    ]


def test_counterparts_pair_up_whichever_comes_first(con: duckdb.DuckDBPyConnection) -> None:
    spanish = article("redada", Lang.ES)
    english = article("raid", alternates=(("es", spanish.url),))
    load_batch(con, batch([reading(english)]))
    load_batch(con, batch([reading(spanish)]))
    expected = [("en/raid", "es/redada"), ("es/redada", "en/raid")]
    assert values(con, "select article_id, counterpart_id from articles order by all") == expected
    load_batch(con, batch([reading(article("redada", Lang.ES, texts=("Otro cuento.",)), 3)]))
    assert values(con, "select article_id, counterpart_id from articles order by all") == expected


def test_the_most_frequent_spelling_names_a_tag_and_none_is_left_over(con: duckdb.DuckDBPyConnection) -> None:
    loud, plain = tag("CONTRABAND", tag_id="contraband"), tag("Contraband")
    load_batch(con, batch([reading(article("one", tags=(loud,)))]))
    assert values(con, "select name from tags") == [("CONTRABAND",)]
    load_batch(con, batch([reading(article(slug, tags=(plain,))) for slug in ("two", "three")]))
    assert values(con, "select name from tags") == [("Contraband",)]
    assert values(con, "select name, lang from tag_aliases order by all") == [
        ("CONTRABAND", "en"),
        ("Contraband", "en"),
    ]


def test_sightings_move_the_seen_time_and_mark_what_is_gone(con: duckdb.DuckDBPyConnection) -> None:
    piece = article()
    load_batch(con, batch([reading(piece)]))
    unchanged = Sighting(piece.url, DAY_ONE + timedelta(days=2), "unchanged")
    gone = Sighting(piece.url, DAY_ONE + timedelta(days=5), "gone")
    assert load_batch(con, batch(sightings=(unchanged,))).unchanged == 1
    assert values(con, "select last_seen_at, gone_at from articles") == [(unchanged.seen_at, None)]
    load_batch(con, batch(sightings=(gone,)))
    assert values(con, "select last_seen_at, gone_at from articles") == [(unchanged.seen_at, gone.seen_at)]
    load_batch(con, batch([reading(piece, 9)]))
    assert values(con, "select gone_at from articles") == [(None,)]
    before = snapshot(con)
    assert load_batch(con, batch(sightings=(unchanged, gone, gone))).unchanged == 0
    assert snapshot(con) == before


def test_a_sighting_that_comes_before_its_article_counts_later(con: duckdb.DuckDBPyConnection) -> None:
    piece = article()
    gone = Sighting(piece.url, DAY_ONE + timedelta(days=5), "not_found")
    load_batch(con, batch(sightings=(gone,)))
    load_batch(con, batch([reading(piece)]))
    assert values(con, "select gone_at from articles") == [(gone.seen_at,)]


def test_another_parser_replaces_the_reading_of_a_capture(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(article())]))
    better = reading(article(title="A Better Title"), parser="parser-2")
    result = load_batch(con, batch([better]))
    assert (result.changed, result.captures) == (1, 0)
    assert values(con, "select title, revision from articles") == [("A Better Title", 1)]
    assert values(con, "select parser_version from captures") == [("parser-2",)]


def test_stale_captures_are_those_that_another_parser_read(con: duckdb.DuckDBPyConnection) -> None:
    old, other = reading(article(), parser="parser-0"), reading(article("river-tax"), parser="parser-0")
    load_batch(con, batch([old, other]))
    coming = batch([reading(article(), 6)])
    assert stale_captures(con, coming) == [old.ref]
    again = reading(article(), 0)
    load_batch(con, batch([*coming.readings, again]))
    assert stale_captures(con, batch([reading(article(), 8)])) == []
    assert stale_captures(con, coming) == []


def test_fetches_failures_and_places_are_stored_once(con: duckdb.DuckDBPyConnection) -> None:
    fetch = Fetch(
        "f1", f"{SITE}/news/a/", None, 500, DAY_ONE, None, None, "text/html", 10, 20, "oops", None, None
    )
    failure = Failure(f"{SITE}/news/a/", "fetch", FailureReason.HTTP_ERROR, "500", DAY_ONE)
    full = batch(
        fetches=(fetch,),
        failures=(failure, failure),
        positions=(ArchivePosition("a.warc.gz", 50), ArchivePosition("a.warc.gz", 70)),
    )
    load_batch(con, full)
    load_batch(con, full)
    load_batch(con, batch(positions=(ArchivePosition("a.warc.gz", 60),)))
    assert values(con, "select count(*) from fetches") == [(1,)]
    assert values(con, "select url, reason from page_failures") == [(failure.url, "http_error")]
    assert values(con, "select * from internal.archive_progress") == [("a.warc.gz", 70)]


def test_a_reading_that_no_database_can_hold_becomes_a_failure(con: duckdb.DuckDBPyConnection) -> None:
    torn = reading(article("torn", title="half a pair \ud800"))
    huge = reading(article("huge", wordpress_id=2**70))
    fine = reading(article("fine", title="a nul \x00 inside"))
    result = load_batch(con, batch([torn, huge, fine]))
    assert result.inserted == 1
    assert values(con, "select title from articles") == [("a nul \x00 inside",)]
    assert values(con, "select reason from page_failures") == [("parse_error",), ("parse_error",)]


def test_a_notice_that_ends_leaves_its_last_time(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(article(evidence=(notice(),)))]))
    load_batch(con, batch([reading(article(evidence=()), 3)]))
    assert values(con, "select licence_status, licence_id, notice_last_seen_at from articles") == [
        ("unstated", None, DAY_ONE)
    ]
    assert values(con, "select count(*) from obligations") == [(0,)]
