"""Every way in which a sentence credits a source, tried at each word that can begin one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
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
from transforms.text import word_set

_QUOTED: Final = word_set("quoted cited citado citada")
_Rule = Callable[[Sentence, int], Sequence[Credit]]


def _rules(words: Vocabulary) -> dict[str, tuple[_Rule, ...]]:
    """The rules to try at each word that can begin a credit, in this order."""
    participles = words.strong_participles | words.weak_participles
    table: tuple[tuple[_Rule, Iterable[str]], ...] = (
        (credits_of_lead, words.leads),
        (credits_of_participle, participles),
        (credits_of_quoted, participles & _QUOTED),
        (credits_of_verb, words.verbs()),
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


_RULES: Final = {lang: _rules(words) for lang, words in WORDS.items()}


def credits_of(sentence: Sentence) -> list[Credit]:
    """The credits of a sentence in order of their cues; the same name may come more than once."""
    rules = _RULES[sentence.lang]
    found: list[Credit] = []
    words = sentence.small[: sentence.size]
    for index in [at for at, word in enumerate(words) if word in rules]:
        for rule in rules[words[index]]:
            found += rule(sentence, index)
    return found
