"""The process that starts the runs of served deployments."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Sequence

import httpx
from prefect.deployments.runner import RunnerDeployment
from prefect.runner import Runner

from flows.errors import RunError

POLL_SECONDS = 5
"""Seconds between two looks for runs that are due: a run from the UI starts within about ten."""


class StoppableRunner(Runner):
    """Prefect's runner, but SIGTERM stops it as Ctrl-C does. Its own handler leaves from within the event
    loop, and the log ends in tracebacks of tasks that were cut off.
    """

    def handle_sigterm(self, *_args: object, **_kwargs: object) -> None:
        """Passes the signal on as the one that the event loop ends well on."""
        signal.raise_signal(signal.SIGINT)


def run_until_stopped(deployments: Sequence[RunnerDeployment]) -> None:
    """Runs what is scheduled or triggered, until SIGTERM or Ctrl-C.

    The schedules stay as they are then: a restart carries on with them. Raises `RunError` when the server
    stays away for minutes.
    """
    runner = StoppableRunner(pause_on_shutdown=False, query_seconds=POLL_SECONDS)
    for deployment in deployments:
        runner.add_deployment(deployment)
    # A shell that starts us in the background has SIGINT ignored; the event loop ends well only on our own.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        asyncio.run(runner.start())
    except KeyboardInterrupt:
        return
    except ExceptionGroup as errors:
        # Prefect's loop gives up after three calls in a row, each tried for minutes.
        lost, other = errors.split((RuntimeError, httpx.TransportError))
        if lost is None or other is not None:
            raise
        raise RunError("the Prefect server stayed away for minutes; start serve again") from errors
