"""The Prefect flow `ingest`: a thin skin over the steps of `flows.jobs.run_ingest`."""

from __future__ import annotations

import time
from datetime import date
from typing import Annotated

from prefect import flow
from prefect.client.schemas.objects import State
from pydantic import Field

from flows.jobs import run_ingest
from flows.notices import tell_of_failure
from flows.options import IngestOptions, LangChoice, Source
from flows.orchestration import FlowProgress, as_task, conclude, flow_run_id, quiet_libraries
from flows.report import RunReport
from flows.run_names import run_name
from flows.settings import load_settings


@flow(
    name="ingest",
    flow_run_name=run_name,
    log_prints=False,
    persist_result=False,
    retries=0,
    on_failure=[tell_of_failure],
)
def ingest(
    source: Source = "auto",
    since: date | None = None,
    until: date | None = None,
    lang: LangChoice = "all",
    limit: Annotated[int, Field(ge=1)] | None = None,
    urls: list[str] | None = None,
    force: bool = False,
) -> State[RunReport]:
    """Discover, fetch, archive, parse, load, check and publish articles of InSight Crime.

    Nothing to do is a completed run that says so. A run that was killed is carried on by the next one.

    Args:
        source: Where to look for articles; `auto` takes the cheapest complete source that the site offers.
        since: Only articles published on this day or later.
        until: Only articles published on this day or earlier.
        lang: Only one language of the site, or all.
        limit: At most so many articles in this run.
        urls: Only these addresses.
        force: Ask again for pages that are known and unchanged.
    """
    started = time.monotonic()
    quiet_libraries()
    settings = load_settings()
    options = IngestOptions(source, since, until, lang, limit, tuple(urls or ()), force).checked(
        settings.site
    )
    progress = FlowProgress("ingest-progress")
    report = run_ingest(settings, options, step=as_task, progress=progress, flow_run_id=flow_run_id())
    return conclude(report, settings, progress, started)
