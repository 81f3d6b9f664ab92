"""Telling somebody outside: a heartbeat after each completed run, a notification of a failed one."""

from __future__ import annotations

import httpx

from flows.progress import Progress
from flows.report import RunReport
from flows.settings import Settings

TIMEOUT = 10.0


def send_heartbeat(settings: Settings, progress: Progress) -> None:
    """Calls HEARTBEAT_URL, if one is set. A call that fails is noted; it never fails the run."""
    if settings.heartbeat_url is None:
        return
    try:
        httpx.get(settings.heartbeat_url, timeout=TIMEOUT, trust_env=False).raise_for_status()
    except httpx.HTTPError as error:
        progress.note(f"the heartbeat to {settings.heartbeat_url} failed: {error}")


def send_notification(settings: Settings, report: RunReport, progress: Progress) -> None:
    """Tells NOTIFY_BLOCK, if one is set, why a run failed. What goes wrong with that is noted."""
    if settings.notify_block is None:
        return
    from prefect.blocks.abstract import NotificationBlock
    from prefect.blocks.core import Block

    reasons = "\n".join(f"- {reason}" for reason in (*report.faults, *report.corrupt))
    try:
        block = Block.load(settings.notify_block)
        if not isinstance(block, NotificationBlock):
            progress.note(f"NOTIFY_BLOCK {settings.notify_block} is no notification block")
            return
        _ = block.notify(f"{report.headline()}\n{reasons}", subject=f"{report.flow} failed")
    except (ValueError, RuntimeError, httpx.HTTPError) as error:
        progress.note(f"NOTIFY_BLOCK {settings.notify_block} could not be told: {error}")
