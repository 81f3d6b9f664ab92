"""The rows themselves: offsets, cues, one per name, kinds, links, who told InSight Crime."""

from __future__ import annotations

import pytest

from tests.transforms.citations.reading import cited, link, names, paragraph
from transforms.citations import find_citations
from transforms.terms import BlockKind, Lang


def test_offsets_and_positions_run_through_the_article() -> None:
    texts = ("Nothing is said here.", "“Yes,” said Eva Solís, according to El Faro.", "Reuters reported it.")
    rows = cited(*texts)
    assert [(row.position, row.paragraph, row.source_name) for row in rows] == [
        (1, 2, "Eva Solís"),
        (2, 2, "El Faro"),
        (3, 3, "Reuters"),
    ]
    for row in rows:
        assert texts[row.paragraph - 1][row.char_start : row.char_end] == row.source_name


def test_cues_join_their_parts_around_the_name() -> None:
    rows = cited(
        "According to Ministry of Defense figures, it fell. Investigators from the DEA told El Faro it rose."
        " The sheriff was quoted by Noticias Norte as saying otherwise."
    )
    assert [(row.source_name, row.cue) for row in rows] == [
        ("Ministry of Defense", "According to ... figures"),
        ("DEA", "Investigators from the ... told"),
        ("El Faro", "told"),
        ("Noticias Norte", "quoted by ... as saying"),
    ]


def test_one_row_for_a_name_in_a_paragraph_and_one_in_each() -> None:
    text = "El Faro reported it. Days later El Faro reported more, and Ana Ruiz said so. Ruiz added nothing."
    assert names(text, text) == ["El Faro", "Ana Ruiz", "El Faro", "Ana Ruiz"]


def test_an_abbreviation_in_brackets_is_the_name_before_it() -> None:
    text = "The National Forest Agency (NFA) said it had no boats. The NFA reported three fires."
    assert names(text) == ["National Forest Agency"]
    assert names(text, "The NFA said nothing more.") == ["National Forest Agency", "NFA"]


def test_headings_and_tables_are_not_read() -> None:
    text = "El Faro reported that the road is closed."
    blocks = [
        paragraph(text, number, kind)
        for number, kind in enumerate((BlockKind.HEADING, BlockKind.TABLE, BlockKind.LIST_ITEM), 1)
    ]
    assert [row.paragraph for row in find_citations(blocks, [], Lang.EN)] == [3]


def test_what_a_quotation_says_is_nobodys_credit() -> None:
    assert names("“El Faro reported that he said it,” the guard shouted.") == []


def test_a_quotation_without_end_covers_the_rest() -> None:
    assert names("Ana Ruiz said: “This is mine. El Faro reported it.") == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The daily Correo Sur reported the theft.", "Correo Sur", "media"),
        ("The NGO Manos Limpias said the jail is full.", "Manos Limpias", "organisation"),
        ("The Harbour Guild said the jail is full.", "Harbour Guild", "organisation"),
        ("Mayor Ciro Paz said the jail is full.", "Ciro Paz", "person"),
        ("VTX reported that the bridge is closed.", "VTX", "media"),
        ("The Border Trade Bureau (VTX) was late. VTX reported that it is open.", "VTX", "organisation"),
        ("According to the National Drug Survey, use is up.", "National Drug Survey", "document"),
        (
            "According to the Institute of the National Census, use is up.",
            "Institute of the National Census",
            "organisation",
        ),
        ("Insight Crime has found two of them.", "Insight Crime", "insightcrime"),
        ("Ana Ruiz arrived. According to Ruiz, nobody knew.", "Ruiz", "person"),
        ("According to Vespertina, nobody knew.", "Vespertina", "media"),
        ("Agencia Prensa Red reported it.", "Agencia Prensa Red", "media"),
        ("El Faro del Sur revealed that nobody knew.", "El Faro del Sur", "media"),
    ],
)
def test_the_kind_of_a_name(text: str, name: str, kind: str) -> None:
    found = {row.source_name: row for row in cited(text)}
    assert found[name].kind == kind
    assert (found[name].outlet_id is None) == (kind == "person")


def test_a_name_has_one_kind_throughout_an_article() -> None:
    rows = cited("VTX said the bridge is closed.", "VTX reported that it is open.")
    assert [row.kind for row in rows] == ["media", "media"]
    rows = cited("Ana Ruiz reported the theft.", "Ana Ruiz said it was late.")
    assert [row.kind for row in rows] == ["person", "person"]


def test_a_link_on_the_name_or_on_the_words_of_credit_carries_it() -> None:
    text = "The boat sank, El Comercio reported. It was stolen, according to La Hora."
    links = [link("El Comercio", "elcomercio.pe"), link("according to", "lahora.gt")]
    first, second = cited(text, links=links)
    assert (first.href, first.outlet_id) == ("https://elcomercio.pe/nota", "el-comercio-peru")
    assert (second.href, second.outlet_id) == ("https://lahora.gt/nota", "la-hora-guatemala")


def test_a_link_beside_the_credit_carries_it_unless_it_is_anothers() -> None:
    near = cited(
        "The ship was sold, news site Puerto Hoy reported.", links=[link("news site", "puertohoy.example")]
    )
    assert near[0].href == "https://puertohoy.example/nota"
    text = "The file, according to the Supreme Court cited by El Faro, is lost."
    court, outlet = cited(text, links=[link("cited by El Faro", "elfaro.net")])
    assert (court.href, outlet.href) == (None, "https://elfaro.net/nota")


def test_a_link_to_the_outlets_own_site_in_the_sentence_carries_it() -> None:
    text = "Nine boats sank. Two were stolen on Monday, according to El Faro. One burned."
    assert cited(text, links=[link("were stolen", "elfaro.net")])[0].href == "https://elfaro.net/nota"
    assert cited(text, links=[link("were stolen", "otro.example")])[0].href is None
    assert cited(text, links=[link("Nine boats", "elfaro.net")])[0].href is None


def test_links_outside_the_text_or_without_words_carry_nothing() -> None:
    text = "The boat sank, El Faro reported."
    links = [link("El Faro", "elfaro.net", None), link("", "elfaro.net"), link("not there", "elfaro.net")]
    assert cited(text, links=links)[0].href is None


def test_repeated_words_of_links_are_told_apart_by_their_order() -> None:
    text = "One said so: reported El Faro. The next day, La Hora reported. More was reported."
    links = [link("reported", "elfaro.net"), link("reported", "lahora.gt")]
    assert [row.href for row in cited(text, links=links)] == [
        "https://elfaro.net/nota",
        "https://lahora.gt/nota",
    ]


def test_a_country_beside_the_name_decides_between_namesakes() -> None:
    rows = cited("It was sold, reported Peruvian daily El Comercio. Bolivia’s La Razón published a list.")
    assert [row.outlet_id for row in rows] == ["el-comercio-peru", "la-razon-bolivia"]
    assert cited("It was sold, reported El Comercio.")[0].outlet_id == "el-comercio"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“No,” Ana Ruiz told InSight Crime.", [("Ana Ruiz", True)]),
        ("“No,” a fisherman told InSight Crime.", [("InSight Crime", False)]),
        ("A DEA agent told InSight Crime it was late.", [("DEA", True), ("InSight Crime", False)]),
        ("InSight Crime spoke to Ana Ruiz, a nurse.", [("Ana Ruiz", True)]),
        ("InSight Crime interviewed two nurses and found a third.", [("InSight Crime", False)]),
        ("In a statement to InSight Crime, the National Guard said no.", [("National Guard", True)]),
        ("In an interview with InSight Crime, a guard said no.", [("InSight Crime", False)]),
        ("“No,” said Ana Ruiz. The guard told El Faro yes.", [("Ana Ruiz", False), ("El Faro", False)]),
    ],
)
def test_who_told_insight_crime(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(row.source_name, row.via_insightcrime) for row in cited(text)] == expected
