"""A schedule of every minute fires, really; and when nothing completes any more, somebody is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flows.sample_site.server import serve
from tests.flows.served import Served, serving, wait_for
from tests.flows.webhook import Webhook, make_block

MINUTES = 60.0


def completed(served: Served) -> list[dict[str, Any]]:
    return [
        run for run in served.runs("ingest") if run["auto_scheduled"] and run["state_type"] == "COMPLETED"
    ]


def test_every_minute_twice_and_the_second_has_nothing_new(tmp_path: Path) -> None:
    with serve() as site, serving(tmp_path, site.url, schedule="* * * * *") as served:
        first, second = wait_for("two completed runs", lambda: _two(completed(served)), 5 * MINUTES)
    print(f"\n{first['expected_start_time']}: {first['state']['message']}")
    print(f"{second['expected_start_time']}: {second['state']['message']}")
    assert " new" in first["state"]["message"]
    assert "nothing changed" in second["state"]["message"]


def test_silence_is_told(tmp_path: Path) -> None:
    """With a schedule of every minute that is paused, no ingest completes, and 90 s of that are silence."""
    webhook = Webhook()
    try:
        with (
            serve() as site,
            serving(tmp_path, site.url, schedule="* * * * *", notify_block="custom-webhook/desk") as served,
        ):
            make_block(served, webhook)
            deployment = served.deployment("ingest")
            assert deployment is not None
            assert served.api.post(f"/deployments/{deployment['id']}/pause_deployment").status_code == 200
            message = webhook.told("no ingest completed", 6 * MINUTES)
    finally:
        webhook.close()
    print(f"\n{message['subject']}: {message['body']}")
    assert "schedule" in message["body"]


def _two(runs: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]] | None:
    return (runs[0], runs[1]) if len(runs) > 1 else None
