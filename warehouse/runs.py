"""Keeps the book of runs: the table `loads`."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.arrow import ids, shown
from warehouse.sql import statement
from warehouse.transactions import transaction


@dataclass(frozen=True, slots=True)
class LoadCounts:
    """What a run did so far, in addresses, requests, articles and pages."""

    discovered: int = 0
    fetched: int = 0
    unchanged: int = 0
    inserted: int = 0
    changed: int = 0
    failed: int = 0


NOTHING = LoadCounts()


def start_load(
    con: duckdb.DuckDBPyConnection,
    load_id: str,
    flow: str,
    flow_run_id: str | None,
    parser_version: str,
    started_at: datetime,
) -> None:
    """Opens a load in the state `running`, carried out by this process; times are naive UTC."""
    with transaction(con):
        con.execute(statement("start_load"), [load_id, flow, flow_run_id, parser_version, started_at])
        owner = [load_id, platform.node(), os.getpid(), process_started(os.getpid())]
        con.execute(statement("insert_load_owner"), owner)


def add_counts(con: duckdb.DuckDBPyConnection, load_id: str, counts: LoadCounts) -> None:
    """Adds to the counts of a load."""
    if counts == NOTHING:
        return
    with transaction(con):
        _add(con, load_id, counts)


def finish_load(
    con: duckdb.DuckDBPyConnection,
    load_id: str,
    state: str,
    finished_at: datetime,
    counts: LoadCounts = NOTHING,
) -> None:
    """Closes a load as `completed`, `failed` or `interrupted`; `counts` are added to those it has."""
    with transaction(con):
        _add(con, load_id, counts)
        con.execute(statement("finish_load"), [state, finished_at, load_id])
        con.execute(statement("delete_load_owner"), [load_id])


def mark_interrupted(con: duckdb.DuckDBPyConnection, now: datetime) -> int:
    """Closes the loads that a dead process left `running`; returns how many.

    A process of another machine counts as dead: one data folder serves one machine.
    """
    rows = con.execute(statement("running_loads")).fetchall()
    dead = [
        str(load_id)
        for load_id, host, pid, started in rows
        if host != platform.node() or pid is None or not is_alive(int(pid), str(started))
    ]
    if dead:
        with transaction(con), shown(con, batch_ids=ids(dead)):
            con.execute(statement("interrupt_loads"), [now])
            con.execute(statement("delete_load_owners"))
    return len(dead)


def is_alive(pid: int, started: str) -> bool:
    """Whether the process that was given this number then still runs."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return process_started(pid) == started
    return process_started(pid) == started


def process_started(pid: int) -> str:
    """What tells a process from a later one of the same number; empty where the system does not say."""
    try:
        words = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The name of the program, in brackets, may hold anything; the 22nd field is the start in clock ticks.
    fields = words.rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else ""


def _add(con: duckdb.DuckDBPyConnection, load_id: str, counts: LoadCounts) -> None:
    con.execute(
        statement("add_counts"),
        [
            counts.discovered,
            counts.fetched,
            counts.unchanged,
            counts.inserted,
            counts.changed,
            counts.failed,
            load_id,
        ],
    )
