"""Sitemaps: an index and the maps it names, or one map, wherever the site keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from extractors.discovery.addresses import article_url, is_article_map, is_other_host, listing_url
from extractors.discovery.reading import Found, Reader
from extractors.errors import DiscoveryError
from extractors.xml_reading import child_text, local_name, parse_w3c_time, read_elements
from transforms.terms import Lang
from transforms.urls import Site, lang_of_url

MAX_MAPS: Final = 2000
MAX_DEPTH: Final = 4
MAX_ENTRIES: Final = 1_000_000
# What may follow the end of a map: plugins leave comments there.
_TAIL: Final = 4096
_END: Final = re.compile(
    rb"</(?:[\w.-]+:)?(?:urlset|sitemapindex)\s*>|<(?:[\w.-]+:)?urlset[^<>]*/>", re.IGNORECASE
)
# Yoast's index, WordPress's own, and the customary name; the Spanish site lies under /es/ (as recorded).
_USUAL: Final = ("/sitemap_index.xml", "/wp-sitemap.xml", "/sitemap.xml")


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """An entry of a sitemap: `is_map` for one that names another map. Address as printed, time naive UTC."""

    loc: str
    lastmod_at: datetime | None
    is_map: bool


def parse_sitemap(body: bytes) -> Iterator[SitemapEntry]:
    """The entries of a sitemap or an index, as far as it can be read. DiscoveryError for any other file."""
    for element in read_elements(body, "url", "sitemap"):
        loc = child_text(element, "loc")
        if loc is not None:
            is_map = local_name(element) == "sitemap"
            yield SitemapEntry(loc, parse_w3c_time(child_text(element, "lastmod")), is_map)


def is_finished(body: bytes) -> bool:
    """Whether a map is there to its end; what was cut off on the way lacks the last tag."""
    # A map in UTF-16 has a zero in every second byte.
    return _END.search(body[-_TAIL:].replace(b"\0", b"")) is not None


def discover_by_sitemap(reader: Reader, langs: frozenset[Lang]) -> tuple[Found, ...]:
    """All articles that the site's maps list: those of robots.txt, else the usual ones, Spanish ones too.

    Raises DiscoveryError where not one map could be read.
    """
    walk = _Walk(reader)
    for line in reader.client.robots().sitemaps:
        address = listing_url(line, reader.site.origin + "/", reader.site)
        if address is None:
            reader.note(f"robots.txt names a sitemap of another host, {line[:200]}")
        else:
            walk.read(address)
    if not walk.maps_read or Lang.EN in langs - walk.langs():
        walk.read_first([reader.site.origin + name for name in _USUAL])
    if Lang.ES in langs - walk.langs():
        walk.read_first([f"{reader.site.origin}/es{name}" for name in _USUAL])
    if not walk.maps_read:
        raise DiscoveryError(f"the site offers no sitemap that can be read ({'; '.join(walk.errors[:3])})")
    walk.note_totals()
    return tuple(walk.found.values())


class _Walk:
    """Goes through maps, each once; remembers what they list."""

    def __init__(self, reader: Reader) -> None:
        self.found: dict[str, Found] = {}
        self.errors: list[str] = []
        self._reader = reader
        self._site: Site = reader.site
        self._seen: set[str] = set()
        self._whole: set[str] = set()
        self._other_hosts = 0
        self._entries = 0

    @property
    def maps_read(self) -> int:
        """How many maps could be read."""
        return len(self._whole)

    def langs(self) -> set[Lang]:
        """The languages of what has been found so far."""
        return {lang_of_url(url) for url in self.found}

    def read_first(self, urls: list[str]) -> None:
        """Read the first of these maps that exists."""
        for url in urls:
            if url in self._whole or self.read(url, is_guess=True):
                return

    def read(self, url: str, *, is_guess: bool = False) -> bool:
        """Read a map and those below it; False where it cannot be read (noted, unless it was a guess)."""
        waiting = [(url, 0)]
        is_read = False
        while waiting:
            address, depth = waiting.pop(0)
            if address in self._seen:
                continue
            if len(self._seen) >= MAX_MAPS:
                self._reader.miss(f"more than {MAX_MAPS} sitemaps; the rest is left out")
                break
            self._seen.add(address)
            try:
                below = self._read_one(address)
            except DiscoveryError as error:
                self.errors.append(str(error))
                if not is_guess or depth:
                    self._reader.miss(str(error))
                continue
            is_read = True
            self._whole.add(address)
            if depth < MAX_DEPTH:
                waiting += [(child, depth + 1) for child in below]
        return is_read

    def note_totals(self) -> None:
        """Say what was left out in numbers."""
        if self._other_hosts:
            self._reader.note(f"{self._other_hosts} listed addresses of other hosts are left out")

    def _read_one(self, address: str) -> list[str]:
        below: list[str] = []
        for entry in self._entries_of(address):
            self._entries += 1
            if self._entries > MAX_ENTRIES:
                self._reader.miss(f"more than {MAX_ENTRIES:,} listed addresses; the rest is left out")
                break
            if entry.is_map:
                below += self._map_below(entry, address)
            else:
                self._add(entry, address)
        return below

    def _entries_of(self, address: str) -> Iterator[SitemapEntry]:
        body = self._reader.listing(address)
        try:
            yield from parse_sitemap(body)
        except DiscoveryError as error:
            raise DiscoveryError(f"{address}: {error}") from error
        if not is_finished(body):
            self._reader.miss(f"{address} breaks off before its end")

    def _map_below(self, entry: SitemapEntry, base: str) -> list[str]:
        address = listing_url(entry.loc, base, self._site)
        if address is None:
            self._other_hosts += 1
            return []
        return [address] if is_article_map(address) else []

    def _add(self, entry: SitemapEntry, base: str) -> None:
        url = article_url(entry.loc, base, self._site)
        if url is None:
            self._other_hosts += is_other_host(entry.loc, base, self._site)
            return
        known = self.found.get(url)
        times = [at for at in (entry.lastmod_at, known.lastmod_at if known else None) if at is not None]
        self.found[url] = Found(url, max(times, default=None), None)
