"""A running `insightcrime serve`, seen from outside: its processes, and Prefect's API as the UI uses it."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from flows.processes import flow_run_processes
from tests.flows.conftest import CONSOLE_SCRIPT, environment

T = TypeVar("T")
PATIENCE = 120.0
ENDED = frozenset({"COMPLETED", "FAILED", "CRASHED", "CANCELLED"})
LISTED = re.compile(r"^deployments: (.+)$", re.MULTILINE)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(what: str, look: Callable[[], T | None], patience: float = PATIENCE) -> T:
    """Looks until there is something to see; fails after `patience` seconds."""
    pause = threading.Event()
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        try:
            found = look()
        except httpx.TransportError:
            found = None
        if found is not None:
            return found
        pause.wait(0.25)
    pytest.fail(f"waited {patience:.0f} s in vain for {what}")


@dataclass
class Served:
    """A running `insightcrime serve`, the API of its server, and its data folder."""

    process: subprocess.Popen[bytes]
    api: httpx.Client
    port: int
    folder: Path

    @property
    def url(self) -> str:
        """The address of the UI."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def public(self) -> Path:
        """The published file."""
        return self.folder / "data" / "insightcrime.duckdb"

    @property
    def output(self) -> str:
        """What `serve` has said so far."""
        return (self.folder / "serve.log").read_text(encoding="utf-8", errors="replace")

    @property
    def names(self) -> tuple[str, ...]:
        """The deployments that `serve` says it serves; empty until it has said so."""
        listed = LISTED.search(self.output)
        return tuple(listed[1].split(", ")) if listed else ()

    def deployment(self, name: str) -> dict[str, Any] | None:
        """The deployment of a flow; None until it is there."""
        answer = self.api.get(f"/deployments/name/{name}/{name}")
        return answer.json() if answer.status_code == 200 else None

    def ask(self, path: str, **query: object) -> list[dict[str, Any]]:
        """The answer to one of the API's filters; a busy SQLite makes the server say 503 at times."""

        def answered() -> list[dict[str, Any]] | None:
            answer = self.api.post(path, json=query)
            return answer.json() if answer.status_code == 200 else None

        return wait_for(f"an answer to {path}", answered)

    def runs(self, name: str) -> list[dict[str, Any]]:
        """All runs of a deployment, the oldest first."""
        query = {"deployments": {"name": {"any_": [name]}}, "sort": "EXPECTED_START_TIME_ASC"}
        return self.ask("/flow_runs/filter", **query)

    def start_run(self, name: str, **parameters: object) -> str:
        """Starts a run as the UI's form does; gives its id."""
        deployment = self.deployment(name)
        assert deployment is not None
        body = {"parameters": parameters, "state": {"type": "SCHEDULED"}}

        def created() -> httpx.Response | None:
            answer = self.api.post(f"/deployments/{deployment['id']}/create_flow_run", json=body)
            return None if answer.status_code == 503 else answer

        answer = wait_for("an answer of the server", created)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def run(self, run_id: str) -> dict[str, Any]:
        """A run as it is now."""

        def answered() -> dict[str, Any] | None:
            answer = self.api.get(f"/flow_runs/{run_id}")
            return answer.json() if answer.status_code == 200 else None

        return wait_for("the run", answered)

    def wait_until(self, run_id: str, *states: str, patience: float = PATIENCE) -> dict[str, Any]:
        """The run, once it is in one of these states."""

        def arrived() -> dict[str, Any] | None:
            run = self.run(run_id)
            return run if run["state_type"] in states else None

        return wait_for(f"a run that is {' or '.join(states)}", arrived, patience)

    def end_of(self, run_id: str, patience: float = PATIENCE) -> dict[str, Any]:
        """The run, once it has ended."""
        return self.wait_until(run_id, *ENDED, patience=patience)

    def artifacts(self, run_id: str) -> dict[str, dict[str, Any]]:
        """The artifacts of a run by their keys."""
        found = self.ask("/artifacts/filter", artifacts={"flow_run_id": {"any_": [run_id]}})
        return {one["key"]: one for one in found}

    def server_pid(self) -> int:
        """The process of the server."""
        (pid,) = children_of(self.process.pid, "server start")
        return pid

    def kill(self, pid: int) -> None:
        """Ends a process with no chance to say a word."""
        os.kill(pid, signal.SIGKILL)

    def stop(self) -> int:
        """Stops `serve` as systemd does; gives its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def process_tree(pid: int) -> set[int]:
    """A process, its children, and theirs."""
    found = {pid}
    for child in children_of(pid):
        found |= process_tree(child)
    return found


def children_of(pid: int, words: str = "") -> list[int]:
    """The child processes whose command line has these words."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit():
            continue
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
            command = (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
        if int(parent) == pid and words in command:
            found.append(int(folder.name))
    return found


def run_process(run_id: str) -> int:
    """The process that carries out a run, once it is there."""
    return wait_for("the process of the run", lambda: flow_run_processes().get(run_id))


@contextmanager
def serving(
    folder: Path,
    site_url: str,
    *,
    port: int | None = None,
    prefect: dict[str, str] | None = None,
    **settings: object,
) -> Iterator[Served]:
    """`insightcrime serve` over `folder/data`, with all deployments there; stopped at the end."""
    port = port or free_port()
    given: dict[str, object] = {"data_dir": folder / "data", "site_url": site_url, "request_interval": 0}
    extra = {"PREFECT_HOME": str(folder / "profile"), **(prefect or {})}
    password = extra.get("PREFECT_SERVER_API_AUTH_STRING") or extra.get("PREFECT_API_AUTH_STRING")
    with (folder / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            [str(CONSOLE_SCRIPT), "serve", "--port", str(port)],
            env=environment(**{**given, **settings}) | extra,
            cwd=folder,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    auth = httpx.BasicAuth(*password.split(":", 1)) if password else None
    with httpx.Client(base_url=f"http://127.0.0.1:{port}/api", timeout=30, auth=auth, trust_env=False) as api:
        served = Served(process, api, port, folder)
        try:
            wait_for("the deployments", lambda: _all_there(served))
            yield served
        finally:
            if process.poll() is None:
                code = served.stop()
                assert code == 0, served.output


def _all_there(served: Served) -> bool | None:
    assert served.process.poll() is None, f"serve ended by itself: {served.output}"
    names = served.names
    return (bool(names) and all(served.deployment(name) is not None for name in names)) or None
