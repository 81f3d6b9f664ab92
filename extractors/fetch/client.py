"""The client that flows use: batches of requests, polite, bounded, answers handed over as they arrive."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from queue import SimpleQueue
from types import TracebackType
from typing import Final, Self, TypeVar

import httpx

from extractors.errors import FetchError
from extractors.fetch.circuit import Circuit
from extractors.fetch.exchange import Limits
from extractors.fetch.manners import Manners, Tally
from extractors.fetch.results import FetchRequest, FetchResult, FetchSettings
from extractors.fetch.retry import as_utc
from extractors.fetch.robots_gate import RobotsGate
from extractors.fetch.safety import GuardedBackend, GuardedTransport
from extractors.fetch.stream import Keep, OnError, Stream
from extractors.fetch.walk import Outcome, RobotsCheck, Walker
from extractors.pacing import Clock, Pacer, Sleep
from extractors.robots import MAX_ROBOTS_BYTES, Robots
from transforms.terms import FailureReason

OnAnswer = Callable[[FetchResult], None]
T = TypeVar("T")

_RETRY_LATER: Final = 3600.0
_RETRY_TOMORROW: Final = 24 * 3600.0
_LATER: Final = {
    FailureReason.TIMEOUT: _RETRY_LATER,
    FailureReason.CONNECTION_ERROR: _RETRY_LATER,
    FailureReason.TRUNCATED: _RETRY_LATER,
    FailureReason.CHALLENGE: _RETRY_TOMORROW,
    FailureReason.BLOCKED_BY_ROBOTS: _RETRY_TOMORROW,
}


class PoliteClient:
    """Asks one site for pages and listings, a context manager; all its work runs on a thread of its own.

    Keeps the interval and concurrency of its settings together with every other process that uses the same
    lock folder; obeys robots.txt; follows redirects inside the site only; tries passing failures again;
    keeps no cookies and uses no proxy. `clock` gives seconds since the epoch; `sleep` waits; `transport`
    replaces the network in tests.
    """

    def __init__(
        self,
        settings: FetchSettings,
        *,
        clock: Clock = time.time,
        sleep: Sleep = asyncio.sleep,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        self._transport = transport
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._engine: _Engine | None = None
        self._circuit = Circuit()
        self._tally = Tally()

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fetch", daemon=True)
        self._thread.start()
        try:
            self._engine = self._wait(self._open())
        except OSError as error:
            self._stop()
            folder = self._settings.lock_folder
            raise FetchError(
                f"{folder} cannot be used: {error.strerror or error}; check its rights"
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def _stop(self) -> None:
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        if self._engine is not None:
            self._wait(self._engine.close())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        self._loop = self._thread = self._engine = None

    def fetch_batch(
        self, requests: Sequence[FetchRequest], on_answer: OnAnswer | None = None
    ) -> list[FetchResult]:
        """Ask for every address; the results in the order of the requests, failures among them.

        `on_answer` is called in the caller's thread with each result as it arrives, those of requests that
        were skipped apart. If it raises, or the caller is interrupted, what is in flight is given up and the
        exception goes on.

        Where the circuit opens (`circuit_opened`) or the site asks for a long pause, what is in flight is
        finished and the rest of the batch comes back at once, marked `is_skipped`.
        """
        engine, loop = self._running()
        arrived: SimpleQueue[tuple[int, FetchResult] | None] = SimpleQueue()
        batch = asyncio.run_coroutine_threadsafe(engine.fetch_all(requests, arrived.put), loop)
        batch.add_done_callback(lambda _: arrived.put(None))
        results: dict[int, FetchResult] = {}
        try:
            while (item := arrived.get()) is not None:
                index, result = item
                results[index] = result
                if on_answer is not None and not result.is_skipped:
                    on_answer(result)
            batch.result()
        finally:
            batch.cancel()
        return [results[index] for index in range(len(requests))]

    def stream(self, keep: Keep, on_error: OnError) -> Stream:
        """Requests that go on while the caller works on their results; to be left before the client is.

        `fetch_batch` says what becomes of the requests once the site wants to be left alone.
        """
        engine, loop = self._running()
        return Stream(engine.fetch, loop, keep, on_error)

    def fetch_one(self, request: FetchRequest) -> FetchResult:
        """Ask for one address."""
        return self.fetch_batch([request])[0]

    def robots(self) -> Robots:
        """The rules in the site's robots.txt, its `Sitemap:` lines among them."""
        engine, _ = self._running()
        return self._wait(engine.robots.rules(f"{self._settings.site.origin}/"))

    @property
    def circuit_opened(self) -> str | None:
        """Why nothing more is asked of the site, in a sentence; None while all is well."""
        return self._circuit.reason

    def report_challenges(self, urls: Sequence[str]) -> None:
        """Tell that answers that looked like pages (canonical addresses) were challenges: ten of them in a
        row, with no answer in between, open the circuit as well. Those told together are in a row.
        """
        _, loop = self._running()
        loop.call_soon_threadsafe(self._note_challenges, tuple(urls))

    def _note_challenges(self, urls: tuple[str, ...]) -> None:
        for url in urls:
            self._circuit.note(url, None, FailureReason.CHALLENGE)

    def manners(self) -> Manners:
        """What this client has asked of the site so far; also after it was closed."""
        return self._tally.snapshot()

    async def _open(self) -> _Engine:
        return _Engine(self._settings, self._clock, self._sleep, self._transport, self._circuit, self._tally)

    def _running(self) -> tuple[_Engine, asyncio.AbstractEventLoop]:
        if self._engine is None or self._loop is None:
            raise FetchError("the client is not open; use it in a with statement")
        return self._engine, self._loop

    def _wait(self, work: Coroutine[object, None, T]) -> T:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()


class _Engine:
    """The asynchronous half of the client: lives in its event loop."""

    def __init__(
        self,
        settings: FetchSettings,
        clock: Clock,
        sleep: Sleep,
        transport: httpx.AsyncBaseTransport | None,
        circuit: Circuit,
        tally: Tally,
    ) -> None:
        site = settings.site
        pacer = Pacer(
            settings.lock_folder,
            f"{site.host}-{site.port}",
            settings.interval,
            settings.concurrency,
            clock=clock,
            sleep=sleep,
        )
        self._settings = settings
        self._clock = clock
        self._sleep = sleep
        # A bare transport, not httpx's client: no cookies, no redirects, no credentials, nothing of the
        # environment can come in between.
        self._http = transport or GuardedTransport(GuardedBackend(site), settings.concurrency)
        self._circuit = circuit
        self._tally = tally
        self._walker = Walker(self._http, settings, pacer, clock, circuit, tally)
        self.robots = RobotsGate(self._fetch_robots, pacer, clock)

    async def close(self) -> None:
        """Give up what is in flight, then close every connection."""
        left = asyncio.all_tasks() - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        await self._http.aclose()
        loop = asyncio.get_running_loop()
        await loop.shutdown_asyncgens()
        await loop.shutdown_default_executor()

    async def fetch_all(
        self, requests: Sequence[FetchRequest], put: Callable[[tuple[int, FetchResult]], None]
    ) -> None:
        """Fetch every request, and put each result with its index as it arrives."""

        async def fetch(index: int, request: FetchRequest) -> None:
            put((index, await self.fetch(request)))

        tasks = [asyncio.create_task(fetch(index, request)) for index, request in enumerate(requests)]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()

    async def fetch(self, request: FetchRequest) -> FetchResult:
        """Ask for one address. Raises FetchError where the folder of the locks cannot be used."""
        limits = Limits(self._settings.timeout, self._settings.max_body_bytes)
        try:
            return await self._try(request, limits, self.robots.check)
        except OSError as error:
            # The network's own errors are results; this one comes from the locks and their folder.
            raise FetchError(f"{self._settings.lock_folder} cannot be used: {error}") from error

    async def _fetch_robots(self, request: FetchRequest) -> FetchResult:
        limits = Limits(self._settings.timeout, MAX_ROBOTS_BYTES, may_cut=True)
        return await self._try(request, limits, _always)

    async def _try(self, request: FetchRequest, limits: Limits, may_ask: RobotsCheck) -> FetchResult:
        tries, last = 0, None
        while True:
            outcome = await self._walker.walk(request, limits, may_ask)
            if outcome.is_skipped:
                # One that was asked before keeps what came of it.
                return self._result(request, last or outcome, tries)
            tries, last = tries + 1, outcome
            if not outcome.is_passing:
                break
            pause = self._walker.pause_after(outcome, tries)
            if pause is None or tries >= self._settings.max_tries:
                break
            self._tally.tried_again(pause)
            await self._pause(pause)
        return self._result(request, outcome, tries)

    async def _pause(self, seconds: float) -> None:
        """Wait, but no longer than the site is still asked for anything."""
        waits = [asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._circuit.opened())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def _result(self, request: FetchRequest, outcome: Outcome, tries: int) -> FetchResult:
        now = self._clock()
        return FetchResult(
            request=request,
            finished_at=as_utc(now),
            status=outcome.status,
            final_url=outcome.url,
            answer=outcome.answer,
            failure=outcome.failure,
            error=outcome.error,
            elapsed_ms=outcome.elapsed_ms,
            tries=tries,
            retry_at=_retry_at(outcome, now),
            hops=tuple(outcome.hops),
            is_skipped=outcome.is_skipped,
        )


def _retry_at(outcome: Outcome, now: float) -> datetime | None:
    """Not before Retry-After; in an hour for what passes by itself, tomorrow for what people may change."""
    wait = _LATER.get(outcome.failure) if outcome.failure is not None else None
    if wait is None and (outcome.is_passing or outcome.again_at is not None):
        wait = _RETRY_LATER
    return None if wait is None else as_utc(max(now + wait, outcome.again_at or 0.0))


async def _always(_url: str) -> Outcome | None:
    return None
