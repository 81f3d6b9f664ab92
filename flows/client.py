"""The polite client of a run, made from the settings."""

from __future__ import annotations

from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchSettings
from flows.parser_version import program_version
from flows.runs import Run

PUBLIC_HOST = "insightcrime.org"


def user_agent(contact: str | None) -> str:
    """`insightcrime-etl/VERSION (+CONTACT)`: who asks, and how to reach them."""
    name = f"insightcrime-etl/{program_version()}"
    return f"{name} (+{contact})" if contact else name


def polite_client(run: Run) -> PoliteClient:
    """The client, not yet entered. Warns when it would ask the real site without saying who it is."""
    settings = run.settings
    if settings.contact is None and settings.site.host.endswith(PUBLIC_HOST):
        run.progress.note(
            "INSIGHTCRIME_CONTACT is not set: the site cannot tell who asks; set an e-mail or an address"
        )
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
            lock_folder=run.workspace.locks,
        )
    )
