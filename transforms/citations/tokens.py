"""A sentence as a short row of tokens in which every name is one."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

from transforms.citations.masking import QUOTED

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LOWER: Final = "a-z0-9ß-öø-ÿ"
_ENDINGS: Final = "based|led|backed|born|run|owned|era|style|controlled|linked|affiliated|trained"
_CAPITALISED: Final = (
    rf"(?:(?:[{_UPPER}]\.){{2,6}}(?:[{_UPPER}]\b)?|[{_UPPER}]\.(?=\ [{_UPPER}])"
    rf"|[{_UPPER}]\w*(?:[-'’&](?!(?:s|{_ENDINGS})\b)\w+)*(?:\.[a-z]{{2,4}}\b)?"
    rf"|[a-zà-ÿ]{{1,5}}[{_UPPER}]\w*)"
)
_PARTICLE: Final = (
    r"(?:de(?:\ (?:la|las|los))?|del|da|do|das|dos|di|van(?:\ (?:de[nr]?|het))?|von(?:\ der)?|bin|al|ter)"
)
_NICKNAME: Final = rf"{QUOTED}{{3,25}}"
# Small words come first, and a whole row of them is one match, since they are most of a text; the possessive
# `++` never tries them again.
TOKENS: Final = re.compile(
    rf"(?P<words>(?:(?!v[ao]n\ )[{_LOWER}]++\ )++)"
    rf"|(?P<word>(?!v[ao]n\ )[{_LOWER}]++(?![{_UPPER}])(?:[-'’.](?!s\b)\w+)*)"
    rf"|(?P<name>(?:(?:van|von)\ (?:de[nr]\ |het\ )?)?{_CAPITALISED}"
    rf"(?:\ (?:&\ |{_PARTICLE}\ |{_NICKNAME}\ )?{_CAPITALISED})*)"
    rf"|(?P<quote>{QUOTED}+)"
    r"|(?P<own>['’](?:s\b|(?=\s)))"
    rf"|(?P<other>-(?:{_ENDINGS})\b|\w+(?:[-'’.](?!s\b)\w+)*)"
    r"|(?P<punct>[,;:.?!…*•]|—|–|-{1,3})"
)

# What a token is to the grammar; a place or an office is a name that is no source by itself.
TokenKind = Literal["name", "place", "role", "word", "quote", "own", "punct"]

NAME: Final = "name"
PLACE: Final = "place"
ROLE: Final = "role"
WORD: Final = "word"
QUOTE: Final = "quote"
OWN: Final = "own"
PUNCT: Final = "punct"

CAPITALISED: Final[frozenset[TokenKind]] = frozenset({NAME, PLACE, ROLE})


class Token(NamedTuple):
    """A stretch of a paragraph: `start`/`end` are offsets in it, `low` its text in lower case.

    `is_titled` marks a person's name from which an office was taken off, `is_acronym` one all in capitals.
    """

    kind: TokenKind
    start: int
    end: int
    low: str
    is_titled: bool = False
    is_acronym: bool = False


KINDS: Final[dict[int, TokenKind]] = {
    TOKENS.groupindex["word"]: WORD,
    TOKENS.groupindex["name"]: NAME,
    TOKENS.groupindex["quote"]: QUOTE,
    TOKENS.groupindex["own"]: OWN,
    TOKENS.groupindex["other"]: WORD,
    TOKENS.groupindex["punct"]: PUNCT,
}
"""The kinds of what `TOKENS` finds, by the number of the group; `SMALL_WORDS` are several tokens."""
SMALL_WORDS: Final = TOKENS.groupindex["words"]
