"""`insightcrime serve` from outside: through Prefect's API, as its UI uses it."""

from __future__ import annotations

import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

from flows.sample_site.server import serve
from tests.flows.conftest import CONSOLE_SCRIPT, environment
from tests.flows.tables import ask

pytestmark = pytest.mark.prefect

T = TypeVar("T")
PATIENCE = 120.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(what: str, look: Callable[[], T | None]) -> T:
    """Looks until there is something to see; fails after two minutes."""
    pause = threading.Event()
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = look()
        if found is not None:
            return found
        pause.wait(0.25)
    pytest.fail(f"waited {PATIENCE:.0f} s in vain for {what}")


@dataclass(frozen=True)
class Served:
    """A running `insightcrime serve` and its data folder."""

    process: subprocess.Popen[str]
    api: httpx.Client
    folder: Path

    def deployment(self, name: str) -> dict[str, object] | None:
        answer = self.api.get(f"/deployments/name/{name}/{name}")
        return answer.json() if answer.status_code == 200 else None


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("serve")
    port = free_port()
    with serve() as site:
        process = subprocess.Popen(
            [str(CONSOLE_SCRIPT), "serve", "--port", str(port)],
            env=environment(data_dir=folder / "data", site_url=site.url, request_interval=0)
            | {"PREFECT_HOME": str(folder / "profile")},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}/api", timeout=30) as api:
                made = Served(process, api, folder)
                wait_for("the deployments", lambda: _both(made))
                yield made
        finally:
            process.send_signal(signal.SIGTERM)
            output = process.communicate(timeout=60)[0]
            assert process.returncode == 0, output


def _both(served: Served) -> bool | None:
    assert served.process.poll() is None, "serve ended by itself"
    try:
        return (
            served.deployment("ingest") is not None and served.deployment("import-warc") is not None
        ) or None
    except httpx.TransportError:
        return None


def test_both_deployments_say_what_they_do(served: Served) -> None:
    for name in ("ingest", "import-warc"):
        deployment = served.deployment(name)
        assert deployment is not None
        assert deployment["description"]
        assert "insightcrime" in deployment["tags"]
        assert deployment["version"]
        assert str(deployment["entrypoint"]).startswith("flows.")


def test_the_schedule_creates_runs(served: Served) -> None:
    deployment = served.deployment("ingest")
    assert deployment is not None
    query = {"deployments": {"id": {"any_": [deployment["id"]]}}, "limit": 3}

    def scheduled() -> list[dict[str, object]] | None:
        runs = served.api.post("/flow_runs/filter", json=query).json()
        return [run for run in runs if run["state_type"] == "SCHEDULED"] or None

    assert wait_for("scheduled runs", scheduled)


def test_the_form_refuses_a_wrong_parameter(served: Served) -> None:
    deployment = served.deployment("ingest")
    assert deployment is not None
    for wrong in ({"limit": -1}, {"lang": "pt"}, {"source": "oracle"}):
        answer = served.api.post(
            f"/deployments/{deployment['id']}/create_flow_run", json={"parameters": wrong}
        )
        assert answer.status_code in (409, 422), wrong


def run_to_its_end(served: Served, parameters: dict[str, object]) -> dict[str, Any]:
    deployment = served.deployment("ingest")
    assert deployment is not None
    body = {"parameters": parameters, "state": {"type": "SCHEDULED"}}

    def create() -> httpx.Response | None:
        """A busy SQLite makes the server say 503; a client of its API has to ask again."""
        answer = served.api.post(f"/deployments/{deployment['id']}/create_flow_run", json=body)
        return None if answer.status_code == 503 else answer

    answer = wait_for("an answer of the server", create)
    assert answer.status_code == 201, answer.text
    run_id = answer.json()["id"]

    def ended() -> dict[str, Any] | None:
        run = served.api.get(f"/flow_runs/{run_id}").json()
        return run if run["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

    return wait_for("the end of the run", ended)


def test_a_day_that_is_none_fails_the_run_by_name(served: Served) -> None:
    run = run_to_its_end(served, {"since": "2024-13-01"})
    assert run["state_type"] == "FAILED"
    assert "since" in run["state"]["message"]


def test_a_run_with_limit_five_completes_and_five_articles_are_published(served: Served) -> None:
    run = run_to_its_end(served, {"limit": 5, "lang": "en"})
    assert run["state_type"] == "COMPLETED", run["state"]
    assert "5 new" in str(run["state"]["message"])
    assert ask(served.folder / "data" / "insightcrime.duckdb", "select count(*) from articles") == [(5,)]
    ((flow_run_id,),) = ask(
        served.folder / "data" / "insightcrime.duckdb", "select flow_run_id from loads where flow = 'ingest'"
    )
    assert flow_run_id == run["id"]
    query = {"artifacts": {"flow_run_id": {"any_": [run["id"]]}}}
    artifacts = {one["key"]: one for one in served.api.post("/artifacts/filter", json=query).json()}
    assert "5 new" in artifacts["ingest-report"]["data"]
    assert artifacts["ingest-progress"]["data"] == 100
