"""The report of a run as Markdown, for the artifact that the Prefect UI shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from flows.report import RunReport
from warehouse.summary import Count, Summary

ADVICE = {
    "challenge": "The site put a challenge page in front of the article. Slow down, set CONTACT, try later.",
    "timeout": "The site answered too slowly. The pages are due again by themselves.",
    "http_error": "The site answered with errors. The pages are due again by themselves.",
    "connection_error": "The site could not be reached. The pages are due again by themselves.",
    "parse_error": "The parser could not read these pages: run `reparse` after an update, or report one.",
    "identity_conflict": "Two pieces share a slug; the later one is in the archive only.",
    "blocked_by_robots": "robots.txt does not allow these addresses; nothing is to be done.",
    "truncated": "The answers came incomplete. The pages are due again by themselves.",
}


def markdown_report(report: RunReport, held: Summary | None, duration: timedelta) -> str:
    """What was found, fetched, new, changed and failed; licence coverage, checks, and what to do next.

    `held` is the summary of the published file, None where nothing is published.
    """
    return "\n".join(_lines(report, held, duration)) + "\n"


def _lines(report: RunReport, held: Summary | None, duration: timedelta) -> Iterator[str]:
    yield f"# {report.headline()}"
    yield ""
    yield "| | |"
    yield "|---|---:|"
    for name, value in (
        ("source", report.source or "–"),
        ("addresses listed", report.discovered),
        ("pages asked for", report.attempted),
        ("carried on from an earlier run", report.recovered),
        ("not modified (304)", report.not_modified),
        ("new articles", report.inserted),
        ("changed articles", report.changed),
        ("unchanged articles", report.unchanged),
        ("failed pages", report.failed),
        ("duration", f"{duration.total_seconds():.0f} s"),
        ("published", "yes" if report.is_published else "no: the last good snapshot stays"),
    ):
        yield f"| {name} | {value} |"
    yield from _failures(report)
    if held is not None:
        yield ""
        yield f"## The published file: {held.articles} articles"
        yield ""
        yield f"Licences: {_counts(held.by_licence)}."
        yield f"Languages: {_counts(held.by_lang)}."
    yield from _next_steps(report)


def _failures(report: RunReport) -> Iterator[str]:
    found = {reason: count for reason, count in sorted(report.failures.items()) if count}
    if not found:
        return
    yield ""
    yield "## Pages that became no article"
    yield ""
    yield "| reason | pages | what to do |"
    yield "|---|---:|---|"
    for reason, count in found.items():
        yield f"| {reason} | {count} | {ADVICE.get(reason, '')} |"


def _next_steps(report: RunReport) -> Iterator[str]:
    steps = [*report.faults, *report.corrupt, *report.problems]
    if not steps:
        return
    yield ""
    yield "## What to look at"
    yield ""
    for step in steps:
        # A backtick or a pipe of an address must not end the line's form.
        yield f"- {step.replace('`', '’').replace('|', '¦')}"


def _counts(counts: Iterable[Count]) -> str:
    return ", ".join(f"{count.name} {count.count}" for count in counts) or "none"
