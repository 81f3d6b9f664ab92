"""`insightcrime probe`: what it asks, what it tells of a site, and that a change of template shows itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from flows.commands.probe import probe
from flows.errors import RunError
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.probe import probe_site
from flows.reading import Refusal, read_page
from flows.sample_site.pages import Page
from flows.sample_site.server import RunningSite, SampleSite, serve
from flows.settings import Settings
from tests.flows.conftest import settings_for
from transforms.text import sentences
from transforms.urls import parse_site
from warehouse.store import open_public


class ChangingSite(SampleSite):
    """The sample site; once `change` is set it is applied to the HTML of every article page."""

    change: Callable[[str], str] | None = None

    def page(self, target: str) -> Page:
        found = super().page(target)
        is_article = any(target == one.path for one in self.articles)
        if self.change is None or not is_article or found.status != 200:
            return found
        return replace(found, body=self.change(found.body.decode()).encode())


def without_names(html: str) -> str:
    """The same page under a theme that nobody knows, which prints neither names nor days nor tags."""
    title = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
    text = "".join(re.findall(r"<p[^>]*>.*?</p>", html, re.DOTALL))
    heading = title[1] if title else ""
    return (
        f'<html><head><title>{heading}</title></head><body class="neu"><div class="neu-a">'
        f'<h1 class="neu-h">{heading}</h1><div class="neu-t">{text}</div></div></body></html>'
    )


def without_headline(html: str) -> str:
    """Pages that a script fills in: nothing is left to read."""
    return '<html><head><title>InSight Crime</title></head><body><div id="app"></div></body></html>'


def with_short_text(html: str) -> str:
    """A barrier: only the first paragraphs are still sent."""
    paragraphs = re.findall(r'<p class="wp-block-paragraph">.*?</p>', html, re.DOTALL)
    for paragraph in paragraphs[2:]:
        html = html.replace(paragraph, "")
    return html


@pytest.fixture
def changing() -> Iterator[RunningSite]:
    with serve(site=ChangingSite()) as running:
        yield running


def change(running: RunningSite, how: Callable[[str], str]) -> None:
    assert isinstance(running.site, ChangingSite)
    running.site.change = how


@pytest.fixture
def loaded(changing: RunningSite, tmp_path: Path) -> Settings:
    """Settings of a data folder into which the site was loaded before it changed."""
    settings = settings_for(changing.url, tmp_path / "loaded")
    run_ingest(settings, IngestOptions())
    return settings


def run(settings: Settings, monkeypatch: pytest.MonkeyPatch, *arguments: object) -> Result:
    for name in ("data_dir", "site_url", "request_interval"):
        monkeypatch.setenv(f"INSIGHTCRIME_{name.upper()}", str(getattr(settings, name)))
    return CliRunner().invoke(probe, [*map(str, arguments)], standalone_mode=False, catch_exceptions=False)


def test_about_twenty_requests_tell_sources_and_templates(site: RunningSite, settings: Settings) -> None:
    report = probe_site(settings).as_json()
    assert report["sources"] == {"rest": True, "sitemap": True, "feed": True, "months": True}
    assert report["requests"] == len(site.requests) <= 22
    templates = report["templates"]
    assert isinstance(templates, dict)
    assert {"newspack", "joomla"} <= set(templates)
    assert not report["changed"]
    assert report["compared_with"] == "the fields expected of every article"


def test_a_probe_leaves_no_trace(settings: Settings) -> None:
    probe_site(settings, pages=2)
    assert {path.name for path in settings.data_dir.iterdir()} == {"locks"}


def test_every_request_says_who_asks(site: RunningSite, settings: Settings) -> None:
    probe_site(settings.model_copy(update={"contact": "desk@example.org"}), pages=2)
    assert all("+desk@example.org" in request.user_agent for request in site.requests)


def test_page_and_records_are_compared_field_by_field(site: RunningSite, settings: Settings) -> None:
    shown = probe_site(settings)
    assert shown.comparisons
    assert all(row.agrees for row in shown.comparisons)
    assert {row.field for row in shown.comparisons} >= {"title", "text", "published_on", "authors", "tags"}
    assert {row.other_source for row in shown.comparisons} == {"rest", "feed"}


def test_a_disagreement_is_told_without_its_words(changing: RunningSite, tmp_path: Path) -> None:
    change(
        changing, lambda html: re.sub(r"(<h1[^>]*>|og:title\" content=\"|headline\": ?\")", r"\1Zebra ", html)
    )
    report = probe_site(settings_for(changing.url, tmp_path / "data"))
    disputed = [row for row in report.comparisons if row.field == "title" and not row.agrees]
    assert disputed
    assert all(re.fullmatch(r"\d+ and \d+ characters", row.detail) for row in disputed)
    assert "title" in report.broken_fields


def test_an_unchanged_site_is_called_unchanged(loaded: Settings) -> None:
    report = probe_site(loaded)
    assert report.changes == ()
    assert report.compared_with == "the published warehouse"
    assert "changed     nothing, compared with the published warehouse" in list(report.lines())


def test_another_template_is_told_with_the_fields_that_it_breaks(
    loaded: Settings, changing: RunningSite
) -> None:
    change(changing, without_names)
    report = probe_site(loaded)
    assert {"authors", "published_on", "tags"} <= set(report.broken_fields)
    assert "title" not in report.broken_fields
    moves = [one for one in report.changes if one.problem == "another_template"]
    assert {(one.before, one.now) for one in moves} >= {("newspack", "generic")}
    said = "\n".join(report.lines())
    assert re.search(r"^changed .*; broken: .*authors.*published_on", said, re.MULTILINE)
    assert re.search(r"^change +generic: authors lost on \d+ of \d+ pages \(was ", said, re.MULTILINE)


def test_without_a_warehouse_the_expected_fields_show_a_change(changing: RunningSite, tmp_path: Path) -> None:
    change(changing, without_names)
    report = probe_site(settings_for(changing.url, tmp_path / "fresh"))
    assert {"authors", "published_on", "tags"} <= set(report.broken_fields)
    assert "unknown_template" in {one.problem for one in report.changes}


def test_pages_that_can_no_longer_be_read_break_every_field(loaded: Settings, changing: RunningSite) -> None:
    change(changing, without_headline)
    report = probe_site(loaded)
    assert {"title", "text", "authors", "published_on"} <= set(report.broken_fields)
    assert {one.template for one in report.changes} == {"none"}


def test_a_text_that_is_cut_is_a_change(loaded: Settings, changing: RunningSite) -> None:
    change(changing, with_short_text)
    report = probe_site(loaded)
    assert "text" in report.broken_fields
    assert {"shorter", "disagrees"} & {one.problem for one in report.changes if one.field == "text"}


def test_a_site_without_rest_and_maps_is_probed_by_its_feeds(changing: RunningSite, tmp_path: Path) -> None:
    for path in (
        "/wp-json/wp/v2/posts",
        "/es/wp-json/wp/v2/posts",
        "/sitemap_index.xml",
        "/wp-sitemap.xml",
        "/2026/05/",
    ):
        changing.site.break_address(path, 404)
    report = probe_site(settings_for(changing.url, tmp_path / "data"), pages=3)
    assert report.as_json()["sources"] == {"rest": False, "sitemap": False, "feed": True, "months": False}
    assert {row.other_source for row in report.comparisons} == {"feed"}


def test_a_site_that_answers_nothing_ends_the_probe(tmp_path: Path) -> None:
    class Silent(ChangingSite):
        def page(self, target: str) -> Page:
            return Page(b"<html><body>closed</body></html>", status=404)

    with (
        serve(site=Silent()) as running,
        pytest.raises(RunError, match="no source lists an article; rest absent"),
    ):
        probe_site(settings_for(running.url, tmp_path / "data"))


def test_withheld_pages_are_not_asked_for(site: RunningSite, settings: Settings) -> None:
    listed = [reading.url for reading in probe_site(settings).readings]
    settings.data_dir.mkdir(exist_ok=True)
    (settings.data_dir / "withheld.csv").write_text("\n".join(["url", listed[0]]))
    assert listed[0] not in [reading.url for reading in probe_site(settings).readings]


def test_the_command_prints_json_and_writes_skeletons(
    site: RunningSite, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "skeletons"
    result = run(settings, monkeypatch, "--pages", 6, "--json", "--skeletons", folder)
    assert result.return_value == 0
    report = json.loads(result.stdout)
    assert sorted(report["skeletons"]) == sorted(path.name for path in folder.iterdir())
    assert "make golden" in result.stderr
    first = (folder / "newspack-1.html").read_text()
    assert 'class="entry-title' in first
    assert "make golden" in first


def test_the_command_may_fail_on_a_change(
    loaded: Settings, changing: RunningSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(changing, without_names)
    assert run(loaded, monkeypatch).return_value == 0
    result = run(loaded, monkeypatch, "--fail-on-change")
    assert result.return_value == 1
    assert "broken: authors" in result.stdout


def test_skeletons_that_cannot_be_written_are_a_named_error(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match="cannot write to"):
        run(settings, monkeypatch, "--pages", 1, "--skeletons", tmp_path / "file" / "below")


def test_no_output_holds_a_title_or_a_sentence(
    site: RunningSite, settings: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    words = said_by(site)
    assert len(words) > 300
    folder = tmp_path / "skeletons"
    outputs = [
        run(settings, monkeypatch, "--pages", 50, "--skeletons", folder).output,
        run(settings, monkeypatch, "--pages", 50, "--json").output,
        *(path.read_text() for path in folder.iterdir()),
    ]
    assert len(outputs) > 6
    assert not [text for text in words if any(text in output for output in outputs)]


def said_by(running: RunningSite) -> set[str]:
    """Every title, sentence, caption and name of the site's articles."""
    said: set[str] = set()
    for one in running.site.articles:
        page = running.site.page(one.path)
        read = read_page(page.body, running.url + one.path, parse_site(running.url))
        assert not isinstance(read, Refusal)
        said |= {one.title, *one.authors, read.title, *filter(None, [read.caption, read.subtitle])}
        said |= {line for part in read.paragraphs for line in sentences(part.text) if " " in line}
    return said


def test_the_published_file_is_read_alone(loaded: Settings) -> None:
    public = loaded.data_dir / "insightcrime.duckdb"
    before = public.read_bytes()
    probe_site(loaded, pages=2)
    assert public.read_bytes() == before
    with open_public(public) as con:
        assert con.execute("select count(*) from loads").fetchall() == [(1,)]
