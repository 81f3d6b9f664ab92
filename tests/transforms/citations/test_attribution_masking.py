"""Quotations and asides are covered, and no offset moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.citations.masking import QUOTED, masked, quotations


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “no” twice", ["“no”"]),
        ('He said "no" and "yes"', ['"no"', '"yes"']),
        ("Dijo «no, “nunca”» ayer", ["«no, “nunca”»"]),
        ('A 6" pipe', []),
        ("He said “no", ["“no"]),
        ("", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in quotations(text)] == expected


def test_asides_are_blank_and_quotations_marked() -> None:
    text = "The agency (ANP [sic]) said “no (never)” to it"
    own = masked(text, quotations(text))
    assert own == "The agency             said " + QUOTED * 12 + " to it"


def test_brackets_that_do_not_match_or_hold_a_page_stay() -> None:
    for text in ("a ( b", "a ) b", f"a ({'x' * 400}) b"):
        assert masked(text, ()) == text


@given(st.text(alphabet='ab “”«»"()[]\ue000', max_size=60))
def test_no_offset_moves(text: str) -> None:
    own = masked(text, quotations(text))
    assert len(own) == len(text)
    assert all(ours in {theirs, " ", QUOTED} for ours, theirs in zip(own, text, strict=True))
