"""Pages made to break a parser: a record or a named failure, in bounds."""

from __future__ import annotations

import pytest

from extractors.pages import parse_page
from tests.extractors.pages.writing import PROSE, TEXT, article, parsed, refused, texts
from transforms.records import NotAnArticle, ParsedPage
from transforms.terms import FailureReason

TOO_LARGE = {
    "60 MB of markup": article(TEXT * 200_000),
    "a million tags": article("<b>x" * 400_000),
    "a tag with a million attributes": article(
        "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x</p>" + TEXT
    ),
    "text without end": article("<p>" + "word " * 600_000 + "</p>"),
    "deep and long": article(("<div>" + "word " * 200) * 400),
    "forty thousand elements": article("<p><i>x</i></p>" * 20_000 + TEXT),
}
SURVIVED = {
    "100,000 nested elements": article(TEXT + "<div>" * 100_000 + "x" + "</div>" * 100_000),
    "unclosed everything": article("".join(f"<div><b><i><font>{sentence}" for sentence in PROSE * 60)),
    "NUL bytes": article().replace("e", "e\0"),
    "lone surrogates": article().replace("Monday", "Mon\ud800day"),
    "nested lists": article("<ul><li>some words" * 1_000 + TEXT),
    "nested links": article("<a href=x>" * 5_000 + TEXT),
    "nested junk": article("<div class='share'>" * 1_000 + TEXT),
    "many forms": article("<form><input></form>" * 3_000 + TEXT),
    "many homes": article("<a>Home</a>" * 3_000 + TEXT),
    "many metas": article(head="<meta name='author' content='x'>" * 20_000),
    "many pictures": article("<p><img src=a.jpg></p>" * 2_000 + TEXT),
    "one long byline": article("<p>By " + "A " * 50_000 + "</p>" + TEXT),
    "one long caption": article(
        "<figure><img src=a.jpg><figcaption>" + "Photo: (" * 20_000 + "</figcaption></figure>" + TEXT
    ),
    "one long licence": article(TEXT + "<p>" + "creative commons attribution " * 20_000 + "</p>"),
    "a root that closes itself": article().replace("<html", "<html lang='en' />\n<html", 1),
    "broken references": article("<p>&#0;&#xD800;&#1;&nbsp;&bogus;&#99999999;</p>" + TEXT),
    "broken tags": article("<a <b <c " * 2_000 + TEXT),
    "year 9999": article().replace("2019", "9999"),
}


@pytest.mark.parametrize("name", TOO_LARGE)
def test_too_large_is_named(name: str) -> None:
    assert refused(TOO_LARGE[name]).reason is FailureReason.TOO_LARGE


@pytest.mark.parametrize("name", SURVIVED)
def test_hostile_page_is_read(name: str) -> None:
    record = parsed(SURVIVED[name])
    assert record.title[0].value == "Two Boats Seized in Novara"
    assert any("reeds" in text for text in texts(record))


@pytest.mark.parametrize(
    "page",
    [
        "<",
        "<html>",
        "<!doctype html>",
        "<!-- x -->",
        "<frameset><frame></frameset>",
        "<p>" * 3,
        "<plaintext><p>x",
        "<html><body></body></html>",
        "<svg><p>x</p></svg>",
    ],
)
def test_scraps_are_named_failures(page: str) -> None:
    assert isinstance(parse_page(page, None), NotAnArticle)


def test_text_beyond_a_depth_of_2048_is_cut_and_the_rest_read() -> None:
    record = parsed(article("<div>" * 300 + TEXT + "</div>" * 300))
    assert texts(record) == list(PROSE)


def test_bytes_of_every_value() -> None:
    assert isinstance(parse_page(article(TEXT * 9).encode() + bytes(range(256)) * 20), ParsedPage)
