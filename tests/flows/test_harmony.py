"""Several writers on one data folder: all end, in some order, in the tables of a serial run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from flows.jobs import run_import, run_ingest, run_reparse
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite, SeenRequest, serve
from flows.sample_site.truth import expected_articles
from flows.settings import Settings
from tests.flows.conftest import CONSOLE_SCRIPT, environment, settings_for
from tests.flows.tables import ask, rows_of

pytestmark = pytest.mark.programs

ALL = len(expected_articles())


@contextmanager
def started(
    folder: Path, site: RunningSite, *arguments: str, **settings: object
) -> Iterator[subprocess.Popen[str]]:
    """A command under way; it has to end well."""
    process = subprocess.Popen(
        [str(CONSOLE_SCRIPT), *arguments, "--json"],
        env=environment(**{"data_dir": folder, "site_url": site.url, "request_interval": 0, **settings}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder.parent,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(30)


def end_of(process: subprocess.Popen[str]) -> dict[str, object]:
    """The report of a command, which has ended with 0."""
    output, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    return dict(json.loads(output))


def public_file(folder: Path) -> Path:
    return folder / "insightcrime.duckdb"


def as_of_one_capture(folder: Path) -> dict[str, list[str]]:
    tables = rows_of(public_file(folder), with_times=False)
    evidence = {row.removesuffix("True]").removesuffix("False]") for row in tables["licence_evidence"]}
    return {**tables, "licence_evidence": sorted(evidence)}


@pytest.fixture
def warcs(site: RunningSite, tmp_path: Path) -> list[Path]:
    """Files with earlier captures of the sample site."""
    before = settings_for(site.url, tmp_path / "before")
    run_ingest(before, IngestOptions(limit=20))
    return sorted((before.data_dir / "archive").glob("*.warc.gz"))


def test_three_writers_at_once_end_as_one_after_the_other(
    site: RunningSite, tmp_path: Path, warcs: list[Path]
) -> None:
    together = tmp_path / "together"
    with (
        started(together, site, "ingest") as ingest,
        started(together, site, "import-warc", *map(str, warcs)) as imports,
        started(together, site, "backfill", "--slice-pages", "7") as backfill,
    ):
        reports = [end_of(process) for process in (ingest, imports, backfill)]
    assert all(not report["faults"] for report in reports)
    alone = settings_for(site.url, tmp_path / "alone")
    run_import(alone, warcs)
    run_ingest(alone, IngestOptions())
    # Whether a page that the import brings is fetched as well depends on who comes first: both are right.
    # Then its evidence stands there twice, once for each capture, and only that of the newer is chosen.
    assert as_of_one_capture(together) == as_of_one_capture(alone.data_dir)
    # Every row, times and all, is what the archive alone says: no writer has disturbed another.
    at_once = rows_of(public_file(together))
    run_reparse(settings_for(site.url, together), rebuild=True)
    assert rows_of(public_file(together)) == at_once
    assert ask(public_file(together), "select count(*) - count(distinct url) from fetches") == [(0,)]


def test_a_rebuild_beside_an_ingest_loses_nothing(
    site: RunningSite, tmp_path: Path, settings: Settings
) -> None:
    run_ingest(settings, IngestOptions(limit=10))
    folder = settings.data_dir
    with (
        started(folder, site, "ingest") as first,
        started(folder, site, "reparse", "--rebuild") as rebuild,
        started(folder, site, "ingest") as second,
    ):
        for process in (first, rebuild, second):
            end_of(process)
    run_ingest(settings, IngestOptions())
    once = settings_for(site.url, tmp_path / "once")
    run_ingest(once, IngestOptions())
    assert rows_of(public_file(folder), with_times=False) == rows_of(
        public_file(once.data_dir), with_times=False
    )


def test_an_ingest_beside_a_backfill_ends_before_it(site: RunningSite, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    with started(
        folder, site, "backfill", "--slice-pages", "5", request_interval=0.5, concurrency=1
    ) as backfill:
        wait_for_pages(site, 3)
        with started(folder, site, "ingest", request_interval=0.5, concurrency=1) as ingest:
            report = end_of(ingest)
        assert report["inserted"] == 0
        assert backfill.poll() is None, "the backfill goes on after the ingest has ended"
        report = end_of(backfill)
    assert report["remaining"] == 0
    assert ask(public_file(folder), "select count(*) from articles") == [(ALL,)]


def wait_for_pages(site: RunningSite, count: int) -> None:
    """Returns once so many requests beyond robots.txt and the listings have been answered."""
    seen, record = threading.Event(), site.record

    def watch(request: SeenRequest) -> None:
        record(request)
        if sum("/wp-json/" not in one.path for one in site.requests) > count:
            seen.set()

    site.record = watch  # type: ignore[method-assign]
    assert seen.wait(120)


@pytest.mark.parametrize(("moment", "blow"), [(17, signal.SIGKILL), (25, signal.SIGTERM)])
def test_a_backfill_that_was_stopped_is_continued(moment: int, blow: signal.Signals, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with serve() as site:
        with started(folder, site, "backfill", "--slice-pages", "6") as victim:
            stop_when_seen(site, moment, victim, blow)
            errors = victim.communicate(timeout=120)[1]
            assert victim.returncode == (130 if blow is signal.SIGTERM else -blow), errors
        count = len(site.requests)
        with started(folder, site, "backfill", "--slice-pages", "6") as again:
            report = end_of(again)
        listings = [seen.path for seen in site.requests[count:] if "/wp-json/" in seen.path]
        once = settings_for(site.url, tmp_path / "once")
        run_ingest(once, IngestOptions())
    assert report["remaining"] == 0
    assert bool(listings) is (moment < 4), "the listing is asked again only where it was not noted"
    assert rows_of(public_file(folder), with_times=False) == rows_of(
        public_file(once.data_dir), with_times=False
    )


def stop_when_seen(
    site: RunningSite, moment: int, victim: subprocess.Popen[str], blow: signal.Signals
) -> None:
    """Strikes once the site has answered so many requests."""
    record = site.record

    def record_and_strike(request: SeenRequest) -> None:
        record(request)
        if len(site.requests) == moment:
            os.kill(victim.pid, blow)

    site.record = record_and_strike  # type: ignore[method-assign]
