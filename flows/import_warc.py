"""The Prefect flow `import-warc`: a thin skin over the steps of `flows.jobs.run_import`."""

from __future__ import annotations

import time
from pathlib import Path

from prefect import flow
from prefect.client.schemas.objects import State

from flows.errors import UsageError
from flows.jobs import run_import
from flows.notices import tell_of_failure
from flows.orchestration import FlowProgress, as_task, conclude, flow_run_id, quiet_libraries
from flows.report import RunReport
from flows.run_names import run_name
from flows.settings import load_settings


@flow(
    name="import-warc",
    flow_run_name=run_name,
    log_prints=False,
    persist_result=False,
    retries=0,
    on_failure=[tell_of_failure],
)
def import_warc(paths: list[str]) -> State[RunReport]:
    """Load pages of the site from WARC files on the machine that runs the flow, with no network.

    Args:
        paths: The files, `.warc` or `.warc.gz`; those of Common Crawl and the Wayback Machine as well.
    """
    started = time.monotonic()
    quiet_libraries()
    files = tuple(Path(path) for path in paths)
    if not files:
        raise UsageError("paths: name at least one WARC file")
    missing = [str(path) for path in files if not path.is_file()]
    if missing:
        raise UsageError(f"paths: no such file: {', '.join(missing)}")
    settings = load_settings()
    progress = FlowProgress("import-warc-progress")
    report = run_import(settings, files, step=as_task, progress=progress, flow_run_id=flow_run_id())
    return conclude(report, settings, progress, started)
