"""Which capitals of a sentence are names, where they begin and end: months, offices and places taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from transforms.citations.openings import Piece, Reader, is_acronym, is_known, opening_words
from transforms.citations.places import PLACES
from transforms.citations.tokens import NAME, PLACE, ROLE, WORD, Token, TokenKind
from transforms.citations.words import (
    CALENDAR,
    MEDIA_WORDS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PUBLISHER_NAMES,
    TITLES,
)
from transforms.outlets import MEDIA, known_outlets

_WORD: Final = re.compile(r"\S+")
_ARTICLES: Final = frozenset({"el", "la", "los", "las", "o", "the"})
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los", "da", "do", "das", "dos", "of"})
_LABELS: Final = frozenset({"ngo", "ong"})
LONGEST_SHORT: Final = 100
_OF: Final = frozenset({"de", "del"})
_KIND_OF_WORD: Final[dict[str, TokenKind]] = {
    **dict.fromkeys(TITLES, ROLE),
    **dict.fromkeys((f"{title}." for title in TITLES), ROLE),
    **dict.fromkeys(PLACES, PLACE),
    **dict.fromkeys(CALENDAR, WORD),
}
"""Of a single capitalised word; any other is a name."""


_COMMON_OPENINGS: Final = {
    word.capitalize(): (Token(WORD, 0, len(word), word),) for word in NOT_NAMES if word.capitalize() != word
}
"""Most sentences begin with one of these."""


def _is_known_medium(name: str) -> bool:
    return any(outlet.kind == MEDIA for outlet in known_outlets(name))


def opened(text: str, position: int, printed: str, reader: Reader) -> Sequence[Token] | None:
    """The tokens of a run of capitals that opens a sentence, where a capital proves nothing.

    Their offsets are those in the run. None where it makes no difference that it stands there.
    """
    common = _COMMON_OPENINGS.get(printed)
    if common:
        return common
    low = printed.lower()
    first, _, rest = low.partition(" ")
    if not rest and low not in _PARTICLES and low.casefold() == low:
        piece = Piece(printed, low, position, position + len(printed))
        is_word = low in CALENDAR or opening_words([piece], text, reader)
        return (Token(WORD, 0, len(printed), low),) if is_word else None
    if rest and _is_cut_behind_first(printed, first, rest):
        return _behind_first(printed, first)
    is_common = first in NOT_NAMES or first in reader.people or first in reader.roles
    if rest and not is_common and rest.partition(" ")[0] not in CALENDAR:
        return None
    token = Token(NAME, position, position + len(printed), low)
    return [
        Token(kind, start - position, end - position, low, is_titled)
        for kind, start, end, low, is_titled in _refined(token, text, reader)
    ]


def _is_cut_behind_first(printed: str, first: str, rest: str) -> bool:
    """Whether a run is its first word, which is no name's, and what it would be without it: `In New York`.

    A short way for most runs that open a sentence; `_refined` comes to the same.
    """
    if first not in NOT_NAMES or is_acronym(printed[: len(first)]):
        return False
    following = rest.partition(" ")[0]
    is_plain = following not in NOT_NAMES and following not in _PARTICLES and " de" not in rest
    if not is_plain or rest.casefold() != rest:
        return False
    if first == "the":
        return not known_outlets(printed)
    return first not in _ARTICLES and first not in _PARTICLES and first not in CALENDAR


def _behind_first(printed: str, first: str) -> list[Token]:
    behind = len(first) + 1
    tokens = [Token(WORD, 0, len(first), first)]
    rest = printed[behind:]
    for kind, start, end, low, is_titled in cut_short(rest) if len(rest) <= LONGEST_SHORT else cut(rest):
        tokens.append(Token(kind, behind + start, behind + end, low, is_titled))
    return tokens


def cut(printed: str) -> tuple[Token, ...]:
    """The tokens of a run of capitals inside a sentence: words, offices, places and at most a few names.

    Their offsets are those in the run.
    """
    low = printed.lower()
    if " " not in low:
        return (Token(_KIND_OF_WORD.get(low, NAME), 0, len(printed), low),)
    return tuple(_refined(Token(NAME, 0, len(printed), low), printed, None))


@lru_cache(maxsize=4096)
def cut_short(printed: str) -> tuple[Token, ...]:
    """As `cut`, for runs of ordinary length: the same names come again and again."""
    return cut(printed)


def _refined(token: Token, text: str, reader: Reader | None) -> Iterator[Token]:
    """The tokens of a run; a `reader` is at hand where it opens a sentence."""
    is_first = reader is not None
    for segment in _segments(_pieces(token, text)):
        if segment[0].low in CALENDAR:
            yield _token(WORD, segment)
            is_first = False
            continue
        skip = opening_words(segment, text, reader) if is_first and reader else 0
        for piece in segment[:skip]:
            yield _token(WORD, [piece])
        yield from _name_tokens(segment[skip:], text)
        is_first = False


def _pieces(token: Token, text: str) -> list[Piece]:
    if " " not in token.low:
        return [Piece(text[token.start : token.end], token.low, token.start, token.end)]
    words = _WORD.finditer(text, token.start, token.end)
    return [Piece(match.group(), match.group().lower(), match.start(), match.end()) for match in words]


def _segments(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Cut at months and week days, and where a person's name runs on into an institution's."""
    segment: list[Piece] = []
    for index, piece in enumerate(pieces):
        if piece.low in CALENDAR:
            if segment:
                yield segment
            yield [piece]
            segment = []
            continue
        if segment and piece.low in _OF and _is_affiliation(segment, pieces[index + 1 :]):
            yield segment
            segment = []
            continue
        if segment or piece.low not in _PARTICLES or piece.text[0].isupper():
            segment.append(piece)
    if segment:
        yield segment


def _is_affiliation(before: list[Piece], after: list[Piece]) -> bool:
    if len(before) < 2 or any(
        piece.low in ORGANISATION_WORDS or piece.low in MEDIA_WORDS for piece in before
    ):
        return False
    if before[0].low in _ARTICLES:
        return False
    following = next((piece for piece in after if piece.text[0].isupper()), None)
    return following is not None and following.low in ORGANISATION_WORDS


def _name_tokens(segment: list[Piece], text: str) -> Iterator[Token]:
    if not segment:
        return
    whole = text[segment[0].start : segment[-1].end]
    low = whole.casefold()
    if low in PLACES:
        yield _token(PLACE, segment)
        return
    if segment[0].low in _LABELS and len(segment) > 1:
        yield _token(WORD, segment[:1])
        segment = segment[1:]
    publisher = _leading_publisher(segment)
    if publisher:
        yield _token(NAME, segment[:publisher])
        segment = segment[publisher:]
    place = _leading_place(segment, text)
    if place:
        yield _token(PLACE, segment[:place])
        segment = segment[place:]
    cut = _title_end(segment)
    if cut == len(segment):
        yield _token(ROLE, segment)
    elif cut:
        yield _token(ROLE, segment[:cut])
        yield _token(NAME, segment[cut:], is_titled=True)
    else:
        yield _token(NAME, segment)


def _leading_publisher(segment: list[Piece]) -> int:
    """Words of the publisher's name where a person's follows at once: `dijo a InSight Crime Ana Ruiz`."""
    size = 2
    begin = " ".join(piece.low for piece in segment[:size])
    if len(segment) <= size + 1 or begin not in PUBLISHER_NAMES:
        return 0
    is_person = all(
        piece.low not in ORGANISATION_WORDS and piece.low not in MEDIA_WORDS and piece.low not in TITLES
        for piece in segment[size:]
    )
    return size if is_person else 0


def _leading_place(segment: list[Piece], text: str) -> int:
    """Words of a place that happens to stand before a name: `In Mexico El Universal reported`."""
    for size in (1, 2):
        if len(segment) > size and text[segment[0].start : segment[size - 1].end].casefold() in PLACES:
            rest = text[segment[size].start : segment[-1].end]
            is_led = segment[size].low in {"el", "la", "los", "las"} and len(segment) > size + 1
            if is_led or (
                " " in rest and _is_known_medium(rest) and not is_known(f"{segment[0].text} {rest}")
            ):
                return size
    return 0


def _title_end(segment: list[Piece]) -> int:
    """Number of leading words that are an office and not a name; all of them for an office alone."""
    if segment[0].low in TITLES and len(segment) > 1 and segment[1].low in _OF:
        return _after_title_with_of(segment)
    last = max((index for index, piece in enumerate(segment) if piece.low.strip(".") in TITLES), default=-1)
    if last < 0:
        return 0
    if last == len(segment) - 1:
        is_body = segment[0].low in ORGANISATION_WORDS and (
            segment[last].low in {"general", "mayor"}
            or any(piece.low in _PARTICLES for piece in segment[1:2])
        )
        return 0 if is_body else len(segment)
    after = segment[last + 1 :]
    if after[0].low in _PARTICLES or any(piece.low in ORGANISATION_WORDS for piece in after):
        return 0
    return last + 1


def _after_title_with_of(segment: list[Piece]) -> int:
    """`Ministro de Defensa Luis Villegas` → 3; without a person behind it the whole is an office."""
    index = 2
    while index < len(segment) and segment[index].low in _PARTICLES:
        index += 1
    return index + 1 if len(segment) - index > 2 else len(segment)


def _token(kind: TokenKind, pieces: list[Piece], *, is_titled: bool = False) -> Token:
    low = " ".join(piece.low for piece in pieces)
    return Token(kind, pieces[0].start, pieces[-1].end, low, is_titled)
