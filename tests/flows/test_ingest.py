"""The whole job on the sample site, compared with what is true of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from flows.jobs import run_ingest, run_reparse
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite, SampleSite, serve
from flows.sample_site.truth import expected_articles, expected_failures
from flows.settings import Settings
from tests.flows.conftest import settings_for
from tests.flows.tables import ask, rows_of

pytestmark = pytest.mark.usefixtures("site")

BY_SITEMAP = IngestOptions(source="sitemap")
"""Only the sitemap of the sample site lists pages that are no articles, and former addresses."""


def public_file(settings: Settings) -> Path:
    return settings.data_dir / "insightcrime.duckdb"


def page_requests(site: RunningSite, since: int = 0) -> list[str]:
    """The paths of the pages that were asked for, without robots.txt and listings."""
    listings = ("robots.txt", "sitemap", "/feed/", "/wp-json/")
    return [
        seen.path for seen in site.requests[since:] if not any(listing in seen.path for listing in listings)
    ]


def test_every_article_is_loaded_as_it_is(settings: Settings) -> None:
    report = run_ingest(settings, IngestOptions())
    assert report.exit_code == 0, report.faults
    rows = ask(
        public_file(settings),
        "select article_id, url, title, byline, published_on, lang, kind, caption, text, report_text, "
        "analysis_text, licence_status, licence_id, rights_holder from articles order by article_id",
    )
    found = {row[0]: row[1:] for row in rows}
    expected = {
        article.article_id: (
            article.url,
            article.title,
            article.byline,
            article.published_on,
            article.lang.value,
            article.kind.value,
            article.caption,
            article.text,
            article.report_text,
            article.analysis_text,
            article.licence_status.value,
            article.licence_id,
            article.rights_holder,
        )
        for article in expected_articles()
    }
    assert sorted(found) == sorted(expected)
    for article_id, fields in expected.items():
        assert found[article_id] == fields, article_id


def test_every_other_page_is_a_named_failure(settings: Settings) -> None:
    run_ingest(settings, BY_SITEMAP)
    rows = ask(public_file(settings), "select url, reason from page_failures")
    found = dict(rows)
    for failure in expected_failures():
        assert found.get(failure.url) == failure.reason.value, failure.url


def test_a_second_run_asks_for_no_page_and_changes_nothing(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    before = rows_of(public_file(settings))
    asked = len(site.requests)
    report = run_ingest(settings, IngestOptions())
    assert report.is_nothing_new
    assert page_requests(site, asked) == []
    assert report.source == "rest"
    assert len(site.requests) - asked <= 3, "robots.txt, and what changed since in each language"
    assert rows_of(public_file(settings)) == before


def test_an_edited_article_becomes_a_revision(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    article = site.site.articles[0]
    site.site.edit(article.slug, title="A headline that the desk has changed")
    report = run_ingest(settings, IngestOptions())
    assert report.changed == 1
    rows = ask(
        public_file(settings),
        "select revision, title, changed_fields, valid_to_at is null from article_revisions "
        "where article_id = ? order by revision",
        f"{article.lang.value}/{article.slug}",
    )
    assert [row[0] for row in rows] == [1, 2]
    assert rows[1][1] == "A headline that the desk has changed"
    assert "title" in str(rows[1][2])
    assert [row[3] for row in rows] == [False, True]


def test_a_page_that_is_gone_stays_with_the_time(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    article = site.site.articles[0]
    site.site.delete(article.slug)
    run_ingest(settings, IngestOptions(urls=(f"https://insightcrime.org{article.path}",)))
    rows = ask(
        public_file(settings),
        "select gone_at is not null, title from articles where article_id = ?",
        f"{article.lang.value}/{article.slug}",
    )
    assert rows == [(True, article.title)]


def test_forced_pages_are_asked_for_conditionally(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions(limit=6))
    asked = len(site.requests)
    report = run_ingest(settings, IngestOptions(force=True, limit=6))
    again = [seen for seen in site.requests[asked:] if seen.conditional]
    assert report.not_modified == 6
    assert [seen.status for seen in again] == [304] * 6


def test_limit_and_language_narrow_a_run(settings: Settings) -> None:
    run_ingest(settings, IngestOptions(limit=5, lang="es"))
    rows = ask(public_file(settings), "select lang, count(*) from articles group by all")
    assert rows == [("es", 5)]


def test_robots_are_obeyed(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, BY_SITEMAP)
    blocked = [failure for failure in expected_failures() if failure.reason.value == "blocked_by_robots"]
    assert blocked
    asked = {seen.path for seen in site.requests}
    assert asked.isdisjoint({failure.path for failure in blocked})


def test_withheld_text_is_nowhere(settings: Settings) -> None:
    article = expected_articles()[0]
    settings.data_dir.mkdir(parents=True)
    (settings.data_dir / "withheld.csv").write_text(f"url\n{article.url}\n", encoding="utf-8")
    run_ingest(settings, IngestOptions())
    (row,) = ask(
        public_file(settings),
        "select title, text, report_text from articles where article_id = ?",
        article.article_id,
    )
    assert row[0] == article.title
    assert not row[1]
    assert not row[2]
    sentence = article.paragraphs[0].text.encode()
    assert sentence not in public_file(settings).read_bytes()


def test_a_renamed_slug_is_one_article(tmp_path: Path) -> None:
    with serve(site=SampleSite(list_old_addresses=True)) as site:
        settings = settings_for(site.url, tmp_path / "renamed")
        report = run_ingest(settings, BY_SITEMAP)
        again = len(site.requests)
        run_ingest(settings, BY_SITEMAP)
        assert page_requests(site, again) == []
    assert report.exit_code == 0
    public = public_file(settings)
    assert ask(public, "select count(*) from articles") == [(len(expected_articles()),)]
    redirected = ask(public, "select article_id, url from article_addresses where via = 'redirect'")
    assert redirected
    for article_id, url in redirected:
        assert ask(public, "select article_id from article(?)", url) == [(article_id,)]


def test_the_archive_alone_makes_equal_tables_and_no_page_is_asked_for_again(
    settings: Settings, site: RunningSite
) -> None:
    run_ingest(settings, IngestOptions())
    article = site.site.articles[0]
    site.site.edit(article.slug, title="Another headline over the same piece")
    run_ingest(settings, IngestOptions())
    before = rows_of(public_file(settings))
    for path in settings.data_dir.iterdir():
        if path.name != "archive":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    report = run_reparse(settings, rebuild=True)
    assert report.recovered == 0
    assert ask(public_file(settings), "select count(*) from articles") == [(report.inserted,)]
    assert rows_of(public_file(settings)) == before
    asked = len(site.requests)
    run_ingest(settings, IngestOptions())
    unanswered = {failure.path for failure in expected_failures()}
    assert set(page_requests(site, asked)) <= unanswered
    assert rows_of(public_file(settings)) == before


def test_reading_again_with_the_same_code_changes_nothing(settings: Settings) -> None:
    run_ingest(settings, IngestOptions(limit=8))
    before = rows_of(public_file(settings))
    for report in (run_reparse(settings), run_reparse(settings, template="newspack")):
        assert report.is_nothing_new
        assert rows_of(public_file(settings)) == before


def test_an_open_circuit_stops_the_run_and_keeps_what_it_has(settings: Settings, site: RunningSite) -> None:
    for article in site.site.articles[5:]:
        site.site.break_address(article.path, 403)
    report = run_ingest(settings, IngestOptions())
    assert report.exit_code == 1
    assert report.stopped
    assert report.attempted < len(expected_articles())
    assert ask(public_file(settings), "select count(*) > 0 from articles") == [(True,)]
    for article in site.site.articles[5:]:
        site.site.mend(article.path)
    run_ingest(settings, IngestOptions(urls=tuple(article.url for article in expected_articles())))
    assert ask(public_file(settings), "select count(*) from articles") == [(len(expected_articles()),)]
