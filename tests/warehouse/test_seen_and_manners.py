"""Which captures are known, where they lie, and how the last run behaved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import duckdb
import pytest

from tests.warehouse.builders import DAY_ONE, SITE, article, batch, reading
from transforms.history_records import Failure, Fetch, Sighting
from transforms.terms import FailureReason
from warehouse.load import load_batch
from warehouse.manners import Manners, last_manners
from warehouse.seen import find_captures, known_captures

HERON = reading(article("heron"))
LATER = reading(article("heron"), 3)
OLD = reading(article("pelican", template="joomla"), 1, url=f"{SITE}/news-briefs/pelican/")


def fetch(number: int, load_id: str = "load-1", **changes: object) -> Fetch:
    plain = Fetch(
        fetch_id=f"{load_id}-{number}",
        url=f"{SITE}/news/{number}/",
        final_url=None,
        status=200,
        fetched_at=DAY_ONE + timedelta(seconds=number),
        etag=None,
        last_modified=None,
        content_type="text/html",
        bytes=1_000,
        elapsed_ms=90,
        error=None,
        warc_file=None,
        warc_offset=None,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_captures_that_were_loaded_are_known(con: duckdb.DuckDBPyConnection) -> None:
    assert known_captures(con, []) == set()
    assert known_captures(con, [HERON.ref]) == set()
    load_batch(con, batch([HERON]))
    assert known_captures(con, [HERON.ref, LATER.ref]) == {HERON.ref.capture_id}


def test_answers_without_an_article_are_known_by_address_and_time(con: duckdb.DuckDBPyConnection) -> None:
    failed = Failure(OLD.ref.url, "parse", FailureReason.EMPTY, "no body", OLD.ref.captured_at)
    unchanged = Sighting(LATER.ref.url, LATER.ref.captured_at, "unchanged")
    load_batch(con, batch(failures=(failed,), sightings=(unchanged,)))
    known = known_captures(con, [OLD.ref, LATER.ref, HERON.ref])
    assert known == {OLD.ref.capture_id, LATER.ref.capture_id}


def test_captures_are_found_by_template_and_address_in_the_order_of_the_archive(
    con: duckdb.DuckDBPyConnection,
) -> None:
    load_batch(con, batch([LATER, OLD, HERON]))
    assert find_captures(con) == [HERON.ref, OLD.ref, LATER.ref]
    assert find_captures(con, template="joomla") == [OLD.ref]
    assert find_captures(con, template="tagdiv") == []
    assert find_captures(con, urls=[HERON.ref.url]) == [HERON.ref, LATER.ref]
    assert find_captures(con, urls=[OLD.ref.url]) == [OLD.ref]
    assert find_captures(con, template="joomla", urls=[HERON.ref.url]) == []


def test_what_lies_in_no_archive_is_not_found(con: duckdb.DuckDBPyConnection) -> None:
    loose = replace(HERON, ref=replace(HERON.ref, warc_file=None, warc_offset=None))
    load_batch(con, batch([loose]))
    assert find_captures(con) == []


def test_no_requests_no_manners(con: duckdb.DuckDBPyConnection) -> None:
    assert last_manners(con) is None


def test_the_manners_are_those_of_the_last_load_that_asked(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch(fetches=(fetch(1, status=500), fetch(2)), load_id="load-1"))
    requests = (
        fetch(60, "load-2"),
        fetch(80, "load-2", status=304),
        fetch(90, "load-2", status=429),
        fetch(120, "load-2", status=None, error="timed out"),
    )
    load_batch(con, batch(fetches=requests, load_id="load-2"))
    load_batch(con, batch(load_id="load-3"))
    manners = last_manners(con)
    assert manners == Manners(
        "load-2", 4, DAY_ONE + timedelta(seconds=60), DAY_ONE + timedelta(seconds=120), 1, 2
    )
    assert manners is not None
    assert manners.per_minute == pytest.approx(3)
    assert manners.words() == "4 requests, 3 a minute, 1 not modified, 2 errors"


def test_a_single_request_has_no_rate() -> None:
    manners = Manners("load-1", 1, DAY_ONE, DAY_ONE, 0, 0)
    assert manners.per_minute is None
    assert manners.words() == "1 requests, 0 not modified, 0 errors"
