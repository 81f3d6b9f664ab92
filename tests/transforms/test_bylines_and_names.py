"""Bylines: who wrote, as every era prints it. All names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.bylines import byline_text, is_credit_line, names_of_lists, read_byline, split_names
from transforms.names import is_account, is_shouted, kind_of_name, name_case
from transforms.records import Stated, StatedList
from transforms.text import fold


def _names(printed: str, *known: str) -> list[str]:
    lists = (StatedList("json_ld", known),) if known else ()
    return [author.name for author in read_byline((Stated("template", printed),), lists).authors]


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Written by Ada Lind", ["Ada Lind"]),
        ("By: Ada Lind for Insight Crime", ["Ada Lind"]),
        ("by  Ada Lind and  Rosa Peña*", ["Ada Lind", "Rosa Peña"]),
        ("Ada Lind, Rosa Peña, and Omar Gil", ["Ada Lind", "Rosa Peña", "Omar Gil"]),
        ("Ada Lind, Rosa Peña y Omar Gil", ["Ada Lind", "Rosa Peña", "Omar Gil"]),
        ("Escrito por Juan Sol e Inés Mar", ["Juan Sol", "Inés Mar"]),
        ("Ada Lind & Rosa Peña", ["Ada Lind", "Rosa Peña"]),
        ("Ada Lind, Ada Lind", ["Ada Lind"]),
        ("By Ada Lind, ada@example.org, 12 August 2016", ["Ada Lind"]),
        ("Written by Ada Lind Friday, 12 August 2016", ["Ada Lind"]),
        ("Ada Lind (@adalind)", ["Ada Lind"]),
        ("PERU / 12 AUG 2016 BY ADA LIND EN", ["Ada Lind"]),
        (
            "BRASIL / 17 AGO 2017 POR ROSA DE LA PEÑA Y OMAR DEL RÍO ES",
            ["Rosa de la Peña", "Omar del Río"],
        ),
        ("BY JAMES MCLINDEN AND MARY O’SHEA", ["James McLinden", "Mary O’Shea"]),
        ("VENEZUELA INVESTIGATIVE UNIT", ["Venezuela Investigative Unit"]),
        ("BY INSIGHT CRIME", ["InSight Crime"]),
        ("Byron Lind", ["Byron Lind"]),
        ("Porfirio Sol", ["Porfirio Sol"]),
        ("admin", []),
        ("Super User", []),
        ("12 August 2016", []),
        ("***", []),
        ("", []),
    ],
)
def test_names_of_a_printed_byline(printed: str, names: list[str]) -> None:
    assert _names(printed) == names


def test_the_better_spelling_of_the_same_name_is_taken() -> None:
    assert _names("BY ROSA PENA AND OMAR GIL", "Omar Gil", "Rosa Peña") == ["Rosa Peña", "Omar Gil"]
    assert _names("Rosa Peña", "ROSA PENA") == ["Rosa Peña"]
    assert _names("Ada Lind", "Somebody Else") == ["Ada Lind"], "a list corrects spelling, not authorship"


def test_a_known_name_is_not_cut_at_its_and() -> None:
    assert _names("Por Luis Ortega y Prado, Ada Lind", "Luis Ortega y Prado") == [
        "Luis Ortega y Prado",
        "Ada Lind",
    ]


def test_the_byline_keeps_its_mark_and_loses_what_stands_around_it() -> None:
    byline = read_byline((Stated("meta", "admin"), Stated("template", "By ADA LIND AND OMAR GIL*")), ())

    assert byline.text == "Ada Lind and Omar Gil*"
    assert byline.source == "template"
    assert [author.printed_name for author in byline.authors] == ["ADA LIND", "OMAR GIL"]
    assert [author.author_id for author in byline.authors] == ["ada-lind", "omar-gil"]
    assert byline_text("Por Ada Lind, 3 de febrero de 2021") == "Ada Lind"


def test_lists_stand_in_where_no_line_is_printed() -> None:
    byline = read_byline(
        (), (StatedList("meta", ("admin",)), StatedList("json_ld", ("Ada Lind", "Omar Gil")))
    )

    assert byline.text == "Ada Lind and Omar Gil"
    assert byline.source == "json_ld"
    assert read_byline((), ()).text is None


def test_credit_lines_are_those_of_the_articles_own_authors() -> None:
    ids = frozenset({"ada-lind", "omar-gil"})

    assert is_credit_line("By Ada Lind and Omar Gil", ids)
    assert is_credit_line("PERU / 12 AUG 2016 BY ADA LIND EN", ids)
    assert not is_credit_line("By Rosa Peña", ids)
    assert not is_credit_line("Ada Lind", ids)
    assert not is_credit_line("By morning the town was empty", ids)
    assert not is_credit_line("By Ada Lind", frozenset())


def test_lists_are_read_as_names_for_comparison() -> None:
    assert names_of_lists((StatedList("a", ("",)), StatedList("b", ("Ada Lind and Omar Gil",)))) == [
        ("b", ["Ada Lind", "Omar Gil"])
    ]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Ada Lind", "person"),
        ("Venezuela Investigative Unit", "unit"),
        ("Venezuela Investigation Unit", "unit"),
        ("Unidad de Investigación de Venezuela", "unit"),
        ("InSight Crime", "organisation"),
        ("InSight Crime Staff", "organisation"),
        ("El Faro", "organisation"),
        ("The Lagoon Post", "organisation"),
        ("Fundación Marea", "organisation"),
        ("Reuters", "organisation"),
        ("The Ledger", "organisation"),
    ],
)
def test_kinds_of_names(name: str, kind: str) -> None:
    assert kind_of_name(name) == kind


def test_case_of_names() -> None:
    assert name_case("BBC MUNDO") == "BBC Mundo"
    assert name_case("De La Rosa") == "De La Rosa"
    assert name_case("INSIGHT CRIME’S TEAM") == "InSight Crime’s Team"
    assert is_shouted("ADA LIND")
    assert not is_shouted("EFE")
    assert is_account("Webmaster")


WORDS = st.sampled_from(
    ["Ada", "LIND", "Peña", "y", "and", "de", "by", "Por", ",", "&", "*", "12 August 2016", "EN", "("]
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_no_name_is_invented(printed: str) -> None:
    byline = read_byline((Stated("template", printed),), ())

    for author in byline.authors:
        assert fold(author.name) in fold(printed)
        assert author.author_id
    again = read_byline((Stated("template", byline.text or ""),), ())
    assert {author.author_id for author in again.authors} <= {author.author_id for author in byline.authors}


@given(st.text(max_size=120))
def test_no_text_breaks_the_reader_of_bylines(printed: str) -> None:
    names = split_names(printed)

    assert len(names) == len({fold(name) for name in names})
    assert all(name.strip() == name for name in names)
    read_byline((Stated("template", printed),), (StatedList("json_ld", (printed,)),))
