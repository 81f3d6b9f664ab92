"""The Prefect flow `maintenance`: a thin skin over the steps of `flows.upkeep.run_maintenance`."""

from __future__ import annotations

import time

from prefect import flow
from prefect.client.schemas.objects import State

from flows.notices import tell_of_failure
from flows.options import MaintenanceOptions, Source
from flows.orchestration import FlowProgress, as_task, conclude, flow_run_id, quiet_libraries
from flows.report import RunReport
from flows.run_names import run_name
from flows.settings import load_settings
from flows.upkeep import run_maintenance


@flow(
    name="maintenance",
    flow_run_name=run_name,
    log_prints=False,
    persist_result=False,
    retries=0,
    on_failure=[tell_of_failure],
)
def maintenance(
    compare: bool = True, retry: bool = True, tidy: bool = True, source: Source = "auto"
) -> State[RunReport]:
    """Find pages that the site has deleted, ask again for those that failed, and tidy the data folder.

    Args:
        compare: List the whole site, and ask once for every article that the list lacks.
        retry: Ask again for failed pages whose time has come.
        tidy: Compact the warehouse when half of it is empty; remove old snapshots and temporary files.
        source: Where to list the site; `auto` takes the cheapest complete source that it offers.
    """
    started = time.monotonic()
    quiet_libraries()
    settings = load_settings()
    options = MaintenanceOptions(compare, retry, tidy, source).checked()
    progress = FlowProgress("maintenance-progress")
    report = run_maintenance(settings, options, step=as_task, progress=progress, flow_run_id=flow_run_id())
    return conclude(report, settings, progress, started)
