"""Builds synthetic articles, readings and batches: invented events, told for the tests only."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import duckdb

from transforms.history_records import Batch, Reading
from transforms.identity import capture_id
from transforms.records import (
    Agreement,
    Article,
    ArticleCountry,
    ArticleImage,
    ArticleLink,
    Author,
    CaptureRef,
    Citation,
    Evidence,
    FieldSource,
    LicenceDecision,
    Note,
    Obligation,
    Paragraph,
    Tag,
)
from transforms.terms import BlockKind, Kind, Lang, LicenceStatus, Scope, Section, SignalKind
from warehouse.store import open_store


def utc(*parts: int) -> datetime:
    """A naive UTC time from year, month, day, hour, ..."""
    return datetime(*parts, tzinfo=UTC).replace(tzinfo=None)  # type: ignore[misc, arg-type]


DAY_ONE = utc(2021, 3, 1, 12)
SITE = "https://insightcrime.org"
PARSER = "parser-1"

# The tables in which two ways of loading must agree, but for these columns.
EQUAL_TABLES = (
    "articles",
    "article_revisions",
    "paragraphs",
    "authors",
    "tags",
    "links",
    "citations",
    "images",
    "licence_evidence",
    "obligations",
)
MORE_TABLES = (
    "captures",
    "article_addresses",
    "article_notes",
    "article_authors",
    "article_tags",
    "article_countries",
    "tag_aliases",
    "outlets",
    "field_sources",
    "source_agreement",
    "internal.capture_readings",
    "internal.sightings",
)
NOT_COMPARED = ("load_id", "warc_file", "warc_offset")


@lru_cache(maxsize=1)
def _empty_store() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.duckdb"
        open_store(path).close()
        return path.read_bytes()


def fresh_store(path: Path) -> duckdb.DuckDBPyConnection:
    """An empty private warehouse at `path`, open; a copy of one made once, as migrating takes its time."""
    path.write_bytes(_empty_store())
    return open_store(path)


def author(name: str, kind: str = "person") -> Author:
    return Author(name.lower().replace(" ", "-"), name, kind, name)


def tag(name: str, facet: str = "topic", country_code: str | None = None, tag_id: str | None = None) -> Tag:
    return Tag(tag_id or name.lower().replace(" ", "-"), name, facet, country_code, name)


def link(position: int, url: str, *, kind: str = "internal", paragraph: int | None = 1) -> ArticleLink:
    host = url.split("/")[2]
    return ArticleLink(position, paragraph, url, url, host, f"anchor {position}", kind)


def citation(position: int, name: str = "El Faro Inventado") -> Citation:
    outlet = name.lower().replace(" ", "-")
    sentence = f"The seizure was reported by {name}."
    return Citation(position, 1, name, outlet, "media", "reported by", sentence, 28, 40, None, False)


def notice() -> Evidence:
    return Evidence(
        SignalKind.NOTICE,
        Scope.TEXT,
        "Readers may copy this made-up piece.",
        None,
        "insightcrime-notice",
        0.6,
    )


def deed() -> Evidence:
    return Evidence(
        SignalKind.DEED_LINK,
        Scope.TEXT,
        "Creative Commons",
        "https://creativecommons.org/licenses/by-nc/3.0/us/",
        "CC-BY-NC-3.0-US",
        0.95,
    )


def article(slug: str = "harbour-raid", lang: Lang = Lang.EN, **changes: Any) -> Article:
    """A brief about an invented raid; `changes` name fields, `texts` the paragraphs."""
    prefix = "/es/noticias" if lang is Lang.ES else "/news"
    texts: Sequence[str] = changes.pop(
        "texts", (f"Police raided a pier in the tale of {slug}.", "Nobody was hurt.")
    )
    paragraphs = tuple(
        Paragraph(place, Section.REPORT, BlockKind.PARAGRAPH, text) for place, text in enumerate(texts, 1)
    )
    text = "\n\n".join(texts)
    url = changes.pop("url", f"{SITE}{prefix}/{slug}/")
    plain = Article(
        source_url=url,
        url=url,
        slug=slug,
        lang=lang,
        template="newspack",
        parse_quality=0.9,
        kind=Kind.BRIEF,
        section="News Briefs",
        title=f"A Tale of {slug}",
        subtitle=None,
        byline="Ana Inventada",
        authors=(author("Ana Inventada"),),
        published_on=date(2021, 2, 27),
        published_at=None,
        modified_at=None,
        caption="A pier that never was",
        paragraphs=paragraphs,
        text=text,
        report_text=text,
        analysis_text=None,
        word_count=len(text.split()),
        tags=(tag("Contraband"), tag("Peru", "country", "PE")),
        countries=(ArticleCountry("PE", "tag"),),
        links=(),
        see_also=(),
        citations=(),
        images=(ArticleImage(1, f"{SITE}/{slug}.jpg", None, "A pier that never was", None, None, False),),
        notes=(),
        evidence=(deed(),),
        licence=LicenceDecision(LicenceStatus.GRANTED, "CC-BY-NC-3.0-US", "this_capture", None, None, "deed"),
        obligations=(Obligation("non_commercial", "required", "CC-BY-NC-3.0-US section 4"),),
        canonical_url=None,
        alternates=(),
        wordpress_id=None,
        field_sources=(FieldSource("title", "json_ld"), FieldSource("authors", "template")),
        agreements=(Agreement("title", "A Tale", "og", "A Tale", True),),
    )
    return dataclasses.replace(plain, **changes)


def reading(piece: Article, day: float = 0, *, url: str | None = None, parser: str = PARSER) -> Reading:
    """A capture of the article `day` days after the first of March 2021, asked for at `url`."""
    asked = url or piece.url
    at = DAY_ONE + timedelta(days=day)
    digest = f"sha1:{asked}@{day}"
    ref = CaptureRef(capture_id(asked, at, digest), asked, asked, at, digest, "a.warc.gz", int(day * 1000))
    return Reading(ref, parser, piece)


def batch(readings: Iterable[Reading] = (), load_id: str = "load-1", **changes: Any) -> Batch:
    return Batch(load_id, PARSER, DAY_ONE + timedelta(days=400), tuple(readings), **changes)


def rows_of(con: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    """The rows of a table as text, in a stable order, without what may differ between two ways of loading."""
    answer = con.execute(f"select * from {table}")
    names = [column[0] for column in answer.description or ()]
    kept = [place for place, name in enumerate(names) if name not in NOT_COMPARED]
    return sorted(repr([row[place] for place in kept]) for row in answer.fetchall())


def snapshot(con: duckdb.DuckDBPyConnection) -> dict[str, list[str]]:
    """All tables that must not depend on the way of loading."""
    return {table: rows_of(con, table) for table in (*EQUAL_TABLES, *MORE_TABLES)}


def note(text: str, kind: str = "correction") -> Note:
    return Note(1, kind, text)
