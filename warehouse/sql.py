"""Reads the SQL of this room: every statement lives in a file, nothing is formatted into it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

ROOM = Path(__file__).parent


@lru_cache(maxsize=256)
def statement(name: str) -> str:
    """The text of `warehouse/sql/NAME.sql`."""
    return (ROOM / "sql" / f"{name}.sql").read_text(encoding="utf-8")


def files_of(folder: str) -> list[Path]:
    """The SQL files of a folder of this room, in the order of their names."""
    return sorted((ROOM / folder).glob("*.sql"))


def purpose_of(text: str) -> str:
    """The first comment line of a file that is not a `key: value` line, without its dashes."""
    for line in text.splitlines():
        words = line.removeprefix("--").strip()
        if line.startswith("--") and words and not words.startswith("severity:"):
            return words
    return ""
