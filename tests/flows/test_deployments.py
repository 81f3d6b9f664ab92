"""The deployments: what they are called, when they run, what their forms ask."""

from __future__ import annotations

import importlib
import inspect
from datetime import UTC, date, datetime
from typing import Any, cast

import click
import pytest
from prefect.deployments.runner import RunnerDeployment

from extractors.pages.templates import TEMPLATES
from flows.commands import COMMANDS
from flows.deployments import MAINTENANCE_SCHEDULE, deployments
from flows.options import Template
from flows.orchestration import FlowProgress, conclude
from flows.report import skipped_report
from flows.run_names import name_of
from flows.settings import load_settings

NAMES = ("ingest", "backfill", "reparse", "import-warc", "maintenance")


@pytest.fixture(scope="module")
def made() -> dict[str, RunnerDeployment]:
    settings = load_settings(schedule="5 4 * * *", timezone="America/Bogota")
    return {deployment.name: deployment for deployment in deployments(settings)}


def form(deployment: RunnerDeployment) -> dict[str, Any]:
    schema = cast("Any", deployment._parameter_openapi_schema)
    return dict(schema.model_dump()["properties"])


def test_there_are_five_and_each_says_what_it_does(made: dict[str, RunnerDeployment]) -> None:
    assert tuple(made) == NAMES
    for name, deployment in made.items():
        assert deployment.flow_name == name
        assert deployment.description
        assert "insightcrime" in deployment.tags
        assert deployment.version
        module, _, function = str(deployment.entrypoint).rpartition(".")
        assert getattr(importlib.import_module(module), function).name == name


def test_two_run_by_themselves(made: dict[str, RunnerDeployment]) -> None:
    crons = {
        name: [(entry.schedule.cron, entry.schedule.timezone) for entry in deployment.schedules or []]
        for name, deployment in made.items()
    }
    assert crons == {
        "ingest": [("5 4 * * *", "America/Bogota")],
        "backfill": [],
        "reparse": [],
        "import-warc": [],
        "maintenance": [(MAINTENANCE_SCHEDULE, "America/Bogota")],
    }


def test_every_field_of_a_form_is_explained(made: dict[str, RunnerDeployment]) -> None:
    for name, deployment in made.items():
        for field, schema in form(deployment).items():
            assert schema["title"], (name, field)
            assert len(schema["description"]) > 15, (name, field)


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_is_an_option_of_the_command(made: dict[str, RunnerDeployment], name: str) -> None:
    (command,) = [command for command in COMMANDS if command.name == name]
    options = {str(parameter.name) for parameter in command.params if isinstance(parameter, click.Parameter)}
    assert set(form(made[name])) == options - {"as_json"}


def test_bounds_are_in_the_form(made: dict[str, RunnerDeployment]) -> None:
    backfill = form(made["backfill"])
    assert (backfill["slice_pages"]["minimum"], backfill["slice_pages"]["maximum"]) == (1, 10_000)
    assert backfill["slice_minutes"]["exclusiveMinimum"] == 0
    assert {"format": "date", "type": "string"} in backfill["since"]["anyOf"]
    assert backfill["source"]["enum"] == ["auto", "rest", "sitemap", "feed", "months"]


def test_the_choice_of_templates_is_that_of_the_parser() -> None:
    assert {template.value for template in Template} == {one.name for one in TEMPLATES} | {"generic"}


def test_flows_wait_for_no_retry_of_their_own(made: dict[str, RunnerDeployment]) -> None:
    for deployment in made.values():
        module, _, function = str(deployment.entrypoint).rpartition(".")
        flow = getattr(importlib.import_module(module), function)
        assert flow.retries == 0, "the client retries; twice would be once too often"
        assert inspect.getdoc(flow.fn)


@pytest.mark.parametrize(
    ("flow", "parameters", "name"),
    [
        (
            "ingest",
            {"source": "auto", "lang": "all", "limit": None, "force": False},
            "ingest 2026-03-01 06:05",
        ),
        (
            "backfill",
            {"since": date(2015, 1, 1), "lang": "es", "slice_pages": 200, "relist": True},
            "backfill 2026-03-01 06:05 (since 2015-01-01, lang es, relist)",
        ),
        ("maintenance", {"compare": True, "tidy": False}, "maintenance 2026-03-01 06:05 (no tidy)"),
        ("import-warc", {"paths": ["a.warc", "b.warc"]}, "import-warc 2026-03-01 06:05 (2 paths)"),
        ("reparse", {"template": Template.JOOMLA}, "reparse 2026-03-01 06:05 (template joomla)"),
    ],
)
def test_a_run_is_named_by_what_and_when(flow: str, parameters: dict[str, object], name: str) -> None:
    assert name_of(flow, datetime(2026, 3, 1, 6, 5, tzinfo=UTC), parameters) == name


def test_a_name_is_no_longer_than_a_line() -> None:
    long = name_of("reparse", datetime(2026, 3, 1, tzinfo=UTC), {"word": "x" * 500})
    assert len(long) == 120


def test_a_run_that_gives_way_is_completed_and_named_skipped() -> None:
    state = conclude(
        skipped_report("backfill", "another is at work"), load_settings(), cast("FlowProgress", None), 0.0
    )
    assert (state.type.value, state.name) == ("COMPLETED", "Skipped")
    assert state.message == "backfill: skipped, another is at work"
