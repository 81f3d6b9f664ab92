"""Where a name begins and ends, and which capitals are none."""

from __future__ import annotations

import pytest

from tests.transforms.citations.reading import names
from transforms.terms import Lang


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to the Office on Drugs and Crime, it rose.", ["Office on Drugs and Crime"]),
        ("The Attorney General’s Office said no.", ["Attorney General’s Office"]),
        ("The National Police’s Crime Observatory said no.", ["National Police’s Crime Observatory"]),
        (
            "The Institute for Hydrology, Climate and Environmental Studies said no.",
            ["Institute for Hydrology, Climate and Environmental Studies"],
        ),
        ("The Committee to Protect Journalists said no.", ["Committee to Protect Journalists"]),
        ("Peruvian police said no.", ["Peruvian police"]),
        ("Guerrero’s state security secretariat said no.", ["state security secretariat"]),
        ("The crime analysis center (Centro de Análisis – CDA) said no.", ["crime analysis center"]),
        ("The crime analysis center said no.", []),
        ("Noticias 24 reported the theft.", ["Noticias 24"]),
        ("elPeriódico reported the theft.", ["elPeriódico"]),
        ("Convoca.pe reported the theft.", ["Convoca.pe"]),
        ("Pedro Gil, alias “Tuerto,” said no.", ["Pedro Gil"]),
        ("Ana Ruiz, who said no, left.", ["Ana Ruiz"]),
        ("Ana Ruiz and the mayor left, saying no.", []),
        ("In Lima last week, Ana Ruiz met the mayor and said no.", ["Ana Ruiz"]),
        ("Ana Ruiz was quoted as saying no.", ["Ana Ruiz"]),
        ("“Why?” asked Ana Ruiz.", ["Ana Ruiz"]),
        ("Peru’s anti-drug chief, Colonel Ana Ruiz, said no.", ["Ana Ruiz"]),
        ("Juan “El Zurdo” Ponce said no.", ["Juan “El Zurdo” Ponce"]),
        ("Mia van den Acker said no, according to van den Acker.", ["Mia van den Acker"]),
        ("U.S. Coast Guard officials said no.", ["U.S. Coast Guard"]),
        ("The U.S. Treasury said no.", ["U.S. Treasury"]),
        ("On Monday El Faro reported the theft.", ["El Faro"]),
        ("In Mexico El Universal reported the theft.", ["El Universal"]),
        ("On August 3 Reuters reported the theft.", ["Reuters"]),
        ("The New York-based Human Rights Watch said no.", ["Human Rights Watch"]),
        ("The UN Office on Drugs and Crime said no.", ["UN Office on Drugs and Crime"]),
    ],
)
def test_english_names(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El Ministerio de Defensa informó que no.", ["Ministerio de Defensa"]),
        ("El Farol informó que no.", ["El Farol"]),
        ("La ONU informó que no.", ["ONU"]),
        ("Según Ministro de Defensa Luis Villa, no.", ["Luis Villa"]),
        ("Según el Ministro de Defensa, no.", []),
        ("Lo dijo Juan Pérez de la Policía Nacional.", ["Juan Pérez"]),
        ("La Fiscalía General de la Nación informó que no.", ["Fiscalía General de la Nación"]),
        ("La Oficina contra la Droga y el Delito dijo que no.", ["Oficina contra la Droga y el Delito"]),
    ],
)
def test_spanish_names(text: str, expected: list[str]) -> None:
    assert names(text, lang=Lang.ES) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Recent raids found that nobody lives there.",
        "Residents said no. Later residents reported a fire.",
        "Venezuela said no.",
        "The Interior Minister said no.",
        "On Tuesday said no.",
        "Locals in Puerto Bravo said no.",
        "According to officials in Puerto Bravo, no.",
        "According to the mayor of Puerto Bravo, no.",
        "According to Pérez’s lawyer, no.",
        "The brothers were named as suspects by nobody.",
        "The ELN claimed responsibility for it.",
        "InSight Crime asked the ministry and called the mayor.",
        "It was Ana Ruiz who, said nobody.",
        "El Faro was cited as an example by lawyers.",
    ],
)
def test_capitals_that_are_no_source(text: str) -> None:
    assert names(text) == []


def test_a_word_that_the_article_also_writes_small_is_no_name_at_a_sentences_start() -> None:
    assert names("Widows said no.", "Some widows left.") == []
    assert names("Widows said no.", "It was Widows who left.") == ["Widows"]
