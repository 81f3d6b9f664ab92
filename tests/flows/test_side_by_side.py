"""Readers beside a run, and two runs beside each other."""

from __future__ import annotations

import subprocess
from pathlib import Path

import duckdb
import pytest
from filelock import FileLock

from flows import jobs, store_access
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite
from flows.sample_site.truth import expected_articles
from flows.settings import Settings
from tests.flows.conftest import CONSOLE_SCRIPT, environment, settings_for
from tests.flows.tables import ask, rows_of
from warehouse.errors import Locked

pytestmark = pytest.mark.programs

STATE = """
    select
        (select articles from dataset),
        (select count(*) from articles),
        (select count(*) from article_revisions where valid_to_at is null),
        (select count(*) from paragraphs p anti join articles a using (article_id)),
        (select count(*) from articles a anti join captures c using (article_id))
"""


def test_a_reader_always_finds_a_whole_committed_state(site: RunningSite, tmp_path: Path) -> None:
    """Small batches, published one by one, and 200 opens of the file while they come."""
    folder = tmp_path / "data"
    writer = (
        "from flows import pipeline; pipeline.PAGES_AT_ONCE = pipeline.MOST_AT_ONCE = 2\n"
        "import sys; from flows.cli import run; sys.exit(run(['ingest']))"
    )
    with subprocess.Popen(
        [str(CONSOLE_SCRIPT.with_name("python")), "-c", writer],
        env=environment(
            data_dir=folder, site_url=site.url, request_interval=0, publish_minutes=0.000001, processes=1
        ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tmp_path,
    ) as process:
        public = folder / "insightcrime.duckdb"
        seen: list[int] = []
        while process.poll() is None or len(seen) < 200:
            if not public.exists():
                continue
            with duckdb.connect(str(public), read_only=True) as con:
                published, articles, current, orphans, uncaptured = con.execute(STATE).fetchall()[0]
            assert (articles, current, orphans, uncaptured) == (published, published, 0, 0)
            seen.append(articles)
    assert process.returncode == 0
    assert seen == sorted(seen)
    assert len(set(seen)) > 3, "the run published while it went on"
    assert seen[-1] == len(expected_articles())


def test_two_runs_at_once_end_as_one(site: RunningSite, tmp_path: Path) -> None:
    folder = tmp_path / "together"
    processes = [
        subprocess.Popen(
            [str(CONSOLE_SCRIPT), "ingest"],
            env=environment(data_dir=folder, site_url=site.url, request_interval=0),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
        )
        for _ in range(2)
    ]
    for process in processes:
        errors = process.communicate(timeout=120)[1]
        assert process.returncode == 0, errors
    alone = settings_for(site.url, tmp_path / "alone")
    run_ingest(alone, IngestOptions())
    public = folder / "insightcrime.duckdb"
    once = alone.data_dir / "insightcrime.duckdb"
    assert rows_of(public, with_times=False) == rows_of(once, with_times=False)
    assert ask(public, "select count(*) - count(distinct url) from fetches") == [(0,)]


def test_a_writer_that_waits_in_vain_says_who_holds_the_lock(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_ingest(settings, IngestOptions(limit=2))
    before = rows_of(settings.data_dir / "insightcrime.duckdb")
    monkeypatch.setattr(store_access, "WRITER_WAIT", 0.05)
    with FileLock(settings.data_dir / "locks" / "warehouse.lock"), pytest.raises(Locked, match="is writing"):
        run_ingest(settings, IngestOptions())
    assert rows_of(settings.data_dir / "insightcrime.duckdb") == before


def test_a_dead_run_is_closed_by_the_next(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def burst(*_: object) -> None:
        raise RuntimeError("a fault in the middle of the run")

    with monkeypatch.context() as patch:
        patch.setattr(jobs.steps, "discover_pages", burst)
        with pytest.raises(RuntimeError):
            run_ingest(settings, IngestOptions())
    run_ingest(settings, IngestOptions(limit=1))
    states = ask(settings.data_dir / "insightcrime.duckdb", "select state from loads order by started_at")
    assert states[0][0] == "failed"
