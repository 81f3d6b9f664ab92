"""Noun phrases: whose word it is in `the latest report by the Institute`, `the head of the agency, N`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from transforms.citations.heads import NOBODY, Sources, Way, head_of, is_institution, way_of
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import NAME, PUNCT, QUOTE, ROLE, WORD
from transforms.citations.triggers import WORDS
from transforms.citations.vocabulary import Vocabulary
from transforms.citations.words import PUBLISHER_NAMES

_LONGEST_PHRASE: Final = 16
_UNCONTRACTED: Final = frozenset({"of", "de"})

# What a small word is to a phrase; any other is a noun.
_PARTICIPLE, _END, _DETERMINER, _AND, _OF, _ORIGIN, _PLACE, _AGENT = range(8)


def _parts(words: Vocabulary) -> Mapping[str, int]:
    """The part of each word in a phrase, one look-up for eight tables; the first that has a word decides."""
    tables = (
        (_PARTICIPLE, words.strong_participles | words.weak_participles),
        (_END, words.breaks | (words.verbs() - words.source_nouns)),
        (_DETERMINER, words.determiners),
        (_AND, words.and_words),
        (_OF, words.of),
        (_ORIGIN, words.origin),
        (_PLACE, words.place_prepositions),
        (_AGENT, words.by | words.to),
    )
    return {word: part for part, table in reversed(tables) for word in table}


_PARTS: Final = {lang: _parts(words) for lang, words in WORDS.items()}


def sources_in(sentence: Sentence, index: int, end: int | None = None) -> Sources:
    """The names whose word the noun phrase at `index` is; `NOBODY` where no name speaks."""
    end = min(sentence.size if end is None else end, index + _LONGEST_PHRASE)
    if index >= end:
        return NOBODY
    kinds = sentence.kinds
    if kinds[index] == NAME:
        # The short way of most phrases.
        sources = head_of(sentence, index, end)
        return Sources(sources.names, sources.way, index)
    phrase = _Phrase(sentence)
    for position in range(index, end):
        kind = kinds[position]
        if kind == NAME and not phrase.is_blocked:
            sources = phrase.sources_at(position, end)
            return Sources(sources.names, sources.way, index)
        if kind == PUNCT:
            return Sources(_in_apposition(phrase, position), Way.DIRECT, index)
        if kind == QUOTE or (kind == WORD and not phrase.takes(sentence.lows[position])):
            return NOBODY
        if kind == ROLE:
            phrase.noun, phrase.has_office = "", True
    return NOBODY


class _Phrase:
    """What the small words of a phrase have said so far.

    `noun` is the last of them; the phrase `is_linked` to what follows by a preposition, and `is_blocked`
    where that is but the office or the place of somebody else: `the head of N`.
    """

    __slots__ = (
        "has_kind",
        "has_office",
        "is_behind_of",
        "is_blocked",
        "is_inside",
        "is_linked",
        "noun",
        "parts",
        "sentence",
    )

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.parts = _PARTS[sentence.lang]
        self.noun = ""
        self.is_blocked = self.is_linked = self.is_inside = self.has_office = False
        self.is_behind_of = self.has_kind = False

    def takes(self, low: str) -> bool:
        """Take a small word in; False where the phrase ends before it."""
        words = self.sentence.words
        part = self.parts.get(low)
        if part == _PARTICIPLE:
            return True
        if part == _END:
            return False
        if part == _DETERMINER:
            self.is_behind_of = False
            return True
        if part == _AND:
            return self.noun in words.source_nouns
        if self.is_behind_of and self.noun in words.source_nouns:
            # `investigación de campo`: the small noun says of what kind it is.
            self.is_behind_of, self.has_kind = False, True
            return True
        self.is_behind_of = low in _UNCONTRACTED
        self.is_linked = part is not None
        if part is None:
            self.noun, self.has_office = low, False
        elif part == _OF:
            self.is_blocked = not self._is_own_word()
        elif part == _ORIGIN:
            self.is_blocked = (bool(self.noun) or self.has_office) and not self._is_own_word()
        elif part == _PLACE:
            self.is_inside = True
            self.is_blocked = self.noun not in words.reported_nouns and self.noun not in words.staff
        return True

    def sources_at(self, name: int, end: int) -> Sources:
        """The sources of the phrase, whose first name has been reached."""
        words = self.sentence.words
        # Towns have officials and experts as well as offices do: `officials of N`, `sources in N`.
        is_crowd = self.noun in words.staff and (self.noun in words.people or self.is_inside)
        if (is_crowd or self.has_kind) and not _is_body(self.sentence, name):
            return NOBODY
        sources = head_of(self.sentence, name, end)
        if self.is_linked and sources.way is Way.DIRECT:
            return Sources(sources.names, way_of(self.sentence, self.noun))
        return sources

    def is_office(self) -> bool:
        """Whether the phrase so far is an office, whose holder may be named behind a comma."""
        return self.has_office or self.noun in self.sentence.words.roles

    def _is_own_word(self) -> bool:
        words = self.sentence.words
        return self.noun in words.source_nouns or self.noun in words.staff


def _is_body(sentence: Sentence, name: int) -> bool:
    return is_institution(sentence, name) or sentence.lows[name] in PUBLISHER_NAMES


def _in_apposition(phrase: _Phrase, comma: int) -> tuple[int, ...]:
    """`the head of the agency, N`: the person named behind the comma."""
    sentence = phrase.sentence
    if sentence.lows[comma] != "," or not (phrase.is_blocked or phrase.is_office()):
        return ()
    index = comma + 1
    while sentence.kinds[index] == ROLE or sentence.small[index] in sentence.words.roles:
        index += 1
    return (index,) if sentence.kinds[index] == NAME else ()
