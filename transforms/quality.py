"""How sure a reading is: where each field came from, and whether the page's sources say the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from transforms.frozen import lightly_frozen
from transforms.records import Agreement, FieldSource
from transforms.text import fold

# What every article of the site has; a reading without one of these is worth less.
EXPECTED_FIELDS: Final = ("title", "published_on", "authors", "text", "lang", "kind", "canonical_url", "tags")
LEAST_WORDS: Final = 30


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Claim:
    """One field: the value taken and its source, and what the other sources say, all normalised.

    An empty value means that the field was not found.
    """

    field: str
    source: str | None
    value: str
    others: tuple[tuple[str, str], ...] = ()


def field_sources(claims: Iterable[Claim]) -> tuple[FieldSource, ...]:
    """Which source each found field was taken from."""
    return tuple(FieldSource(claim.field, claim.source) for claim in claims if claim.value and claim.source)


def compare(claims: Iterable[Claim]) -> tuple[Agreement, ...]:
    """Every found field against every other source that states it; a source counts once for a field."""
    rows: list[Agreement] = []
    for claim in claims:
        seen = {claim.source}
        for source, value in claim.others:
            if not claim.value or not value or source in seen:
                continue
            seen.add(source)
            agrees = _SAME.get(claim.field, _same_words)(claim.value, value)
            rows.append(Agreement(claim.field, claim.value, source, value, agrees))
    return tuple(rows)


def parse_quality(claims: Iterable[Claim], agreements: Iterable[Agreement], word_count: int) -> float:
    """Share (0-1, two decimals) of the expected fields that were found and that no source contradicts."""
    disputed = {row.field for row in agreements if not row.agrees}
    found = {claim.field for claim in claims if claim.value} - disputed
    if word_count < LEAST_WORDS:
        found.discard("text")
    return round(sum(field in found for field in EXPECTED_FIELDS) / len(EXPECTED_FIELDS), 2)


def _same_words(one: str, other: str) -> bool:
    return fold(one) == fold(other)


def _same_day(one: str, other: str) -> bool:
    """Days one apart may be one instant in two zones."""
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= 1


def _same_minute(one: str, other: str) -> bool:
    """Some sources leave out the seconds."""
    return abs(datetime.fromisoformat(one) - datetime.fromisoformat(other)) < timedelta(minutes=1)


def _same_set(one: str, other: str) -> bool:
    """Lists agree where one holds the other: keywords are often a choice of the tags."""
    first, second = (frozenset(fold(part) for part in text.split(", ")) for text in (one, other))
    return first <= second or second <= first


def _same_kind(one: str, other: str) -> bool:
    """`news` and `other` contradict nothing."""
    return one == other or bool({one, other} & {"news", "other"})


_SAME: Final[dict[str, Callable[[str, str], bool]]] = {
    "published_on": _same_day,
    "published_at": _same_minute,
    "modified_at": _same_minute,
    "authors": _same_set,
    "tags": _same_set,
    "kind": _same_kind,
}
