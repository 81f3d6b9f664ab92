"""Kind, section and language, by path, labels and words."""

from __future__ import annotations

import pytest

from transforms.kinds import kind_of_label, kind_of_path, read_kind
from transforms.languages import lang_of_text, parse_lang, read_lang
from transforms.records import Stated
from transforms.terms import Kind, Lang

ENGLISH = (
    "The crew of the ferry said that it had been stopped by men who were armed with rifles and that they "
    "had taken the fuel from its tanks before they left for the northern shore of the lake in a second boat, "
    "which was found the next day and had been burned."
)
SPANISH = (
    "La tripulación del transbordador dijo que fue detenida por hombres que llevaban fusiles y que se "
    "llevaron el combustible de los tanques antes de salir para la orilla norte del lago en una segunda "
    "lancha, que fue hallada al día siguiente y había sido quemada con todo lo que llevaba."
)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("news-briefs/x", Kind.BRIEF),
        ("news-analysis/x", Kind.ANALYSIS),
        ("news/brief/x/", Kind.BRIEF),
        ("news/analysis/x/", Kind.ANALYSIS),
        ("investigations/x/", Kind.INVESTIGATION),
        ("news/special-series/x/", Kind.FEATURE),
        ("news/x/", Kind.NEWS),
        ("es/noticias/x/", Kind.NEWS),
        ("es/noticias/noticias-del-dia/x/", Kind.BRIEF),
        ("es/noticias/analisis/x/", Kind.ANALYSIS),
        ("es/investigaciones/x/", Kind.INVESTIGATION),
        ("peru-organized-crime-news/some-group/", Kind.PROFILE),
        ("es/noticias-crimen-organizado-peru/un-grupo/", Kind.PROFILE),
        ("groups-colombia/some-group", Kind.PROFILE),
        ("some-page/", None),
        ("brief/", None),
    ],
)
def test_kind_of_a_path(path: str, kind: Kind | None) -> None:
    assert kind_of_path(f"https://insightcrime.org/{path}") is kind


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("BRIEF", Kind.BRIEF),
        ("News Briefs", Kind.BRIEF),
        ("NOTICIAS DEL DÍA", Kind.BRIEF),
        ("Análisis", Kind.ANALYSIS),
        ("Investigations", Kind.INVESTIGATION),
        ("Perfiles", Kind.PROFILE),
        ("On the Radar", Kind.FEATURE),
        ("DataInSights", Kind.FEATURE),
        ("Homicide Round-Up", Kind.FEATURE),
        ("News", Kind.NEWS),
        ("Opinion", Kind.OTHER),
        ("Peru", None),
        ("x" * 200, None),
    ],
)
def test_kind_of_a_label(label: str, kind: Kind | None) -> None:
    assert kind_of_label(label) is kind


def _labels(*labels: str) -> tuple[Stated, ...]:
    return tuple(Stated("template", label) for label in labels)


def test_the_most_specific_statement_wins() -> None:
    news, brief = "https://insightcrime.org/news/x/", "https://insightcrime.org/news/brief/x/"

    assert read_kind([news], _labels("News", "Brief")).kind is Kind.BRIEF
    assert read_kind([news], _labels("News", "Brief")).section == "Brief"
    assert read_kind([brief], _labels("Analysis")).kind is Kind.BRIEF
    assert read_kind([brief], _labels("Analysis")).source == "url"
    assert read_kind([news], (), ("Home", "News", "Análisis")).kind is Kind.ANALYSIS
    assert read_kind([news], (), ("Home", "News", "Análisis")).section == "News"
    assert read_kind([news], _labels("News")).kind is Kind.NEWS
    assert read_kind(["https://insightcrime.org/x/"], _labels("Peru")).kind is None
    assert read_kind(["https://insightcrime.org/x/"], _labels("Peru")).section == "Peru"
    assert read_kind(["https://insightcrime.org/x/"], _labels("Opinion")).kind is Kind.OTHER
    assert read_kind([], ()).section is None


@pytest.mark.parametrize(
    ("code", "lang"),
    [
        ("en-gb", Lang.EN),
        ("en_US", Lang.EN),
        ("es", Lang.ES),
        ("ES", Lang.ES),
        ("es_CO.UTF-8", Lang.ES),
        ("Español", Lang.ES),
        ("x-default", None),
        ("pt-br", None),
        ("", None),
    ],
)
def test_language_codes(code: str, lang: Lang | None) -> None:
    assert parse_lang(code) is lang


def test_a_clear_text_overrides_what_the_page_says() -> None:
    assert read_lang(SPANISH, (Stated("html", "en-US"),), Lang.EN).lang is Lang.ES
    assert read_lang(ENGLISH, (Stated("html", "es"),), Lang.ES).lang is Lang.EN
    assert read_lang(ENGLISH, (), Lang.ES).source == "text"


def test_an_unclear_text_leaves_it_to_page_and_address() -> None:
    assert lang_of_text("Two boats.") is None
    assert lang_of_text(f"{ENGLISH} {SPANISH}") is None
    assert lang_of_text("xylem " * 50) is None
    found = read_lang("Dos lanchas.", (Stated("html", "fr"), Stated("og", "es_LA")), Lang.EN)
    assert (found.lang, found.source) == (Lang.ES, "og")
    found = read_lang("Dos lanchas.", (), Lang.ES)
    assert (found.lang, found.source) == (Lang.ES, "url")
