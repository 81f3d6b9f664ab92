"""What an export says of itself: `datapackage.json` after the Frictionless standard, and a NOTICE."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from warehouse.export.folders import PACKAGE
from warehouse.export.records import ExportFormat, Rights
from warehouse.query import ColumnInfo, TableInfo
from warehouse.summary import DatasetInfo

TITLE = "Articles of InSight Crime, with attribution and licence evidence"
MEDIA_TYPES = {
    ExportFormat.PARQUET: "application/vnd.apache.parquet",
    ExportFormat.CSV: "text/csv",
    ExportFormat.JSONL: "application/x-ndjson",
    ExportFormat.FTM: "application/json+ftm",
}
FIELD_TYPES = {
    "VARCHAR": "string",
    "INTEGER": "integer",
    "BIGINT": "integer",
    "DOUBLE": "number",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
    "VARCHAR[]": "array",
    "JSON": "object",
}
WORDS_OF = {
    Rights.GRANTED: (
        "Only articles whose pages grant reuse (licence_status granted) come with their words: text,\n"
        "subtitle, caption, paragraphs, notes, sentences of citations, words of links. Of the others these\n"
        "are left out."
    ),
    Rights.ALL: (
        "The words of all articles are in it, those whose rights are reserved, unstated or conflicting too:\n"
        "it is not for passing on."
    ),
}


@dataclass(frozen=True, slots=True)
class Resource:
    """A table that was written: its files, relative to the folder, its rows, and columns beside its own."""

    info: TableInfo
    paths: tuple[str, ...]
    rows: int
    more_columns: tuple[ColumnInfo, ...] = ()


def write_package(
    folder: Path,
    resources: Sequence[Resource],
    dataset: DatasetInfo | None,
    fmt: ExportFormat,
    rights: Rights,
    exported_at: datetime,
) -> None:
    """Writes `datapackage.json` into the folder."""
    package = {
        "name": "insightcrime",
        "title": TITLE,
        "description": f"{WORDS_OF[rights]} See NOTICE.".replace("\n", " "),
        "version": dataset.version if dataset else None,
        "created": f"{exported_at.isoformat(timespec='seconds')}Z",
        "sources": [{"title": "InSight Crime", "path": "https://insightcrime.org"}],
        "rights": rights.value,
        "resources": [resource_as_json(folder, resource, fmt) for resource in resources],
    }
    text = json.dumps({key: value for key, value in package.items() if value is not None}, indent=2)
    (folder / PACKAGE).write_text(text + "\n", encoding="utf-8")


def resource_as_json(folder: Path, resource: Resource, fmt: ExportFormat) -> dict[str, object]:
    """A resource of the package: where it lies, how it reads, what its columns mean."""
    files = [folder / path for path in resource.paths]
    columns = resource.info.columns + resource.more_columns
    described: dict[str, object] = {
        "name": resource.info.name,
        "path": resource.paths[0] if len(resource.paths) == 1 else list(resource.paths),
        "format": fmt.value,
        "mediatype": MEDIA_TYPES[fmt],
        "description": resource.info.comment,
        "bytes": sum(path.stat().st_size for path in files),
        "rows": resource.rows,
        "schema": {"fields": [field_as_json(column) for column in columns]},
    }
    if len(files) == 1:
        described["hash"] = f"sha256:{digest_of(files[0])}"
    if fmt is not ExportFormat.PARQUET:
        described["encoding"] = "utf-8"
    return described


def field_as_json(column: ColumnInfo) -> dict[str, object]:
    """A field of a table schema. KeyError for a type that no table has yet."""
    return {"name": column.name, "type": FIELD_TYPES[column.type], "description": column.comment}


def digest_of(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def notice(dataset: DatasetInfo | None, rights: Rights, articles: int, texts: int) -> str:
    """What a reader must know before passing the data on."""
    edition = f"Edition {dataset.version}, built {dataset.built_at:%Y-%m-%d %H:%M} UTC.\n" if dataset else ""
    return (
        f"{TITLE}\n\n{edition}"
        f"{articles} articles, the words of {texts} of them.\n\n"
        f"{WORDS_OF[rights]}\n"
        "Texts that their publisher asked to withhold stand nowhere.\n\n"
        "The articles are the work of InSight Crime (https://insightcrime.org) and of the authors and right\n"
        "holders named with them. This data set grants no rights in them. For each article, the columns\n"
        "licence_status, licence_id and rights_note of the table articles say what its own pages allow; the\n"
        "table licence_evidence holds the words that say so, and obligations what a reprint owes. Give the\n"
        "attribution in credit_text, with a link to url.\n\n"
        "A licence of the text does not cover the images. Unstated means not known, not free.\n"
    )
