"""How the last run behaved towards the site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import duckdb

from warehouse.sql import statement


@dataclass(frozen=True, slots=True)
class Manners:
    """The page requests of one load; listings and robots.txt are not among them."""

    load_id: str
    requests: int
    first_at: datetime
    last_at: datetime
    not_modified: int
    errors: int

    @property
    def per_minute(self) -> float | None:
        """Requests per minute from the first to the last answer; None for a single one."""
        seconds = (self.last_at - self.first_at).total_seconds()
        return 60 * (self.requests - 1) / seconds if seconds > 0 else None

    def words(self) -> str:
        """The manners in one line."""
        rate = "" if self.per_minute is None else f", {self.per_minute:.0f} a minute"
        return f"{self.requests} requests{rate}, {self.not_modified} not modified, {self.errors} errors"


def last_manners(con: duckdb.DuckDBPyConnection) -> Manners | None:
    """The manners of the last load that made requests; None where none did."""
    rows = con.execute(statement("last_manners")).fetchall()
    return Manners(*rows[0]) if rows else None
