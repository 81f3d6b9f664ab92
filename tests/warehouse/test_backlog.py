"""What a backfill at work takes upon itself, claims that end, and articles beside a listing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import duckdb

from tests.warehouse.builders import DAY_ONE, SITE, article, batch, fresh_store, reading
from transforms.history_records import Listed
from warehouse.backlog import close_backlog, pages_left_to_backfill, take_backlog
from warehouse.claims import claim_pages, release_claims
from warehouse.comparison import compare_articles
from warehouse.load import load_batch
from warehouse.pages import record_listed
from warehouse.runs import finish_load, start_load

EARLY, LATE = f"{SITE}/news/early/", f"{SITE}/news/late/"


def store_with_loads(private: Path) -> duckdb.DuckDBPyConnection:
    """Two running loads, and two pending pages that were listed an hour apart."""
    con = fresh_store(private)
    for load_id in ("backfill-1", "ingest-1"):
        start_load(con, load_id, load_id.partition("-")[0], None, "parser-1", DAY_ONE)
    for url, hours in ((EARLY, 0), (LATE, 1)):
        record_listed(con, [Listed(url, url, "en", "rest", DAY_ONE + timedelta(hours=hours))])
    return con


def test_pages_are_left_to_a_backfill_at_work(private: Path) -> None:
    con = store_with_loads(private)
    assert pages_left_to_backfill(con, "ingest-1") == frozenset()
    take_backlog(con, "backfill-1", None)
    assert pages_left_to_backfill(con, "ingest-1") == {EARLY, LATE}, "while it lists, all that is pending"
    take_backlog(con, "backfill-1", DAY_ONE + timedelta(minutes=30))
    assert pages_left_to_backfill(con, "ingest-1") == {EARLY}
    assert pages_left_to_backfill(con, "backfill-1") == frozenset(), "it leaves nothing to itself"
    finish_load(con, "backfill-1", "interrupted", DAY_ONE)
    assert pages_left_to_backfill(con, "ingest-1") == frozenset(), "a dead one does nothing"
    con.close()


def test_a_closed_backlog_leaves_nothing(private: Path) -> None:
    con = store_with_loads(private)
    take_backlog(con, "backfill-1", None)
    close_backlog(con)
    assert pages_left_to_backfill(con, "ingest-1") == frozenset()
    con.close()


def test_claims_end_with_the_next_batch_of_the_same_load(private: Path) -> None:
    con = store_with_loads(private)
    assert claim_pages(con, "backfill-1", {EARLY}) == {EARLY}
    assert claim_pages(con, "ingest-1", {EARLY, LATE}) == {LATE}
    assert claim_pages(con, "backfill-1", {LATE}) == frozenset()
    assert claim_pages(con, "ingest-1", {EARLY}) == {EARLY}
    release_claims(con, "ingest-1")
    assert claim_pages(con, "backfill-1", {EARLY, LATE}) == {EARLY, LATE}
    con.close()


def test_an_article_is_listed_by_any_address_or_by_its_id(private: Path) -> None:
    con = fresh_store(private)
    load_batch(con, batch([reading(article("raid")), reading(article("heron")), reading(article("ferry"))]))
    record_listed(con, [Listed(f"{SITE}/news/raid/", f"{SITE}/news/raid/", "en", "rest", DAY_ONE)])
    found = {one.url: one for one in compare_articles(con, {f"{SITE}/news/raid/", "en/heron"})}
    states = {url: (one.is_listed, one.was_listed, one.is_gone) for url, one in found.items()}
    assert states == {
        f"{SITE}/news/raid/": (True, True, False),
        f"{SITE}/news/heron/": (True, False, False),
        f"{SITE}/news/ferry/": (False, False, False),
    }
    con.close()
