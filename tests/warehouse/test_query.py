"""Questions to the published file are answered, bounded, and cannot write or reach elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.warehouse.builders import DAY_ONE, article, batch, fresh_store, reading
from warehouse.checks import run_checks
from warehouse.errors import MissingFile, NotOurFile, QueryError
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.query import describe, run_query
from warehouse.runs import start_load
from warehouse.summary import Count, summary


@pytest.fixture
def public(private: Path, tmp_path: Path) -> Path:
    con = fresh_store(private)
    start_load(con, "load-1", "import", None, "parser-1", DAY_ONE)
    load_batch(con, batch([reading(article("one")), reading(article("two", kind=None), 2)]))
    con.execute("update articles set parse_quality = 0.1 where slug = 'two'")
    run_checks(con, "load-1", DAY_ONE)
    con.close()
    path = tmp_path / "public.duckdb"
    publish(private, path)
    return path


def test_rows_come_with_the_names_of_their_columns(public: Path) -> None:
    result = run_query(public, "select slug, revision from articles where slug = ? order by slug", ["one"])
    assert (result.columns, result.rows, result.is_cut) == (("slug", "revision"), (("one", 1),), False)


def test_an_answer_is_cut_at_the_bound(public: Path) -> None:
    result = run_query(public, "select * from range(10)", most_rows=3)
    assert (len(result.rows), result.is_cut) == (3, True)


@pytest.mark.parametrize(
    "sql",
    [
        "delete from articles",
        "create table main.x (a integer)",
        "copy articles to '/tmp/never-written.csv'",
        "select * from read_text('/etc/hostname')",
        "attach '/tmp/never-made.duckdb' as other",
        "set enable_external_access = true",
        "install httpfs",
        "select nonsense from",
        "select no_such_column from articles",
    ],
)
def test_writing_reaching_out_and_nonsense_are_refused_with_the_reason(public: Path, sql: str) -> None:
    with pytest.raises(QueryError, match=r".{10,}"):
        run_query(public, sql)
    assert not Path("/tmp/never-written.csv").exists()
    assert not Path("/tmp/never-made.duckdb").exists()


def test_a_query_without_end_is_stopped(public: Path) -> None:
    endless = "select count(*) from range(1000000000) a, range(1000000) b where a.range * b.range = -1"
    with pytest.raises(QueryError, match=r"stopped after 0\.2 seconds"):
        run_query(public, endless, timeout=0.2)


def test_a_query_in_time_is_not_stopped(public: Path) -> None:
    assert run_query(public, "select 1", timeout=60).rows == ((1,),)


def test_no_file_and_no_database_have_their_own_words(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match="load something first"):
        run_query(tmp_path / "none.duckdb", "select 1")
    (tmp_path / "text.duckdb").write_bytes(b"text " * 5000)
    with pytest.raises(NotOurFile):
        run_query(tmp_path / "text.duckdb", "select 1")


def test_the_description_covers_tables_views_and_macros(public: Path) -> None:
    found = {table.name: table for table in describe(public)}
    assert found["articles"].kind == "table"
    assert found["articles"].columns[0].name == "article_id"
    assert all(column.comment and column.type for column in found["articles"].columns)
    assert found["licence_coverage"].kind == "view"
    assert found["search"].kind == "macro"
    assert [column.name for column in found["article_as_of"].columns] == ["x", "at"]
    assert "capture_readings" not in found
    assert all(table.comment for table in found.values())


def test_the_summary_counts_what_is_there(public: Path) -> None:
    found = summary(public)
    assert (found.articles, found.captures, found.revisions, found.gone) == (2, 2, 2, 0)
    assert found.by_lang == (Count("en", 2),)
    assert found.by_kind == (Count("brief", 1), Count("not stated", 1))
    assert found.by_licence == (Count("granted", 2),)
    assert found.by_template == (Count("newspack", 2),)
    assert [load.load_id for load in found.loads] == ["load-1"]
    assert [(check.name, check.severity) for check in found.failing_checks] == [("low_quality", "warning")]
    assert found.dataset is not None
    assert found.dataset.articles == 2


def test_the_summary_of_an_empty_warehouse_is_zero(private: Path) -> None:
    con = fresh_store(private)
    found = summary(con)
    con.close()
    assert (found.articles, found.loads, found.dataset, found.failures) == (0, (), None, ())
