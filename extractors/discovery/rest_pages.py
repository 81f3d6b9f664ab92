"""The pages of one REST route, read to their end though the site changes meanwhile."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, Protocol

from extractors.discovery.addresses import article_url, is_other_host
from extractors.discovery.reading import Found, Listing, Reader
from extractors.errors import DiscoveryError, ListingFailed, RecordError
from extractors.http_headers import header_value
from extractors.records.model import PostRecord
from extractors.records.rest import read_rest_posts
from extractors.xml_reading import parse_w3c_time

PER_PAGE: Final = 100  # the most that WordPress gives
MAX_PAGES: Final = 10_000
# A site renders every text that it is asked for: so many pages are a month of changes, and no burden.
FULL_PAGES: Final = 3
_BAD_REQUEST: Final = 400
# Pages in a row that bring nothing new: the server does not know what a page number is.
_MOST_DULL: Final = 3


class PageUrl(Protocol):
    """Makes the address of a page of the route, by its number from 1."""

    def __call__(self, number: int, *, is_plain: bool = False, is_short: bool = False) -> str:
        """With `is_short` without texts and names; with `is_plain` also without the moment after which to
        list, for servers that do not know it.
        """
        ...


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a route: what it lists, in order, and the totals that its header fields state."""

    found: tuple[Found, ...]
    entries: int
    total: int | None
    pages: int | None
    other_hosts: tuple[str, ...]

    @property
    def oldest(self) -> datetime | None:
        """The last change of its last entry, where the page is in order from new to old; else None."""
        times = [item.lastmod_at for item in self.found]
        known = [at for at in times if at is not None]
        if not known or len(known) < len(times) or any(late < soon for late, soon in pairwise(known)):
            return None
        return known[-1]


class Route:
    """Reads a route from the newest change down to `floor`, None for all of it.

    Posts that are deleted while it is read move the others up, across the border of a page: where the total
    has become smaller, reading goes back by as much. `newest` are the times on the first page when it was
    first read: all that changes later has a later time, and is found the next time.
    """

    def __init__(
        self,
        reader: Reader,
        url: PageUrl,
        floor: datetime | None,
        is_listed: Callable[[Page], bool] | None = None,
        *,
        in_full: bool = False,
    ) -> None:
        self.found: dict[str, Found] = {}
        self.newest: list[datetime | None] = []
        self.other_hosts: set[str] = set()
        self._reader = reader
        self._url = url
        self._floor = floor
        self._is_listed = is_listed
        self._is_plain = False
        self._in_full = in_full

    def read(self) -> bool:
        """Read all pages; False, with a note, where something may be missing.

        Raises DiscoveryError where not even the first page can be read.
        """
        first = self._first()
        self.newest = [item.lastmod_at for item in first.found]
        self._add(first)
        if self._is_last(first, 1, first) or (self._is_listed is not None and self._is_listed(first)):
            return True
        try:
            return self._read_on(first)
        except DiscoveryError as error:
            self._reader.miss(f"the listing is not complete: {error}")
            return False

    def _read_on(self, first: Page) -> bool:
        number, highest, total, dull, refused = 2, 1, first.total, 0, 0
        for _ in range(MAX_PAGES):
            page = self._page_or_end(number)
            if page is None:
                # Past the end, though the total promised more: the page before tells what has gone.
                if total is None or refused == number or number == 1:
                    return True
                refused, number = number, number - 1
                continue
            dull = 0 if self._add(page) or number <= highest else dull + 1
            highest = max(highest, number)
            lost = total - page.total if total is not None and page.total is not None else 0
            total = page.total if page.total is not None else total
            if lost > 0 and number > 1:
                number = max(1, number - math.ceil(lost / max(first.entries, 1)))
            elif self._is_last(page, number, first) or (dull and page.total is None):
                return True
            elif dull == _MOST_DULL:
                raise DiscoveryError(f"{self._url(number)}: the same posts again and again")
            else:
                number += 1
        raise DiscoveryError(f"more than {MAX_PAGES:,} pages; the rest is left out")

    def _first(self) -> Page:
        try:
            return self._page(1)
        except ListingFailed as error:
            if error.status != _BAD_REQUEST or self._floor is None:
                raise
            self._reader.note(f"REST cannot list by the time of the last change: {error}")
            self._is_plain = True
            return self._page(1)

    def _page_or_end(self, number: int) -> Page | None:
        try:
            return self._page(number)
        except ListingFailed as error:
            if error.status != _BAD_REQUEST:
                raise
            return None

    def _page(self, number: int) -> Page:
        """A page; where texts and names are too much for the server, they are not asked for any more."""
        if self._in_full and number <= FULL_PAGES:
            try:
                return self._ask(number, in_full=True)
            except DiscoveryError as error:
                if not _may_be_too_much(error, number):
                    raise
                self._reader.note(f"REST is read without texts: {error}")
                self._in_full = False
        return self._ask(number, in_full=False)

    def _ask(self, number: int, *, in_full: bool) -> Page:
        url = self._url(number, is_plain=self._is_plain, is_short=not in_full)
        listing = self._reader.ask(url)
        try:
            posts = read_rest_posts(listing.body)
        except RecordError as error:
            raise DiscoveryError(f"{url.partition('?')[0]}: {error}") from error
        return self._page_of(posts, listing, url)

    def _page_of(self, posts: tuple[PostRecord, ...], listing: Listing, base: str) -> Page:
        found, others = [], []
        for post in posts:
            if post.status not in {None, "publish"}:
                continue
            address = post.link or f"/?p={post.post_id}"
            url = article_url(address, base, self._reader.site)
            if url is not None:
                found.append(_found(url, post))
            elif is_other_host(address, base, self._reader.site):
                others.append(address[:200])
        total, pages = (_count(listing, name) for name in ("x-wp-total", "x-wp-totalpages"))
        return Page(tuple(found), len(posts), total, pages, tuple(others))

    def _add(self, page: Page) -> int:
        """How many addresses the page adds; of two entries for one address the later change counts."""
        new = 0
        self.other_hosts.update(page.other_hosts)
        for item in page.found:
            known = self.found.get(item.url)
            new += known is None
            if known is None or _is_later(item.lastmod_at, known.lastmod_at):
                self.found[item.url] = item
        return new

    def _is_last(self, page: Page, number: int, first: Page) -> bool:
        if not page.entries:
            return True
        if self._floor is not None and page.oldest is not None and page.oldest <= self._floor:
            return True
        if page.pages is not None:
            return number >= page.pages
        if page.total is not None:
            return number * max(first.entries, 1) >= page.total
        # Without totals a server may give fewer than asked for; only what comes after it tells.
        return page.entries < first.entries


def _may_be_too_much(error: DiscoveryError, number: int) -> bool:
    """Whether a shorter page may do better: not where the route is closed or has ended."""
    if not isinstance(error, ListingFailed):
        return False
    # An answer that was too large or too slow has the status of a good one, or none.
    if error.is_passing or error.status is None or error.status < 300:
        return True
    return error.status == _BAD_REQUEST and number == 1


def _is_later(at: datetime | None, than: datetime | None) -> bool:
    return at is not None and (than is None or at > than)


def _found(url: str, post: PostRecord) -> Found:
    day = parse_w3c_time(post.date)
    offset = _offset(post)
    changed = _time(post.modified_gmt)
    if changed is None and (local := parse_w3c_time(post.modified)) is not None:
        changed = local if offset is None else local + offset
    published = _time(post.date_gmt)
    return Found(url, changed, published, day.date() if day is not None and _is_day(day.date()) else None)


def _offset(post: PostRecord) -> timedelta | None:
    """What the site's zone lacks to UTC at the publication, which is near enough for a change as well."""
    local, utc = parse_w3c_time(post.date), _time(post.date_gmt)
    if local is None or utc is None or abs(utc - local) > timedelta(days=1):
        return None
    return utc - local


def _time(text: str | None) -> datetime | None:
    at = parse_w3c_time(text)
    return at if at is not None and _is_day(at.date()) else None


def _is_day(day: date) -> bool:
    """WordPress writes the year 0 or 1 where it knows no time."""
    return day.year > 1


def _count(listing: Listing, name: str) -> int | None:
    value = header_value(listing.headers, name) or ""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 10 else None
