"""The polite client, made from the settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchSettings
from flows.manners import RunManners
from flows.parser_version import program_version
from flows.runs import Run
from flows.settings import Settings

PUBLIC_HOST = "insightcrime.org"


def user_agent(contact: str | None) -> str:
    """`insightcrime-etl/VERSION (+CONTACT)`: who asks, and how to reach them."""
    name = f"insightcrime-etl/{program_version()}"
    return f"{name} (+{contact})" if contact else name


def anonymity(settings: Settings) -> str | None:
    """The warning that the real site would be asked without saying who asks; None where all is well."""
    if settings.contact is None and settings.site.host.endswith(PUBLIC_HOST):
        return "INSIGHTCRIME_CONTACT is not set: the site cannot tell who asks; set an e-mail or an address"
    return None


def client_for(settings: Settings, locks: Path) -> PoliteClient:
    """The client that the settings describe, not yet entered; `locks` is the folder that all processes of
    the data folder share.
    """
    return PoliteClient(
        FetchSettings(
            site=settings.site,
            user_agent=user_agent(settings.contact),
            interval=settings.request_interval,
            concurrency=settings.concurrency,
            timeout=settings.request_timeout,
            max_body_bytes=settings.max_body_bytes,
            max_tries=settings.max_tries,
            backoff_base=settings.backoff_base,
            lock_folder=locks,
        )
    )


@contextmanager
def polite_client(run: Run) -> Iterator[PoliteClient]:
    """The client of a run, which remembers how it behaved; warns when the real site would not be told who
    asks.
    """
    if warning := anonymity(run.settings):
        run.progress.note(warning)
    began = run.clock()
    client = client_for(run.settings, run.workspace.locks)
    try:
        with client:
            yield client
    finally:
        run.manners = RunManners.of(run.load_id, client.manners(), began, run.clock())
