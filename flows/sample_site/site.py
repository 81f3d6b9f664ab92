"""`SampleSite`: what every address of the sample site answers, and the changes that a test may make to it."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qsl, unquote, urlsplit

from flows.sample_site import feeds, listings, rest, sitemaps
from flows.sample_site.chrome import Surroundings, teaser_of
from flows.sample_site.content import read_articles
from flows.sample_site.eras import RENDERERS
from flows.sample_site.inline import to_slug
from flows.sample_site.model import PartKind, SampleArticle
from flows.sample_site.pages import HTML, ODD_PAGES, PDF, PIXEL, Page, gone, not_found, redirect
from transforms.terms import Lang

XML = "application/xml; charset=UTF-8"
RSS = "application/rss+xml; charset=UTF-8"

_FIRST_CHANGE_AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
_TEASERS = 8
_LONGEST_TARGET = 2_000


@dataclass(frozen=True, slots=True)
class _Fault:
    """A status that an address answers instead of its page; `left` is how often still, None for ever."""

    page: Page
    left: int | None


class SampleSite:
    """The bundled site. Its answers depend on its articles alone: no clock, no port, no chance.

    Changes are stamped one hour apart from 2026-10-01 12:00 UTC on, unless `at` gives an aware time. All
    methods may be called while the site is being served. With `list_old_addresses` the sitemap also names
    the further addresses of articles (a renamed slug that redirects, an old path that still answers).
    """

    def __init__(
        self, articles: Sequence[SampleArticle] | None = None, *, list_old_addresses: bool = False
    ) -> None:
        self._lock = threading.RLock()
        self._list_old = list_old_addresses
        bundled = tuple(articles) if articles is not None else read_articles()
        self._articles = {article.slug: article for article in bundled}
        self._gone: dict[str, SampleArticle] = {}
        self._faults: dict[str, _Fault] = {}
        self._changes = 0
        # Teasers show the articles as they first were, so that editing one page changes no other.
        self._surroundings = {article.slug: _surround(article, bundled) for article in bundled}
        self._pages: dict[str, Page] = {}
        for article in bundled:
            self._place(article)

    @property
    def articles(self) -> tuple[SampleArticle, ...]:
        """The articles that the site lists now, newest publication first."""
        with self._lock:
            return listings.newest_first(tuple(self._articles.values()))

    def article(self, slug: str) -> SampleArticle:
        """The article of that slug; raises `KeyError` where the site lists none."""
        with self._lock:
            return self._articles[slug]

    def edit(
        self,
        slug: str,
        *,
        title: str | None = None,
        paragraph: str | None = None,
        position: int = -1,
        at: datetime | None = None,
    ) -> SampleArticle:
        """Change the headline, or the plain paragraph at `position`; returns the changed article."""
        with self._lock:
            article = self._articles[slug]
            parts = list(article.parts)
            if paragraph is not None:
                plain = [index for index, part in enumerate(parts) if part.kind is PartKind.PARAGRAPH]
                parts[plain[position]] = replace(parts[plain[position]], text=paragraph)
            changed = replace(
                article, title=title or article.title, parts=tuple(parts), modified=self._stamp(at)
            )
            self._articles[slug] = changed
            self._place(changed)
            return changed

    def add(self, article: SampleArticle) -> None:
        """List and serve a further article, or put another in the place of one with the same slug."""
        with self._lock:
            self._articles[article.slug] = article
            self._gone.pop(article.slug, None)
            self._surroundings.setdefault(article.slug, Surroundings(teasers=()))
            self._place(article)

    def delete(self, slug: str) -> None:
        """Take an article off the lists; its addresses answer 410."""
        with self._lock:
            self._gone[slug] = self._articles.pop(slug)

    def restore(self, slug: str) -> None:
        """Bring a deleted article back as it was."""
        with self._lock:
            self.add(self._gone.pop(slug))

    def break_address(
        self, path: str, status: int, *, times: int | None = None, retry_after: str | None = None
    ) -> None:
        """Answer `path` with a bare `status`, for ever or for the next `times` requests."""
        headers = (("Retry-After", retry_after),) if retry_after is not None else ()
        fault = Page(f"<html><body><h1>{status}</h1></body></html>".encode(), status=status, headers=headers)
        with self._lock:
            self._faults[path] = _Fault(fault, times)

    def mend(self, path: str) -> None:
        """Undo `break_address`."""
        with self._lock:
            self._faults.pop(path, None)

    def page(self, target: str) -> Page:
        """What the site answers for a request target (path and query), whatever it holds."""
        if len(target) > _LONGEST_TARGET:
            return not_found(status=414)
        try:
            parts = urlsplit(target)
        except ValueError:
            return not_found(status=400)
        path = unquote(parts.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        with self._lock:
            return self._fault(path) or self._removed(path) or self._found(path, query)

    def _found(self, path: str, query: Mapping[str, str]) -> Page:
        for answer in (self._by_number, self._placed, self._machine_readable, self._list, self._file):
            if (page := answer(path, query)) is not None:
                return page
        return not_found(Lang.ES if path.startswith("/es/") else Lang.EN)

    def _fault(self, path: str) -> Page | None:
        fault = self._faults.get(path)
        if fault is None:
            return None
        if fault.left is not None:
            self._faults[path] = replace(fault, left=fault.left - 1)
            if fault.left <= 1:
                del self._faults[path]
        return fault.page

    def _removed(self, path: str) -> Page | None:
        hit = any(path.rstrip("/") == article.path.rstrip("/") for article in self._gone.values())
        return gone() if hit else None

    def _placed(self, path: str, _query: Mapping[str, str]) -> Page | None:
        if path in self._pages:
            return self._pages[path]
        if path in ODD_PAGES:
            return ODD_PAGES[path]
        slashed = path + "/"
        if not path.endswith("/") and (slashed in self._pages or slashed in ODD_PAGES):
            return redirect(slashed)
        # Joomla's addresses had no trailing slash; canonical ones have it, and lead to the same page here.
        return self._pages.get(path.rstrip("/")) if path != "/" else None

    def _by_number(self, path: str, query: Mapping[str, str]) -> Page | None:
        if path != "/" or "p" not in query:
            return None
        for article in self._articles.values():
            if str(article.wordpress_id) == query["p"]:
                return redirect(article.path)
        return not_found()

    def _machine_readable(self, path: str, query: Mapping[str, str]) -> Page | None:
        articles = self.articles
        if path == "/robots.txt":
            return Page(sitemaps.robots().encode(), content_type="text/plain; charset=UTF-8")
        if path == "/sitemap_index.xml":
            return Page(sitemaps.sitemap_index(articles).encode(), content_type=XML)
        if path.removeprefix("/") in sitemaps.NAMES:
            text = sitemaps.sitemap(path.removeprefix("/"), articles, with_old=self._list_old)
            return Page(text.encode(), content_type=XML)
        if path.rstrip("/").endswith("/feed"):
            return _feed(path, query, articles)
        for prefix, own in (("/es/wp-json/wp/v2/", _in(Lang.ES, articles)), ("/wp-json/wp/v2/", articles)):
            if path.startswith(prefix):
                return rest.answer(path.removeprefix(prefix).strip("/"), query, own)
        return None

    def _list(self, path: str, query: Mapping[str, str]) -> Page | None:
        if path == "/" and "s" in query:
            return _html(listings.render_listing(listings.search_results(query["s"], self.articles), 1))
        hub = listings.joomla_hub(path.rstrip("/"), self.articles)
        if hub is not None:
            start = query.get("start", "0")
            number = int(start) // listings.PER_PAGE + 1 if start.isdecimal() else 1
            return _html(listings.render_listing(hub, number))
        found = listings.listing_at(path, self.articles)
        if found is None:
            return None
        listing, number = found
        known = listing.articles and number <= listings.page_count(listing)
        return _html(listings.render_listing(listing, number)) if known else None

    def _file(self, path: str, _query: Mapping[str, str]) -> Page | None:
        if path.startswith("/wp-content/uploads/") and path.endswith(".pdf"):
            return PDF
        is_image = path.startswith(("/wp-content/uploads/", "/images/stories/")) and path.endswith(
            (".jpg", ".png")
        )
        return Page(PIXEL, content_type="image/gif") if is_image else None

    def _place(self, article: SampleArticle) -> None:
        around = self._surroundings[article.slug]
        for path, template in (
            (article.path, article.template),
            *((one.path, one.template) for one in article.also_at),
        ):
            self._pages[path] = _article_page(article, template, around)
        for path in article.old_paths:
            self._pages[path] = redirect(article.path)

    def _stamp(self, at: datetime | None) -> datetime:
        self._changes += 1
        return at or _FIRST_CHANGE_AT + timedelta(hours=self._changes - 1)


def _surround(article: SampleArticle, articles: Sequence[SampleArticle]) -> Surroundings:
    own = _in(article.lang, articles)
    index = own.index(article)
    others = (*own[index + 1 :], *own[:index])[:_TEASERS]
    counterpart = next((one for one in articles if one.slug == article.counterpart), None)
    return Surroundings(tuple(teaser_of(one) for one in others), counterpart)


def _in(lang: Lang, articles: Sequence[SampleArticle]) -> tuple[SampleArticle, ...]:
    return tuple(article for article in articles if article.lang is lang)


def _article_page(article: SampleArticle, template: str, around: Surroundings) -> Page:
    html = RENDERERS[template](article, around)
    body = html.encode(article.encoding, errors="xmlcharrefreplace")
    return Page(body, content_type=f"text/html; charset={article.encoding}", modified=article.modified)


def _html(text: str) -> Page:
    return Page(text.encode(), content_type=HTML)


def _feed(path: str, query: Mapping[str, str], articles: tuple[SampleArticle, ...]) -> Page | None:
    lang = Lang.ES if path.startswith("/es/") else Lang.EN
    words = path.removeprefix("/es").strip("/").split("/")
    own, title = _in(lang, articles), "InSight Crime"
    match words:
        case ["feed"]:
            chosen = own
        case ["tag", slug, "feed"]:
            chosen, title = tuple(one for one in own if slug in map(to_slug, one.tags)), slug.capitalize()
        case _:
            return None
    number = query.get("paged", "1")
    text = feeds.feed(path, title, chosen, int(number) if number.isdecimal() else 1, lang)
    return Page(text.encode(), content_type=RSS) if text is not None else None
