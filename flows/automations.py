"""What the Prefect server watches for us: runs without a sign of life, crashed runs, silence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from cronsim import CronSim
from prefect.automations import AutomationCore, DoNothing, EventTrigger, Posture, SendNotification
from prefect.client.orchestration import SyncPrefectClient
from prefect.client.schemas.objects import StateType
from prefect.events.actions import ActionTypes, ChangeFlowRunState
from prefect.events.schemas.automations import Automation
from prefect.exceptions import ObjectNotFound
from prefect.settings import get_current_settings

from flows.dead_runs import TAG
from flows.server import HEARTBEAT_SECONDS
from flows.settings import Settings

NO_SIGN_OF_LIFE = "insightcrime: a run without a sign of life is crashed"
CRASHED = "insightcrime: a crashed run is told"
SILENCE = "insightcrime: no ingest completed in time"

HEARTBEAT = "prefect.flow-run.heartbeat"
ANYTHING = "prefect.flow-run.*"
"""Any event of a run: an end may have a name of its own, such as Skipped."""

RUN: dict[str, str | list[str]] = {"prefect.resource.id": "prefect.flow-run.*"}
OURS: dict[str, str | list[str]] = {
    "prefect.resource.id": f"prefect.tag.{TAG}",
    "prefect.resource.role": "tag",
}
SHORTEST_SILENCE = timedelta(seconds=90)
RUNS_LOOKED_AT = 60


def set_up_automations(client: SyncPrefectClient, settings: Settings) -> bool:
    """Makes or renews the automations on the server; those that are as they should be are left alone, since
    renewing one starts its clock anew, and one that was switched off in the UI stays off.

    Returns whether NOTIFY_BLOCK was found; True where none is set.
    """
    block = _notification_block(client, settings)
    wanted = tuple(_automations(settings, block))
    for automation in wanted:
        _set_up(client, automation)
    if CRASHED not in {automation.name for automation in wanted}:
        for old in client.read_automations_by_name(CRASHED):
            client.delete_automation(old.id)
    return settings.notify_block is None or block is not None


def silence_after(schedule: str, timezone: str, now: datetime) -> timedelta:
    """How long no ingest may complete: half as long again as the longest pause that the schedule makes.

    The longest of the next 60 pauses, so that nights and weekends without runs are no silence.
    """
    times = CronSim(schedule, now.astimezone(ZoneInfo(timezone)))
    runs = [time.astimezone(UTC) for time, _ in zip(times, range(RUNS_LOOKED_AT + 1), strict=False)]
    longest = max((later - earlier for earlier, later in pairwise(runs)), default=timedelta())
    return max(1.5 * longest, SHORTEST_SILENCE)


def _automations(settings: Settings, block: SendNotification | None) -> Iterator[AutomationCore]:
    beat = get_current_settings().flows.heartbeat_frequency or HEARTBEAT_SECONDS
    yield AutomationCore(
        name=NO_SIGN_OF_LIFE,
        description="A run that sent heartbeats and stopped, without an end, is dead.",
        trigger=EventTrigger(
            after={HEARTBEAT},
            expect={ANYTHING},
            match=RUN,
            match_related=OURS,
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=timedelta(seconds=3 * beat),
        ),
        actions=[
            ChangeFlowRunState(
                name="Crashed",
                state=StateType.CRASHED,
                force=False,
                message="The run gave no sign of life any more. The next run carries on what was archived.",
            )
        ],
    )
    if block is not None:
        yield AutomationCore(
            name=CRASHED,
            description="Tells NOTIFY_BLOCK of a run whose process died; failed runs tell it themselves.",
            trigger=EventTrigger(
                expect={"prefect.flow-run.Crashed"}, match=RUN, match_related=OURS, posture=Posture.Reactive
            ),
            actions=[
                block.model_copy(
                    update={
                        "subject": "{{ flow.name }} crashed",
                        "body": "{{ flow.name }} / {{ flow_run.name }}: {{ flow_run.state.message }}",
                    }
                )
            ],
        )
    yield _silence(settings, block)


def _silence(settings: Settings, block: SendNotification | None) -> AutomationCore:
    within = silence_after(settings.schedule, settings.timezone, datetime.now(UTC))
    said = (
        f"No ingest has completed for {within} (the schedule is {settings.schedule}, {settings.timezone}). "
        "Look whether one is still running, whether the schedule is paused, and at the last failed run."
    )
    action: ActionTypes = (
        DoNothing()
        if block is None
        else block.model_copy(update={"subject": "no ingest completed in time", "body": said})
    )
    return AutomationCore(
        name=SILENCE,
        description=f"{said} Without NOTIFY_BLOCK this is seen in the event feed alone.",
        trigger=EventTrigger(
            expect={"prefect.flow-run.Completed"},
            match=RUN,
            match_related={"prefect.resource.name": "ingest", "prefect.resource.role": "flow"},
            posture=Posture.Proactive,
            threshold=1,
            within=within,
        ),
        actions=[action],
    )


def _notification_block(client: SyncPrefectClient, settings: Settings) -> SendNotification | None:
    """A message through NOTIFY_BLOCK; None where none is set, or where the server has no such block."""
    if settings.notify_block is None:
        return None
    kind, _, name = settings.notify_block.partition("/")
    try:
        document = client.read_block_document_by_name(name, kind, include_secrets=False)
    except ObjectNotFound:
        return None
    return SendNotification(block_document_id=document.id, subject="insightcrime", body="")


def _set_up(client: SyncPrefectClient, wanted: AutomationCore) -> None:
    found = client.read_automations_by_name(wanted.name)
    if not found:
        client.create_automation(wanted)
        return
    kept, *doubles = found
    for double in doubles:
        client.delete_automation(double.id)
    renewed = wanted.model_copy(update={"enabled": kept.enabled})
    if _content(renewed) != _content(kept):
        client.update_automation(kept.id, renewed)


def _content(automation: AutomationCore | Automation) -> object:
    """What makes two automations the same, apart from their ids."""
    plain = AutomationCore(**automation.model_dump(exclude={"id"}))
    return plain.model_dump(include={"name", "description", "enabled", "trigger", "actions"})
