"""Which discovery sources a site has today: a request or two for each, and what they list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from urllib.parse import urlencode

from extractors.discovery.addresses import article_url, is_article_map, listing_url
from extractors.discovery.list_pages import read_list_page
from extractors.discovery.reading import Reader
from extractors.discovery.sitemap import parse_sitemap
from extractors.errors import DiscoveryError, ListingFailed, RecordError
from extractors.http_headers import header_value
from extractors.records.feed import read_feed_items
from extractors.records.model import FeedRecord, PostRecord
from extractors.records.rest import read_rest_posts
from extractors.xml_reading import parse_mail_time, parse_w3c_time

PER_PAGE: Final = 20
_FIELDS: Final = (
    "id,date,date_gmt,modified,modified_gmt,link,slug,status,type,guid,title,author,categories,tags,content"
)
# As recorded: REST and feeds of the main site, Spanish under /es/. Sitemaps as Yoast and WordPress name them.
_ROUTES: Final = (("en", "/wp-json/wp/v2/posts"), ("es", "/es/wp-json/wp/v2/posts"))
_FEEDS: Final = (("en", "/feed/"), ("es", "/es/feed/"))
_SITEMAPS: Final = ("/sitemap_index.xml", "/wp-sitemap.xml")
_MOST_MAPS: Final = 2
_MOST_ENTRIES: Final = 50_000


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What one address of a source answered: `state` answers, empty, absent or failing; `entries` articles
    in this answer, `total` what it says there are altogether; `detail` why not.
    """

    source: str
    lang: str | None
    url: str
    state: str
    entries: int = 0
    total: int | None = None
    detail: str | None = None


@dataclass(slots=True)
class Survey:
    """All sources asked. `listed` holds what each one lists, in order; `posts` and `items` are the records.
    All addresses are canonical.
    """

    reports: list[SourceReport] = field(default_factory=list)
    listed: dict[str, list[str]] = field(default_factory=dict)
    posts: dict[str, PostRecord] = field(default_factory=dict)
    items: dict[str, FeedRecord] = field(default_factory=dict)

    def has(self, source: str) -> bool:
        """Whether a source answers with articles, or with maps that hold some."""
        return any(report.source == source and report.state == "answers" for report in self.reports)

    def records(self) -> Mapping[str, PostRecord | FeedRecord]:
        """Every address of which a record is known."""
        return {**self.items, **self.posts}


def survey_site(reader: Reader, now: datetime) -> Survey:
    """Asks REST, sitemaps, feeds and the newest month archive, about eight requests; `now` is naive UTC.

    What cannot be read is told in its report.
    """
    survey = Survey()
    for lang, path in _ROUTES:
        _survey(survey, "rest", lang, _rest_url(reader, path), lambda url: _read_rest(reader, survey, url))
    _survey_sitemaps(reader, survey)
    for lang, path in _FEEDS:
        url = reader.site.origin + path
        _survey(survey, "feed", lang, url, lambda url: _read_feed(reader, survey, url))
    month = _newest(survey) or now
    url = f"{reader.site.origin}/{month.year:04}/{month.month:02}/"
    _survey(survey, "months", None, url, lambda url: _read_month(reader, survey, url))
    return survey


def _survey(
    survey: Survey,
    source: str,
    lang: str | None,
    url: str,
    read: Callable[[str], tuple[int, int | None]],
) -> None:
    try:
        entries, total = read(url)
    except ListingFailed as error:
        state = "failing" if error.is_passing else "absent"
        detail = f"HTTP {error.status}" if error.status else "no answer"
        survey.reports.append(SourceReport(source, lang, url, state, detail=detail))
    except (DiscoveryError, RecordError):
        # The words of such an error may quote the answer, which may be anything.
        survey.reports.append(SourceReport(source, lang, url, "absent", detail="not what its address says"))
    else:
        state = "answers" if entries else "empty"
        survey.reports.append(SourceReport(source, lang, url, state, entries, total))


def _add(survey: Survey, source: str, urls: Iterable[str]) -> None:
    listed = survey.listed.setdefault(source, [])
    known = set(listed)
    for url in urls:
        if url not in known and len(listed) < _MOST_ENTRIES:
            known.add(url)
            listed.append(url)


# ------------------------------------------------------------------------------------------- each source


def _rest_url(reader: Reader, path: str) -> str:
    query = {"per_page": str(PER_PAGE), "orderby": "date", "order": "desc", "_fields": _FIELDS, "page": "1"}
    return f"{reader.site.origin}{path}?{urlencode(query, safe=',')}"


def _read_rest(reader: Reader, survey: Survey, url: str) -> tuple[int, int | None]:
    answer = reader.ask(url)
    posts = read_rest_posts(answer.body)
    for post in posts:
        address = article_url(post.link or "", url, reader.site)
        if address is not None:
            survey.posts.setdefault(address, post)
            _add(survey, "rest", [address])
    total = header_value(answer.headers, "x-wp-total") or ""
    return len(posts), int(total) if total.isascii() and total.isdecimal() and len(total) < 10 else None


def _read_feed(reader: Reader, survey: Survey, url: str) -> tuple[int, int | None]:
    items = read_feed_items(reader.listing(url))
    for item in items:
        address = article_url(item.link or item.guid or "", url, reader.site)
        if address is not None:
            survey.items.setdefault(address, item)
            _add(survey, "feed", [address])
    return len(items), None


def _read_month(reader: Reader, survey: Survey, url: str) -> tuple[int, int | None]:
    page = read_list_page(reader.listing(url))
    found = [address for href in page.hrefs if (address := article_url(href, url, reader.site))]
    _add(survey, "months", found)
    return len(set(found)), None


def _survey_sitemaps(reader: Reader, survey: Survey) -> None:
    """The maps of robots.txt, else the usual ones; of an index the first two maps of articles."""
    origin = reader.site.origin
    named = [listing_url(line, f"{origin}/", reader.site) for line in reader.client.robots().sitemaps]
    starts = list(dict.fromkeys(url for url in named if url))[:2] or [origin + path for path in _SITEMAPS]
    maps: list[str] = []
    for url in starts:
        _survey(survey, "sitemap", None, url, lambda url: _read_map(reader, survey, url, maps))
        if survey.has("sitemap"):
            break
    for url in list(dict.fromkeys(maps))[:_MOST_MAPS]:
        _survey(survey, "sitemap", None, url, lambda url: _read_map(reader, survey, url, []))


def _read_map(reader: Reader, survey: Survey, url: str, maps: list[str]) -> tuple[int, int | None]:
    count = 0
    for entry in parse_sitemap(reader.listing(url)):
        if entry.is_map:
            address = listing_url(entry.loc, url, reader.site)
            if address is not None and is_article_map(address):
                maps.append(address)
                count += 1
        elif address := article_url(entry.loc, url, reader.site):
            _add(survey, "sitemap", [address])
            count += 1
    return count, None


def _newest(survey: Survey) -> datetime | None:
    """The newest publication that a record states: the month archive of it exists."""
    times = [parse_w3c_time(post.date) for post in survey.posts.values()]
    times += [parse_mail_time(item.published) for item in survey.items.values()]
    return max((at for at in times if at is not None), default=None)
