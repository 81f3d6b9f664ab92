"""Words looked for at once are found as a loop finds them one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from transforms.stems import Stems

_LETTERS = st.text(alphabet="abcñé© \ud800", min_size=1, max_size=4)


@given(
    st.lists(_LETTERS.filter(lambda word: "\ud800" not in word), min_size=1, max_size=12), st.lists(_LETTERS)
)
def test_what_is_found_is_what_stands_there(words: list[str], parts: list[str]) -> None:
    text = "".join(parts)
    stems = Stems(*words)

    assert stems.present_in(text) == tuple(word for word in dict.fromkeys(words) if word in text)
    assert stems.stand_in(text) == any(word in text for word in words)


def test_a_word_inside_another_is_found_with_it() -> None:
    assert Stems("print", "reprint", "rep").present_in("no reprints") == ("print", "reprint", "rep")


def test_a_word_listed_twice_is_given_once() -> None:
    assert Stems("maps", "maps").words == ("maps",)
    assert Stems("maps", "maps").present_in("maps and maps") == ("maps",)


def test_letters_must_be_the_same() -> None:
    assert not Stems("permiso").stand_in("PERMISO")
    assert not Stems("cesion").stand_in("cesión")
