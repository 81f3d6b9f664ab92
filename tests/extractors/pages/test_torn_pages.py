"""Pages of which a piece is lost: what stood elsewhere and is joined to the text now is not read; and pages
that are whole but written with little care, of which nothing is lost. Synthetic.
"""

from __future__ import annotations

import re

import pytest

from extractors.pages.readers.damage import Markup, end_of
from tests.extractors.pages.test_forms_of_text import FORMS, LONG
from tests.extractors.pages.writing import PROSE, article, parsed, refused, texts

LEAD = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE)
HALF = "The owner of the landing then went along the coast to the old"
EXCERPT = "An excerpt about another invented harbour that is told at some length elsewhere."
TITLE = "<a href='/news/other/'>What the Harbour of Another Town Knew</a>"
STRAYS = "</a></li></section>"
CARELESS = {
    "end tags that nothing opened": lambda page: page.replace("</body>", "</a></div></li></td></body>"),
    "a stray heading above": lambda page: page.replace("<body>", "<body><p>Menu</p></h2></span>"),
    "paragraphs that are left open": lambda page: page.replace("</p>", "", 3),
    "no paragraph closed": lambda page: page.replace("</p>", ""),
}
MORE_FORMS = FORMS | {
    "a name in camel case at the end": "<p>The loans came from PetroCaribe, and McArthur sold them.</p>",
    "a link before a proper name": (
        '<p>Officials of the <a href="/x">Institute for the Study of Rivers</a> INER saw it.</p>'
    ),
    "see-also lines": (
        '<p>SEE ALSO: <a href="/a">The Boats That Nobody Had Counted</a></p>'
        "<p>The third boat was seized in the port before it was shipped.</p>"
    ),
    "a footnote": "<p>The third boat was seized.<sup>[1]</sup></p><p>[1] In the old port.</p>",
    "a linked quotation": '<p><a href="/q">«Nobody saw the boats that night»</a></p>',
    "a day inside a sentence": "<p>It was opened on May 4, 2019. Investigators closed it.</p>",
}


@pytest.mark.parametrize("care", CARELESS)
@pytest.mark.parametrize("name", MORE_FORMS)
def test_nothing_of_a_careless_page_is_lost(name: str, care: str) -> None:
    inner = LONG + MORE_FORMS[name] + LONG.replace("fishermen", "divers")
    whole = texts(parsed(article(inner)))
    assert texts(parsed(CARELESS[care](article(inner)))) == whole
    assert len(whole) > 2


@pytest.mark.parametrize(
    "torn",
    [
        f"<p>{HALF}{EXCERPT}</div><div>yesterday</div>{STRAYS}",
        f"<p>{HALF} {EXCERPT}</p></div></li>{STRAYS}",
        f"<p>{HALF} Highlands of Novara</a></h3><div>{EXCERPT}</div>{STRAYS}",
        f"<p>{HALF} reeds {EXCERPT}</p><time>4 May 2019</time>{STRAYS}",
        f"<p>{HALF} {TITLE}<br>{EXCERPT}</p>{STRAYS}",
        f"<p>{HALF} <a href='/news<a href='>What the Harbour of Another Town Knew</a> {EXCERPT}</p>",
        f'<p>{HALF}f="/news/x/">What the Harbour of Another Town Knew<br>{EXCERPT}</p>{STRAYS}',
        f"<p>{TITLE}</p><p>{EXCERPT}</p>{STRAYS}",
        f"<div><h4>What Another Harbour Knew</h4>{EXCERPT}<time>May 4, 2019</time>{PROSE[0]}</div>",
    ],
)
def test_what_a_hole_joins_to_the_text_is_no_text(torn: str) -> None:
    read = texts(parsed(article(LEAD + torn)))
    assert [text for text in read if "excerpt" in text] == []
    assert read[:3] == [f"{sentence} {sentence}" for sentence in PROSE]


@pytest.mark.parametrize(
    "line",
    [
        "What are your thoughts? Click here to send InSight Crime your comments.",
        "Newsletter</b>Sign up for our weekly newsletter and get the best of our reporting.",
        "¡Gracias por leer InSight Crime! Suscríbase gratis para recibir nuevas publicaciones.",
        "InSight Crime is a foundation dedicated to the study of the principal threat to security.",
        "Get our investigations in your inbox every week, free of charge.",
    ],
)
def test_lines_of_the_foot_are_cut_out_wherever_they_stand(line: str) -> None:
    joined = f"<p>{PROSE[1]} {line}</p>"
    read = texts(parsed(article(LEAD + joined)))
    assert read[3] == PROSE[1]
    assert [text for text in read if text not in {*read[:4]} and text.strip() in line] == []


def test_appeal_in_front_of_a_paragraph_is_cut_off() -> None:
    joined = f"<p>Suscríbase a nuestro boletín semanal y reciba lo mejor.{PROSE[0]}</p>"
    assert texts(parsed(article(LEAD + joined)))[3:] == [PROSE[0]]


@pytest.mark.parametrize(
    "line",
    [
        "NOVARA / 7 MAY 2019 BY ANA FICTICIA EN",
        "News Two Boats Seized in Novaraby Ana FicticiaMay 7, 2019May 7, 2019",
        "Two Boats Seized in Novara Written by Ana Ficticia",
        "by Ana Ficticia and Luis InventadoMay 7, 2019May 7, 2019",
    ],
)
def test_line_above_the_text_is_none_of_it(line: str) -> None:
    assert line not in texts(parsed(article(f"<p>{line}</p>{LEAD}")))
    assert len(texts(parsed(article(f"<p>{line}</p>{LEAD}")))) == 3


def test_text_behind_the_headline_and_its_line_stays() -> None:
    line = "BRIEFTwo Boats Seized in NovaraRIVERS / 7 MAY 2019 BY ANA FICTICIA EN"
    assert texts(parsed(article(f"<div>{line} {PROSE[2]}</div>{LEAD}")))[0] == PROSE[2]


def test_subtitle_behind_the_line_above_the_text_stays() -> None:
    inner = f"<div>NOVARA / 7 MAY 2019 BY ANA FICTICIA EN {PROSE[2]}</div>{LEAD}"
    assert texts(parsed(article(inner)))[0] == PROSE[2]


@pytest.mark.parametrize(
    "below",
    [
        f"<div><a href='/p'>« Previous piece</a></div><ul><li><p>{EXCERPT}</p></li></ul>",
        f"<p>More stories<a href='/o'>What Another Town Knew</a> {EXCERPT}</p>",
        f"<p><b>Latest news</b></p><p><b>What Another Town Knew</b></p><p>{EXCERPT}</p>",
        f"<h4>{EXCERPT} It heads nothing, since the text of it is lost with all that stood there.</h4>",
        f"<footer>Tagged: Boats</footer><div><div><p>{EXCERPT}</p></div></div>",
        f"<p>Ana FicticiaAna Ficticia is a journalist who wrote an excerpt of this. {EXCERPT}</p>",
    ],
)
def test_what_follows_the_end_is_no_text(below: str) -> None:
    read = texts(parsed(article(LEAD + below)))
    assert [text for text in read if "excerpt" in text] == []
    assert len(read) >= 3


def test_table_takes_no_paragraphs_that_stand_in_none_of_its_cells() -> None:
    cells = "<table><tr><td>City</td><td>Cases</td></tr><tr><td>Novara</td><td>32</td></tr>"
    loose = "".join(f"<p>{sentence} {sentence} {sentence}</p>" for sentence in PROSE)
    read = texts(parsed(article(f"{LEAD}<div>{cells}{loose}</table></div>")))
    assert f"{PROSE[2]} {PROSE[2]} {PROSE[2]}" in read


@pytest.mark.parametrize(
    "printed",
    ["By Ana Ficticia May 7, 2019", "Written by Ana Ficticia", "body{margin: 0 !important;", "SEE ALSO: and"],
)
def test_what_is_no_title_gives_way_to_the_stated_one(printed: str) -> None:
    page = article().replace("<h1>Two Boats Seized in Novara</h1>", f"<h1>{printed}</h1>")
    assert [stated.value for stated in parsed(page).title][:1] == ["Two Boats Seized in Novara"]


def test_row_of_boxes_without_their_titles_is_no_article() -> None:
    boxes = "".join(
        f"<div class='k1'><div class='k2'>{sentence}</div><div class='k3'>May {n}, 2019</div></div>"
        for n, sentence in enumerate(PROSE[:2], 1)
    )
    refused(f"<html><body><h1>Two Boats Seized in Novara</h1><div class='k0'>{boxes}</div></body></html>")


def test_pieces_of_a_page_are_no_article() -> None:
    page = article(f"<p>{PROSE[0]}</p><p>{PROSE[1]}</p>")
    assert texts(parsed(page)) == [PROSE[0], PROSE[1]]
    refused(page.replace("</body>", "</div></li></a></td></section></ul></h3></span></b></body>"))


def test_joined_ends_are_those_of_texts_that_another_end_closes() -> None:
    whole = "<div><p>One paragraph of the text.</p></div>"
    assert Markup(whole.encode(), 1).joined_ends() == frozenset()
    torn = "<div><p>One half of a paragraph and another.</div>"
    assert Markup(torn.encode(), 1).joined_ends() == {end_of("One half of a paragraph and another.")}
    stray = "<div><p>One half of a paragraph and another.</p></div></li>"
    assert Markup(stray.encode(), 1).joined_ends() == {end_of("One half of a paragraph and another.")}


def test_page_that_leaves_paragraphs_open_has_no_joined_ends() -> None:
    page = "<div>" + "<p>One paragraph of the text, as it stands." * 4 + "</div>"
    assert Markup(page.encode(), 1).joined_ends() == frozenset()


def test_whole_page_is_not_torn() -> None:
    assert not Markup(re.sub(r"\s+", " ", article()).encode()).is_torn()
    assert Markup(article().replace("</div>", "").encode()).is_torn()
