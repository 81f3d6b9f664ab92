"""`insightcrime export`: what it prints, where it fails, with which exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows.commands.export import export
from flows.errors import FlowError, UsageError
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.settings import Settings
from warehouse.errors import MissingFile


@pytest.fixture
def data(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with the sample site in it."""
    run_ingest(settings, IngestOptions())
    monkeypatch.setenv("INSIGHTCRIME_DATA_DIR", str(settings.data_dir))
    return settings.data_dir


def run(*arguments: object) -> dict[str, object]:
    result = CliRunner().invoke(
        export, [*map(str, arguments), "--json"], standalone_mode=False, catch_exceptions=False
    )
    assert result.return_value == 0
    found: dict[str, object] = json.loads(result.stdout)
    return found


def test_an_export_is_written_and_told(data: Path, tmp_path: Path) -> None:
    granted = run("--format", "jsonl", tmp_path / "granted")
    everything = run("--format", "jsonl", tmp_path / "all", "--rights", "all")
    assert granted["articles"] == everything["articles"]
    assert 0 < int(str(granted["texts"])) < int(str(everything["texts"]))
    lines = (tmp_path / "granted" / "articles.jsonl").read_text("utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    assert all(
        (article["text"] is not None) == (article["licence_status"] == "granted") for article in articles
    )
    plain = CliRunner().invoke(export, ["--format", "csv", str(tmp_path / "csv")], standalone_mode=False)
    assert "tables" in plain.stdout


def test_an_address_withheld_after_the_publish_is_left_out(data: Path, tmp_path: Path) -> None:
    run("--format", "jsonl", tmp_path / "before", "--rights", "all")
    lines = (tmp_path / "before" / "articles.jsonl").read_text("utf-8").splitlines()
    chosen = json.loads(lines[0])
    (data / "withheld.csv").write_text(f"{chosen['url']}\n", encoding="utf-8")
    run("--format", "jsonl", tmp_path / "after", "--rights", "all")
    lines = (tmp_path / "after" / "articles.jsonl").read_text("utf-8").splitlines()
    articles = [json.loads(line) for line in lines]
    assert [article["url"] for article in articles if article["text"] is None] == [chosen["url"]]


def test_entities_are_written_without_the_extra_which_is_named(data: Path, tmp_path: Path) -> None:
    plain = CliRunner().invoke(
        export, ["--format", "ftm", str(tmp_path / "ftm")], standalone_mode=False, catch_exceptions=False
    )
    lines = (tmp_path / "ftm" / "entities.ftm.json").read_text("utf-8").splitlines()
    assert f"{len(lines)} entities" in plain.stdout
    assert "checked with followthemoney" in plain.stdout or "install the extra ftm" in plain.stdout
    schemata = {json.loads(line)["schema"] for line in lines}
    assert {"Article", "Mention", "Documentation"} <= schemata
    with pytest.raises(UsageError, match="no load"):
        run("--format", "ftm", tmp_path / "other", "--since", "never")


def test_a_folder_of_something_else_is_left_alone(data: Path, tmp_path: Path) -> None:
    other = tmp_path / "letters"
    other.mkdir()
    (other / "mine.txt").write_text("Dear heron")
    with pytest.raises(FlowError, match="other files"):
        run("--format", "csv", other)
    assert [path.name for path in other.iterdir()] == ["mine.txt"]


def test_nothing_to_export_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INSIGHTCRIME_DATA_DIR", str(tmp_path / "none"))
    with pytest.raises(MissingFile):
        run("--format", "csv", tmp_path / "out")
