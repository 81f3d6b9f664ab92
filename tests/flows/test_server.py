"""The server that `serve` starts: its environment, its password, its end when it cannot be kept running."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from flows import server_process
from flows.errors import RunError, UsageError
from flows.server import check_port_is_free, server_environment
from flows.server_process import ServerProcess
from flows.serving import PrefectSettings


def pause(seconds: float) -> None:
    threading.Event().wait(seconds)


def doomed(monkeypatch: pytest.MonkeyPatch, folder: Path, *, is_healthy: bool) -> ServerProcess:
    """A server that ends as soon as it has started."""

    def launch(self: ServerProcess) -> None:
        self._process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"])

    monkeypatch.setattr(ServerProcess, "_launch", launch)
    monkeypatch.setattr(ServerProcess, "_is_healthy", lambda _: is_healthy)
    monkeypatch.setattr(server_process, "RESTART_PAUSE", 0.0)
    return ServerProcess(folder, 1, {})


def test_the_environment_names_the_port_and_is_open_without_a_password(tmp_path: Path) -> None:
    found = server_environment(tmp_path, 4321)
    assert found["PREFECT_API_URL"] == found["PREFECT_UI_API_URL"] == "http://127.0.0.1:4321/api"
    assert found["PREFECT_HOME"] == str(tmp_path)
    assert not [name for name in found if name.endswith("AUTH_STRING")]


def test_with_a_password_the_server_asks_for_it_and_the_runs_have_it(tmp_path: Path) -> None:
    found = server_environment(tmp_path, 4321, "a:b")
    assert found["PREFECT_SERVER_API_AUTH_STRING"] == found["PREFECT_API_AUTH_STRING"] == "a:b"


def test_what_the_operator_sets_stays_but_where_the_server_is(tmp_path: Path) -> None:
    given = {
        "PREFECT_UI_API_URL": "https://prefect.example/api",
        "PREFECT_CLIENT_MAX_RETRIES": "2",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "true",
        "PREFECT_HOME": "/elsewhere",
        "OTHER": "x",
    }
    found = server_environment(tmp_path, 4321, None, given)
    assert found["PREFECT_UI_API_URL"] == "https://prefect.example/api"
    assert found["PREFECT_CLIENT_MAX_RETRIES"] == "2"
    assert found["PREFECT_SERVER_ANALYTICS_ENABLED"] == "false"
    assert found["PREFECT_HOME"] == str(tmp_path)
    assert "OTHER" not in found


@pytest.mark.parametrize(
    ("server", "client", "password"),
    [(None, None, None), ("a:b", None, "a:b"), (None, "a:b", "a:b"), ("a:b", "a:b", "a:b"), ("", "", None)],
)
def test_either_setting_of_prefect_is_the_password(
    server: str | None, client: str | None, password: str | None
) -> None:
    assert PrefectSettings(None, server, client).password == password


def test_two_passwords_are_one_too_many() -> None:
    with pytest.raises(UsageError, match="PREFECT_API_AUTH_STRING differ"):
        _ = PrefectSettings(None, "a:b", "c:d").password


def test_a_port_in_use_is_refused_by_name() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(RunError, match=f"port {port} .*--port"):
            check_port_is_free(port)
    check_port_is_free(port)


def test_a_server_that_does_not_start_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server = doomed(monkeypatch, tmp_path, is_healthy=False)
    server.start()
    with pytest.raises(RunError, match=r"ended at once \(code 7\).*server\.log"):
        server.wait_until_healthy(pause)
    server.stop()


def test_a_server_that_keeps_dying_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = threading.Event()
    before = signal.signal(signal.SIGTERM, lambda *_: told.set())
    try:
        server = doomed(monkeypatch, tmp_path, is_healthy=True)
        server.start()
        server._guard.start()
        assert told.wait(60)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert server.failure is not None
    assert "5 times" in server.failure
    server.stop()


def test_a_long_log_is_put_aside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(server_process, "LOG_LIMIT", 10)
    (tmp_path / "server.log").write_text("more than ten")
    server = doomed(monkeypatch, tmp_path, is_healthy=False)
    server.start()
    server.stop()
    assert (tmp_path / "server.log.old").read_text() == "more than ten"
