"""An article with the records beside it: what its pages hide is filled in, what they show is checked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from html import unescape
from typing import Final

from transforms.bylines import Byline, read_byline
from transforms.carried import countries_of, specificity
from transforms.dates import Publication
from transforms.history_records import SourceRecord
from transforms.kinds import KindReading, read_kind
from transforms.quality import Claim, compare
from transforms.records import Agreement, Article, FieldSource, Stated, StatedList, Tag
from transforms.sketches import likeness, sketch_of
from transforms.source_records import (
    SOURCES,
    combined,
    language_of,
    modified_at,
    publication_of,
)
from transforms.taxonomy import tags_of_names
from transforms.terms import Lang
from transforms.text import clean

# Feeds add a line of their own and pages drop boxes; an edited paragraph in a short piece lies below.
LEAST_ALIKE: Final = 0.8
_PAGE: Final = "page"
_TAG: Final = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
_NEAR: Final = timedelta(days=1)
_EXCERPT: Final = 0.5
# What the desk may change at any time: compared only where page and record are of one version.
_CHANGING: Final = frozenset({"title", "authors", "tags", "kind", "modified_at"})


@dataclass(frozen=True, slots=True)
class _Said:
    """What one source says, normalised as the page's own values are."""

    source: str
    url: str
    wordpress_id: int | None
    title: str
    lang: Lang
    published: Publication
    modified_at: datetime | None
    byline: Byline
    kind: KindReading
    tags: tuple[Tag, ...]
    words: int
    sketch: tuple[int, ...]


def with_records(article: Article, captured_at: datetime, records: Sequence[SourceRecord]) -> Article:
    """The article with fields filled from REST, else a feed, and with what they say compared.

    Nothing that a page states is replaced, but for a kind that says less (`news` for `brief`) and a day
    without its instant. `captured_at` is the time of the newest page: what changed after it contradicts
    nothing. Each field that was filled has its source in `field_sources`.
    """
    said = [_said(record) for name in SOURCES if (record := combined(records, name, article.url))]
    if not said:
        return article
    filled: dict[str, str] = {}
    result = article
    for one in said:
        result = _filled(result, one, filled)
    sources = tuple(entry for entry in result.field_sources if entry.field not in filled)
    added = tuple(FieldSource(name, source) for name, source in filled.items())
    agreements = [row for one in said for row in _compared(article, captured_at, one)]
    return replace(
        result,
        field_sources=(*sources, *added),
        agreements=(*article.agreements, *agreements),
    )


def _said(record: SourceRecord) -> _Said:
    printed = record.authors if len(record.authors) == 1 else ()  # as recorded, one string may be `A and B`
    names = () if printed else (StatedList(record.source, record.authors),)
    labels = [Stated(record.source, unescape(label)) for label in record.labels]
    return _Said(
        source=record.source,
        url=record.url,
        wordpress_id=record.wordpress_id,
        title=_plain(record.title or ""),
        lang=language_of(record),
        published=publication_of(record),
        modified_at=modified_at(record),
        byline=read_byline([Stated(record.source, name) for name in printed], names),
        kind=read_kind((), labels),
        tags=tags_of_names(unescape(tag) for tag in record.tags),
        words=record.words,
        sketch=record.sketch,
    )


def _plain(title: str) -> str:
    """A rendered title without its markup."""
    return clean(unescape(_TAG.sub("", title)))


def _filled(article: Article, said: _Said, filled: dict[str, str]) -> Article:
    """The article with what it lacks from one source; `filled` notes which field came from where."""
    new = article
    if article.wordpress_id is None and said.wordpress_id is not None:
        new = replace(new, wordpress_id=said.wordpress_id)
        filled["wordpress_id"] = said.source
    new = _with_publication(new, said, filled)
    if article.modified_at is None and said.modified_at is not None:
        new = replace(new, modified_at=said.modified_at)
        filled["modified_at"] = said.source
    if not article.authors and said.byline.authors:
        new = replace(new, authors=said.byline.authors, byline=article.byline or said.byline.text)
        filled["authors"] = said.source
    if specificity(said.kind.kind) > specificity(article.kind):
        new = replace(new, kind=said.kind.kind, section=said.kind.section or article.section)
        filled["kind"] = said.source
    elif article.section is None and said.kind.section is not None and said.kind.kind == article.kind:
        new = replace(new, section=said.kind.section)
        filled["section"] = said.source
    if not article.tags and said.tags:
        new = replace(new, tags=said.tags, countries=countries_of(article, said.tags))
        filled["tags"] = said.source
    return new


def _with_publication(article: Article, said: _Said, filled: dict[str, str]) -> Article:
    day, at = said.published.day, said.published.at
    if article.published_on is None:
        if day is None:
            return article
        filled["published_on"] = said.source
        article = replace(article, published_on=day)
    if article.published_at is None and at is not None and _is_near(at.date(), article.published_on):
        filled["published_at"] = said.source
        article = replace(article, published_at=at)
    return article


def _is_near(one: date, other: date | None) -> bool:
    return other is not None and abs(one - other) <= _NEAR


def _compared(article: Article, captured_at: datetime, said: _Said) -> list[Agreement]:
    """Every field that the pages and the source state both, of one version of the article."""
    is_one_version = _is_one_version(article, captured_at, said)
    claims = [
        Claim(name, _PAGE, value, ((said.source, other),))
        for name, value, other in _pairs(article, said)
        if is_one_version or name not in _CHANGING
    ]
    rows = list(compare(claims))
    if is_one_version and article.word_count and said.words >= _EXCERPT * article.word_count and said.sketch:
        alike = likeness(sketch_of(article.text), said.sketch)
        words = f"{said.words} words, {alike:.2f} alike"
        is_same = alike >= LEAST_ALIKE
        rows.append(Agreement("text", f"{article.word_count} words", said.source, words, is_same))
    return rows


def _is_one_version(article: Article, captured_at: datetime, said: _Said) -> bool:
    """Whether neither was changed after the other was seen, as far as the two tell."""
    if said.modified_at is None:
        return True
    is_newer = said.modified_at > captured_at
    is_older = article.modified_at is not None and article.modified_at > said.modified_at
    return not is_newer and not is_older


def _pairs(article: Article, said: _Said) -> list[tuple[str, str, str]]:
    """Field, the pages' value and the source's, as text; empty where it is not stated."""
    names = ", ".join(author.name for author in said.byline.authors)
    return [
        ("title", article.title, said.title),
        ("published_on", _iso(article.published_on), _iso(said.published.day)),
        ("published_at", _iso(article.published_at), _iso(said.published.at)),
        ("modified_at", _iso(article.modified_at), _iso(said.modified_at)),
        ("authors", ", ".join(author.name for author in article.authors), names),
        ("lang", article.lang.value, said.lang.value),
        ("kind", article.kind.value if article.kind else "", said.kind.kind.value if said.kind.kind else ""),
        ("tags", ", ".join(tag.name for tag in article.tags), ", ".join(tag.name for tag in said.tags)),
        ("canonical_url", article.canonical_url or "", said.url),
        ("wordpress_id", str(article.wordpress_id or ""), str(said.wordpress_id or "")),
    ]


def _iso(at: date | datetime | None) -> str:
    return "" if at is None else at.isoformat()
