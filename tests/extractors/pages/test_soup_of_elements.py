"""An element becomes the soup that writing it out and parsing it would give, but for what those two lose."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup
from lxml import etree

from extractors.pages.readers.soup import soup_of


def element(markup: str) -> etree._Element:
    return etree.fromstring(markup, etree.HTMLParser()).find(".//body")[0]


@pytest.mark.parametrize(
    "markup",
    [
        "<div><p>Six <b>boats</b> and <a href='/x' rel='tag nofollow'>reeds</a>.</p>\n<p>Fuel</p></div>",
        "<div>loose<br>text<hr>after <p style='font-weight:bold'>line &amp; sign</p> tail</div>",
        "<table><tr><td>a</td><td>b</td></tr></table>",
        "<div>" * 300 + "deep" + "</div>" * 300,
    ],
)
def test_soup_is_that_of_the_markup(markup: str) -> None:
    root = element(markup)
    written = etree.tostring(root, encoding="unicode", method="html", with_tail=False)
    assert soup_of(root).decode() == BeautifulSoup(written, "html.parser").decode()


@pytest.mark.parametrize(
    "href",
    [
        "/tag/perú/",
        " \n/a b",
        'https://x.example/?q="a"&b={c}|[d]^`e`',
        "/%C3%BA/<i>",
        "mailto:a@b.example",
        "/a\u200b\t😀",
    ],
)
def test_addresses_are_escaped_as_libxml2_writes_them(href: str) -> None:
    link = etree.Element("a")
    link.set("href", href)
    written = BeautifulSoup(etree.tostring(link, encoding="unicode", method="html"), "html.parser")
    assert soup_of(link)["href"] == written.a["href"]


def test_what_follows_an_empty_item_is_not_in_it() -> None:
    soup = soup_of(element("<div><li></li><p>Six boats</p></div>"))
    assert [tag.name for tag in soup.find_all(recursive=False)] == ["li", "p"]


def test_text_after_the_element_is_not_part_of_it() -> None:
    assert soup_of(element("<div><p>in</p></div>out")).get_text() == "in"


def test_only_attributes_that_are_read_are_kept() -> None:
    soup = soup_of(element("<div><a href='/x' class='y' id='z' data-n='1' rel='tag'>link</a></div>"))
    assert soup.a.attrs == {"href": "/x", "rel": "tag"}
