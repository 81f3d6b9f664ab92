"""A page against its REST record and its feed item, field by field, without repeating any words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import unescape
from typing import Final

from extractors.records.model import FeedRecord, PostRecord
from extractors.xml_reading import parse_mail_time, parse_w3c_time
from flows.reading import text_of_content
from transforms.bylines import split_names
from transforms.quality import Claim, compare
from transforms.records import Article
from transforms.taxonomy import tags_of_names
from transforms.text import clean, fold
from transforms.urls import Site, canonical_url, wordpress_id_of

# Editors change words, and feeds add a line of their own.
LEAST_SHARED: Final = 0.9
_SAYS_NOTHING: Final = frozenset({"published_on", "modified_on", "wordpress_id", "canonical_url"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field of a page against another source (`rest`, `feed`): `detail` gives days, numbers and addresses
    as they are, of words only how many there are.
    """

    url: str
    field: str
    other_source: str
    agrees: bool
    detail: str


@dataclass(frozen=True, slots=True)
class _Claimed:
    """What a record says, normalised as the page's own values are; None where it does not say it."""

    source: str
    values: dict[str, str]
    text: str | None


def compare_page(
    article: Article, post: PostRecord | None, item: FeedRecord | None, site: Site
) -> tuple[Comparison, ...]:
    """Every field that the page and a record state both."""
    records = [_of_post(post, article.url, site)] if post else []
    records += [_of_item(item, article.url, site)] if item else []
    rows: list[Comparison] = []
    for agreement in compare(_claims(article, records)):
        detail = _detail(agreement.field, agreement.page_value, agreement.other_value)
        rows.append(
            Comparison(article.url, agreement.field, agreement.other_source, agreement.agrees, detail)
        )
    texts = (_compare_text(article, record.source, record.text) for record in records if record.text)
    return (*rows, *texts)


def _claims(article: Article, records: Iterable[_Claimed]) -> list[Claim]:
    modified = article.modified_at.date().isoformat() if article.modified_at else ""
    own = {
        "title": article.title,
        "published_on": article.published_on.isoformat() if article.published_on else "",
        "modified_on": modified,
        "authors": ", ".join(author.name for author in article.authors),
        "tags": ", ".join(tag.name for tag in article.tags),
        "wordpress_id": str(article.wordpress_id or ""),
        "canonical_url": article.canonical_url or "",
    }
    claims: list[Claim] = []
    for name, value in own.items():
        others = [(record.source, _near(name, record.values.get(name, ""), value)) for record in records]
        claims.append(Claim(name, "page", value, tuple(others)))
    return claims


def _near(name: str, other: str, value: str) -> str:
    """A change seen one day apart may be one instant in two zones."""
    if name != "modified_on" or not other or not value:
        return other
    apart = abs((date.fromisoformat(other) - date.fromisoformat(value)).days)
    return value if apart <= 1 else other


def _of_post(post: PostRecord, url: str, site: Site) -> _Claimed:
    day, changed = parse_w3c_time(post.date), parse_w3c_time(post.modified_gmt)
    title = clean(unescape(post.title or ""))
    values = {
        "title": title,
        "published_on": day.date().isoformat() if day else "",
        "modified_on": changed.date().isoformat() if changed else "",
        "wordpress_id": str(post.post_id or ""),
        "canonical_url": canonical_url(post.link, site) or "" if post.link else "",
    }
    return _Claimed("rest", values, text_of_content(title, post.content, url, site))


def _of_item(item: FeedRecord, url: str, site: Site) -> _Claimed:
    at = parse_mail_time(item.published)
    guid = wordpress_id_of(canonical_url(item.guid, site) or "") if item.guid else None
    title = clean(unescape(item.title or ""))
    names = [name for creator in item.creators for name in split_names(clean(creator))]
    values = {
        "title": title,
        "published_on": at.date().isoformat() if at else "",
        "authors": ", ".join(names),
        "tags": ", ".join(tag.name for tag in tags_of_names(item.categories)),
        "wordpress_id": str(item.post_id or guid or ""),
        "canonical_url": canonical_url(item.link, site) or "" if item.link else "",
    }
    return _Claimed("feed", values, text_of_content(title, item.content, url, site))


def _compare_text(article: Article, source: str, text: str) -> Comparison:
    page, other = Counter(fold(article.text).split()), Counter(fold(text).split())
    shared = (page & other).total()
    least = min(shared / max(page.total(), 1), shared / max(other.total(), 1))
    detail = f"{page.total()} and {other.total()} words, of which {least:.0%} are shared"
    return Comparison(article.url, "text", source, least >= LEAST_SHARED, detail)


def _detail(name: str, value: str, other: str) -> str:
    if name in _SAYS_NOTHING:
        return f"{value} and {other}"
    if name in {"authors", "tags"}:
        return f"{len(value.split(', '))} and {len(other.split(', '))} {name}"
    return f"{len(value)} and {len(other)} characters"
