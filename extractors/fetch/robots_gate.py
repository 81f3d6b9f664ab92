"""The robots.txt of each host asked before its pages are, and again every day."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from extractors.answers import Answer
from extractors.bodies import decode_body
from extractors.errors import BodyDamaged, BodyTooLarge, BodyTruncated
from extractors.fetch.results import FetchRequest, FetchResult, Wanted
from extractors.fetch.walk import Outcome
from extractors.http_headers import header_list
from extractors.pacing import Clock, Pacer
from extractors.robots import CACHE_SECONDS, MAX_ROBOTS_BYTES, NO_RULES, UNREACHABLE, Robots, robots_of_answer
from transforms.terms import FailureReason

FetchRobots = Callable[[FetchRequest], Awaitable[FetchResult]]

# A site whose robots.txt could not be had is asked for it again after this time.
_RETRY_SECONDS: Final = 300.0
_NO_ANSWER: Final = frozenset(
    {FailureReason.TIMEOUT, FailureReason.CONNECTION_ERROR, FailureReason.TRUNCATED}
)


@dataclass(frozen=True, slots=True)
class _Known:
    robots: Robots
    until: float
    failure: FailureReason
    error: str


class RobotsGate:
    """Knows the rules of every host of the site; fetches each robots.txt once, and keeps it for a day.

    A delay that the rules ask for becomes the pacer's interval where it is longer.
    """

    def __init__(self, fetch: FetchRobots, pacer: Pacer, clock: Clock) -> None:
        self._fetch = fetch
        self._pacer = pacer
        self._clock = clock
        self._known: dict[str, _Known] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    async def rules(self, url: str) -> Robots:
        """The rules of the host of an address."""
        return (await self._known_for(url)).robots

    async def check(self, url: str) -> Outcome | None:
        """None where the address may be asked for, else why not."""
        known = await self._known_for(url)
        if known.robots.allows(url):
            return None
        return Outcome(url, failure=known.failure, error=known.error)

    async def _known_for(self, url: str) -> _Known:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}".lower()
        async with self._locks.setdefault(origin, asyncio.Lock()):
            known = self._known.get(origin)
            if known is None or known.until <= self._clock():
                known = self._read(await self._fetch(_request(f"{origin}/robots.txt")))
                self._known[origin] = known
                self._pacer.interval = max(self._pacer.interval, known.robots.crawl_delay)
            return known

    def _read(self, result: FetchResult) -> _Known:
        robots = _robots_of(result)
        if robots is not UNREACHABLE:
            return _Known(
                robots,
                self._clock() + CACHE_SECONDS,
                FailureReason.BLOCKED_BY_ROBOTS,
                "robots.txt does not allow it",
            )
        failure = result.failure if result.failure in _NO_ANSWER else FailureReason.BLOCKED_BY_ROBOTS
        error = f"robots.txt cannot be had, so nothing may be asked for: {result.error}"
        return _Known(
            robots, self._clock() + _RETRY_SECONDS, failure or FailureReason.BLOCKED_BY_ROBOTS, error
        )


def _request(url: str) -> FetchRequest:
    return FetchRequest(url, url, wanted=Wanted.LISTING)


def _robots_of(result: FetchResult) -> Robots:
    if result.failure is FailureReason.TOO_MANY_REDIRECTS:
        return NO_RULES
    # Where it lies on a host that must not be asked, its rules are unknown rather than absent.
    if result.answer is None:
        return UNREACHABLE
    return robots_of_answer(result.status, _text_of(result.answer))


def _text_of(answer: Answer) -> bytes:
    try:
        return decode_body(answer.body, header_list(answer.headers, "content-encoding"), 4 * MAX_ROBOTS_BYTES)
    except BodyTruncated as error:
        return error.partial
    except (BodyTooLarge, BodyDamaged):
        return b""
