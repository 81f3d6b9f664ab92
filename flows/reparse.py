"""The Prefect flow `reparse`: a thin skin over the steps of `flows.jobs.run_reparse`."""

from __future__ import annotations

import time

from prefect import flow
from prefect.client.schemas.objects import State

from flows.jobs import run_reparse
from flows.notices import tell_of_failure
from flows.options import ReparseOptions, Template
from flows.orchestration import FlowProgress, as_task, conclude, flow_run_id, quiet_libraries
from flows.report import RunReport
from flows.run_names import run_name
from flows.settings import load_settings


@flow(
    name="reparse",
    flow_run_name=run_name,
    log_prints=False,
    persist_result=False,
    retries=0,
    on_failure=[tell_of_failure],
)
def reparse(
    template: Template | None = None, urls: list[str] | None = None, rebuild: bool = False
) -> State[RunReport]:
    """Read the archive again with today's code, with no network.

    Articles that read the same stay as they are. Without a choice of captures all of the archive is read.

    Args:
        template: Only captures that were read with this template.
        urls: Only captures of these addresses.
        rebuild: Make the whole warehouse anew from the archive alone; it takes the old one's place when it
            is whole.
    """
    started = time.monotonic()
    quiet_libraries()
    settings = load_settings()
    options = ReparseOptions(template, tuple(urls or ()), rebuild).checked(settings.site)
    progress = FlowProgress("reparse-progress")
    report = run_reparse(
        settings,
        template=options.template,
        urls=options.urls,
        rebuild=options.rebuild,
        step=as_task,
        progress=progress,
        flow_run_id=flow_run_id(),
    )
    return conclude(report, settings, progress, started)
