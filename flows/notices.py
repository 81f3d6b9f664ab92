"""Telling somebody outside: a heartbeat after each completed run, a notification of a failed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from flows.progress import Progress
from flows.settings import Settings, load_settings

if TYPE_CHECKING:
    from prefect import Flow
    from prefect.client.schemas.objects import FlowRun, State

TIMEOUT = 10.0


def send_heartbeat(settings: Settings, progress: Progress) -> None:
    """Calls HEARTBEAT_URL, if one is set. A call that fails is noted; it never fails the run."""
    if settings.heartbeat_url is None:
        return
    try:
        httpx.get(settings.heartbeat_url, timeout=TIMEOUT, trust_env=False).raise_for_status()
    except httpx.HTTPError as error:
        progress.note(f"the heartbeat to {settings.heartbeat_url} failed: {error}")


def tell_of_failure(flow: Flow[..., object], flow_run: FlowRun, state: State[object]) -> None:
    """Tells NOTIFY_BLOCK, if one is set, why a run failed: a hook of every flow, so that wrong parameters and
    errors are told of as well. What goes wrong with that is in the log of the run.
    """
    from prefect.logging.loggers import flow_run_logger

    name = load_settings().notify_block
    if name is None:
        return
    problem = send_notification(
        name, f"{flow.name} failed", f"{flow.name} / {flow_run.name}: {state.message}"
    )
    if problem:
        flow_run_logger(flow_run, flow).warning("NOTIFY_BLOCK %s %s", name, problem)


def send_notification(name: str, subject: str, body: str) -> str | None:
    """Sends a message through the notification block of that name (`type/name`); gives what went wrong."""
    from prefect.blocks.abstract import NotificationBlock, NotificationError
    from prefect.blocks.core import Block

    try:
        block = Block.load(name)
        if not isinstance(block, NotificationBlock):
            return "is no notification block"
        _ = block.notify(body, subject=subject)
    except (ValueError, RuntimeError, httpx.HTTPError, NotificationError) as error:
        return f"could not be told: {error}"
    return None
