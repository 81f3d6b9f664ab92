"""Which capitals of a sentence are names, where they begin and end: months, offices and places taken off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from transforms.citations.places import PLACES
from transforms.citations.tokens import NAME, PLACE, ROLE, WORD, Token, TokenKind
from transforms.citations.vocabulary import Words
from transforms.citations.words import (
    CALENDAR,
    MEDIA_WORDS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    TITLES,
)
from transforms.outlets import MEDIA, known_outlets
from transforms.records import Lang

_WORD: Final = re.compile(r"\S+")
_ARTICLES: Final = frozenset({"el", "la", "los", "las", "o", "the"})
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los", "da", "do", "das", "dos", "of"})
_LABELS: Final = frozenset({"ngo", "ong"})
_OF: Final = frozenset({"de", "del"})
_MOST_MENTIONS: Final = 20


class Reader(NamedTuple):
    """What telling names apart needs to know beside the sentence.

    `whole` is the article's text, `followers` the small words that may follow a name: verbs, prepositions.
    """

    lang: Lang
    whole: str
    followers: Words

    def is_common(self, low: str) -> bool:
        """Whether the article has the word in lower case too, so that a capital of it proves nothing."""
        return f" {low} " in self.whole

    def is_seen_inside(self, word: str) -> bool:
        """Whether the capitalised word also stands inside a sentence, behind a small word or a comma."""
        position = self.whole.find(f" {word}")
        for _ in range(_MOST_MENTIONS):
            if position < 1:
                return False
            if self.whole[position - 1].islower() or self.whole[position - 1] == ",":
                return True
            position = self.whole.find(f" {word}", position + 1)
        return False


def is_known(name: str) -> bool:
    """Whether the table of outlets has a printed name."""
    return bool(known_outlets(name))


def _is_known_medium(name: str) -> bool:
    return any(outlet.kind == MEDIA for outlet in known_outlets(name))


class _Piece(NamedTuple):
    text: str
    low: str
    start: int
    end: int


def refined(token: Token, text: str, *, is_first: bool, reader: Reader) -> Iterator[Token]:
    """The tokens that a run of capitals stands for: words, offices, places and at most a few names.

    `is_first` says that it opens a sentence, where a capital proves nothing.
    """
    if is_first or " " in token.low:
        yield from _refined_run(token, text, is_first=is_first, reader=reader)
        return
    kind, is_acronym = _kind_of_word(token.low), _is_acronym(text[token.start : token.end])
    if kind == NAME and not is_acronym:
        yield token
    else:
        yield Token(kind, token.start, token.end, token.low, False, is_acronym)


def _kind_of_word(low: str) -> TokenKind:
    if low in CALENDAR:
        return WORD
    if low in PLACES:
        return PLACE
    return ROLE if low.strip(".") in TITLES else NAME


def _is_acronym(printed: str) -> bool:
    return len(printed) > 1 and printed.isupper()


def _refined_run(token: Token, text: str, *, is_first: bool, reader: Reader) -> Iterator[Token]:
    for segment in _segments(_pieces(token, text)):
        if segment[0].low in CALENDAR:
            yield _token(WORD, segment)
            is_first = False
            continue
        skip = _opening_words(segment, text, reader) if is_first else 0
        for piece in segment[:skip]:
            yield _token(WORD, [piece])
        yield from _name_tokens(segment[skip:], text)
        is_first = False


def _pieces(token: Token, text: str) -> list[_Piece]:
    if " " not in token.low:
        return [_Piece(text[token.start : token.end], token.low, token.start, token.end)]
    words = _WORD.finditer(text, token.start, token.end)
    return [_Piece(match.group(), match.group().lower(), match.start(), match.end()) for match in words]


def _segments(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Cut at months and week days, and where a person's name runs on into an institution's."""
    segment: list[_Piece] = []
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


def _is_affiliation(before: list[_Piece], after: list[_Piece]) -> bool:
    if len(before) < 2 or any(
        piece.low in ORGANISATION_WORDS or piece.low in MEDIA_WORDS for piece in before
    ):
        return False
    if before[0].low in _ARTICLES:
        return False
    following = next((piece for piece in after if piece.text[0].isupper()), None)
    return following is not None and following.low in ORGANISATION_WORDS


def _opening_words(segment: list[_Piece], text: str, reader: Reader) -> int:
    """How many words at a sentence's start are no part of a name."""
    skip = 0
    while skip < len(segment) and segment[skip].low in NOT_NAMES and not _is_acronym(segment[skip].text):
        if _is_article_of_name(segment, skip, text, reader):
            break
        skip += 1
    is_doubtful = skip == 0 and len(segment) == 1 and segment[0].low not in PLACES
    is_doubtful = is_doubtful and not is_known(segment[0].text)
    if is_doubtful and (reader.is_common(segment[0].low) or _is_adjective(segment[0], text, reader)):
        return 1
    return skip


def _is_adjective(piece: _Piece, text: str, reader: Reader) -> bool:
    """`Recent raids`: one capital before a small noun, never seen inside a sentence and no abbreviation."""
    following = _WORD.match(text, piece.end + 1)
    if piece.text.isupper() or following is None or not following.group()[0].islower():
        return False
    return following.group() not in reader.followers and not reader.is_seen_inside(piece.text)


def _is_article_of_name(segment: list[_Piece], index: int, text: str, reader: Reader) -> bool:
    if segment[index].low not in _ARTICLES or index + 1 >= len(segment):
        return False
    known = known_outlets(text[segment[index].start : segment[-1].end])
    if any(outlet.name.casefold().startswith(segment[index].low + " ") for outlet in known):
        return True
    if segment[index].low in {"the", "o"}:
        return False
    following = segment[index + 1]
    if reader.lang is Lang.EN:
        return True
    return not (
        following.low in ORGANISATION_WORDS
        or following.low in TITLES
        or following.low in PLACES
        or following.text.isupper()
        or reader.is_common(following.low)
    )


def _name_tokens(segment: list[_Piece], text: str) -> Iterator[Token]:
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


def _leading_place(segment: list[_Piece], text: str) -> int:
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


def _title_end(segment: list[_Piece]) -> int:
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


def _after_title_with_of(segment: list[_Piece]) -> int:
    """`Ministro de Defensa Luis Villegas` → 3; without a person behind it the whole is an office."""
    index = 2
    while index < len(segment) and segment[index].low in _PARTICLES:
        index += 1
    return index + 1 if len(segment) - index > 2 else len(segment)


def _token(kind: TokenKind, pieces: list[_Piece], *, is_titled: bool = False) -> Token:
    low = " ".join(piece.low for piece in pieces)
    is_acronym = len(pieces) == 1 and _is_acronym(pieces[0].text)
    return Token(kind, pieces[0].start, pieces[-1].end, low, is_titled, is_acronym)
