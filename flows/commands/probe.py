"""`insightcrime probe`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from flows.commands.options import as_json
from flows.errors import DONE, DONE_WITH_FAULTS


@click.command(epilog="Example: insightcrime probe --skeletons skeletons")
@click.option("--pages", type=click.IntRange(1, 50), default=10, show_default=True, help="Pages to ask for.")
@click.option(
    "--skeletons",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write page skeletons without any text into this folder.",
)
@click.option("--fail-on-change", is_flag=True, help="End with 1 when the site has changed.")
@as_json
def probe(pages: int, skeletons: Path | None, fail_on_change: bool, as_json: bool) -> int:
    """About 20 polite requests: what the site offers today, and what has changed about its pages.

    Tells which discovery sources (REST, sitemap, feed, months) and which templates the site has, where a
    page, its REST record and its feed item disagree field by field, and which fields a change of template
    breaks: compared with the published warehouse, else with the fields expected of every article. Nothing
    is archived or loaded, and no words of articles are printed.

    A skeleton keeps the tags, classes and attributes of a page and none of its words, so it may be shared.
    To make a golden page of it: in a checkout copy it to tests/golden/TEMPLATE__SLUG.html, put invented
    sentences, names and days in the place of each [… words] and invented addresses in the place of each …,
    run `make golden`, and review the JSON that is written beside it.
    """
    from flows.client import anonymity
    from flows.probe import probe_site, write_skeletons
    from flows.probing.report import GOLDEN_HELP
    from flows.settings import load_settings

    settings = load_settings()
    if warning := anonymity(settings):
        click.echo(f"insightcrime: {warning}", err=True)
    report = probe_site(settings, pages=pages)
    if as_json:
        click.echo(json.dumps(report.as_json(), indent=2))
    else:
        for line in report.lines():
            click.echo(line)
    if skeletons is not None:
        written = write_skeletons(report, skeletons)
        click.echo(f"insightcrime: {len(written)} skeletons in {skeletons}", err=True)
        for line in GOLDEN_HELP:
            click.echo(line, err=True)
    return DONE_WITH_FAULTS if fail_on_change and report.changes else DONE
