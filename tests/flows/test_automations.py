"""The automations that `serve` sets up: when silence is silence, and that a restart changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import cast
from uuid import UUID, uuid4

import pytest
from prefect.automations import AutomationCore, SendNotification
from prefect.client.orchestration import SyncPrefectClient
from prefect.events.schemas.automations import Automation
from prefect.exceptions import ObjectNotFound

from flows.automations import CRASHED, NO_SIGN_OF_LIFE, SILENCE, set_up_automations, silence_after
from flows.settings import Settings, load_settings

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)


class Server:
    """As much of Prefect's client as is used."""

    def __init__(self) -> None:
        self.held: dict[UUID, Automation] = {}
        self.blocks: dict[str, UUID] = {}
        self.updates = 0

    def read_automations_by_name(self, name: str) -> list[Automation]:
        return [one for one in self.held.values() if one.name == name]

    def create_automation(self, automation: AutomationCore) -> UUID:
        made = Automation(id=uuid4(), **automation.model_dump())
        self.held[made.id] = made
        return made.id

    def update_automation(self, automation_id: UUID, automation: AutomationCore) -> None:
        self.updates += 1
        self.held[automation_id] = Automation(id=automation_id, **automation.model_dump())

    def delete_automation(self, automation_id: UUID) -> None:
        del self.held[automation_id]

    def read_block_document_by_name(self, name: str, kind: str, **_: object) -> SimpleNamespace:
        if f"{kind}/{name}" not in self.blocks:
            raise ObjectNotFound(Exception("no such block"))
        return SimpleNamespace(id=self.blocks[f"{kind}/{name}"])

    @property
    def names(self) -> set[str]:
        return {one.name for one in self.held.values()}

    def one(self, name: str) -> Automation:
        (found,) = self.read_automations_by_name(name)
        return found


def set_up(server: Server, settings: Settings) -> bool:
    return set_up_automations(cast("SyncPrefectClient", server), settings)


@pytest.mark.parametrize(
    ("schedule", "hours"),
    [("0 */6 * * *", 9), ("0 8-20 * * *", 18), ("30 3 * * 0", 252), ("0 7 * * 1-5", 108)],
)
def test_silence_is_half_as_long_again_as_the_longest_pause(schedule: str, hours: float) -> None:
    assert silence_after(schedule, "UTC", NOW) == timedelta(hours=hours)


def test_a_schedule_of_every_minute_has_time_to_run() -> None:
    assert silence_after("* * * * *", "America/Bogota", NOW) == timedelta(seconds=90)


def test_without_a_block_nobody_is_told_and_silence_is_still_seen() -> None:
    server = Server()
    assert set_up(server, load_settings())
    assert server.names == {NO_SIGN_OF_LIFE, SILENCE}
    assert [action.type for action in server.one(SILENCE).actions] == ["do-nothing"]


def test_with_a_block_it_is_told_of_crashes_and_of_silence() -> None:
    server = Server()
    server.blocks["slack-webhook/desk"] = uuid4()
    assert set_up(server, load_settings(notify_block="slack-webhook/desk"))
    for name in (CRASHED, SILENCE):
        (action,) = server.one(name).actions
        assert isinstance(action, SendNotification)
        assert action.block_document_id == server.blocks["slack-webhook/desk"]


def test_a_block_that_is_made_later_is_taken_up() -> None:
    server = Server()
    settings = load_settings(notify_block="slack-webhook/desk")
    assert not set_up(server, settings)
    assert CRASHED not in server.names
    server.blocks["slack-webhook/desk"] = uuid4()
    assert set_up(server, settings)
    assert CRASHED in server.names


def test_a_restart_leaves_the_clocks_running_and_switches_as_they_are() -> None:
    server = Server()
    set_up(server, load_settings())
    off = server.one(SILENCE)
    server.held[off.id] = off.model_copy(update={"enabled": False})
    set_up(server, load_settings())
    assert server.updates == 0
    set_up(server, load_settings(schedule="0 5 * * *"))
    assert server.updates == 1
    assert not server.one(SILENCE).enabled


def test_without_the_block_setting_the_old_automation_goes() -> None:
    server = Server()
    server.blocks["slack-webhook/desk"] = uuid4()
    set_up(server, load_settings(notify_block="slack-webhook/desk"))
    set_up(server, load_settings())
    assert CRASHED not in server.names
