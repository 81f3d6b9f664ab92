# ruff: noqa: E501 (markup is easier to read on one line)
"""Layouts and boxes that no template describes: where names, days, tags, captions and text still are found."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.pages import parse_page
from extractors.pages.readers.line_words import is_header_line, names_beside_day
from extractors.pages.readers.teasers import teaser_elements
from tests.extractors.pages.writing import PROSE, TEXT, article, parsed, texts
from transforms.articles import normalise
from transforms.bylines import is_job
from transforms.records import ParsedPage

TITLE = "Two Boats Seized in Novara"


def page(header: str, inner: str = TEXT, after: str = "") -> str:
    """A page without metas whose headline is followed by `header`, all in one element."""
    return (
        f"<html lang='en'><head><title>{TITLE} | InSight Crime</title></head><body><main><h1>{TITLE}</h1>"
        f"{header}<div class='q'>{inner}</div>{after}</main></body></html>"
    )


def names(record: ParsedPage) -> list[str]:
    return [author.name for author in normalise(record).authors]


@pytest.mark.parametrize(
    "header",
    [
        "<div>By <a href='/people/ana'>Ana Ficticia</a>, <a href='/people/tom'>Tom Invento</a></div>",
        "<div><span>By</span><span>Ana Ficticia</span><span>,</span> <span>Tom Invento</span></div>",
        "<h4 class='author-name'><a href='/author/a/'>Ana Ficticia</a>, <a href='/author/t/'>Tom Invento</a></h4>",
        "<div>2019-05-07&nbsp;·&nbsp;6 min&nbsp;·&nbsp;Ana Ficticia and Tom Invento</div>",
        "<p>By Ana Ficticia and Tom Invento Tuesday, 07 May 2019</p>",
        "<p>By Ana Ficticia and Tom Invento on May 7, 2019</p>",
        "<footer>By Ana Ficticia and Tom Invento</footer>",
        f"<p class='k'>{PROSE[0]} {PROSE[1]}</p><p>By Ana Ficticia and Tom Invento</p>",
        (
            "<div class='x'><a href='/staff/ana'>Ana Ficticia</a><span>Senior Investigator</span></div>"
            "<div class='x'><a href='/staff/tom'>Tom Invento</a><span>Editor</span></div>"
        ),
    ],
)
def test_both_names_are_read(header: str) -> None:
    assert names(parsed(page(header))) == ["Ana Ficticia", "Tom Invento"]


@pytest.mark.parametrize(
    ("header", "after"),
    [
        ("<div>7 May 2019</div>", ""),
        ("<div>Created Tuesday, May 7, 2019</div>", ""),
        ("", "<p>By Ana Ficticia<br>May 7, 2019</p>"),
        (
            "",
            "<div class='foot'><abbr class='published' title='2019-05-07T10:00:00-05:00'>10:00</abbr></div>",
        ),
    ],
)
def test_the_day_is_read_wherever_it_stands(header: str, after: str) -> None:
    assert str(normalise(parsed(page(header, after=after))).published_on) == "2019-05-07"


@pytest.mark.parametrize(
    "after",
    [
        "<div><a href='/tag/peru'><div>Peru</div></a><a href='/tag/gold'><div>Gold</div></a></div>",
        "<p>Tags: Peru, Gold</p>",
        "<p><b>Filed under:</b> Peru | Gold</p>",
        "<div class='row'><div>Topics:</div><div class='pill'>Peru</div><div class='pill'>Gold</div></div>",
        "<div><h3>Topics</h3><span><a href='/s/peru'>Peru</a></span><span><a href='/s/gold'>Gold</a></span></div>",
    ],
)
def test_tags_are_read(after: str) -> None:
    record = normalise(parsed(page("<p>By Ana Ficticia</p>", after=after)))
    assert {tag.name for tag in record.tags} == {"Peru", "Gold"}


@pytest.mark.parametrize(
    "line",
    [
        "<p>Tags: Peru, Gold</p>",
        "<p><b>Filed under:</b> Peru | Gold</p>",
        "<p><a href='/tag/peru'>Peru</a> <a href='/tag/gold'>Gold</a></p>",
    ],
)
def test_a_line_of_tags_is_no_text(line: str) -> None:
    record = normalise(parsed(page("<p>By Ana Ficticia</p>", TEXT + line)))
    assert [paragraph.text for paragraph in record.paragraphs] == list(PROSE)
    assert {tag.name for tag in record.tags} == {"Peru", "Gold"}


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><amp-img src='/x.jpg' width='700'></amp-img><figcaption>Two boats</figcaption></figure>",
        "<div class='w'><img src='/x.jpg'></div><div class='image-caption'>Two boats</div>",
    ],
)
def test_captions_beside_pictures(picture: str) -> None:
    record = parsed(page("<p>By Ana Ficticia</p>", picture + TEXT))
    assert normalise(record).caption == "Two boats"
    assert texts(record) == list(PROSE)


def test_a_picture_between_paragraphs_of_divs_is_not_featured() -> None:
    divs = [f"<div>{sentence}</div>" for sentence in PROSE]
    figure = "<figure><img src='/x.jpg'><figcaption>Two boats</figcaption></figure>"
    assert (
        normalise(parsed(page("<p>By Ana Ficticia</p>", divs[0] + figure + "".join(divs[1:])))).caption
        is None
    )


@pytest.mark.parametrize(
    "junk",
    [
        "<div><h2>Contents</h2><ul><li><a href='#a1'>One</a></li><li><a href='#a2'>Two</a></li></ul></div>",
        "<div class='u1'><a href='/n/1'><img></a><h4><a href='/n/1'>Another story of Novara</a></h4><p>It is told.</p></div>",
        "<div><p><strong>Recent News</strong></p><ul><li><a href='/n/1'>Another story of Novara</a></li></ul></div>",
        "<p>Ana Ficticia is a journalist who covers harbours.</p>",
        "<p>InSight Crime is a foundation dedicated to the study of harbours.</p>",
        "<footer><p>A foundation for the study of harbours since 1901.</p></footer>",
        "<p>We use cookies to improve your experience.</p>",
        '<p>&lt;meta name="a"&gt;&lt;div class="b"&gt;&lt;p&gt;&lt;div id="c"&gt;&lt;p class="d"&gt;&lt;/p&gt;</p>',
    ],
)
def test_junk_without_a_name_is_no_text(junk: str) -> None:
    first, *rest = [f"<p>{sentence}</p>" for sentence in PROSE]
    read = normalise(parsed(article(first + junk + "".join(rest))))
    assert [paragraph.text for paragraph in read.paragraphs] == list(PROSE)


def test_footnotes_and_quotations_stay() -> None:
    notes = "<ol><li>A note. <a href='#fnref1'>Back</a></li><li>Another. <a href='#fnref2'>Back</a></li></ol>"
    quote = "<blockquote><p>Nobody knew of it.</p><footer>Ana, a witness</footer></blockquote>"
    read = texts(parsed(page("<p>By Ana Ficticia</p>", TEXT + quote + notes)))
    assert "Ana, a witness" in read
    assert "Another. Back" in read


def test_prose_below_the_notice_is_no_text_but_notes_are() -> None:
    notice = (
        "<p>We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to"
        " InSight Crime in the byline and links to the original at both the top and bottom of the article.</p>"
    )
    below = "<p>A kiosk in another town was painted green, and nobody knows why.</p><p>*Correction: It was a boat.</p>"
    read = normalise(parsed(article(TEXT + notice + below)))
    assert [paragraph.text for paragraph in read.paragraphs] == [*PROSE, "*Correction: It was a boat."]


def test_the_headline_is_the_heading_that_the_head_names_not_the_bar() -> None:
    body = f"<h1>A Kiosk Was Painted Green</h1><article><h2>{TITLE}</h2><p>By Ana Ficticia</p><div>{TEXT}</div></article>"
    record = parsed(f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>")
    assert record.title[0].value == TITLE


def test_comments_alone_are_no_article() -> None:
    thread = "".join(
        f"<li><div class='comment-content'><p>{sentence * 3}</p></div></li>" for sentence in PROSE
    )
    record = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><ol>{thread}</ol></body></html>"
    with pytest.raises(AssertionError, match="NotAnArticle"):
        parsed(record)


@pytest.mark.parametrize(
    "text", ["5 min read", "Updated 3 hours ago", "hace 2 días", "Follow", "Senior Investigator"]
)
def test_what_stands_beside_byline_and_day(text: str) -> None:
    assert is_header_line(text)


@pytest.mark.parametrize(
    "text", ["Follow the money, said the mayor", "Three hours ago it rained", "The editor wept"]
)
def test_prose_is_no_header_line(text: str) -> None:
    assert not is_header_line(text)
    assert not is_job(text)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.text(max_size=60) | st.sampled_from(["2019-05-07", "Ana Ficticia", "·", " | "]), max_size=6)
)
def test_names_beside_a_day_are_words_of_the_line(parts: list[str]) -> None:
    line = " · ".join(parts)
    assert names_beside_day([line]) in line


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<div>",
                "</div>",
                "<a href='/x'>",
                "</a>",
                "<h4>",
                "</h4>",
                "<p>",
                "A title of some length ",
                "<br>",
                "<td>",
            ]
        ),
        max_size=40,
    )
)
def test_broken_teasers_never_take_the_paragraphs_around(pieces: list[str]) -> None:
    record = parsed(article(f"{TEXT}<div>{''.join(pieces)}</div>"))
    assert texts(record)[:3] == list(PROSE)


def test_teasers_of_nothing() -> None:
    from lxml import html

    assert teaser_elements(html.fromstring("<div><a href='/x'></a><h2></h2></div>")) == []


def test_of_two_headlines_without_a_stated_title_the_one_that_links_elsewhere_is_a_teasers() -> None:
    """Synthetic: the front of the page is lost, its title with it, and a bar above prints another piece."""
    prose = "<p>The harbour office of Lindmar counted six reed boats below the bridge, and the crews walked ashore.</p>"
    body = (
        '<body><div class="bar"><h1><a href="/news/ferry-fares/">Ferry Fares Rise in Lindmar</a></h1></div>'
        f"<div><h1>Six Reed Boats Below the Bridge</h1>{prose * 8}</div></body>"
    )

    page = parse_page(body, "https://insightcrime.org/news/brief/six-reed-boats/")

    assert isinstance(page, ParsedPage)
    assert page.title[0].value == "Six Reed Boats Below the Bridge"
