"""RSS feeds, page by page: the newest articles first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from extractors.discovery.addresses import article_url, is_other_host
from extractors.discovery.marks import Mark, mark_time, new_mark
from extractors.discovery.reading import Found, Harvest, Reader
from extractors.errors import DiscoveryError, ListingFailed, RecordError
from extractors.records.feed import read_feed_items
from extractors.records.model import FeedRecord
from extractors.xml_reading import parse_mail_time
from transforms.terms import Lang

SOURCE: Final = "feed"
MAX_PAGES: Final = 5000
# As recorded: /feed/ with ?paged=N; the Spanish site lies under /es/.
_FEEDS: Final = ((Lang.EN, "/feed/"), (Lang.ES, "/es/feed/"))
# A day in the site's zone may begin or end this much away from one in UTC.
_SLACK: Final = timedelta(days=1)


def discover_by_feed(
    reader: Reader,
    langs: frozenset[Lang],
    *,
    marks: Sequence[Mark],
    now: datetime,
    start: datetime | None = None,
) -> Harvest:
    """All articles of the site's feeds, back to `start` (naive UTC) or to the marks, a day of slack included.

    Raises DiscoveryError where not one feed could be read.
    """
    found: dict[str, Found] = {}
    errors: list[str] = []
    new: list[Mark] = []
    for lang, path in _FEEDS:
        if lang not in langs:
            continue
        before = mark_time(marks, SOURCE, lang.value)
        feed = _Feed(reader, reader.site.origin + path, found)
        try:
            is_whole = feed.read(max((at for at in (start, before) if at is not None), default=None))
        except DiscoveryError as error:
            errors.append(str(error))
            continue
        if is_whole and start is None:
            new += new_mark(SOURCE, lang.value, feed.times, now, before)
    if len(errors) == len(langs):
        raise DiscoveryError("; ".join(errors))
    for problem in errors:
        reader.miss(problem)
    return Harvest(SOURCE, tuple(found.values()), tuple(new))


class _Feed:
    """Reads one feed; `times` are those of its first page."""

    def __init__(self, reader: Reader, address: str, found: dict[str, Found]) -> None:
        self.times: list[datetime] = []
        self._reader = reader
        self._address = address
        self._found = found
        self._seen: set[str] = set()

    def read(self, start: datetime | None) -> bool:
        """Read back to a moment, or to the end; False, with a note, where it breaks off before.

        Raises DiscoveryError where the first page cannot be read.
        """
        for number in range(1, MAX_PAGES + 1):
            try:
                items = self._page(number)
            except DiscoveryError as error:
                if number == 1:
                    raise
                # Past its last page WordPress answers 404.
                if isinstance(error, ListingFailed) and error.is_passing:
                    self._reader.miss(f"the feed is not complete: {error}")
                    return False
                return True
            new = self._add(items)
            times = [at for item in items if (at := parse_mail_time(item.published)) is not None]
            if number == 1:
                self.times = times
            if not new or (start is not None and _reaches_back(times, start - _SLACK)):
                return True
        self._reader.miss(f"{self._address} has more than {MAX_PAGES} pages; the rest is left out")
        return False

    def _page(self, number: int) -> tuple[FeedRecord, ...]:
        url = self._address if number == 1 else f"{self._address}?paged={number}"
        body = self._reader.listing(url)
        try:
            return read_feed_items(body)
        except RecordError as error:
            raise DiscoveryError(f"{url}: {error}") from error

    def _add(self, items: Sequence[FeedRecord]) -> int:
        """How many addresses the page adds: a server that ignores the page number repeats itself."""
        new = 0
        for item in items:
            address = item.link or item.guid
            url = article_url(address, self._address, self._reader.site) if address else None
            if url is None:
                if address and is_other_host(address, self._address, self._reader.site):
                    self._reader.note(f"{self._address} lists an address of another host, {address[:200]}")
                continue
            if url not in self._seen:
                self._seen.add(url)
                new += 1
                self._found.setdefault(url, Found(url, None, parse_mail_time(item.published)))
        return new


def _reaches_back(times: Sequence[datetime], start: datetime) -> bool:
    """Whether nothing of interest can follow: what comes next is older still, where the order is kept."""
    is_in_order = all(soon >= late for soon, late in pairwise(times))
    return bool(times) and (min(times) if is_in_order else max(times)) < start
