"""Runs whose process died without a word are shown as what they are, and block nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from uuid import UUID

from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterState,
    FlowRunFilterStateType,
    FlowRunFilterTags,
)
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.states import Cancelled, Crashed

from flows.processes import flow_run_processes

TAG = "insightcrime"
"""Every deployment of ours carries it, and so does every run of one."""

OPEN_STATES = (StateType.PENDING, StateType.RUNNING, StateType.CANCELLING)
MOST_RUNS = 200

Processes = Callable[[], Mapping[str, int]]


class DeadRuns:
    """Finds runs that the server believes alive and that no process carries out; closes them.

    For a server of our own alone: on another one, runs may be alive on other machines. A run is closed once
    it was found dead twice in a row: at the first look its process may just be starting or ending.
    """

    def __init__(self, client: SyncPrefectClient, processes: Processes = flow_run_processes) -> None:
        self._client = client
        self._processes = processes
        self._seen: frozenset[UUID] = frozenset()

    def close(self, *, sightings: int = 2) -> tuple[str, ...]:
        """Closes what is dead as Crashed, or Cancelled if it was to be cancelled; gives the names.

        With `sightings` 1 the first look decides: for a moment at which nothing is being started.
        """
        # Asked in this order: a run that starts in between has a process, and is then not among the dead.
        open_runs = self._open_runs()
        alive = self._processes()
        dead = [run for run in open_runs if str(run.id) not in alive]
        due = dead if sightings == 1 else [run for run in dead if run.id in self._seen]
        self._seen = frozenset(run.id for run in dead)
        return tuple(run.name for run in due if self._close(run))

    def _open_runs(self) -> Collection[FlowRun]:
        wanted = FlowRunFilter(
            state=FlowRunFilterState(type=FlowRunFilterStateType(any_=list(OPEN_STATES))),
            tags=FlowRunFilterTags(all_=[TAG]),
        )
        found = self._client.read_flow_runs(flow_run_filter=wanted, limit=MOST_RUNS)
        # What a worker of a pool carries out may live in a container that we cannot look into.
        return [run for run in found if run.work_pool_name is None]

    def _close(self, run: FlowRun) -> bool:
        was_cancelling = run.state is not None and run.state.type is StateType.CANCELLING
        state: State[object] = (
            Cancelled(message="The process of the run is gone.")
            if was_cancelling
            else Crashed(
                message="The process of the run died without a word (killed, or the machine was restarted). "
                "Nothing is lost: the next run carries on what was archived."
            )
        )
        # It may have ended by itself since we asked.
        latest = self._client.read_flow_run(run.id).state
        if latest is None or latest.type not in OPEN_STATES:
            return False
        self._client.set_flow_run_state(run.id, state, force=True)
        return True
