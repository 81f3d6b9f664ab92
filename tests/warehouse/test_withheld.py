"""The text of a withheld article stands nowhere: not in tables, not in readings, not in free blocks."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import SITE, article, batch, citation, link, note, reading
from warehouse.checks import known_checks, run_check
from warehouse.load import load_batch, stale_captures
from warehouse.publish import publish
from warehouse.store import open_store

SECRET = "Xylophonist Quetzal whispered of seventeen zinc caskets near Umbriel."
PIECE = article(
    texts=(SECRET,),
    caption=SECRET,
    notes=(note(SECRET),),
    citations=(citation(1),),
    links=(link(1, f"{SITE}/news/other/"),),
)


def everything(con: duckdb.DuckDBPyConnection) -> str:
    tables = con.execute("select schema_name || '.' || table_name from duckdb_tables()").fetchall()
    return "\n".join(str(con.execute(f"select * from {table}").fetchall()) for (table,) in tables)


@pytest.mark.parametrize("name", [PIECE.url, "en/harbour-raid"])
def test_a_withheld_article_keeps_its_headline_but_no_text(con: duckdb.DuckDBPyConnection, name: str) -> None:
    load_batch(con, batch([reading(PIECE)], withheld=frozenset({name})))
    assert con.execute("select title, text, licence_status from articles").fetchall() == [
        (PIECE.title, "", "granted")
    ]
    assert con.execute("select count(*) from paragraphs").fetchall() == [(0,)]
    assert SECRET not in everything(con)
    assert not [check.name for check in known_checks() if run_check(con, check).is_blocking]


def test_an_address_withheld_later_hides_all_captures(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(PIECE), reading(PIECE, 4, url=f"{SITE}/news-briefs/harbour-raid/")]))
    assert SECRET in everything(con)
    withheld = frozenset({f"{SITE}/news-briefs/harbour-raid/"})
    load_batch(con, batch(withheld=withheld))
    assert SECRET not in everything(con)
    again = load_batch(con, batch([reading(PIECE)], withheld=withheld))
    assert (again.changed, again.unchanged) == (0, 0)


def test_a_new_capture_of_a_withheld_article_is_hidden_too(con: duckdb.DuckDBPyConnection) -> None:
    withheld = frozenset({PIECE.url})
    load_batch(con, batch([reading(PIECE)], withheld=withheld))
    elsewhere = article(texts=(SECRET, SECRET), url=f"{SITE}/investigations/harbour-raid/")
    load_batch(con, batch([reading(elsewhere, 2)], withheld=withheld))
    assert SECRET not in everything(con)
    assert con.execute("select count(*) from captures").fetchall() == [(2,)]


def test_a_text_no_longer_withheld_is_asked_for_and_comes_back(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(PIECE)], withheld=frozenset({PIECE.url})))
    coming = batch([reading(PIECE, 3)])
    assert stale_captures(con, coming) == [reading(PIECE).ref]
    load_batch(con, batch([reading(PIECE, 3), reading(PIECE)]))
    assert con.execute("select text, revision from articles").fetchall() == [(SECRET, 1)]


def test_no_trace_is_left_in_the_files(private: Path, tmp_path: Path) -> None:
    public = tmp_path / "public.duckdb"
    # Enough other text that the rows are written in blocks of their own.
    others = [reading(article(f"tale-{number}", texts=(f"Tale {number} " * 40,))) for number in range(30)]
    con = open_store(private)
    load_batch(con, batch([reading(PIECE), *others]))
    con.close()
    publish(private, public)
    con = open_store(private)
    load_batch(con, batch(withheld=frozenset({PIECE.url})))
    con.close()
    publish(private, public)
    assert not public.with_name("public.duckdb.previous").exists()
    for path in tmp_path.iterdir():
        assert b"Xylophonist" not in path.read_bytes(), path.name
    con = open_store(private)
    assert con.execute("select count(*), count(*) filter (where text = '') from articles").fetchall() == [
        (31, 1)
    ]
    assert con.execute("select comment from duckdb_tables() where table_name = 'articles'").fetchall() != [
        (None,)
    ]
    con.close()
