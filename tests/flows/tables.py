"""The tables of a published file in a form in which two runs can be compared."""

from __future__ import annotations

from pathlib import Path

import duckdb

COMPARED = (
    "articles",
    "article_revisions",
    "paragraphs",
    "authors",
    "tags",
    "links",
    "citations",
    "images",
    "licence_evidence",
    "obligations",
)
PLACES = frozenset({"load_id", "warc_file", "warc_offset"})
TIMES = frozenset(
    {
        "capture_id",
        "captured_at",
        "first_seen_at",
        "last_seen_at",
        "gone_at",
        "licence_as_of_at",
        "notice_last_seen_at",
        "valid_from_at",
        "valid_to_at",
    }
)
"""What two runs at different times cannot have in common."""


def rows_of(public: Path, *, with_times: bool = True) -> dict[str, list[str]]:
    """Every row of the compared tables as text, sorted."""
    left_out = PLACES if with_times else PLACES | TIMES
    tables: dict[str, list[str]] = {}
    with duckdb.connect(str(public), read_only=True) as con:
        for table in COMPARED:
            cursor = con.execute(f'select * from "{table}"')
            names = [column[0] for column in cursor.description]
            tables[table] = sorted(
                repr([value for name, value in zip(names, row, strict=True) if name not in left_out])
                for row in cursor.fetchall()
            )
    return tables


def ask(public: Path, query: str, *parameters: object) -> list[tuple[object, ...]]:
    """The rows of a query on a published file."""
    with duckdb.connect(str(public), read_only=True) as con:
        return con.execute(query, list(parameters)).fetchall()
