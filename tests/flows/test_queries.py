"""Every query of docs/queries runs on the demonstration's data and finds what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import serve
from tests.flows.conftest import settings_for
from warehouse.query import run_query

QUERIES = Path(__file__).resolve().parents[2] / "docs" / "queries"
NAMES = sorted(path.name for path in QUERIES.glob("*.sql"))
# Queries whose answer is as empty as what they ask about, which one ingest need not show.
ASK_ABOUT = {
    "changed_articles.sql": "article_revisions where revision > 1",
    "citations_by_country.sql": "outlets",
    "citations_by_outlet.sql": "outlets",
    "disputed_fields.sql": "source_agreement where not agrees",
    "failed_pages.sql": "page_failures",
}


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, ingested once for all queries."""
    folder = tmp_path_factory.mktemp("demo")
    with serve() as site:
        settings = settings_for(site.url, folder)
        run_ingest(settings, IngestOptions())
    return folder / "insightcrime.duckdb"


def test_there_are_enough_of_them() -> None:
    assert len(NAMES) >= 15


@pytest.mark.parametrize("name", NAMES)
def test_a_query_says_what_it_is_for_and_answers(published: Path, name: str) -> None:
    text = (QUERIES / name).read_text("utf-8")
    purpose = text.splitlines()[0]
    assert purpose.startswith("-- ")
    assert len(purpose) > 30
    result = run_query(published, text, timeout=30)
    assert result.columns
    assert len(set(result.columns)) == len(result.columns)
    subject = ASK_ABOUT.get(name, "articles")
    assert bool(result.rows) == bool(run_query(published, f"from {subject} limit 1").rows)


def test_what_is_reprintable_comes_with_its_credit(published: Path) -> None:
    result = run_query(published, (QUERIES / "reprintable_articles.sql").read_text("utf-8"))
    credit_texts = [row[result.columns.index("credit_text")] for row in result.rows]
    assert all(credit_texts)
    total = run_query(published, "select count(*) from articles where licence_status = 'granted'").rows[0][0]
    assert len(credit_texts) == total
