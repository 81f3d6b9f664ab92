"""A run killed at any moment loses nothing, and asks for nothing again whose answer lay in the archive."""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.archive.reader import ArchivedRecord, read_archive
from extractors.errors import BrokenArchive, NotAnArchive
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite, SeenRequest, serve
from tests.flows.conftest import CONSOLE_SCRIPT, environment, settings_for
from tests.flows.tables import rows_of

pytestmark = pytest.mark.programs

MOMENTS = (1, 3, 5, 9, 14, 20, 27, 35, 43, 51)
"""How many requests the site has seen when the kill comes."""

RANDOM_KILLS = int(os.environ.get("INSIGHTCRIME_TEST_KILLS", "2"))
"""Kills at a time drawn by chance, seeded by their number: `make torture` asks for 50."""

LONGEST_DELAY = 4.0
"""Seconds; by then an undisturbed run has long published."""


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The tables of a run that nothing disturbed."""
    folder = tmp_path_factory.mktemp("undisturbed") / "data"
    with serve() as site:
        run_ingest(settings_for(site.url, folder), IngestOptions(source="sitemap"))
    return rows_of(folder / "insightcrime.duckdb", with_times=False)


def start_ingest(site: RunningSite, folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [str(CONSOLE_SCRIPT), "ingest", "--source", "sitemap"],
        env=environment(data_dir=folder, site_url=site.url, request_interval=0, concurrency=2),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder.parent,
    )


def run_to_the_end(site: RunningSite, folder: Path) -> None:
    """Runs again, undisturbed; nothing whose answer lies whole in the archive is asked for."""
    whole = archived_addresses(folder)
    asked = len(site.requests)
    report = run_ingest(settings_for(site.url, folder), IngestOptions(source="sitemap"))
    again = {f"https://insightcrime.org{seen.path}" for seen in site.requests[asked:]}
    assert report.exit_code == 0
    assert again & whole == set()


def kill_when_seen(site: RunningSite, moment: int, victim: subprocess.Popen[bytes]) -> None:
    """Kills the process once the site has answered so many requests."""
    record = site.record

    def record_and_kill(request: SeenRequest) -> None:
        record(request)
        if len(site.requests) == moment:
            os.kill(victim.pid, signal.SIGKILL)

    site.record = record_and_kill  # type: ignore[method-assign]


def archived_addresses(folder: Path) -> set[str]:
    """The addresses of the answers that lie whole in the archive."""
    return {
        record.capture.recorded_url or record.capture.source_url
        for path in folder.glob("archive/*.warc.gz")
        for record in whole_records(path)
    }


def whole_records(path: Path) -> Iterator[ArchivedRecord]:
    try:
        for record in read_archive(path):
            if isinstance(record, ArchivedRecord):
                yield record
    except (BrokenArchive, NotAnArchive):
        return


@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_and_run_again_ends_as_if_undisturbed(
    moment: int, tmp_path: Path, undisturbed: dict[str, list[str]]
) -> None:
    folder = tmp_path / "data"
    with serve() as site:
        victim = start_ingest(site, folder)
        kill_when_seen(site, moment, victim)
        victim.wait(60)
        assert victim.returncode == -signal.SIGKILL
        run_to_the_end(site, folder)
    assert rows_of(folder / "insightcrime.duckdb", with_times=False) == undisturbed


@pytest.mark.parametrize("number", range(RANDOM_KILLS))
def test_killed_at_any_time_it_ends_as_if_undisturbed(
    number: int, tmp_path: Path, undisturbed: dict[str, list[str]]
) -> None:
    delay = random.Random(number).uniform(0.4, LONGEST_DELAY)
    folder = tmp_path / "data"
    with serve() as site:
        victim = start_ingest(site, folder)
        try:
            victim.wait(delay)
        except subprocess.TimeoutExpired:
            victim.kill()
            victim.wait(60)
        run_to_the_end(site, folder)
    assert rows_of(folder / "insightcrime.duckdb", with_times=False) == undisturbed
