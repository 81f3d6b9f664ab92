"""A backfill fetches the whole site in slices, gives way between them, and can be stopped anywhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import pytest

from flows import pipeline
from flows.backlog import SURE_FOR, UNSURE_FOR, NotedListing
from flows.jobs import run_ingest
from flows.options import BackfillOptions, IngestOptions
from flows.right_of_way import announced
from flows.runs import utc_now
from flows.sample_site.server import RunningSite, serve
from flows.sample_site.truth import expected_articles
from flows.settings import Settings, load_settings
from flows.slices import run_backfill
from tests.flows.conftest import settings_for
from tests.flows.tables import ask, rows_of

ALL = len(expected_articles())
SMALL = BackfillOptions(slice_pages=8)
LISTINGS = ("robots.txt", "sitemap", "/feed/", "/wp-json/")


def public_file(settings: Settings) -> Path:
    return settings.data_dir / "insightcrime.duckdb"


def loads(settings: Settings) -> list[tuple[object, ...]]:
    """Flow, state and new articles of each run; the published file was written before the last had ended."""
    store = settings.data_dir / "private" / "warehouse.duckdb"
    return ask(store, "select flow, state, inserted from loads order by started_at")


def pages_asked(site: RunningSite, since: int = 0) -> list[str]:
    return [seen.path for seen in site.requests[since:] if not any(word in seen.path for word in LISTINGS)]


def listings_asked(site: RunningSite, since: int = 0) -> list[str]:
    asked = [seen.path for seen in site.requests[since:] if any(word in seen.path for word in LISTINGS)]
    return [path for path in asked if "robots.txt" not in path]


class Watcher:
    """Progress that does something each time a batch is done: `acts` by the number of the batch, from 1."""

    def __init__(self, acts: dict[int, Callable[[], None]]) -> None:
        self.acts = acts
        self.words: list[str] = []
        self.batches = 0

    def stage(self, name: str, total: int | None = None) -> None:
        pass

    def advance(self, count: int = 1) -> None:
        pass

    def note(self, message: str) -> None:
        self.words.append(message)

    def measure(self, done: int, total: int, words: str) -> None:
        self.words.append(words)
        if words.startswith("slice"):
            self.batches += 1
            self.acts.get(self.batches, lambda: None)()


def interrupt() -> None:
    raise KeyboardInterrupt


def no_pause(_seconds: float) -> None:
    pytest.fail("nothing is at work that a backfill could give way to")


def test_slices_end_in_the_tables_of_an_ingest(settings: Settings, site: RunningSite, tmp_path: Path) -> None:
    report = run_backfill(settings, SMALL, sleep=no_pause)
    assert report.exit_code == 0, report.faults
    assert (report.inserted, report.remaining) == (ALL, 0)
    assert report.slices == -(-ALL // 8)
    assert len(pages_asked(site)) == len(set(pages_asked(site)))
    once = settings_for(site.url, tmp_path / "once")
    run_ingest(once, IngestOptions())
    together = rows_of(public_file(settings), with_times=False)
    assert together == rows_of(public_file(once), with_times=False)
    assert loads(settings) == [("backfill", "completed", ALL)]


def test_a_stopped_backfill_is_continued_without_another_listing(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_backfill(settings, SMALL, progress=Watcher({2: interrupt}))
    done = pages_asked(site)
    assert len(done) == 16
    asked = len(site.requests)
    report = run_backfill(settings, SMALL)
    assert listings_asked(site, asked) == []
    assert len(pages_asked(site, asked)) == ALL - 16
    assert set(pages_asked(site, asked)).isdisjoint(done)
    assert report.remaining == 0
    assert "not asked again" in " ".join(report.done)
    once = settings_for(site.url, tmp_path / "once")
    run_ingest(once, IngestOptions())
    together = rows_of(public_file(settings), with_times=False)
    assert together == rows_of(public_file(once), with_times=False)
    assert [row[1] for row in loads(settings)] == ["interrupted", "completed"]


def test_the_folder_may_move_to_another_machine(settings: Settings, site: RunningSite) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_backfill(settings, SMALL, progress=Watcher({1: interrupt}))
    moved = settings.data_dir.with_name("moved")
    settings.data_dir.rename(moved)
    asked = len(site.requests)
    report = run_backfill(settings_for(site.url, moved), SMALL)
    assert (report.remaining, report.inserted) == (0, ALL - 8)
    assert listings_asked(site, asked) == []


def test_the_site_is_listed_again_when_asked_to(settings: Settings, site: RunningSite) -> None:
    run_backfill(settings, SMALL)
    for options, is_listed in ((SMALL, False), (BackfillOptions(relist=True), True)):
        asked = len(site.requests)
        report = run_backfill(settings, options)
        assert bool(listings_asked(site, asked)) is is_listed
        assert pages_asked(site, asked) == []
        assert report.is_nothing_new
        assert report.headline().startswith("backfill: nothing changed")


def test_a_window_of_days_and_a_language_narrow_it(settings: Settings) -> None:
    window = BackfillOptions(since=date(2016, 1, 1), until=date(2021, 12, 31), lang="es")
    run_backfill(settings, window)
    wanted = {
        article.article_id
        for article in expected_articles()
        if article.lang == "es" and date(2016, 1, 1) <= article.published_on <= date(2021, 12, 31)
    }
    assert wanted
    assert {row[0] for row in ask(public_file(settings), "select article_id from articles")} == wanted


def test_nothing_is_asked_while_fresh_news_are_at_work(settings: Settings, site: RunningSite) -> None:
    asked: list[int] = []
    with ExitStack() as news:

        def arrive() -> None:
            news.enter_context(announced(settings.data_dir / "locks"))
            asked.append(len(site.requests))

        def look(_seconds: float) -> None:
            asked.append(len(site.requests))
            if len(asked) == 4:
                news.close()

        watcher = Watcher({2: arrive})
        report = run_backfill(settings, SMALL, progress=watcher, sleep=look)
    assert asked == [asked[0]] * 4
    assert report.remaining == 0
    assert any(words.startswith("giving way to fresh news") for words in watcher.words)


def test_fresh_news_end_a_slice_after_the_batch(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "PAGES_AT_ONCE", 10)
    monkeypatch.setattr(pipeline, "MOST_AT_ONCE", 10)
    with ExitStack() as news:
        watcher = Watcher({1: lambda: news.enter_context(announced(settings.data_dir / "locks")) or None})
        run_backfill(
            settings, BackfillOptions(slice_pages=30), progress=watcher, sleep=lambda _: news.close()
        )
    first = [words for words in watcher.words if words.startswith("slice 1:")]
    assert len(first) == 1, "the first slice ended with the batch during which fresh news came"


def test_an_ingest_beside_it_takes_the_news_and_leaves_the_rest(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    hidden = site.site.articles[0]
    site.site.delete(hidden.slug)
    seen: list[tuple[int, int, list[str]]] = []

    def news() -> None:
        site.site.restore(hidden.slug)
        changed = site.site.articles[-1].slug
        site.site.edit(changed, title="A later headline")
        asked = len(site.requests)
        report = run_ingest(settings, IngestOptions(source="sitemap"))
        seen.append((report.inserted, report.left, pages_asked(site, asked)))

    report = run_backfill(
        settings, BackfillOptions(slice_pages=8, source="sitemap"), progress=Watcher({2: news})
    )
    ((inserted, left, pages),) = seen
    assert hidden.path in pages
    assert inserted == 1
    assert left > 0
    assert len(pages) < 8
    assert report.remaining == 0
    once = settings_for(site.url, tmp_path / "once")
    run_ingest(once, IngestOptions(source="sitemap"))
    together = rows_of(public_file(settings), with_times=False)
    assert together == rows_of(public_file(once), with_times=False)


def test_ingests_beside_it_list_only_what_is_new(settings: Settings, site: RunningSite) -> None:
    counts: list[tuple[int, int]] = []

    def news() -> None:
        asked = len(site.requests)
        report = run_ingest(settings, IngestOptions())
        counts.append((len(site.requests) - asked, report.discovered))

    run_backfill(settings, SMALL, progress=Watcher({1: news, 2: news}))
    assert all(requests <= 3 and found <= 2 for requests, found in counts), counts
    asked = len(site.requests)
    run_ingest(settings, IngestOptions())
    assert len(site.requests) - asked <= 3


def test_pages_that_an_ingest_names_are_not_left(settings: Settings) -> None:
    oldest = min(expected_articles(), key=lambda article: article.published_on)
    got: list[int] = []

    def wanted() -> None:
        got.append(run_ingest(settings, IngestOptions(urls=(oldest.url,))).inserted)

    run_backfill(settings, SMALL, progress=Watcher({1: wanted}))
    assert got == [1]


def test_what_a_killed_backfill_left_is_done_by_an_ingest(settings: Settings) -> None:
    with pytest.raises(KeyboardInterrupt):
        run_backfill(settings, SMALL, progress=Watcher({1: interrupt}))
    report = run_ingest(settings, IngestOptions())
    assert (report.left, report.inserted) == (0, ALL - 8)


def test_a_second_backfill_gives_way_to_the_first(settings: Settings) -> None:
    second: list[tuple[str | None, int, str]] = []

    def start() -> None:
        report = run_backfill(settings, SMALL)
        second.append((report.skipped, report.exit_code, report.headline()))

    report = run_backfill(settings, SMALL, progress=Watcher({1: start}))
    assert report.remaining == 0
    ((reason, code, headline),) = second
    assert reason
    assert code == 0
    assert headline.startswith("backfill: skipped")
    assert len(loads(settings)) == 1


def test_a_site_that_mostly_fails_is_left_alone_after_the_slice(site: RunningSite, tmp_path: Path) -> None:
    settings = load_settings(
        data_dir=tmp_path / "data", site_url=site.url, request_interval=0, processes=1, max_tries=1
    )
    for article in site.site.articles:
        site.site.break_address(article.path, 500)
    report = run_backfill(settings, BackfillOptions(slice_pages=20))
    assert report.exit_code == 1
    assert (report.slices, report.remaining) == (1, ALL - 20)
    assert "MAX_FAILURE_SHARE" in report.faults[0]


def test_an_open_circuit_stops_it_and_the_next_goes_on(settings: Settings, site: RunningSite) -> None:
    broken = site.site.articles[8:]
    for article in broken:
        site.site.break_address(article.path, 403)
    report = run_backfill(settings, SMALL)
    assert report.exit_code == 1
    assert report.stopped
    assert report.remaining
    assert ask(public_file(settings), "select count(*) from articles") == [(8,)]


def test_a_long_run_publishes_on_the_way(site: RunningSite, tmp_path: Path) -> None:
    settings = load_settings(
        data_dir=tmp_path / "data", site_url=site.url, request_interval=0, processes=1, publish_minutes=1e-6
    )
    counts: list[int] = []

    def look() -> None:
        if public_file(settings).is_file():
            counts.append(int(str(ask(public_file(settings), "select count(*) from articles")[0][0])))

    run_backfill(settings, SMALL, progress=Watcher(dict.fromkeys(range(1, 6), look)))
    assert counts == sorted(set(counts))
    assert len(counts) >= 3


def test_progress_says_what_is_done_and_what_remains(settings: Settings) -> None:
    watcher = Watcher({})
    run_backfill(settings, SMALL, progress=watcher)
    told = [words for words in watcher.words if words.startswith("slice")]
    assert told[0].startswith(f"slice 1: 8 of {ALL} pages done, {ALL - 8} remain: about ")
    assert told[-1].endswith(f"{ALL} of {ALL} pages done, 0 remain")


def test_a_listing_with_problems_is_soon_asked_for_again() -> None:
    now = utc_now().replace(microsecond=0)
    for is_sure, age in ((True, SURE_FOR), (False, UNSURE_FOR)):
        noted = NotedListing.parse(NotedListing(now, "rest+sitemap", is_sure).text())
        assert noted == NotedListing(now, "rest+sitemap", is_sure)
        assert noted.is_fresh(now + age - timedelta(seconds=1))
        assert not noted.is_fresh(now + age)
        assert not noted.is_fresh(now - timedelta(days=1)), "a clock that was set back proves nothing"
    for broken in (None, "", "yesterday rest sure", "2026-01-01T00:00:00"):
        assert NotedListing.parse(broken) is None


def test_a_listing_that_could_not_be_read_whole_is_unsure(tmp_path: Path) -> None:
    with serve() as site:
        settings = settings_for(site.url, tmp_path / "data")
        site.site.break_address("/es/wp-json/wp/v2/posts", 500)
        report = run_backfill(settings, SMALL)
        assert report.problems
        site.site.mend("/es/wp-json/wp/v2/posts")
        asked = len(site.requests)
        run_backfill(settings, SMALL)
        assert listings_asked(site, asked) == [], "within the hour the listing serves"
