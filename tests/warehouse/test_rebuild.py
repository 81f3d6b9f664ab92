"""A rebuilt warehouse takes the old one's place whole, and keeps what no archive holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.warehouse.builders import DAY_ONE, SITE, article, batch, fresh_store, reading, snapshot
from transforms.history_records import Listed
from warehouse.errors import MissingFile, WarehouseError
from warehouse.load import load_batch
from warehouse.pages import record_listed
from warehouse.rebuild import new_store, rebuild_path, swap
from warehouse.runs import start_load
from warehouse.store import open_store


def test_the_same_readings_make_the_same_tables_and_the_book_is_kept(private: Path) -> None:
    con = fresh_store(private)
    start_load(con, "load-1", "ingest", None, "parser-1", DAY_ONE)
    record_listed(con, [Listed(f"{SITE}/news/raid/", f"{SITE}/news/raid/", "en", "feed", DAY_ONE)])
    readings = [reading(article("raid")), reading(article("raid", texts=("Edited.",)), 3)]
    load_batch(con, batch(readings))
    before = snapshot(con)
    con.close()
    rebuilt = new_store(private)
    assert rebuilt.execute("select count(*) from articles").fetchall() == [(0,)]
    load_batch(rebuilt, batch(readings, load_id="load-2"))
    rebuilt.close()
    swap(private)
    assert not rebuild_path(private).exists()
    con = open_store(private)
    assert snapshot(con) == before
    assert con.execute("select load_id, flow from loads").fetchall() == [("load-1", "ingest")]
    assert con.execute("select source, state from known_pages").fetchall() == [("feed", "loaded")]
    con.close()


def test_a_broken_rebuild_leaves_the_old_file_and_is_begun_anew(private: Path) -> None:
    con = fresh_store(private)
    load_batch(con, batch([reading(article())]))
    con.close()
    con = new_store(private)
    load_batch(con, batch([reading(article("half"))]))
    con.close()
    con = new_store(private)
    assert con.execute("select count(*) from articles").fetchall() == [(0,)]
    con.close()
    con = open_store(private)
    assert con.execute("select slug from articles").fetchall() == [("harbour-raid",)]
    con.close()


def test_a_rebuild_from_nothing_needs_no_old_file(private: Path) -> None:
    con = new_store(private)
    load_batch(con, batch([reading(article())]))
    con.close()
    swap(private)
    assert private.is_file()
    with pytest.raises(MissingFile, match="run the rebuild again"):
        swap(private)


def test_an_old_file_that_is_not_ours_stops_the_rebuild(private: Path) -> None:
    private.write_bytes(b"text " * 5000)
    with pytest.raises(WarehouseError, match="not a DuckDB file"):
        new_store(private)
