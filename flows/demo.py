"""The demonstration: the bundled sample site, ingested into a warehouse of its own."""

from __future__ import annotations

import json
import signal
import threading
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import click

from flows.jobs import run_ingest
from flows.options import IngestOptions
from flows.progress import progress_for_terminal
from flows.report import RunReport
from flows.sample_site.server import serve
from flows.settings import Settings, load_settings
from warehouse.summary import Count, Summary, summary

QUERY = "select title, byline, licence_id, credit_text from articles order by published_on desc limit 5"


def serve_site(port: int) -> None:
    """Serves the sample site until SIGTERM or Ctrl-C, and says where."""
    stop = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stop.set())
    with serve(port=port) as site:
        click.echo(f"sample site: {site.url}")
        click.echo(
            f"in another shell: INSIGHTCRIME_SITE_URL={site.url} INSIGHTCRIME_REQUEST_INTERVAL=0 "
            "insightcrime ingest",
            err=True,
        )
        stop.wait()


def run_demo(port: int, *, as_json: bool) -> int:
    """Ingests the sample site into `DATA_DIR/demo`, prints what was loaded, and gives the exit code."""
    folder = load_settings(request_interval=1.5, site_url="https://insightcrime.org").data_dir / "demo"
    with serve(port=port) as site, progress_for_terminal() as progress:
        settings = load_settings(data_dir=folder, site_url=site.url, request_interval=0)
        # The sitemap lists pages that are no articles as well, so that failures and their reasons are seen.
        report = run_ingest(settings, IngestOptions(source="sitemap"), progress=progress)
    public = settings.data_dir / "insightcrime.duckdb"
    found = summary(public)
    if as_json:
        click.echo(json.dumps({"run": report.as_json(), "summary": asdict(found)}, indent=2, default=str))
    else:
        _print_summary(report, found, public, settings)
    for fault in report.faults:
        click.echo(f"insightcrime: {fault}", err=True)
    return report.exit_code


def _print_summary(report: RunReport, found: Summary, public: Path, settings: Settings) -> None:
    click.echo(report.headline())
    click.echo(f"\n{found.articles} articles in {public}")
    for heading, counts in (
        ("language", found.by_lang),
        ("kind", found.by_kind),
        ("template", found.by_template),
        ("licence status", found.by_licence),
        ("pages that are no article", found.failures),
    ):
        click.echo(f"  {heading + ':':<27}{_line(counts)}")
    click.echo("\nTry:")
    click.echo(f'  INSIGHTCRIME_DATA_DIR={settings.data_dir} insightcrime sql "{QUERY}"')


def _line(counts: Iterable[Count]) -> str:
    return ", ".join(f"{count.name} {count.count}" for count in counts) or "none"
