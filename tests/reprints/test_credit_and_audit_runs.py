"""Credits, kits and audits of a loaded warehouse, as the commands run them."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from extractors.errors import ExtractError
from flows.audit import run_audit
from flows.commands.audit import audit as audit_command
from flows.commands.credit import FORMATS
from flows.commands.credit import credit as credit_command
from flows.credit import write_credit
from flows.errors import FlowError, RunError, UsageError
from flows.settings import Settings, load_settings
from tests.extractors import servers
from tests.reprints.pieces import ENGLISH_TEXT, NOTICE
from tests.warehouse.builders import article, batch, fresh_store, reading
from transforms import credit as formats
from transforms.records import Evidence
from transforms.terms import Lang, Scope, SignalKind
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.store import open_public, open_store

ARTICLE = "https://insightcrime.org/news/harbour-raid/"
ASKED = ("credit_in_byline", "link_at_top", "link_at_bottom", "non_commercial", "no_derivatives")
NOTICE_SEEN = Evidence(SignalKind.NOTICE, Scope.TEXT, NOTICE, None, "insightcrime-notice", 0.6)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"INSIGHTCRIME_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("INSIGHTCRIME_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("INSIGHTCRIME_SITE_URL", "http://127.0.0.1:8099")
    monkeypatch.setenv("INSIGHTCRIME_REQUEST_INTERVAL", "0")
    monkeypatch.setenv("INSIGHTCRIME_BACKOFF_BASE", "0")
    found = load_settings()
    private = found.data_dir / "private" / "warehouse.duckdb"
    private.parent.mkdir(parents=True)
    con = fresh_store(private)
    english = article(texts=ENGLISH_TEXT, evidence=(NOTICE_SEEN,))
    unstated = article("quiet", Lang.ES, evidence=(), obligations=())
    load_batch(con, batch([reading(english), reading(unstated)]))
    con.close()
    publish(private, found.data_dir / "insightcrime.duckdb")
    return found


@pytest.fixture
def server() -> Iterator[servers.Server]:
    with servers.running() as running:
        yield running


def copy_of(byline: str) -> str:
    text = "".join(f"<p>{line}</p>" for line in ENGLISH_TEXT)
    return f'<html><body><h1>T</h1><p>{byline}</p><p><a href="{ARTICLE}">Original</a></p>{text}</body></html>'


def rows(settings: Settings) -> list[tuple[object, ...]]:
    con = open_public(settings.data_dir / "insightcrime.duckdb")
    try:
        return con.execute("select copy_url, holds, obligation, verdict from reprints").fetchall()
    finally:
        con.close()


@pytest.mark.parametrize(
    "name", ["http://127.0.0.1:8099/news/harbour-raid", ARTICLE, "en/harbour-raid", "harbour-raid"]
)
def test_an_article_goes_by_any_of_its_names(settings: Settings, name: str) -> None:
    result = write_credit(settings, name, "text")
    assert ARTICLE in result.credit
    assert "Ana Inventada" in result.credit


def test_the_command_knows_the_formats_that_there_are() -> None:
    assert FORMATS == formats.FORMATS


def test_an_address_elsewhere_is_wrong_and_an_unknown_article_cannot_be_had(settings: Settings) -> None:
    with pytest.raises(UsageError, match="example"):
        write_credit(settings, "https://other.example/x/", "text")
    with pytest.raises(RunError, match="en/nothing"):
        write_credit(settings, "en/nothing", "text")


def test_a_kit_is_two_files(settings: Settings, tmp_path: Path) -> None:
    result = CliRunner().invoke(credit_command, ["en/harbour-raid", "--kit", str(tmp_path / "kit" / "deep")])
    folder = tmp_path / "kit" / "deep"
    assert result.stdout.splitlines() == [str(folder / "page.html"), str(folder / "paste.html")]
    assert "last seen on 2021-03-01" in result.stderr
    assert ENGLISH_TEXT[0] in (folder / "page.html").read_text(encoding="utf-8")


def test_a_kit_of_a_withheld_article_is_refused(settings: Settings, tmp_path: Path) -> None:
    (settings.data_dir / "withheld.csv").write_text(f"url\n{ARTICLE}\n", encoding="utf-8")
    with pytest.raises(RunError, match="withheld"):
        write_credit(settings, ARTICLE, "text", kit=tmp_path / "kit")
    with pytest.raises(RunError, match="withheld"):
        run_audit(settings, str(tmp_path / "copy.html"), ARTICLE)
    assert not (tmp_path / "kit").exists()


def test_credit_as_json_says_what_is_known_of_the_licence(settings: Settings) -> None:
    result = CliRunner().invoke(credit_command, ["es/quiet", "--format", "html", "--json"])
    found = json.loads(result.stdout)
    assert (found["licence_status"], found["licence_id"], found["format"]) == ("unstated", None, "html")
    assert found["credit"].startswith("<p")
    assert "No licence is stated" in result.stderr


def test_changes_without_a_kit_are_wrong_usage(settings: Settings) -> None:
    assert CliRunner().invoke(credit_command, ["es/quiet", "--changes", "x"]).exit_code == 2


def test_an_audit_is_printed_kept_and_published(settings: Settings, tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    copy.write_text(copy_of("By Ana Inventada, InSight Crime"), encoding="utf-8")
    result = CliRunner().invoke(
        audit_command, [str(copy), "--article", ARTICLE, "--json"], standalone_mode=False
    )
    found = json.loads(result.stdout)
    assert set(found) == {
        "copy_url",
        "article_id",
        "holds",
        "text_similarity",
        "signs_of_commerce",
        "verdicts",
    }
    assert (found["article_id"], found["holds"], found["text_similarity"]) == ("en/harbour-raid", "full", 1.0)
    assert {item["obligation"]: item["verdict"] for item in found["verdicts"]} == {
        "credit_in_byline": "met", "link_at_top": "met", "link_at_bottom": "missed", "non_commercial": "unclear",
        "no_derivatives": "met",
    }  # fmt: skip
    assert result.return_value == 1
    assert (str(copy), "full", "link_at_bottom", "missed") in rows(settings)


def test_an_audit_in_words_names_every_obligation(settings: Settings, tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    copy.write_text(copy_of("By nobody"), encoding="utf-8")
    result = CliRunner().invoke(audit_command, [str(copy), "--article", "en/harbour-raid"])
    assert "full (100%)" in result.stdout
    assert all(name in result.stdout for name in ASKED)


def test_a_page_that_holds_nothing_says_so(settings: Settings, tmp_path: Path) -> None:
    copy = tmp_path / "copy.html"
    copy.write_text(
        "<html><body><p>Quite another text about the weather.</p></body></html>", encoding="utf-8"
    )
    result = run_audit(settings, str(copy), "en/harbour-raid")
    assert (result.audit.holds.value, result.exit_code, result.is_kept) == ("none", 0, True)
    assert rows(settings) == [(str(copy), "none", None, None)]


def test_verdicts_wait_where_the_store_is_ahead_of_the_published_file(
    settings: Settings, tmp_path: Path
) -> None:
    store = settings.data_dir / "private" / "warehouse.duckdb"
    con = open_store(store)
    load_batch(con, batch([reading(article("not-checked-yet"))]))
    con.close()
    copy = tmp_path / "copy.html"
    copy.write_text(copy_of("By X"), encoding="utf-8")
    assert run_audit(settings, str(copy), "en/harbour-raid").is_kept
    assert rows(settings) == []
    con = open_store(store)
    assert con.execute("select count(*) from reprints").fetchall() == [(5,)]
    con.close()


def test_a_published_file_alone_is_enough_to_audit(settings: Settings, tmp_path: Path) -> None:
    (settings.data_dir / "private" / "warehouse.duckdb").unlink()
    copy = tmp_path / "copy.html"
    copy.write_text(copy_of("By X"), encoding="utf-8")
    result = CliRunner().invoke(audit_command, [str(copy), "--article", "en/harbour-raid"])
    assert "not kept" in result.stderr
    assert not (settings.data_dir / "private" / "warehouse.duckdb").exists()


def test_a_copy_is_fetched_from_loopback_where_the_site_is_there(
    settings: Settings, server: servers.Server
) -> None:
    server.routes["/copy"] = servers.content(copy_of("By Ana Inventada, InSight Crime").encode(), "text/html")
    result = run_audit(settings, server.url("/copy"), "en/harbour-raid")
    assert (result.audit.copy_url, result.audit.holds.value) == (server.url("/copy"), "full")
    assert server.paths() == ["/robots.txt", "/copy"]


def test_loopback_is_not_asked_for_the_real_site(
    settings: Settings, server: servers.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("INSIGHTCRIME_SITE_URL")
    monkeypatch.delenv("INSIGHTCRIME_REQUEST_INTERVAL")
    with pytest.raises(ExtractError):
        run_audit(load_settings(max_tries=1), server.url("/copy"), "en/harbour-raid")
    assert server.log == []


@pytest.mark.parametrize("size", [None, 2_000_000])
def test_a_copy_that_is_not_there_or_too_large_is_wrong_usage(
    settings: Settings, tmp_path: Path, size: int | None
) -> None:
    path = tmp_path / "copy.html"
    if size:
        path.write_bytes(b"x" * size)
    with pytest.raises(FlowError, match=r"copy\.html"):
        run_audit(load_settings(max_body_mb=1), str(path), "en/harbour-raid")
