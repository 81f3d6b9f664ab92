"""The console script as a person uses it, from another folder than the project's."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path

import pytest

from flows.commands import COMMANDS
from flows.sample_site.server import RunningSite
from tests.flows.conftest import Console

PAGE = """<!doctype html><html lang="en"><head>
<title>Ferry Crews Report Missing Crates - InSight Crime</title>
<link rel="canonical" href="https://insightcrime.org/news/ferry-crews-missing-crates/">
<meta property="article:published_time" content="2024-05-06T10:00:00+00:00"></head>
<body><article><h1>Ferry Crews Report Missing Crates</h1>
<p>Crews on the invented ferry line between two made-up harbours reported missing crates on Monday.</p>
<p>The harbour office of the invented town said that it had opened an inquiry into the matter.</p>
<p>No arrests were made, and the ferry company declined to say what the crates had held.</p>
</article></body></html>"""


def one_line(text: str) -> str:
    lines = [line for line in text.splitlines() if line.startswith("insightcrime: ")]
    assert len(lines) == 1, text
    return lines[0]


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help_with_an_example(console: Console, command: str) -> None:
    result = console(command, "--help")
    assert result.returncode == 0
    assert f"Example: insightcrime {command}" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "settings", "code", "word"),
    [
        (("import-warc", "nothing-there.warc.gz"), {}, 2, "nothing-there.warc.gz"),
        (("ingest", "--since", "2024-13-01"), {}, 2, "2024-13-01"),
        (("ingest", "--limit", "-1"), {}, 2, "--limit"),
        (("ingest", "--url", "https://example.org/x/"), {}, 2, "example.org"),
        (("ingest",), {"site_url": "ftp://insightcrime.org"}, 2, "INSIGHTCRIME_SITE_URL"),
        (("ingest",), {"data_dir": "/proc/nowhere"}, 3, "/proc/nowhere"),
        (("ingest",), {"data_dir": "/dev/null"}, 3, "/dev/null"),
        (("sql", "select 1"), {}, 3, "insightcrime.duckdb"),
        (("status",), {}, 3, "insightcrime.duckdb"),
        (("no-such-command",), {}, 2, "no-such-command"),
        (("parse", "-"), {}, 2, "--url"),
    ],
)
def test_bad_input_gives_one_line_and_the_right_code(
    console: Console, arguments: tuple[str, ...], settings: dict[str, str], code: int, word: str
) -> None:
    result = console(*arguments, **settings)
    assert result.returncode == code, result.stderr
    assert word in one_line(result.stderr)
    assert "Traceback" not in result.stderr


def test_a_file_that_is_no_archive_is_named(console: Console, tmp_path: Path) -> None:
    (tmp_path / "fake.warc.gz").write_bytes(b"this is not gzip at all")
    result = console("import-warc", "fake.warc.gz")
    assert result.returncode == 3
    assert "fake.warc.gz" in one_line(result.stderr)


def test_a_gzip_that_holds_no_records_is_named(console: Console, tmp_path: Path) -> None:
    (tmp_path / "fake.warc.gz").write_bytes(gzip.compress(b"hello, this is a letter"))
    result = console("import-warc", "fake.warc.gz")
    assert result.returncode == 3
    assert "fake.warc.gz" in one_line(result.stderr)


def test_parse_prints_a_json_line(console: Console) -> None:
    result = console("parse", "-", "--url", "https://insightcrime.org/news/x-slug/", stdin=PAGE)
    assert result.returncode == 0, result.stderr
    line = json.loads(result.stdout)
    assert line["source_url"] == "https://insightcrime.org/news/x-slug/"
    assert line["title"] == "Ferry Crews Report Missing Crates"
    assert line["licence"]["status"] == "unstated"
    assert len(line["paragraphs"]) == 3


def test_parse_takes_the_address_that_a_page_names(console: Console, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    line = json.loads(console("parse", "page.html").stdout)
    assert line["source_url"] == "https://insightcrime.org/news/ferry-crews-missing-crates/"
    assert line["article_id"] == "en/ferry-crews-missing-crates"


def test_parse_of_no_article_says_why_and_ends_with_one(console: Console, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text("", encoding="utf-8")
    result = console("parse", "empty.html", "--url", "https://insightcrime.org/news/nothing/")
    assert result.returncode == 1
    assert json.loads(result.stdout)["reason"] == "empty"


def test_parse_of_a_folder_is_in_the_order_of_the_paths(console: Console, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "b.html").write_text(PAGE, encoding="utf-8")
    (folder / "a.html").write_text("", encoding="utf-8")
    result = console("parse", "pages")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.returncode == 0
    assert [("reason" in line, "title" in line) for line in lines] == [(True, False), (False, True)]
    assert lines[0]["source_url"] == "pages/a.html"


def test_demo_tells_what_was_loaded_and_then_that_nothing_changed(console: Console, tmp_path: Path) -> None:
    first = console("demo")
    assert first.returncode == 0, first.stderr
    assert str(tmp_path / "data" / "demo" / "insightcrime.duckdb") in first.stdout
    for heading in ("language:", "kind:", "template:", "licence status:", "Try:"):
        assert heading in first.stdout
    second = console("demo")
    assert second.returncode == 0
    assert "nothing changed" in second.stdout


def test_sql_prints_tables_csv_and_json(console: Console, site: RunningSite) -> None:
    assert console("ingest", "--limit", 3, site_url=site.url, request_interval=0).returncode == 0
    query = "select article_id, lang from articles order by article_id"
    rows = json.loads(console("sql", query, "--json").stdout)
    assert len(rows) == 3
    assert list(csv.DictReader(io.StringIO(console("sql", query, "--csv").stdout))) == rows
    assert rows[0]["article_id"] in console("sql", "-", stdin=query).stdout
    described = console("sql")
    assert "articles (table):" in described.stdout
    assert "licence_status" in described.stdout


def test_sql_cannot_write_or_reach_other_files(console: Console, site: RunningSite, tmp_path: Path) -> None:
    assert console("ingest", "--limit", 2, site_url=site.url, request_interval=0).returncode == 0
    (tmp_path / "secret.csv").write_text("a\n1\n", encoding="utf-8")
    for query in (
        "delete from articles",
        f"copy articles to '{tmp_path}/out.csv'",
        f"select * from '{tmp_path}/secret.csv'",
        "select nonsense",
    ):
        result = console("sql", query)
        assert result.returncode == 3, query
        assert one_line(result.stderr)
    assert not (tmp_path / "out.csv").exists()


def test_status_tells_runs_and_freshness(console: Console, site: RunningSite) -> None:
    assert console("ingest", "--limit", 3, site_url=site.url, request_interval=0).returncode == 0
    result = console("status", "--max-age", "24h")
    assert result.returncode == 0, result.stderr
    assert "ingest: completed" in result.stdout
    assert "next run" in result.stdout
    data = json.loads(console("status", "--json").stdout)
    assert data["published"]["articles"] == 3
    assert data["manners"]["requests"] >= 3
    stale = console("status", "--max-age", "0m")
    assert stale.returncode == 1


def test_archive_verify_finds_damage(console: Console, site: RunningSite, tmp_path: Path) -> None:
    assert console("ingest", "--limit", 4, site_url=site.url, request_interval=0).returncode == 0
    sound = console("archive", "verify")
    assert sound.returncode == 0
    assert " 0 faults" in sound.stdout
    (path,) = (tmp_path / "data" / "archive").glob("fetch-*.warc.gz")
    body = bytearray(path.read_bytes())
    body[len(body) // 2] ^= 0xFF
    path.write_bytes(bytes(body))
    damaged = console("archive", "verify", "--json")
    assert damaged.returncode == 3
    assert json.loads(damaged.stdout)[0]["faults"]
