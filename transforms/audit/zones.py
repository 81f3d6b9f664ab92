"""A copy cut into what stands above, inside and below the copied text: where credits are looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from transforms.audit.matching import Match
from transforms.audit.records import CopyLine, CopyLink, Region
from transforms.audit.tokens import tokens_of
from transforms.terms import BlockKind

_LEAST_WORDS: Final = 2


class Place(StrEnum):
    """Where a piece of the page stands."""

    TOP = "top"
    NEAR_TOP = "near_top"  # between the first paragraphs
    MIDDLE = "middle"
    BOTTOM = "bottom"


_NEAR: Final = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the page that is not the article's own text. `links` keep the offsets of their line."""

    place: Place
    text: str
    region: Region
    kind: BlockKind
    links: tuple[CopyLink, ...]
    line: int
    is_hidden: bool


def pieces_of(lines: Sequence[CopyLine], match: Match) -> tuple[Piece, ...]:
    """What readers find around and between the copied text, in document order; hidden lines are marked.

    A line that holds copied text besides other words (a dateline with the credit in it) yields the others.
    """
    if match.first is None or match.last is None:
        return ()
    order = {unit: rank for rank, unit in enumerate(sorted(match.copied))}
    found: list[Piece] = []
    seen = 0
    for number, line in enumerate(lines):
        if number in order and match.first[0] <= number <= match.last[0]:
            seen = order[number] + 1
            found += _ends(line, number, match)
        else:
            place = _place(number, match, seen, len(order))
            found.append(Piece(place, line.text, line.region, line.kind, line.links, number, line.is_hidden))
    return tuple(found)


def _place(number: int, match: Match, seen: int, copied: int) -> Place:
    assert match.first is not None
    assert match.last is not None
    if number < match.first[0]:
        return Place.TOP
    if number > match.last[0]:
        return Place.BOTTOM
    return Place.NEAR_TOP if seen <= _NEAR and copied > 2 * _NEAR else Place.MIDDLE


def _ends(line: CopyLine, number: int, match: Match) -> Iterator[Piece]:
    """What stands before the first copied word, and after the last one, in their own lines."""
    assert match.first is not None
    assert match.last is not None
    if number == match.first[0]:
        yield from _part(line, number, Place.TOP, 0, match.first[1])
    if number == match.last[0]:
        yield from _part(line, number, Place.BOTTOM, match.last[1], len(line.text))


def _part(line: CopyLine, number: int, place: Place, start: int, end: int) -> Iterator[Piece]:
    text = line.text[start:end].strip()
    links = tuple(link for link in line.links if start <= link.start and link.end <= end)
    if links or len(tokens_of([text])) >= _LEAST_WORDS:
        yield Piece(place, text, line.region, line.kind, links, number, line.is_hidden)
