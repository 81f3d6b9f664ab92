"""Capture ids, content hashes, conflicts and likeness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.identity import (
    _unify,
    _unify_any,
    article_id,
    capture_id,
    content_hash,
    is_conflict,
    text_similarity,
)
from transforms.records import Article, Paragraph
from transforms.terms import BlockKind, Lang, Section

AT = datetime(2019, 5, 6, 7, 8, 9)  # noqa: DTZ001 - capture times are naive UTC
Make = Callable[..., Article]


def _hash(title: str = "A title", names: tuple[str, ...] = ("Ada Quint",), text: str = "Some text.") -> str:
    return content_hash(title, names, [Paragraph(1, Section.REPORT, BlockKind.PARAGRAPH, text)])


def test_a_capture_is_known_by_address_time_and_digest() -> None:
    one = capture_id("https://insightcrime.org/news/a/", AT, "sha1:A")
    assert len(one) == 16
    assert int(one, 16) >= 0
    assert one == capture_id("https://insightcrime.org/news/a/", AT, "sha1:A")
    others = {
        capture_id("https://insightcrime.org/news/b/", AT, "sha1:A"),
        capture_id("https://insightcrime.org/news/a/", AT.replace(second=10), "sha1:A"),
        capture_id("https://insightcrime.org/news/a/", AT, "sha1:B"),
    }
    assert len({one, *others}) == 4


def test_each_pair_of_characters_of_western_text_is_unified_as_any_text_is() -> None:
    western = [chr(code) for code in range(256)] + list("‘’“”–—…€„†™")
    for first in western:
        # A letter on either side shows what is stripped at the ends only.
        text = "|".join(f"x{first}{second}y{second}{first}" for second in western)
        for pair in text.split("|"):
            assert _unify(pair) == _unify_any(pair), ascii(pair)


@given(st.text(st.sampled_from("ab çñÂâ'`´\"«»-–—‘’“”…½ªº²\t\u00a0\u00ad\u0301")))
def test_usual_text_is_unified_as_any_text_is(text: str) -> None:
    assert _unify(text) == _unify_any(text)


def test_an_article_is_known_by_language_and_slug() -> None:
    assert article_id(Lang.ES, "mango-congelado") == "es/mango-congelado"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"text": "He said “no” -- twice."}, {"text": 'He said "no" — twice.'}),
        ({"text": "It’s a dash–dash"}, {"text": "It's a dash-dash"}),
        ({"text": "a - b"}, {"text": "a—b"}),
        ({"text": "two\u00a0 spaces"}, {"text": "two spaces"}),
        ({"text": "sof\u00adt"}, {"text": "soft"}),
        ({"text": "caf\u0065\u0301"}, {"text": "caf\u00e9"}),
        ({"text": "wait…"}, {"text": "wait..."}),
        ({"text": "``no''"}, {"text": '"no"'}),
        ({"title": "It’s “Here”"}, {"title": 'It\'s "Here"'}),
        ({"names": ("ADA QUINT",)}, {"names": ("Ada Quint",)}),
    ],
)
def test_typography_makes_no_difference(one: dict[str, str], other: dict[str, str]) -> None:
    assert _hash(**one) == _hash(**other)


@pytest.mark.parametrize(
    "changed",
    [
        {"text": "Some texts."},
        {"text": "some text."},
        {"text": "Sóme text."},
        {"title": "a title"},
        {"names": ("Ada Quint", "Bo Reyes")},
        {"names": ()},
    ],
)
def test_words_make_a_difference(changed: dict[str, str]) -> None:
    assert _hash(**changed) != _hash()


def test_kind_and_order_of_blocks_count_and_their_section_does_not() -> None:
    first = Paragraph(1, Section.REPORT, BlockKind.PARAGRAPH, "One.")
    second = Paragraph(2, Section.REPORT, BlockKind.PARAGRAPH, "Two.")
    base = content_hash("t", (), [first, second])
    assert content_hash("t", (), [second, first]) != base
    assert content_hash("t", (), [replace(first, kind=BlockKind.HEADING), second]) != base
    assert content_hash("t", (), [replace(first, section=Section.ANALYSIS), second]) == base
    assert content_hash("t", (), [replace(first, text="One.Two.")]) != base


def test_title_authors_and_text_do_not_run_into_each_other() -> None:
    assert content_hash("ab", ("c",), []) != content_hash("a", ("bc",), [])
    assert content_hash("a", ("b", "c"), []) != content_hash("a", ("bc",), [])


OTHER = (
    "A choir of retired pilots gave its last concert in the mountain town of Alto Verde, and the mayor wept.",
) * 2


@pytest.mark.parametrize(
    ("day", "texts", "conflicts"),
    [
        (date(2019, 5, 6), OTHER, False),
        (date(2019, 6, 5), OTHER, False),
        (date(2019, 6, 6), OTHER, True),
        (date(2012, 1, 1), OTHER, True),
        (date(2012, 1, 1), None, False),
        (None, OTHER, False),
        (date(2012, 1, 1), (), False),
    ],
)
def test_two_pieces_lie_far_apart_in_time_and_words(
    make_article: Make, day: date | None, texts: tuple[str, ...] | None, conflicts: bool
) -> None:
    one = make_article()
    other = make_article(published_on=day) if texts is None else make_article(texts, published_on=day)
    assert is_conflict(one, other) is conflicts
    assert is_conflict(other, one) is conflicts


def test_likeness_goes_from_nothing_to_one() -> None:
    text = " ".join(f"word{number}" for number in range(200))
    half = text[: len(text) // 2] + " " + " ".join(f"other{number}" for number in range(100))
    assert text_similarity(text, text) == 1.0
    assert text_similarity(text, text.upper()) == 1.0
    assert text_similarity(text, text[: len(text) // 3]) > 0.95
    assert 0.4 < text_similarity(text, half) < 0.6
    assert text_similarity(text, " ".join(f"x{number}" for number in range(200))) == 0.0
    assert text_similarity("", text) == text_similarity("", "") == 0.0
    assert text_similarity("one two", "one two") == 1.0
    assert text_similarity("word1 word2 word3", text) < 0.1
