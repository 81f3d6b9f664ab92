"""How a client has behaved towards the site, in numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

_NOT_MODIFIED: Final = 304
_BUSY: Final = frozenset({429, 503})


@dataclass(frozen=True, slots=True)
class Manners:
    """Every request of one client: pages, listings, redirects and robots.txt alike.

    `retries` are tries after the first; `refused` answers of 429 or 503; `errors` other answers from 400 on
    and requests without a whole answer. `bytes` are body bytes as transferred, of whole answers.
    `paused_seconds` is how long requests were put off after a failed try, by Retry-After or by ourselves.
    """

    requests: int = 0
    retries: int = 0
    not_modified: int = 0
    redirects: int = 0
    refused: int = 0
    errors: int = 0
    bytes: int = 0
    paused_seconds: float = 0.0

    @property
    def share_not_modified(self) -> float | None:
        """The share of requests that were answered "unchanged"; None where there were none."""
        return self.not_modified / self.requests if self.requests else None


class Tally:
    """Counts what a client does. Written by the thread that fetches, read by any."""

    def __init__(self) -> None:
        self._manners = Manners()

    def snapshot(self) -> Manners:
        """The numbers so far."""
        return self._manners

    def answered(self, status: int | None, size: int) -> None:
        """A request has ended: with a whole answer of `size` body bytes, or without (None)."""
        now = self._manners
        is_error = status is None or (status >= 400 and status not in _BUSY)
        self._manners = replace(
            now,
            requests=now.requests + 1,
            not_modified=now.not_modified + (status == _NOT_MODIFIED),
            redirects=now.redirects
            + (status is not None and 300 <= status < 400 and status != _NOT_MODIFIED),
            refused=now.refused + (status in _BUSY),
            errors=now.errors + is_error,
            bytes=now.bytes + size,
        )

    def tried_again(self, pause: float) -> None:
        """A request is put off for some seconds and then tried again."""
        now = self._manners
        self._manners = replace(now, retries=now.retries + 1, paused_seconds=now.paused_seconds + pause)
