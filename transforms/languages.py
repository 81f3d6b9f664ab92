"""The language of an article: by its own words where they are clear, else by what page and address say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from transforms.records import Stated
from transforms.terms import Lang
from transforms.text import word_set

_ENGLISH: Final = word_set(
    "the of and to in that is was for with by on as from at it its be are has have had this which were not"
    " an or "
    "their they been but also who would more said after"
)
_SPANISH: Final = word_set(
    "el la los las de del que y en un una por con para se su sus al es lo como más mas ha han no fue pero"
    " también "
    "este esta entre desde según sin sobre son ser"
)
# `no`, `a`, `me` and the like are words of both and count for neither.
_ENGLISH_ALONE: Final = _ENGLISH - _SPANISH
_SPANISH_ALONE: Final = _SPANISH - _ENGLISH
_WORD: Final = re.compile(r"[a-záéíóúñü]+")
_CODE: Final = re.compile(
    r"\s*(en|es|eng|spa|english|spanish|espa[nñ]ol|ingl[eé]s)(?:[-_].*)?\s*", re.IGNORECASE | re.DOTALL
)
_SPANISH_CODES: Final = frozenset({"es", "spa", "spanish", "espanol", "español"})

_ENOUGH_WORDS: Final = 40
_ENOUGH_HITS: Final = 10
_CLEAR: Final = 2.5
_LONGEST: Final = 2_500


@dataclass(frozen=True, slots=True)
class LangReading:
    """The language, the source that decided it (`text`, `url` or the page's), and what the text tells."""

    lang: Lang
    source: str
    by_text: Lang | None


def parse_lang(code: str) -> Lang | None:
    """Language of a code as pages state it (`en-gb`, `es_CO`, `ES`); None for any other language."""
    match = _CODE.fullmatch(code[:64])
    if match is None:
        return None
    return Lang.ES if match[1].lower() in _SPANISH_CODES else Lang.EN


def lang_of_text(text: str) -> Lang | None:
    """Language by function words, None where the text is short (under 40 words) or not clear."""
    words = _WORD.findall(text[:_LONGEST].lower())
    if len(words) < _ENOUGH_WORDS:
        return None
    english = sum(map(_ENGLISH_ALONE.__contains__, words))
    spanish = sum(map(_SPANISH_ALONE.__contains__, words))
    if max(english, spanish) < _ENOUGH_HITS:
        return None
    if english > _CLEAR * spanish:
        return Lang.EN
    return Lang.ES if spanish > _CLEAR * english else None


def read_lang(text: str, stated: Sequence[Stated], by_url: Lang) -> LangReading:
    """The language of the text where that is clear, else the first that the page states, else the url's."""
    by_text = lang_of_text(text)
    if by_text is not None:
        return LangReading(by_text, "text", by_text)
    for item in stated:
        lang = parse_lang(item.value)
        if lang is not None:
            return LangReading(lang, item.source, None)
    return LangReading(by_url, "url", None)
