"""Text: cleaning, folding, slugs, words and sentences."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.text import ascii_slug, clean, clean_lines, fold, sentence_spans, sentences, word_count


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("  two\u00a0 \t words\n", "two words"),
        ("soft\u00adhyphen\u200b and\ufeff nothing", "softhyphen and nothing"),
        ("bell\u0007 and \ud800surrogate", "bell and surrogate"),
        ("Jose\u0301", "José"),
        ("Mayorâ€™s office in BogotÃ¡", "Mayor’s office in Bogotá"),
        ("SÃO PAULO keeps its tilde", "SÃO PAULO keeps its tilde"),
        ("plain", "plain"),
    ],
)
def test_cleaning_leaves_one_line_of_visible_text(printed: str, expected: str) -> None:
    assert clean(printed) == expected


def test_line_breaks_survive_where_they_are_asked_for() -> None:
    assert clean_lines("one  two \n\n  three\u00a0four\r\nfive") == "one two\nthree four\nfive"
    assert clean_lines("no break ") == "no break"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Guzmán’s  “Chapo” -- gone", 'guzman\'s "chapo" — gone'),
        ("STRASSE", "straße"),
        ("Łódź", "lodz"),
        ("wait…", "wait..."),
        ("it`s", "it's"),
    ],
)
def test_spellings_of_one_thing_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_slugs_are_ascii_and_never_shared_by_other_scripts() -> None:
    assert ascii_slug("Josefina Salomón") == "josefina-salomon"
    assert ascii_slug("James O’Brien") == "james-obrien"
    assert ascii_slug("***") == ""
    assert ascii_slug("李") != ascii_slug("王")


def test_words_are_counted_as_people_do() -> None:
    assert word_count("The mother-in-law doesn't know Bogotá's mayor.") == 6
    assert word_count("") == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two boats sank. Nobody was hurt.", ("Two boats sank.", "Nobody was hurt.")),
        (
            "The U.S. Coast Guard met Gen. Ruiz. He left.",
            ("The U.S. Coast Guard met Gen. Ruiz.", "He left."),
        ),
        ("“They left.” Then J. Paz spoke.", ("“They left.”", "Then J. Paz spoke.")),
        ("¿Quién paga? ¡Nadie! “Así es”.", ("¿Quién paga?", "¡Nadie!", "“Así es”.")),
        ("It cost 1.5 million. 20 men came.", ("It cost 1.5 million.", "20 men came.")),
        ("no stop at all", ("no stop at all",)),
        ("", ()),
    ],
)
def test_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@given(st.text(max_size=200))
def test_cleaning_and_folding_are_stable(text: str) -> None:
    cleaned = clean(text)

    assert clean(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert fold(fold(text)) == fold(text)
    assert fold(cleaned) == fold(text)
    assert ascii_slug(text).isascii()


@given(st.text(alphabet="ab .?!A1\n\"'’”", max_size=80))
def test_sentence_spans_cover_all_but_white_space(text: str) -> None:
    spans = sentence_spans(text)

    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in spans)
