"""Whose word a phrase is, seen from its first name: the name's, its office holder's, or nobody's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from transforms.citations.sentence import Sentence
from transforms.citations.tokens import CAPITALISED, NAME, OWN, PLACE, PUNCT, ROLE, WORD
from transforms.citations.triggers import WORDS
from transforms.citations.vocabulary import Vocabulary, Words
from transforms.citations.words import ORGANISATION_WORDS
from transforms.frozen import lightly_frozen
from transforms.outlets import known_outlets

_LONGEST_RUN: Final = 4
_AUXILIARIES: Final = frozenset({"was", "were", "is", "fue", "fueron"})


class Way(StrEnum):
    """How a phrase leads to the name: it is the name, people who speak for it, or its document."""

    DIRECT = "direct"
    STAFF = "staff"
    DOCUMENT = "document"


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Sources:
    """The names whose word a phrase is, as token indices, the way that leads to them, and where it starts."""

    names: tuple[int, ...] = ()
    way: Way = Way.DIRECT
    start: int = 0


NOBODY: Final = Sources()


def way_of(sentence: Sentence, noun: str) -> Way:
    """How a noun beside a name leads to it: `investigators`, `figures`, any other."""
    if noun in sentence.words.staff:
        return Way.STAFF
    return Way.DOCUMENT if noun in sentence.words.source_nouns else Way.DIRECT


def head_of(sentence: Sentence, index: int, end: int) -> Sources:
    """The sources of a phrase that ends before `end` and whose first name stands at `index`."""
    following_kind = sentence.kinds[index + 1]
    if index + 1 >= end:
        return Sources((index,))
    if following_kind == OWN:
        return _of_owner(sentence, index, end)
    if following_kind == WORD and sentence.small[index + 1] not in sentence.words.and_words:
        return _before_words(sentence, index, end)
    return Sources(_coordinated(sentence, index, end))


def _of_owner(sentence: Sentence, index: int, end: int) -> Sources:
    """`N’s data` is N's word, `N’s director M` is M's, `N’s lawyer` nobody's."""
    words = sentence.words
    if sentence.kinds[index + 2] == NAME:
        return Sources(_coordinated(sentence, index + 2, end))
    is_role = False
    for position in range(index + 2, index + 3 + _LONGEST_RUN):
        kind, low = sentence.kinds[position], sentence.lows[position]
        is_role = is_role or kind == ROLE or sentence.small[position] in words.roles
        if sentence.small[position] in words.source_nouns:
            return Sources((index,), Way.DOCUMENT)
        if kind in {NAME, PUNCT}:
            named = position if kind == NAME else position + 1
            is_holder = is_role and sentence.kinds[named] == NAME and low != "."
            return Sources((named,)) if is_holder else NOBODY
    return NOBODY


def _before_words(sentence: Sentence, index: int, end: int) -> Sources:
    """`Antwerp mayor N` is N's word, `N figures` and `N investigators` are N's, `N leader` nobody's."""
    words = sentence.words
    position, noun, way = index + 1, "", Way.DIRECT
    while position < min(end, index + 2 + _LONGEST_RUN):
        kind, low = sentence.kinds[position], sentence.lows[position]
        if kind in CAPITALISED:
            if kind == NAME and position == end - 1 and noun not in words.source_nouns:
                return Sources((position,))
            is_office = kind != PLACE and _announces(sentence, noun)
            return _behind_office(sentence, position, end) if is_office else Sources((index,))
        if kind != WORD or ends_run(sentence, low):
            break
        noun = low
        way = way_of(sentence, noun) if way is Way.DIRECT else way
        position += 1
    if way is not Way.DIRECT or not noun or noun in words.media_nouns:
        return Sources((index,), way)
    is_other = noun in words.roles or noun in words.people or position >= end
    return NOBODY if is_other else Sources((index,))


def _announces(sentence: Sentence, noun: str) -> bool:
    words = sentence.words
    return (
        noun in words.roles
        or noun in words.media_nouns
        or noun in words.organisation_nouns
        or noun in words.staff
    )


def _behind_office(sentence: Sentence, index: int, end: int) -> Sources:
    while index < end and sentence.kinds[index] in {ROLE, PLACE}:
        index += 1
    return head_of(sentence, index, end) if index < end and sentence.kinds[index] == NAME else NOBODY


def _enders(words: Vocabulary) -> Words:
    small = words.breaks | words.of | words.origin | words.place_prepositions | words.by | words.to
    others = words.and_words | words.determiners | words.strong_participles | words.verbs()
    return (small | others) - words.source_nouns


_ENDERS: Final = {lang: _enders(words) for lang, words in WORDS.items()}


def ends_run(sentence: Sentence, low: str) -> bool:
    """Whether a small word ends the nouns that may stand around a name."""
    return low in _ENDERS[sentence.lang]


def _coordinated(sentence: Sentence, index: int, end: int) -> tuple[int, ...]:
    """`A, B and C` are three sources where the list closes."""
    words = sentence.words
    names, position = [index], index + 1
    while position < end:
        is_and = sentence.small[position] in words.and_words
        if not is_and and sentence.lows[position] != ",":
            break
        following = position + 1
        if not is_and and sentence.small[following] in words.and_words:
            is_and, following = True, following + 1
        while sentence.small[following] in words.determiners:
            following += 1
        is_announced = sentence.small[following] in words.media_nouns
        following += is_announced
        if sentence.kinds[following] != NAME:
            break
        names.append(following)
        position = following + 1
        if is_and:
            is_source = is_announced or is_institution(sentence, following)
            is_closed = is_source or _is_list_closed(sentence, position, end)
            return tuple(names) if is_closed else (index,)
    return (index,)


def _is_list_closed(sentence: Sentence, position: int, end: int) -> bool:
    """A list of sources is not the start of the next clause: `and Juan Pérez was shot`."""
    kind, low = sentence.kinds[position], sentence.lows[position]
    if position >= end:
        return True
    if kind != WORD:
        return kind != OWN
    return low not in _AUXILIARIES and (low in sentence.verbs or ends_run(sentence, low))


def is_institution(sentence: Sentence, index: int) -> bool:
    """Whether a name is an institution's by its words, the table, or its capitals."""
    low = sentence.lows[index]
    return is_organisation(low) or bool(known_outlets(low)) or sentence.is_acronym(index)


def is_organisation(low: str) -> bool:
    """Whether a word of the name, given in lower case, says that it is an institution."""
    return not ORGANISATION_WORDS.isdisjoint(low.replace("’s", "").replace("'s", "").split())
