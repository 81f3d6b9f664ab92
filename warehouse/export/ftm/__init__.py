"""Exports as entities of FollowTheMoney, the form that screening and investigation tools read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import duckdb

from warehouse.export.describing import Resource
from warehouse.export.ftm.validation import Entity, checked, has_library
from warehouse.export.records import ExportError
from warehouse.query import ColumnInfo, TableInfo
from warehouse.sql import ROOM, statement

DATASET = "insightcrime"
FILE = "entities.ftm.json"
# Each file gives the entities of a schema; `subject` names its schema itself.
SCHEMATA = {
    "article": "Article",
    "subject": "LegalEntity",
    "outlet": "Organization",
    "mention_of_tag": "Mention",
    "mention_of_subject": "Mention",
    "mention_of_source": "Mention",
    "documentation": "Documentation",
}
DESCRIBING = frozenset({"id", "schema", "caption"})
ROWS_AT_ONCE = 1_000
ENTITIES = TableInfo(
    "entities",
    "table",
    "Entities of FollowTheMoney, one a line: articles, whom they mention, whom they document.",
    (
        ColumnInfo("id", "VARCHAR", "The same in every export."),
        ColumnInfo(
            "schema", "VARCHAR", "Article, Mention, Documentation, Organization, Person or LegalEntity."
        ),
        ColumnInfo("caption", "VARCHAR", "What to call it."),
        ColumnInfo("properties", "JSON", "Lists of values by the name of the property."),
        ColumnInfo("datasets", "VARCHAR[]", "insightcrime."),
    ),
)


def write_entities(con: duckdb.DuckDBPyConnection, folder: Path, since: str | None) -> Resource:
    """Writes all entities, or those of articles that loads after the load `since` wrote, into one file.

    The connection holds `open_articles`. Where the library of FollowTheMoney is installed, every entity is
    checked with it. Raises `ExportError` for a load that the file does not know, and an invalid entity.
    """
    if since is not None and not con.execute(statement("known_load"), [since]).fetchall()[0][0]:
        raise ExportError(f"no load {since} in this file; see: insightcrime sql 'from loads'")
    con.execute(text_of("delta"), {"since": since})
    con.execute(text_of("prepare"))
    made = entities(con)
    rows = 0
    with (folder / FILE).open("w", encoding="utf-8", newline="\n") as file:
        for entity in checked(made) if has_library() else made:
            file.write(json.dumps(entity, ensure_ascii=False, separators=(",", ":")))
            file.write("\n")
            rows += 1
    return Resource(ENTITIES, (FILE,), rows)


def text_of(name: str) -> str:
    """The text of `warehouse/export/ftm/NAME.sql`."""
    return (ROOM / "export" / "ftm" / f"{name}.sql").read_text(encoding="utf-8")


def entities(con: duckdb.DuckDBPyConnection) -> Iterator[Entity]:
    """The entities, schema by schema, in the order of their articles."""
    for name, schema in SCHEMATA.items():
        for batch in con.sql(text_of(name)).to_arrow_reader(ROWS_AT_ONCE):
            for row in batch.to_pylist():
                yield entity_of(row, schema)


def entity_of(row: dict[str, object], schema: str) -> Entity:
    """A row as an entity: its columns are named like the properties."""
    values = {name: list(strings(value)) for name, value in row.items() if name not in DESCRIBING}
    return {
        "id": row["id"],
        "caption": row.get("caption", ""),
        "schema": row.get("schema") or schema,
        "properties": {name: found for name, found in values.items() if found},
        "datasets": [DATASET],
    }


def strings(value: object) -> Iterator[str]:
    """The values of a property, each once: nothing for NULL and empty text; times in seconds."""
    several: Iterable[object] = value if isinstance(value, list) else (value,)
    said = dict.fromkeys(string(one) for one in several if one is not None)
    yield from (text for text in said if text)


def string(value: object) -> str:
    """One value as FollowTheMoney writes it: text, or a day or a UTC time after ISO 8601."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else str(value).strip()
