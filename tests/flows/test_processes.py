"""Which process carries out a run, and how one that is not our child is ended."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from flows import processes
from flows.processes import command_of, end_process, flow_run_processes
from flows.server_record import record_server, stop_abandoned_server

RUN = "0a1b2c3d-0000-4000-8000-00000000abcd"
WAIT = "import sys; print('ready', flush=True); sys.stdin.read()"
DEAF = (
    "import signal, sys; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); input()"
)


@contextmanager
def process(code: str, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A process that waits, with these words in its command line and environment."""
    started = subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert started.stdout is not None
        assert started.stdout.readline() == b"ready\n"
        yield started
    finally:
        started.kill()
        started.communicate()


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)


def reaped(started: subprocess.Popen[bytes]) -> threading.Thread:
    """Takes note of the end of a child, as init does for processes that are nobody's."""
    thread = threading.Thread(target=started.wait, daemon=True)
    thread.start()
    return thread


def test_the_process_of_a_run_is_found_while_it_lives() -> None:
    with process(WAIT, PREFECT__FLOW_RUN_ID=RUN) as started:
        assert flow_run_processes()[RUN] == started.pid
    assert RUN not in flow_run_processes()


def test_a_helper_process_of_a_run_does_not_count() -> None:
    with process(WAIT, "multiprocessing.spawn", PREFECT__FLOW_RUN_ID=RUN):
        assert RUN not in flow_run_processes()


def test_where_there_is_no_proc_ps_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    printed = (
        f"  41 /usr/bin/python -m prefect.engine HOME=/x PREFECT__FLOW_RUN_ID={RUN.upper()} LANG=C\n"
        "  42 /bin/sh HOME=/x\n"
        f"  43 python -c from multiprocessing.spawn PREFECT__FLOW_RUN_ID={RUN}\n"
    )
    monkeypatch.setattr(processes, "PROC", tmp_path / "no-proc")
    monkeypatch.setattr(processes, "_ps", lambda *_: printed)
    assert flow_run_processes() == {RUN: 41}


@pytest.mark.skipif(shutil.which("ps") is None, reason="no ps; there is /proc then")
def test_ps_knows_the_command_of_a_process(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(processes, "PROC", tmp_path / "no-proc")
    with process(WAIT, "some words") as started:
        assert "some words" in command_of(started.pid)


@pytest.mark.parametrize("code", [WAIT, DEAF], ids=["obedient", "deaf"])
def test_a_process_is_ended(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "PATIENCE", 1.0)
    with process(code) as started:
        waiting = reaped(started)
        end_process(started.pid, pause)
        waiting.join(10)
        assert started.returncode is not None


def test_a_server_whose_serve_was_killed_is_stopped(tmp_path: Path) -> None:
    with process(WAIT, "prefect server start") as started:
        record_server(tmp_path, started.pid)
        waiting = reaped(started)
        stop_abandoned_server(tmp_path, pause)
        waiting.join(10)
        assert started.returncode is not None
    assert list(tmp_path.iterdir()) == []


def test_another_program_with_the_number_of_the_server_is_left_alone(tmp_path: Path) -> None:
    with process(WAIT, "something else") as started:
        record_server(tmp_path, started.pid)
        stop_abandoned_server(tmp_path, pause)
        assert started.poll() is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"pid": "x", "started": 1}', "\x00"])
def test_a_record_that_cannot_be_read_is_none(content: str, tmp_path: Path) -> None:
    (tmp_path / "insightcrime-server.json").write_text(content)
    stop_abandoned_server(tmp_path, pause)
