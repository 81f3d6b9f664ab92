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
    ADDRESSED,
    ASKED_FOR,
    CONSENT,
    CREDITED,
    IMPERATIVE,
    INVITATION,
    NEAR_INVITATION,
    NONE_NEEDED,
    NOT_GIVEN,
    OF_IT,
    OURS,
    PERMITTING,
    REFUSAL,
    REPORTED,
    SIGNS,
)
from transforms.rights_holders import is_publisher_itself, rights_holder_of
from transforms.rights_notes import is_rights_note
from transforms.stems import Stems
from transforms.text import fold

__all__ = ["is_notice", "is_rights_note", "notice_signs", "rights_holder_of"]

LONGEST_NOTICE: Final = 2500
_ENOUGH_SIGNS: Final = 2
_MOST_PARTS: Final = 3
_LONGEST_CONDITION: Final = 300
_LONGEST_QUESTION: Final = 120
_STOPS: Final = ".;!?"
_QUOTES: Final = ('"', "'")
_NO_NAMES: Final = frozenset(
    {"the", "our", "us", "el", "la", "los", "creative", "byline", "original", "this"}
)
_COPYING: Final = Stems(
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
    if len(text) > LONGEST_NOTICE or not _reads_as_notice(text):
        return False
    return not (_is_of_others(text) or _breaks_a_quotation(text))


def _breaks_a_quotation(text: str) -> bool:
    """Whether a quotation ends in a text that it does not begin in."""
    return text.count("”") > text.count("“") or text.count("»") > text.count("«") or text.count('"') % 2 == 1


@lru_cache(maxsize=256)
def _reads_as_notice(text: str) -> bool:
    plain = fold(text)
    return len(notice_signs(text)) >= _ENOUGH_SIGNS and _opens(plain)


def is_first_person(text: str) -> bool:
    """Whether a notice speaks to its readers ("our work", "you may") rather than of them."""
    return ADDRESSED.search(fold(text[:LONGEST_NOTICE])) is not None


def opens_notice(text: str) -> bool:
    """Whether a text invites to copy the publisher's own work, so that the conditions may stand after it."""
    if len(text) > LONGEST_NOTICE or not _COPYING.stand_in(text.lower()):
        return False
    plain = fold(text)
    is_question = len(plain) <= _LONGEST_QUESTION and plain.endswith("?")
    return _opens(plain) or (is_question and NEAR_INVITATION.search(plain) is not None)


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
    if not _is_ours(plain) or REPORTED.search(plain) is not None or plain[:1] in _QUOTES:
        return False
    return _invites(plain)


def _is_credited(plain: str) -> bool:
    """Whether InSight Crime is who is to be credited, or its byline to be kept."""
    return "attribution" in _signs(plain) and "insight crime" in plain


def _gives_leave(plain: str) -> bool:
    """Whether a text names the credit and a further condition, in the voice of one who gives leave."""
    if not _is_credited(plain) or not _signs(plain) & {"non_commercial", "link"}:
        return False
    if ASKED_FOR.search(NONE_NEEDED.sub(" ", plain)) or NOT_GIVEN.search(plain):
        return False
    return PERMITTING.search(plain) is not None or NONE_NEEDED.search(plain) is not None


def _is_ours(plain: str) -> bool:
    """Whether the work is the publisher's own: by name, or by "it" where all conditions are named."""
    if OURS.search(plain) is not None:
        return True
    is_whole = _is_credited(plain) and {"non_commercial", "link"} <= _signs(plain)
    return is_whole and OF_IT.search(plain) is not None


def _is_of_others(text: str) -> bool:
    """Whether the credit that a notice asks for is another publisher's."""
    if is_publisher_itself(text):
        return False
    match = CREDITED.search(text)
    return match is not None and match["name"].split()[-1].casefold() not in _NO_NAMES


def _invites(plain: str) -> bool:
    """Whether a sentence invites to copy and does not refuse it; a bare imperative must name conditions."""
    plain = NONE_NEEDED.sub(" may ", plain)
    found = list(INVITATION.finditer(plain))
    if {"non_commercial", "attribution"} <= _signs(plain):
        found += IMPERATIVE.finditer(plain)
    if _gives_leave(plain):
        found += (*NEAR_INVITATION.finditer(plain), *OF_IT.finditer(plain))
    for match in found:
        start = max(plain.rfind(stop, 0, match.start()) for stop in _STOPS) + 1
        end = min((at for stop in _STOPS if (at := plain.find(stop, match.end())) >= 0), default=len(plain))
        if not REFUSAL.search(plain, start, match.end()) and not CONSENT.search(plain, start, end):
            return True
    return False
