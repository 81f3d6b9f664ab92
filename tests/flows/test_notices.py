"""Telling NOTIFY_BLOCK: what goes wrong with that is said and never raised."""

from __future__ import annotations

import httpx
import pytest
from prefect.blocks.abstract import NotificationBlock, NotificationError
from prefect.blocks.core import Block

from flows.notices import send_notification


class Desk(NotificationBlock):
    """Somebody who keeps what is told, or cannot be reached."""

    told: list[tuple[str, str | None]] = []  # noqa: RUF012 - a field of a Pydantic model
    fails: bool = False

    def notify(self, body: str, subject: str | None = None) -> None:  # type: ignore[override]
        if self.fails:
            raise NotificationError("nobody at the desk")
        self.told.append((body, subject))


def found(monkeypatch: pytest.MonkeyPatch, block: Block | Exception) -> None:
    """Makes the server have this block, or answer with this error."""

    def load(_name: str) -> Block:
        if isinstance(block, Exception):
            raise block
        return block

    monkeypatch.setattr(Block, "load", load)


def test_the_block_is_told_subject_and_body(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    found(monkeypatch, desk)
    assert send_notification("desk/news", "ingest failed", "why") is None
    assert desk.told == [("why", "ingest failed")]


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (ValueError("Unable to find block document named news"), "Unable to find"),
        (httpx.ConnectError("refused"), "refused"),
        (Desk(fails=True), "could not be told"),
        (Block(), "no notification block"),
    ],
    ids=["missing", "no server", "unreachable", "another kind"],
)
def test_what_goes_wrong_is_said(
    block: Block | Exception, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch, block)
    assert words in str(send_notification("desk/news", "ingest failed", "why"))
