"""docs/tables.md is what the comments of the schema say, and the schema says something of everything."""

from __future__ import annotations

from pathlib import Path

import duckdb

from warehouse.docs import PAGE, main, tables_page
from warehouse.query import describe_schema


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == tables_page(), "run python -m warehouse.docs"


def test_the_page_is_written_where_asked(tmp_path: Path) -> None:
    main(tmp_path / "tables.md")
    assert (tmp_path / "tables.md").read_text("utf-8").startswith("# Tables")


def test_every_table_column_view_and_macro_is_explained(con: duckdb.DuckDBPyConnection) -> None:
    infos = describe_schema(con)
    assert {"articles", "search", "parse_health"} <= {info.name for info in infos}
    assert not [info.name for info in infos if not info.comment]
    columns = [(info, column) for info in infos if info.kind != "macro" for column in info.columns]
    assert not [f"{info.name}.{column.name}" for info, column in columns if not column.comment]


def test_internal_tables_are_explained_too(con: duckdb.DuckDBPyConnection) -> None:
    bare = con.execute(
        "select table_name, column_name from duckdb_columns()"
        " where schema_name = 'internal' and comment is null"
    ).fetchall()
    assert bare == []
