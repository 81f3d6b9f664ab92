"""`insightcrime reparse`."""

from __future__ import annotations

import click

from flows.commands.options import as_json, print_report


@click.command(epilog="Example: insightcrime reparse --template tagdiv")
@click.option("--template", help="Only captures that were read with this template.")
@click.option("--url", "urls", multiple=True, help="Only captures of this address; may be repeated.")
@click.option("--rebuild", is_flag=True, help="Make the whole warehouse anew from the archive alone.")
@as_json
def reparse(template: str | None, urls: tuple[str, ...], rebuild: bool, as_json: bool) -> int:
    """Read the archive again with today's code, with no network."""
    from flows.jobs import run_reparse
    from flows.progress import progress_for_terminal
    from flows.settings import load_settings

    if rebuild and (template or urls):
        raise click.UsageError("--rebuild takes the whole archive; leave --template and --url out")
    with progress_for_terminal() as progress:
        report = run_reparse(
            load_settings(), template=template, urls=urls, rebuild=rebuild, progress=progress
        )
    return print_report(report, as_json=as_json)
