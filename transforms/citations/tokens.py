"""A sentence as a short row of tokens in which every name is one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from transforms.citations.masking import QUOTED, Span
from transforms.frozen import lightly_frozen

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_LOWER: Final = "a-z0-9ß-öø-ÿ"
_LOWER_BUT_V: Final = "a-uw-z0-9ß-öø-ÿ"
_ENDINGS: Final = "based|led|backed|born|run|owned|era|style|controlled|linked|affiliated|trained"
_CAPITALISED: Final = (
    rf"(?:[{_UPPER}](?:\.(?:[{_UPPER}]\.){{1,5}}(?:[{_UPPER}]\b)?|\.(?=\ [{_UPPER}])"
    rf"|\w*(?:[-'’&](?!(?:s|{_ENDINGS})\b)\w+)*(?:\.[a-z]{{2,4}}\b)?)"
    rf"|[a-zà-ÿ]{{1,5}}+[{_UPPER}]\w*)"
)
_PARTICLE: Final = (
    r"(?:de(?:\ (?:la|las|los))?|del|da|do|das|dos|di|van(?:\ (?:de[nr]?|het))?|von(?:\ der)?|bin|al|ter)"
)
_NICKNAME: Final = rf"{QUOTED}{{3,25}}"
# Small words come first, and a whole row of them with its commas and the full stop at the end of the sentence
# is one match, since they are most of a text. A row is a run of characters, not of words, as a repeated group
# costs far more than a repeated character: so only a `v` is looked at, which may begin a name (`van X`), and
# the end, which lies behind a blank or comma or a word that no hyphen, apostrophe or point continues.
# The blank behind the others is taken along, since a search that starts at one tries every pattern in vain.
TOKENS: Final = re.compile(
    rf"(?P<words>(?!v[ao]n\ )[{_LOWER}][{_LOWER_BUT_V},\ ]*(?:v(?![ao]n\ )[{_LOWER_BUT_V},\ ]*)*"
    r"(?:(?<=[\ ,])|(?!\w|[-'’.](?!s\b)\w)(?:\.\Z)?))"
    r"|(?:(?P<punct>[,;:.?!…*•—–])"
    rf"|(?P<word>(?!v[ao]n\ )[{_LOWER}]++(?![{_UPPER}])(?:[-'’.](?!s\b)\w+)*)"
    rf"|(?P<name>(?:(?:van|von)\ (?:de[nr]\ |het\ )?)?{_CAPITALISED}"
    rf"(?:\ (?:&\ |{_PARTICLE}\ |{_NICKNAME}\ )?{_CAPITALISED})*)"
    rf"|(?P<quote>{QUOTED}+)"
    r"|(?P<own>['’](?:s\b|(?=\s)))"
    rf"|(?P<other>-(?:{_ENDINGS})\b|\w+(?:[-'’.](?!s\b)\w+)*)"
    r"|(?P<dash>-{1,3}))\ ?"
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

    `is_titled` marks a person's name from which an office was taken off.
    """

    kind: TokenKind
    start: int
    end: int
    low: str
    is_titled: bool = False


KINDS: Final[dict[int, TokenKind]] = {
    TOKENS.groupindex["word"]: WORD,
    TOKENS.groupindex["quote"]: QUOTE,
    TOKENS.groupindex["own"]: OWN,
    TOKENS.groupindex["other"]: WORD,
    TOKENS.groupindex["punct"]: PUNCT,
    TOKENS.groupindex["dash"]: PUNCT,
}
"""The kinds of what `TOKENS` finds, by the number of the group; `SMALL_WORDS` and `CAPITALS` are
several tokens."""
SMALL_WORDS: Final = TOKENS.groupindex["words"]
CAPITALS: Final = TOKENS.groupindex["name"]

MARKS: Final = frozenset({",", "."})
"""What may stand in a row of small words."""

Place = Span | int
"""Where a token stands; of a row of small words that no one has asked for, the offset of the first."""


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Row:
    """The tokens of a sentence as columns, since rules ask for one property of many tokens.

    `small` is `lows` where the kind is no capital's, else empty: no table of words holds a mark. `titled` are
    the offsets of the names from which an office was taken off, `capitals` the indices of names, places and
    offices before any are joined.
    """

    kinds: list[TokenKind]
    lows: list[str]
    small: list[str]
    places: list[Place]
    titled: set[int]
    capitals: list[int]
    own: str

    def span(self, index: int) -> Span:
        """The offsets of a token."""
        return measured(self.places, self.lows, self.own, index)

    def is_titled(self, index: int) -> bool:
        """Whether an office was taken off the name at the index."""
        return bool(self.titled) and self.span(index)[0] in self.titled

    def merge(self, start: int, end: int, low: str) -> None:
        """Make the tokens from `start` to `end` one name."""
        first, last = self.span(start), self.span(end - 1)
        self.kinds[start:end] = [NAME]
        self.lows[start:end] = [low]
        self.small[start:end] = [""]
        self.places[start:end] = [(first[0], last[1])]
        self.titled.discard(first[0])


def measured(places: list[Place], lows: list[str], own: str, asked: int) -> Span:
    """The offsets of a token; those of a row of small words are found once one is asked for, as few are."""
    row = places[asked]
    if isinstance(row, tuple):
        return row
    first, end = asked, row
    while first and places[first - 1] == row:
        first -= 1
    for index in range(first, len(places)):
        if places[index] != row:
            break
        low = lows[index]
        start = own.index(low, end)
        end = start + len(low)
        places[index] = (start, end)
    return measured(places, lows, own, asked)
