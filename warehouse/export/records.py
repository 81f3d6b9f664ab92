"""What an export is asked for, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from warehouse.errors import WarehouseError


class ExportError(WarehouseError):
    """The folder cannot be used for an export; nothing in it was touched."""


class ExportFormat(StrEnum):
    """The form of the files."""

    PARQUET = "parquet"
    CSV = "csv"
    JSONL = "jsonl"
    FTM = "ftm"


class Rights(StrEnum):
    """Whose words are exported: those of granted articles, or those of all."""

    GRANTED = "granted"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written: `texts` counts the articles whose words are in it, `bytes` the files in `folder`.

    Of FollowTheMoney, `rows` counts entities, and `is_validated` says that its own library read them all.
    """

    folder: Path
    format: ExportFormat
    rights: Rights
    articles: int
    texts: int
    tables: int
    rows: int
    bytes: int
    is_validated: bool = False
