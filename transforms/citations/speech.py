"""Credits that a verb gives: `N said`, `reported N`, `M told N`, `as N has shown`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transforms.citations.conditions import is_credit, is_publisher
from transforms.citations.heads import NOBODY, Sources, Way
from transforms.citations.masking import Span
from transforms.citations.phrases import sources_in
from transforms.citations.sentence import Credit, Sentence
from transforms.citations.subjects import before_verb, behind_verb
from transforms.citations.tokens import OWN, PUNCT, QUOTE

_PAUSES: Final = frozenset({",", "—", "–", "--", ":"})
_FARTHEST_LISTENER: Final = 6


def credits_of_verb(sentence: Sentence, verb: int) -> Iterator[Credit]:
    """The sources that the verb at `verb` credits."""
    low = sentence.at(verb).low
    listeners = _listeners(sentence, verb)
    subject = _subject(sentence, verb, listeners)
    if not listeners and subject.names and subject.names[-1] > verb:
        listeners = _listeners(sentence, subject.names[-1])
    credited = [name for name in subject.names if listeners or is_credit(sentence, verb, name, subject.way)]
    cue = _cue(sentence, verb, subject)
    is_via = any(is_publisher(sentence, name) for name in listeners)
    is_media = low in sentence.words.reporting and subject.way is Way.DIRECT
    for name in credited:
        yield Credit(
            name,
            cue,
            is_media=is_media,
            is_person=low in sentence.words.speech and subject.way is Way.DIRECT,
            is_spoken=subject.way is Way.DIRECT,
            is_via=is_via and not is_publisher(sentence, name),
        )
    for name in listeners:
        if not is_publisher(sentence, name):
            yield Credit(name, cue[-1:], is_media=True, is_listener=True)
        elif not credited or subject.way is Way.STAFF:
            yield Credit(name, cue[-1:])


def _cue(sentence: Sentence, verb: int, subject: Sources) -> tuple[Span, ...]:
    """The verb with its auxiliaries; before it what leads to the name: `investigators from ... told`."""
    start = verb
    while sentence.is_skipped(start - 1):
        start -= 1
    spans = [(sentence.at(start).start, sentence.at(verb).end)]
    if subject.names and subject.way is not Way.DIRECT and subject.names[0] < verb:
        name = subject.names[0]
        before, behind = subject.start, name + 1
        while sentence.is_word(before, sentence.words.determiners):
            before += 1
        if sentence.at(behind).kind == OWN:
            behind += 1
        if behind < start:
            spans.insert(0, (sentence.at(behind).start, sentence.at(start - 1).end))
        if before < name:
            spans.insert(0, (sentence.at(before).start, sentence.at(name - 1).end))
    return tuple(spans)


def _subject(sentence: Sentence, verb: int, listeners: tuple[int, ...]) -> Sources:
    subject = before_verb(sentence, verb)
    is_open = sentence.words.verb_first or not listeners
    if not is_open or not _may_be_inverted(sentence, verb):
        return subject
    if subject.names and not _is_closing(sentence, verb):
        return subject
    behind = sources_in(sentence, listeners[-1] + 1) if listeners else behind_verb(sentence, verb)
    return behind if not set(behind.names) & set(listeners) else NOBODY


def _is_closing(sentence: Sentence, verb: int) -> bool:
    """`, reported the daily N.`: verb and name end their clause, so it is the subject."""
    names = behind_verb(sentence, verb).names
    return bool(names) and sentence.at(names[-1] + 1).kind in {PUNCT, QUOTE}


def _listeners(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """Who was told, behind the verb or its subject: `told the newspaper N`, `dijo a N`, `dijo M a N`."""
    words = sentence.words
    index = verb + 1
    if sentence.is_word(verb, words.interviews):
        return ()
    if sentence.is_word(index, words.to):
        index += 1
    elif sentence.at(verb).low not in words.tell_directly:
        return ()
    names = sources_in(sentence, index).names
    return names if names and names[0] - verb <= _FARTHEST_LISTENER else ()


def _may_be_inverted(sentence: Sentence, verb: int) -> bool:
    """Whether the subject may stand behind the verb: after a comma, a quotation, `as`."""
    index = verb - 1
    while sentence.is_skipped(index):
        index -= 1
    token = sentence.at(index)
    if token.kind == QUOTE or token.low in _PAUSES:
        return True
    return sentence.is_word(index, sentence.words.as_words) or (sentence.words.verb_first and index < 0)
