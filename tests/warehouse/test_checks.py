"""Every check passes on a sound warehouse and finds the fault that it is for."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import (
    DAY_ONE,
    SITE,
    article,
    batch,
    citation,
    link,
    note,
    reading,
)
from transforms.history_records import Listed
from transforms.terms import Lang
from warehouse.checks import known_checks, run_check, run_checks
from warehouse.load import load_batch
from warehouse.pages import record_listed
from warehouse.runs import start_load
from warehouse.sql import statement

FAULTS = {
    "duplicate_keys": ["insert into tags select * from tags limit 1"],
    "orphans": ["delete from authors", "update links set target_article_id = 'en/nobody'"],
    "articles_without_rows": ["delete from article_addresses"],
    "impossible_dates": ["update articles set first_seen_at = last_seen_at + interval 1 day"],
    "unlikely_publication_days": [
        "update articles set published_on = date '1999-01-01'",
        "update articles set published_at = published_on + interval 5 day",
    ],
    "empty_texts": ["update articles set text = ''", "update articles set text = null"],
    "withheld_texts": ["update internal.capture_readings set is_withheld = true"],
    "text_is_paragraphs": [
        "update paragraphs set text = 'other' where position = 1",
        "update articles set text = text || chr(10)",
        "update paragraphs set position = 3 - position",
        "delete from paragraphs",
    ],
    "gaps_in_positions": [
        "update paragraphs set position = position + 1",
        "delete from article_tags where position = 1",
    ],
    "revisions_contiguous": [
        "update article_revisions set valid_to_at = null where revision = 1",
        "update article_revisions set valid_to_at = valid_from_at + interval 1 day where valid_to_at is null",
        "update article_revisions set content_hash = 'same'",
        "update articles set content_hash = 'other'",
    ],
    "licence_rules": [
        "update articles set rights_note = 'All rights reserved by an invented paper'",
        "update articles set licence_status = 'unstated'",
        "update articles set licence_id = null",
        "update licence_evidence set is_chosen = false",
    ],
    "vocabulary": ["update articles set lang = 'fr'", "update known_pages set state = 'odd'"],
    "unknown_licences": ["update articles set licence_id = 'CC-BY-9.9'"],
    "share_of_generic": ["update articles set template = 'generic' where slug like 'tale-1%'"],
    "unlikely_lengths": [
        "update articles set word_count = 4000 where slug = 'raid'",
        "update articles set word_count = 500 where slug <> 'raid'",
    ],
    "fill_rates": [
        "update articles set caption = null where slug like 'tale-1%'",
        "delete from article_authors where article_id = 'en/raid'",
        "delete from images",
    ],
    "shrunken_tables": [
        "delete from licence_evidence",
        "delete from paragraphs where article_id = 'en/raid'",
    ],
    "folded_text": [
        "delete from internal.folded_paragraphs where position = 0",
        "insert into internal.folded_paragraphs values ('en/raid', 9, ' odd ')",
        "delete from articles where slug = 'raid'",
    ],
    "low_quality": ["update articles set parse_quality = 0.2 where slug = 'raid'"],
}


@pytest.fixture
def sound(con: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """A warehouse with something in every table that checks look at."""
    start_load(con, "load-1", "import", None, "parser-1", DAY_ONE)
    record_listed(con, [Listed(f"{SITE}/news/raid/", f"{SITE}/news/raid/", "en", "sitemap", DAY_ONE)])
    rich = article(
        "raid",
        citations=(citation(1), citation(2)),
        links=(link(1, f"{SITE}/news/tale-1/"), link(2, f"{SITE}/news/none/")),
        notes=(note("Corrected."),),
        alternates=(("es", article("redada", Lang.ES).url),),
    )
    edited = article(
        "raid", texts=("It was told otherwise later.",), links=rich.links, citations=rich.citations
    )
    tales = [reading(article(f"tale-{number}"), number) for number in range(20)]
    load_batch(con, batch([reading(rich), reading(edited, 3), reading(article("redada", Lang.ES)), *tales]))
    con.execute(statement("write_published_state"))
    return con


def test_a_sound_warehouse_passes_every_check_and_says_so(sound: duckdb.DuckDBPyConnection) -> None:
    results = run_checks(sound, "load-1", DAY_ONE)
    assert [(result.name, result.sample) for result in results if result.failing] == []
    rows = sound.execute("select check_name, severity, failing, sample from check_results").fetchall()
    assert sorted(rows) == sorted((check.name, check.severity, 0, None) for check in known_checks())


def test_every_check_has_faults_to_find() -> None:
    assert {check.name for check in known_checks()} == set(FAULTS)
    assert all(check.purpose for check in known_checks())


@pytest.mark.parametrize(
    ("name", "fault"), [(name, fault) for name, faults in FAULTS.items() for fault in faults]
)
def test_a_fault_is_found(sound: duckdb.DuckDBPyConnection, name: str, fault: str) -> None:
    check = next(check for check in known_checks() if check.name == name)
    sound.execute(fault)
    result = run_check(sound, check)
    assert result.failing > 0
    assert result.sample
    assert result.is_blocking is (check.severity == "error")


def test_many_failing_rows_are_counted_and_few_shown(sound: duckdb.DuckDBPyConnection) -> None:
    sound.execute("update articles set text = null")
    check = next(check for check in known_checks() if check.name == "empty_texts")
    result = run_check(sound, check)
    assert result.failing == 22
    assert result.sample is not None
    assert result.sample.count(";") == 4


def test_a_check_without_severity_is_refused(tmp_path: Path) -> None:
    (tmp_path / "odd.sql").write_text("-- No severity here.\nselect 1;")
    with pytest.raises(ValueError, match=r"odd\.sql.*severity"):
        known_checks([tmp_path / "odd.sql"])
