"""`insightcrime ingest`."""

from __future__ import annotations

from datetime import date

import click

from flows.commands.options import Day, as_json, print_report
from flows.options import LANGS, SOURCES, IngestOptions, LangChoice, Source


@click.command(epilog="Example: insightcrime ingest --since 2026-01-01 --lang es --limit 50")
@click.option("--source", type=click.Choice(SOURCES), default="auto", help="Where to look for articles.")
@click.option("--since", type=Day(), help="Only articles published on this day or later.")
@click.option("--until", type=Day(), help="Only articles published on this day or earlier.")
@click.option("--lang", type=click.Choice(LANGS), default="all", help="Only one language.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many articles in this run.")
@click.option("--url", "urls", multiple=True, help="Only this address; may be repeated.")
@click.option("--force", is_flag=True, help="Ask again for pages that are known and unchanged.")
@as_json
def ingest(
    source: Source,
    since: date | None,
    until: date | None,
    lang: LangChoice,
    limit: int | None,
    urls: tuple[str, ...],
    force: bool,
    as_json: bool,
) -> int:
    """Discover, fetch, archive, parse, load, check and publish.

    A run carries on what an earlier one left, and never asks twice for an answer that lies in the archive.
    """
    from flows.helpers import prepare_help
    from flows.settings import load_settings

    settings = load_settings()
    if not urls and limit is None:
        prepare_help(settings)

    from flows.jobs import run_ingest
    from flows.progress import progress_for_terminal

    options = IngestOptions(source, since, until, lang, limit, urls, force)
    with progress_for_terminal() as progress:
        report = run_ingest(settings, options, progress=progress)
    return print_report(report, as_json=as_json)
