"""What a paragraph tells: of which piece it speaks, who carries it, where it appeared, whose it is."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from transforms import rights_against as against
from transforms import rights_claims as claims
from transforms import rights_words as words
from transforms.text import clean, holds_any

SURE: Final = 2
_SHORT: Final = 200
_MARKS: Final = re.compile(r"[\u0300-\u036f]")
_PLAIN: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
_ELSEWHERE: Final = tuple([word] for word in words.LEADS_ELSEWHERE)
_SIGNS: Final = ("copyright", "©", "(c)", "derechos de autor", "d. r.", "d.r.", "d.r")


@dataclass(frozen=True, slots=True)
class Words:
    """One text in two spellings: `cased` keeps its capitals, by which names are told, `plain` does not."""

    cased: str
    plain: str


@dataclass(frozen=True, slots=True)
class Claims:
    """What a text claims for another than InSight Crime."""

    has_consent: bool
    has_rights: bool
    has_origin: bool
    is_extract: bool


def words_of(text: str) -> Words:
    """A text with plain letters, quotes, dashes and blanks."""
    text = clean(text).translate(_PLAIN)
    text = text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", text))
    plain = text.lower()
    return Words(text, against.NOT_OF_TEXTS.sub(" ", plain))


def about_itself(text: Words, *, is_marked: bool) -> int:
    """How surely a text speaks of the piece that it stands at: 0 not, 1 perhaps, from 2 on surely."""
    plain = text.plain
    if _speaks_of(words.THIS_PIECE, plain) or words.SELF.search(plain) or words.GIVEN_TO_US.search(plain):
        return SURE
    if words.WE_CARRY.search(plain) or claims.VERBLESS.match(text.cased):
        return SURE
    hints = (words.HERE.search(plain), words.IS_CARRIED.search(plain), claims.HINTS.search(text.cased))
    is_vague = _speaks_of(words.VAGUE_PIECE, plain)
    found = is_marked + is_vague + sum(hint is not None for hint in hints)
    if is_vague or not (found or len(plain) <= _SHORT):
        return found
    return found + (words.THE_PIECE.search(plain) is not None or words.ORIGINAL.search(plain) is not None)


def _speaks_of(pattern: re.Pattern[str], plain: str) -> bool:
    """Whether a text speaks of this piece itself, not of what stands in it or was done for it."""
    return any(
        plain[max(0, match.start() - 12) : match.start()].split()[-1:] not in _ELSEWHERE
        for match in pattern.finditer(plain)
    )


def claims_of(text: Words) -> Claims:
    """What a text claims, of whatever piece it speaks."""
    is_derived = against.DERIVED.search(text.plain) is not None
    return Claims(
        has_consent=has_consent(text.plain),
        has_rights=claims.RIGHTS.search(text.plain) is not None
        or claims.NOT_OURS.search(text.plain) is not None
        or claims.RIGHTS_OF_NAME.search(text.cased) is not None,
        has_origin=not is_derived and _has_origin(text),
        is_extract=claims.EXTRACT.search(text.cased) is not None,
    )


def _has_origin(text: Words) -> bool:
    return claims.APPEARED.search(text.plain) is not None and claims.ORIGIN.search(text.cased) is not None


def has_consent(plain: str) -> bool:
    """Whether a folded text tells of a consent, other than that of people in the story."""
    plain = against.WITHOUT_CONSENT.sub(" ", plain)
    if words.CONSENT.search(plain) is None and words.GIVEN_TO_US.search(plain) is None:
        return False
    return against.ORDINARY_GIVERS.search(plain) is None


def is_given_to_us(plain: str) -> bool:
    """Whether a folded text tells that InSight Crime carries the piece, or was given it."""
    return any(pattern.search(plain) for pattern in (words.GIVEN_TO_US, words.HERE, words.WE_CARRY))


def is_carried(plain: str) -> bool:
    """Whether a folded text tells of printing, translating or carrying something."""
    return words.CARRY_WORD.search(plain) is not None


def is_marked(plain: str) -> bool:
    """Whether a folded text begins as notes do: with a star, a bracket or a label."""
    return words.MARKED.match(plain) is not None


def has_copyright(text: Words) -> bool:
    """Whether a text holds a line of copyright with the name of its holder."""
    return holds_any(text.plain, _SIGNS) and claims.COPYRIGHT.search(text.cased) is not None


def is_first_elsewhere(text: Words) -> bool:
    """Whether a text tells that it appeared first at another's, or is a copy of another's."""
    if against.DERIVED.search(text.plain) is not None:
        return False
    return (
        claims.FIRST_ELSEWHERE.search(text.cased) is not None
        or claims.TAKEN_OVER.search(text.cased) is not None
    )


def is_ours(plain: str) -> bool:
    """Whether a folded text names InSight Crime as the source, the owner or the giver of leave."""
    return against.OURS.search(claims.NOT_OURS.sub(" ", plain)) is not None


def names_another(text: Words) -> bool:
    """Whether a text names somebody, and not InSight Crime alone."""
    return claims.ANOTHER.search(text.cased) is not None
