"""Checks the private warehouse before it is published: each check is a SQL file whose rows are failures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from warehouse.arrow import Row, shape, shown, table
from warehouse.sql import files_of, purpose_of, statement
from warehouse.transactions import transaction

SEVERITY = re.compile(r"^-- severity: (error|warning)\s*$", re.MULTILINE)
RESULTS = shape("load_id check_name severity failing:int sample checked_at:time")
SAMPLE_ROWS = 5
SAMPLE_LETTERS = 500


@dataclass(frozen=True, slots=True)
class Check:
    """A question to the warehouse that a sound one answers with no rows."""

    name: str
    severity: str
    purpose: str
    sql: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    """How a check ended: `failing` rows, and the first of them as text, None where there are none."""

    name: str
    severity: str
    failing: int
    sample: str | None

    @property
    def is_blocking(self) -> bool:
        """Whether nothing may be published because of it."""
        return self.severity == "error" and self.failing > 0


def known_checks(paths: list[Path] | None = None) -> list[Check]:
    """The checks that come with the program, by name. ValueError for a file without a severity line."""
    checks = []
    for path in files_of("checks") if paths is None else paths:
        text = path.read_text(encoding="utf-8")
        severity = SEVERITY.search(text)
        if severity is None:
            raise ValueError(f"{path}: the line '-- severity: error' (or warning) is missing")
        checks.append(Check(path.stem, severity[1], purpose_of(text), text))
    return checks


def run_check(con: duckdb.DuckDBPyConnection, check: Check) -> CheckResult:
    """Runs one check and counts its rows."""
    answer = con.execute(check.sql)
    sample = answer.fetchmany(SAMPLE_ROWS)
    failing = len(sample)
    while rows := answer.fetchmany(10_000):
        failing += len(rows)
    words = "; ".join(", ".join("" if value is None else str(value) for value in row) for row in sample)
    return CheckResult(check.name, check.severity, failing, words[:SAMPLE_LETTERS] if sample else None)


def run_checks(con: duckdb.DuckDBPyConnection, load_id: str, checked_at: datetime) -> list[CheckResult]:
    """Runs all checks and stores their results under the load; `checked_at` is a naive UTC time."""
    results = [run_check(con, check) for check in known_checks()]
    rows: list[Row] = [
        (load_id, result.name, result.severity, result.failing, result.sample, checked_at)
        for result in results
    ]
    with transaction(con), shown(con, batch_results=table(RESULTS, rows)):
        con.execute(statement("insert_check_results"))
    return results
