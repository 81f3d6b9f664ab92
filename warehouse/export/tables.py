"""Writes one table into files of one of the forms."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

import duckdb

from warehouse.export.describing import Resource
from warehouse.export.records import ExportFormat
from warehouse.query import ColumnInfo, TableInfo
from warehouse.sql import files_of, statement

# The tables whose files are parted by language and year.
PARTED = frozenset({"articles", "paragraphs", "article_revisions"})
PARTING = (
    ColumnInfo("lang", "VARCHAR", "Language of the article; part of the file's path."),
    ColumnInfo("year", "INTEGER", "Year of publication; part of the file's path."),
)
ROWS_AT_ONCE = 5_000


def write_table(con: duckdb.DuckDBPyConnection, info: TableInfo, folder: Path, fmt: ExportFormat) -> Resource:
    """Writes one table below `folder` and describes its files."""
    rows = chosen_rows(con, info.name)
    if fmt is ExportFormat.PARQUET:
        paths = write_parquet(rows, info, folder)
    else:
        path = folder / f"{info.name}.{fmt.value}"
        with path.open("w", encoding="utf-8", newline="") as file:
            WRITERS[fmt](rows, file)
        paths = [path]
    count = rows.count("*").fetchall()[0][0]
    own = {column.name for column in info.columns}
    more = tuple(column for column in PARTING if column.name not in own) if paths[0].parent != folder else ()
    return Resource(info, tuple(str(path.relative_to(folder)) for path in paths), int(count), more)


def chosen_rows(con: duckdb.DuckDBPyConnection, name: str) -> duckdb.DuckDBPyRelation:
    """The rows of a table, without the words that are not given away."""
    for path in files_of("export"):
        if path.stem == name:
            return con.sql(path.read_text(encoding="utf-8"))
    return con.table(name)


def write_parquet(rows: duckdb.DuckDBPyRelation, info: TableInfo, folder: Path) -> list[Path]:
    """One file, or one for each language and year."""
    if info.name not in PARTED or not rows.limit(1).fetchall():
        path = folder / f"{info.name}.parquet"
        rows.write_parquet(str(path), compression="zstd")
        return [path]
    name = "export_articles_partitions" if info.name == "articles" else "export_partitions"
    parted = rows.query("exported", statement(name))
    place = folder / info.name
    parted.write_parquet(
        str(place), compression="zstd", partition_by=["lang", "year"], write_partition_columns=True
    )
    return sorted(place.rglob("*.parquet"))


def rows_of(rows: duckdb.DuckDBPyRelation) -> Iterator[dict[str, object]]:
    """The rows by the names of their columns, a few at a time."""
    for batch in rows.to_arrow_reader(ROWS_AT_ONCE):
        yield from batch.to_pylist()


def write_csv(rows: duckdb.DuckDBPyRelation, file: TextIO) -> None:
    """Comma-separated values with a heading; nothing for NULL, lists as JSON."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(rows.columns)
    for row in rows_of(rows):
        writer.writerow([as_cell(value) for value in row.values()])


def write_jsonl(rows: duckdb.DuckDBPyRelation, file: TextIO) -> None:
    """An object a line."""
    for row in rows_of(rows):
        record = {name: as_json(value) for name, value in row.items()}
        file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
        file.write("\n")


def as_json(value: object) -> object:
    """A value as JSON has it: times are UTC and end in Z."""
    if isinstance(value, datetime):
        return f"{value.isoformat()}Z"
    return value.isoformat() if isinstance(value, date) else value


def as_cell(value: object) -> object:
    """A value as a cell: true and false, and lists as JSON."""
    plain = as_json(value)
    return json.dumps(plain, ensure_ascii=False) if isinstance(plain, bool | list) else plain


WRITERS: dict[ExportFormat, Callable[[duckdb.DuckDBPyRelation, TextIO], None]] = {
    ExportFormat.CSV: write_csv,
    ExportFormat.JSONL: write_jsonl,
}
