"""Which sentences are worth reading: a look at their words that costs little and never wrongly says no."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from transforms.citations.english import ENGLISH
from transforms.citations.masking import QUOTED
from transforms.citations.spanish import SPANISH
from transforms.citations.vocabulary import Vocabulary, Words
from transforms.records import Lang

WORDS: Final = {Lang.EN: ENGLISH, Lang.ES: SPANISH}

_INSIDE: Final = frozenset({"in", "en"})
_LETTERS: Final = re.compile("[a-zß-öø-ÿ]+")


class _Triggers(NamedTuple):
    """`always` begin a credit alone; `participles` need an agent beside them, `printed` a place, `documents`
    a maker.
    """

    always: Words
    participles: Words
    agents: Words
    printed: Words
    documents: Words
    makers: Words
    own_work: Words


def _triggers(words: Vocabulary) -> _Triggers:
    leads = frozenset(max(lead, key=len) for row in words.leads.values() for lead in row)
    verbs = words.speech | words.reporting | words.claims | words.publishing | words.classifying
    return _Triggers(
        always=leads | verbs | words.saying | words.citing | words.interviews,
        participles=words.strong_participles | words.weak_participles,
        agents=words.by,
        printed=words.printed,
        documents=words.document_nouns,
        makers=words.makers,
        own_work=words.own_work,
    )


_TRIGGERS: Final = {lang: _triggers(words) for lang, words in WORDS.items()}


def _cues(words: Vocabulary) -> Words:
    nouns = words.document_nouns | words.interviews | words.saying | words.citing
    return words.verbs() | frozenset(words.leads) | nouns | words.strong_participles | words.weak_participles


CUES: Final = {lang: _cues(words) for lang, words in WORDS.items()}
"""Every word that a credit may begin with."""


def is_promising(own_words: str, lang: Lang) -> bool:
    """Whether a masked sentence or paragraph can hold a credit at all."""
    triggers = _TRIGGERS[lang]
    present = frozenset(_LETTERS.findall(own_words.lower()))
    if not triggers.always.isdisjoint(present):
        return True
    if not triggers.participles.isdisjoint(present) and not triggers.agents.isdisjoint(present):
        return True
    if not triggers.printed.isdisjoint(present) and not _INSIDE.isdisjoint(present):
        return True
    if not triggers.documents.isdisjoint(present) and not triggers.makers.isdisjoint(present):
        return True
    if "insight" in present and not triggers.own_work.isdisjoint(present):
        return True
    return QUOTED in own_words and not WORDS[lang].quoting.isdisjoint(present)
