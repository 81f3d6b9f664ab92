"""Credits that a verb gives: `N said`, `reported N`, `M told N`, `as N has shown`."""

from __future__ import annotations

from collections.abc import Sequence
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


def credits_of_verb(sentence: Sentence, verb: int) -> Sequence[Credit]:
    """The sources that the verb at `verb` credits."""
    words, low = sentence.words, sentence.lows[verb]
    if sentence.small[verb + 1] in words.by:
        return ()
    listeners = _listeners(sentence, verb)
    subject = _subject(sentence, verb, listeners)
    if not listeners and subject.names and subject.names[-1] > verb:
        listeners = _listeners(sentence, subject.names[-1])
    credited = [name for name in subject.names if listeners or is_credit(sentence, verb, name, subject.way)]
    if not credited and not listeners:
        return ()
    cue = _cue(sentence, verb, subject)
    is_via = any(is_publisher(sentence, name) for name in listeners)
    is_direct = subject.way is Way.DIRECT
    found = [
        Credit(
            name,
            cue,
            is_media=is_direct and low in words.reporting,
            is_person=is_direct and low in words.speech,
            is_spoken=is_direct,
            is_via=is_via and not is_publisher(sentence, name),
        )
        for name in credited
    ]
    for name in listeners:
        if not is_publisher(sentence, name):
            found.append(Credit(name, cue[-1:], is_media=True, is_listener=True))
        elif not credited or subject.way is Way.STAFF:
            found.append(Credit(name, cue[-1:]))
    return found


def _cue(sentence: Sentence, verb: int, subject: Sources) -> tuple[Span, ...]:
    """The verb with its auxiliaries; before it what leads to the name: `investigators from ... told`."""
    start = verb
    while sentence.is_skipped(start - 1):
        start -= 1
    spans = [sentence.span(start, verb)]
    if subject.names and subject.way is not Way.DIRECT and subject.names[0] < verb:
        name = subject.names[0]
        before, behind = subject.start, name + 1
        while sentence.small[before] in sentence.words.determiners:
            before += 1
        if sentence.kinds[behind] == OWN:
            behind += 1
        if behind < start:
            spans.insert(0, sentence.span(behind, start - 1))
        if before < name:
            spans.insert(0, sentence.span(before, name - 1))
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
    return bool(names) and sentence.kinds[names[-1] + 1] in {PUNCT, QUOTE}


def _listeners(sentence: Sentence, verb: int) -> tuple[int, ...]:
    """Who was told, behind the verb or its subject: `told the newspaper N`, `dijo a N`, `dijo M a N`."""
    words = sentence.words
    index = verb + 1
    if sentence.small[verb] in words.interviews:
        return ()
    if sentence.small[index] in words.to:
        index += 1
    elif sentence.lows[verb] not in words.tell_directly:
        return ()
    names = sources_in(sentence, index).names
    return names if names and names[0] - verb <= _FARTHEST_LISTENER else ()


def _may_be_inverted(sentence: Sentence, verb: int) -> bool:
    """Whether the subject may stand behind the verb: after a comma, a quotation, `as`."""
    index = verb - 1
    while sentence.is_skipped(index):
        index -= 1
    kind, low = sentence.kinds[index], sentence.lows[index]
    if kind == QUOTE or low in _PAUSES:
        return True
    return sentence.small[index] in sentence.words.as_words or (sentence.words.verb_first and index < 0)
