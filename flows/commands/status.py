"""`insightcrime status`."""

from __future__ import annotations

import json
from datetime import timedelta

import click

from flows.commands.options import Age, as_json
from flows.errors import DONE, DONE_WITH_FAULTS


@click.command(epilog="Example: insightcrime status --max-age 24h")
@click.option("--max-age", type=Age(), help="End with 1 when the last good publish is older: 90m, 24h, 7d.")
@as_json
def status(max_age: timedelta | None, as_json: bool) -> int:
    """Last runs, counts, freshness, failures, manners, disk and the next scheduled run."""
    from flows.settings import load_settings
    from flows.status import read_status

    found = read_status(load_settings())
    is_stale = max_age is not None and found.is_older_than(max_age)
    if as_json:
        click.echo(json.dumps({**found.as_json(), "stale": is_stale}, indent=2, default=str))
    else:
        for line in found.lines():
            click.echo(line)
    if is_stale:
        click.echo(f"insightcrime: the last good publish is older than {max_age}", err=True)
    return DONE_WITH_FAULTS if is_stale else DONE
