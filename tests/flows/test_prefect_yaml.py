"""prefect.yaml declares what flows/deployments.py serves, for a process pool and for a Docker pool."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from prefect.schedules import Schedule

from flows.deployments import deployments
from flows.server import HEARTBEAT_SECONDS
from flows.settings import load_settings
from tests.conftest import PROJECT

POOLS = {"insightcrime-process": "", "insightcrime-docker": "-docker"}


@pytest.fixture(scope="module")
def declared() -> list[dict[str, Any]]:
    content = yaml.safe_load((PROJECT / "prefect.yaml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = content["deployments"]
    return found


def plain_schedule(schedule: Schedule) -> dict[str, object]:
    return {"cron": schedule.cron, "timezone": schedule.timezone}


@pytest.mark.parametrize("pool", POOLS)
def test_the_pool_has_the_deployments_that_are_served(pool: str, declared: list[dict[str, Any]]) -> None:
    of_pool = {one["name"]: one for one in declared if one["work_pool"]["name"] == pool}
    served = deployments(load_settings())
    assert list(of_pool) == [f"{one.name}{POOLS[pool]}" for one in served]
    for one in served:
        twin = of_pool[f"{one.name}{POOLS[pool]}"]
        assert twin["entrypoint"] == one.entrypoint
        assert twin["description"] == one.description
        assert twin["tags"] == one.tags
        assert twin.get("parameters", {}) == one.parameters
        heartbeat = twin["work_pool"]["job_variables"]["env"]["PREFECT_FLOWS_HEARTBEAT_FREQUENCY"]
        assert heartbeat == str(HEARTBEAT_SECONDS)
        schedules = [plain_schedule(each.schedule) for each in one.schedules or []]
        assert twin.get("schedules", []) == schedules


def test_every_deployment_belongs_to_a_pool_that_is_described(declared: list[dict[str, Any]]) -> None:
    assert {one["work_pool"]["name"] for one in declared} == set(POOLS)


def test_nothing_is_pulled(declared: list[dict[str, Any]]) -> None:
    content = yaml.safe_load((PROJECT / "prefect.yaml").read_text(encoding="utf-8"))
    assert content["pull"] == []
    assert all("pull" not in one for one in declared)
