"""Synthetic pages in a few words: own sentences about invented events."""

from __future__ import annotations

from extractors.pages import parse_page
from transforms.records import NotAnArticle, ParsedPage

PROSE = (
    "The harbour police of the invented town of Novara seized two boats on Monday, the mayor told reporters.",
    "A third boat was found in the reeds the next morning, with its engine taken out and its papers wet.",
    "Nobody has been charged, and the owner of the landing says that he was away on that day.",
)
TEXT = "".join(f"<p>{sentence}</p>" for sentence in PROSE)


def article(
    inner: str = TEXT,
    *,
    head: str = "",
    title: str = "Two Boats Seized in Novara",
    after: str = "",
    end: str = "",
) -> str:
    """A page that no template matches: an article element with a headline, a byline and `inner` as its
    text.
    """
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - InSight '
        f"Crime</title>{head}</head>"
        f"<body><article><header><h1>{title}</h1><p>By Ana Ficticia</p><time datetime='2019-05-07'>May 7,"
        f" 2019</time>"
        f'</header><div class="x1">{inner}</div>{after}</article>{end}</body></html>'
    )


def parsed(
    page: str | bytes, url: str | None = "https://insightcrime.org/news/novara/", **more: object
) -> ParsedPage:
    """The record of a page that must be an article."""
    record = parse_page(page, url, **more)  # type: ignore[arg-type]
    assert isinstance(record, ParsedPage), record
    return record


def refused(
    page: str | bytes, url: str | None = "https://insightcrime.org/news/novara/", **more: object
) -> NotAnArticle:
    """The record of a page that must be no article."""
    record = parse_page(page, url, **more)  # type: ignore[arg-type]
    assert isinstance(record, NotAnArticle), record
    return record


def texts(record: ParsedPage) -> list[str]:
    """The texts of a record's blocks."""
    return [block.text for block in record.blocks]
