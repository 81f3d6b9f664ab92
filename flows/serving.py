"""`insightcrime serve`: the server, if none is named, and the deployments on it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from types import FrameType

import click
from filelock import FileLock, Timeout

from flows.errors import RunError, UsageError
from flows.server import prefect_server, run_environment, server_environment
from flows.server_process import HOST, ServerProcess
from flows.settings import PREFIX, Settings
from flows.workspace import Workspace

SETTINGS_QUESTION = """
import json
from prefect.settings import get_current_settings
def plain(secret): return secret.get_secret_value() if secret else None
s = get_current_settings()
print(json.dumps([s.api.url, plain(s.server.api.auth_string), plain(s.api.auth_string)]))
"""


@dataclass(frozen=True, slots=True)
class PrefectSettings:
    """What the environment or the active Prefect profile says: a server's API address, and passwords."""

    api_url: str | None
    server_password: str | None
    client_password: str | None

    @property
    def password(self) -> str | None:
        """The password of a server that we start: either of Prefect's two settings will do.

        Raises `UsageError` where they differ: then our own deployments could not reach the server.
        """
        if self.server_password and self.client_password and self.server_password != self.client_password:
            raise UsageError("PREFECT_SERVER_API_AUTH_STRING and PREFECT_API_AUTH_STRING differ; set one")
        return self.server_password or self.client_password or None


def serve_deployments(settings: Settings, port: int) -> None:
    """Serves every deployment until SIGTERM or Ctrl-C.

    Raises `RunError` when another `serve` has this data folder, or when the server cannot be kept running.
    """
    workspace = Workspace.of(settings).prepare()
    signal.signal(signal.SIGTERM, _as_keyboard_interrupt)
    export_settings(settings)
    server: ServerProcess | None = None
    # Stopped while it starts is stopped as well.
    with suppress(KeyboardInterrupt), ExitStack() as stack:
        stack.enter_context(_only_one(workspace))
        prefect = prefect_settings()
        if prefect.api_url is None:
            click.echo(f"starting a Prefect server on {HOST}:{port} …", err=True)
            server = stack.enter_context(
                prefect_server(workspace.prefect, port, time.sleep, prefect.password)  # noqa: TID251
            )
            os.environ.update(server_environment(workspace.prefect, port, prefect.password, os.environ))
        else:
            os.environ.update(run_environment(os.environ))
        _serve(settings, server)
    if server is not None and server.failure:
        raise RunError(server.failure)


def prefect_settings() -> PrefectSettings:
    """The settings of Prefect that decide whether a server is started, and how it is guarded."""
    # Asked in another process: Prefect reads its settings once, at import, and would not see ours of later.
    answer = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
        [sys.executable, "-c", SETTINGS_QUESTION], capture_output=True, text=True, check=False, timeout=60
    )
    if answer.returncode:
        raise RunError(f"Prefect's settings cannot be read: {answer.stderr.strip()[-300:]}")
    return PrefectSettings(*json.loads(answer.stdout))


def export_settings(settings: Settings) -> None:
    """Hands the settings on to the processes that run the flows, whatever folder they start in."""
    for name in settings.model_fields_set - {"data_dir"}:
        value = getattr(settings, name)
        if value is not None:
            os.environ[f"{PREFIX}{name.upper()}"] = str(value)
    os.environ[f"{PREFIX}DATA_DIR"] = str(settings.data_dir.resolve())


@contextmanager
def _only_one(workspace: Workspace) -> Iterator[None]:
    """The right to serve this data folder; the operating system gives it back when we die."""
    lock = FileLock(workspace.locks / "serve.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise RunError(
            f"another insightcrime serve has {workspace.root}; stop it, or set INSIGHTCRIME_DATA_DIR"
        ) from None
    try:
        yield
    finally:
        lock.release()


def _serve(settings: Settings, server: ServerProcess | None) -> None:
    # These imports take seconds; our own server starts meanwhile.
    from prefect.settings import get_current_settings

    from flows.caretaker import looked_after
    from flows.deployments import deployments
    from flows.runner import run_until_stopped

    served = deployments(settings)
    if server is not None:
        server.wait_until_healthy(time.sleep)  # noqa: TID251
    url = get_current_settings().api.url
    click.echo(f"Prefect UI: {(url or '').removesuffix('/api')}")
    click.echo(f"deployments: {', '.join(deployment.name for deployment in served)}")
    click.echo(f"data folder: {settings.data_dir.resolve()}")
    sys.stdout.flush()
    with looked_after(settings, is_own_server=server is not None):
        run_until_stopped(served)


def _as_keyboard_interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
