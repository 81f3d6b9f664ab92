"""Tags in both languages and the countries of an article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.countries import COUNTRIES, country_codes_in, country_of_name, country_of_slug
from transforms.records import ArticleCountry, StatedList, Tag
from transforms.tag_names import tag_of_name
from transforms.taxonomy import FACETS, country_of_url, read_countries, read_tags, tag_of, tags_of_names
from transforms.text import ascii_slug


def test_names_of_both_languages_are_one_tag_and_keep_their_print() -> None:
    assert tag_of("Cocaína") == Tag("cocaine", "Cocaine", "topic", None, "Cocaína")
    assert tag_of("Cocaine") == Tag("cocaine", "Cocaine", "topic", None, "Cocaine")
    assert tag_of("Perú") == Tag("peru", "Peru", "country", "PE", "Perú")
    assert tag_of("EE.UU.") == Tag("usa", "USA", "country", "US", "EE.UU.")


@pytest.mark.parametrize(
    ("name", "facet"),
    [
        ("Caribe", "region"),
        ("Tráfico de armas", "topic"),
        ("Los Zetas", "group"),
        ("Cartel of the Lagoon", "group"),
        ("Los Pescadores", "group"),
        ("Maduro", "person"),
        ("GameChangers", "series"),
        ("Series: The Lagoon Papers", "series"),
        ("Infografías", "format"),
        ("Fishing Violence", "topic"),
        ("Zeppelin", "other"),
    ],
)
def test_facets(name: str, facet: str) -> None:
    tag = tag_of(name)

    assert tag is not None
    assert tag.facet == facet


def test_tags_keep_page_order_and_come_once() -> None:
    lists = (
        StatedList("json_ld", ("", "—")),
        StatedList("template", ("Tagged: Oro", "Chile", "Gold", "#Zeppelin")),
    )

    assert [tag.name for tag in read_tags(lists)] == ["Gold", "Chile", "Zeppelin"]
    assert read_tags(()) == ()
    assert tag_of("x" * 200) is None
    assert tag_of("2019") is None
    assert len(tags_of_names(f"tag number {number}x" for number in range(500))) == 200


def test_tables_are_consistent() -> None:
    codes = [country.code for country in COUNTRIES]

    assert len(codes) == len(set(codes))
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert country_of_name("trinidad y tobago") == country_of_slug("trinidad-and-tobago")
    assert country_of_name("Atlantis") is None
    assert all(country_of_name(country.english) == country for country in COUNTRIES)
    assert tag_of_name("Zeppelin") is None


def test_countries_come_by_tag_then_address_then_text() -> None:
    tags = tags_of_names(["Chile", "Oro"])
    profile = "https://insightcrime.org/el-salvador-organized-crime-news/some-group/"

    assert read_countries(tags, [profile], "Boats in Peru", "") == (
        ArticleCountry("CL", "tag"),
        ArticleCountry("SV", "url"),
    )
    assert read_countries((), ["https://insightcrime.org/news/x/"], "Boats in Peru", "Brazilian police") == (
        ArticleCountry("PE", "text"),
        ArticleCountry("BR", "text"),
    )
    assert read_countries((), [], "Boats", "and fish") == ()


def test_countries_of_addresses() -> None:
    assert country_of_url("https://insightcrime.org/es/noticias-crimen-organizado-mexico/x/") == "MX"
    assert country_of_url("http://www.insightcrime.org/groups-colombia/x") == "CO"
    assert country_of_url("https://insightcrime.org/atlantis-organized-crime-news/x/") is None
    assert country_of_url("https://insightcrime.org/news/peru/") is None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("On the Brazil-Paraguay border, Peru’s police met US agents", ("BR", "PY", "PE", "US")),
        ("pescadores colombianos y una lancha hondureña", ("CO", "HN")),
        ("Boats crossed the Gulf of Mexico from New Mexico's partners", ()),
        ("a chile pepper and a turkey", ()),
        ("Los hermanos salvadoreños, de El Salvador", ("SV",)),
        ("Peruvianism", ()),
    ],
)
def test_countries_named_in_a_text(text: str, codes: tuple[str, ...]) -> None:
    assert country_codes_in(text) == codes


@given(st.text(min_size=1, max_size=60))
def test_no_text_breaks_the_reader_of_tags(name: str) -> None:
    tag = tag_of(name)

    if tag is not None:
        assert tag.facet in FACETS
        assert tag.tag_id == ascii_slug(tag.name)
        again = tag_of(tag.name)
        assert again is not None
        assert again.tag_id == tag.tag_id
