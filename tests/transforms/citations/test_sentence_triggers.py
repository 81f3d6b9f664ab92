"""Which paragraphs and sentences are read at all: whatever may hold a credit, little else."""

from __future__ import annotations

import pytest

from transforms.citations.triggers import present_in, present_within
from transforms.terms import Lang


def _is_read(text: str, lang: Lang = Lang.EN) -> bool:
    present = present_in(text, lang)
    return present is not None and present_within(text, present, lang) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The boats were late, Zubex said.",
        "The boats were late, the Lima-Callao said.",
        "The boats were late, Chile & Peru said.",
        "The boats were late, San José del Sur said.",
        "The boats were late, the eMexico said.",
        "The boats were late, said Bogotá.com.",
        "The boats were late, Peruvian police said.",
        "The boats were late, Peru’s interior ministry said.",
        "El Salvador Post said the boats were late.",
        "Los Andes said the boats were late.",
        "The Attorney General’s Office said the boats were late.",
        "The boats were late, van Colombia said.",
    ],
)
def test_what_may_name_a_source_is_read(text: str) -> None:
    assert _is_read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The boats went from Peru to Colombia in May.",
        "In Colombia the owner of the boat said that it was late.",
        "On Monday in Santa Marta a minister said that the boats were late.",
        "They said so.",
    ],
)
def test_places_days_and_offices_alone_name_no_source(text: str) -> None:
    assert not _is_read(text)


def test_letters_beyond_latin_1_part_words_and_never_join_them() -> None:
    present = present_in("Zubex “said” — dijo\U0001f600said", Lang.EN)
    assert present is not None
    assert "said" in present


def test_accents_belong_to_the_word() -> None:
    present = present_in("Zubex informó que no.", Lang.ES)
    assert present is not None
    assert "informó" in present
