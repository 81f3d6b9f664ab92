"""`insightcrime import-warc`."""

from __future__ import annotations

from pathlib import Path

import click

from flows.commands.options import as_json, print_report
from flows.errors import COULD_NOT_RUN


@click.command("import-warc", epilog="Example: insightcrime import-warc crawl-2019.warc.gz wayback/*.warc.gz")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@as_json
def import_warc(paths: tuple[Path, ...], as_json: bool) -> int:
    """Load pages of the site from WARC files (.warc, .warc.gz), with no network.

    The answers are copied into the archive, so the files may be deleted afterwards. Importing a file again
    changes nothing. A damaged file is loaded as far as it is whole, and the command ends with 3.
    """
    from flows.jobs import run_import
    from flows.progress import progress_for_terminal
    from flows.settings import load_settings

    with progress_for_terminal() as progress:
        report = run_import(load_settings(), paths, progress=progress)
    code = print_report(report, as_json=as_json)
    return COULD_NOT_RUN if report.corrupt else code
