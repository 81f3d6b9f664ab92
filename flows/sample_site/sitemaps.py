"""robots.txt and the sitemaps in Yoast's layout: an index, two maps of posts, one of pages, one of lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape

from flows.sample_site.chrome import SITE
from flows.sample_site.model import SampleArticle
from flows.sample_site.pages import BUILT_AT, ODDITIES
from transforms.terms import Lang

DISALLOWED = "/news/brief/embargoed-draft/"
NAMES = ("post-sitemap1.xml", "post-sitemap2.xml", "page-sitemap.xml", "category-sitemap.xml")

_SECTIONS = ("/category/news/", "/category/news/brief/", "/category/news/analysis/", "/es/category/noticias/")
_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

Entry = tuple[str, datetime]


def robots() -> str:
    """robots.txt: one path is disallowed although a sitemap lists it."""
    return (
        f"# Synthetic sample site: its events, people, places and outlets are invented.\nUser-agent: *\n"
        f"Disallow: {DISALLOWED}\n\nSitemap: {SITE}/sitemap_index.xml\n"
    )


def sitemap_index(articles: Sequence[SampleArticle]) -> str:
    """The index, with the latest change in each map."""
    rows = "".join(
        f"<sitemap><loc>{SITE}/{name}</loc>"
        f"<lastmod>{_stamp(_latest(entries(name, articles)))}</lastmod></sitemap>\n"
        for name in NAMES
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex {_NAMESPACE}>\n{rows}</sitemapindex>\n'


def sitemap(name: str, articles: Sequence[SampleArticle], *, with_old: bool = False) -> str:
    """One map; `with_old` lists the further addresses of articles as well."""
    rows = "".join(
        f"<url><loc>{escape(SITE + path)}</loc><lastmod>{_stamp(changed)}</lastmod></url>\n"
        for path, changed in entries(name, articles, with_old=with_old)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACE}>\n{rows}</urlset>\n'


def entries(name: str, articles: Sequence[SampleArticle], *, with_old: bool = False) -> tuple[Entry, ...]:
    """The paths of one map with their last change, in the map's order."""
    odd: list[Entry] = [(oddity.path, BUILT_AT) for oddity in ODDITIES if oddity.sitemap == name]
    if name == "page-sitemap.xml":
        return (("/", BUILT_AT), *odd)
    if name == "category-sitemap.xml":
        return tuple((path, BUILT_AT) for path in _SECTIONS)
    lang = Lang.ES if name == "post-sitemap2.xml" else Lang.EN
    own = [one for one in articles if one.lang is lang]
    listed: list[Entry] = [(path, one.modified) for one in own for path in _addresses(one, with_old=with_old)]
    return (*listed, *odd)


def _addresses(article: SampleArticle, *, with_old: bool) -> Iterable[str]:
    yield article.path
    if with_old:
        yield from article.old_paths
        yield from (other.path for other in article.also_at)


def _latest(rows: tuple[Entry, ...]) -> datetime:
    return max((changed for _, changed in rows), default=BUILT_AT)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
