"""Options that several commands share, and the types that check their values."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta

import click

from flows.report import RunReport

UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Day(click.ParamType[date]):
    """A calendar day, YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day that the text names."""
        if isinstance(value, date):
            return value
        text = str(value)
        try:
            return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            self.fail(f"{text!r} is no day of the calendar; write YYYY-MM-DD", param, ctx)


class Age(click.ParamType[timedelta]):
    """A length of time: 90m, 24h, 7d, 2w."""

    name = "AGE"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The length that the text names."""
        if isinstance(value, timedelta):
            return value
        text = str(value).strip().lower()
        unit = UNITS.get(text[-1:])
        if unit is None or not text[:-1].isdecimal() or len(text) > 6:
            self.fail(f"{value!r} is no length of time; write one like 90m, 24h or 7d", param, ctx)
        return timedelta(**{unit: int(text[:-1])})


as_json = click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")


def print_report(report: RunReport, *, as_json: bool) -> int:
    """Prints what a run did and gives the exit code of the command."""
    if as_json:
        click.echo(json.dumps(report.as_json(), indent=2))
    else:
        click.echo(report.headline())
        if report.source:
            click.echo(f"  {report.discovered} addresses listed by: {report.source}")
        for sentence in report.done:
            click.echo(f"  {sentence}")
        for reason, count in sorted(report.failures.items()):
            if count:
                click.echo(f"  {count} failed: {reason}")
        if report.passed_over:
            passed = ", ".join(f"{count} {reason}" for reason, count in sorted(report.passed_over.items()))
            click.echo(f"  records passed over: {passed}")
    for problem in [*report.problems, *report.corrupt, *report.faults]:
        click.echo(f"insightcrime: {problem}", err=True)
    return report.exit_code
