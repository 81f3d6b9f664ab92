"""Which sentences are worth reading: a look at their words and capitals that costs little."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from transforms.citations.english import ENGLISH
from transforms.citations.joining import SMALL_INSTITUTIONS
from transforms.citations.masking import QUOTED
from transforms.citations.places import PLACES
from transforms.citations.spanish import SPANISH
from transforms.citations.vocabulary import Vocabulary, Words
from transforms.citations.words import CALENDAR, MEDIA_WORDS, NOT_NAMES, ORGANISATION_WORDS, TITLES
from transforms.outlets import known_outlets
from transforms.terms import Lang
from transforms.text import word_set

WORDS: Final = {Lang.EN: ENGLISH, Lang.ES: SPANISH}

_INSIDE: Final = frozenset({"in", "en"})
_PUBLISHER: Final = frozenset({"insight"})
# Every byte of Latin-1 that is no letter becomes a blank; what is not in Latin-1 has become `?` before.
_LETTERS: Final = frozenset(b"abcdefghijklmnopqrstuvwxyz") | (frozenset(range(0xDF, 0x100)) - {0xF7})
_TO_WORDS: Final = bytes(byte if byte in _LETTERS else ord(" ") for byte in range(0x100))
# A run of capitals, and whether what follows may belong to the name: `Lima-Callao`, `Chile & Peru`.
_RUN: Final = re.compile(
    r"[A-ZÀ-ÖØ-Þ]\w*(?: [A-ZÀ-ÖØ-Þ]\w*)*"
    rf"(?P<open>[-'’&.](?!s\b)\w| &| {QUOTED}| (?:de|del|da|do|das|dos|di|van|von|bin|al|ter)\b)?"
)
# Most sentences begin with one of these.
_OPENINGS: Final = frozenset(word.capitalize() for word in NOT_NAMES)
_DUTCH: Final = ("van ", "von ", "der ", "den ", "het ")
_ARTICLES: Final = word_set("el la los las o")
# A place like `Santo Domingo` is cut at the day in it.
_NAMELESS: Final = CALENDAR | frozenset(
    name for name in (PLACES | TITLES) - ORGANISATION_WORDS - MEDIA_WORDS if CALENDAR.isdisjoint(name.split())
)


@dataclass(frozen=True, slots=True)
class _Triggers:
    """`always` begin a credit alone; `participles` need an agent beside them, `printed` a place, `documents`
    a maker, verbs of `quoting` a quotation, `own_work` the publisher. `institutions` may be
    named in small letters. `any` are all of these words, `encoded` the same as bytes.
    """

    any: Mapping[bytes, str]
    encoded: frozenset[bytes]
    always: Words
    participles: Words
    agents: Words
    printed: Words
    documents: Words
    makers: Words
    own_work: Words
    quoting: Words
    institutions: Words


def _triggers(words: Vocabulary) -> _Triggers:
    leads = frozenset(max(lead, key=len) for row in words.leads.values() for lead in row)
    verbs = words.speech | words.reporting | words.claims | words.publishing | words.classifying
    always = leads | verbs | words.saying | words.citing | words.interviews | words.access
    participles = words.strong_participles | words.weak_participles
    institutions = SMALL_INSTITUTIONS | words.institution_tails
    beside = words.by | words.makers | _INSIDE | _PUBLISHER
    nouns = words.document_nouns | words.printed
    known = always | participles | beside | nouns | words.own_work | words.quoting | institutions
    as_bytes = {word.encode("latin-1", "replace"): word for word in known}
    return _Triggers(
        any=as_bytes,
        encoded=frozenset(as_bytes),
        always=always,
        participles=participles,
        agents=words.by,
        printed=words.printed,
        documents=words.document_nouns,
        makers=words.makers,
        own_work=words.own_work,
        quoting=words.quoting,
        institutions=institutions,
    )


_TRIGGERS: Final = {lang: _triggers(words) for lang, words in WORDS.items()}


def present_in(text: str, lang: Lang) -> Words | None:
    """The words of a paragraph that matter to the rules; None where it can hold no credit at all."""
    triggers = _TRIGGERS[lang]
    # As bytes, since cutting text into words by a pattern takes three times as long.
    words = text.lower().encode("latin-1", "replace").translate(_TO_WORDS).split()
    cues = frozenset([triggers.any[word] for word in triggers.encoded.intersection(words)])
    is_cue = not triggers.always.isdisjoint(cues) or _has_pair(cues, triggers, has_quote=True)
    return cues if is_cue else None


def present_within(own_words: str, present: Words, lang: Lang) -> Words | None:
    """What of a masked sentence matters, of a paragraph's words; None where it can hold no credit."""
    low = own_words.lower()
    cues = frozenset([word for word in present if word in low])
    triggers = _TRIGGERS[lang]
    if triggers.always.isdisjoint(cues) and not _has_pair(cues, triggers, has_quote=QUOTED in own_words):
        return None
    return cues if not triggers.institutions.isdisjoint(cues) or _has_name(own_words, low) else None


def names_institution(cues: Words, lang: Lang) -> bool:
    """Whether one of the words may name an institution in small letters."""
    return not _TRIGGERS[lang].institutions.isdisjoint(cues)


def _has_pair(cues: Words, triggers: _Triggers, *, has_quote: bool) -> bool:
    """Whether a word that begins a credit only beside another stands there with it."""
    if not triggers.participles.isdisjoint(cues) and not triggers.agents.isdisjoint(cues):
        return True
    if not triggers.printed.isdisjoint(cues) and not _INSIDE.isdisjoint(cues):
        return True
    if not triggers.documents.isdisjoint(cues) and not triggers.makers.isdisjoint(cues):
        return True
    if not _PUBLISHER.isdisjoint(cues) and not triggers.own_work.isdisjoint(cues):
        return True
    return has_quote and not triggers.quoting.isdisjoint(cues)


def _has_name(own_words: str, low: str) -> bool:
    """Whether a capital may name more than a place, a month or an office."""
    for found in _RUN.finditer(own_words):
        start, printed = found.start(), found[0]
        if not start and printed in _OPENINGS:
            continue
        if found.lastindex or not _is_nameless(printed, is_first=start == 0):
            return True
        if start and (own_words[start - 1].isalnum() or low.endswith(_DUTCH, 0, start)):
            return True
    return False


def _is_nameless(printed: str, *, is_first: bool) -> bool:
    run = printed.lower()
    if run in _NAMELESS:
        return True
    first, _, rest = run.partition(" ")
    is_opening = is_first and first in NOT_NAMES and not printed[: len(first)].isupper()
    if not rest:
        return is_opening or (is_first and len(first) == 1 and first in NOT_NAMES)
    return is_opening and first not in _ARTICLES and rest in _NAMELESS and not known_outlets(printed)
