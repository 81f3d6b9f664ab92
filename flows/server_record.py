"""A note of the server's process, so that one whose `serve` was killed is found and stopped."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from flows.processes import command_of, end_process
from warehouse.runs import is_alive, process_started

RECORD = "insightcrime-server.json"


def record_server(home: Path, pid: int) -> None:
    """Notes the process of the server that has this Prefect home."""
    (home / RECORD).write_text(json.dumps({"pid": pid, "started": process_started(pid)}), encoding="utf-8")


def forget_server(home: Path) -> None:
    """The server has been stopped."""
    (home / RECORD).unlink(missing_ok=True)


def stop_abandoned_server(home: Path, pause: Callable[[float], None]) -> None:
    """Stops the server that a killed `serve` left behind, if it still runs.

    Its runs and schedules are in its database and carry on with the next server.
    """
    try:
        noted = json.loads((home / RECORD).read_text(encoding="utf-8"))
        pid, started = int(noted["pid"]), str(noted["started"])
    except (OSError, ValueError, KeyError, TypeError):
        return
    # A process of another user, or of another program, that was given the same number is not ours to end.
    if is_alive(pid, started) and "prefect server start" in command_of(pid):
        end_process(pid, pause)
    forget_server(home)
