"""From blocks to paragraphs: sections, see-also lines, furniture, kinds. All prose is invented."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.blocks import Body, read_body
from transforms.furniture import is_furniture
from transforms.records import Block, Link, SeeAlso
from transforms.repetitions import Surroundings
from transforms.terms import BlockKind, Section
from transforms.text import fold

REPORT = (
    "Fishermen on the lagoon found two empty boats near the northern shore on Monday, the coast guard said."
)
ANALYSIS = (
    "The find suggests that smugglers have moved their landing place to the reed belt since the spring."
)
NOTICE = (
    "We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to "
    "InSight Crime in the byline and links to the original at both the top and bottom of the article."
)


def para(text: str, **marks: bool) -> Block:
    return Block(BlockKind.PARAGRAPH, text, **marks)


def heading(text: str) -> Block:
    return Block(BlockKind.HEADING, text)


def linked(text: str, *anchors: str, kind: BlockKind = BlockKind.PARAGRAPH, **marks: bool) -> Block:
    """A block whose anchors are the given parts of its text, each with an address of its own."""
    links, start = [], 0
    for number, anchor in enumerate(anchors):
        begin = text.index(anchor, start)
        start = begin + len(anchor)
        links.append(Link(f"https://insightcrime.org/news/target-{number}/", anchor, begin, start))
    return Block(kind, text, tuple(links), **marks)


def body_of(*blocks: Block, **around: object) -> Body:
    return read_body(blocks, Surroundings(**around))  # type: ignore[arg-type]


def texts(body: Body) -> list[str]:
    return [paragraph.text for paragraph in body.paragraphs]


@pytest.mark.parametrize(
    "mark",
    [
        heading("InSight Crime Analysis"),
        heading("Insight Crime Analysis:"),
        para("InSight Crime Analysis", is_bold=True),
        para("InSight\u00a0Crime Analysis "),
        heading("Análisis de InSight Crime"),
        para("ANÁLISIS DE INSIGHT CRIME:", is_bold=True),
        heading("Análisis InSight Crime"),
    ],
)
def test_the_analysis_heading_parts_the_text_and_is_no_paragraph(mark: Block) -> None:
    body = body_of(para(REPORT), mark, para(ANALYSIS))

    assert texts(body) == [REPORT, ANALYSIS]
    assert [paragraph.section for paragraph in body.paragraphs] == [Section.REPORT, Section.ANALYSIS]
    assert body.has_analysis


def test_an_analysis_heading_inside_a_paragraph_is_cut_off() -> None:
    body = body_of(para(REPORT), para(f"InSight Crime Analysis\n{ANALYSIS}\nSecond line."))

    assert texts(body) == [REPORT, f"{ANALYSIS}\nSecond line."]
    assert body.paragraphs[1].section is Section.ANALYSIS


def test_prose_about_analysis_is_text() -> None:
    prose = "InSight Crime analysis of the lagoon shows three landing places."

    assert texts(body_of(para(prose))) == [prose]
    assert not body_of(para(REPORT)).has_analysis
    assert not body_of(para(REPORT), heading("InSight Crime Analysis")).has_analysis


@pytest.mark.parametrize(
    ("block", "titles"),
    [
        (linked("SEE ALSO: Coverage of Smuggling", "Coverage of Smuggling"), ["Coverage of Smuggling"]),
        (
            linked("SEE ALSO : Lagoon News and Profile", "Lagoon News and Profile"),
            ["Lagoon News and Profile"],
        ),
        (linked("See also The Reed Belt Papers", "The Reed Belt Papers"), ["The Reed Belt Papers"]),
        (linked("*SEE ALSO:  The Reed Belt Papers.", "The Reed Belt Papers."), ["The Reed Belt Papers."]),
        (linked("VEA TAMBIÉN: Noticias de la laguna", "Noticias de la laguna"), ["Noticias de la laguna"]),
        (linked("LEA TAMBIÉN: Noticias de la laguna", "Noticias de la laguna"), ["Noticias de la laguna"]),
        (linked("Ver también: Noticias de la laguna", "Noticias de la laguna"), ["Noticias de la laguna"]),
        (para("SEE ALSO: Coverage of Smuggling"), ["Coverage of Smuggling"]),
        (linked("Coverage of Smuggling", "Coverage of Smuggling"), ["Coverage of Smuggling"]),
        (linked("Lagoon News and Profiles", "Lagoon News and Profiles"), ["Lagoon News and Profiles"]),
        (linked("Cobertura sobre lanchas", "Cobertura sobre lanchas"), ["Cobertura sobre lanchas"]),
        (
            linked("SEE ALSO: One Long Title\nAnother Long Title", "One Long Title", "Another Long Title"),
            ["One Long Title", "Another Long Title"],
        ),
        (
            linked("SEE ALSO: One Long Title, Another Long Title", "One Long Title", "Another Long Title"),
            ["One Long Title", "Another Long Title"],
        ),
        (linked("SEE ALSO: The Reed Belt Papers", "The Reed Belt", " Papers"), ["The Reed Belt Papers"]),
        (linked("SEE ALSO: Coverage of Smuggling", "Smuggling"), ["Coverage of Smuggling"]),
    ],
)
def test_see_also_lines_in_all_recorded_forms(block: Block, titles: list[str]) -> None:
    for quoted in (block, Block(block.kind, block.text, block.links, is_bold=True, in_quote=True)):
        body = body_of(para(REPORT), quoted, para(ANALYSIS))

        assert [line.text for line in body.see_also] == titles
        assert texts(body) == [REPORT, ANALYSIS]


def test_a_see_also_line_leads_where_its_link_leads() -> None:
    body = body_of(
        linked("SEE ALSO: One Long Title | Another Long Title", "One Long Title", "Another Long Title")
    )

    assert body.see_also == (
        SeeAlso("One Long Title", "https://insightcrime.org/news/target-0/"),
        SeeAlso("Another Long Title", "https://insightcrime.org/news/target-1/"),
    )
    assert [link.text for link in body.see_also_links] == ["One Long Title", "Another Long Title"]


def test_a_box_holds_every_linked_line_after_its_cue() -> None:
    item = linked("The Reed Belt Papers", "The Reed Belt Papers", kind=BlockKind.LIST_ITEM)
    other = linked("Lagoon Patrols Return", "Lagoon Patrols Return", kind=BlockKind.LIST_ITEM)

    body = body_of(heading("See also:"), item, other, para(REPORT), item)

    assert [line.text for line in body.see_also] == ["The Reed Belt Papers", "Lagoon Patrols Return"]
    assert texts(body) == [REPORT, "The Reed Belt Papers"]


def test_a_quoted_box_ends_with_its_quote() -> None:
    cue = linked("SEE ALSO: The Reed Belt Papers", "The Reed Belt Papers", in_quote=True)
    inside = linked("Lagoon Patrols Return", "Lagoon Patrols Return", in_quote=True)
    outside = linked("A linked paragraph of the text", "A linked paragraph of the text")

    body = body_of(cue, inside, outside)

    assert [line.text for line in body.see_also] == ["The Reed Belt Papers", "Lagoon Patrols Return"]
    assert texts(body) == ["A linked paragraph of the text"]


def test_a_see_also_line_after_a_line_break_is_cut_off() -> None:
    block = linked(f"{REPORT}\nSEE ALSO: The Reed Belt Papers", "coast guard", "The Reed Belt Papers")

    body = body_of(block)

    assert texts(body) == [REPORT]
    assert [link.text for link in body.paragraph_links[0]] == ["coast guard"]
    assert body.see_also == (SeeAlso("The Reed Belt Papers", "https://insightcrime.org/news/target-1/"),)


@pytest.mark.parametrize(
    "prose",
    [
        "See also what the coast guard said in May, when three boats were found on the shore by day.",
        "Related patrols on the eastern shore found nothing.",
        "See alsoran.",
    ],
)
def test_prose_that_begins_alike_is_text(prose: str) -> None:
    assert texts(body_of(para(prose))) == [prose]


@pytest.mark.parametrize(
    "line",
    [
        "What are your thoughts? Click here to send InSight Crime your comments.",
        "What are your thoughts?",
        "Click here to send InSight Crime your comments.",
        "Was this content helpful?",
        "DONATE",
        "SHARE",
        "share icon icon icon",
        "Linkedin",
        "Google +",
        "Facebook Twitter",
        "Sign up for our weekly newsletter",
        "Suscríbase a nuestro boletín semanal",
        "Name Email Comment ×",
        "The post Boats on the Lagoon appeared first on InSight Crime.",
        "La entrada Lanchas en la laguna se publicó primero en InSight Crime.",
        "< Prev",
        "Related Content",
        "¿Le fue útil este contenido?",
        "Haga clic aquí para enviar sus comentarios a InSight Crime.",
    ],
)
def test_furniture_is_no_text(line: str) -> None:
    assert is_furniture(fold(line))
    assert texts(body_of(para(REPORT), para(line))) == [REPORT]


@pytest.mark.parametrize(
    "line", ["The boats share a berth.", "Evidence:", "Emails show a donation.", "More than ten."]
)
def test_short_prose_is_text(line: str) -> None:
    assert not is_furniture(fold(line))


def test_the_notice_is_no_paragraph_and_keeps_its_words_and_links() -> None:
    body = body_of(para(REPORT), linked(NOTICE, "non-commercial purposes"))

    assert texts(body) == [REPORT]
    assert body.notices == (NOTICE,)
    assert [link.text for link in body.notice_links] == ["non-commercial purposes"]


def test_rights_notes_are_paragraphs_too() -> None:
    note = (
        "*This article was first published by The Lagoon Ledger and is reprinted with permission. "
        "See the original article here."
    )

    body = body_of(para(REPORT), para(note))

    assert texts(body) == [REPORT, note]
    assert body.rights_notes == (note,)


def test_repetitions_of_the_page_are_no_text() -> None:
    caption = "Two empty boats on the shore of the lagoon"
    body = body_of(
        para("Home › News › Brief › Boats on the Lagoon"),
        para("BRIEF"),
        para("PERU / 12 AUG 2016"),
        para("Boats on the Lagoon"),
        para("Friday, 12 August 2016"),
        para("Written by Ada Lind"),
        para(caption),
        para(REPORT),
        heading("12 August 2016"),
        para("BRIEF"),
        para("By Ada Lind"),
        heading("Boats on the Lagoon - InSight Crime"),
        title="Boats on the Lagoon",
        byline="Ada Lind",
        author_ids=frozenset({"ada-lind"}),
        published_on=date(2016, 8, 12),
        captions=(caption,),
        labels=("Brief", "Peru"),
    )

    assert texts(body) == [REPORT, "12 August 2016", "BRIEF"]


def test_quotes_of_a_headline_do_not_hide_its_repetition() -> None:
    body = body_of(para("“Boats” — on the Lagoon"), para(REPORT), title='"Boats" - on the lagoon')

    assert texts(body) == [REPORT]


def test_a_paragraph_printed_twice_in_a_row_is_kept_once() -> None:
    assert texts(body_of(para(REPORT), para(REPORT), para(ANALYSIS), para(REPORT))) == [
        REPORT,
        ANALYSIS,
        REPORT,
    ]
    assert texts(body_of(para("No."), para("No."))) == ["No.", "No."]


def test_a_heading_is_a_heading_in_every_template() -> None:
    def kinds(*blocks: Block) -> list[BlockKind]:
        return [paragraph.kind for paragraph in body_of(*blocks).paragraphs]

    text, head = BlockKind.PARAGRAPH, BlockKind.HEADING
    assert kinds(heading("The Reed Belt"), para(REPORT)) == [head, text]
    assert kinds(para("The Reed Belt", is_bold=True), para(REPORT)) == [head, text]
    assert kinds(para("The Reed Belt:", is_bold=True), para(REPORT)) == [head, text]
    assert kinds(para("Who pays?", is_bold=True), para(REPORT)) == [head, text]
    assert kinds(para("The Reed Belt"), para(REPORT)) == [text, text]
    assert kinds(para(REPORT, is_bold=True), para(ANALYSIS)) == [text, text]
    assert kinds(para("They left.", is_bold=True), para(REPORT)) == [text, text]
    assert kinds(para(REPORT), para("The Reed Belt", is_bold=True)) == [text, text]
    assert kinds(heading("*Correction: the shore is the northern one"), para(REPORT)) == [text, text]
    assert kinds(heading("word " * 60), para(REPORT)) == [text, text]
    assert kinds(
        para(REPORT, in_quote=True), Block(BlockKind.LIST_ITEM, "Reeds", is_bold=True), para(REPORT)
    ) == [
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
        text,
    ]


def test_tables_and_empty_blocks() -> None:
    table = Block(BlockKind.TABLE, "Boats | Men\n3 | 7\nSEE ALSO: x")

    body = body_of(table, para("  \u200b "))

    assert [(paragraph.kind, paragraph.text) for paragraph in body.paragraphs] == [
        (BlockKind.TABLE, table.text)
    ]


LINES = st.sampled_from(
    [
        REPORT,
        "SEE ALSO: x",
        "InSight Crime Analysis",
        "SHARE",
        "\n",
        "*Correction:",
        " ",
        "By Ada Lind",
        NOTICE,
        "\u200b",
    ]
)


@given(
    st.lists(
        st.tuples(st.sampled_from(list(BlockKind)), st.lists(LINES, max_size=4), st.booleans()), max_size=8
    )
)
def test_every_word_lands_in_one_place(parts: list[tuple[BlockKind, list[str], bool]]) -> None:
    blocks = [Block(kind, "\n".join(lines), in_quote=flag, is_bold=flag) for kind, lines, flag in parts]

    body = read_body(blocks, Surroundings(title="x", captions=("y",)))

    assert [paragraph.position for paragraph in body.paragraphs] == list(range(1, len(body.paragraphs) + 1))
    assert len(body.paragraph_links) == len(body.paragraphs)
    assert all(paragraph.text.strip() == paragraph.text != "" for paragraph in body.paragraphs)
    assert all(not is_furniture(fold(paragraph.text)) for paragraph in body.paragraphs)
