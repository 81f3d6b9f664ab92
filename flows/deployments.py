"""The deployments that `insightcrime serve` offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from prefect import Flow
from prefect.client.schemas.objects import State
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.backfill import backfill
from flows.import_warc import import_warc
from flows.ingest import ingest
from flows.maintenance import maintenance
from flows.parser_version import parser_version
from flows.reparse import reparse
from flows.report import RunReport
from flows.settings import Settings

MAINTENANCE_SCHEDULE: Final = "30 3 * * 0"
"""Cron, in TIMEZONE: once a week, in the small hours of Sunday."""

NETWORK: Final = ("insightcrime", "network")
OFFLINE: Final = ("insightcrime", "offline")


def deployments(settings: Settings) -> tuple[RunnerDeployment, ...]:
    """Every flow as a deployment; `ingest` on SCHEDULE, `maintenance` once a week."""
    return (
        _deployment(
            ingest,
            "New and changed articles of the site, into the published DuckDB file.",
            NETWORK,
            Cron(settings.schedule, timezone=settings.timezone),
        ),
        _deployment(
            backfill,
            "The whole site, or a window of days, fetched in slices that give way to fresh news. It may be "
            "cancelled at any moment; the next backfill carries on where it left.",
            NETWORK,
        ),
        _deployment(
            reparse,
            "The archive read again with today's code, with no network; with `rebuild` the whole warehouse "
            "is made anew from it.",
            OFFLINE,
        ),
        _deployment(
            import_warc,
            "Pages from WARC files on this machine, into the published DuckDB file.",
            OFFLINE,
        ),
        _deployment(
            maintenance,
            "Once a week: articles that the site has deleted, pages that failed and are due again, and a "
            "tidy data folder.",
            NETWORK,
            Cron(MAINTENANCE_SCHEDULE, timezone=settings.timezone),
        ),
    )


def _deployment(
    flow: Flow[..., State[RunReport]],
    description: str,
    tags: Sequence[str],
    schedule: Schedule | None = None,
) -> RunnerDeployment:
    """A deployment named like its flow. The entry point is a module, so any folder will do."""
    made = flow.to_deployment(
        flow.name,
        schedule=schedule,
        description=description,
        tags=list(tags),
        version=parser_version(),
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    assert isinstance(made, RunnerDeployment), "to_deployment gives a coroutine only inside an event loop"
    return made
