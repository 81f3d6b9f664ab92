"""The manners of the last run as a whole: what the site saw is what `status` tells."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from extractors.fetch.manners import Manners
from flows.jobs import run_ingest
from flows.manners import RunManners
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite
from flows.settings import Settings
from flows.status import read_status
from warehouse.manners import Manners as PageManners
from warehouse.marks import write_mark
from warehouse.store import open_store

BEGAN = datetime(2026, 5, 4, 3, 2, 1)  # noqa: DTZ001 - naive UTC, as everywhere
COUNTS = Manners(requests=40, retries=2, not_modified=10, refused=1, errors=3, bytes=900, paused_seconds=1.5)


def noted(load_id: str = "load-1") -> RunManners:
    return RunManners.of(load_id, COUNTS, BEGAN, BEGAN + timedelta(minutes=4))


def test_status_counts_what_the_site_saw(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions(source="sitemap", limit=3))
    first = len(site.requests)
    manners = read_status(settings).manners
    assert isinstance(manners, RunManners)
    assert manners.requests == first
    run_ingest(settings, IngestOptions(source="sitemap", urls=(f"{site.url}{site.requests[-1].path}",)))
    again = read_status(settings)
    assert isinstance(again.manners, RunManners)
    assert again.manners.requests == len(site.requests) - first
    assert again.manners.load_id > manners.load_id
    assert f"manners     {again.manners.words()}" in list(again.lines())


def test_of_a_run_that_was_killed_the_pages_tell(settings: Settings) -> None:
    run_ingest(settings, IngestOptions(source="sitemap", limit=3))
    store = open_store(settings.data_dir / "private" / "warehouse.duckdb")
    write_mark(store, "manners/last", noted("20200101T000000-aaaaaa").text())
    store.close()
    assert isinstance(read_status(settings).manners, PageManners)


def test_they_are_kept_and_told_whole() -> None:
    manners = noted()
    assert RunManners.parse(manners.text()) == manners
    assert manners.words() == (
        "40 requests, 10 a minute, 10 not modified (25%), 3 errors, 1 refused, 2 tried again"
    )
    nothing = RunManners.of("load-2", Manners(), BEGAN, BEGAN)
    assert nothing.words() == "0 requests, 0 not modified, 0 errors, 0 refused, 0 tried again"


@pytest.mark.parametrize("text", [None, "", "{}", "[]", '"x"', '{"first_at": 1}', '{"load_id": "a"}'])
def test_what_another_version_kept_is_passed_over(text: str | None) -> None:
    assert RunManners.parse(text) is None
