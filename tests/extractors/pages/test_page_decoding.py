"""Bytes to text: labels, marks, mislabelled and doubly encoded pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.pages.decoding import decode, repair_mojibake, tidy

WORDS = "Pérez dijo: “sí” — en Ñandú"
HTML = ("Content-Type", "text/html")


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (WORDS.encode(), ()),
        (WORDS.encode(), (("Content-Type", "text/html; charset=utf-8"),)),
        (WORDS.encode(), (("content-type", 'text/html; charset="ISO-8859-1"'),)),
        (WORDS.encode("cp1252"), (("Content-Type", "text/html; charset=UTF-8"),)),
        (WORDS.encode("cp1252"), ()),
        (WORDS.encode("cp1252"), (("Content-Type", "text/html; charset=latin1"),)),
        (b"\xef\xbb\xbf" + WORDS.encode(), (("Content-Type", "text/html; charset=cp1252"),)),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), ()),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), (HTML,)),
        (("<html><p>plain words</p>" + WORDS).encode("utf-16-le"), ()),
        (("<html><p>plain words</p>" + WORDS).encode("utf-16-be"), ()),
        (WORDS.encode(), (("Content-Type", "text/html; charset=punycode"),)),
    ],
)
def test_words_survive_any_label(body: bytes, headers: tuple[tuple[str, str], ...]) -> None:
    assert WORDS in decode(body, headers)


def test_meta_names_the_encoding() -> None:
    page = '<meta charset="iso-8859-15"><p>5 € Ñandú</p>'
    assert "5 € Ñandú" in decode(page.encode("iso-8859-15"))


def test_meta_that_claims_utf16_is_not_believed() -> None:
    assert "Ñandú" in decode('<meta charset="utf-16"><p>Ñandú</p>'.encode())


def test_stray_bytes_do_not_spoil_the_rest() -> None:
    assert decode(b"caf\xe9 " + "sí, Ñandú".encode()) == "café sí, Ñandú"


def test_nul_bytes_and_marks_inside_are_gone() -> None:
    assert decode(b"a\x00b\xef\xbb\xbfc") == "abc"


def test_surrogate_pairs_are_joined_and_lone_ones_replaced() -> None:
    assert tidy("a\ud83d\ude00b\ud800c") == "a😀b\ufffdc"


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("Juan PÃ©rez dijo", "Juan Pérez dijo"),
        ("the townâ€™s mayor", "the town’s mayor"),
        ("â€œyesâ€\x9d, dijo PÃ©rez", "“yes”, dijo Pérez"),
        ("aÃ±os en MÃ‰XICO", "años en MÉXICO"),
    ],
)
def test_mojibake_is_put_right(broken: str, whole: str) -> None:
    assert repair_mojibake(broken) == whole


@pytest.mark.parametrize("text", ["SÃO PAULO", "“CRISTÃ”", "Â é o nome", "plain", "sí, señor — “ya”"])
def test_what_may_be_meant_stays(text: str) -> None:
    assert repair_mojibake(text) == text


@given(st.binary(max_size=400))
def test_any_bytes_give_clean_text(body: bytes) -> None:
    text = decode(body)
    assert "\0" not in text
    text.encode("utf-8")


@given(st.text(max_size=200))
def test_utf8_without_mojibake_is_kept(text: str) -> None:
    clean = tidy(text)
    assert repair_mojibake(clean) != clean or decode(clean.encode()) == clean.lstrip("\ufeff")
