"""A sentence's columns agree with its text, and the short ways to them with the long ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.citations.names import _refined, opened
from transforms.citations.reading import read_sentences, reader_of
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import CAPITALISED, NAME, Token
from transforms.terms import Lang
from transforms.text import sentence_spans, word_set

_WORDS = st.sampled_from(
    sorted(
        word_set(
            "the boats were late Zubex said, van Gogh’s caravan evicted von “so” (ANP) told Peru’s interior"
            " ministry 1,000 a.m. mid-term Lima-Callao laCasa U.S. Harbour Guild for Ports and Tides NGO"
            " Minister Ana Ruiz … -- caravan. told. — May"
        )
        | {""}
    )
)
_TEXTS = st.lists(_WORDS, max_size=30).map(" ".join)
_OPENINGS = st.sampled_from(
    sorted(word_set("The In On May El De Of IT A Lima Zubex Según dE New Minister Traders"))
)
_RUN = st.sampled_from(
    sorted(
        word_set(
            "Lima May Harbour de del of Guild President InSight Crime NGO Ministry The Ruiz México Straße"
            " York El Faro New laCasa IT Luis"
        )
    )
)
_RUNS = st.lists(_RUN, max_size=5)


def _sentences(text: str, lang: Lang) -> list[Sentence]:
    return list(read_sentences(text, reader_of(text, lang)))


@given(_TEXTS, st.sampled_from(Lang))
def test_every_token_stands_where_it_says(text: str, lang: Lang) -> None:
    for sentence in _sentences(text, lang):
        end = sentence.start
        for index in range(sentence.size):
            span = sentence.span(index)
            assert end <= span[0] < span[1] <= sentence.end
            end = span[1]
            assert (sentence.small[index] == "") is (sentence.kinds[index] in CAPITALISED)
            if sentence.small[index] and "“" not in text:
                assert text[slice(*span)].lower() == sentence.lows[index]


def test_blanks_of_a_covered_aside_part_small_words() -> None:
    (sentence,) = _sentences("Zubex said the boats (three) of them, were late.", Lang.EN)
    assert " ".join(sentence.lows[: sentence.size]) == "zubex said the boats of them , were late ."
    assert sentence.span(4) == (29, 31)
    assert sentence.span(6) == (36, 37)
    assert sentence.span(7, 9) == (38, 48)


@given(_OPENINGS, _RUNS, st.sampled_from(Lang))
def test_the_short_way_through_an_opening_run_comes_to_the_same(
    first: str, others: list[str], lang: Lang
) -> None:
    printed = " ".join((first, *others))
    text = f"{printed} said so"
    reader = reader_of(text, lang)
    found = opened(text, 0, printed, reader)
    if found is not None:
        assert list(found) == list(_refined(Token(NAME, 0, len(printed), printed.lower()), text, reader))


@pytest.mark.parametrize("mark", [".", "?", "!", "…", "...", "?!", ".”"])
def test_every_mark_ends_a_sentence(mark: str) -> None:
    text = f"The boats went{mark}  The harbour stayed{mark}\n"
    first = len(f"The boats went{mark}")
    assert sentence_spans(text) == ((0, first), (first + 2, len(text) - 1))
