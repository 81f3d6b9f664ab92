"""A site that refuses page after page is left alone: the circuit that opens after ten in a row."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Final

from transforms.terms import FailureReason

MOST_REFUSALS: Final = 10
_FORBIDDEN: Final = 403


class Circuit:
    """Opens after ten different addresses in a row met 403, a challenge or a time-out; never closes again.

    Any other answer begins the row anew. An address counts once, however often it is tried, so that a few bad
    pages at the end of a batch open nothing; where no answer came at all, nothing counts.
    """

    def __init__(self) -> None:
        self._row: dict[str, str] = {}
        self._reason: str | None = None
        self._opened = asyncio.Event()

    @property
    def is_open(self) -> bool:
        """Whether nothing may be asked any more."""
        return self._reason is not None

    @property
    def reason(self) -> str | None:
        """Why it is open, in a sentence for people; None while it is closed."""
        return self._reason

    async def opened(self) -> None:
        """Return once it is open."""
        await self._opened.wait()

    def note(self, url: str, status: int | None, failure: FailureReason | None) -> None:
        """Take in how one try at an address ended."""
        word = _refusal(status, failure)
        if word is not None:
            self._row[url] = word
        elif status is not None:
            self._row.clear()
        if len(self._row) >= MOST_REFUSALS and self._reason is None:
            words = ", ".join(f"{count} {word}" for word, count in Counter(self._row.values()).most_common())
            self._opened.set()
            self._reason = (
                f"the site refused {len(self._row)} pages in a row ({words}); nothing more is asked"
            )


def _refusal(status: int | None, failure: FailureReason | None) -> str | None:
    if failure is FailureReason.CHALLENGE:
        return "challenge"
    if failure is FailureReason.TIMEOUT:
        return "time-out"
    return "HTTP 403" if status == _FORBIDDEN else None
