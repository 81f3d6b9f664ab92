"""Scheduled runs that were due while nothing was served: the newest is made up for, the others are not."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterNextScheduledStartTime,
    FlowRunFilterState,
    FlowRunFilterStateType,
    FlowRunFilterTags,
)
from prefect.client.schemas.objects import FlowRun, StateType
from prefect.client.schemas.sorting import FlowRunSort
from prefect.states import Cancelled

from flows.dead_runs import MOST_RUNS, TAG


def pass_over_missed_runs(client: SyncPrefectClient, now: datetime | None = None) -> int:
    """Closes all runs of a schedule that are overdue but the last of each deployment; gives how many.

    They would all start at once and find the same. Runs that a person asked for are left alone.
    """
    overdue = FlowRunFilter(
        state=FlowRunFilterState(type=FlowRunFilterStateType(any_=[StateType.SCHEDULED])),
        tags=FlowRunFilterTags(all_=[TAG]),
        next_scheduled_start_time=FlowRunFilterNextScheduledStartTime.model_validate(
            {"before_": now or datetime.now(UTC)}
        ),
    )
    found = client.read_flow_runs(
        flow_run_filter=overdue, sort=FlowRunSort.NEXT_SCHEDULED_START_TIME_ASC, limit=MOST_RUNS
    )
    missed = [run for run in found if run.auto_scheduled]
    last: dict[UUID | None, FlowRun] = {run.deployment_id: run for run in missed}
    passed_over = [run for run in missed if run is not last[run.deployment_id]]
    for run in passed_over:
        message = "It was due while nothing was served; a later run of the schedule does its work."
        client.set_flow_run_state(run.id, Cancelled(name="Missed", message=message), force=True)
    return len(passed_over)
