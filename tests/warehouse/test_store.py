"""The private file: made from nothing, opened again, refused where it is not ours to open."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import DAY_ONE, article, batch, reading
from warehouse import migrations
from warehouse.errors import (
    ChangedMigration,
    DiskFull,
    Locked,
    MissingFile,
    NewerFile,
    NotOurFile,
    WarehouseError,
    translated,
)
from warehouse.load import load_batch
from warehouse.marks import read_mark, write_mark
from warehouse.migrations import Migration, applied, define, known_migrations, migrate
from warehouse.store import open_public, open_store

# Table or view, then its columns; a line that is indented goes on with the one before.
CONTRACT_TEXT = """
articles: article_id, url, slug, lang, kind, section, title, subtitle, byline, published_on,
    published_at, published_precision, modified_at, text, report_text, analysis_text, caption,
    word_count, template, parse_quality, revision, content_hash, first_seen_at, last_seen_at, gone_at,
    licence_status, licence_id, licence_basis, licence_as_of_at, notice_last_seen_at, rights_holder,
    rights_note, credit_text, counterpart_id, wordpress_id, load_id
paragraphs: article_id, position, section, kind, text
captures: capture_id, article_id, url, source_url, captured_at, warc_file, warc_offset, payload_digest,
    template, parser_version, parse_quality
article_revisions: article_id, revision, capture_id, title, byline, text, content_hash, valid_from_at,
    valid_to_at, changed_fields
article_addresses: article_id, url, wordpress_id, first_seen_at, last_seen_at, via
article_notes: article_id, position, kind, text, captured_at
authors: author_id, name, kind
article_authors: article_id, author_id, position, printed_name
tags: tag_id, name, facet, country_code
tag_aliases: tag_id, name, lang
article_tags: article_id, tag_id, position
article_countries: article_id, country_code, method
links: article_id, position, paragraph, href, url, host, anchor_text, kind, target_article_id
citations: article_id, position, paragraph, source_name, outlet_id, kind, cue, sentence, char_start,
    char_end, href, via_insightcrime
outlets: outlet_id, name, kind, country_code, domain
images: article_id, position, src, alt, caption, credit, licence_id, reusable
licences: licence_id, code, version, jurisdiction, deed_url, legalcode_url, spdx_id, title,
    allows_commercial, allows_derivatives, share_alike, permits, requires, prohibits
licence_evidence: article_id, capture_id, captured_at, signal, scope, statement, href, licence_id,
    confidence, is_chosen
obligations: article_id, obligation, state, basis
reprints: reprint_id, copy_url, article_id, checked_at, holds, text_similarity, obligation, verdict,
    evidence
known_pages: url, lang, source, first_listed_at, lastmod_at, state, last_tried_at, tries, retry_at
fetches: fetch_id, load_id, url, final_url, status, fetched_at, etag, last_modified, content_type,
    bytes, elapsed_ms, error, warc_file, warc_offset
loads: load_id, flow, flow_run_id, parser_version, started_at, finished_at, state, discovered, fetched,
    unchanged, inserted, changed, failed
page_failures: load_id, url, stage, reason, error, failed_at
source_agreement: article_id, field, page_value, other_source, other_value, agrees
field_sources: article_id, field, source
check_results: load_id, check_name, severity, failing, sample, checked_at
dataset: version, built_at, parser_version, schema_version, articles, archive_digest
republishable_articles: article_id, title, url, published_on, licence_id, licence_as_of_at, credit_text
outlet_reliance: outlet_id, name, country_code, year, articles, citations
coverage_by_month: month, lang, listed, loaded, failed, pending
licence_coverage: year, lang, licence_status, licence_id, articles
parse_health: template, month, field, source, captures, found_share
profile_mentions: profile_article_id, anchor_text, article_id, paragraph
"""
CONTRACT = {
    name: columns.split(", ")
    for name, columns in (
        line.split(": ") for line in re.sub(r"\n +", " ", CONTRACT_TEXT).strip().splitlines()
    )
}


def test_every_table_of_the_contract_has_its_columns(con: duckdb.DuckDBPyConnection) -> None:
    names = con.execute("select table_name from duckdb_tables() where schema_name = 'main'").fetchall()
    views = con.execute(
        "select view_name from duckdb_views() where not internal and schema_name = 'main'"
    ).fetchall()
    assert {name for (name,) in [*names, *views]} == set(CONTRACT)
    for name, columns in CONTRACT.items():
        found = [row[0] for row in con.execute(f"describe {name}").fetchall()]
        assert [column for column in found if column in columns] == columns, name


def test_everything_carries_a_comment_and_times_are_named_as_such(con: duckdb.DuckDBPyConnection) -> None:
    bare = con.execute(
        "select table_name, null from duckdb_tables() where comment is null union all "
        "select view_name, null from duckdb_views() where not internal and comment is null union all "
        "select function_name, null from duckdb_functions() where not internal and comment is null union all "
        "select table_name, column_name from duckdb_columns() where not internal and comment is null"
    ).fetchall()
    assert bare == []
    misnamed = con.execute(
        "select table_name, column_name from duckdb_columns() where not internal and ("
        "(data_type = 'TIMESTAMP') <> ends_with(column_name, '_at') "
        "or (data_type = 'DATE') <> (ends_with(column_name, '_on') or column_name = 'month'))"
    ).fetchall()
    assert misnamed == []


def test_the_file_has_the_form_that_older_tools_read(private: Path, con: duckdb.DuckDBPyConnection) -> None:
    tags = con.execute("select tags from duckdb_databases() where path = ?", [str(private)]).fetchall()[0][0]
    assert tags["storage_version"].startswith("v1.2.0")


def test_migrations_are_numbered_from_one_and_recorded(con: duckdb.DuckDBPyConnection) -> None:
    known = known_migrations()
    assert [migration.number for migration in known] == list(range(1, len(known) + 1))
    rows = con.execute("select number, name, checksum from internal.migrations order by number").fetchall()
    assert rows == [(migration.number, migration.name, migration.checksum) for migration in known]


def test_opening_again_writes_nothing(private: Path) -> None:
    open_store(private).close()
    before = private.read_bytes()
    open_store(private).close()
    assert private.read_bytes() == before


def test_a_file_of_an_earlier_version_with_rows_is_brought_up_to_date(private: Path) -> None:
    con = duckdb.connect(str(private))
    migrate(con, private, DAY_ONE, known_migrations()[:2])
    con.execute(
        "insert into article_addresses values "
        "('en/a', 'u', null, now()::timestamp, now()::timestamp, 'capture')"
    )
    con.close()
    con = open_store(private)
    assert con.execute("select article_id from article_addresses").fetchall() == [("en/a",)]
    assert len(applied(con, private)) == len(known_migrations())
    con.close()


def test_a_migration_that_fails_leaves_no_trace(private: Path) -> None:
    con = open_store(private)
    number = len(known_migrations()) + 1
    broken = Migration(number, "broken", "create table extra (a integer); select * from nowhere;", "x")
    with pytest.raises(WarehouseError, match="nowhere"):
        migrate(con, private, DAY_ONE, [*known_migrations(), broken])
    assert number not in applied(con, private)
    assert con.execute("select count(*) from duckdb_tables() where table_name = 'extra'").fetchall() == [(0,)]
    con.close()


def test_views_and_macros_are_made_anew_when_their_text_changed(con: duckdb.DuckDBPyConnection) -> None:
    assert define(con) is False
    write_mark(con, migrations.DEFINITIONS_MARK, "older")
    con.execute("create or replace view licence_coverage as select 1 as stale")
    assert define(con) is True
    assert con.execute("describe licence_coverage").fetchall()[0][0] == "year"


def test_marks_keep_the_last_value(con: duckdb.DuckDBPyConnection) -> None:
    assert read_mark(con, "feed") is None
    write_mark(con, "feed", "1")
    write_mark(con, "feed", "2")
    assert read_mark(con, "feed") == "2"


def test_a_newer_file_is_refused_and_left_alone(private: Path) -> None:
    con = open_store(private)
    con.execute("insert into internal.migrations values (999, '0999_future', 'x', now()::timestamp)")
    con.close()
    with pytest.raises(NewerFile, match=r"0999_future.*update"):
        open_store(private)
    with pytest.raises(NewerFile, match=str(private)):
        open_public(private)


def test_a_changed_migration_is_refused(private: Path) -> None:
    con = open_store(private)
    con.execute("update internal.migrations set checksum = 'other' where number = 2")
    con.close()
    with pytest.raises(ChangedMigration, match="0002_articles"):
        open_store(private)


def test_a_file_of_another_program_is_refused_and_left_alone(private: Path) -> None:
    con = duckdb.connect(str(private))
    con.execute("create table ledger (amount integer)")
    con.close()
    for opener in (open_store, open_public):
        with pytest.raises(NotOurFile, match="another program"):
            opener(private)
    con = duckdb.connect(str(private))
    assert con.execute("select table_name from duckdb_tables()").fetchall() == [("ledger",)]
    con.close()


def test_a_file_that_is_no_database_is_refused_and_left_alone(private: Path) -> None:
    private.write_bytes(b"no database at all, but long enough to be looked at " * 400)
    with pytest.raises(NotOurFile, match="not a DuckDB file"):
        open_store(private)
    assert private.read_bytes().startswith(b"no database")


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WarehouseError, match="file"):
        open_store(tmp_path / "file" / "private.duckdb")


def test_no_published_file_yet(tmp_path: Path) -> None:
    with pytest.raises(MissingFile, match="load something first"):
        open_public(tmp_path / "public.duckdb")


def test_the_published_file_cannot_be_written_through_open_public(private: Path, tmp_path: Path) -> None:
    con = open_store(private)
    load_batch(con, batch([reading(article())]))
    con.execute("checkpoint")
    con.close()
    public = tmp_path / "public.duckdb"
    shutil.copy(private, public)
    reader = open_public(public)
    with pytest.raises(duckdb.Error, match="read-only"):
        reader.execute("delete from articles")
    assert reader.execute("select count(*) from articles").fetchall() == [(1,)]
    reader.close()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("IO Error: Could not write file: No space left on device", DiskFull),
        ('IO Error: Could not set lock on file "x": Conflicting lock is held in python (PID 1)', Locked),
        ("IO Error: The file exists, but it is not a valid DuckDB database file!", NotOurFile),
        (
            "Trying to read a database file with version number 99, but we can only read versions 64-67",
            NewerFile,
        ),
        ("Permission denied", WarehouseError),
        ("", WarehouseError),
    ],
)
def test_errors_of_the_engine_are_told_in_our_words(words: str, kind: type[WarehouseError]) -> None:
    error = translated(duckdb.IOException(words), Path("/somewhere/private.duckdb"))
    assert type(error) is kind
    assert str(error).startswith("/somewhere/private.duckdb")
