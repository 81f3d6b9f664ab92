"""Credits without a verb of their own: `according to N`, `reported by N`, `data from N`, `told in N`."""

from __future__ import annotations

from collections.abc import Sequence
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
_INSIDE: Final = frozenset({"in", "en"})
_GIVEN: Final = word_set("made given sent provided hechas dadas brindadas enviado enviada")
_NEAR: Final = 7
_NEAR_AGENT: Final = 2
_LONGEST_DATE: Final = 4


def credits_of_lead(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`according to figures from N`: the names behind a phrase of attribution that begins at `index`."""
    for lead in sentence.words.leads.get(sentence.lows[index], ()):
        end = index + len(lead)
        if tuple(sentence.lows[index:end]) == lead:
            names = sources_in(sentence, end).names
            return [Credit(name, _cue(sentence, index, names[0], names[0])) for name in names]
    return ()


def credits_of_participle(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`reported by N`, `a survey conducted by N`, `N was quoted by M as saying`."""
    words, low = sentence.words, sentence.lows[index]
    agent = _agent(sentence, index)
    names = sources_in(sentence, agent).names if agent else ()
    if not names:
        return ()
    is_own = sentence.lows[names[0]] in PUBLISHER_NAMES
    is_plain = low in words.strong_participles or is_own or is_medium(sentence, names[0])
    if not is_plain and not _has_source_noun_before(sentence, index):
        return ()
    is_strong = low in words.strong_participles
    return [
        Credit(name, _cue(sentence, index, agent, name), is_media=is_strong and name - agent < _NEAR_AGENT)
        for name in names
    ]


def credits_of_place(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`figures published in the newspaper N`: where it was printed."""
    if sentence.lows[index + 1] not in _INSIDE:
        return ()
    names = [name for name in sources_in(sentence, index + 2).names if is_medium(sentence, name)]
    return [Credit(name, _span(sentence, index, index + 2), is_media=True) for name in names]


def _agent(sentence: Sentence, index: int) -> int:
    """Where the phrase behind `by` begins, a date between allowed (`published in May 2020 by`); else 0."""
    for position in range(index + 1, index + 2 + _LONGEST_DATE):
        if sentence.small[position] in sentence.words.by:
            return position + 1
        if sentence.kinds[position] != WORD:
            return 0
    return 0


def credits_of_quoted(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`N was quoted as saying`."""
    words, small = sentence.words, sentence.small
    if small[index - 1] not in _PASSIVE:
        return ()
    is_speech = not words.saying.isdisjoint(small[index + 1 : index + _NEAR])
    if not (is_speech or small[index + 1] in words.by):
        return ()
    names = before_verb(sentence, index - 1).names
    return [Credit(name, _span(sentence, index - 1, index + 1)) for name in names]


def credits_of_citing(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`citing figures from N`."""
    if sentence.lows[index - 1] in _PASSIVE or sentence.small[index + 1] in sentence.words.by:
        return ()
    names = sources_in(sentence, index + 1).names
    return [Credit(name, _cue(sentence, index, names[0], names[0])) for name in names]


def credits_of_saying(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`N rejected the plan, saying`: a verb that shares the subject of the sentence."""
    if sentence.lows[index - 1] != ",":
        return ()
    names = opening(sentence, index - 1).names
    return [Credit(name, _span(sentence, index, index + 1), is_person=True) for name in names]


def credits_of_document(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`a report by N`, `figures from N`, `datos de N`: a document's maker."""
    if sentence.small[index + 1] not in sentence.words.makers:
        return ()
    names = sources_in(sentence, index).names
    return [Credit(name, _cue(sentence, index, names[0], names[0])) for name in names]


def credits_of_interview(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`in an interview with N`, `statements made to N`: who was told."""
    lows, following = sentence.lows, index + 1
    if lows[index - 1] in PUBLISHER_NAMES or lows[index - 2] in PUBLISHER_NAMES:
        return _interviewed(sentence, index)
    if sentence.small[following] in _GIVEN:
        following += 1
    if sentence.small[following] not in sentence.words.with_whom:
        return ()
    cue = _span(sentence, index, following + 1)
    return [
        Credit(name, cue, is_media=lows[name] not in PUBLISHER_NAMES, is_listener=True, is_interview=True)
        for name in sources_in(sentence, following + 1).names
    ]


def _interviewed(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`InSight Crime spoke to N`: it is N who speaks."""
    start = index + 2 if sentence.small[index + 1] in sentence.words.with_whom else index + 1
    cue = _span(sentence, index, start)
    names = sources_in(sentence, start).names
    return [Credit(name, cue, is_person=True, is_via=True, is_interview=True) for name in names]


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


def credits_of_access(sentence: Sentence, index: int) -> Sequence[Credit]:
    """`documentos a los que tuvo acceso N`, `to which N had access`: an outlet that has seen them."""
    if sentence.lows[index - 1] not in _HAVING:
        return ()
    is_behind = sentence.words.verb_first and sentence.small[index + 1] not in sentence.words.to
    sources = sources_in(sentence, index + 1) if is_behind else before_verb(sentence, index - 1)
    return [
        Credit(name, _span(sentence, index - 1, index + 1), is_media=True)
        for name in sources.names
        if is_medium(sentence, name) or is_publisher(sentence, name)
    ]
