"""Month archives, the last resort: `/2026/11/`, `/2026/11/page/2/` and so on, the newest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

from extractors.discovery.addresses import article_url
from extractors.discovery.list_pages import read_list_page
from extractors.discovery.marks import Mark, mark_time, new_mark
from extractors.discovery.reading import Found, Harvest, Reader
from extractors.errors import DiscoveryError, ListingFailed
from transforms.terms import Lang

SOURCE: Final = "months"
MAX_PAGES: Final = 200  # of one month
# As recorded, the oldest pages of the publication are of 2010.
_FIRST_MONTH: Final = (2010, 1)
# A month without articles, or archives that are switched off altogether.
_NOTHING: Final = frozenset({404, 410})
_MOST_FAILURES: Final = 3
_ROOTS: Final = ((Lang.EN, ""), (Lang.ES, "/es"))


def discover_by_months(
    reader: Reader,
    langs: frozenset[Lang],
    *,
    marks: Sequence[Mark],
    now: datetime,
    since: date | None = None,
    until: date | None = None,
) -> Harvest:
    """All articles of the month archives from `until` (else this month) back to `since`, else the marks, else
    2010; the months that hold these days whole.

    Raises DiscoveryError where not one archive could be read.
    """
    found: dict[str, Found] = {}
    errors: list[str] = []
    new: list[Mark] = []
    for lang, root in _ROOTS:
        if lang not in langs:
            continue
        before = mark_time(marks, SOURCE, lang.value)
        first = since or (before.date() if before is not None else date(*_FIRST_MONTH, 1))
        archives = _Archives(reader, f"{reader.site.origin}{root}", found)
        is_whole = archives.read(_months(min(until or now.date(), now.date()), first))
        if not archives.months_read and (before is None or not is_whole):
            errors.append(archives.error or f"{root}/: no month to read")
        elif is_whole and since is None and until is None:
            new += new_mark(SOURCE, lang.value, [now], now, before)
    if len(errors) == len(langs):
        raise DiscoveryError(f"the site offers no month archives ({'; '.join(errors)})")
    for problem in errors:
        reader.miss(problem)
    return Harvest(SOURCE, tuple(found.values()), tuple(new))


def _months(last: date, first: date) -> Iterator[tuple[int, int]]:
    """Year and month from the last one back to the first, both included."""
    first_month = max((first.year, first.month), _FIRST_MONTH)
    year, month = last.year, last.month
    while (year, month) >= first_month:
        yield year, month
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)


class _Archives:
    """Reads the archives of one language."""

    def __init__(self, reader: Reader, root: str, found: dict[str, Found]) -> None:
        self.months_read = 0
        self.error = ""
        self._reader = reader
        self._root = root
        self._found = found

    def read(self, months: Iterator[tuple[int, int]]) -> bool:
        """Read month after month; False, with a note, where one that may exist could not be read."""
        failures = 0
        for year, month in months:
            try:
                self._read_month(f"{self._root}/{year:04d}/{month:02d}/")
                self.months_read += 1
            except DiscoveryError as error:
                self.error = str(error)
                if isinstance(error, ListingFailed) and error.status in _NOTHING:
                    continue
                failures += 1
                self._reader.miss(self.error)
                if failures == _MOST_FAILURES:
                    break
        return failures == 0

    def _read_month(self, address: str) -> None:
        seen: set[str] = set()
        for number in range(1, MAX_PAGES + 1):
            url = address if number == 1 else f"{address}page/{number}/"
            try:
                page = read_list_page(self._reader.listing(url))
            except ListingFailed as error:
                # Past the last page WordPress answers 404.
                if number > 1 and not error.is_passing:
                    return
                raise
            urls = {link for href in page.hrefs if (link := article_url(href, url, self._reader.site))}
            if not urls - seen:
                return
            seen |= urls
            for link in sorted(urls):
                self._found.setdefault(link, Found(link, None, None))
            if _is_last(page.pagination, number):
                return
        self._reader.miss(f"{address} has more than {MAX_PAGES} pages; the rest is left out")


_PAGE_NUMBER: Final = re.compile(r"/page/([0-9]{1,6})/?(?:[?#]|$)")


def _is_last(pagination: Sequence[str], number: int) -> bool:
    """Whether a list that names its pages names none that comes later; one that names none may go on."""
    numbers = [int(match[1]) for href in pagination if (match := _PAGE_NUMBER.search(href))]
    return bool(numbers) and max(numbers) <= number
