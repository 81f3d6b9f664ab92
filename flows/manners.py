"""How a run behaved towards the site, kept for `status`: every request of its client, not pages alone."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final, Self

import duckdb

from extractors.fetch.manners import Manners
from warehouse.marks import read_mark, write_mark

LAST: Final = "manners/last"
"""The mark under which those of the last run that asked anything are kept."""


@dataclass(frozen=True, slots=True)
class RunManners:
    """The requests of one run, listings, redirects and robots.txt included, between two moments (naive UTC).

    The counts are those of `extractors.fetch.manners.Manners`; `refused` are answers of 429 or 503.
    """

    load_id: str
    first_at: datetime
    last_at: datetime
    requests: int
    not_modified: int
    errors: int
    refused: int
    retries: int
    redirects: int
    bytes: int
    paused_seconds: float

    @classmethod
    def of(cls, load_id: str, manners: Manners, first_at: datetime, last_at: datetime) -> Self:
        """The manners of a client that was at work between two moments."""
        return cls(load_id, first_at, last_at, **asdict(manners))

    @classmethod
    def parse(cls, text: str | None) -> Self | None:
        """What a mark keeps; None where there is none, or another version kept it in another form."""
        try:
            values = json.loads(text or "")
            first_at, last_at = (datetime.fromisoformat(values.pop(name)) for name in ("first_at", "last_at"))
            return cls(first_at=first_at, last_at=last_at, **values)
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def text(self) -> str:
        """What a mark keeps."""
        return json.dumps(asdict(self), default=datetime.isoformat)

    @property
    def per_minute(self) -> float | None:
        """Requests per minute while the client was at work; None where that was no time."""
        seconds = (self.last_at - self.first_at).total_seconds()
        return 60 * self.requests / seconds if seconds > 0 else None

    def words(self) -> str:
        """The manners in one line."""
        rate = "" if self.per_minute is None else f", {self.per_minute:.0f} a minute"
        share = f" ({self.not_modified / self.requests:.0%})" if self.requests else ""
        return (
            f"{self.requests} requests{rate}, {self.not_modified} not modified{share}, {self.errors} errors, "
            f"{self.refused} refused, {self.retries} tried again"
        )


def keep_manners(store: duckdb.DuckDBPyConnection, manners: RunManners | None) -> None:
    """Keeps the manners of a run that asked the site for anything."""
    if manners is not None and manners.requests:
        write_mark(store, LAST, manners.text())


def kept_manners(store: duckdb.DuckDBPyConnection) -> RunManners | None:
    """The manners of the last run that asked for anything and lived to tell; None where none did."""
    return RunManners.parse(read_mark(store, LAST))
