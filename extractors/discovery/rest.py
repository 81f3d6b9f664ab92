"""WordPress's REST routes: the cheapest source, since it lists by what changed after a moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from urllib.parse import urlencode

from extractors.discovery.marks import Mark, mark_time, new_mark
from extractors.discovery.reading import Found, Harvest, Reader
from extractors.discovery.rest_pages import PER_PAGE, Page, Route
from extractors.errors import DiscoveryError, ListingFailed
from transforms.terms import Lang
from transforms.urls import lang_of_url

SOURCE: Final = "rest"
# As recorded: posts under /wp-json/; Spanish lives under /es/, whether with routes of its own is not known.
_MAIN: Final = "/wp-json/wp/v2/posts"
_SPANISH: Final = "/es/wp-json/wp/v2/posts"
_FIELDS: Final = (
    "id,date,date_gmt,modified,modified_gmt,link,slug,status,type,guid,title,author,categories,tags"
)
# Text and names cost no request of their own, but the server renders every text and looks up every name: of
# the posts that changed since the mark they are asked for, of a whole site never. Excerpts are rendered from
# the text and say nothing more.
_IN_FULL: Final = {"_fields": f"{_FIELDS},content,_links,_embedded", "_embed": "author,wp:term"}
# A post saved slowly may appear with a time that lies a little before the newest one.
_OVERLAP: Final = timedelta(minutes=5)
# Of the site's zone nothing is known but that its days begin within a day of those of UTC.
_SLACK: Final = timedelta(days=1)


def discover_by_rest(
    reader: Reader,
    langs: frozenset[Lang],
    *,
    marks: Sequence[Mark],
    now: datetime,
    since: date | None = None,
    until: date | None = None,
    in_full: bool = False,
) -> Harvest:
    """All posts that changed after the marks, or all there are; `since` and `until` narrow by publication.

    With `in_full` texts and names of the posts that changed after the marks are asked for as well.

    Both languages take one request each where nothing is new. With `since` or `until` no marks come back:
    something older may have changed. Raises DiscoveryError where REST is switched off.
    """
    walk = _Walk(reader, langs, marks, now, _query(since, until), in_full=in_full)
    walk.read()
    walk.note_totals()
    is_narrowed = since is not None or until is not None
    return Harvest(
        SOURCE,
        tuple(walk.found.values()),
        () if is_narrowed else tuple(walk.marks),
        lacks_spanish=Lang.ES in langs and not walk.knows_spanish,
    )


def _query(since: date | None, until: date | None) -> dict[str, str]:
    query = {
        "per_page": str(PER_PAGE),
        "orderby": "modified",
        "order": "desc",
        "_fields": _FIELDS,
    }
    if since is not None and since > date.min + _SLACK:
        query["after"] = _stamp(datetime.combine(since, time.min) - _SLACK)
    if until is not None and until < date.max - 2 * _SLACK:
        query["before"] = _stamp(datetime.combine(until, time.min) + 2 * _SLACK)
    return query


def _stamp(at: datetime) -> str:
    return f"{at.isoformat(timespec='seconds')}Z"


class _Walk:
    """Reads the routes that the languages need, and knows how far each language is listed."""

    def __init__(
        self,
        reader: Reader,
        langs: frozenset[Lang],
        marks: Sequence[Mark],
        now: datetime,
        query: dict[str, str],
        *,
        in_full: bool,
    ) -> None:
        self.found: dict[str, Found] = {}
        self.marks: list[Mark] = []
        self.knows_spanish = False
        self._reader = reader
        self._langs = langs
        self._now = now
        self._query = query
        self._in_full = in_full
        self._other_hosts: set[str] = set()
        self._before = {lang: mark_time(marks, SOURCE, lang.value) for lang in langs}

    def read(self) -> None:
        """Read what there is. Raises DiscoveryError where no route answers."""
        if Lang.EN not in self._langs:
            self._read_spanish_alone()
            return
        times = self._read_main(self._langs)
        if Lang.ES in self._langs:
            self._read_spanish(times)

    def note_totals(self) -> None:
        """Say what was left out in numbers."""
        if self._other_hosts:
            self._reader.note(f"{len(self._other_hosts)} listed addresses of other hosts are left out")

    def _read_main(self, langs: frozenset[Lang]) -> list[datetime | None] | None:
        """The times of the newest changes, None where the listing is not complete."""
        befores = [self._before[lang] for lang in langs]
        known = [at for at in befores if at is not None]
        floor = min(known) if len(known) == len(befores) else None
        route = self._route(_MAIN, floor)
        is_whole = route.read()
        self._take(route)
        self.knows_spanish = self._counts(Lang.ES) > 0
        if is_whole and Lang.EN in langs:
            self._mark(Lang.EN, route.newest)
        return route.newest if is_whole else None

    def _read_spanish(self, main: list[datetime | None] | None) -> None:
        route = self._route(_SPANISH, self._before[Lang.ES], self._is_listed_already)
        try:
            is_whole = route.read()
        except DiscoveryError as error:
            if not _is_absent(error):
                self._reader.miss(str(error))
            elif main is not None:
                # Whether Spanish is listed by the main route or nowhere: no more will be.
                self._mark(Lang.ES, main)
            return
        self._take(route)
        self.knows_spanish = self._counts(Lang.ES) > 0
        if is_whole:
            self._mark(Lang.ES, route.newest or main or [])

    def _read_spanish_alone(self) -> None:
        route = self._route(_SPANISH, self._before[Lang.ES])
        try:
            is_whole = route.read()
        except DiscoveryError as error:
            if not _is_absent(error):
                raise
            self._reader.note(f"Spanish has no REST route of its own: {error}")
            times = self._read_main(self._langs)
            if times is not None:
                self._mark(Lang.ES, times)
            return
        self._take(route)
        self.knows_spanish = self._counts(Lang.ES) > 0
        if is_whole:
            self._mark(Lang.ES, route.newest)

    def _route(
        self, path: str, before: datetime | None, is_listed: Callable[[Page], bool] | None = None
    ) -> Route:
        query = dict(self._query)
        floor = min(before, self._now) if before is not None else None
        if floor is not None:
            query["modified_after"] = _stamp(floor - _OVERLAP)
        in_full = self._in_full and floor is not None
        address = f"{self._reader.site.origin}{path}"

        def url(number: int, *, is_plain: bool = False, is_short: bool = False) -> str:
            used = self._query if is_plain else query if is_short else query | _IN_FULL
            return f"{address}?{urlencode({**used, 'page': str(number)}, safe=',:')}"

        return Route(self._reader, url, floor, is_listed, in_full=in_full)

    def _take(self, route: Route) -> None:
        self._other_hosts |= route.other_hosts
        for url, item in route.found.items():
            self.found.setdefault(url, item)

    def _counts(self, lang: Lang) -> int:
        return sum(lang_of_url(url) is lang for url in self.found)

    def _is_listed_already(self, page: Page) -> bool:
        """Whether the Spanish route tells nothing but what the main one has told."""
        if page.total is None or not all(item.url in self.found for item in page.found):
            return False
        langs = {lang_of_url(item.url) for item in page.found}
        return page.total <= sum(self._counts(lang) for lang in langs)

    def _mark(self, lang: Lang, times: Sequence[datetime | None]) -> None:
        self.marks += new_mark(SOURCE, lang.value, times, self._now, self._before[lang])


def _is_absent(error: DiscoveryError) -> bool:
    """Whether an error says that there is no such route, rather than that it fails for now."""
    return not (isinstance(error, ListingFailed) and error.is_passing)
