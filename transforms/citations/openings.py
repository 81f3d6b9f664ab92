"""Which words at the start of a sentence are no part of a name, where a capital proves nothing."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from transforms.citations.places import PLACES
from transforms.citations.vocabulary import Words
from transforms.citations.words import MEDIA_WORDS, NOT_NAMES, ORGANISATION_WORDS, TITLES
from transforms.outlets import known_outlets
from transforms.terms import Lang
from transforms.text import word_set

_WORD: Final = re.compile(r"\S+")
_ARTICLES: Final = frozenset({"el", "la", "los", "las", "o", "the"})
_PARTICLES: Final = frozenset({"de", "del", "la", "las", "los", "da", "do", "das", "dos", "of"})
_OF: Final = frozenset({"de", "del"})
_MOST_MENTIONS: Final = 20
_CROWD: Final = 2
# Endings of trades and of membership, longer than those of common surnames (`Flores`, `Fuentes`).
_PLURALS_OF_PEOPLE: Final = {
    Lang.EN: tuple(word_set("men women people children folk ers tors sors ists ians ants ees")),
    Lang.ES: tuple(
        word_set(
            "neros jeros cheros queros teros leros deros dores tores sores istas dentes gentes ientes iantes"
            " rantes tantes cantes gantes sinos danos"
        )
    ),
}
_PLURAL_VERBS: Final = word_set(
    "have are were say tell claim argue believe report warn estimate describe deny admit insist agree"
)


class Reader(NamedTuple):
    """What telling names apart needs to know beside the sentence.

    `whole` is the article's text, `followers` the small words that may follow a name (verbs, prepositions),
    `people` nouns for people without a name, `roles` offices and trades that may stand before one.
    """

    lang: Lang
    whole: str
    followers: Words
    people: Words
    roles: Words

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


class Piece(NamedTuple):
    """One word of a run of capitals, with its offsets in the text."""

    text: str
    low: str
    start: int
    end: int


def is_acronym(printed: str) -> bool:
    """Whether a word of two letters or more is all in capitals."""
    return len(printed) > 1 and printed.isupper()


def opening_words(segment: list[Piece], text: str, reader: Reader) -> int:
    """How many words at a sentence's start are no part of a name."""
    skip = 0
    while skip < len(segment) and segment[skip].low in NOT_NAMES and not is_acronym(segment[skip].text):
        if _is_article_of_name(segment, skip, text, reader):
            break
        skip += 1
    if skip == 0 and _is_crowd(segment, text, reader):
        return min(_CROWD, len(segment))
    if skip == 0 and _is_trade(segment, reader):
        return 1
    is_doubtful = skip == 0 and len(segment) == 1 and segment[0].low not in PLACES
    is_doubtful = is_doubtful and not is_known(segment[0].text)
    if is_doubtful and (reader.is_common(segment[0].low) or _is_adjective(segment[0], text, reader)):
        return 1
    return skip


def _is_crowd(segment: list[Piece], text: str, reader: Reader) -> bool:
    """`Traders said`, `Vecinos de N`: people without a name, with the capital of their sentence."""
    first = segment[0]
    if is_acronym(first.text) or (len(segment) > 1 and segment[1].low not in _OF):
        return False
    if first.low in reader.people and first.low.endswith("s"):
        return True
    has_ending = first.low.endswith(_PLURALS_OF_PEOPLE[reader.lang])
    is_plural = len(segment) == 1 and (has_ending or _has_plural_verb(first, text, reader))
    is_name = first.low in MEDIA_WORDS or first.low in ORGANISATION_WORDS or is_known(first.text)
    return is_plural and not is_name and not reader.is_seen_inside(first.text)


def _has_plural_verb(first: Piece, text: str, reader: Reader) -> bool:
    """`Pilots have said`: one outlet or person takes the singular."""
    following = _WORD.match(text, first.end + 1)
    if following is None or not first.low.endswith("s"):
        return False
    if reader.lang is Lang.EN:
        return following.group() in _PLURAL_VERBS
    return following.group().endswith("n") and following.group() in reader.followers


def _is_trade(segment: list[Piece], reader: Reader) -> bool:
    """`Lawyer N M said`: a trade with the capital of its sentence before a person's full name."""
    rest = [piece for piece in segment[1:] if piece.low not in _PARTICLES]
    is_trade = segment[0].low in reader.roles and segment[0].low not in TITLES
    return (
        is_trade
        and len(rest) > 1
        and not any(piece.low in ORGANISATION_WORDS or piece.low in MEDIA_WORDS for piece in rest)
    )


def _is_adjective(piece: Piece, text: str, reader: Reader) -> bool:
    """`Recent raids`: one capital before a small noun, never seen inside a sentence and no abbreviation."""
    following = _WORD.match(text, piece.end + 1)
    if piece.text.isupper() or following is None or not following.group()[0].islower():
        return False
    return following.group() not in reader.followers and not reader.is_seen_inside(piece.text)


def _is_article_of_name(segment: list[Piece], index: int, text: str, reader: Reader) -> bool:
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
