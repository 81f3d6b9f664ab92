"""kill -9 of the flow, of the serving process, of the server, of all three: the next run starts within a
minute of the restart, the data are whole, and the dead runs are shown as what they are.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import serve
from tests.flows.conftest import settings_for
from tests.flows.served import Served, free_port, run_process, serving, wait_for
from tests.flows.tables import rows_of

VICTIMS = (("flow",), ("serve",), ("server",), ("serve", "server"), ("flow", "serve", "server"))
SOON = 60.0


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The tables of a run that nothing disturbed."""
    folder = tmp_path_factory.mktemp("undisturbed") / "data"
    with serve() as site:
        run_ingest(settings_for(site.url, folder), IngestOptions(source="sitemap"))
    return rows_of(folder / "insightcrime.duckdb", with_times=False)


def kill_in_the_middle(
    served: Served, run_id: str, victims: Sequence[str], some_pages: threading.Event
) -> None:
    assert some_pages.wait(60), "no page was asked for"
    pids = {"flow": run_process(run_id), "serve": served.process.pid, "server": served.server_pid()}
    for victim in victims:
        served.kill(pids[victim])
    if "serve" in victims:
        served.process.wait(10)


@pytest.mark.parametrize("victims", VICTIMS, ids=" and ".join)
def test_after_a_kill_the_next_run_starts_within_a_minute(
    victims: tuple[str, ...], tmp_path: Path, undisturbed: dict[str, list[str]]
) -> None:
    port = free_port()
    some_pages = threading.Event()
    with serve() as site:
        record = site.record
        site.record = lambda seen: (record(seen), len(site.requests) > 12 and some_pages.set())  # type: ignore[func-returns-value]
        with serving(tmp_path, site.url, port=port, request_interval=0.4) as served:
            first = served.start_run("ingest", source="sitemap")
            kill_in_the_middle(served, first, victims, some_pages)
            if "serve" not in victims:
                assert served.stop() == 0, served.output
        restarted = time.monotonic()
        with serving(tmp_path, site.url, port=port, request_interval=0.4) as served:
            second = served.start_run("ingest", source="sitemap")
            served.wait_until(second, "RUNNING", "COMPLETED", patience=SOON)
            took = time.monotonic() - restarted
            print(f"\nkilled {victims}: the next run started {took:.1f} s after the restart")
            assert took < SOON
            ended = served.end_of(second)
            assert ended["state_type"] == "COMPLETED", ended["state"]
            dead = served.end_of(first)
            print(f"the first run: {dead['state_name']}: {dead['state']['message']}")
            if "flow" in victims:
                assert dead["state_type"] == "CRASHED"
            wait_for("no run that is open", lambda: _none_open(served))
            third = served.end_of(served.start_run("ingest", source="sitemap"))
            assert third["state_type"] == "COMPLETED", third["state"]
    found = rows_of(tmp_path / "data" / "insightcrime.duckdb", with_times=False)
    assert found == undisturbed


def _none_open(served: Served) -> bool | None:
    states = {run["state_type"] for run in served.runs("ingest")}
    return not states & {"RUNNING", "PENDING", "CANCELLING"} or None
