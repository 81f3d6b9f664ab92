"""Turns the state of an article into rows: one function per group of tables that is written together."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import TypeVar

from transforms.history_records import ArticleState, Reading, Sighting
from transforms.outlets import outlet_rows as outlets_of
from transforms.urls import CANONICAL_HOST, wordpress_id_of
from warehouse.arrow import Row, shape

ARTICLES = shape(
    "article_id url slug lang kind section title subtitle byline published_on:day published_at:time"
    " published_precision modified_at:time text report_text analysis_text caption word_count:int template"
    " parse_quality:float revision:int content_hash first_seen_at:time last_seen_at:time gone_at:time"
    " licence_status licence_id licence_basis licence_as_of_at:time notice_last_seen_at:time rights_holder"
    " rights_note credit_text wordpress_id:int load_id"
)
T = TypeVar("T")

# How an address is known, the firmest first.
VIA = ("capture", "canonical", "wordpress_id", "redirect")

# The tables of the current state, which one hash decides on.
CORE = {
    "articles": ARTICLES,
    "paragraphs": shape("article_id position:int section kind text"),
    "article_authors": shape("article_id author_id position:int printed_name"),
    "author_names": shape("article_id author_id name kind"),
    "article_tags": shape("article_id tag_id position:int"),
    "tag_names": shape("article_id tag_id name printed_name lang facet country_code"),
    "article_countries": shape("article_id country_code method"),
    "links": shape("article_id position:int paragraph:int href url host anchor_text kind"),
    "citations": shape(
        "article_id position:int paragraph:int source_name outlet_id kind cue sentence char_start:int"
        " char_end:int href via_insightcrime:bool"
    ),
    "images": shape("article_id position:int src alt caption credit licence_id reusable:bool"),
    "obligations": shape("article_id obligation state basis"),
    "source_agreement": shape("article_id field page_value other_source other_value agrees:bool"),
    "field_sources": shape("article_id field source"),
}
OUTLETS = shape("outlet_id name kind country_code domain")
FOLDED = shape("article_id position:int folded")
REVISIONS = shape(
    "article_id revision:int capture_id title byline text content_hash valid_from_at:time valid_to_at:time"
    " changed_fields:texts"
)
PARAGRAPH_TEXT = CORE["paragraphs"].names.index("text")
REVISION_TEXT = REVISIONS.names.index("text")
EVIDENCE = shape(
    "article_id capture_id captured_at:time signal scope statement href licence_id confidence:float"
    " is_chosen:bool"
)
NOTES = shape("article_id position:int kind text captured_at:time")
ADDRESSES = shape("article_id url wordpress_id:int first_seen_at:time last_seen_at:time via")
ALTERNATES = shape("article_id lang url")
CAPTURES = shape(
    "capture_id article_id url source_url captured_at:time warc_file warc_offset:int payload_digest template"
    " parser_version parse_quality:float"
)
# Columns of `articles` that move with every look at an unchanged page.
MOVING = ("first_seen_at", "last_seen_at", "gone_at", "licence_as_of_at", "notice_last_seen_at")
# The texts of an article are its paragraphs once more; the load is not what an article says.
NOT_HASHED = frozenset({*MOVING, "load_id", "text", "report_text", "analysis_text"})
HASHED = itemgetter(*(place for place, name in enumerate(ARTICLES.names) if name not in NOT_HASHED))
SEEN = shape("article_id " + " ".join(f"{column}:time" for column in MOVING))
HASHES = shape("article_id row_hash revisions_hash evidence_hash notes_hash addresses_hash")


def unique(items: Iterable[T], key: Callable[[T], str]) -> list[T]:
    """The items in order, each key once: the first stays."""
    first: dict[str, T] = {}
    for item in items:
        first.setdefault(key(item), item)
    return list(first.values())


def article_row(state: ArticleState, load_id: str) -> Row:
    """The row of `articles`, but for the counterpart, which depends on other articles."""
    article = state.article
    precision = "second" if article.published_at else "day" if article.published_on else None
    return (
        state.article_id,
        article.url,
        article.slug,
        article.lang.value,
        article.kind.value if article.kind else None,
        article.section,
        article.title,
        article.subtitle,
        article.byline,
        article.published_on,
        article.published_at,
        precision,
        article.modified_at,
        article.text,
        article.report_text,
        article.analysis_text,
        article.caption,
        article.word_count,
        article.template,
        article.parse_quality,
        state.revisions[-1].revision,
        state.content_hash,
        state.first_seen_at,
        state.last_seen_at,
        state.gone_at,
        state.licence.status.value,
        state.licence.licence_id,
        state.licence.basis,
        state.licence_as_of_at,
        state.notice_last_seen_at,
        state.licence.rights_holder,
        state.licence.rights_note,
        state.credit_text,
        article.wordpress_id,
        load_id,
    )


def core_rows(state: ArticleState, load_id: str) -> dict[str, list[Row]]:
    """The rows of the current state by the table of `CORE` that they belong to."""
    article, key, lang = state.article, state.article_id, str(state.article.lang)
    authors = unique(article.authors, lambda author: author.author_id)
    tags = unique(article.tags, lambda tag: tag.tag_id)
    countries = unique(article.countries, lambda country: country.country_code)
    return {
        "articles": [article_row(state, load_id)],
        "paragraphs": [(key, p.position, str(p.section), str(p.kind), p.text) for p in article.paragraphs],
        "article_authors": [
            (key, author.author_id, place, author.printed_name) for place, author in enumerate(authors, 1)
        ],
        "author_names": [(key, author.author_id, author.name, author.kind) for author in authors],
        "article_tags": [(key, tag.tag_id, place) for place, tag in enumerate(tags, 1)],
        "tag_names": [
            (key, tag.tag_id, tag.name, tag.printed_name, lang, tag.facet, tag.country_code) for tag in tags
        ],
        "article_countries": [(key, country.country_code, country.method) for country in countries],
        "links": [
            (key, x.position, x.paragraph, x.href, x.url, x.host, x.anchor_text, x.kind)
            for x in article.links
        ],
        "citations": [
            (
                key,
                c.position,
                c.paragraph,
                c.source_name,
                c.outlet_id,
                c.kind,
                c.cue,
                c.sentence,
                c.char_start,
                c.char_end,
                c.href,
                c.via_insightcrime,
            )
            for c in article.citations
        ],
        "images": [
            (key, i.position, i.src, i.alt, i.caption, i.credit, i.licence_id, i.reusable)
            for i in article.images
        ],
        "obligations": [(key, o.obligation, o.state, o.basis) for o in article.obligations],
        "source_agreement": [
            (key, a.field, a.page_value, a.other_source, a.other_value, a.agrees) for a in article.agreements
        ],
        "field_sources": [(key, f.field, f.source) for f in article.field_sources],
    }


def outlet_rows(state: ArticleState) -> set[Row]:
    """The rows of `outlets` of those that the program knows, among the article's citations."""
    return {
        (outlet.outlet_id, outlet.name, outlet.kind, outlet.country_code, outlet.domain)
        for outlet in outlets_of(state.article.citations)
        if outlet.domain is not None
    }


def revision_rows(state: ArticleState) -> list[Row]:
    """The rows of `article_revisions`."""
    return [
        (
            state.article_id,
            r.revision,
            r.capture_id,
            r.title,
            r.byline,
            r.text,
            r.content_hash,
            r.valid_from_at,
            r.valid_to_at,
            list(r.changed_fields),
        )
        for r in state.revisions
    ]


def evidence_rows(state: ArticleState) -> list[Row]:
    """The rows of `licence_evidence`: every signal of every capture."""
    return [
        (
            state.article_id,
            e.capture_id,
            e.captured_at,
            str(e.evidence.signal),
            str(e.evidence.scope),
            e.evidence.statement,
            e.evidence.href,
            e.evidence.licence_id,
            e.evidence.confidence,
            e.evidence.is_chosen,
        )
        for e in state.evidence
    ]


def note_rows(state: ArticleState) -> list[Row]:
    """The rows of `article_notes`, numbered in the order of the state."""
    return [
        (state.article_id, place, n.note.kind, n.note.text, n.captured_at)
        for place, n in enumerate(state.notes, 1)
    ]


def capture_row(reading: Reading, article_id: str) -> Row:
    """A row of `captures`."""
    ref, article = reading.ref, reading.article
    return (
        ref.capture_id,
        article_id,
        ref.url,
        ref.source_url,
        ref.captured_at,
        ref.warc_file,
        ref.warc_offset,
        ref.payload_digest,
        article.template,
        reading.parser_version,
        article.parse_quality,
    )


def seen_row(state: ArticleState) -> Row:
    """The columns of `articles` that may move while everything else stays."""
    return (
        state.article_id,
        state.first_seen_at,
        state.last_seen_at,
        state.gone_at,
        state.licence_as_of_at,
        state.notice_last_seen_at,
    )


@dataclass(slots=True)
class _Address:
    via: str
    first_seen_at: datetime
    last_seen_at: datetime
    wordpress_id: int | None = None


def address_rows(
    article_id: str,
    readings: Sequence[Reading],
    sightings: Iterable[Sighting] = (),
    wordpress_id: int | None = None,
) -> list[Row]:
    """The rows of `article_addresses`: what was asked for, what pages call their own, short links.

    `readings` and `sightings` oldest first; an answer that says unchanged counts as seen,
    and one that redirects names a former address. `wordpress_id` may be known from elsewhere.
    """
    found: dict[str, _Address] = {}
    for reading in readings:
        article, at = reading.article, reading.ref.captured_at
        for url, via in addresses_of(reading):
            entry = found.setdefault(url, _Address(via, at, at))
            entry.last_seen_at = max(entry.last_seen_at, at)
            entry.via = min(entry.via, via, key=VIA.index)
            entry.wordpress_id = article.wordpress_id or wordpress_id_of(url) or entry.wordpress_id
    if wordpress_id is not None:
        times = [reading.ref.captured_at for reading in readings]
        known = _Address("wordpress_id", times[0], times[-1], wordpress_id)
        found.setdefault(f"https://{CANONICAL_HOST}/?p={wordpress_id}", known)
    for sighting in sightings:
        if sighting.state == "moved":
            at = sighting.seen_at
            entry = found.setdefault(
                sighting.url, _Address("redirect", at, at, wordpress_id_of(sighting.url))
            )
            entry.last_seen_at = max(entry.last_seen_at, at)
        elif sighting.state == "unchanged" and sighting.url in found:
            entry = found[sighting.url]
            entry.last_seen_at = max(entry.last_seen_at, sighting.seen_at)
    return [
        (article_id, url, entry.wordpress_id, entry.first_seen_at, entry.last_seen_at, entry.via)
        for url, entry in sorted(found.items())
    ]


def addresses_of(reading: Reading) -> list[tuple[str, str]]:
    """The canonical addresses that one capture gives its article, and how it does; front pages left out."""
    article = reading.article
    addresses = [(reading.ref.url, "capture"), (article.url, "canonical")]
    if article.canonical_url:
        addresses.append((article.canonical_url, "canonical"))
    if article.wordpress_id is not None:
        addresses.append((f"https://{CANONICAL_HOST}/?p={article.wordpress_id}", "wordpress_id"))
    fronts = {f"https://{CANONICAL_HOST}/", f"https://{CANONICAL_HOST}/es/"}
    return [(url, via) for url, via in addresses if url not in fronts]


def alternate_rows(state: ArticleState) -> list[Row]:
    """The rows of `internal.alternates`: counterparts in other languages that the article names."""
    article = state.article
    pairs = {(lang, url) for lang, url in article.alternates if lang != article.lang.value}
    return [(state.article_id, lang, url) for lang, url in sorted(pairs)]


def core_digest(core: dict[str, list[Row]]) -> str:
    """The hash that decides whether the current state is written: its rows but for what moves by itself."""
    fixed = [HASHED(row) for row in core["articles"]]
    others, texts = without_texts(core["paragraphs"], PARAGRAPH_TEXT)
    rest = (found for name, found in core.items() if name not in {"articles", "paragraphs"})
    return digest(fixed, others, *rest, texts=texts)


def revisions_digest(revisions: Sequence[Row]) -> str:
    """The hash that decides whether the revisions are written."""
    others, texts = without_texts(revisions, REVISION_TEXT)
    return digest(others, texts=texts)


def without_texts(rows: Sequence[Row], place: int) -> tuple[list[Row], list[str]]:
    """The rows without a column of long texts, and these texts."""
    return [row[:place] + row[place + 1 :] for row in rows], [str(row[place]) for row in rows]


def digest(*groups: Sequence[Row], texts: Sequence[str] = ()) -> str:
    """A hash over rows; equal rows give equal hashes. Long texts come apart: their `repr` takes its time."""
    parts = [repr(groups).encode("utf-8", "surrogatepass")]
    for text in texts:
        raw = text.encode("utf-8", "surrogatepass")
        parts += (b"%d " % len(raw), raw)
    return hashlib.blake2b(b"".join(parts), digest_size=16).hexdigest()
