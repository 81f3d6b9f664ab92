"""The Prefect flow `backfill`: a thin skin over the steps of `flows.slices.run_backfill`."""

from __future__ import annotations

import time
from datetime import date
from typing import Annotated

from prefect import flow
from prefect.client.schemas.objects import State
from pydantic import Field

from flows.notices import tell_of_failure
from flows.options import (
    MOST_SLICE_MINUTES,
    MOST_SLICE_PAGES,
    SLICE_MINUTES,
    SLICE_PAGES,
    BackfillOptions,
    LangChoice,
    Source,
)
from flows.orchestration import FlowProgress, as_task, conclude, flow_run_id, quiet_libraries
from flows.report import RunReport
from flows.run_names import run_name
from flows.settings import load_settings
from flows.slices import run_backfill


@flow(
    name="backfill",
    flow_run_name=run_name,
    log_prints=False,
    persist_result=False,
    retries=0,
    on_failure=[tell_of_failure],
)
def backfill(
    since: date | None = None,
    until: date | None = None,
    lang: LangChoice = "all",
    source: Source = "auto",
    slice_pages: Annotated[int, Field(ge=1, le=MOST_SLICE_PAGES)] = SLICE_PAGES,
    slice_minutes: Annotated[float, Field(gt=0, le=MOST_SLICE_MINUTES)] = SLICE_MINUTES,
    relist: bool = False,
) -> State[RunReport]:
    """Fetch the whole site, or a window of days, in slices, and give way to fresh news between them.

    May be stopped at any moment; the next backfill carries on. While one is at work, another gives way and
    is shown as Skipped.

    Args:
        since: Only articles published on this day or later.
        until: Only articles published on this day or earlier.
        lang: Only one language of the site, or all.
        source: Where to look for articles; `auto` takes the cheapest complete source that the site offers.
        slice_pages: Pages fetched before the next look whether fresh news wait.
        slice_minutes: A slice ends after these minutes as well, however few pages it has fetched.
        relist: Ask again what the site has, even if it was asked within the last week.
    """
    started = time.monotonic()
    quiet_libraries()
    settings = load_settings()
    options = BackfillOptions(since, until, lang, source, slice_pages, slice_minutes, relist).checked()
    progress = FlowProgress("backfill-progress")
    report = run_backfill(settings, options, step=as_task, progress=progress, flow_run_id=flow_run_id())
    return conclude(report, settings, progress, started)
