"""One try at an address: its redirects followed inside the site, each hop checked before it is asked for."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpx

from extractors.answers import Answer
from extractors.fetch.challenge import is_challenge
from extractors.fetch.circuit import Circuit
from extractors.fetch.exchange import ExchangeFailed, Limits, exchange
from extractors.fetch.manners import Tally
from extractors.fetch.results import FetchRequest, FetchSettings, Wanted
from extractors.fetch.retry import backoff_seconds, is_passing, parse_retry_after
from extractors.http_headers import header_value
from extractors.pacing import Clock, Pacer
from transforms.terms import FailureReason
from transforms.urls import CANONICAL_HOST, canonical_url, is_site_url

MAX_HOPS: Final = 5
# A pause that is longer than this is for a later run to wait out.
LONGEST_WAIT: Final = 120.0
_ODD_PAUSES: Final = 3
_ACCEPT: Final = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED: Final = 304
_OK: Final = frozenset({200, 203})
_TOO_MANY_REQUESTS: Final = 429
_BUSY: Final = frozenset({_TOO_MANY_REQUESTS, 503})
_BY_STATUS: Final = {404: FailureReason.NOT_FOUND, 410: FailureReason.GONE}

# Whether robots.txt lets an address be asked for: None if it does, else the outcome.
RobotsCheck = Callable[[str], Awaitable["Outcome | None"]]


@dataclass(slots=True)
class Outcome:
    """How one try ended. `again_at` is what Retry-After asks for, in seconds since the epoch."""

    url: str
    status: int | None = None
    answer: Answer | None = None
    failure: FailureReason | None = None
    error: str | None = None
    is_passing: bool = False
    again_at: float | None = None
    elapsed_ms: int = 0
    hops: list[Answer] = field(default_factory=list)
    is_skipped: bool = False


class Walker:
    """Walks from an address to its answer. One walker serves one site, and knows how busy it is.

    Once the circuit is open, or the site wants a long pause, nothing is asked: what comes then is skipped.
    """

    def __init__(
        self,
        http: httpx.AsyncBaseTransport,
        settings: FetchSettings,
        pacer: Pacer,
        clock: Clock,
        circuit: Circuit,
        tally: Tally,
    ) -> None:
        self._http = http
        self._settings = settings
        self._pacer = pacer
        self._clock = clock
        self._random = random.SystemRandom()
        self._circuit = circuit
        self._tally = tally
        self._long_pauses = 0

    async def walk(self, request: FetchRequest, limits: Limits, may_ask: RobotsCheck) -> Outcome:
        """Try once, through at most five redirects. Every address is checked against site and robots.txt."""
        url, hops = request.fetch_url, list[Answer]()
        outcome = Outcome(url)
        while True:
            refused = self._closed(url) or self._refused(url, hops) or await may_ask(url)
            if refused is not None:
                # What the rules of robots.txt would say is not known where they could not be asked for.
                refused = self._closed(url) or refused
                refused.hops, refused.status = hops, outcome.status
                if hops:
                    self._circuit.note(request.url, refused.status, refused.failure)
                return refused
            outcome = await self._ask(url, request, limits)
            outcome.hops = hops
            target = _redirect_target(outcome)
            if target is None or outcome.answer is None:
                return self._judged(outcome, request)
            hops.append(outcome.answer)
            url = target

    def pause_after(self, outcome: Outcome, tries: int) -> float | None:
        """Seconds to wait before another try; None where the pause is too long for this run.

        A busy answer (429, or any with Retry-After) makes all requests to the host wait.
        """
        now = self._clock()
        if tries == 1 and outcome.status in _BUSY:
            self._pacer.slow_down()
        if outcome.again_at is None:
            pause = backoff_seconds(self._settings.backoff_base, tries, self._random)
            if outcome.status == _TOO_MANY_REQUESTS:
                self._pacer.hold_until(now + pause)
            return pause
        pause = outcome.again_at - now
        if pause <= LONGEST_WAIT:
            self._pacer.hold_until(outcome.again_at)
            return pause
        # A page or two may say odd things; three in a row speak for the host.
        self._long_pauses += 1
        if self._long_pauses >= _ODD_PAUSES:
            self._pacer.hold_until(outcome.again_at)
        return None

    def _closed(self, url: str) -> Outcome | None:
        """None where the site may be asked, else what is to be said of an address that is skipped."""
        if self._circuit.is_open:
            return Outcome(url, error=f"not asked: {self._circuit.reason}", is_skipped=True)
        held_until = self._pacer.held_until()
        if held_until - self._clock() > LONGEST_WAIT:
            error = "not asked: the site wants a long pause (Retry-After)"
            return Outcome(url, error=error, again_at=held_until, is_skipped=True)
        return None

    def _refused(self, url: str, hops: list[Answer]) -> Outcome | None:
        if not is_site_url(url, self._settings.site):
            what = "it redirects" if hops else "it leads"
            reason, error = FailureReason.OFF_SITE_REDIRECT, f"{what} off the site, to {url[:300]}"
        elif len(hops) > MAX_HOPS:
            reason, error = FailureReason.TOO_MANY_REDIRECTS, f"more than {MAX_HOPS} redirects"
        elif any(hop.url == url for hop in hops):
            reason, error = FailureReason.TOO_MANY_REDIRECTS, f"it redirects in a circle, to {url[:300]}"
        else:
            return None
        return Outcome(url, failure=reason, error=error)

    async def _ask(self, url: str, request: FetchRequest, limits: Limits) -> Outcome:
        async with self._pacer.turn() as turn:
            # Much may have happened while this request waited for its turn.
            if (closed := self._closed(url)) is not None:
                turn.give_back()
                return closed
            started = time.monotonic()
            try:
                answer = await exchange(
                    self._http,
                    url,
                    self._headers(request),
                    wanted=request.wanted,
                    limits=limits,
                    clock=self._clock,
                    on_sent=turn.started,
                )
            except ExchangeFailed as failed:
                self._tally.answered(None, 0)
                return Outcome(
                    url,
                    status=failed.status,
                    failure=failed.reason,
                    error=str(failed),
                    is_passing=failed.is_passing,
                    elapsed_ms=_since(started),
                )
        self._tally.answered(answer.status, len(answer.body))
        answer = replace(answer, url=url, recorded_url=self._recorded(url, request.wanted))
        return Outcome(url, status=answer.status, answer=answer, elapsed_ms=_since(started))

    def _headers(self, request: FetchRequest) -> list[tuple[bytes, bytes]]:
        fields = {
            "User-Agent": self._settings.user_agent,
            "Accept": _ACCEPT,
            "Accept-Encoding": "gzip, br, zstd",
            "If-None-Match": request.etag,
            "If-Modified-Since": request.last_modified,
        }
        # An ETag is given back byte by byte as it came.
        return [(name.encode(), value.encode("latin-1", "ignore")) for name, value in fields.items() if value]

    def _recorded(self, url: str, wanted: Wanted) -> str | None:
        """The address on the real site, where another answers for it; that of a listing with its query."""
        if self._settings.site.is_public:
            return None
        if wanted is Wanted.PAGE:
            return canonical_url(url, self._settings.site)
        parts = urlsplit(url)
        return urlunsplit(("https", CANONICAL_HOST, parts.path, parts.query, ""))

    def _judged(self, outcome: Outcome, request: FetchRequest) -> Outcome:
        outcome = self._named(outcome, request)
        if not outcome.is_skipped:
            self._circuit.note(request.url, outcome.status, outcome.failure)
        return outcome

    def _named(self, outcome: Outcome, request: FetchRequest) -> Outcome:
        answer, status = outcome.answer, outcome.status
        if outcome.failure is not None or answer is None or status is None:
            return outcome
        is_conditional = request.etag is not None or request.last_modified is not None
        if status in _OK or (status == _NOT_MODIFIED and is_conditional):
            self._long_pauses = 0
            self._pacer.recover()
            return outcome
        outcome.failure = _BY_STATUS.get(status, FailureReason.HTTP_ERROR)
        outcome.error = f"the server answers {answer.status_line}"[:300]
        if is_challenge(answer):
            outcome.failure = FailureReason.CHALLENGE
        elif is_passing(status):
            outcome.is_passing = True
            outcome.again_at = parse_retry_after(header_value(answer.headers, "retry-after"), self._clock())
        return outcome


def _since(started: float) -> int:
    return round((time.monotonic() - started) * 1000)


def _redirect_target(outcome: Outcome) -> str | None:
    if outcome.answer is None or outcome.status not in _REDIRECTS:
        return None
    location = header_value(outcome.answer.headers, "location")
    if not location:
        return None
    try:
        # Browsers send UTF-8; the field was read byte by byte.
        text = location.encode("latin-1").decode("utf-8", errors="replace")
        target = urljoin(outcome.url, text).partition("#")[0]
    except ValueError:
        return location
    # Old redirects still name http: never leave an encrypted connection for that, ask again on this one.
    if outcome.url.startswith("https:") and target.startswith("http:"):
        return f"https:{target.removeprefix('http:')}"
    return target
