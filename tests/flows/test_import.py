"""WARC files from elsewhere: the real sample archive, shuffled, cut, repeated, and files of other things."""

from __future__ import annotations

import io
import json
import random
import zlib
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders

from flows.jobs import run_import
from flows.settings import Settings, load_settings
from tests.flows.conftest import Console
from tests.flows.tables import ask, rows_of
from tests.foreign_archive import warcio_writer


def settings_in(folder: Path, processes: int = 1) -> Settings:
    return load_settings(data_dir=folder, processes=processes)


def public_file(settings: Settings) -> Path:
    return settings.data_dir / "insightcrime.duckdb"


def members_of(path: Path) -> list[bytes]:
    """The gzip members of a file, one record each."""
    raw, members = path.read_bytes(), []
    while raw:
        stream = zlib.decompressobj(31)
        stream.decompress(raw)
        members.append(raw[: len(raw) - len(stream.unused_data)])
        raw = stream.unused_data
    return members


@pytest.fixture(scope="module")
def imported(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    settings = settings_in(tmp_path_factory.mktemp("imported") / "data")
    run_import(settings, [samples / "pages.warc.gz"])
    return settings


@pytest.mark.samples
def test_the_sample_archive_gives_its_articles(imported: Settings, samples: Path) -> None:
    public = public_file(imported)
    assert ask(public, "select count(*) from captures") == [(66,)]
    assert ask(public, "select lang, count(*) from articles group by all order by all") == [
        ("en", 12),
        ("es", 2),
    ]
    assert ask(public, "select count(*) from article_revisions") == [(14,)]
    truths = {truth["slug"]: truth for truth in json.loads((samples / "truth.json").read_text("utf-8"))}
    rows = ask(
        public,
        "select slug, title, published_on::varchar, lang, kind, "
        "(select list(printed_name order by position) from article_authors where article_id = a.article_id)"
        "from articles a",
    )
    assert len(rows) == 14
    for slug, title, day, lang, kind, authors in rows:
        truth = truths[slug]
        assert (title, day, lang) == (truth["title"], truth["published_on"], truth["lang"])
        assert kind == truth["kind"]
        assert [name.rstrip("* ") for name in authors] == truth["authors"]


@pytest.mark.samples
def test_the_seed_article_is_read_whole(imported: Settings, samples: Path) -> None:
    article_id = "en/peru-orders-military-to-barracks-police-to-the-streets"
    ((title, byline, report, analysis, text),) = ask(
        public_file(imported),
        "select title, byline, report_text, analysis_text, text from articles where article_id = ?",
        article_id,
    )
    assert (title, byline) == ("Peru Says Military Has No Place Policing the Streets", "David Gagne")
    assert str(report).startswith("The administration of Peru’s")
    assert str(report).endswith("according to El Comercio.")
    assert str(analysis).startswith("The comments indicate")
    assert str(analysis).endswith("to do the police’s job.")
    for unwanted in ("What are your thoughts", "We encourage readers", "SEE ALSO"):
        assert unwanted not in str(text)
    public = public_file(imported)
    assert ask(public, "select country_code from article_countries where article_id = ?", article_id) == [
        ("PE",)
    ]
    tags = ask(
        public, "select name from tags join article_tags using (tag_id) where article_id = ?", article_id
    )
    assert {name for (name,) in tags} == {"Peru", "Security Policy"}
    see_also = ask(
        public, "select anchor_text from links where kind = 'see_also' and article_id = ?", article_id
    )
    assert see_also == [("Coverage of Security Policy",)]
    notices = ask(
        public,
        "select count(*) from licence_evidence where signal = 'notice' and article_id = ? "
        "and statement like 'We encourage readers to copy and distribute our work%send us an email%'",
        article_id,
    )
    assert notices == [(3,)]


@pytest.mark.samples
def test_importing_again_changes_nothing(imported: Settings, samples: Path) -> None:
    before = rows_of(public_file(imported))
    sizes = [path.stat().st_size for path in imported.data_dir.glob("archive/*")]
    report = run_import(imported, [samples / "pages.warc.gz"])
    assert (report.inserted, report.changed, report.captures) == (0, 0, 0)
    assert report.passed_over["known"] == 66
    assert rows_of(public_file(imported)) == before
    assert [path.stat().st_size for path in imported.data_dir.glob("archive/*")] == sizes


@pytest.mark.samples
@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_the_records_does_not_matter(
    imported: Settings, samples: Path, tmp_path: Path, seed: int
) -> None:
    members = members_of(samples / "pages.warc.gz")
    random.Random(seed).shuffle(members)
    shuffled = tmp_path / "shuffled.warc.gz"
    shuffled.write_bytes(b"".join(members))
    settings = settings_in(tmp_path / "data")
    run_import(settings, [shuffled])
    assert rows_of(public_file(settings)) == rows_of(public_file(imported))


@pytest.mark.samples
def test_many_captures_are_read_by_many_processes_alike(
    imported: Settings, samples: Path, tmp_path: Path
) -> None:
    members = members_of(samples / "pages.warc.gz")
    doubled = tmp_path / "doubled.warc.gz"
    doubled.write_bytes(b"".join(members * 2))
    settings = settings_in(tmp_path / "data", processes=2)
    run_import(settings, [doubled])
    assert rows_of(public_file(settings)) == rows_of(public_file(imported))


@pytest.mark.samples
def test_a_cut_archive_is_loaded_as_far_as_it_is_whole(
    console: Console, samples: Path, tmp_path: Path
) -> None:
    raw = (samples / "pages.warc.gz").read_bytes()
    (tmp_path / "cut.warc.gz").write_bytes(raw[: len(raw) // 2])
    result = console("import-warc", "cut.warc.gz", "--json")
    assert result.returncode == 3
    assert "cut.warc.gz is broken at byte" in result.stderr
    report = json.loads(result.stdout)
    assert 0 < report["captures"] < 66
    public = tmp_path / "data" / "insightcrime.duckdb"
    assert ask(public, "select count(*) from captures") == [(report["captures"],)]


@pytest.mark.samples
def test_parse_prints_what_stands_before_the_damage(console: Console, samples: Path, tmp_path: Path) -> None:
    raw = (samples / "pages.warc.gz").read_bytes()
    (tmp_path / "cut.warc.gz").write_bytes(raw[: len(raw) // 2])
    result = console("parse", "cut.warc.gz")
    assert result.returncode == 3
    assert "cut.warc.gz is broken at byte" in result.stderr
    assert 0 < len(result.stdout.splitlines()) < 66


def picture_archive() -> bytes:
    buffer = io.BytesIO()
    with warcio_writer(buffer) as writer:
        for number in range(3):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "image/png")], protocol="HTTP/1.1")
            record = writer.create_warc_record(
                f"https://insightcrime.org/wp-content/uploads/{number}.png",
                "response",
                payload=io.BytesIO(b"\x89PNG\r\n\x1a\n" + bytes(100)),
                http_headers=headers,
            )
            writer.write_record(record)
    return buffer.getvalue()


def test_an_archive_of_pictures_loads_nothing_and_says_so(console: Console, tmp_path: Path) -> None:
    (tmp_path / "pictures.warc.gz").write_bytes(picture_archive())
    result = console("import-warc", "pictures.warc.gz")
    assert result.returncode == 0
    assert "nothing changed" in result.stdout
    assert "3 not_html" in result.stdout
