"""Rights notes in wordings that no rule was written for, and what only looks like one; all is invented."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from tests.transforms.test_normalise_articles import PAGE, stated
from transforms.articles import normalise
from transforms.records import Block
from transforms.rights_filter import may_be_rights_note
from transforms.rights_notes import is_rights_note
from transforms.terms import BlockKind, LicenceStatus

_FILE: Final = Path(__file__).parent / "licences" / "rights_note_wordings.txt"


def _cases() -> Iterator[tuple[str, str, str, str]]:
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, place, _, holder, text = line.split("@", 4)
            yield kind, place, holder, text


_CASES: Final = tuple(_cases())


@pytest.mark.parametrize(("kind", "place", "holder", "text"), _CASES, ids=lambda value: value[:40])
def test_what_a_note_makes_of_its_article(kind: str, place: str, holder: str, text: str) -> None:
    blocks, byline = PAGE.blocks[:3], "Ada Lind"
    if place == "y":
        byline = text
    else:
        note = (Block(BlockKind.PARAGRAPH, text),)
        blocks = (*note, *blocks) if place == "a" else (*blocks, *note)

    licence = normalise(replace(PAGE, blocks=blocks, byline=stated(byline), authors=())).licence

    assert (licence.status is LicenceStatus.RESERVED) is (kind == "N")
    if kind == "N":
        assert licence.rights_holder == (holder or None)


@pytest.mark.parametrize("text", [text for _, place, _, text in _CASES if place != "y"])
def test_the_quick_look_hides_no_note(text: str) -> None:
    assert may_be_rights_note(text) or not is_rights_note(text)


def test_there_are_notes_enough() -> None:
    kinds = [kind for kind, *_ in _CASES]

    assert kinds.count("N") >= 60
    assert kinds.count("O") >= 40
