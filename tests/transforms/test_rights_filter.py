"""The quick look never hides a rights note from the search. All notes are invented."""

from __future__ import annotations

import pytest

from transforms.blocks import read_body
from transforms.records import Block
from transforms.repetitions import Surroundings
from transforms.rights_filter import may_be_rights_note
from transforms.rights_notes import is_rights_note
from transforms.terms import BlockKind

NOTES = (
    "*This article was first published by The Lagoon Ledger and is reprinted with permission.",
    "*Translated by Ada Lind with the author's consent.",
    "Originally appeared in The Lagoon Ledger.",
    "This story originally ran in The Lagoon Ledger. See the original here.",
    "Este artículo fue publicado originalmente por El Diario de la Laguna.",
    "*Reproducido con autorización de El Diario de la Laguna.",
    "Republished from The Lagoon Ledger.",
    "Text: AFP",
    "This article was written by the Associated Press.",
    "© The Lagoon Ledger. All rights reserved.",
)


@pytest.mark.parametrize("note", NOTES)
def test_whatever_the_search_finds_passes_the_quick_look(note: str) -> None:
    body = read_body((Block(BlockKind.PARAGRAPH, note),), Surroundings())

    assert may_be_rights_note(note)
    assert body.rights_notes == ((note,) if is_rights_note(note) else ())


def test_the_notes_are_worth_the_search() -> None:
    assert sum(map(is_rights_note, NOTES)) >= 8


@pytest.mark.parametrize(
    "prose", ["Two boats were found on the shore.", "The maps were printed.", "x" * 5000]
)
def test_plain_prose_is_spared(prose: str) -> None:
    assert not may_be_rights_note(prose)
