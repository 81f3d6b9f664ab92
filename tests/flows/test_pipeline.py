"""Pages are fetched, archived, read and loaded at the same time, and nothing is lost on the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import pytest

from extractors.archive.reader import ArchivedRecord, read_archive
from flows import chunks, pipeline
from flows.arrivals import Arrival
from flows.chunks import Chunks, Read, challenged_in_a_row
from flows.client import polite_client
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.pipeline import Pipeline, supply_of
from flows.pools import PAGES_PER_TASK, Readers
from flows.reading import Outcome
from flows.runs import Run
from flows.sample_site.server import RunningSite
from flows.settings import Settings
from flows.steps import choose_pages, discover_pages
from tests.flows.conftest import settings_for
from tests.flows.tables import ask, rows_of
from tests.flows.test_reading_in_turn import gone
from transforms.history_records import Failure
from transforms.records import Capture
from transforms.terms import FailureReason
from transforms.urls import PUBLIC_SITE
from warehouse.claims import claim_pages
from warehouse.pages import PageToFetch, archive_positions

LISTED = IngestOptions(source="sitemap")


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five pages at a time, or six where they come fast."""
    monkeypatch.setattr(pipeline, "PAGES_AT_ONCE", 5)
    monkeypatch.setattr(pipeline, "MOST_AT_ONCE", 6)


@contextmanager
def at_work(settings: Settings) -> Iterator[tuple[Run, Pipeline, list[PageToFetch]]]:
    """A pipeline over all that the site lists."""
    with Run(settings, "ingest") as run, polite_client(run) as client:
        discover_pages(run, client, LISTED)
        pages = choose_pages(run, LISTED)
        with Pipeline(run, client, supply_of(pages), len(pages)) as working:
            yield run, working, pages
        run.finish("completed")


def archived(folder: Path) -> dict[str, int]:
    """The end of each page's record in the archive, by address."""
    return {
        record.capture.recorded_url or record.capture.source_url: record.end_offset
        for path in folder.glob("archive/fetch-*.warc.gz")
        for record in read_archive(path)
        if isinstance(record, ArchivedRecord)
    }


@pytest.mark.usefixtures("_small")
def test_the_place_in_the_archive_is_that_of_what_is_loaded(settings: Settings) -> None:
    loads = done = 0
    with at_work(settings) as (run, working, pages):
        while working.goes_on():
            loads += 1
            done += working.load_next().pages
            with run.writing() as store:
                (reached,) = [p.end_offset for p in archive_positions(store) if "fetch-" in p.warc_file]
                rows = store.execute("select final_url from fetches where warc_file is not null").fetchall()
                loaded = {str(row[0]) for row in rows}
            below = {url for url, end in archived(settings.data_dir).items() if end <= reached}
            assert below == loaded
    assert done == len(pages)
    assert loads > 3


@pytest.mark.usefixtures("_small")
def test_what_is_under_way_is_claimed_from_first_to_last(settings: Settings) -> None:
    with at_work(settings) as (run, working, pages):
        assert working.goes_on()
        working.load_next()
        with Run(settings, "ingest") as other, other.writing() as store:
            tried = {str(row[0]) for row in store.execute("select url from fetches").fetchall()}
            claimed = {str(row[0]) for row in store.execute("select url from internal.claims").fetchall()}
            free = claim_pages(store, other.load_id, {page.url for page in pages})
        assert len(claimed) >= 5
        assert not free & claimed
        assert not claimed & tried
        while working.goes_on():
            working.load_next()
    assert run.report.attempted == len(tried) + len(claimed)


@pytest.mark.usefixtures("_small")
def test_a_run_that_breaks_off_leaves_the_rest_to_the_next(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    def break_off() -> None:
        with at_work(settings) as (_, working, _pages):
            assert working.goes_on()
            working.load_next()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    whole = set(archived(settings.data_dir))
    asked = len(site.requests)
    report = run_ingest(settings, LISTED)
    again = {f"https://insightcrime.org{seen.path}" for seen in site.requests[asked:]}
    assert report.exit_code == 0
    assert not again & whole
    alone = settings_for(site.url, tmp_path / "alone")
    run_ingest(alone, LISTED)
    public = "insightcrime.duckdb"
    assert rows_of(settings.data_dir / public, with_times=False) == rows_of(
        alone.data_dir / public, with_times=False
    )


@pytest.mark.usefixtures("_small")
def test_no_more_articles_than_the_limit_are_asked_for(settings: Settings) -> None:
    report = run_ingest(settings, IngestOptions(source="sitemap", limit=17))
    assert report.inserted == 17
    assert ask(settings.data_dir / "insightcrime.duckdb", "select count(*) from articles") == [(17,)]


def test_other_processes_read_the_same(
    settings: Settings, site: RunningSite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunks, "HELP_FROM", 0)
    monkeypatch.setattr(chunks, "WORTH_HELP", 10)
    helped = settings_for(site.url, tmp_path / "helped").model_copy(update={"processes": 2})
    begun: list[int] = []
    begin = Readers.begin

    def noted(readers: Readers, captures: Sequence[Capture]) -> Future[list[Outcome | None]]:
        begun.append(len(captures))
        return begin(readers, captures)

    monkeypatch.setattr(Readers, "begin", noted)
    run_ingest(helped, LISTED)
    by_others = sum(begun)
    run_ingest(settings, LISTED)
    public = "insightcrime.duckdb"
    assert by_others > 0
    assert rows_of(helped.data_dir / public, with_times=False) == rows_of(
        settings.data_dir / public, with_times=False
    )


def arrived(number: int) -> Arrival:
    return Arrival(gone(number).source_url, has_answer=True)


def test_few_pages_are_read_here_and_in_order() -> None:
    released: list[int] = []
    with Readers(PUBLIC_SITE, 2) as readers:
        waiting = Chunks(readers, lambda: None, released.append)
        for number in range(PAGES_PER_TASK + 3):
            waiting.add(arrived(number), None if number == 1 else gone(number))
        waiting.push(to_come=10)
        found = waiting.take()
        assert len(found) == PAGES_PER_TASK
        waiting.finish()
        found += waiting.take()
        assert waiting.is_empty
        assert not readers.are_helping
    assert [item.arrival.url for item in found] == [gone(n).source_url for n in range(PAGES_PER_TASK + 3)]
    assert [n for n, item in enumerate(found) if item.outcome is None] == [1]
    assert len(released) == 2


def test_other_processes_go_on_while_nobody_takes_what_they_read() -> None:
    all_read = threading.Event()
    released: list[int] = []

    def release(size: int) -> None:
        released.append(size)
        if len(released) >= 3:
            all_read.set()

    with Readers(PUBLIC_SITE, 2) as readers:
        readers.call_help()
        waiting = Chunks(readers, lambda: None, release)
        for number in range(2 * PAGES_PER_TASK + 1):
            waiting.add(arrived(number), gone(number))
        assert all_read.wait(60)
        found = waiting.take()
        waiting.finish()
        while not waiting.is_empty:
            found += waiting.take()
    assert [item.arrival.url for item in found] == [gone(n).source_url for n in range(2 * PAGES_PER_TASK + 1)]
    assert waiting.added == len(found)


def read(number: int, reason: FailureReason | None) -> Read:
    capture = gone(number)
    failure = Failure(capture.source_url, "parse", reason, "", capture.captured_at) if reason else None
    return Read(Arrival(capture.source_url, has_answer=True), Outcome(capture.source_url, failure=failure))


def test_only_challenges_in_a_row_are_told() -> None:
    row: list[str] = []
    challenge, other = FailureReason.CHALLENGE, FailureReason.NOT_AN_ARTICLE
    mixed = [read(n, None if n % 3 == 2 else challenge) for n in range(30)]
    assert challenged_in_a_row(row, mixed, 10) is None
    assert challenged_in_a_row(row, [read(n, challenge) for n in range(6)], 10) == row
    assert len(challenged_in_a_row(row, [read(n, challenge) for n in range(10, 14)], 10) or ()) == 10
    assert challenged_in_a_row(row, [read(40, other)], 10) is None
