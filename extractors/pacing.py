"""Manners shared by all processes of a data folder: how often, and how many at a time, a host is asked."""

from __future__ import annotations

import asyncio
import math
import os
import random
import re
import struct
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.locks import ProcessLock

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]

# Requests leave this much further apart than asked for, lest they arrive too near on a busy machine.
MARGIN: Final = 0.025
_POLL: Final = 0.01
_STATE: Final = struct.Struct("<ddd")
# A damaged state file, or a clock set back, must not stop the program for longer.
_LONGEST_HOLD: Final = 7 * 24 * 3600.0
_MOST_SLOWDOWN: Final = 16.0
_LEAST_WHEN_SLOWED: Final = 0.05
_UNSAFE: Final = re.compile(r"[^a-z0-9.-]+")


@dataclass(frozen=True, slots=True)
class _State:
    """Seconds since the epoch of the last start and of the end of a pause; a factor on the interval."""

    last_start: float = 0.0
    held_until: float = 0.0
    slowdown: float = 1.0


class Pacer:
    """Keeps request starts to one host `interval` seconds apart, and at most `concurrency` in flight.

    Holds for every process that uses the same `folder` and `host`, through locks of the operating system:
    a killed process frees its own. `clock` gives seconds since the epoch, `sleep` waits.
    """

    def __init__(
        self,
        folder: Path,
        host: str,
        interval: float,
        concurrency: int,
        *,
        clock: Clock = time.time,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        name = _UNSAFE.sub("_", host.lower())
        self.interval = interval
        self._clock = clock
        self._sleep = sleep
        self._slots = [ProcessLock(folder / f"{name}.slot-{number}.lock") for number in range(concurrency)]
        self._free = asyncio.Semaphore(concurrency)
        self._gate = ProcessLock(folder / f"{name}.start.lock")
        self._book = ProcessLock(folder / f"{name}.state.lock")
        self._state_path = folder / f"{name}.state"
        self._random = random.SystemRandom()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[Turn]:
        """Wait for a turn to ask the host. The turn ends, and another may be in flight, when this exits."""
        async with self._free:
            slot = await self._take_slot()
            try:
                turn = Turn(self, has_gate=await self._pass_gate())
                try:
                    yield turn
                finally:
                    turn.started()
            finally:
                slot.release()

    def hold_until(self, at: float) -> None:
        """No process starts a request before `at`, in seconds since the epoch; only a later end counts."""
        self._change(lambda state: _State(state.last_start, max(state.held_until, at), state.slowdown))

    def held_until(self) -> float:
        """When the present pause ends, in seconds since the epoch; a time in the past where there is none."""
        return min(self._read().held_until, self._clock() + _LONGEST_HOLD)

    def slow_down(self) -> None:
        """Double the interval for all processes, up to sixteen times: the host has had enough."""
        self._change(
            lambda state: _State(
                state.last_start, state.held_until, min(_MOST_SLOWDOWN, max(1.0, state.slowdown) * 2)
            )
        )

    def recover(self) -> None:
        """Come a tenth closer to the usual interval: the host has answered well."""
        if self._read().slowdown > 1.0:
            self._change(
                lambda state: _State(state.last_start, state.held_until, max(1.0, state.slowdown * 0.9))
            )

    async def _take_slot(self) -> ProcessLock:
        while True:
            for slot in self._slots:
                if slot.try_acquire():
                    return slot
            await self._sleep(self._poll())

    async def _pass_gate(self) -> bool:
        """Return when a request may start: with the gate held (True), or with no interval to keep (False)."""
        while True:
            wait = self._wait()
            if wait <= 0 and self._gap(self._read()) <= 0:
                return False
            if wait <= 0 and self._gate.try_acquire():
                wait = self._wait()
                if wait <= 0:
                    return True
                self._gate.release()
            # Nobody waits with the gate in hand: processes that meet here have equal chances.
            await self._sleep(max(wait, 0.0) + self._poll())

    def _gap(self, state: _State) -> float:
        """Seconds between two starts; where none are asked for, a host that has had enough gets some."""
        slowdown = min(max(state.slowdown, 1.0), _MOST_SLOWDOWN)
        least = _LEAST_WHEN_SLOWED if slowdown > 1.0 else 0.0
        gap = max(self.interval, least) * slowdown
        return gap + MARGIN if gap > 0 else 0.0

    def _wait(self) -> float:
        now, state = self._clock(), self._read()
        gap = self._gap(state)
        since = now - state.last_start
        until_start = gap - since if 0 <= since < gap else gap if since < 0 and -since < gap else 0.0
        return max(until_start, min(state.held_until - now, _LONGEST_HOLD))

    def _poll(self) -> float:
        return _POLL * self._random.uniform(0.5, 1.0)

    def _note_start(self) -> None:
        now = self._clock()
        self._change(lambda state: _State(now, state.held_until, state.slowdown))
        self._gate.release()

    def _read(self) -> _State:
        # Read several times for every request: without the ceremony of a file object.
        try:
            handle = os.open(self._state_path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return _State()
        try:
            numbers = _STATE.unpack(os.read(handle, _STATE.size + 1))
        except struct.error:
            return _State()
        finally:
            os.close(handle)
        return _State(*numbers) if all(map(math.isfinite, numbers)) else _State()

    def _change(self, change: Callable[[_State], _State]) -> None:
        with self._book:
            state = change(self._read())
            handle = os.open(self._state_path, os.O_WRONLY | os.O_CREAT, 0o644)
            try:
                os.ftruncate(handle, _STATE.size)
                os.pwrite(handle, _STATE.pack(state.last_start, state.held_until, state.slowdown), 0)
            finally:
                os.close(handle)


class Turn:
    """The right to start one request now. The next turn is given out once `started` is called."""

    def __init__(self, pacer: Pacer, *, has_gate: bool) -> None:
        self._pacer = pacer
        self._has_gate = has_gate

    def give_back(self) -> None:
        """Nothing will be asked in this turn: the interval does not begin anew."""
        if self._has_gate:
            self._has_gate = False
            self._pacer._gate.release()  # noqa: SLF001 - a turn is part of its pacer

    def started(self) -> None:
        """The request has left; from this moment the interval counts. Further calls do nothing."""
        if self._has_gate:
            self._has_gate = False
            self._pacer._note_start()  # noqa: SLF001 - a turn is part of its pacer
