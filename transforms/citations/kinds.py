"""What a credited name is: medium, organisation, document or person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from transforms.citations.sentence import Credit, Sentence
from transforms.citations.words import (
    DOCUMENT_WORDS,
    MEDIA_WORDS,
    NOT_NAMES,
    ORGANISATION_WORDS,
    PUBLISHER_NAMES,
    TITLES,
)
from transforms.frozen import lightly_frozen
from transforms.outlets import INSIGHTCRIME, MEDIA, ORGANISATION, known_outlets
from transforms.text import word_set

DOCUMENT: Final = "document"
PERSON: Final = "person"

_NEWSROOM_HEADS: Final = word_set("agencia agência agence red news noticias")
_ARTICLES: Final = word_set("el la los las o")
_MOST_MENTIONS: Final = 20


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Named:
    """A name in its place: the printed `name`, and the sentence and credit that it stands in."""

    name: str
    sentence: Sentence
    credit: Credit


def kind_of(named: Named, article_text: str) -> str:
    """The kind of a credited name, from the table, its own words, and the words around it."""
    low = named.name.casefold().replace("’s", "").replace("'s", "")
    words = low.split()
    if low in PUBLISHER_NAMES:
        return INSIGHTCRIME
    known = known_outlets(named.name)
    if known:
        return known[0].kind
    if low.rstrip(" 0123456789").split(" ")[-1] in DOCUMENT_WORDS and ORGANISATION_WORDS.isdisjoint(words):
        return DOCUMENT
    return _announced(named) or _by_own_words(low, words) or _by_form(named, article_text)


def _announced(named: Named) -> str | None:
    """What the noun right before the name says: `newspaper N`, `mayor N`, `the NGO N`."""
    sentence, index = named.sentence, named.credit.name
    if sentence.is_titled(index):
        return PERSON
    if sentence.small[index - 1] in sentence.words.media_nouns:
        return MEDIA
    if sentence.small[index - 1] in sentence.words.organisation_nouns:
        return ORGANISATION
    return PERSON if sentence.small[index - 1] in sentence.words.roles else None


def _by_own_words(low: str, words: list[str]) -> str | None:
    is_media = not MEDIA_WORDS.isdisjoint(words)
    if not ORGANISATION_WORDS.isdisjoint(words):
        return MEDIA if is_media and low.split(maxsplit=1)[0] in _NEWSROOM_HEADS else ORGANISATION
    return MEDIA if is_media else None


def _by_form(named: Named, article_text: str) -> str:
    name, credit = named.name, named.credit
    parts = name.split()
    if len(parts) == 1 and name.isupper():
        is_spelled_out = f"{name})" in article_text
        return MEDIA if credit.is_media and not is_spelled_out else ORGANISATION
    if parts[0].casefold() in _ARTICLES and len(parts) > 1:
        return MEDIA
    if len(parts) > 1:
        # A person's name takes no article: `the Harbour Guild`.
        is_led = named.sentence.small[credit.name - 1] in named.sentence.words.determiners
        return MEDIA if credit.is_media else ORGANISATION if is_led else PERSON
    if is_surname(name, article_text):
        return PERSON
    return PERSON if credit.is_person and not credit.is_media else MEDIA


def is_surname(name: str, article_text: str) -> bool:
    """Whether the article has another capitalised word before the name somewhere: `Ana Ruiz` for `Ruiz`."""
    position = article_text.find(" " + name)
    for _ in range(_MOST_MENTIONS):
        if position < 0:
            return False
        before = article_text[max(0, position - 40) : position].split()
        after = article_text[position + len(name) + 1 : position + len(name) + 2]
        if before and not after.isalpha() and _is_first_name(before[-1]):
            return True
        position = article_text.find(" " + name, position + 1)
    return False


def _is_first_name(word: str) -> bool:
    low = word.casefold()
    if low in TITLES:
        return True
    is_name = word[0].isupper() and word[-1].isalpha() and not word.isupper()
    return is_name and low not in NOT_NAMES and low not in MEDIA_WORDS
