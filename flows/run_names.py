"""Names of flow runs that say what is done and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from prefect.runtime import flow_run

GENERATED = re.compile(r"[a-z]+-[a-z]+")
"""Prefect names a run by an adjective and an animal unless a person has typed a name."""

MOST_LETTERS = 120
UNSAID = frozenset({None, False, "auto", "all"})
QUIET = frozenset({"slice_pages", "slice_minutes"})


def run_name() -> str:
    """The name of the flow run that begins: flow, minute (UTC), and what was asked for; a name that a person
    typed stays.
    """
    given: str | None = flow_run.name
    if given and not GENERATED.fullmatch(given):
        return given
    return name_of(flow_run.flow_name or "run", flow_run.scheduled_start_time, flow_run.parameters)


def name_of(flow: str, at: datetime, parameters: Mapping[str, object]) -> str:
    """`backfill 2026-03-01 06:00 (since 2020-01-01, lang es)`; what is left at its default is left out."""
    said = [_said(name, value) for name, value in parameters.items() if name not in QUIET]
    wish = ", ".join(part for part in said if part)
    name = f"{flow} {at:%Y-%m-%d %H:%M}"
    return f"{name} ({wish})"[:MOST_LETTERS] if wish else name


def _said(name: str, value: object) -> str:
    if isinstance(value, list | tuple):
        return f"{len(value)} {name}" if value else ""
    if isinstance(value, bool):
        # The parts of the upkeep are on by default; anything else that is on was asked for.
        is_usual = value if name in {"compare", "retry", "tidy"} else not value
        return "" if is_usual else (name if value else f"no {name}")
    return "" if value in UNSAID else f"{name} {value}"
