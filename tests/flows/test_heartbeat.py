"""The heartbeat after a completed run."""

from __future__ import annotations

from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.sample_site.server import RunningSite
from flows.settings import Settings, load_settings


def with_heartbeat(settings: Settings, url: str) -> Settings:
    given = settings.model_dump(exclude_unset=True) | {"heartbeat_url": url}
    return load_settings(**given)


def test_a_completed_run_calls_the_heartbeat_once(settings: Settings, site: RunningSite) -> None:
    run_ingest(with_heartbeat(settings, f"{site.url}/robots.txt?heartbeat"), IngestOptions(limit=1))
    assert [seen.path for seen in site.requests if "heartbeat" in seen.path] == ["/robots.txt?heartbeat"]


def test_a_heartbeat_that_fails_does_not_fail_the_run(settings: Settings, site: RunningSite) -> None:
    report = run_ingest(with_heartbeat(settings, f"{site.url}/no/such/monitor"), IngestOptions(limit=1))
    assert report.exit_code == 0
