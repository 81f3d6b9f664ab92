"""Fields are the article's own, whatever teasers, menus and sidebars print in the same classes. All prose is
synthetic.
"""

# Markup is one row, however long it is.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from extractors.pages import parse_page
from tests.extractors.pages.writing import texts
from transforms.records import ParsedPage

URL = "https://insightcrime.org/news/brief/reed-boats-seized/"
PROSE = tuple(
    f"The harbour police of the invented town of Novara stopped boat number {number} below the bridge, and its"
    f" crew of {number + 2} walked ashore without a word."
    for number in range(8)
)
TEXT = "".join(f"<p>{text}</p>" for text in PROSE)
HEAD = "<head><title>Reed Boats Seized in Novara | InSight Crime</title></head>"
TITLE = "Reed Boats Seized in Novara"


def read(body: str) -> ParsedPage:
    """The article of a page with this body."""
    page = parse_page(f"<html>{HEAD}<body>{body}</body></html>", URL)
    assert isinstance(page, ParsedPage)
    return page


def teaser(number: int, name: str = "td_module_6") -> str:
    """A teaser in tagDiv's classes, with another article's author and day."""
    return (
        f'<div class="{name}"><h3 class="entry-title"><a href="/news/other-{number}/">Another Story About Landing'
        f' {number}</a></h3><div class="td-module-meta-info"><span class="td-post-author-name"><a href="/author/o{number}/">'
        f'Other Writer{number}</a></span><time class="entry-date td-module-date" datetime="2011-01-0{number}T10:00:00+00:00">'
        f"January {number}, 2011</time></div></div>"
    )


def test_names_of_teasers_are_not_the_authors() -> None:
    page = read(
        f'<div class="td-container"><div class="td-pb-row"><article><header class="td-post-title"><h1 class="entry-title">'
        f'{TITLE}</h1><div class="own-names">By Ana Ficticia and Tom Made-Up</div><time class="entry-date"'
        f' datetime="2019-05-06T10:00:00+00:00">May 6, 2019</time></header><div class="td-post-content">{TEXT}</div></article>'
        f'</div><div class="td-sidebar">{"".join(map(teaser, range(1, 6)))}</div></div>'
    )
    assert page.template == "tagdiv"
    assert [stated.value for stated in page.byline] == ["By Ana Ficticia and Tom Made-Up"]
    assert page.authors == ()
    assert page.published[0].value.startswith("2019-05-06")


def test_a_box_headed_by_its_authors_name_is_no_teaser() -> None:
    page = read(
        f'<article><header class="td-post-title"><h1 class="entry-title">{TITLE}</h1></header><div class="td-post-content">'
        f'{TEXT}</div><div class="td-author-line"><h4><a href="/author/ana-ficticia-de-novara/">Ana Ficticia de Novara</a></h4>'
        '<div class="td-post-author-name"><a href="/author/ana-ficticia-de-novara/">Ana Ficticia de Novara</a></div></div></article>'
    )
    assert [names.values for names in page.authors] == [("Ana Ficticia de Novara",)]


def test_an_article_promoted_to_the_front_is_no_promotion() -> None:
    page = read(
        f'<main><h1>{TITLE}</h1><article class="node node--type-article node--promoted"><footer class="node__meta">Submitted by'
        f' <span>Ana Ficticia</span> on Mon, 05/06/2019 - 08:20</footer><div class="field--name-body">{TEXT}</div></article></main>'
        '<aside><div class="promo"><p>Buy the printed yearbook of the landing, with maps of every reed bed in it.</p></div></aside>'
    )
    assert texts(page) == list(PROSE)
    assert "Ana Ficticia" in page.byline[0].value


@pytest.mark.parametrize("rows", [3, 30])
def test_teasers_of_two_paragraphs_in_a_row_are_no_text(rows: int) -> None:
    """A sidebar may be longer than the article."""
    row = "".join(
        f'<div class="post-small"><h4><a href="/news/other-{number}/">Another Story About Landing {number}</a></h4><p>The clerks of'
        f" landing {number} have counted every crate since Monday, and none is missing.</p><p>A look at the papers, the names"
        f' and the days of a case that nobody on landing {number} speaks of.</p><a href="/news/other-{number}/">Read more</a></div>'
        for number in range(rows)
    )
    page = read(f'<div class="sidebar">{row}</div><div class="post"><h1>{TITLE}</h1>{TEXT}</div>')
    assert texts(page) == list(PROSE)


def test_teasers_in_cells_of_a_table_are_no_text() -> None:
    cells = "".join(
        f'<tr><td><font size="1"><a href="/news/other-{number}/">Another Story About Landing {number}</a><br>The clerks of landing'
        f" {number} have counted every crate since Monday, and none is missing.</font></td></tr>"
        for number in range(12)
    )
    text = "<br><br>".join(PROSE)
    page = read(
        f'<table><tr><td><font size="4"><b>{TITLE}</b></font><br><font>{text}</font></td><td><table>{cells}</table></td></tr></table>'
    )
    assert [line for line in texts(page) if line in PROSE] == list(PROSE)
    assert not any("clerks of landing" in line for line in texts(page))


TAGS = (
    '<div class="topics">Tags: <a href="/topics/reeds/">Reeds</a>, <a href="/topics/novara/">Novara</a></div>'
)
MENU = '<ul class="navbar"><li><a href="/topics/gold/">Gold</a></li><li><a href="/topics/arms/">Arms</a></li></ul>'


@pytest.mark.parametrize(
    ("above", "inside", "below", "tags"),
    [
        (MENU, "", TAGS, ("Reeds", "Novara")),
        ("", '<p><b>SEE ALSO: <a href="/tag/gold/">Coverage of Gold</a></b></p>', TAGS, ("Reeds", "Novara")),
        ("", '<p><b>SEE ALSO: <a href="/tag/gold/">Coverage of Gold</a></b></p>', "", ()),
        ("", '<p>The trade in <a href="/tag/gold/">gold</a> has not stopped since the landing was closed.</p>', "", ()),
        ("", "", '<footer><ul><li><a href="/tags/reeds">Reeds</a></li><li><a href="/tags/gold">Gold</a></li></ul></footer>', ("Reeds", "Gold")),
        ("", "", '<div class="taxonomy-category"><a href="/profiles/" rel="tag">Profiles</a></div><div><a href="/tag/reeds/" rel="tag">Reeds</a></div>', ("Reeds",)),
    ],
)  # fmt: skip
def test_tags_are_neither_of_menus_nor_of_sentences(
    above: str, inside: str, below: str, tags: tuple[str, ...]
) -> None:
    page = read(
        f'<nav class="top">{above}</nav><article><h1>{TITLE}</h1><div>{TEXT}{inside}</div>{below}</article>'
    )
    assert [stated.values for stated in page.tags] == ([tags] if tags else [])


def test_a_standfirst_is_no_paragraph_and_ends_no_picture() -> None:
    standfirst = (
        "Seven reed boats and their crews have been let go, and nobody in the office can say by whom."
    )
    page = read(
        f'<main><article><header><h1>{TITLE}</h1><p class="lead-in">{standfirst}</p><address>By Ana Ficticia</address></header>'
        f"<figure><img src='/a.jpg'><figcaption>The reed belt at dawn</figcaption></figure>{TEXT}</article></main>"
    )
    assert page.subtitle[0].value == standfirst
    assert texts(page) == list(PROSE)
    assert page.caption[0].value == "The reed belt at dawn"


def test_a_first_paragraph_below_the_headline_is_no_standfirst() -> None:
    page = read(f"<article><h1>{TITLE}</h1>{TEXT}</article>")
    assert (page.subtitle, texts(page)) == ((), list(PROSE))


@pytest.mark.parametrize(
    "words",
    [
        '<span>The reed belt at dawn</span><span><span class="x1">Credit...</span>Tom Made-Up</span>',
        "<span>The reed belt at dawn</span> <small>Photo: Tom Made-Up</small>",
        "<span>The reed belt at dawn</span><cite>Foto de Tom Made-Up</cite>",
    ],
)
def test_a_credit_without_a_name_of_its_own_is_cut_off(words: str) -> None:
    page = read(
        f"<article><h1>{TITLE}</h1><figure><img src='/a.jpg'><figcaption>{words}</figcaption></figure>{TEXT}</article>"
    )
    assert page.caption[0].value == "The reed belt at dawn"
    assert page.images[0].credit is not None
    assert "Tom Made-Up" in page.images[0].credit


def test_a_picture_in_the_background_has_a_caption_by_its_class() -> None:
    page = read(
        f'<div class="hero"><h1>{TITLE}</h1></div><div class="hero-caption">The reed belt at dawn</div><div class="grid">'
        f'<div class="body">{TEXT}</div></div>'
    )
    assert page.caption[0].value == "The reed belt at dawn"
    assert texts(page) == list(PROSE)


def test_an_article_named_like_a_newsletter_is_none() -> None:
    page = read(
        f'<div class="single"><article class="typography newsletter-post post"><h1>{TITLE}</h1><div class="body">{TEXT}</div>'
        '</article></div><div class="subscription"><p>The week on the landing, in your inbox every Friday, for nothing.</p></div>'
        + "".join(f'<div class="comment-body"><p>I lived near landing {n}, and everybody there knew it.</p></div>' for n in range(20))
    )  # fmt: skip
    assert texts(page) == list(PROSE)


def test_of_names_made_by_a_machine_no_two_letters_are_an_advertisement() -> None:
    quote = "If there is fog you turn back, and then you explain to some gentlemen that there was fog on the water."
    page = read(
        f'<article><h1>{TITLE}</h1><div class="aa">{TEXT}<blockquote class="ef ff da ed cc"><div><p class="be ee cb ad df">'
        f"{quote}</p></div></blockquote></div></article>"
    )
    assert texts(page) == [*PROSE, quote]


def test_a_sidebar_before_the_headline_gives_neither_day_nor_names() -> None:
    news = "".join(
        f'<dd class="portletItem"><a href="/news/other-{n}/">Another Story About Landing {n}</a><span>Other Writer{n} — Jan {n}, 2011'
        f'</span><p class="discreet">The clerks of landing {n} have counted every crate since Monday, and none is missing.</p></dd>'
        for n in range(1, 30)
    )
    page = read(
        f'<table><tr><td><dl class="portlet">{news}</dl></td><td><div id="content"><h1>{TITLE}</h1><div class="line"><span>by'
        f' <a href="/author/ana/">Ana Ficticia</a> —</span><span>published May 6, 2019 08:20</span></div>{TEXT}</div></td></tr></table>'
    )
    assert texts(page) == list(PROSE)
    assert page.published[0].value == "May 6, 2019"
    assert "Ana Ficticia" in page.byline[0].value


def test_tags_in_a_menu_of_their_own_are_read_and_those_above_the_headline_are_not() -> None:
    page = read(
        f'<div class="bar"><ul>{MENU}</ul></div><div><h1>{TITLE}</h1><div>{TEXT}</div><div><nav aria-label="tags"><ul>'
        '<li><a href="/blog/tags/reeds">Reeds</a></li></ul></nav></div></div>'
    )
    assert [stated.values for stated in page.tags] == [("Reeds",)]


def test_a_pull_quote_that_repeats_the_text_is_left_out() -> None:
    page = read(
        f'<article><h1>{TITLE}</h1><div>{TEXT}<aside class="pull-quote"><p>“{PROSE[2]}”</p></aside>'
        f'<aside class="pull-quote"><p>“Nobody asked us about the reeds, and nobody ever will, said the ferryman.”</p></aside></div></article>'
    )
    assert [text.strip("“”") for text in texts(page)] == [
        *PROSE, "Nobody asked us about the reeds, and nobody ever will, said the ferryman."
    ]  # fmt: skip


def test_the_mark_of_a_featured_item_is_no_word_of_its_title() -> None:
    page = read(
        f'<div class="itemView"><div class="itemHeader"><h2 class="itemTitle">{TITLE} <span><sup>Featured</sup></span></h2></div>'
        f'<div class="itemBody"><div class="itemFullText">{TEXT}<p>Published in: News Briefs</p></div></div></div>'
    )
    assert page.title[0].value == TITLE


def test_a_title_that_ends_with_such_a_word_keeps_it() -> None:
    head = HEAD.replace(TITLE, "How One Reed Boat Is Featured")
    page = parse_page(
        f"<html>{head}<body><article><h1>How One Reed Boat Is Featured</h1>{TEXT}</article></body></html>",
        URL,
    )
    assert isinstance(page, ParsedPage)
    assert page.title[0].value == "How One Reed Boat Is Featured"


def test_the_next_article_of_an_endless_page_is_not_read() -> None:
    def unit(title: str, text: str) -> str:
        return f'<div class="unit"><div class="head"><h1>{title}</h1><p>By Ana Ficticia</p></div><div class="copy">{text}</div></div>'

    others = TEXT.replace("Novara", "Lindmar")
    page = read(f'<div class="stream">{unit(TITLE, TEXT)}{unit("Ferry Fares Rise in Lindmar", others)}</div>')
    assert texts(page) == list(PROSE)


def test_headings_of_the_first_order_in_a_text_stay() -> None:
    page = read(
        f'<article class="a"><h1>{TITLE}</h1><div class="b">{TEXT}<h1 class="c">The Other Bank</h1>{TEXT}</div></article>'
    )
    assert texts(page) == [*PROSE, "The Other Bank", *PROSE]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("July 22, 2020 08:20 by Ana Ficticia (3 comments)", "by Ana Ficticia"),
        (
            "Reporting and text: Ana Ficticia and Tom Made-Up",
            "Reporting and text: Ana Ficticia and Tom Made-Up",
        ),
        ("Submitted by Ana Ficticia on Mon, 05/06/2019 - 08:20", "Submitted by Ana Ficticia"),
    ],
)
def test_names_stand_between_days_and_counts(line: str, byline: str) -> None:
    page = read(f'<article><h1>{TITLE}</h1><p class="info">{line}</p><div>{TEXT}</div></article>')
    assert page.byline[0].value == byline
    assert texts(page) == list(PROSE)


def test_names_above_the_text_come_before_those_of_a_box_below() -> None:
    page = read(
        f'<div class="newspack"><article class="entry"><h1 class="entry-title">{TITLE}</h1><span class="byline">By <span class="author vcard">'
        f'<a class="url fn n" href="/author/ana/">Ana Ficticia</a></span></span><div class="entry-content">{TEXT}</div>'
        '<div class="profile"><span class="author vcard"><a class="url fn n" href="/author/desk/">The Desk</a></span></div></article></div>'
    )
    names = {name for stated in page.authors for name in stated.values}
    assert "The Desk" not in names
    assert "Ana Ficticia" in names | {stated.value.removeprefix("By ") for stated in page.byline}


def test_biographies_headed_by_the_names_of_the_authors_are_no_text() -> None:
    page = read(
        f"<article><h1>{TITLE}</h1><p>By Ana Ficticia</p><div>{TEXT}<div><h5>Ana Ficticia</h5><p>Ana Ficticia follows the trade in reeds"
        " from Lindmar, and once kept the ferry there.</p></div></div></article>"
    )
    assert texts(page) == list(PROSE)
