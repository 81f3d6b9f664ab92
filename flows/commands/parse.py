"""`insightcrime parse`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from flows.errors import DONE, DONE_WITH_FAULTS


@click.command(epilog="Example: insightcrime parse page.html --url https://insightcrime.org/news/some-slug/")
@click.argument("source", type=click.Path(exists=True, allow_dash=True, path_type=Path))
@click.option("--url", help="The page's address; needed for - and for a page that does not name it.")
def parse(source: Path, url: str | None) -> int:
    """Turn pages into normalised JSON lines, in input order.

    SOURCE is an HTML file, a folder of them, a WARC file, or - for standard input.
    """
    from flows.parsing import parse_source

    printed = refused = 0
    for line in parse_source(source, url):
        click.echo(json.dumps(line, ensure_ascii=False, default=str))
        printed += 1
        refused += "reason" in line
    return DONE_WITH_FAULTS if printed == refused == 1 else DONE
