"""The flows under Prefect: names, states, tasks and artifacts of their runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from flows.right_of_way import alone
from flows.sample_site.server import RunningSite, serve
from flows.sample_site.truth import expected_articles
from flows.workspace import Workspace
from tests.flows.conftest import settings_for

pytestmark = pytest.mark.prefect

ALL = len(expected_articles())


@pytest.fixture(scope="module", autouse=True)
def _server() -> Iterator[None]:
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=90):
        yield


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: RunningSite) -> Path:
    """A data folder, and the settings that name it, as the process that runs a flow finds them."""
    point_to(site, tmp_path / "data", monkeypatch)
    return tmp_path / "data"


def point_to(site: RunningSite, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    values = {"DATA_DIR": folder, "SITE_URL": site.url, "REQUEST_INTERVAL": 0, "PROCESSES": 1, "MAX_TRIES": 1}
    for name, value in values.items():
        monkeypatch.setenv(f"INSIGHTCRIME_{name}", str(value))


@contextmanager
def api() -> Iterator[Any]:
    from prefect.client.orchestration import get_client

    with get_client(sync_client=True) as client:
        yield client


def last_run(flow: str) -> Any:
    from prefect.client.schemas.filters import FlowFilter, FlowFilterName
    from prefect.client.schemas.sorting import FlowRunSort

    with api() as client:
        return client.read_flow_runs(
            flow_filter=FlowFilter(name=FlowFilterName(any_=[flow])),
            sort=FlowRunSort.START_TIME_DESC,
            limit=1,
        )[0]


def artifacts_of(run: Any) -> dict[str, Any]:
    from prefect.client.schemas.filters import ArtifactFilter, ArtifactFilterFlowRunId

    with api() as client:
        found = client.read_artifacts(
            artifact_filter=ArtifactFilter(flow_run_id=ArtifactFilterFlowRunId(any_=[run.id]))
        )
    return {artifact.key: artifact for artifact in found}


def task_names(run: Any) -> list[str]:
    from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId

    with api() as client:
        found = client.read_task_runs(flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=[run.id])))
    return [task.name for task in found]


def run(flow: Callable[..., Any], **parameters: Any) -> Any:
    """The final state of a run of the flow."""
    return flow(**parameters, return_state=True)


def test_a_backfill_says_what_it_did(folder: Path) -> None:
    from flows.backfill import backfill

    state = run(backfill, slice_pages=20, lang="all")
    assert state.is_completed(), state.message
    assert f"{ALL} new" in state.message
    this = last_run("backfill")
    assert this.name.startswith("backfill 20")
    assert len(task_names(this)) < 12, "a task per batch, never per page"
    artifacts = artifacts_of(this)
    assert f"{ALL} new" in str(artifacts["backfill-report"].data)
    assert "2 slices" in str(artifacts["backfill-report"].data)
    assert artifacts["backfill-progress"].data == 100
    again = run(backfill)
    assert again.is_completed()
    assert "nothing changed" in again.message
    with alone(folder / "locks", "backfill"):
        skipped = run(backfill)
    assert (skipped.type.value, skipped.name) == ("COMPLETED", "Skipped")


def test_a_maintenance_shows_what_is_gone(folder: Path, site: RunningSite) -> None:
    from flows.ingest import ingest
    from flows.maintenance import maintenance

    assert run(ingest).is_completed()
    deleted = site.site.articles[0]
    site.site.delete(deleted.slug)
    state = run(maintenance, tidy=False)
    assert state.is_completed(), state.message
    this = last_run("maintenance")
    assert this.name.endswith("(no tidy)")
    artifacts = artifacts_of(this)
    assert "asked for 1 missing articles: 1 gone" in str(artifacts["maintenance-report"].data)
    assert deleted.slug in str(artifacts["maintenance-failures"].data)


def test_a_reparse_by_template_and_a_rebuild(folder: Path) -> None:
    from flows.ingest import ingest
    from flows.options import Template
    from flows.reparse import reparse

    assert run(ingest, limit=6).is_completed()
    state = run(reparse, template=Template.NEWSPACK)
    assert state.is_completed(), state.message
    assert "nothing changed" in state.message
    assert last_run("reparse").name.endswith("(template newspack)")
    state = run(reparse, rebuild=True)
    assert state.is_completed(), state.message
    state = run(reparse, rebuild=True, template=Template.JOOMLA)
    assert state.is_failed()
    assert "rebuild: takes the whole archive" in state.message


def test_an_opened_circuit_and_failures_over_the_threshold_are_failed_runs(
    folder: Path, site: RunningSite
) -> None:
    from flows.backfill import backfill

    for article in site.site.articles:
        site.site.break_address(article.path, 403)
    state = run(backfill)
    assert state.is_failed()
    assert "the run stopped early: the site refused 10 pages in a row" in state.message


def test_too_many_failures_are_a_failed_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.backfill import backfill

    with serve() as site:
        for article in site.site.articles:
            site.site.break_address(article.path, 500)
        point_to(site, tmp_path / "broken", monkeypatch)
        state = run(backfill)
    assert state.is_failed()
    assert "MAX_FAILURE_SHARE" in state.message


def test_what_a_form_cannot_check_fails_by_name(folder: Path) -> None:
    from datetime import date

    from flows.backfill import backfill
    from flows.maintenance import maintenance

    state = run(backfill, since=date(2020, 2, 1), until=date(2020, 1, 1))
    assert state.is_failed()
    assert "since: 2020-02-01 lies after until 2020-01-01" in state.message
    state = run(maintenance, compare=False, retry=False, tidy=False)
    assert state.is_failed()
    assert "all are switched off" in state.message
    assert not Workspace.of(settings_for("http://127.0.0.1:9", folder)).store.exists()
