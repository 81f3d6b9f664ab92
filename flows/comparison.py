"""What the site has deleted: everything that it lists beside everything that we hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from extractors.discovery import Discovery, discover
from extractors.fetch.client import PoliteClient
from flows.options import Source
from flows.runs import Run
from transforms.history_records import Listed
from transforms.identity import article_id
from transforms.urls import fetch_url, lang_of_url, slug_of
from warehouse.comparison import BY_ARCHIVE, ComparedArticle, compare_articles
from warehouse.pages import PageToFetch, pages_to_fetch, record_listed

MOST_LOST_SHARE: Final = 0.2
"""A listing that lacks a larger share of what was listed before is not believed."""

LEAST_LOST: Final = 5
"""On a small site so few are no share worth a thought."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The pages that a comparison asks for: articles that the listing lacks, and gone ones that it names."""

    missing: list[PageToFetch]
    back: list[PageToFetch]


def compare_with_site(run: Run, client: PoliteClient, source: Source) -> Comparison:
    """Lists the whole site and says which articles have to be asked for, each once.

    A listing that may be incomplete, or lacks too much, concludes nothing about what it lacks: the report
    says why. Raises `DiscoveryError` where the site cannot be listed at all.
    """
    found = discover(client, run.settings.site, source=source, now=run.clock())
    run.report.source = found.source
    run.report.problems.extend(found.problems)
    run.report.discovered = len(found.listed)
    with run.writing() as store:
        record_listed(store, found.listed)
        articles = compare_articles(store, _keys(found.listed))
    missing = [one for one in articles if not one.is_listed and not one.is_gone]
    back = [one for one in articles if one.is_listed and one.is_gone]
    present = sum(not one.is_gone for one in articles)
    run.report.done.append(
        f"the site lists {len(found.listed):,} pages; "
        f"of {present:,} articles that are not gone it lacks {len(missing):,}"
    )
    if doubt := _doubt(found, articles):
        run.report.problems.append(f"nothing is concluded from what the listing lacks: {doubt}")
        missing = []
    return Comparison(_pages(run, missing), _pages(run, back))


def _keys(listed: Sequence[Listed]) -> set[str]:
    """Addresses and article ids: an article that moved keeps its slug."""
    slugs = ((entry.url, slug_of(entry.url)) for entry in listed)
    ids = {article_id(lang_of_url(url), slug) for url, slug in slugs if slug}
    return ids | {entry.url for entry in listed}


def _doubt(found: Discovery, articles: Sequence[ComparedArticle]) -> str | None:
    """Why a listing is not believed; None where it is."""
    if not found.is_whole:
        return "it is not complete"
    if not found.listed:
        return "it is empty"
    expected = [one for one in articles if one.was_listed and not one.is_gone]
    lost = sum(not one.is_listed for one in expected)
    if lost > max(LEAST_LOST, MOST_LOST_SHARE * len(expected)):
        return (
            f"it lacks {lost:,} of the {len(expected):,} articles that were listed before, more than "
            f"{MOST_LOST_SHARE:.0%}; look at the site, then run again"
        )
    return None


def _pages(run: Run, articles: Sequence[ComparedArticle]) -> list[PageToFetch]:
    """The articles as pages to ask for, with the validators of the answers in hand."""
    if not articles:
        return []
    now, site = run.clock(), run.settings.site
    unlisted = [
        Listed(one.url, fetch_url(one.url, site), lang_of_url(one.url).value, BY_ARCHIVE, now)
        for one in articles
    ]
    with run.writing() as store:
        record_listed(store, unlisted)
        return pages_to_fetch(store, now=now, urls={one.url for one in articles})
