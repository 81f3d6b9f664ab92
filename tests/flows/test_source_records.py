"""REST records and feed items beside the pages: archived, used, and of no account for what is an article."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from extractors.archive.reader import ArchivedRecord, read_archive
from extractors.archive.verify import verify_archive
from extractors.records.captures import is_listing
from flows.jobs import run_import, run_ingest, run_reparse
from flows.options import IngestOptions
from flows.sample_site import rest
from flows.sample_site.model import SampleArticle
from flows.sample_site.server import RunningSite
from flows.sample_site.truth import expected_articles
from flows.settings import Settings
from tests.flows.conftest import CONSOLE_SCRIPT, Console, environment, settings_for
from tests.flows.tables import ask, rows_of
from tests.flows.test_kill import archived_addresses, kill_when_seen

MORE = ("source_agreement", "field_sources", "article_addresses", "article_tags", "page_failures")


def public_file(settings: Settings) -> Path:
    return settings.data_dir / "insightcrime.duckdb"


def everything(settings: Settings) -> dict[str, list[str]]:
    """The compared tables, and those that records beside the pages fill."""
    public = public_file(settings)
    more = {
        name: sorted(map(repr, ask(public, f"select * exclude (load_id) from {name}")))
        if name == "page_failures"
        else sorted(map(repr, ask(public, f"select * from {name}")))
        for name in MORE
    }
    return {**rows_of(public), **more}


def agreements(settings: Settings, source: str) -> dict[str, tuple[int, int]]:
    """Fields compared with a source, and in how many articles they agree and do not."""
    rows = ask(
        public_file(settings),
        "select field, count(*) filter (agrees), count(*) filter (not agrees) from source_agreement "
        "where other_source = ? group by field",
        source,
    )
    return {str(field): (int(str(yes)), int(str(no))) for field, yes, no in rows}


def listings_of(settings: Settings) -> list[Path]:
    return sorted((settings.data_dir / "archive").glob("listing-*.warc.gz"))


def rebuilt_alone(settings: Settings) -> None:
    """Forgets everything but the archive, and makes the warehouse of it."""
    for path in settings.data_dir.iterdir():
        if path.name != "archive":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    report = run_reparse(settings, rebuild=True)
    assert report.exit_code == 0, report.faults


def test_rest_records_check_what_pages_show_and_fill_what_they_hide(settings: Settings) -> None:
    report = run_ingest(settings, IngestOptions())
    assert (report.source, report.exit_code) == ("rest", 0)
    count = len(expected_articles())
    assert report.inserted == count
    checked = agreements(settings, "rest")
    assert {"title", "published_on", "published_at", "wordpress_id", "lang", "canonical_url"} <= set(checked)
    assert checked["title"] == (count, 0)
    assert all(no == 0 for _, no in checked.values()), checked
    public = public_file(settings)
    filled = dict(
        ask(public, "select field, count(*) from field_sources where source = 'rest' group by field")
    )
    assert set(filled) == {"published_at", "modified_at", "wordpress_id"}
    assert ask(public, "select count(*) from articles where published_precision <> 'second'") == [(0,)]
    assert ask(public, "select count(*) from articles where wordpress_id is null") == [(0,)]


def test_feed_items_check_authors_tags_and_text_too(settings: Settings) -> None:
    report = run_ingest(settings, IngestOptions(source="feed"))
    assert report.source == "feed"
    checked = agreements(settings, "feed")
    assert {"authors", "tags", "text", "title", "published_on", "wordpress_id"} <= set(checked)
    assert checked["text"] == (len(expected_articles()), 0)
    assert checked["authors"] == (len(expected_articles()), 0)


def test_what_changed_is_listed_with_texts_and_names(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    article = site.site.articles[0]
    site.site.edit(article.slug, title="A headline that the desk has changed")
    report = run_ingest(settings, IngestOptions())
    assert (report.changed, report.inserted) == (1, 0)
    rows = ask(
        public_file(settings),
        "select field, agrees from source_agreement where other_source = 'rest' and article_id = ?",
        f"{article.lang.value}/{article.slug}",
    )
    assert {("text", True), ("authors", True), ("tags", True), ("title", True)} <= set(rows)
    assert run_ingest(settings, IngestOptions()).is_nothing_new


def test_a_page_that_contradicts_its_record_is_told(
    settings: Settings, site: RunningSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    article, post = site.site.articles[0], rest._post

    def other_post(one: SampleArticle) -> dict[str, object]:
        return {**post(one), "title": {"rendered": "Another headline"}} if one is article else post(one)

    monkeypatch.setattr(rest, "_post", other_post)
    run_ingest(settings, IngestOptions())
    rows = ask(
        public_file(settings),
        "select page_value, other_value from source_agreement where not agrees and other_source = 'rest'",
    )
    assert rows == [(article.title, "Another headline")]


def test_the_archive_alone_makes_equal_tables(settings: Settings, site: RunningSite) -> None:
    run_ingest(settings, IngestOptions())
    site.site.edit(site.site.articles[2].slug, title="Another headline over the same piece")
    run_ingest(settings, IngestOptions())
    run_ingest(settings, IngestOptions(source="feed"))
    before = everything(settings)
    assert len(listings_of(settings)) == 3
    rebuilt_alone(settings)
    after = everything(settings)
    assert after == before
    assert run_reparse(settings).is_nothing_new
    assert everything(settings) == before


def test_whether_records_or_pages_come_first_makes_no_difference(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    run_ingest(settings, IngestOptions())
    run_ingest(settings, IngestOptions(source="feed"))
    expected = everything(settings)
    archive = settings.data_dir / "archive"
    names = sorted(path.name for path in archive.iterdir())
    for number, prefix in enumerate(("fetch-", "listing-")):
        other = settings_for(site.url, tmp_path / f"other{number}")
        first = [archive / name for name in names if name.startswith(prefix)]
        others = [archive / name for name in reversed(names) if not name.startswith(prefix)]
        run_import(other, first)
        report = run_import(other, others)
        found = everything(other)
        assert report.exit_code == 0
        assert {name for name in expected if found[name] != expected[name]} == set()
        assert run_import(other, [*first, *others]).captures == 0


def test_listings_are_no_articles_no_failures_and_no_requests(settings: Settings) -> None:
    run_ingest(settings, IngestOptions())
    run_ingest(settings, IngestOptions(source="feed"))
    public = public_file(settings)
    for table in ("captures", "page_failures", "known_pages", "fetches", "article_addresses"):
        assert ask(public, f"select url from {table} where url like '%wp-json%' or url like '%/feed/%'") == []
    kept = [
        record.capture
        for path in listings_of(settings)
        for record in read_archive(path)
        if isinstance(record, ArchivedRecord)
    ]
    assert len(kept) > 2
    assert all(is_listing(capture) for capture in kept)
    assert all(not verify_archive(path).faults for path in listings_of(settings))


def test_a_listing_that_was_archived_but_not_loaded_is_carried_on(
    settings: Settings, site: RunningSite, tmp_path: Path
) -> None:
    run_ingest(settings, IngestOptions())
    expected = everything(settings)
    other = settings_for(site.url, tmp_path / "killed")
    (other.data_dir / "archive").mkdir(parents=True)
    for path in (settings.data_dir / "archive").iterdir():
        shutil.copy(path, other.data_dir / "archive" / path.name)
    torn = other.data_dir / "archive" / listings_of(settings)[0].name
    with torn.open("ab") as file:
        file.write(torn.read_bytes()[:200])
    asked = len(site.requests)
    run_ingest(other, IngestOptions())
    pages = [seen.path for seen in site.requests[asked:] if "wp-json" not in seen.path]
    assert pages == ["/robots.txt"]
    assert everything(other) == expected


@pytest.mark.parametrize("moment", [3, 25])
def test_a_kill_loses_no_record_and_no_page_is_asked_for_again(
    settings: Settings, site: RunningSite, tmp_path: Path, moment: int
) -> None:
    victim = subprocess.Popen(
        [str(CONSOLE_SCRIPT), "ingest", "--source", "rest"],
        env=environment(data_dir=settings.data_dir, site_url=site.url, request_interval=0),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=tmp_path,
    )
    kill_when_seen(site, moment, victim)
    victim.wait(60)
    assert victim.returncode == -signal.SIGKILL
    whole = archived_addresses(settings.data_dir)
    asked = len(site.requests)
    run_ingest(settings, IngestOptions(source="rest"))
    again = {f"https://insightcrime.org{seen.path}" for seen in site.requests[asked:]}
    assert {url for url in again & whole if "/wp-json/" not in url} == set()
    assert agreements(settings, "rest")["title"] == (len(expected_articles()), 0)
    before = everything(settings)
    rebuilt_alone(settings)
    assert everything(settings) == before


@pytest.mark.usefixtures("site")
def test_parse_says_that_a_listing_is_no_article(settings: Settings, console: Console) -> None:
    run_ingest(settings, IngestOptions(limit=1))
    result = console("parse", listings_of(settings)[0])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["reason"] for line in lines] == ["not_an_article"] * len(lines)
    assert lines
