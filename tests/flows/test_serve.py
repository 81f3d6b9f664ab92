"""`insightcrime serve` from outside: through Prefect's API, as its UI uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from flows.sample_site.server import serve
from tests.flows.served import Served, serving, wait_for
from tests.flows.tables import ask

pytestmark = pytest.mark.prefect


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serve() as site, serving(tmp_path_factory.mktemp("serve"), site.url) as running:
        yield running


def test_every_deployment_says_what_it_does(served: Served) -> None:
    assert {"ingest", "import-warc"} <= set(served.names)
    for name in served.names:
        deployment = served.deployment(name)
        assert deployment is not None
        assert deployment["description"]
        assert "insightcrime" in deployment["tags"]
        assert deployment["version"]
        assert str(deployment["entrypoint"]).startswith("flows.")


def test_the_schedule_creates_runs(served: Served) -> None:
    def scheduled() -> bool | None:
        return any(run["state_type"] == "SCHEDULED" for run in served.runs("ingest")) or None

    assert wait_for("scheduled runs", scheduled)


def test_the_form_refuses_a_wrong_parameter(served: Served) -> None:
    deployment = served.deployment("ingest")
    assert deployment is not None
    for wrong in ({"limit": -1}, {"lang": "pt"}, {"source": "oracle"}):
        answer = served.api.post(
            f"/deployments/{deployment['id']}/create_flow_run", json={"parameters": wrong}
        )
        assert answer.status_code in (409, 422), wrong


def run_to_its_end(served: Served, **parameters: object) -> dict[str, Any]:
    return served.end_of(served.start_run("ingest", **parameters))


def test_a_day_that_is_none_fails_the_run_by_name(served: Served) -> None:
    run = run_to_its_end(served, since="2024-13-01")
    assert run["state_type"] == "FAILED"
    assert "since" in run["state"]["message"]


def test_a_run_with_limit_five_completes_and_five_articles_are_published(served: Served) -> None:
    run = run_to_its_end(served, limit=5, lang="en")
    assert run["state_type"] == "COMPLETED", run["state"]
    assert "5 new" in str(run["state"]["message"])
    assert ask(served.public, "select count(*) from articles") == [(5,)]
    ((flow_run_id,),) = ask(served.public, "select flow_run_id from loads where flow = 'ingest'")
    assert flow_run_id == run["id"]
    artifacts = served.artifacts(str(run["id"]))
    assert "5 new" in artifacts["ingest-report"]["data"]
    assert artifacts["ingest-progress"]["data"] == 100
