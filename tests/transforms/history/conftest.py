"""Makers of readings and articles about invented events."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from transforms.history_records import Reading
from transforms.identity import capture_id
from transforms.licences import decide, read_evidence
from transforms.records import Article, Author, CaptureRef, LicenceSignal, Paragraph
from transforms.terms import BlockKind, Kind, Lang, Section

TEXT = (
    (
        "Customs officers in the port of Villa Brava opened two containers of frozen mango on Monday "
        "and found nothing but frozen mango, the harbour master said."
    ),
    (
        "The shipment had been held for eleven days after an anonymous call, while the fruit company "
        "complained of losses that its lawyer put at the price of a small house."
    ),
)


def author(name: str) -> Author:
    return Author(name.lower().replace(" ", "-"), name, "person", name)


def paragraphs(texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    return tuple(
        Paragraph(position, Section.REPORT, BlockKind.PARAGRAPH, text)
        for position, text in enumerate(texts, start=1)
    )


def _article(
    texts: tuple[str, ...] = TEXT, signals: tuple[LicenceSignal, ...] = (), **changes: object
) -> Article:
    licence, evidence = decide(read_evidence(signals, Lang.EN))
    body = "\n\n".join(texts)
    plain = Article(
        source_url="https://www.insightcrime.org/news/brief/frozen-mango/",
        url="https://insightcrime.org/news/brief/frozen-mango/",
        slug="frozen-mango",
        lang=Lang.EN,
        template="tagdiv",
        parse_quality=1.0,
        kind=Kind.BRIEF,
        section="Brief",
        title="Frozen Mango Held in Port",
        subtitle=None,
        byline="Ada Quint",
        authors=(author("Ada Quint"),),
        published_on=date(2019, 5, 6),
        published_at=None,
        modified_at=None,
        caption=None,
        paragraphs=paragraphs(texts),
        text=body,
        report_text=body,
        analysis_text=None,
        word_count=len(body.split()),
        tags=(),
        countries=(),
        links=(),
        see_also=(),
        citations=(),
        images=(),
        notes=(),
        evidence=evidence,
        licence=licence,
        obligations=(),
        canonical_url=None,
        alternates=(),
        wordpress_id=None,
        field_sources=(),
        agreements=(),
    )
    return replace(plain, **changes)


def _reading(article: Article, captured_at: datetime, digest: str = "sha1:AAAA") -> Reading:
    return Reading(
        ref=CaptureRef(
            capture_id=capture_id(article.url, captured_at, digest),
            url=article.url,
            source_url=article.source_url,
            captured_at=captured_at,
            payload_digest=digest,
            warc_file="a.warc.gz",
            warc_offset=0,
        ),
        parser_version="1",
        article=article,
    )


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """An article; any field by keyword, the text by `texts`, its licence by `signals`."""
    return _article


@pytest.fixture
def make_reading() -> Callable[..., Reading]:
    """A capture of an article at a time, by default with one digest."""
    return _reading
