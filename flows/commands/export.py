"""`insightcrime export`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from flows.commands.options import as_json
from flows.errors import DONE, UsageError

FORMATS = ("parquet", "csv", "jsonl", "ftm")


@click.command(epilog="Example: insightcrime export --format parquet ./insightcrime-parquet")
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--format", "fmt", type=click.Choice(FORMATS), required=True, help="The form of the files.")
@click.option(
    "--rights",
    type=click.Choice(("granted", "all")),
    default="granted",
    show_default=True,
    help="Whose text is exported: that of articles whose pages grant reuse, or that of all.",
)
@click.option(
    "--since",
    metavar="LOAD",
    help="Of --format ftm: only what loads after this one wrote (load_id of the table loads).",
)
@as_json
def export(folder: Path, fmt: str, rights: str, since: str | None, as_json: bool) -> int:
    """Write the tables of the published file into DIR, for other tools.

    DIR appears, or replaces an earlier export, when all of it is written. Withheld text is in none.
    The form ftm is for tools that read FollowTheMoney; with the extra insightcrime-etl[ftm] installed, its
    own library checks every entity.
    """
    from flows.settings import load_settings
    from flows.workspace import Workspace
    from warehouse.export import ExportError, ExportFormat, Rights
    from warehouse.export import export as write_export

    workspace = Workspace.of(load_settings())
    try:
        result = write_export(
            workspace.public,
            folder,
            ExportFormat(fmt),
            Rights(rights),
            withheld=workspace.withheld(),
            since=since,
        )
    except ExportError as error:
        raise UsageError(str(error)) from error
    if as_json:
        click.echo(json.dumps(asdict(result), indent=2, default=str))
    elif result.format is ExportFormat.FTM:
        checked = (
            "checked with followthemoney" if result.is_validated else "not checked: install the extra ftm"
        )
        click.echo(
            f"{result.folder}: {result.rows} entities ({checked}), {result.texts} articles with text,"
            f" {result.bytes / 1e6:.1f} MB"
        )
    else:
        click.echo(
            f"{result.folder}: {result.tables} tables, {result.rows} rows, {result.articles} articles"
            f" ({result.texts} with text), {result.bytes / 1e6:.1f} MB"
        )
    return DONE
