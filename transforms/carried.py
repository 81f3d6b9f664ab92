"""The current article: the newest capture, with the fields it does not state taken from older ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, TypeVar

from transforms.history_records import Reading
from transforms.records import Article, ArticleCountry, Tag
from transforms.terms import Kind

_Value = TypeVar("_Value")

_LEAST_SPECIFIC: Final = {Kind.OTHER: 1, Kind.NEWS: 2}
_SPECIFIC: Final = 3


def carry_over(ordered: Sequence[Reading]) -> Article:
    """The newest reading with carried-over fields; `ordered` by time, not empty.

    A field that the newest capture does not state, or states less specifically (kind `news` for `brief`),
    keeps the value of the latest capture that does: kind, tags, caption, authors, publication. Text,
    blocks, links and images come from the newest alone. `published_on` is the earliest day that any capture
    states. A single reading stays as it is.
    """
    if len(ordered) == 1:
        return ordered[0].article
    articles = [item.article for item in reversed(ordered)]
    newest = articles[0]
    kind, section = _kind_and_section(articles)
    credited = next((article for article in articles if article.authors), newest)
    tagged = next((article for article in articles if article.tags), newest)
    day, instant = _publication(articles)
    return replace(
        newest,
        kind=kind,
        section=section,
        title=_latest(articles, lambda article: article.title or None) or "",
        subtitle=_latest(articles, lambda article: article.subtitle),
        byline=credited.byline or _latest(articles, lambda article: article.byline),
        authors=credited.authors,
        published_on=day,
        published_at=instant,
        modified_at=_latest(articles, lambda article: article.modified_at),
        caption=_latest(articles, lambda article: article.caption),
        tags=tagged.tags,
        countries=_countries(newest, tagged),
        alternates=next((article.alternates for article in articles if article.alternates), ()),
        canonical_url=_latest(articles, lambda article: article.canonical_url),
        wordpress_id=_latest(articles, lambda article: article.wordpress_id),
    )


def _latest(articles: Iterable[Article], read: Callable[[Article], _Value | None]) -> _Value | None:
    """The value of the newest article that states it."""
    return next((value for article in articles if (value := read(article)) is not None), None)


def _kind_and_section(articles: Sequence[Article]) -> tuple[Kind | None, str | None]:
    """The most specific kind, of equals the newest, and the section printed with it."""
    most = max(specificity(article.kind) for article in articles)
    kept = next(article for article in articles if specificity(article.kind) == most)
    return kept.kind, kept.section or _latest(articles, lambda article: article.section)


def specificity(kind: Kind | None) -> int:
    """How much a kind tells, 0 for none: `other` less than `news`, `news` less than the rest."""
    return 0 if kind is None else _LEAST_SPECIFIC.get(kind, _SPECIFIC)


def _publication(articles: Sequence[Article]) -> tuple[date | None, datetime | None]:
    """The earliest day, and the instant of the newest capture that states that day with a time."""
    days = [article.published_on for article in articles if article.published_on is not None]
    if not days:
        return None, _latest(articles, lambda article: article.published_at)
    day = min(days)
    return day, _latest(
        (article for article in articles if article.published_on == day), lambda article: article.published_at
    )


def _countries(newest: Article, tagged: Article) -> tuple[ArticleCountry, ...]:
    """Countries of the newest capture and the carried-over tags; by text only where there are no others."""
    if tagged is newest:
        return newest.countries
    by_tag = [country for country in tagged.countries if country.method == "tag"]
    return _merged(newest.countries, by_tag) or tagged.countries


def countries_of(article: Article, tags: Iterable[Tag]) -> tuple[ArticleCountry, ...]:
    """The article's countries with those of tags that it did not have before."""
    codes = dict.fromkeys(tag.country_code for tag in tags if tag.country_code is not None)
    return _merged(article.countries, [ArticleCountry(code, "tag") for code in codes])


def _merged(
    countries: Iterable[ArticleCountry], by_tag: Iterable[ArticleCountry]
) -> tuple[ArticleCountry, ...]:
    """Countries with those by tag; what is known by text alone only where there are no others."""
    countries = tuple(countries)
    firmer = [country for country in countries if country.method != "text"]
    merged = {country.country_code: country for country in (*firmer, *by_tag)}
    return tuple(merged[code] for code in sorted(merged)) or countries
