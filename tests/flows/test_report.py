"""The report of a run: what counts as a fault, and the exit code."""

from __future__ import annotations

from collections import Counter

import pytest

from flows.report import RunReport


def report(attempted: int, **failures: int) -> RunReport:
    return RunReport("load", "ingest", attempted=attempted, failures=Counter(failures))


@pytest.mark.parametrize(
    ("run", "code"),
    [
        (report(20, timeout=10), 0),
        (report(20, timeout=11), 1),
        (report(19, timeout=19), 0),
        (report(40, http_error=8, parse_error=8, challenge=8), 1),
        (report(40, not_found=20, not_an_article=20), 0),
    ],
)
def test_a_run_fails_by_the_share_of_telling_failures(run: RunReport, code: int) -> None:
    assert run.exit_code == code


def test_nothing_new_is_said() -> None:
    run = report(0)
    run.unchanged = 4
    assert "nothing changed" in run.headline()
    run.changed = 1
    assert "nothing changed" not in run.headline()


def test_the_json_form_has_the_counts() -> None:
    data = report(20, timeout=11).as_json()
    assert data["failed"] == 11
    assert data["faults"] == [
        "55% of 20 pages failed, more than 50% (MAX_FAILURE_SHARE); see page_failures for the reasons"
    ]
