"""RSS feeds, page by page: the newest articles first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from extractors.discovery.addresses import article_url, is_other_host
from extractors.discovery.reading import Found, Reader
from extractors.discovery.xml_reading import child_text, child_texts, parse_mail_time, read_elements
from extractors.errors import DiscoveryError
from transforms.records import Lang

MAX_PAGES: Final = 5000
# As recorded: /feed/ with ?paged=N; the Spanish site lies under /es/.
_FEEDS: Final = ((Lang.EN, "/feed/"), (Lang.ES, "/es/feed/"))
# A day in the site's zone may begin or end this much away from one in UTC.
_SLACK: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An item of an RSS 2 feed, as printed but for its time, which is naive UTC."""

    link: str | None
    guid: str | None
    title: str | None
    published_at: datetime | None
    creators: tuple[str, ...]
    categories: tuple[str, ...]


def parse_feed(body: bytes) -> Iterator[FeedItem]:
    """The items of an RSS feed, as far as it can be read. DiscoveryError for what is no XML."""
    for element in read_elements(body, "item"):
        yield FeedItem(
            link=child_text(element, "link"),
            guid=child_text(element, "guid"),
            title=child_text(element, "title"),
            published_at=parse_mail_time(child_text(element, "pubdate")),
            creators=child_texts(element, "creator"),
            categories=child_texts(element, "category"),
        )


def discover_by_feed(reader: Reader, langs: frozenset[Lang], since: datetime | None) -> tuple[Found, ...]:
    """All articles of the site's feeds, back to `since` (naive UTC) if given.

    Raises DiscoveryError where not one feed could be read.
    """
    found: dict[str, Found] = {}
    errors: list[str] = []
    for lang, path in _FEEDS:
        if lang not in langs:
            continue
        try:
            _read_pages(reader, reader.site.origin + path, since, found)
        except DiscoveryError as error:
            errors.append(str(error))
    if errors and not found:
        raise DiscoveryError("; ".join(errors))
    for problem in errors:
        reader.note(problem)
    return tuple(found.values())


def _read_pages(reader: Reader, feed: str, since: datetime | None, found: dict[str, Found]) -> None:
    seen: set[str] = set()
    for number in range(1, MAX_PAGES + 1):
        url = feed if number == 1 else f"{feed}?paged={number}"
        try:
            items = _items_of(reader, url)
        except DiscoveryError:
            # Past its last page WordPress answers 404.
            if number == 1:
                raise
            return
        new = _add_items(reader, items, url, seen, found)
        times = [item.published_at for item in items if item.published_at is not None]
        if not new or (since is not None and times and max(times) < since - _SLACK):
            return
    reader.note(f"{feed} has more than {MAX_PAGES} pages; the rest is left out")


def _items_of(reader: Reader, url: str) -> list[FeedItem]:
    body = reader.listing(url)
    try:
        return list(parse_feed(body))
    except DiscoveryError as error:
        raise DiscoveryError(f"{url}: {error}") from error


def _add_items(
    reader: Reader, items: list[FeedItem], base: str, seen: set[str], found: dict[str, Found]
) -> int:
    """How many addresses the page adds: a server that ignores the page number repeats itself."""
    new = 0
    for item in items:
        address = item.link or item.guid
        url = article_url(address, base, reader.site) if address else None
        if url is None:
            if address and is_other_host(address, base, reader.site):
                reader.note(f"{base} lists an address of another host, {address[:200]}")
            continue
        if url not in seen:
            seen.add(url)
            new += 1
            found.setdefault(url, Found(url, None, item.published_at))
    return new
