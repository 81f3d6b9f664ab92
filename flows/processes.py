"""What the operating system knows of the processes that Prefect started: which run is alive, and how to end
one that is not our child.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

PROC = Path("/proc")
PATIENCE = 15.0
"""Seconds that a process gets to end well before it is killed."""

RUN_MARK = re.compile(r"(?:^|[\0 ])PREFECT__FLOW_RUN_ID=([0-9a-fA-F-]{36})(?=[\0 ]|$)")
"""Prefect names the run in the environment of the process that carries it out."""


def flow_run_processes() -> dict[str, int]:
    """The process of each flow run that is alive on this machine, by the id of the run.

    Only processes of the same user can be seen. Processes that a run started itself inherit its environment;
    they are left out, because they may outlive it.
    """
    found: dict[str, int] = {}
    for pid, command, environment in _processes():
        mark = RUN_MARK.search(environment)
        if mark and "multiprocessing" not in command:
            found[mark[1].lower()] = pid
    return found


def command_of(pid: int) -> str:
    """The command line of a process, words parted by blanks; empty where there is no such process."""
    if PROC.joinpath("self").exists():
        return _text(PROC / str(pid) / "cmdline").replace("\0", " ").strip()
    return _ps("-ww", "-p", str(pid), "-o", "command=").strip()


def end_process(pid: int, pause: Callable[[float], None]) -> None:
    """Asks a process to end, waits, and kills it if it does not; returns when it is gone."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            return
        for _ in range(int(PATIENCE / 0.1)):
            if not command_of(pid):
                return
            pause(0.1)


def _processes() -> Iterator[tuple[int, str, str]]:
    """The number, command line and environment of every process that may be looked into."""
    if not PROC.joinpath("self").exists():
        yield from _processes_by_ps()
        return
    for folder in PROC.iterdir():
        if folder.name.isdigit():
            yield int(folder.name), _text(folder / "cmdline"), _text(folder / "environ")


def _processes_by_ps() -> Iterator[tuple[int, str, str]]:
    """The same where there is no /proc: ps prints the environment behind the command."""
    for line in _ps("-A", "-E", "-ww", "-o", "pid=,command=").splitlines():
        number, _, rest = line.strip().partition(" ")
        if number.isdigit():
            yield int(number), rest, rest


def _ps(*arguments: str) -> str:
    answer = subprocess.run(  # noqa: S603 - fixed program, our own arguments
        ["ps", *arguments],  # noqa: S607 - its folder differs between systems
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=30,
    )
    return answer.stdout


def _text(path: Path) -> str:
    """What a file of /proc holds; empty when the process is gone or not ours to look into."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
