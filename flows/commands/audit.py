"""`insightcrime audit`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from flows.commands.options import as_json

if TYPE_CHECKING:
    from flows.audit import AuditResult


@click.command(
    epilog="Example: insightcrime audit copy.html --article https://insightcrime.org/news/some-slug/"
)
@click.argument("copy")
@click.option("--article", required=True, help="Address, id or slug of the original.")
@as_json
def audit(copy: str, article: str, as_json: bool) -> int:
    """Hold a reprint against the conditions of the article's licence; ends with 1 when one is missed.

    COPY is an HTML file or the address of a page. Only that address is asked for, once robots.txt allows it.
    Whether a use is commercial is never concluded from a page; the signs are listed.
    """
    from flows.audit import run_audit
    from flows.settings import load_settings

    result = run_audit(load_settings(), copy, article)
    if as_json:
        click.echo(json.dumps(result.as_json(), indent=2, ensure_ascii=False))
    else:
        _print_audit(result)
    if not result.is_kept:
        click.echo("insightcrime: the verdicts are not kept: there is no private warehouse here", err=True)
    return result.exit_code


def _print_audit(result: AuditResult) -> None:
    found = result.audit
    click.echo(
        f"{found.copy_url} holds of {found.article_id}: {found.holds.value} ({found.text_similarity:.0%})"
    )
    for verdict in found.verdicts:
        click.echo(f"  {verdict.outcome.value:<8} {verdict.obligation:<18} {verdict.evidence}")
    if not result.original.obligations:
        status = result.original.credit.licence_status.value
        click.echo(f"  the article is {status}: there is no licence to hold the copy against")
    for sign in found.signs_of_commerce:
        click.echo(f"  sign of commerce: {sign}")
