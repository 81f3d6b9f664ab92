"""The README is true: its settings, its demonstration and its queries."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest

from flows.commands import COMMANDS
from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import serve
from flows.settings_table import settings_table
from tests.conftest import PROJECT
from tests.flows.conftest import Console, settings_for
from warehouse.query import run_query

README = (PROJECT / "README.md").read_text(encoding="utf-8")
QUESTION = re.compile(r"```sql\n(.*?);\n```\n\n(\|.*?)\n\n", re.DOTALL)


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme") / "data"
    with serve() as site:
        run_ingest(settings_for(site.url, folder), IngestOptions(source="sitemap"))
    return folder / "insightcrime.duckdb"


def test_the_table_of_settings_is_that_of_the_program() -> None:
    assert settings_table() in README, "write the output of flows.settings_table.settings_table() there"


def test_the_demonstration_prints_what_the_readme_shows(console: Console, tmp_path: Path) -> None:
    shown = re.search(r"<!-- demo: begin -->\n```\n(.*?)\n```", README, re.DOTALL)
    assert shown is not None
    printed = console("demo", data_dir="data").stdout.strip()
    assert printed == shown[1]


@pytest.mark.parametrize(("query", "answer"), QUESTION.findall(README))
def test_a_query_answers_what_the_readme_shows(demo_file: Path, query: str, answer: str) -> None:
    found = run_query(demo_file, query)
    shown = [re.split(r"(?<!\\)\|", line)[1:-1] for line in answer.splitlines()]
    assert [cell.strip() for cell in shown[0]] == list(found.columns)
    cells = [[cell.strip().replace("\\|", "|") for cell in row] for row in shown[2:]]
    assert cells == [[as_text(value) for value in row] for row in found.rows]


def as_text(value: object) -> str:
    """A value as the CSV output and the table of the README have it."""
    buffer = io.StringIO()
    csv.writer(buffer).writerow([value])
    (text,) = next(csv.reader(io.StringIO(buffer.getvalue())), [""])
    return text.replace("\n", " ").strip()


def test_there_are_ten_queries() -> None:
    assert len(QUESTION.findall(README)) == 10


def test_every_command_is_named() -> None:
    assert [command.name for command in COMMANDS if f"`{command.name}" not in README] == []


def test_pictures_exist() -> None:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", README)
    assert pictures
    assert [path for path in pictures if not (PROJECT / path).is_file()] == []
