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
@as_json
def export(folder: Path, fmt: str, rights: str, as_json: bool) -> int:
    """Write the tables of the published file into DIR, for other tools.

    DIR appears, or replaces an earlier export, when all of it is written. Withheld text is in none.
    """
    from flows.settings import load_settings
    from flows.workspace import Workspace
    from warehouse.export import ExportError, ExportFormat, Rights
    from warehouse.export import export as write_export

    if fmt == "ftm":
        raise UsageError(
            "--format ftm needs the extra insightcrime-etl[ftm] (followthemoney), which is not installed"
        )
    workspace = Workspace.of(load_settings())
    try:
        result = write_export(
            workspace.public, folder, ExportFormat(fmt), Rights(rights), withheld=workspace.withheld()
        )
    except ExportError as error:
        raise UsageError(str(error)) from error
    if as_json:
        click.echo(json.dumps(asdict(result), indent=2, default=str))
    else:
        click.echo(
            f"{result.folder}: {result.tables} tables, {result.rows} rows, {result.articles} articles"
            f" ({result.texts} with text), {result.bytes / 1e6:.1f} MB"
        )
    return DONE
