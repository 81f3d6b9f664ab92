"""`insightcrime backfill`."""

from __future__ import annotations

from datetime import date

import click

from flows.commands.options import Day, as_json, print_report
from flows.options import (
    LANGS,
    MOST_SLICE_MINUTES,
    MOST_SLICE_PAGES,
    SLICE_MINUTES,
    SLICE_PAGES,
    SOURCES,
    BackfillOptions,
    LangChoice,
    Source,
)


@click.command(epilog="Example: insightcrime backfill --since 2015-01-01 --until 2019-12-31 --lang en")
@click.option("--since", type=Day(), help="Only articles published on this day or later.")
@click.option("--until", type=Day(), help="Only articles published on this day or earlier.")
@click.option("--lang", type=click.Choice(LANGS), default="all", help="Only one language.")
@click.option("--source", type=click.Choice(SOURCES), default="auto", help="Where to look for articles.")
@click.option(
    "--slice-pages",
    type=click.IntRange(1, MOST_SLICE_PAGES),
    default=SLICE_PAGES,
    show_default=True,
    help="Pages fetched before the next look whether fresh news wait.",
)
@click.option(
    "--slice-minutes",
    type=click.FloatRange(0, MOST_SLICE_MINUTES, min_open=True),
    default=SLICE_MINUTES,
    show_default=True,
    help="A slice ends after these minutes as well.",
)
@click.option("--relist", is_flag=True, help="Ask again what the site has, however lately it was asked.")
@as_json
def backfill(
    since: date | None,
    until: date | None,
    lang: LangChoice,
    source: Source,
    slice_pages: int,
    slice_minutes: float,
    relist: bool,
    as_json: bool,
) -> int:
    """Fetch the whole site, or a window of days, in slices that give way to fresh news.

    May be stopped at any moment, with Ctrl-C too; the next backfill carries on where it left. The site is not
    listed again within a week. While one backfill is at work, another gives way to it.
    """
    from flows.commands.stopping import stopped_by_sigterm
    from flows.progress import progress_for_terminal
    from flows.settings import load_settings
    from flows.slices import run_backfill

    options = BackfillOptions(since, until, lang, source, slice_pages, slice_minutes, relist)
    with stopped_by_sigterm(), progress_for_terminal() as progress:
        report = run_backfill(load_settings(), options, progress=progress)
    return print_report(report, as_json=as_json)
