"""Who goes first: locks that a dead process cannot hold."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from flows import right_of_way
from flows.errors import RunError
from flows.right_of_way import (
    PATIENCE_WITH_REBUILD,
    PATIENCE_WITH_RUNS,
    alone,
    announced,
    are_fresh_news_at_work,
    exclusive,
    give_way,
    taking_part,
)
from tests.conftest import PROJECT

HOLDER = """
import sys
from pathlib import Path
from flows.right_of_way import announced
with announced(Path(sys.argv[1])):
    print("announced", flush=True)
    sys.stdin.read()
"""


class Sleeper:
    """Counts the seconds slept, and does something at a certain look."""

    def __init__(self, at: int = 0, act: object = None) -> None:
        self.slept = 0.0
        self.looks = 0
        self._at = at
        self._act = act

    def __call__(self, seconds: float) -> None:
        self.slept += seconds
        self.looks += 1
        if self.looks == self._at and callable(self._act):
            self._act()

    def clock(self) -> float:
        return self.slept


def test_fresh_news_are_seen_while_they_are_at_work(tmp_path: Path) -> None:
    assert not are_fresh_news_at_work(tmp_path)
    with announced(tmp_path), announced(tmp_path):
        assert are_fresh_news_at_work(tmp_path)
        assert are_fresh_news_at_work(tmp_path), "looking takes nothing away"
    assert not are_fresh_news_at_work(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_killed_process_is_no_news(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=PROJECT,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "announced\n"
        assert are_fresh_news_at_work(tmp_path)
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(30)
        assert not are_fresh_news_at_work(tmp_path)


def test_one_is_alone_at_its_work(tmp_path: Path) -> None:
    with alone(tmp_path, "backfill") as first, alone(tmp_path, "backfill") as second:
        assert (first, second) == (True, False)
        with alone(tmp_path, "maintenance") as other:
            assert other
    with alone(tmp_path, "backfill") as again:
        assert again


def test_giving_way_ends_with_the_news(tmp_path: Path) -> None:
    with ExitStack() as news:
        news.enter_context(announced(tmp_path))
        sleeper = Sleeper(5, news.close)
        waited = give_way(tmp_path, sleeper, sleeper.clock)
    assert (sleeper.looks, waited) == (5, sleeper.slept)
    assert give_way(tmp_path, sleeper, sleeper.clock) == 0


def test_patience_has_an_end(tmp_path: Path) -> None:
    sleeper = Sleeper()
    with announced(tmp_path):
        waited = give_way(tmp_path, sleeper, sleeper.clock, patience=7.0)
    assert 7.0 <= waited < 8.0


def test_a_rebuild_waits_for_runs_and_runs_wait_for_it(tmp_path: Path) -> None:
    with ExitStack() as run:
        run.enter_context(taking_part(tmp_path, Sleeper()))
        sleeper = Sleeper(3, run.close)
        with ExitStack() as rebuild:
            rebuild.enter_context(exclusive(tmp_path, sleeper))
            assert sleeper.looks == 3
            late = Sleeper(4, rebuild.close)
            told: list[str] = []
            with taking_part(tmp_path, late, told.append):
                assert late.looks == 4
                assert told == ["the warehouse is being rebuilt; waiting for the end of it"]


def test_neither_waits_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(right_of_way, "LOOK_EVERY", 25.0)
    sleeper = Sleeper()
    with (
        taking_part(tmp_path, Sleeper()),
        pytest.raises(RunError, match="1 other runs are at work"),
        exclusive(tmp_path, sleeper),
    ):
        pytest.fail("the rebuild is not alone")
    assert sleeper.slept == pytest.approx(PATIENCE_WITH_RUNS, abs=25)
    with exclusive(tmp_path, Sleeper()):
        with pytest.raises(RunError, match="another rebuild"), exclusive(tmp_path, Sleeper()):
            pytest.fail("there are two of them")
        sleeper = Sleeper()
        with pytest.raises(RunError, match="is being rebuilt"), taking_part(tmp_path, sleeper):
            pytest.fail("the warehouse is being replaced")
    assert sleeper.slept == pytest.approx(PATIENCE_WITH_REBUILD, abs=25)
