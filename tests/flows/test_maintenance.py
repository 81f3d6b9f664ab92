"""The upkeep: deletions found by comparison, retries that are due, room on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from flows import tidying
from flows.jobs import run_import, run_ingest
from flows.options import IngestOptions, MaintenanceOptions, Source
from flows.right_of_way import alone
from flows.runs import utc_now
from flows.sample_site.server import RunningSite, SampleSite, serve
from flows.sample_site.truth import expected_articles
from flows.settings import Settings
from flows.tidying import leftovers
from flows.upkeep import run_maintenance
from flows.workspace import Workspace
from tests.flows.conftest import settings_for
from tests.flows.tables import ask, rows_of
from warehouse.compact import Need
from warehouse.store import open_store

ALL = len(expected_articles())
COMPARE = MaintenanceOptions(retry=False, tidy=False)
RETRY = MaintenanceOptions(compare=False, tidy=False)
TIDY = MaintenanceOptions(compare=False, retry=False)


def public_file(settings: Settings) -> Path:
    return settings.data_dir / "insightcrime.duckdb"


def pages_asked(site: RunningSite, since: int) -> list[tuple[str, int, bool]]:
    listings = ("robots.txt", "sitemap", "/feed/", "/wp-json/")
    return [
        (seen.path, seen.status, seen.conditional)
        for seen in site.requests[since:]
        if not any(word in seen.path for word in listings)
    ]


def gone(settings: Settings) -> set[str]:
    rows = ask(public_file(settings), "select slug from articles where gone_at is not null")
    return {str(row[0]) for row in rows}


def delete(site: RunningSite, slugs: Iterable[str]) -> list[str]:
    deleted = list(slugs)
    for slug in deleted:
        site.site.delete(slug)
    return deleted


def test_deleted_articles_are_found_with_one_conditional_request_each(
    settings: Settings, site: RunningSite
) -> None:
    run_ingest(settings, IngestOptions())
    slugs = delete(site, [article.slug for article in site.site.articles[:3]])
    asked = len(site.requests)
    report = run_maintenance(settings, COMPARE)
    assert report.exit_code == 0, report.faults
    assert gone(settings) == set(slugs)
    assert [(status, conditional) for _, status, conditional in pages_asked(site, asked)] == [(410, True)] * 3
    assert report.gone == 3
    assert report.headline() == "maintenance: 0 new, 0 changed, 3 unchanged, 3 gone (0 captures)"
    asked = len(site.requests)
    assert run_maintenance(settings, COMPARE).is_nothing_new
    assert pages_asked(site, asked) == [], "what is gone is not asked for every week"


def test_an_article_that_is_back_is_cleared(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    (slug,) = delete(site, [site.site.articles[0].slug])
    run_maintenance(settings, COMPARE)
    assert gone(settings) == {slug}
    site.site.restore(slug)
    report = run_maintenance(settings, COMPARE)
    assert gone(settings) == set()
    assert "1 gone articles that are listed again: 0 still gone" in report.done[-1]


class Forgetful(SampleSite):
    """A site whose deleted pages are off the lists, but still there."""

    def _removed(self, path: str) -> None:  # type: ignore[override]
        return None


@pytest.mark.parametrize("source", ["rest", "sitemap"])
def test_an_article_that_is_only_unlisted_stays(tmp_path: Path, source: Source) -> None:
    with serve(site=Forgetful()) as site:
        settings = settings_for(site.url, tmp_path / "data")
        run_ingest(settings, IngestOptions(source=source))
        before = rows_of(public_file(settings), with_times=False)
        delete(site, [article.slug for article in site.site.articles[:2]])
        asked = len(site.requests)
        report = run_maintenance(settings, MaintenanceOptions(retry=False, tidy=False, source=source))
        assert [status for _, status, _ in pages_asked(site, asked)] == [304, 304], report.problems
    assert gone(settings) == set()
    assert rows_of(public_file(settings), with_times=False) == before


def test_a_list_that_is_much_too_short_concludes_nothing(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    delete(site, [article.slug for article in site.site.articles[: ALL // 2]])
    asked = len(site.requests)
    report = run_maintenance(settings, COMPARE)
    assert pages_asked(site, asked) == []
    assert gone(settings) == set()
    assert "nothing is concluded" in report.problems[-1]
    assert "20%" in report.problems[-1]


def test_a_list_with_a_hole_in_it_concludes_nothing(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    delete(site, [site.site.articles[0].slug])
    site.site.break_address("/es/wp-json/wp/v2/posts", 500)
    asked = len(site.requests)
    report = run_maintenance(settings, COMPARE)
    assert pages_asked(site, asked) == []
    assert gone(settings) == set()
    assert report.problems[-1].endswith("it is not complete")


def test_an_empty_list_concludes_nothing(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions(limit=3))
    delete(site, [article.slug for article in site.site.articles])
    report = run_maintenance(settings, MaintenanceOptions(retry=False, tidy=False, source="rest"))
    assert gone(settings) == set()
    assert report.problems[-1] == "nothing is concluded from what the listing lacks: it is empty"


def test_a_site_that_cannot_be_listed_is_a_fault_and_the_folder_is_tidied_all_the_same(
    settings: Settings, site: RunningSite
) -> None:
    run_ingest(settings, IngestOptions(limit=3))
    old = aged(settings.data_dir / "insightcrime.duckdb.draft", days=2)
    silent = settings_for("http://127.0.0.1:9", settings.data_dir)
    report = run_maintenance(silent.model_copy(update={"max_tries": 1}), MaintenanceOptions())
    assert report.exit_code == 1
    assert "could not be listed" in report.faults[0]
    assert not old.exists()


def test_imported_articles_are_compared_by_their_slug(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    run_ingest(settings, IngestOptions())
    files = sorted((settings.data_dir / "archive").glob("*.warc.gz"))
    imported = settings_for(site.url, tmp_path / "imported")
    run_import(imported, files)
    (slug,) = delete(site, [site.site.articles[0].slug])
    asked = len(site.requests)
    run_maintenance(imported, COMPARE)
    assert len(pages_asked(site, asked)) == 1
    assert gone(imported) == {slug}


def test_pages_that_are_due_again_are_asked_for(settings: Settings, site: RunningSite) -> None:
    broken = site.site.articles[:2]
    for article in broken:
        site.site.break_address(article.path, 500)
    run_ingest(settings, IngestOptions())
    for article in broken:
        site.site.mend(article.path)
    asked = len(site.requests)
    assert run_maintenance(settings, RETRY).is_nothing_new
    assert pages_asked(site, asked) == [], "their time has not come"
    make_due(settings)
    report = run_maintenance(settings, RETRY)
    assert report.inserted == 2
    assert {path for path, _, _ in pages_asked(site, asked)} == {article.path for article in broken}
    assert ask(public_file(settings), "select count(*) from articles") == [(ALL,)]


def make_due(settings: Settings) -> None:
    store = open_store(settings.data_dir / "private" / "warehouse.duckdb")
    store.execute("update known_pages set retry_at = retry_at - interval 2 days")
    store.close()


def aged(path: Path, days: float) -> Path:
    """The file, made if need be, as if nobody had touched it for so many days."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    at = (utc_now() - timedelta(days=days)).timestamp()
    os.utime(path, (at, at))
    return path


def test_what_nobody_needs_is_removed_and_nothing_else(settings: Settings) -> None:
    run_ingest(settings, IngestOptions(limit=2))
    root, space = settings.data_dir, Workspace.of(settings)
    old = [
        aged(root / "insightcrime.duckdb.draft", 2),
        aged(space.private / "warehouse.duckdb.compact", 2),
        aged(space.private / "warehouse.duckdb.rebuild", 2),
        aged(space.locks / "archive-fetch-20200101T000000-abc123.lock", 2),
        aged(space.locks / "fresh-1-abc123.lock", 2),
    ]
    kept = [
        aged(root / "notes.txt", 400),
        aged(root / "exports" / "articles.parquet", 400),
        aged(space.private / "warehouse.duckdb.rebuild.wal", 0),
        aged(space.locks / "warehouse.lock", 400),
        *space.archive.glob("*.warc.gz"),
        space.store,
        space.public,
    ]
    for path in space.archive.glob("*.warc.gz"):
        aged(path, 400)
    report = run_maintenance(settings, TIDY)
    assert [path for path in old if path.exists()] == []
    assert [path for path in kept if not path.exists()] == []
    assert f"removed {len(old)} old files" in report.done[-1]


def test_a_snapshot_is_kept_for_two_weeks(settings: Settings) -> None:
    space = Workspace.of(settings).prepare()
    previous = aged(settings.data_dir / "insightcrime.duckdb.previous", 13.9)
    assert list(leftovers(space, utc_now())) == []
    aged(previous, 14.1)
    assert list(leftovers(space, utc_now())) == [previous]


def test_the_lock_of_a_living_run_is_left(settings: Settings) -> None:
    space = Workspace.of(settings).prepare()
    with alone(space.locks, "fresh-1"):
        aged(space.locks / "fresh-1.lock", 9)
        assert list(leftovers(space, utc_now())) == []
    assert list(leftovers(space, utc_now())) == [space.locks / "fresh-1.lock"]


def test_a_half_empty_warehouse_is_compacted(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    run_ingest(settings, IngestOptions(limit=3))
    before = rows_of(public_file(settings))
    monkeypatch.setattr(tidying, "compaction_need", lambda _store: Need.ROOM)
    report = run_maintenance(settings, TIDY)
    assert report.done[0].startswith("compacted the warehouse from ")
    assert rows_of(public_file(settings)) == before


def test_a_second_maintenance_gives_way(settings: Settings) -> None:
    with alone(Workspace.of(settings).prepare().locks, "maintenance"):
        report = run_maintenance(settings, MaintenanceOptions())
    assert report.skipped
    assert report.exit_code == 0
