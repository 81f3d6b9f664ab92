"""Looks after the server while the deployments are served: dead runs, automations, the notification block."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
from prefect.client.orchestration import SyncPrefectClient, get_client
from prefect.exceptions import PrefectException

from flows.automations import set_up_automations
from flows.dead_runs import DeadRuns
from flows.missed_runs import pass_over_missed_runs
from flows.settings import Settings

EVERY = 10.0
"""Seconds between two looks: a run whose process died is closed within two of them."""

logger = logging.getLogger("insightcrime")


class Caretaker:
    """Keeps the server's picture of our runs true.

    `is_own_server`: the server is ours, on this machine, so that a run without a process here is dead.
    """

    def __init__(self, client: SyncPrefectClient, settings: Settings, *, is_own_server: bool) -> None:
        self._client = client
        self._settings = settings
        self._is_own_server = is_own_server
        self._dead_runs = DeadRuns(client)
        self._is_set_up = False
        self._warned = False

    def begin(self) -> None:
        """Before anything is served: nothing is being started, so what has no process is dead at once."""
        if self._is_own_server:
            self._tell_closed(self._dead_runs.close(sightings=1))
            if missed := pass_over_missed_runs(self._client):
                logger.info("%d runs that were missed are passed over; the last is made up for", missed)
        self._set_up()

    def end(self) -> None:
        """After the last run has ended: what was killed with the service is closed at once."""
        if self._is_own_server:
            self._tell_closed(self._dead_runs.close(sightings=1))

    def look(self) -> None:
        """One look, while runs come and go."""
        if self._is_own_server:
            self._tell_closed(self._dead_runs.close())
        if not self._is_set_up:
            self._set_up()

    def _set_up(self) -> None:
        self._is_set_up = set_up_automations(self._client, self._settings)
        if not self._is_set_up and not self._warned:
            self._warned = True
            logger.warning(
                "NOTIFY_BLOCK %s does not exist on the server yet; make it in the UI under Blocks",
                self._settings.notify_block,
            )

    def _tell_closed(self, names: tuple[str, ...]) -> None:
        if names:
            logger.warning("runs whose process had died, closed: %s", ", ".join(names))


@contextmanager
def looked_after(settings: Settings, *, is_own_server: bool) -> Iterator[None]:
    """A caretaker at work in the background, until the end of the block."""
    with get_client(sync_client=True) as client:
        caretaker = Caretaker(client, settings, is_own_server=is_own_server)
        caretaker.begin()
        stop = threading.Event()
        thread = threading.Thread(target=_look_often, args=(caretaker, stop), name="caretaker", daemon=True)
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join(EVERY)
            _quietly(caretaker.end)


def _look_often(caretaker: Caretaker, stop: threading.Event) -> None:
    while not stop.wait(EVERY):
        _quietly(caretaker.look)


def _quietly(look: Callable[[], None]) -> None:
    try:
        look()
    except (httpx.HTTPError, PrefectException) as error:
        # The server restarts, or is busy: the next look will do.
        logger.debug("the caretaker could not look: %s", error)
