"""`insightcrime sql`."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from flows.commands.options import as_json
from flows.errors import DONE

if TYPE_CHECKING:
    from warehouse.query import QueryResult, TableInfo


@click.command(epilog='Example: insightcrime sql "select kind, count(*) from articles group by all"')
@click.argument("query", required=False)
@click.option("--csv", "as_csv", is_flag=True, help="Print the rows as CSV.")
@as_json
def sql(query: str | None, as_csv: bool, as_json: bool) -> int:
    """Ask the published file a read-only question; `-` reads it from standard input.

    Without a question: lists the tables, their columns and what they mean.
    """
    from flows.settings import load_settings
    from flows.workspace import Workspace
    from warehouse.query import describe, run_query

    public = Workspace.of(load_settings()).public
    if query is None:
        _print_description(describe(public), as_json=as_json, as_csv=as_csv)
        return DONE
    _print_result(
        run_query(public, sys.stdin.read() if query == "-" else query), as_json=as_json, as_csv=as_csv
    )
    return DONE


def _print_description(tables: Sequence[TableInfo], *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        click.echo(json.dumps([asdict(table) for table in tables], indent=2, ensure_ascii=False))
    elif as_csv:
        rows = [
            (table.name, table.kind, column.name, column.type, column.comment)
            for table in tables
            for column in table.columns
        ]
        _print_csv(("table", "kind", "column", "type", "comment"), rows)
    else:
        for table in tables:
            click.echo(f"{table.name} ({table.kind}): {table.comment}")
            for column in table.columns:
                click.echo(f"    {column.name:<22} {column.type:<10} {column.comment}".rstrip())
            click.echo()


def _print_result(result: QueryResult, *, as_json: bool, as_csv: bool) -> None:
    if as_json:
        rows = [dict(zip(result.columns, row, strict=True)) for row in result.rows]
        click.echo(json.dumps(rows, indent=2, default=str, ensure_ascii=False))
    elif as_csv:
        _print_csv(result.columns, result.rows)
    else:
        _print_table(result)
    if result.is_cut:
        click.echo(f"insightcrime: only the first {len(result.rows)} rows are shown", err=True)


def _print_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)


def _print_table(result: QueryResult) -> None:
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE, header_style="bold")
    for column in result.columns:
        table.add_column(Text(column), overflow="fold")
    for row in result.rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row))
    # A pipe has no width of its own: rich would squeeze every table into 80 columns.
    Console(width=None if sys.stdout.isatty() else 200).print(table)
    click.echo(f"{len(result.rows)} rows", err=True)
