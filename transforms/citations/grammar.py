"""Every way in which a sentence credits a source, tried at each word that can begin one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from transforms.citations.agents import (
    credits_of_access,
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
from transforms.citations.triggers import WORDS
from transforms.citations.vocabulary import Vocabulary

_Rule = Callable[[Sentence, int], Iterator[Credit]]


def _rules(words: Vocabulary) -> dict[str, tuple[_Rule, ...]]:
    """The rules to try at each word that can begin a credit, in this order."""
    participles = words.strong_participles | words.weak_participles
    table: tuple[tuple[_Rule, Iterable[str]], ...] = (
        (credits_of_lead, words.leads),
        (credits_of_participle, participles),
        (credits_of_quoted, participles),
        (_credits_of_verb, words.verbs()),
        (credits_of_interview, words.interviews),
        (credits_of_place, words.printed & (participles | words.verbs())),
        (credits_of_saying, words.saying),
        (credits_of_citing, words.citing),
        (credits_of_document, words.document_nouns),
        (credits_of_access, words.access),
    )
    rules: dict[str, tuple[_Rule, ...]] = {}
    for rule, cues in table:
        for cue in cues:
            rules[cue] = (*rules.get(cue, ()), rule)
    return rules


def _credits_of_verb(sentence: Sentence, index: int) -> Iterator[Credit]:
    is_passive = sentence.small[index + 1] in sentence.words.by
    return iter(()) if is_passive else credits_of_verb(sentence, index)


_RULES: Final = {lang: _rules(words) for lang, words in WORDS.items()}


def credits_of(sentence: Sentence) -> Iterator[Credit]:
    """The credits of a sentence in order of their cues; the same name may come more than once."""
    rules = _RULES[sentence.lang]
    for index, word in enumerate(sentence.small):
        if word in rules:
            for rule in rules[word]:
                yield from rule(sentence, index)
