"""When a request is worth another try, and how long to wait before it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import Random
from typing import Final

_SECONDS: Final = re.compile(r"[0-9]{1,9}")
_LONGEST_BACKOFF: Final = 300.0
# 408 and 425 say "again, please"; 429 and every 5xx may be over soon.
_PASSING: Final = frozenset({408, 425, 429})


def is_passing(status: int) -> bool:
    """Whether an answer of this status may be different a little later."""
    return status in _PASSING or 500 <= status < 600


def parse_retry_after(value: str | None, now: float) -> float | None:
    """The moment that a Retry-After field names, seconds or an HTTP date, in seconds since the epoch.

    None where it is absent, makes no sense, or lies in the past.
    """
    text = (value or "").strip()
    if _SECONDS.fullmatch(text):
        return now + int(text)
    try:
        at = parsedate_to_datetime(text)
        moment = (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return moment if moment > now else None


def backoff_seconds(base: float, tries: int, random: Random) -> float:
    """How long to wait after the `tries`-th try: doubling from `base`, and of that half to all by chance."""
    full = min(base * 2.0 ** min(tries - 1, 30), _LONGEST_BACKOFF)
    return full * random.uniform(0.5, 1.0)


def as_utc(seconds: float) -> datetime:
    """Seconds since the epoch as a naive UTC time."""
    return datetime.fromtimestamp(min(seconds, 253402300799.0), UTC).replace(tzinfo=None)
