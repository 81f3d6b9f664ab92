"""Pages that list articles: home, sections, tags, authors, months, search results, Joomla hubs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from flows.sample_site.chrome import SITE, Teaser, public_address, teaser_of
from flows.sample_site.dates import month_name, wordpress_day
from flows.sample_site.inline import to_slug
from flows.sample_site.model import SampleArticle
from flows.sample_site.pages import plain_page
from transforms.terms import Kind, Lang

PER_PAGE = 10

_JOOMLA_HUBS = {
    "/news-briefs": Kind.BRIEF,
    "/news-analysis": Kind.ANALYSIS,
    "/investigations": Kind.INVESTIGATION,
}


@dataclass(frozen=True, slots=True)
class Listing:
    """What an address lists; `base` is the address of its first page, `layout` the template's name."""

    title: str
    base: str
    articles: tuple[SampleArticle, ...]
    lang: Lang
    body_class: str
    layout: str = "newspack"


def newest_first(articles: Sequence[SampleArticle]) -> tuple[SampleArticle, ...]:
    """The order of every list and feed: latest publication first, ties by slug."""
    return tuple(sorted(articles, key=lambda one: (-one.published.timestamp(), one.slug)))


def listing_at(path: str, articles: Sequence[SampleArticle]) -> tuple[Listing, int] | None:
    """The list that a path names and the page number in it (from 1), or None if it names none."""
    base, number = _split_page(path)
    spanish = base.startswith("/es/")
    lang = Lang.ES if spanish else Lang.EN
    own = newest_first([one for one in articles if one.lang is lang])
    words = base.removeprefix("/es").strip("/").split("/")
    match words:
        case [""]:
            return Listing("Home", base, own, lang, "home blog"), number
        case ["category", *_, last]:
            chosen = tuple(one for one in own if last in {"news", "noticias", to_slug(one.label)})
            return Listing(last.capitalize(), base, chosen, lang, "archive category"), number
        case ["tag", slug]:
            chosen = tuple(one for one in own if slug in {to_slug(tag) for tag in one.tags})
            return Listing(slug.capitalize(), base, chosen, lang, "archive tag", "tagdiv"), number
        case ["author", slug]:
            chosen = tuple(one for one in own if slug in {to_slug(name) for name in one.authors})
            return Listing(slug.replace("-", " ").title(), base, chosen, lang, "archive author"), number
        case [year, month] if year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:
            chosen = tuple(
                one for one in own if (one.published.year, one.published.month) == (int(year), int(month))
            )
            return Listing(month_name(int(year), int(month)), base, chosen, lang, "archive date"), number
    return None


def search_results(words: str, articles: Sequence[SampleArticle]) -> Listing:
    """Articles whose headline holds the words."""
    chosen = newest_first([one for one in articles if words.lower() in one.title.lower()])
    return Listing(f"Search results for: {escape(words)}", "/", chosen, Lang.EN, "search search-results")


def joomla_hub(path: str, articles: Sequence[SampleArticle]) -> Listing | None:
    """A hub of the Joomla era, which pages with `?limit=10&start=N`."""
    kind = _JOOMLA_HUBS.get(path)
    if kind is None:
        return None
    chosen = newest_first([one for one in articles if one.template == "joomla" and one.kind is kind])
    return Listing(path.strip("/"), path, chosen, Lang.EN, "joomla", "joomla")


def page_count(listing: Listing) -> int:
    """How many pages the list has; an empty one has a single page."""
    return max(1, -(-len(listing.articles) // PER_PAGE))


def render_listing(listing: Listing, number: int) -> str:
    """One page of a list as HTML."""
    start = (number - 1) * PER_PAGE
    shown = listing.articles[start : start + PER_PAGE]
    items = "".join(_item(one, listing.layout) for one in shown)
    inner = (
        f'<header class="page-header"><h1 class="page-title">{escape(listing.title)}</h1></header>'
        f'<div class="archive-list">{items}</div>{_pagination(listing, number)}'
    )
    return plain_page(escape(listing.title), inner, lang=listing.lang, body_class=listing.body_class)


def author_and_tag_paths(articles: Sequence[SampleArticle]) -> tuple[str, ...]:
    """The addresses of every tag and author page, in order."""
    paths = set[str]()
    for one in articles:
        prefix = "/es" if one.lang is Lang.ES else ""
        paths.update(f"{prefix}/tag/{to_slug(tag)}/" for tag in one.tags)
        paths.update(f"{prefix}/author/{to_slug(name)}/" for name in one.authors)
    return tuple(sorted(paths))


def _split_page(path: str) -> tuple[str, int]:
    head, marker, tail = path.rstrip("/").rpartition("/page/")
    if marker and tail.isdecimal() and int(tail) > 0:
        return head + "/", int(tail)
    return path if path.endswith("/") else path + "/", 1


def _item(article: SampleArticle, layout: str) -> str:
    teaser: Teaser = teaser_of(article)
    link = f'<a href="{escape(public_address(article))}">{escape(article.title, quote=False)}</a>'
    excerpt = escape(teaser.excerpt, quote=False)
    if layout == "tagdiv":
        return (
            f'<div class="td_module_wrap"><h3 class="entry-title td-module-title">{link}</h3>'
            f'<time class="entry-date updated td-module-date">{teaser.day}</time>'
            f'<div class="td-excerpt">{excerpt}</div></div>'
        )
    if layout == "joomla":
        return f'<div class="items-row"><h2>{link}</h2><p>{excerpt}</p></div>'
    return (
        '<article class="post type-post"><header class="entry-header"><h2 '
        f'class="entry-title">{link}</h2></header>'
        f'<div class="entry-content"><p>{excerpt}</p></div><footer class="entry-footer">'
        f'<time class="entry-date published">{wordpress_day(article.published, article.lang)}</time>'
        "</footer></article>"
    )


def _pagination(listing: Listing, number: int) -> str:
    links: list[str] = []
    for page in range(1, page_count(listing) + 1):
        if listing.layout == "joomla":
            href = f"{listing.base}?limit={PER_PAGE}&amp;start={(page - 1) * PER_PAGE}"
        else:
            href = SITE + (listing.base if page == 1 else f"{listing.base}page/{page}/")
        links.append(f"<span>{page}</span>" if page == number else f'<a href="{href}">{page}</a>')
    return f'<nav class="pagination">{" ".join(links)}</nav>'
