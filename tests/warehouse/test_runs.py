"""The book of runs, and how the runs of dead processes are closed."""

from __future__ import annotations

import os
from datetime import timedelta

import duckdb
import pytest

from tests.warehouse.builders import DAY_ONE
from warehouse import runs
from warehouse.runs import (
    LoadCounts,
    add_counts,
    finish_load,
    is_alive,
    mark_interrupted,
    process_started,
    start_load,
)

LATER = DAY_ONE + timedelta(hours=1)


def state(con: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
    return con.execute("select load_id, state, finished_at from loads order by load_id").fetchall()


def test_a_load_runs_counts_and_ends(con: duckdb.DuckDBPyConnection) -> None:
    start_load(con, "load-1", "ingest", None, "parser-1", DAY_ONE)
    assert state(con) == [("load-1", "running", None)]
    add_counts(con, "load-1", LoadCounts(discovered=3, fetched=2))
    add_counts(con, "load-1", LoadCounts())
    finish_load(con, "load-1", "completed", LATER, LoadCounts(fetched=1, inserted=4, failed=5))
    assert state(con) == [("load-1", "completed", LATER)]
    rows = con.execute(
        "select discovered, fetched, unchanged, inserted, changed, failed from loads"
    ).fetchall()
    assert rows == [(3, 3, 0, 4, 0, 5)]
    assert con.execute("select count(*) from internal.load_owners").fetchall() == [(0,)]


def test_a_load_of_a_living_process_goes_on(con: duckdb.DuckDBPyConnection) -> None:
    start_load(con, "load-1", "ingest", "run", "parser-1", DAY_ONE)
    assert mark_interrupted(con, LATER) == 0
    assert state(con) == [("load-1", "running", None)]


@pytest.mark.parametrize("change", ["pid_started = 'another'", "host = 'elsewhere'", "pid = 2147483000"])
def test_a_load_of_a_dead_process_is_interrupted(con: duckdb.DuckDBPyConnection, change: str) -> None:
    start_load(con, "load-1", "ingest", None, "parser-1", DAY_ONE)
    start_load(con, "load-2", "ingest", None, "parser-1", DAY_ONE)
    con.execute(f"update internal.load_owners set {change} where load_id = 'load-1'")
    assert mark_interrupted(con, LATER) == 1
    assert state(con) == [("load-1", "interrupted", LATER), ("load-2", "running", None)]


def test_a_load_without_an_owner_is_interrupted(con: duckdb.DuckDBPyConnection) -> None:
    start_load(con, "load-1", "ingest", None, "parser-1", DAY_ONE)
    con.execute("delete from internal.load_owners")
    assert mark_interrupted(con, LATER) == 1


def test_a_process_of_somebody_else_is_known_by_its_start(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(runs.os, "kill", refuse)
    assert is_alive(os.getpid(), process_started(os.getpid()))
    assert not is_alive(os.getpid(), "another")


def test_a_process_that_is_not_there_has_no_start() -> None:
    assert process_started(2147483000) == ""
