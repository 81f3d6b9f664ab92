"""`insightcrime maintenance`."""

from __future__ import annotations

import click

from flows.commands.options import as_json, print_report
from flows.options import SOURCES, MaintenanceOptions, Source


@click.command(epilog="Example: insightcrime maintenance --no-tidy")
@click.option(
    "--compare/--no-compare",
    default=True,
    help="List the whole site, and ask once for every article that the list lacks.",
)
@click.option("--retry/--no-retry", default=True, help="Ask again for failed pages whose time has come.")
@click.option(
    "--tidy/--no-tidy",
    default=True,
    help="Compact a warehouse that is half empty; remove old snapshots and temporary files.",
)
@click.option("--source", type=click.Choice(SOURCES), default="auto", help="Where to list the site.")
@as_json
def maintenance(compare: bool, retry: bool, tidy: bool, source: Source, as_json: bool) -> int:
    """Find what the site has deleted, ask again for what failed, and tidy the data folder.

    A list of the site that is much shorter than it should be, or incomplete, is reported and not believed.
    """
    from flows.commands.stopping import stopped_by_sigterm
    from flows.progress import progress_for_terminal
    from flows.settings import load_settings
    from flows.upkeep import run_maintenance

    options = MaintenanceOptions(compare, retry, tidy, source)
    with stopped_by_sigterm(), progress_for_terminal() as progress:
        report = run_maintenance(load_settings(), options, progress=progress)
    return print_report(report, as_json=as_json)
