"""Any text at all: offsets hold, nothing raises, the work grows with the text and no faster."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.citations.reading import cited, link, paragraph
from transforms.citations import find_citations
from transforms.citations.find import _READ
from transforms.terms import BlockKind, Lang
from transforms.text import word_set

_WORDS = st.sampled_from(
    sorted(
        word_set(
            "said told reported according to by the of and , . “ ” ( ) — ’s El Comercio InSight Crime Ana DEA"
            " dijo según informó a de la N. United States Mayor who interview with report from data 2019"
            " quoted as saying * : van der Office for Monday Attorney General İ ß ﬁ \U0001f600 \ue000"
        )
    )
)
_TEXTS = st.lists(_WORDS, max_size=40).map(" ".join) | st.text(max_size=200)


@settings(max_examples=300)
@given(st.lists(_TEXTS, max_size=3), st.sampled_from(Lang))
def test_offsets_always_give_the_name(texts: list[str], lang: Lang) -> None:
    rows = cited(*texts, lang=lang, links=[link("Comercio", "elcomercio.pe"), link("said", "x.example")])
    assert [row.position for row in rows] == list(range(1, len(rows) + 1))
    seen = set()
    for row in rows:
        text = texts[row.paragraph - 1]
        assert text[row.char_start : row.char_end] == row.source_name
        assert row.source_name in row.sentence
        assert row.sentence in text
        assert row.cue
        assert row.kind in {"media", "organisation", "document", "person", "insightcrime"}
        assert row.kind != "person" or row.outlet_id is None
        seen.add((row.paragraph, row.source_name))
    assert len(seen) == len(rows)


@given(_TEXTS, st.sampled_from(BlockKind))
def test_only_prose_is_read(text: str, kind: BlockKind) -> None:
    rows = find_citations([paragraph(text, 1, kind)], [], Lang.EN)
    assert kind in _READ or rows == ()


_HOSTILE = [
    "A" + " A" * 50,
    "said ",
    "“",
    '"',
    "(",
    "Aa said Bb. ",
    "according to ",
    "according to Aa, Bb, ",
    "Aa of ",
    "Institute of Aa of ",
    "Aa’s ",
    "N, who said, ",
    "also ",
    "and said ",
    "a-a-",
    "U.S.",
    "“a” said ",
    "van van der ",
    "Aa, a Bb, said ",
    "by ",
    "El Comercio said. ",
]


def _calls(text: str, lang: Lang) -> int:
    count = 0

    def tally(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(tally)
    try:
        cited(text, lang=lang)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("unit", _HOSTILE)
@pytest.mark.parametrize("lang", list(Lang))
def test_the_work_grows_with_the_text_and_no_faster(unit: str, lang: Lang) -> None:
    once = unit * (12_000 // len(unit))
    assert _calls(once * 2, lang) < 3 * _calls(once, lang) + 2_000


@pytest.mark.parametrize("unit", _HOSTILE)
def test_a_very_long_paragraph_is_read_to_its_bound(unit: str) -> None:
    rows = cited(unit * (400_000 // len(unit)))
    assert len(rows) <= 200


def test_many_paragraphs_and_links_are_bounded_by_their_number() -> None:
    texts = ["El Faro reported it, and Ana Ruiz said so."] * 400
    links = [link("El Faro", "elfaro.net", number) for number in range(1, 401) for _ in range(5)]
    rows = cited(*texts, links=links)
    assert len(rows) == 800
    assert sum(row.href is not None for row in rows) == 400


def test_a_spokesman_whose_office_alone_is_named_is_nobody() -> None:
    assert [row.source_name for row in cited("dijo investigador de Policía venía", lang=Lang.ES)] == []
