"""A Prefect server of our own on loopback, for `insightcrime serve`."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from flows.errors import RunError

HOST = "127.0.0.1"
START_TIMEOUT = 120
STOP_TIMEOUT = 15


def server_environment(home: Path, port: int) -> dict[str, str]:
    """The environment of the server and of everything that talks to it.

    Analytics are off, other origins are refused, and old flow runs are cleaned away. The UI asks the address
    in PREFECT_API_URL, so it must name the port.
    """
    return {
        "PREFECT_HOME": str(home.resolve()),
        "PREFECT_API_URL": f"http://{HOST}:{port}/api",
        "PREFECT_UI_API_URL": f"http://{HOST}:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": f"http://{HOST}:{port},http://localhost:{port}",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
        # SQLite lets one write at a time; with the usual 10 s a busy machine answers 503.
        "PREFECT_SERVER_DATABASE_TIMEOUT": "60",
    }


def check_port_is_free(port: int) -> None:
    """Raises `RunError` when something listens on the port already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise RunError(
                f"port {port} on {HOST} is taken ({error.strerror}); choose another with --port, "
                f"or set PREFECT_API_URL if a Prefect server listens there"
            ) from None


@contextmanager
def prefect_server(home: Path, port: int, pause: Callable[[float], None]) -> Iterator[str]:
    """A running server, stopped at the end; gives its API address. Raises `RunError` if it does not start."""
    check_port_is_free(port)
    home.mkdir(parents=True, exist_ok=True)
    log_path = home / "server.log"
    with log_path.open("ab") as log:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed arguments
            [sys.executable, "-m", "prefect", "server", "start", "--host", HOST, "--port", str(port)],
            env={**os.environ, **server_environment(home, port)},
            stdout=log,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            # Its own process group: Ctrl-C reaches us alone, and we stop it after the runs have ended.
            start_new_session=True,
        )
    try:
        api = f"http://{HOST}:{port}/api"
        _wait_until_healthy(api, process, log_path, pause)
        yield api
    finally:
        _stop(process)


def _wait_until_healthy(
    api: str, process: subprocess.Popen[bytes], log_path: Path, pause: Callable[[float], None]
) -> None:
    for _ in range(START_TIMEOUT * 4):
        if process.poll() is not None:
            raise RunError(f"the Prefect server ended at once (code {process.returncode}); see {log_path}")
        try:
            if httpx.get(f"{api}/health", timeout=2, trust_env=False).status_code == httpx.codes.OK:
                return
        except httpx.HTTPError:
            pass
        pause(0.25)
    raise RunError(f"the Prefect server did not answer within {START_TIMEOUT} s; see {log_path}")


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_TIMEOUT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
