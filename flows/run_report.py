"""The report of a run as Markdown, for the artifact that the Prefect UI shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from flows.pace import time_words
from flows.report import RunReport
from warehouse.summary import Count, LoadedArticle, Summary

_MARKUP: Final = re.compile(r"[\\`*_{}\[\]()<>#+!|~&-]")
_IN_ADDRESS: Final = str.maketrans({"<": "%3C", ">": "%3E", " ": "%20", "\n": "", "\r": "", "\\": "%5C"})
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


def markdown_report(
    report: RunReport,
    held: Summary | None,
    duration: timedelta,
    articles: Sequence[LoadedArticle] = (),
) -> str:
    """What was found, fetched, new, changed and failed; licence coverage, checks, and what to do next.

    `held` is the summary of the published file, None where nothing is published; `articles` are those that
    the run brought or changed, or the newest of them.
    """
    return "\n".join(_lines(report, held, duration, articles)) + "\n"


def _lines(
    report: RunReport, held: Summary | None, duration: timedelta, articles: Sequence[LoadedArticle]
) -> Iterator[str]:
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
        ("gone pages (404, 410)", report.gone),
        ("failed pages", report.failed - report.gone),
        ("duration", f"{duration.total_seconds():.0f} s"),
        ("published", "yes" if report.is_published else "no: the last good snapshot stays"),
    ):
        yield f"| {name} | {value} |"
    yield from _done(report)
    yield from _articles(report, articles)
    yield from _failures(report)
    if held is not None:
        yield ""
        yield f"## The published file: {held.articles} articles"
        yield ""
        yield f"Licences: {_counts(held.by_licence)}."
        yield f"Languages: {_counts(held.by_lang)}."
    yield from _next_steps(report)


def _done(report: RunReport) -> Iterator[str]:
    sentences = list(report.done)
    if report.slices:
        sentences.append(f"{report.slices} slices, {time_words(report.waited_seconds)} given to fresh news")
    if report.remaining:
        sentences.append(f"{report.remaining:,} pages remain; the next backfill carries on with them")
    if sentences:
        yield ""
        yield from (f"- {_in_line(sentence)}" for sentence in sentences)


def _articles(report: RunReport, articles: Sequence[LoadedArticle]) -> Iterator[str]:
    if not articles:
        return
    yield ""
    yield "## New and changed"
    yield ""
    for article in articles:
        what = "" if article.revision == 1 else f", revision {article.revision}"
        link = f"[{_escaped(article.title)}](<{article.url.translate(_IN_ADDRESS)}>)"
        yield f"- {article.published_on or 'no day'}, {article.lang}: {link}{what}"
    if (more := report.inserted + report.changed - len(articles)) > 0:
        yield f"- and {more:,} more"


def _escaped(text: str) -> str:
    """Text of a page with whatever Markdown or HTML would read as markup escaped."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))


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
        yield f"- {_in_line(step)}"


def _in_line(text: str) -> str:
    # A backtick or a pipe of an address must not end the line's form.
    return text.replace("`", "’").replace("|", "¦")


def _counts(counts: Iterable[Count]) -> str:
    return ", ".join(f"{count.name} {count.count}" for count in counts) or "none"
