"""Recognise InSight Crime's republication notice, and the notes that reserve an article for somebody else.

Two English wordings of the notice are on record (2016 and 2020); the Spanish one is not, so it is
recognised by the same signs in Spanish. Several independent signs must meet, so that a near wording is
still found and prose about copyright is not. Rights notes are told in `transforms.rights_notes`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from transforms.notice_words import (
    CONSENT,
    IMPERATIVE,
    INVITATION,
    NONE_NEEDED,
    OURS,
    REFUSAL,
    REPORTED,
    SIGNS,
)
from transforms.rights_holders import rights_holder_of
from transforms.rights_notes import is_rights_note
from transforms.text import fold, holds_any

__all__ = ["is_notice", "is_rights_note", "notice_signs", "rights_holder_of"]

LONGEST_NOTICE: Final = 2500
_ENOUGH_SIGNS: Final = 2
_MOST_PARTS: Final = 3
_LONGEST_CONDITION: Final = 300
_STOPS: Final = ".;!?"
_COPYING: Final = (
    "cop",
    "publi",
    "print",
    "produ",
    "stribu",
    "shar",
    "post",
    "use",
    "difund",
    "compart",
    "util",
)


def notice_signs(text: str) -> frozenset[str]:
    """The conditions that a wording names: non_commercial, attribution, link, creative_commons, email."""
    return _signs(fold(text[:LONGEST_NOTICE]))


# The notice is the same on every page of an era: what was found in it once need not be looked for again.
@lru_cache(maxsize=256)
def _signs(plain: str) -> frozenset[str]:
    return frozenset(name for name, pattern in SIGNS.items() if pattern.search(plain))


def is_notice(text: str) -> bool:
    """Whether a text is InSight Crime's republication notice, in either recorded wording or a near one.

    It must invite to copy, speak of the publisher's own work, and name at least two conditions of:
    non-commercial use, attribution, a link to the original, Creative Commons, an e-mail. The English
    wordings are as recorded; the Spanish ones are assumed to name the same conditions.
    """
    return len(text) <= LONGEST_NOTICE and _reads_as_notice(text)


@lru_cache(maxsize=256)
def _reads_as_notice(text: str) -> bool:
    plain = fold(text)
    return len(notice_signs(text)) >= _ENOUGH_SIGNS and _opens(plain)


def opens_notice(text: str) -> bool:
    """Whether a text invites to copy the publisher's own work, so that the conditions may stand after it."""
    if len(text) > LONGEST_NOTICE or not holds_any(text.lower(), _COPYING):
        return False
    return _opens(fold(text))


def join_notice(texts: Sequence[str]) -> int:
    """How many of `texts`, from the first, make up one notice that none of them is alone; 0 if they do not.

    Templates set the conditions apart as paragraphs of their own.
    """
    if not texts or not opens_notice(texts[0]) or is_notice(texts[0]):
        return 0
    lengths = range(2, min(len(texts), _MOST_PARTS) + 1)
    known = notice_signs(texts[0])
    for length in lengths:
        if not notice_signs(texts[length - 1]) - known:
            return 0
        if is_notice(" ".join(texts[:length])):
            return length + _further(texts[length:], notice_signs(" ".join(texts[:length])))
    return 0


def _further(texts: Sequence[str], known: frozenset[str]) -> int:
    """How many of the texts after a notice name further conditions of it."""
    for count, text in enumerate(texts[:_MOST_PARTS]):
        new = notice_signs(text) - known if len(text) <= _LONGEST_CONDITION else frozenset()
        if not new:
            return count
        known |= new
    return min(len(texts), _MOST_PARTS)


def _opens(plain: str) -> bool:
    return OURS.search(plain) is not None and _invites(plain) and REPORTED.search(plain) is None


def _invites(plain: str) -> bool:
    """Whether a sentence invites to copy and does not refuse it; a bare imperative must name conditions."""
    plain = NONE_NEEDED.sub(" may ", plain)
    found = list(INVITATION.finditer(plain))
    if {"non_commercial", "attribution"} <= _signs(plain):
        found += IMPERATIVE.finditer(plain)
    for match in found:
        start = max(plain.rfind(stop, 0, match.start()) for stop in _STOPS) + 1
        end = min((at for stop in _STOPS if (at := plain.find(stop, match.end())) >= 0), default=len(plain))
        if not REFUSAL.search(plain, start, match.end()) and not CONSENT.search(plain, start, end):
            return True
    return False
