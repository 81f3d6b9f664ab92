"""High-water marks: up to which moment a source is known to be listed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """Everything that a source states up to `value` for a language has been listed.

    `value` is a UTC time in ISO form without an offset; for REST of the last change, else of publication.
    It may be kept only once all that lies below it is safely archived.
    """

    source: str
    lang: str
    value: str

    @property
    def name(self) -> str:
        """What to keep it under: `discovery/rest/en`."""
        return f"discovery/{self.source}/{self.lang}"


def mark_time(marks: Iterable[Mark], source: str, lang: str) -> datetime | None:
    """The moment (naive UTC) of a mark; None where there is none or it makes no sense."""
    value = next((mark.value for mark in marks if (mark.source, mark.lang) == (source, lang)), None)
    try:
        at = datetime.fromisoformat(value) if value is not None else None
        return at.astimezone(UTC).replace(tzinfo=None) if at is not None and at.tzinfo else at
    except (ValueError, OverflowError):
        return None


def new_mark(
    source: str, lang: str, times: Iterable[datetime | None], now: datetime, before: datetime | None
) -> tuple[Mark, ...]:
    """The mark at the newest of some times, empty where there is none; never earlier than the one before.

    Times that lie ahead of `now` say nothing: one of them would hide all changes until then.
    """
    known = [at for at in times if at is not None and at <= now]
    newest = max([*known, *([before] if before is not None else [])], default=None)
    return () if newest is None else (Mark(source, lang, newest.isoformat(timespec="seconds")),)
