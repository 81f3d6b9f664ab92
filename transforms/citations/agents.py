"""Credits without a verb of their own: `according to N`, `reported by N`, `data from N`, `told in N`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transforms.citations.conditions import is_medium, is_publisher
from transforms.citations.masking import Span
from transforms.citations.phrases import sources_in
from transforms.citations.sentence import Credit, Sentence
from transforms.citations.subjects import before_verb, opening
from transforms.citations.tokens import PUNCT, WORD
from transforms.citations.words import PUBLISHER_NAMES
from transforms.text import word_set

_HAVING: Final = word_set("had has gained obtained tuvo tuvieron tenido")
_PASSIVE: Final = word_set("was is were been being are fue es fueron sido")
_QUOTED: Final = word_set("quoted cited citado citada")
_GIVEN: Final = word_set("made given sent provided hechas dadas brindadas enviado enviada")
_NEAR: Final = 7
_NEAR_AGENT: Final = 2
_LONGEST_DATE: Final = 4


def credits_of_lead(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`according to figures from N`: the names behind a phrase of attribution that begins at `index`."""
    for lead in sentence.words.leads.get(sentence.lows[index], ()):
        if all(sentence.lows[index + offset] == word for offset, word in enumerate(lead)):
            end = index + len(lead)
            names = sources_in(sentence, end).names
            for name in names:
                yield Credit(name, _cue(sentence, index, names[0], names[0]))
            return


def credits_of_participle(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`reported by N`, `a survey conducted by N`, `N was quoted by M as saying`."""
    words, low = sentence.words, sentence.lows[index]
    agent = _agent(sentence, index)
    names = sources_in(sentence, agent).names if agent else ()
    if not names:
        return
    is_own = sentence.lows[names[0]] in PUBLISHER_NAMES
    is_plain = low in words.strong_participles or is_own or is_medium(sentence, names[0])
    if is_plain or _has_source_noun_before(sentence, index):
        for name in names:
            is_media = low in words.strong_participles and name - agent < _NEAR_AGENT
            yield Credit(name, _cue(sentence, index, agent, name), is_media=is_media)


def credits_of_place(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`figures published in the newspaper N`: where it was printed."""
    if sentence.lows[index + 1] not in {"in", "en"}:
        return
    for name in sources_in(sentence, index + 2).names:
        if is_medium(sentence, name):
            yield Credit(name, _span(sentence, index, index + 2), is_media=True)


def _agent(sentence: Sentence, index: int) -> int:
    """Where the phrase behind `by` begins, a date between allowed (`published in May 2020 by`); else 0."""
    for position in range(index + 1, index + 2 + _LONGEST_DATE):
        if sentence.small[position] in sentence.words.by:
            return position + 1
        if sentence.kinds[position] != WORD:
            return 0
    return 0


def credits_of_quoted(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`N was quoted as saying`."""
    is_quoted = sentence.lows[index] in _QUOTED and sentence.small[index - 1] in _PASSIVE
    is_speech = any(sentence.small[near] in sentence.words.saying for near in range(index + 1, index + _NEAR))
    if not is_quoted or not (is_speech or sentence.small[index + 1] in sentence.words.by):
        return
    for name in before_verb(sentence, index - 1).names:
        yield Credit(name, _span(sentence, index - 1, index + 1))


def credits_of_citing(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`citing figures from N`."""
    before_low = sentence.lows[index - 1]
    if before_low in _PASSIVE or sentence.small[index + 1] in sentence.words.by:
        return
    names = sources_in(sentence, index + 1).names
    for name in names:
        yield Credit(name, _cue(sentence, index, names[0], names[0]))


def credits_of_saying(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`N rejected the plan, saying`: a verb that shares the subject of the sentence."""
    if sentence.lows[index - 1] == ",":
        for name in opening(sentence, index - 1).names:
            yield Credit(name, _span(sentence, index, index + 1), is_person=True)


def credits_of_document(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`a report by N`, `figures from N`, `datos de N`: a document's maker."""
    if sentence.small[index + 1] in sentence.words.makers:
        names = sources_in(sentence, index).names
        for name in names:
            yield Credit(name, _cue(sentence, index, names[0], names[0]))


def credits_of_interview(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`in an interview with N`, `statements made to N`: who was told."""
    words = sentence.words
    following = index + 1
    if sentence.lows[index - 1] in PUBLISHER_NAMES or sentence.lows[index - 2] in PUBLISHER_NAMES:
        yield from _interviewed(sentence, index)
        return
    if sentence.small[following] in _GIVEN:
        following += 1
    if sentence.small[following] not in words.with_whom:
        return
    cue = _span(sentence, index, following + 1)
    for name in sources_in(sentence, following + 1).names:
        is_own = sentence.lows[name] in PUBLISHER_NAMES
        yield Credit(name, cue, is_media=not is_own, is_listener=True, is_interview=True)


def _interviewed(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`InSight Crime spoke to N`: it is N who speaks."""
    start = index + 2 if sentence.small[index + 1] in sentence.words.with_whom else index + 1
    for name in sources_in(sentence, start).names:
        yield Credit(name, _span(sentence, index, start), is_person=True, is_via=True, is_interview=True)


def _has_source_noun_before(sentence: Sentence, index: int) -> bool:
    for position in range(index - 1, max(-1, index - _NEAR), -1):
        if sentence.small[position] in sentence.words.source_nouns:
            return True
        if sentence.kinds[position] == PUNCT and position < index - 1:
            return False
    return False


def _span(sentence: Sentence, start: int, end: int) -> tuple[Span, ...]:
    return (sentence.span(start, end - 1),)


def _cue(sentence: Sentence, start: int, end: int, name: int) -> tuple[Span, ...]:
    """The words from `start` to `end`, and the noun behind the name that belongs to them (`N figures`)."""
    spans = list(_span(sentence, start, end))
    if sentence.small[name + 1] in sentence.words.source_nouns:
        spans.append(sentence.span(name + 1))
    elif sentence.small[name + 1] == "as":
        spans.append(sentence.span(name + 1, name + 2))
    return tuple(spans)


def credits_of_access(sentence: Sentence, index: int) -> Iterator[Credit]:
    """`documentos a los que tuvo acceso N`, `to which N had access`: an outlet that has seen them."""
    if sentence.lows[index - 1] not in _HAVING:
        return
    is_behind = sentence.words.verb_first and sentence.small[index + 1] not in sentence.words.to
    sources = sources_in(sentence, index + 1) if is_behind else before_verb(sentence, index - 1)
    for name in sources.names:
        if is_medium(sentence, name) or is_publisher(sentence, name):
            yield Credit(name, _span(sentence, index - 1, index + 1), is_media=True)
