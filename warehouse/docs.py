"""`python -m warehouse.docs`: writes docs/tables.md from the comments of the schema."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import duckdb

from warehouse.query import TableInfo, describe_schema
from warehouse.store import prepare

PAGE = Path(__file__).resolve().parent.parent / "docs" / "tables.md"
INTRO = """# Tables

What `insightcrime.duckdb` holds. Made from the comments of the schema by `python -m warehouse.docs`; the same
words are shown by `insightcrime sql` and by every tool that shows comments.

Columns of one name mean one thing, so tables join by them: `article_id`, `capture_id`, `author_id`, `tag_id`,
`outlet_id`, `licence_id`, `load_id`. `counterpart_id`, `target_article_id` and `profile_article_id` are the
`article_id` of another article. Times (`*_at`) are UTC, days (`*_on`) those that the site prints; NULL means
not known.
"""
HEADINGS = {"table": "Tables", "view": "Views", "macro": "Macros"}


def tables_page() -> str:
    """The text of docs/tables.md."""
    con = duckdb.connect()
    try:
        prepare(con, Path(":memory:"))
        infos = describe_schema(con)
    finally:
        con.close()
    parts = [INTRO]
    for kind, heading in HEADINGS.items():
        chosen = sorted((info for info in infos if info.kind == kind), key=lambda info: info.name)
        parts.append(f"## {heading}\n")
        parts += macros(chosen) if kind == "macro" else [section(info) for info in chosen]
    return "\n".join(parts)


def section(info: TableInfo) -> str:
    """A table or view with its columns."""
    rows = [f"| `{column.name}` | {column.type} | {escaped(column.comment)} |" for column in info.columns]
    head = [f"### {info.name}", "", info.comment, "", "| column | type | meaning |", "|---|---|---|"]
    return "\n".join([*head, *rows, ""])


def macros(infos: Sequence[TableInfo]) -> list[str]:
    """The macros, a line each."""
    lines = ["| call | meaning |", "|---|---|"]
    for info in infos:
        arguments = ", ".join(column.name for column in info.columns)
        lines.append(f"| `{info.name}({arguments})` | {escaped(info.comment)} |")
    return ["\n".join([*lines, ""])]


def escaped(words: str) -> str:
    """Words that do not end a cell."""
    return words.replace("|", "\\|")


def main(path: Path = PAGE) -> None:
    """Writes the page."""
    path.write_text(tables_page(), encoding="utf-8")
    sys.stderr.write(f"{path} written\n")


if __name__ == "__main__":
    main()
