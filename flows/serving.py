"""`insightcrime serve`: the server, if none is named, and the deployments on it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from types import FrameType

import click

from flows.errors import RunError
from flows.server import HOST, prefect_server, server_environment
from flows.settings import PREFIX, Settings
from flows.workspace import Workspace


def serve_deployments(settings: Settings, port: int) -> None:
    """Serves every deployment until SIGTERM or Ctrl-C."""
    workspace = Workspace.of(settings).prepare()
    signal.signal(signal.SIGTERM, _as_keyboard_interrupt)
    export_settings(settings)
    with ExitStack() as stack:
        if named_server() is None:
            click.echo(f"starting a Prefect server on {HOST}:{port} …", err=True)
            stack.enter_context(prefect_server(workspace.prefect, port, time.sleep))  # noqa: TID251
            os.environ.update(server_environment(workspace.prefect, port))
        _serve(settings)


def named_server() -> str | None:
    """The API address of the server that the environment or the active Prefect profile names."""
    # Asked in another process: Prefect reads its settings once, at import, and would not see ours of later.
    question = "from prefect.settings import get_current_settings as s; print(s().api.url or '')"
    answer = subprocess.run(  # noqa: S603 - our own interpreter, fixed arguments
        [sys.executable, "-c", question], capture_output=True, text=True, check=False, timeout=60
    )
    if answer.returncode:
        raise RunError(f"Prefect's settings cannot be read: {answer.stderr.strip()[-300:]}")
    return answer.stdout.strip() or None


def export_settings(settings: Settings) -> None:
    """Hands the settings on to the processes that run the flows, whatever folder they start in."""
    for name in settings.model_fields_set - {"data_dir"}:
        value = getattr(settings, name)
        if value is not None:
            os.environ[f"{PREFIX}{name.upper()}"] = str(value)
    os.environ[f"{PREFIX}DATA_DIR"] = str(settings.data_dir.resolve())


def _serve(settings: Settings) -> None:
    from prefect.settings import get_current_settings

    from flows.deployments import deployments
    from flows.runner import run_until_stopped

    served = deployments(settings)
    url = get_current_settings().api.url
    click.echo(f"Prefect UI: {(url or '').removesuffix('/api')}")
    click.echo(f"deployments: {', '.join(deployment.name for deployment in served)}")
    click.echo(f"data folder: {settings.data_dir.resolve()}")
    run_until_stopped(served)


def _as_keyboard_interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
