"""Requests that go on while their answers are worked on: addresses may be added at any time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Final, Self, TypeVar

from extractors.fetch.results import FetchRequest, FetchResult

T = TypeVar("T")

Keep = Callable[[FetchResult], int]
"""Takes a result in; gives how many bytes of it stay in memory until they are released."""

OnError = Callable[[BaseException], None]

TRIED_AT_ONCE: Final = 50
"""Addresses that wait for their turn, for a second try or for their answer at the same time."""

MOST_HELD: Final = 48 * 1024 * 1024
"""Bytes of answers that nobody has released; beyond them no further address is begun."""


class Stream:
    """Fetches what it is asked for, in about that order; a context manager.

    `keep` gets each result, failed and skipped ones among them, in a thread of the stream's own, one at a
    time. `on_error` is told, in another thread, what ended the stream early: what `keep` raised, or a
    `FetchError` of the client. On leaving, what is in flight is given up.
    """

    def __init__(
        self,
        fetch: Callable[[FetchRequest], Awaitable[FetchResult]],
        loop: asyncio.AbstractEventLoop,
        keep: Keep,
        on_error: OnError,
    ) -> None:
        self._fetch = fetch
        self._loop = loop
        self._keep = keep
        self._on_error = on_error
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix="keep")
        self._waiting: asyncio.Queue[FetchRequest] = asyncio.Queue()
        self._has_room = asyncio.Event()
        self._held = 0
        self._tasks: list[asyncio.Task[None]] = []

    def __enter__(self) -> Self:
        self._call(self._begin()).result()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._call(self._end()).result()
        finally:
            self._keeper.shutdown(cancel_futures=True)

    def ask(self, requests: Sequence[FetchRequest]) -> None:
        """Ask for these addresses as well; returns at once."""
        self._loop.call_soon_threadsafe(self._add, tuple(requests))

    def release(self, size: int) -> None:
        """So many of the bytes that `keep` told of are let go."""
        self._loop.call_soon_threadsafe(self._hold, -size)

    def between_results(self, function: Callable[[], T]) -> T:
        """Call a function where `keep` is called, so that the two never meet; gives what it gives."""
        return self._keeper.submit(function).result()

    def _call(self, work: Awaitable[None]) -> Future[None]:
        async def awaited() -> None:
            await work

        return asyncio.run_coroutine_threadsafe(awaited(), self._loop)

    async def _begin(self) -> None:
        self._has_room.set()
        self._tasks = [asyncio.create_task(self._work()) for _ in range(TRIED_AT_ONCE)]

    def _give_up(self) -> None:
        for task in self._tasks:
            if task is not asyncio.current_task():
                task.cancel()

    async def _end(self) -> None:
        self._give_up()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _work(self) -> None:
        try:
            while True:
                request = await self._waiting.get()
                await self._has_room.wait()
                result = await self._fetch(request)
                self._hold(await self._loop.run_in_executor(self._keeper, self._keep, result))
        except Exception as error:  # noqa: BLE001 - whoever waits for the results must learn of anything
            self._on_error(error)
            self._give_up()

    def _add(self, requests: tuple[FetchRequest, ...]) -> None:
        for request in requests:
            self._waiting.put_nowait(request)

    def _hold(self, size: int) -> None:
        self._held += size
        if self._held > MOST_HELD:
            self._has_room.clear()
        else:
            self._has_room.set()
