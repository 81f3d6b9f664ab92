"""The server stopped in the middle of a run and started again after 20 s, as `serve` and the run see it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flows.sample_site.server import serve
from flows.server import server_environment
from flows.server_process import ServerProcess
from tests.flows.served import free_port, run_process, serving, wait_for
from tests.flows.tables import ask

AWAY = 20.0


@contextmanager
def named_server(home: Path, port: int) -> Iterator[ServerProcess]:
    """A Prefect server that is not that of `serve`."""
    home.mkdir(exist_ok=True)
    server = ServerProcess(home, port, {**os.environ, **server_environment(home, port)})
    server.start()
    try:
        server.wait_until_healthy(pause)
        yield server
    finally:
        server.stop()


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)


def test_a_run_outlasts_a_server_that_is_away_for_twenty_seconds(tmp_path: Path) -> None:
    port = free_port()
    named = {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
    with (
        serve() as site,
        named_server(tmp_path / "server", port) as server,
        serving(tmp_path, site.url, port=port, prefect=named, request_interval=0.5) as served,
    ):
        run_id = served.start_run("ingest", source="sitemap")
        wait_for("some pages", lambda: len(site.requests) > 12 or None)
        server.stop()
        seen = len(site.requests)
        pause(AWAY)
        with named_server(tmp_path / "server", port):
            run = served.end_of(run_id, patience=300)
            print(f"\n{len(site.requests) - seen} requests while the server was away or later")
            print(f"the run: {run['state_name']}: {run['state']['message']}")
            assert run["state_type"] in ("COMPLETED", "CRASHED")
            if run["state_type"] == "CRASHED":
                again = served.end_of(served.start_run("ingest", source="sitemap"))
                assert again["state_type"] == "COMPLETED"
            assert ask(served.public, "select count(*) from articles") == [(39,)]
            wait_for("no open run", lambda: _all_ended(served.runs("ingest")))
            assert served.stop() == 0, served.output


def test_on_a_named_server_a_run_that_gives_no_sign_of_life_is_crashed(tmp_path: Path) -> None:
    """The run and `serve` are killed; nobody is left on this machine to tell, and the server finds out."""
    port = free_port()
    named = {"PREFECT_API_URL": f"http://127.0.0.1:{port}/api"}
    with (
        serve() as site,
        named_server(tmp_path / "server", port),
        serving(tmp_path, site.url, port=port, prefect=named, request_interval=0.5) as served,
    ):
        run_id = served.start_run("ingest", source="sitemap")
        wait_for("some pages", lambda: len(site.requests) > 12 or None)
        victims = [run_process(run_id), served.process.pid]
        for pid in victims:
            served.kill(pid)
        served.process.wait(10)
        killed = time.monotonic()
        run = served.end_of(run_id, patience=300)
        print(f"\nCrashed after {time.monotonic() - killed:.0f} s: {run['state']['message']}")
        assert run["state_type"] == "CRASHED"


def _all_ended(runs: list[dict[str, object]]) -> bool | None:
    return not {run["state_type"] for run in runs} & {"RUNNING", "PENDING"} or None
