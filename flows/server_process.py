"""The process of the Prefect server: started, watched, started again when it dies, stopped."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import httpx

from flows.errors import RunError
from flows.server_record import forget_server, record_server

HOST = "127.0.0.1"
START_TIMEOUT = 120
STOP_TIMEOUT = 15
MOST_DEATHS = 5
"""A server that dies so often in a row, each time within a minute, is given up."""

RESTART_PAUSE = 1.0
"""Seconds by which the wait grows with each death."""

LOG_LIMIT = 20 * 1024 * 1024

logger = logging.getLogger("insightcrime")


class ServerProcess:
    """A Prefect server on loopback with a home of its own.

    `failure` is None, or why the server was given up; the whole program is then told to stop.
    """

    def __init__(self, home: Path, port: int, environment: Mapping[str, str]) -> None:
        self.failure: str | None = None
        self._home = home
        self._port = port
        self._environment = dict(environment)
        self._log = home / "server.log"
        self._process: subprocess.Popen[bytes] | None = None
        self._is_stopping = threading.Event()
        self._guard = threading.Thread(target=self._watch, name="prefect-server-guard", daemon=True)

    def start(self) -> None:
        """Starts the server; it takes 5 to 15 s until it answers."""
        if self._log.exists() and self._log.stat().st_size > LOG_LIMIT:
            self._log.replace(self._log.with_suffix(".log.old"))
        self._launch()

    def wait_until_healthy(self, pause: Callable[[float], None]) -> None:
        """Waits until the server answers, and watches over it from then on. Raises `RunError` if it fails."""
        process = self._process
        assert process is not None, "start it first"
        for _ in range(START_TIMEOUT * 4):
            if process.poll() is not None:
                raise RunError(
                    f"the Prefect server ended at once (code {process.returncode}); see {self._log}"
                )
            if self._is_healthy():
                self._guard.start()
                return
            pause(0.25)
        raise RunError(f"the Prefect server did not answer within {START_TIMEOUT} s; see {self._log}")

    def stop(self) -> None:
        """Stops the server for good: gently, and by force after 15 s."""
        self._is_stopping.set()
        if self._guard.is_alive():
            # It may be about to start the server again; afterwards it never will.
            self._guard.join(1)
        process = self._process
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_TIMEOUT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        forget_server(self._home)

    def _launch(self) -> subprocess.Popen[bytes]:
        with self._log.open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed arguments
                [
                    sys.executable,
                    "-m",
                    "prefect",
                    "server",
                    "start",
                    "--host",
                    HOST,
                    "--port",
                    str(self._port),
                ],
                env=self._environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL,
                # Its own process group: Ctrl-C reaches us alone, and we stop it after the runs have ended.
                start_new_session=True,
            )
        self._process = process
        record_server(self._home, process.pid)
        return process

    def _is_healthy(self) -> bool:
        try:
            answer = httpx.get(f"http://{HOST}:{self._port}/api/health", timeout=2, trust_env=False)
        except httpx.HTTPError:
            return False
        return answer.status_code == httpx.codes.OK

    def _watch(self) -> None:
        """Starts the server again whenever it ends by itself or is killed."""
        deaths = 0
        while not self._is_stopping.is_set():
            assert self._process is not None
            born = time.monotonic()
            code = self._wait(self._process)
            if code is None:
                return
            deaths = deaths + 1 if time.monotonic() - born < 60 else 1
            if deaths >= MOST_DEATHS:
                self.failure = f"the Prefect server died {deaths} times (code {code}); see {self._log}"
                os.kill(os.getpid(), signal.SIGTERM)
                return
            logger.warning("the Prefect server ended (code %s); starting it again", code)
            if self._is_stopping.wait(RESTART_PAUSE * (deaths - 1)):
                return
            self._launch()

    def _wait(self, process: subprocess.Popen[bytes]) -> int | None:
        """The code with which the server ended; None when it is being stopped."""
        while not self._is_stopping.wait(0.5):
            if (code := process.poll()) is not None:
                return code
        return None
