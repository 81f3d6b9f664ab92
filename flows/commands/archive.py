"""`insightcrime archive verify`."""

from __future__ import annotations

import json

import click

from flows.commands.options import as_json
from flows.errors import COULD_NOT_RUN, DONE


@click.group(epilog="Example: insightcrime archive verify")
def archive() -> None:
    """Look after the archive of raw answers."""


@archive.command(epilog="Example: insightcrime archive verify --json")
@as_json
def verify(as_json: bool) -> int:
    """Check the digests and the record structure of every WARC file; ends with 3 when one is damaged."""
    from extractors.archive.verify import verify_archive
    from flows.settings import load_settings
    from flows.workspace import Workspace

    folder = Workspace.of(load_settings()).archive
    reports = [verify_archive(path) for path in sorted(folder.glob("*.warc*"))]
    if as_json:
        click.echo(
            json.dumps(
                [
                    {
                        "file": report.path.name,
                        "records": report.records,
                        "faults": [{"offset": fault.offset, "what": fault.what} for fault in report.faults],
                    }
                    for report in reports
                ],
                indent=2,
            )
        )
    else:
        for report in reports:
            for fault in report.faults:
                click.echo(f"{report.path.name} at {fault.offset}: {fault.what}", err=True)
        faults = sum(len(report.faults) for report in reports)
        records = sum(report.records for report in reports)
        click.echo(f"{len(reports)} files, {records} records, {faults} faults in {folder}")
    return COULD_NOT_RUN if any(report.faults for report in reports) else DONE
