"""The deployments that `insightcrime serve` offers."""

from __future__ import annotations

from prefect import Flow
from prefect.client.schemas.objects import State
from prefect.deployments.runner import RunnerDeployment
from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from flows.import_warc import import_warc
from flows.ingest import ingest
from flows.parser_version import parser_version
from flows.report import RunReport
from flows.settings import Settings


def deployments(settings: Settings) -> tuple[RunnerDeployment, ...]:
    """Every flow as a deployment; `ingest` on SCHEDULE."""
    return (
        _deployment(
            ingest,
            "New and changed articles of the site, into the published DuckDB file.",
            ("insightcrime", "network"),
            Cron(settings.schedule, timezone=settings.timezone),
        ),
        _deployment(
            import_warc,
            "Pages from WARC files on this machine, into the published DuckDB file.",
            ("insightcrime", "offline"),
        ),
    )


def _deployment(
    flow: Flow[..., State[RunReport]],
    description: str,
    tags: tuple[str, ...],
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
