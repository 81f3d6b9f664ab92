"""What an operator does in Prefect's UI, in headless Chromium."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from flows.sample_site.server import RunningSite, serve
from tests.flows.browser import RunForm, cancel_run, chromium_page
from tests.flows.served import Served, serving, wait_for
from tests.flows.tables import ask

pytestmark = [pytest.mark.prefect, pytest.mark.browser]

INTERVAL = 0.15
"""Seconds between two requests: slow enough for a run to be cancelled in its middle."""


@pytest.fixture(scope="module")
def site() -> Iterator[RunningSite]:
    with serve() as running:
        yield running


@pytest.fixture(scope="module")
def served(site: RunningSite, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with serving(tmp_path_factory.mktemp("browser"), site.url, request_interval=INTERVAL) as running:
        yield running


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with chromium_page() as one:
        yield one


def form_of_ingest(page: Page, served: Served) -> RunForm:
    return RunForm(page, served.url, deployment_id(served))


def deployment_id(served: Served) -> str:
    deployment = served.deployment("ingest")
    assert deployment is not None
    return str(deployment["id"])


def test_the_ui_lists_every_deployment(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/deployments")
    for name in served.names:
        expect(page.get_by_role("link", name=name, exact=True).first).to_be_visible()


def test_the_form_refuses_a_limit_below_one(page: Page, served: Served) -> None:
    before = len(served.runs("ingest"))
    form = form_of_ingest(page, served)
    form.enter("limit", -1)
    form.submit()
    expect(page.get_by_text("-1 is not valid")).to_be_visible()
    assert page.url.endswith("/run")
    assert len(served.runs("ingest")) == before


def test_a_day_is_chosen_from_a_calendar_and_cannot_be_mistyped(page: Page, served: Served) -> None:
    day = form_of_ingest(page, served).field("since")
    day.get_by_role("button", name="date", exact=True).click()
    expect(day.get_by_text("Select date")).to_be_visible()
    expect(day.locator("input")).to_have_count(0)


def test_five_spanish_articles_from_the_form(page: Page, served: Served) -> None:
    form = form_of_ingest(page, served)
    form.choose("lang", "es")
    form.enter("limit", 5)
    form.submit()
    expect(page).to_have_url(re.compile(r"tab=Runs$"))

    def begun() -> str | None:
        by_hand = [run for run in served.runs("ingest") if not run["auto_scheduled"]]
        return str(by_hand[-1]["id"]) if by_hand else None

    run = served.end_of(wait_for("the run", begun))
    assert run["state_type"] == "COMPLETED", run["state"]
    assert run["parameters"]["lang"] == "es"
    assert ask(served.public, "select lang, count(*) from articles group by all") == [("es", 5)]
    page.goto(f"{served.url}/artifacts/artifact/{served.artifacts(run['id'])['ingest-report']['id']}")
    expect(page.get_by_role("heading", name="5 new")).to_be_visible()
    expect(page.get_by_text("es 5")).to_be_visible()
    for (title,) in ask(served.public, "select title from articles"):
        expect(page.get_by_role("link", name=title)).to_be_visible()


def test_cancelling_stops_a_backfill_soon_and_the_next_one_finishes_the_job(
    page: Page, served: Served, site: RunningSite
) -> None:
    asked = len(site.requests)
    run_id = served.start_run("backfill", source="sitemap")
    wait_for("some pages", lambda: len(site.requests) > asked + 15 or None)
    cancel_run(page, served.url, run_id)
    pressed = time.monotonic()
    run = served.end_of(run_id)
    took = time.monotonic() - pressed
    assert run["state_type"] == "CANCELLED", run["state"]
    # Ten seconds are promised; a busy machine is given more, so that the test tells of hangs alone.
    assert took < 30
    print(f"cancelled {took:.1f} s after Confirm was pressed")
    again = served.end_of(served.start_run("backfill", source="sitemap"))
    assert again["state_type"] == "COMPLETED", again["state"]
    assert ask(served.public, "select count(*) from articles") == [(39,)]
    states = ask(served.public, "select distinct state from loads where flow_run_id = ?", run_id)
    assert states == [("interrupted",)]


def test_the_switch_pauses_the_schedule_and_resumes_it(page: Page, served: Served) -> None:
    page.goto(f"{served.url}/deployments/deployment/{deployment_id(served)}")
    switch = page.get_by_role("switch").last

    def flip() -> bool:
        """Whether the schedule is active after the switch was pressed."""
        with page.expect_response(lambda answer: answer.request.method == "PATCH"):
            switch.click()
        deployment = served.deployment("ingest")
        assert deployment is not None
        return bool(deployment["schedules"][0]["active"])

    expect(switch).to_have_attribute("aria-checked", "true")
    assert not flip()
    expect(switch).to_have_attribute("aria-checked", "false")
    assert flip()
