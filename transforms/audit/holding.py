"""How much of an article a page holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from transforms.audit.matching import Match, match_text
from transforms.audit.records import CopyPage, Holds
from transforms.audit.translation import match_translation
from transforms.originals import Original

_LEAST_WORDS: Final = 30
_LEAST_SHARE: Final = 0.5
_TOLERATED_WORDS: Final = 2
_TOLERATED_SHARE: Final = 0.005
_MOST_TOLERATED: Final = 6
_WHOLE: Final = 0.03
_HALF: Final = 0.5
_MOST_EDITS_OF_EXCERPT: Final = 0.1


@dataclass(frozen=True, slots=True)
class Holding:
    """What a page holds, and the match that shows it."""

    holds: Holds
    match: Match


def holding_of(original: Original, copy: CopyPage) -> Holding:
    """Judges by the article's own text first, then by its counterpart's in the other language, at last by
    what a translation nobody knows of keeps.
    """
    lines = copy.lines
    match = match_text([paragraph.text for paragraph in original.paragraphs], lines)
    if _is_held(match):
        return Holding(_how(match), match)
    if original.counterpart is not None:
        other = match_text(original.counterpart.text.split("\n\n"), lines)
        if _is_held(other):
            return Holding(Holds.TRANSLATED, other)
    translated = match_translation(original, copy)
    if translated is not None:
        return Holding(Holds.TRANSLATED, translated)
    return Holding(Holds.NONE, match)


def _is_held(match: Match) -> bool:
    """A sentence quoted is no reprint: a paragraph's worth of words, or half of a very short piece, is."""
    return match.first is not None and (match.kept >= _LEAST_WORDS or match.share >= _LEAST_SHARE)


def is_changed(match: Match) -> bool:
    """Whether words within the part that was kept are others than the original's, beyond a slip or two."""
    tolerated = min(_MOST_TOLERATED, max(_TOLERATED_WORDS, _TOLERATED_SHARE * match.kept))
    return match.cut + match.added + match.moved > tolerated


def _how(match: Match) -> Holds:
    missing = max(0, match.missing - match.moved) / match.total
    if missing <= _WHOLE:
        return Holds.EDITED if is_changed(match) else Holds.FULL
    if missing >= _HALF:
        edits = (match.cut + match.added + match.moved) / max(1, match.kept)
        return Holds.EDITED if edits > _MOST_EDITS_OF_EXCERPT else Holds.EXCERPT
    if is_changed(match):
        return Holds.EDITED
    return Holds.EXCERPT if match.is_one_piece else Holds.EDITED
