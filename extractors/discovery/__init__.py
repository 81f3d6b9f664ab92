"""What the site lists, by the cheapest source that it offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal

from extractors.discovery.feed import discover_by_feed
from extractors.discovery.reading import Found, ListingClient, Reader
from extractors.discovery.sitemap import discover_by_sitemap
from extractors.errors import DiscoveryError
from extractors.fetch.results import FetchResult
from transforms.history_records import Listed
from transforms.records import Lang
from transforms.urls import Site, fetch_url, lang_of_url

Source = Literal["auto", "rest", "sitemap", "feed", "months"]

# The days of a period are the site's own, of which a listing knows only the instant.
_SLACK: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Discovery:
    """What was found, by which source, in how many requests; `problems` are sentences for people."""

    source: str
    listed: tuple[Listed, ...]
    problems: tuple[str, ...]
    requests: int = 0


def discover(
    client: ListingClient,
    site: Site,
    *,
    source: Source = "auto",
    lang: Literal["en", "es", "all"] = "all",
    now: datetime,
    since: date | None = None,
    until: date | None = None,
    on_answer: Callable[[FetchResult], None] | None = None,
) -> Discovery:
    """The articles that the site lists, each once; `auto` takes its sitemap, else its feed.

    `since` and `until` are publication days, both included. A listing that does not state when an article
    was published leaves out only what cannot lie between them, so the page itself has the last word. `now`
    (naive UTC) becomes `listed_at`. `on_answer` sees every listing as it arrives.

    Raises DiscoveryError where no source can be read, or the one asked for is not built in.
    """
    reader = Reader(client, site, on_answer)
    langs = frozenset(Lang) if lang == "all" else frozenset({Lang(lang)})
    used, found = _read_source(reader, source, langs, since)
    listed = tuple(
        Listed(
            url=item.url,
            fetch_url=fetch_url(item.url, site),
            lang=lang_of_url(item.url).value,
            source=used,
            listed_at=now,
            lastmod_at=item.lastmod_at,
            published_at=item.published_at,
        )
        for item in found
        if lang_of_url(item.url) in langs and _may_lie_between(item, since, until)
    )
    return Discovery(used, listed, tuple(reader.problems), reader.requests)


def _read_source(
    reader: Reader, source: Source, langs: frozenset[Lang], since: date | None
) -> tuple[str, tuple[Found, ...]]:
    start = datetime.combine(since, time.min) if since else None
    if source == "sitemap":
        return source, discover_by_sitemap(reader, langs)
    if source == "feed":
        return source, discover_by_feed(reader, langs, start)
    if source != "auto":
        raise DiscoveryError(f"source {source!r} is not built in; use auto, sitemap or feed")
    try:
        found = discover_by_sitemap(reader, langs)
    except DiscoveryError as error:
        reader.note(str(error))
        found = ()
    if found:
        return "sitemap", found
    try:
        return "feed", discover_by_feed(reader, langs, start)
    except DiscoveryError as error:
        raise DiscoveryError(
            f"the site lists nothing that can be read: {'; '.join([*reader.problems, str(error)])}"
        ) from error


def _may_lie_between(item: Found, since: date | None, until: date | None) -> bool:
    """An article is never published after it was last changed."""
    latest = item.published_at or item.lastmod_at
    if since is not None and latest is not None and latest < datetime.combine(since, time.min) - _SLACK:
        return False
    earliest = item.published_at
    return until is None or earliest is None or earliest < datetime.combine(until, time.max) + _SLACK
