"""A foreign page as an audit reads it: lines in order, links, regions, what is hidden, what only machines read."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.copies import CopyUnreadable, read_copy
from transforms.audit import CopyLine, CopyPage, Region
from transforms.terms import BlockKind

URL = "https://copies.example/a/page.html"


def read(body: str, head: str = "") -> CopyPage:
    return read_copy(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), URL)


def line(body: str) -> CopyLine:
    (only,) = read(body).lines
    return only


def test_blocks_and_line_breaks_part_lines_and_inline_tags_do_not() -> None:
    page = read(
        "<div>one <b>t</b>wo<br>three<p>four</p>five<ul><li>six</ul><pre>a\nb</pre></div><table><td>c"
    )
    assert [item.text for item in page.lines] == ["one two", "three", "four", "five", "six", "a", "b", "c"]
    assert page.lines[4].kind is BlockKind.LIST_ITEM
    assert page.lines[7].kind is BlockKind.TABLE


def test_links_have_their_words_and_absolute_addresses() -> None:
    found = line('<p>See <a href="../b/" rel="NoFollow ugc">the <i>other</i></a> one.</p>')
    (link,) = found.links
    assert (link.href, link.text, link.rel) == ("https://copies.example/b/", "the other", ("nofollow", "ugc"))
    assert found.text[link.start : link.end] == "the other"


def test_a_link_around_blocks_belongs_to_each_line() -> None:
    page = read('<a href="/x"><h2>Title</h2><p>Words</p></a><p>after</p>')
    assert [[link.href[-2:] for link in item.links] for item in page.lines] == [["/x"], ["/x"], []]


def test_a_linked_picture_is_a_line_with_its_alternative_text() -> None:
    found = line('<p><a href="/x"><img src="l.png" alt="InSight Crime"></a></p>')
    assert (found.text, found.region, found.links[0].text) == ("", Region.MAIN, "InSight Crime")


def test_base_href_is_where_links_lead_from() -> None:
    page = read('<a href="x">y</a>', '<base href="https://else.example/d/">')
    assert page.lines[0].links[0].href == "https://else.example/d/x"


FILLER = "<p>The prose of the page, which is longer than any box beside it, goes on for a while yet.</p>" * 3


@pytest.mark.parametrize(
    ("markup", "region"),
    [
        ("<nav>x</nav>", Region.CHROME),
        ("<header>x</header>", Region.CHROME),
        ("<header><h1>x</h1></header>", Region.MAIN),
        ("<footer>x</footer>", Region.CHROME),
        ("<article><footer>x</footer></article>", Region.MAIN),
        ('<div role="complementary">x</div>', Region.ASIDE),
        ('<div class="sidebar_left"><div class="byline">x</div></div>', Region.ASIDE),
        ('<div class="post-author">x</div>', Region.BYLINE),
        ('<p>, <a rel="author" href="/j">x</a></p>', Region.BYLINE),
        ('<ol class="comment-list"><li><p class="byline">x</p></ol>', Region.COMMENT),
        ('<p class="wp-caption-text">x</p>', Region.FIGURE),
        ('<div class="comments-open">x</div>', Region.MAIN),
    ],
)
def test_regions_are_told_by_tag_role_and_name(markup: str, region: Region) -> None:
    page = read(f"{FILLER}{markup}")
    assert page.lines[-1].text.endswith("x")
    assert page.lines[-1].region is region


def test_a_name_does_not_set_aside_most_of_the_page() -> None:
    page = read(f'<div class="sidebar">{FILLER}</div>')
    assert {item.region for item in page.lines} == {Region.MAIN}


@pytest.mark.parametrize(
    "attributes",
    ["hidden", 'style="display: none"', 'style="font-size:0"', 'class="sr-only"', 'style="position:absolute;left:-9999px"'],
)  # fmt: skip
def test_what_the_markup_hides_is_marked(attributes: str) -> None:
    page = read(f"<p>seen <span {attributes}>unseen</span> again</p>")
    assert [(item.text, item.is_hidden) for item in page.lines] == [
        ("seen", False), ("unseen", True), ("again", False)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "attributes", ['style="font-size:0.9em"', 'style="opacity:0.8"', 'class="hidden-gem"']
)
def test_what_is_seen_is_not_marked(attributes: str) -> None:
    assert not line(f"<p {attributes}>seen</p>").is_hidden


def test_the_head_is_read_for_machines() -> None:
    page = read(
        '<div id="Paywall" class="Ad-Slot">x</div><script src="//cdn.taboola.com/a.js"></script>',
        '<title>T</title><link rel="canonical" href="/c"><meta name="author" content="A B">'
        '<link rel="license nofollow" href="https://creativecommons.org/licenses/by/4.0/">'
        '<script type="application/ld+json">{"@graph":[{"@type":"Article","author":[{"name":"A"},{"name":"B"}],'
        '"isAccessibleForFree":false}]}</script>',
    )
    assert page.title == "T"
    assert page.canonical == "https://copies.example/c"
    assert ("author", "A B") in page.metas
    assert ("license", "https://creativecommons.org/licenses/by/4.0/") in page.head_links
    assert [text for key, text in page.structured if key == "author.name"] == ["A", "B"]
    assert page.is_free is False
    assert {"paywall", "ad-slot"} <= page.classes
    assert page.resources[0] == "//cdn.taboola.com/a.js"


def test_a_page_that_says_nothing_of_access_says_nothing() -> None:
    assert read("x").is_free is None
    script = '<script type="application/ld+json">{"isAccessibleForFree": "http://schema.org/True"}</script>'
    assert read("x", script).is_free is True


@pytest.mark.parametrize("body", [b"", b"%PDF-1.7 x", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04zip"])
def test_what_is_no_page_is_refused(body: bytes) -> None:
    with pytest.raises(CopyUnreadable, match=r"copies\.example"):
        read_copy(body, URL)


def test_a_page_beyond_all_bounds_is_refused() -> None:
    with pytest.raises(CopyUnreadable, match="too large"):
        read_copy(b"<p>" * 400_000, URL)


def test_depth_is_no_matter() -> None:
    page = read("<div>" * 1500 + "deep" + "</div>" * 1500)
    assert [item.text for item in page.lines] == ["deep"]


@given(st.text(max_size=200))
def test_nothing_but_the_documented_error_is_raised(text: str) -> None:
    try:
        page = read_copy(text.encode("utf-8", "replace"), "copy.html")
    except CopyUnreadable:
        return
    assert all(0 <= link.start <= link.end <= len(item.text) for item in page.lines for link in item.links)
