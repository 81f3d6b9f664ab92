"""`insightcrime credit`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from flows.commands.options import as_json
from flows.errors import DONE

FORMATS = ("text", "html", "markdown", "json-ld", "bibtex", "csl")


@click.command(epilog="Example: insightcrime credit https://insightcrime.org/news/some-slug/ --format html")
@click.argument("url")
@click.option("--format", "format_name", type=click.Choice(FORMATS), default="text", help="The form of it.")
@click.option(
    "--kit",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write page.html, ready to publish, and paste.html, ready to paste, into this folder.",
)
@click.option("--changes", help="What the copy changes, in words; for the kit.")
@click.option("--translation", is_flag=True, help="The copy is a translation; for the kit.")
@as_json
def credit(
    url: str, format_name: str, kit: Path | None, changes: str | None, translation: bool, as_json: bool
) -> int:
    """The attribution that an article's licence asks for, in the article's language.

    URL is any address of the article, its id (en/some-slug) or its slug. What an editor should know goes to
    standard error. A kit is refused for reserved and withheld articles, and for changes a licence forbids.
    """
    from flows.credit import write_credit
    from flows.settings import load_settings
    from transforms.credit.kit import KitOptions

    if kit is None and (changes or translation):
        raise click.UsageError("--changes and --translation belong to --kit")
    options = KitOptions(changes, translation)
    result = write_credit(load_settings(), url, format_name, kit=kit, options=options)
    if as_json:
        click.echo(json.dumps(result.as_json(), indent=2, ensure_ascii=False))
    elif result.files:
        for path in result.files:
            click.echo(path)
    else:
        click.echo(result.credit)
    for warning in result.warnings:
        click.echo(f"insightcrime: {warning}", err=True)
    return DONE
