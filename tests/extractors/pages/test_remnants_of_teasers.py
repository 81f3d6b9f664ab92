"""What broken markup leaves of teasers, of the page's foot and of other headlines: none of it is read."""

from __future__ import annotations

import pytest

from extractors.pages import parse_page
from tests.extractors.pages.writing import PROSE, TEXT, article, parsed, texts
from transforms.records import NotAnArticle

LEAD = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE)
EXCERPT = "An excerpt about another invented harbour that goes on for some words and is told elsewhere"


@pytest.mark.parametrize(
    "remnant",
    [
        f"<p>{EXCERPT}…</p><p>May 4, 2019</p>",
        f"<p>{EXCERPT}.May 4, 2019</p>",
        f"<p>{EXCERPT}.3 days ago</p>",
        f"<p>What the Harbour of Another Town Knew</p><p>{EXCERPT}.</p><p>4 de mayo de 2019</p>",
        f"<h4><a href='/news/other/'>What the Harbour of Another Town Knew</a></h4><p>{EXCERPT}.</p>",
        f"<p><a href='/news/other/'>What the Harbour Knew</a>{EXCERPT}.</p>",
        f"<p><a href='/news/other/'>What the Harbour Knew</a><br>{EXCERPT}.</p>",
        f"<div class='k9'><p>{EXCERPT}.</p><time>12 OCT 2013</time></div>",
        f"<p>What the Harbour of Another Town KnewAn excerpt about that {EXCERPT}.</p>",
        f"<div class='excerpt'>{EXCERPT}.</div>",
        f"<ol><li><article><b>reader</b><div><p>{EXCERPT}.</p></div></article></li></ol>",
    ],
)
def test_what_is_left_of_a_teaser_is_no_text(remnant: str) -> None:
    assert not [text for text in texts(parsed(article(LEAD + remnant))) if "excerpt" in text]
    assert [text for text in texts(parsed(article(LEAD + remnant))) if "reeds" in text]


def test_sentence_with_a_camel_name_or_an_ellipsis_stays() -> None:
    lines = (
        "The loans of PetroCaribe were used for boats, and MercadoLibre sold them again in May.",
        "“We waited … and nobody came,” she said of the night in which the boats were taken away.",
        "On May 4, 2019, the police came back with two more boats and a list of names.",
    )
    read = texts(parsed(article(LEAD + "".join(f"<p>{line}</p>" for line in lines))))
    assert [line for line in lines if line not in read] == []


def test_foot_joined_to_a_paragraph_is_cut_off() -> None:
    link = "<a href='mailto:x@x.example'>Click here to send</a>"
    joined = f"<p>{PROSE[2]} What are your thoughts? {link} words.</p>"
    assert texts(parsed(article(LEAD + joined)))[3] == PROSE[2]


def test_torn_tag_ends_a_paragraph() -> None:
    torn = f"<p>{PROSE[1]} And then anothe/&quot;&gt;What Another Town Knew</p><p>{EXCERPT}.</p>"
    assert texts(parsed(article(LEAD + torn)))[3:] == [PROSE[1]]


def test_prose_below_the_tags_belongs_elsewhere() -> None:
    below = f"<p><a rel='tag' href='/tag/x/'>Invented Harbours</a></p><p>{EXCERPT}, at length.</p>"
    assert not [text for text in texts(parsed(article(LEAD + below))) if "excerpt" in text]


def test_text_above_the_headline_is_not_read() -> None:
    page = (
        f"<html><body><div>{EXCERPT}, at length, and more.<h1>Two Boats Seized</h1>{TEXT}</div></body></html>"
    )
    assert texts(parsed(page)) == list(PROSE)


@pytest.mark.parametrize("printed", ["May 7, 2019Written by Ana Ficticia", "InSight Crme", "Categories"])
def test_line_that_is_no_headline_gives_way_to_the_stated_title(printed: str) -> None:
    page = article(title="Two Boats Seized in Novara").replace(
        "<h1>Two Boats Seized in Novara</h1>", f"<h1>{printed}</h1>"
    )
    assert parsed(page).title[0].value == "Two Boats Seized in Novara"


def test_headline_that_runs_on_into_the_text_ends_at_the_first_block() -> None:
    inside = f"<div>By Ana Ficticia</div>{TEXT.replace('p>', 'div>')}"
    page = f"<html><body><article><h1>Two Boats Seized{inside}</h1>{LEAD}</article></body></html>"
    assert parsed(page).title[0].value == "Two Boats Seized"


def test_lone_excerpt_without_a_headline_is_no_article() -> None:
    head = "<head><title>Two Boats Seized in Novara</title></head>"
    page = f"<html>{head}<body><div><p>{EXCERPT}.</p></div></body></html>"
    assert isinstance(parse_page(page, "https://insightcrime.org/news/novara/"), NotAnArticle)
