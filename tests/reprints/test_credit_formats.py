"""A credit in every format, read back by a reader of that format; hostile headlines and bylines among them."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from tests.reprints.pieces import DEED, ENGLISH, NOTICE, SPANISH, URL, with_credit
from tests.reprints.readers import read_bibtex, read_rdfa, read_tex, split_names
from transforms.credit import FORMATS, bibtex, credit_as, csl, html, json_ld, markdown, text
from transforms.originals import CreditAuthor, CreditSource
from transforms.terms import Lang, LicenceStatus
from transforms.text import clean

HOSTILE = [
    'Ends </script><script>alert("x")</script> here',
    "Braces } and { and {{unbalanced",
    r"Back\slash \and \{ 100% of $5 & #1_a ~ ^",
    "Quotes \" and ' and “curly” and <b>tags</b> &amp; entities",
    "Two\nlines\r\nand\ttabs",
    "*Stars* _under_ [link](http://x.example) `code` | ![i](x) https://y.example www.z.example",
    "@misc{evil, title = {x}}",
    "<!-- comment --> ]]> \u2028 line",
]
# The credits of CSL 1.0.2's schema (csl-data.json): names of the properties that these items use, and their types.
CSL_TYPES = {
    "id": str, "type": str, "title": str, "author": list, "container-title": str, "publisher": str, "URL": str,
    "language": str, "issued": dict, "note": str,
}  # fmt: skip
DCT, CC = "http://purl.org/dc/terms/", "http://creativecommons.org/ns#"


def hostile(words: str) -> CreditSource:
    authors = (CreditAuthor(words), CreditAuthor("Sand and Stone Press", "organisation"))
    return with_credit(ENGLISH, title=words, authors=authors).credit


def test_text_names_title_authors_publisher_address_and_licence() -> None:
    assert text(ENGLISH.credit) == (
        "“Contraband Timber Piles Up in Marisol Port”, by Lucía Ferrán and Owen Pryce, InSight Crime,"
        f" {URL}, licensed under CC BY-NC-ND 4.0"
    )
    assert text(SPANISH.credit).startswith(
        "«Madera de contrabando en el puerto de Marisol», por Lucía Ferrán, InSight"
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_html_is_one_element_whose_triples_hold_the_words(words: str) -> None:
    source = hostile(words)
    fragment = html(source)
    (element,) = lxml_html.fragments_fromstring(fragment)
    assert element.tag == "p"
    assert {node.tag for node in element.iter()} == {"p", "a", "span", "meta"}
    triples = read_rdfa(fragment)
    assert (URL, f"{DCT}title", clean(words)) in triples
    assert (URL, f"{DCT}creator", clean(words)) in triples
    assert (URL, f"{DCT}creator", "Sand and Stone Press") in triples


def test_html_states_what_ccrel_asks_for() -> None:
    assert read_rdfa(html(ENGLISH.credit)) == {
        (URL, f"{DCT}title", ENGLISH.credit.title),
        (URL, f"{DCT}creator", "Lucía Ferrán"),
        (URL, f"{DCT}creator", "Owen Pryce"),
        (URL, f"{DCT}publisher", "InSight Crime"),
        (URL, f"{DCT}issued", "2021-03-05"),
        (URL, f"{CC}attributionName", "InSight Crime"),
        (URL, f"{CC}attributionURL", URL),
        (URL, "http://www.w3.org/1999/xhtml/vocab#license", DEED),
    }


@pytest.mark.parametrize("words", HOSTILE)
def test_markdown_prints_the_words_and_links_only_ours(words: str) -> None:
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(markdown(hostile(words)))
    root = lxml_html.fromstring(rendered)
    hrefs = [node.get("href") for node in root.iter("a")]
    assert hrefs == [URL, "https://insightcrime.org/", DEED]
    assert {node.tag for node in root.iter()} == {"p", "a"}
    shown = " ".join(root.text_content().split())
    assert shown.count(" ".join(words.split())) == 2


@pytest.mark.parametrize("words", HOSTILE)
def test_json_ld_is_a_news_article_that_fits_into_a_script(words: str) -> None:
    written = json_ld(hostile(words))
    page = lxml_html.fromstring(
        f'<div><script type="application/ld+json">{written}</script><p>after</p></div>'
    )
    assert [node.tag for node in page] == ["script", "p"]
    node = json.loads(page[0].text)
    assert (node["@context"], node["@type"]) == ("https://schema.org", "NewsArticle")
    assert node["headline"] == clean(words)
    assert node["author"] == [
        {"@type": "Person", "name": clean(words)}, {"@type": "Organization", "name": "Sand and Stone Press"}
    ]  # fmt: skip
    assert (node["url"], node["license"]) == (URL, DEED)
    assert node["publisher"]["name"] == "InSight Crime"
    assert node["creditText"] == text(hostile(words))
    assert node["usageInfo"]["text"] == NOTICE
    assert "<" not in written


@pytest.mark.parametrize("words", HOSTILE)
def test_bibtex_keeps_the_words_and_its_braces(words: str) -> None:
    kind, key, fields = read_bibtex(bibtex(hostile(words)))
    assert (kind, key) == ("misc", "insightcrime-en-contraband-timber-marisol-port")
    assert read_tex(fields["title"]) == clean(words)
    names = split_names(fields["author"])
    assert [read_tex(name) for name in names] == [clean(words), "Sand and Stone Press"]
    assert (fields["year"], fields["month"], fields["url"]) == ("2021", "mar", URL)


@given(st.text(min_size=1, max_size=60))
def test_bibtex_is_whole_for_any_headline(words: str) -> None:
    _, _, fields = read_bibtex(bibtex(with_credit(ENGLISH, title=words).credit))
    assert read_tex(fields["title"]) == clean(words)


@pytest.mark.parametrize("words", [*HOSTILE, "Ana María de la Torre"])
def test_csl_holds_only_what_its_schema_knows(words: str) -> None:
    (item,) = json.loads(csl(hostile(words)))
    assert {name: type(value) for name, value in item.items()}.items() <= CSL_TYPES.items()
    assert item["type"] == "article-newspaper"
    assert item["title"] == clean(words)
    assert item["issued"] == {"date-parts": [[2021, 3, 5]]}
    for author, name in zip(item["author"], (clean(words), "Sand and Stone Press"), strict=True):
        assert set(author) in ({"literal"}, {"given", "family"})
        assert " ".join(author.values()) == name


def test_a_person_of_two_words_is_parted_and_longer_names_are_not() -> None:
    (item,) = json.loads(csl(ENGLISH.credit))
    assert item["author"][1] == {"given": "Owen", "family": "Pryce"}
    (item,) = json.loads(csl(hostile("Ana María de la Torre")))
    assert item["author"][0] == {"literal": "Ana María de la Torre"}


def test_the_key_depends_on_the_article_alone() -> None:
    changed = with_credit(ENGLISH, title="Another headline", authors=(), published_on=None).credit
    assert read_bibtex(bibtex(changed))[1] == read_bibtex(bibtex(ENGLISH.credit))[1]


@pytest.mark.parametrize("name", FORMATS)
def test_little_is_known_and_still_there_is_a_credit(name: str) -> None:
    bare = CreditSource(
        "es/x", "https://insightcrime.org/es/x/", Lang.ES, "Título", (CreditAuthor("InSight Crime", "organisation"),),
        None, LicenceStatus.UNSTATED,
    )  # fmt: skip
    written = credit_as(bare, name)
    assert "Título" in written
    assert "https://insightcrime.org/es/x/" in written
    assert "InSight Crime" in written
    assert "creativecommons.org/licenses" not in written
    assert credit_as(replace(bare, authors=()), name)


@pytest.mark.parametrize("name", ["text", "html", "markdown", "bibtex", "csl"])
def test_the_notice_is_named_where_it_alone_speaks(name: str) -> None:
    source = replace(ENGLISH.credit, licence_id="insightcrime-notice")
    assert "publisher" in credit_as(source, name)
    assert "creativecommons.org/licenses" not in credit_as(source, name)


def test_another_holder_of_the_rights_is_named_in_structured_data() -> None:
    source = replace(
        SPANISH.credit,
        licence_status=LicenceStatus.RESERVED,
        licence_id=None,
        rights_holder="El Faro Inventado",
    )
    assert json.loads(json_ld(source))["copyrightHolder"]["name"] == "El Faro Inventado"


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(KeyError):
        credit_as(ENGLISH.credit, "docx")
