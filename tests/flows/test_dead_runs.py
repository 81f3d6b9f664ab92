"""Runs that no process carries out, and runs that were missed, are closed, and no others."""

from __future__ import annotations

from typing import cast
from uuid import UUID, uuid4

import pytest
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.states import Cancelled, Completed

from flows.dead_runs import DeadRuns
from flows.missed_runs import pass_over_missed_runs


class Server:
    """As much of Prefect's client as is used."""

    def __init__(self, *runs: FlowRun) -> None:
        self.runs = {run.id: run for run in runs}
        self.closed: dict[UUID, State[object]] = {}

    def read_flow_runs(self, **_: object) -> list[FlowRun]:
        return list(self.runs.values())

    def read_flow_run(self, run_id: UUID) -> FlowRun:
        return self.runs[run_id]

    def set_flow_run_state(self, run_id: UUID, state: State[object], *, force: bool) -> None:
        assert force
        self.closed[run_id] = state


def a_run(kind: StateType = StateType.RUNNING, pool: str | None = None) -> FlowRun:
    return FlowRun(id=uuid4(), flow_id=uuid4(), name="a run", state=State(type=kind), work_pool_name=pool)


def dead_runs(server: Server, *alive: FlowRun) -> DeadRuns:
    return DeadRuns(cast("SyncPrefectClient", server), lambda: {str(run.id): 1 for run in alive})


def test_a_run_without_a_process_is_crashed_at_the_second_look() -> None:
    run = a_run()
    server = Server(run)
    looks = dead_runs(server)
    assert looks.close() == ()
    assert looks.close() == ("a run",)
    assert server.closed[run.id].is_crashed()
    assert "Nothing is lost" in str(server.closed[run.id].message)


def test_at_the_start_one_look_is_enough() -> None:
    server = Server(a_run(StateType.PENDING))
    assert dead_runs(server).close(sightings=1) == ("a run",)


def test_a_run_with_a_process_goes_on() -> None:
    run = a_run()
    looks = dead_runs(Server(run), run)
    assert [looks.close(), looks.close()] == [(), ()]


def test_a_run_of_a_worker_is_not_ours_to_judge() -> None:
    assert dead_runs(Server(a_run(pool="insightcrime-docker"))).close(sightings=1) == ()


def test_a_run_that_was_being_cancelled_is_cancelled() -> None:
    run = a_run(StateType.CANCELLING)
    server = Server(run)
    dead_runs(server).close(sightings=1)
    assert server.closed[run.id].is_cancelled()


@pytest.mark.parametrize("end", [Completed(), Cancelled()])
def test_a_run_that_ended_by_itself_keeps_its_end(end: State[object]) -> None:
    run = a_run()
    server = Server(run)
    looks = dead_runs(server)
    looks.close()
    server.read_flow_run = lambda _: run.model_copy(update={"state": end})  # type: ignore[method-assign]
    assert looks.close() == ()
    assert server.closed == {}


def test_of_the_runs_that_were_missed_the_last_of_each_deployment_is_made_up_for() -> None:
    ingest, maintenance = uuid4(), uuid4()
    missed = [
        a_run(StateType.SCHEDULED).model_copy(update={"auto_scheduled": True, "deployment_id": deployment})
        for deployment in (ingest, ingest, maintenance, ingest)
    ]
    by_hand = a_run(StateType.SCHEDULED).model_copy(update={"deployment_id": ingest})
    server = Server(*missed, by_hand)
    assert pass_over_missed_runs(cast("SyncPrefectClient", server)) == 2
    assert set(server.closed) == {missed[0].id, missed[1].id}
    assert {state.name for state in server.closed.values()} == {"Missed"}
