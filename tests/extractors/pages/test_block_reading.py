"""Blocks: what parts and joins words, kinds, styles, links with offsets."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from extractors.pages.readers.blocks import read_blocks
from transforms.records import Block
from transforms.terms import BlockKind


def blocks(markup: str) -> tuple[Block, ...]:
    return read_blocks(BeautifulSoup(markup, "html.parser"), lambda href: "https://s.example/" + href)


def lines(markup: str) -> list[str]:
    return [block.text for block in blocks(markup)]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>A <a href=x>linked</a>, <em>set</em> word</p>", ["A linked, set word"]),
        ("<p>half<b>word</b>s</p>", ["halfwords"]),
        ("<p>one\n  two&nbsp;three</p>", ["one two three"]),
        ("<p>soft&shy;ened zero&#8203;width</p>", ["softened zerowidth"]),
        ("<div>loose<p>inner</p>tail</div>", ["loose", "inner", "tail"]),
        ("<p>one<br>two</p>", ["one two"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<p>one<br> <br/>\n two</p>", ["one", "two"]),
        ("<p><b>A heading</b><br>and its text</p>", ["A heading", "and its text"]),
        ("<p><b>SEE ALSO:</b><br><a href=x>Another</a></p>", ["SEE ALSO: Another"]),
        ("<p>not <b>all bold</b><br>goes on</p>", ["not all bold goes on"]),
        ("<p><b>both</b><br><b>bold</b></p>", ["both bold"]),
        ("<p>a<hr>b</p>", ["a", "b"]),
        ("<p></p><p> &nbsp; </p><div><br></div>", []),
        ("<section><div><div><p>deep</p></div></div></section>", ["deep"]),
        ("<p>word<!-- note --> on</p>", ["word on"]),
    ],
)
def test_words_are_parted_by_blocks_alone(markup: str, expected: list[str]) -> None:
    assert lines(markup) == expected


def test_kinds_follow_the_markup() -> None:
    found = blocks(
        "<h2>Head</h2><ul><li>one<ul><li>nested</li></ul></li><li><p>two</p></li></ul>"
        "<blockquote><p>said</p><cite>Somebody</cite></blockquote><p>end</p>"
    )
    assert [(block.kind, block.text, block.in_quote) for block in found] == [
        (BlockKind.HEADING, "Head", False),
        (BlockKind.LIST_ITEM, "one", False),
        (BlockKind.LIST_ITEM, "nested", False),
        (BlockKind.LIST_ITEM, "two", False),
        (BlockKind.QUOTE, "said", True),
        (BlockKind.QUOTE, "Somebody", True),
        (BlockKind.PARAGRAPH, "end", False),
    ]


def test_list_in_a_quote_knows_of_both() -> None:
    cue, item = blocks("<blockquote><p>SEE ALSO:</p><ul><li><a href=x>One</a></li></ul></blockquote>")
    assert (cue.kind, item.kind, item.in_quote) == (BlockKind.QUOTE, BlockKind.LIST_ITEM, True)


def test_data_table_is_one_block_of_rows() -> None:
    table, end = blocks(
        "<table><caption>Boats</caption><tr><th>Landing</th><th>Boats</th></tr>"
        "<tr><td><p>North</p></td><td>2 <a href=x>seen</a></td></tr></table>end"
    )
    assert table.kind is BlockKind.TABLE
    assert table.text == "Boats\nLanding | Boats\nNorth | 2 seen"
    assert table.text[table.links[0].start : table.links[0].end] == "seen"
    assert end.kind is BlockKind.PARAGRAPH


def test_layout_table_only_holds_paragraphs() -> None:
    long = "A sentence that goes on for a while about the harbour. " * 12
    assert [
        block.kind for block in blocks(f"<table><tr><td><p>{long}</p></td><td>side</td></tr></table>")
    ] == [
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]
    assert [
        block.kind
        for block in blocks("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>")
    ] == [
        BlockKind.PARAGRAPH,
        BlockKind.TABLE,
    ]


@pytest.mark.parametrize(
    ("markup", "is_bold", "is_italic"),
    [
        ("<p><strong>All of it</strong></p>", True, False),
        ("<p><strong>All of it</strong>:</p>", True, False),
        ("<p><strong>Some</strong> of it</p>", False, False),
        ("<p><em><b>Both</b></em></p>", True, True),
        ('<p><span style="font-weight: 700">styled</span></p>', True, False),
        ('<p><b style="font-style:italic">styled</b></p>', True, True),
        ("<p>***</p>", False, False),
    ],
)
def test_style_of_the_whole_block(markup: str, is_bold: bool, is_italic: bool) -> None:
    (block,) = blocks(markup)
    assert (block.is_bold, block.is_italic) == (is_bold, is_italic)


def test_links_have_offsets_rel_and_joined_addresses() -> None:
    (block,) = blocks(
        '<p>He <a href=a rel="NoFollow noopener"> told <b>us</b> </a>and <a href=b><img></a><a>none</a></p>'
    )
    assert block.text == "He told us and none"
    (link,) = block.links
    assert (link.href, link.text, link.rel) == ("https://s.example/a", "told us", ("nofollow", "noopener"))
    assert block.text[link.start : link.end] == "told us"


def test_link_across_blocks_stands_in_both() -> None:
    first, second = blocks("<a href=x><h3>Title</h3><p>words</p></a>")
    assert [link.text for block in (first, second) for link in block.links] == ["Title", "words"]


def test_depth_is_no_matter() -> None:
    assert lines("<div>" * 5_000 + "deep" + "</div>" * 5_000) == ["deep"]


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<br>",
        "<li>",
        "<table><tr><td>",
        "</table>",
        " ",
        "\u00a0",
        "word",
        "é",
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_markup_gives_clean_blocks(markup: str) -> None:
    for block in blocks(markup):
        assert block.text == block.text.strip()
        assert "  " not in block.text
        for link in block.links:
            assert block.text[link.start : link.end] == link.text != ""
