"""Every way in which a sentence credits a source, tried at each word that can begin one."""

from __future__ import annotations

from collections.abc import Iterator

from transforms.citations.agents import (
    credits_of_citing,
    credits_of_document,
    credits_of_interview,
    credits_of_lead,
    credits_of_participle,
    credits_of_place,
    credits_of_quoted,
    credits_of_saying,
)
from transforms.citations.sentence import Credit, Sentence
from transforms.citations.speech import credits_of_verb
from transforms.citations.tokens import WORD


def credits_of(sentence: Sentence) -> Iterator[Credit]:
    """The credits of a sentence in order of their cues; the same name may come more than once."""
    for index, token in enumerate(sentence.tokens):
        if token.low in sentence.cues and token.kind == WORD:
            yield from _credits_at(sentence, index, token.low)


def _credits_at(sentence: Sentence, index: int, low: str) -> Iterator[Credit]:
    words = sentence.words
    if low in words.leads:
        yield from credits_of_lead(sentence, index)
    if low in words.strong_participles or low in words.weak_participles:
        yield from credits_of_participle(sentence, index)
        yield from credits_of_quoted(sentence, index)
    if low in sentence.verbs and not sentence.is_word(index + 1, words.by):
        yield from credits_of_verb(sentence, index)
    if low in words.interviews:
        yield from credits_of_interview(sentence, index)
    if low in words.printed:
        yield from credits_of_place(sentence, index)
    if low in words.saying:
        yield from credits_of_saying(sentence, index)
    if low in words.citing:
        yield from credits_of_citing(sentence, index)
    if low in words.document_nouns:
        yield from credits_of_document(sentence, index)
