"""Exports hold what they say, leave out what they must, and are whole or not there."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import duckdb
import pytest

import warehouse.export as exporting
from tests.warehouse.builders import DAY_ONE, SITE, article, batch, citation, fresh_store, link, note, reading
from transforms.terms import Lang
from warehouse.errors import MissingFile
from warehouse.export import ExportError, ExportFormat, ExportResult, Rights, export
from warehouse.load import load_batch
from warehouse.publish import publish

GRANTED = "Herons crossed the harbour of Nowhere at noon."
UNSTATED = "Pelicans kept their counsel in Umbriel."
WITHHELD = "A cormorant sold seventeen zinc lamps."
LATE = "An albatross is withheld only after the publication."


@pytest.fixture(scope="module")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    private = folder / "private.duckdb"
    con = fresh_store(private)
    pieces = [
        article("heron", texts=(GRANTED, "It was calm."), caption=GRANTED, citations=(citation(1),)),
        article(
            "pelicano",
            Lang.ES,
            texts=(UNSTATED,),
            evidence=(),
            subtitle=UNSTATED,
            caption=UNSTATED,
            citations=(citation(1),),
            links=(link(1, f"{SITE}/news/heron/"),),
            notes=(note(UNSTATED),),
            published_on=date(2019, 5, 1),
        ),
        article("cormorant", texts=(WITHHELD,), caption=WITHHELD, published_on=None),
        article("albatross", texts=(LATE,), notes=(note(LATE),)),
    ]
    withheld = frozenset({f"{SITE}/news/cormorant/"})
    load_batch(con, batch([reading(piece) for piece in pieces], withheld=withheld))
    con.close()
    path = folder / "public.duckdb"
    publish(private, path, built_at=DAY_ONE)
    return path


def run(public: Path, folder: Path, fmt: ExportFormat, rights: Rights = Rights.GRANTED) -> ExportResult:
    withheld = {f"{SITE}/news/cormorant/", "en/albatross"}
    return export(public, folder, fmt, rights, withheld=withheld, exported_at=DAY_ONE)


def words_in(folder: Path) -> str:
    if any(folder.rglob("*.parquet")):
        con = duckdb.connect()
        files = [str(path) for path in folder.rglob("*.parquet")]
        return "\n".join(str(con.execute("from read_parquet(?)", [file]).fetchall()) for file in files)
    return "\n".join(path.read_text("utf-8") for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("fmt", list(ExportFormat))
def test_only_granted_words_are_exported_unless_all_are_asked_for(
    public: Path, tmp_path: Path, fmt: ExportFormat
) -> None:
    result = run(public, tmp_path / "some", fmt)
    words = words_in(tmp_path / "some")
    assert GRANTED in words
    assert not [text for text in (UNSTATED, WITHHELD, LATE) if text in words]
    assert (result.articles, result.texts) == (4, 1)
    everything = run(public, tmp_path / "all", fmt, Rights.ALL)
    words = words_in(tmp_path / "all")
    assert UNSTATED in words
    assert not [text for text in (WITHHELD, LATE) if text in words]
    assert everything.texts == 2
    assert everything.bytes == sum(x.stat().st_size for x in (tmp_path / "all").rglob("*") if x.is_file())


def test_parquet_is_parted_by_language_and_year(public: Path, tmp_path: Path) -> None:
    folder = tmp_path / "parquet"
    run(public, folder, ExportFormat.PARQUET, Rights.ALL)
    found = duckdb.execute(
        "select article_id, lang, year, title from read_parquet(?) order by 1",
        [str(folder / "articles/**/*.parquet")],
    ).fetchall()
    assert [row[:3] for row in found] == [
        ("en/albatross", "en", 2021),
        ("en/cormorant", "en", None),
        ("en/heron", "en", 2021),
        ("es/pelicano", "es", 2019),
    ]
    assert (folder / "paragraphs/lang=es/year=2019").is_dir()
    assert (folder / "authors.parquet").is_file()


def test_rows_are_those_of_the_published_file(public: Path, tmp_path: Path) -> None:
    run(public, tmp_path / "jsonl", ExportFormat.JSONL, Rights.ALL)
    run(public, tmp_path / "csv", ExportFormat.CSV, Rights.ALL)
    lines = [json.loads(line) for line in (tmp_path / "jsonl/articles.jsonl").read_text("utf-8").splitlines()]
    heron = next(line for line in lines if line["slug"] == "heron")
    assert heron["published_on"] == "2021-02-27"
    assert heron["first_seen_at"] == "2021-03-01T12:00:00Z"
    assert heron["gone_at"] is None
    with (tmp_path / "csv/article_revisions.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["changed_fields"] for row in rows} == {"[]"}
    with (tmp_path / "csv/images.csv").open(encoding="utf-8", newline="") as file:
        assert {row["reusable"] for row in csv.DictReader(file)} == {"false"}


@pytest.mark.parametrize("fmt", list(ExportFormat))
def test_the_package_describes_every_file(public: Path, tmp_path: Path, fmt: ExportFormat) -> None:
    folder = tmp_path / "out"
    result = run(public, folder, fmt)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert package["rights"] == "granted"
    described = []
    for resource in package["resources"]:
        paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
        described += paths
        assert resource["description"]
        assert all(field["description"] and field["type"] for field in resource["schema"]["fields"])
        assert resource["bytes"] == sum((folder / path).stat().st_size for path in paths)
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert files == {*described, "datapackage.json", "NOTICE"}
    assert len(package["resources"]) == result.tables
    notice = (folder / "NOTICE").read_text("utf-8")
    assert "4 articles, the words of 1 of them" in notice
    assert "2021-03-01" in notice


def test_parquet_columns_are_those_described(public: Path, tmp_path: Path) -> None:
    run(public, tmp_path / "out", ExportFormat.PARQUET)
    package = json.loads((tmp_path / "out/datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
        file = str(tmp_path / "out" / paths[0])
        columns = duckdb.execute("select * from read_parquet(?, hive_partitioning = false) limit 0", [file])
        assert [column[0] for column in columns.description or ()] == [
            field["name"] for field in resource["schema"]["fields"]
        ]


def test_an_export_replaces_an_export_and_nothing_else(public: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    run(public, folder, ExportFormat.CSV)
    run(public, folder, ExportFormat.JSONL)
    assert not list(folder.glob("*.csv"))
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    other = tmp_path / "letters"
    other.mkdir()
    (other / "mine.txt").write_text("Dear heron")
    with pytest.raises(ExportError, match="other files"):
        run(public, other, ExportFormat.CSV)
    with pytest.raises(ExportError, match="is a file"):
        run(public, other / "mine.txt", ExportFormat.CSV)
    assert (other / "mine.txt").read_text() == "Dear heron"


def test_a_broken_export_leaves_the_one_before(
    public: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    run(public, folder, ExportFormat.CSV)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting, "notice", full)
    with pytest.raises(Exception, match="disk is full"):
        run(public, folder, ExportFormat.JSONL)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_without_a_published_file_there_is_nothing_to_export(tmp_path: Path) -> None:
    with pytest.raises(MissingFile):
        run(tmp_path / "none.duckdb", tmp_path / "out", ExportFormat.CSV)
    assert not (tmp_path / "out").exists()
