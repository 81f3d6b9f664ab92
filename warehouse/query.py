"""Read-only questions to the published file, bounded, and what there is to ask about."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.errors import MissingFile, QueryError, explained
from warehouse.sql import statement
from warehouse.store import MEMORY, THREADS

MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Rows of an answer, with the names of their columns; `is_cut` where more were found than allowed."""

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class ColumnInfo:
    """A column, its type, and its comment."""

    name: str
    type: str
    comment: str


@dataclass(frozen=True, slots=True)
class TableInfo:
    """A table, view or macro of the published file, as `kind` says; a macro's columns are its arguments."""

    name: str
    kind: str
    comment: str
    columns: tuple[ColumnInfo, ...]


def run_query(
    public: Path,
    sql: str,
    params: Sequence[object] = (),
    *,
    most_rows: int = MOST_ROWS,
    timeout: float | None = None,
    threads: int = THREADS,
    memory: str = MEMORY,
) -> QueryResult:
    """Answers SQL on the published file, which it cannot write and from which it reaches no other file.

    Stops after `timeout` seconds, if given, and keeps the first `most_rows` rows. Raises `MissingFile`,
    `QueryError` (with DuckDB's own words) or another `WarehouseError`.
    """
    con = _sealed(public, threads, memory)
    stopped = threading.Event()
    timer = threading.Timer(timeout, _stop, (con, stopped)) if timeout is not None else None
    try:
        if timer:
            timer.start()
        con.execute(sql, list(params)) if params else con.execute(sql)
        columns = tuple(str(column[0]) for column in con.description or ())
        rows = con.fetchmany(most_rows + 1) if columns else []
    except duckdb.Error as error:
        if stopped.is_set():
            raise QueryError(f"the query was stopped after {timeout} seconds") from error
        raise QueryError(str(error).strip()) from error
    finally:
        if timer:
            timer.cancel()
        con.close()
    return QueryResult(columns, tuple(rows[:most_rows]), is_cut=len(rows) > most_rows)


def describe(public: Path) -> tuple[TableInfo, ...]:
    """Tables, views and macros of the published file with their columns, types and comments, by name."""
    con = _sealed(public, THREADS, MEMORY)
    try:
        return describe_schema(con)
    finally:
        con.close()


def describe_schema(con: duckdb.DuckDBPyConnection) -> tuple[TableInfo, ...]:
    """As `describe`, for an open warehouse."""
    relations = con.execute(statement("describe_relations")).fetchall()
    columns = con.execute(statement("describe_columns")).fetchall()
    macros = con.execute(statement("describe_macros")).fetchall()
    by_table: dict[str, list[ColumnInfo]] = {}
    for name, *column in columns:
        by_table.setdefault(name, []).append(ColumnInfo(*column))
    found = [TableInfo(name, kind, words, tuple(by_table.get(name, ()))) for name, kind, words in relations]
    for name, words, parameters in macros:
        arguments = tuple(ColumnInfo(parameter, "", "") for parameter in parameters)
        found.append(TableInfo(name, "macro", words, arguments))
    return tuple(found)


def _sealed(public: Path, threads: int, memory: str) -> duckdb.DuckDBPyConnection:
    if not public.is_file():
        raise MissingFile(f"there is no warehouse at {public}; load something first (insightcrime ingest)")
    with explained(public):
        return duckdb.connect(
            str(public),
            read_only=True,
            config={
                "threads": threads,
                "memory_limit": memory,
                "enable_external_access": False,
                "lock_configuration": True,
            },
        )


def _stop(con: duckdb.DuckDBPyConnection, stopped: threading.Event) -> None:
    stopped.set()
    con.interrupt()
