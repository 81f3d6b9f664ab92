"""What the site lists, by the cheapest source that it offers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from extractors.discovery.choosing import Source, Wish, read_source
from extractors.discovery.marks import Mark
from extractors.discovery.reading import Found, Harvest, ListingClient, Reader
from extractors.fetch.results import FetchResult
from transforms.history_records import Listed
from transforms.terms import Lang
from transforms.urls import Site, fetch_url, lang_of_url

__all__ = ["Discovery", "Mark", "Source", "discover"]

# The days of a period are the site's own, of which some listings know only the instant.
_SLACK: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found, by which source, in how many requests (robots.txt apart); `problems` are sentences for
    people, `reason` says why this source. `marks` may replace those of the same name once everything listed
    here is safely archived; there is none for a language of which something may be missing.
    """

    source: str
    listed: tuple[Listed, ...]
    problems: tuple[str, ...]
    requests: int = 0
    marks: tuple[Mark, ...] = ()
    reason: str = ""
    is_whole: bool = True


def discover(
    client: ListingClient,
    site: Site,
    *,
    source: Source = "auto",
    lang: Literal["en", "es", "all"] = "all",
    now: datetime,
    since: date | None = None,
    until: date | None = None,
    marks: Sequence[Mark] = (),
    in_full: bool = False,
    on_answer: Callable[[FetchResult], None] | None = None,
) -> Discovery:
    """The articles that the site lists, each once; `auto` takes REST, else sitemaps, feeds, month archives.

    With the `marks` of an earlier discovery REST lists only what changed since, feeds and month archives only
    what was published since (a day, or the month, before the mark included); sitemaps always list all.

    `since` and `until` are publication days, both included: exact where a listing states the site's own day,
    as REST does. Any other leaves out only what cannot lie between them, so the page itself has the last
    word. `now` (naive UTC) becomes `listed_at`. `in_full` asks REST for texts and names
    of what changed since the marks as well. `on_answer` sees every listing as it arrives,
    to be archived whole under its own address.

    Raises DiscoveryError where no source can be read.
    """
    reader = Reader(client, site, on_answer)
    langs = frozenset(Lang) if lang == "all" else frozenset({Lang(lang)})
    wish = Wish(langs, marks, now, since, until, in_full)
    choice = read_source(reader, source, wish)
    listed = tuple(
        Listed(
            url=item.url,
            fetch_url=fetch_url(item.url, site),
            lang=lang_of_url(item.url).value,
            source=used,
            listed_at=now,
            lastmod_at=item.lastmod_at,
            published_at=item.published_at,
            published_on=item.published_on,
        )
        for used, item in _each_once(choice.harvests)
        if lang_of_url(item.url) in langs and _may_lie_between(item, since, until)
    )
    new = tuple(mark for harvest in choice.harvests for mark in harvest.marks)
    used = choice.harvests[0].source
    return Discovery(
        used, listed, tuple(reader.problems), reader.requests, new, choice.reason, reader.is_whole
    )


def _each_once(harvests: Sequence[Harvest]) -> Iterator[tuple[str, Found]]:
    seen: set[str] = set()
    for harvest in harvests:
        for item in harvest.found:
            if item.url not in seen:
                seen.add(item.url)
                yield harvest.source, item


def _may_lie_between(item: Found, since: date | None, until: date | None) -> bool:
    if item.published_on is not None:
        return (since is None or since <= item.published_on) and (until is None or item.published_on <= until)
    # An article is never published after it was last changed.
    latest = item.published_at or item.lastmod_at
    if since is not None and latest is not None and latest < datetime.combine(since, time.min) - _SLACK:
        return False
    earliest = item.published_at
    return until is None or earliest is None or earliest < datetime.combine(until, time.max) + _SLACK
