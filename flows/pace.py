"""How far long work is and how long the rest may take: measured, never better than the manners allow."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import timedelta
from typing import Final

BATCHES: Final = 20
"""The rate is that of the last so many batches, so that an estimate follows the site's mood."""


class Pace:
    """Counts pages against the clock. `interval` is the least number of seconds between two requests.

    Pauses count as well: time that was given to others is time that the rest will need too.
    """

    def __init__(self, interval: float, monotonic: Callable[[], float]) -> None:
        self._interval = interval
        self._monotonic = monotonic
        self._points: deque[tuple[float, int]] = deque([(monotonic(), 0)], maxlen=BATCHES + 1)

    def note(self, done: int) -> None:
        """So many pages are done by now, in all."""
        if done > self._points[-1][1]:
            self._points.append((self._monotonic(), done))

    @property
    def seconds_per_page(self) -> float | None:
        """As measured, but at least the interval; None as long as nothing is measured."""
        (began, before), (now, done) = self._points[0], self._points[-1]
        return max((now - began) / (done - before), self._interval) if done > before else None

    def pages_within(self, seconds: float) -> int | None:
        """How many pages fit into a time, at least one; None where that cannot be said."""
        each = self.seconds_per_page or self._interval
        return max(1, int(seconds / each)) if each > 0 else None

    def words(self, done: int, total: int) -> str:
        """`1,200 of 10,000 pages done, 8,800 remain: about 3 h 40 min at 40 pages a minute`."""
        left = max(0, total - done)
        head = f"{done:,} of {total:,} pages done, {left:,} remain"
        each = self.seconds_per_page
        if not left:
            return head
        if each is not None and each > 0:
            return f"{head}: about {time_words(left * each)} at {60 / each:,.0f} pages a minute"
        if self._interval > 0:
            return (
                f"{head}: at least {time_words(left * self._interval)}, "
                f"with {self._interval:g} s between two requests"
            )
        return head


def time_words(seconds: float) -> str:
    """A length of time in the two largest units that matter: `2 d 3 h`, `3 h 40 min`, `12 min`, `40 s`."""
    whole = timedelta(seconds=round(seconds))
    hours, rest = divmod(whole.seconds, 3600)
    minutes = rest // 60
    if whole.days:
        return f"{whole.days} d {hours} h"
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min" if minutes else f"{whole.seconds} s"
