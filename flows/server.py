"""A Prefect server of our own on loopback, for `insightcrime serve`."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from flows.errors import RunError
from flows.server_process import HOST, ServerProcess
from flows.server_record import stop_abandoned_server

HEARTBEAT_SECONDS = 30
"""The shortest time between two heartbeats of a run that Prefect allows."""


def server_environment(
    home: Path, port: int, password: str | None = None, given: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The environment of the server and of everything that talks to it.

    Where it lies, on which port, that analytics are off, and the password are fixed; the rest are defaults,
    and what is `given` for them stays. The UI asks the address in PREFECT_UI_API_URL, which names the port.
    """
    guarded = (
        {}
        if password is None
        else {"PREFECT_SERVER_API_AUTH_STRING": password, "PREFECT_API_AUTH_STRING": password}
    )
    defaults = {
        "PREFECT_UI_API_URL": f"http://{HOST}:{port}/api",
        # Pages of other origins may not use the API, though the browser of the operator could.
        "PREFECT_SERVER_CORS_ALLOWED_ORIGINS": f"http://{HOST}:{port},http://localhost:{port}",
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
        # SQLite lets one write at a time; with the usual 10 s a busy machine answers 503.
        "PREFECT_SERVER_DATABASE_TIMEOUT": "60",
        # After a hard kill a slot of a concurrency limit would stay taken for five minutes.
        "PREFECT_SERVER_CONCURRENCY_INITIAL_DEPLOYMENT_LEASE_DURATION": "30",
    }
    return {
        **{name: (given or {}).get(name, value) for name, value in defaults.items()},
        **run_environment(given),
        "PREFECT_HOME": str(home.resolve()),
        "PREFECT_API_URL": f"http://{HOST}:{port}/api",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
        **guarded,
    }


def run_environment(given: Mapping[str, str] | None = None) -> dict[str, str]:
    """What the runs need, whichever server they talk to; what is `given` stays.

    A server that restarts is away for 20 to 60 s: seven tries, each twice as long after the last, are about
    four minutes.
    """
    defaults = {
        "PREFECT_FLOWS_HEARTBEAT_FREQUENCY": str(HEARTBEAT_SECONDS),
        "PREFECT_CLIENT_MAX_RETRIES": "7",
    }
    return {name: (given or {}).get(name, value) for name, value in defaults.items()}


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
def prefect_server(
    home: Path, port: int, pause: Callable[[float], None], password: str | None = None
) -> Iterator[ServerProcess]:
    """A server that is starting: to be waited for, started again if it dies, stopped at the end.

    A server of this home that a killed `serve` left behind is stopped first. Raises `RunError` if the port is
    taken by another program.
    """
    home.mkdir(parents=True, exist_ok=True)
    stop_abandoned_server(home, pause)
    check_port_is_free(port)
    server = ServerProcess(home, port, {**os.environ, **server_environment(home, port, password, os.environ)})
    try:
        server.start()
        yield server
    finally:
        server.stop()
