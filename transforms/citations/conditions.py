"""Under which conditions a verb makes its subject a source."""

from __future__ import annotations

from typing import Final

from transforms.citations.heads import Way
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import PUNCT, QUOTE
from transforms.citations.words import (
    CALENDAR,
    DOCUMENT_WORDS,
    MEDIA_WORDS,
    ORGANISATION_WORDS,
    PLATFORMS,
    PUBLISHER_NAMES,
    RESEARCH_WORDS,
)
from transforms.outlets import MEDIA, known_outlets
from transforms.text import word_set

_ARTICLES: Final = frozenset({"el", "la", "los", "las"})
_PRINTED: Final = frozenset({"published"})
_PICTURES: Final = word_set(
    "photographs photos pictures images video videos list names emails messages fotografías fotos imágenes"
)
_MEASURING: Final = word_set(
    "estimated estimates estimate calculated estimó estima estiman calculó calcula calculan"
)
_LEADING: Final = word_set("in at on through via during by en mediante por durante través")
_NOT_SAID: Final = frozenset({"responsibility", "victory", "lives", "responsabilidad"})
_FARTHEST_CLASS: Final = 12


def is_publisher(sentence: Sentence, name: int) -> bool:
    """Whether the name is the publisher's own."""
    return sentence.lows[name] in PUBLISHER_NAMES


def is_credit(sentence: Sentence, verb: int, name: int, way: Way) -> bool:
    """Whether the verb makes its subject a source, given what stands around it."""
    words, low = sentence.words, sentence.lows[verb]
    is_finding = is_publisher(sentence, name) and low not in words.quoting
    if low in words.speech or low in words.reporting or is_finding:
        return _NOT_SAID.isdisjoint(sentence.lows[verb + 1 : verb + 3])
    if low in words.quoting:
        return _has_quote_near(sentence, verb)
    if low in words.classifying and _is_classified(sentence, verb):
        return True
    if low in words.publishing:
        is_printed = low in _PRINTED and (_is_like_medium(sentence, name) or _has_pictures(sentence, verb))
        return is_printed or _has_object(sentence, verb) or _is_told_medium(sentence, name)
    return low in words.claims and (
        way is Way.DOCUMENT
        or _is_claim(sentence, verb, name)
        or (way is Way.DIRECT and _is_document(sentence, name))
    )


def _is_claim(sentence: Sentence, verb: int, name: int) -> bool:
    following_kind, following_low = sentence.kinds[verb + 1], sentence.lows[verb + 1]
    that = sentence.words.that
    if following_kind == QUOTE or sentence.small[verb + 1] in that or sentence.small[verb + 2] in that:
        return True
    if _is_made_on_occasion(sentence, verb) or _is_measure(sentence, verb):
        return True
    if (following_kind == PUNCT and following_low in {".", ":"}) or sentence.lows[verb - 1] == "lo":
        return True
    is_research = not RESEARCH_WORDS.isdisjoint(sentence.lows[name].split())
    return is_research or sentence.small[name - 1] in sentence.words.as_words or is_medium(sentence, name)


def _is_made_on_occasion(sentence: Sentence, verb: int) -> bool:
    """`confirmed late on Friday that`, `announced in a press conference the end`: a day or an occasion."""
    words = sentence.words
    is_public = is_led = False
    for index in range(verb + 1, verb + _FARTHEST_CLASS):
        low = sentence.lows[index]
        if sentence.small[index] in words.that:
            return index > verb + 1
        is_small = low in words.openers or low in words.determiners or low in words.of
        is_led = is_led or low in _LEADING
        if is_led and (low in words.occasions or low in PLATFORMS):
            is_public = True
        elif not (is_small or low in CALENDAR or low in words.times or low.isdigit()):
            return is_public
    return is_public


def _is_measure(sentence: Sentence, verb: int) -> bool:
    """`calculated the loss at 9 million`."""
    if sentence.lows[verb] not in _MEASURING:
        return False
    for index in range(verb + 1, verb + _FARTHEST_CLASS):
        kind, low = sentence.kinds[index], sentence.lows[index]
        if low[:1].isdigit():
            return True
        if kind in {PUNCT, QUOTE}:
            return False
    return False


def _is_document(sentence: Sentence, name: int) -> bool:
    """`World Harvest Report 2018`."""
    return sentence.lows[name].rstrip(" 0123456789").rpartition(" ")[2] in DOCUMENT_WORDS


def _is_classified(sentence: Sentence, verb: int) -> bool:
    """`has identified the port as a hub`."""
    for index in range(verb + 1, verb + _FARTHEST_CLASS):
        if sentence.kinds[index] == PUNCT:
            return False
        if sentence.small[index] in sentence.words.as_words:
            return True
    return False


def is_medium(sentence: Sentence, name: int) -> bool:
    """Whether the name is an outlet's by the table, its own words, or the noun before it: `the daily N`."""
    return _is_told_medium(sentence, name) or (
        not known_outlets(sentence.lows[name]) and _has_newsroom_words(sentence, name)
    )


def _is_like_medium(sentence: Sentence, name: int) -> bool:
    """As `is_medium`, or by a Spanish article: `El Faro del Sur`."""
    return sentence.lows[name].split()[0] in _ARTICLES or is_medium(sentence, name)


def _has_newsroom_words(sentence: Sentence, name: int) -> bool:
    parts = sentence.lows[name].split()
    return not MEDIA_WORDS.isdisjoint(parts) and ORGANISATION_WORDS.isdisjoint(parts)


def _is_told_medium(sentence: Sentence, name: int) -> bool:
    low = sentence.lows[name]
    known = known_outlets(low)
    if known:
        return known[0].kind == MEDIA
    return sentence.small[name - 1] in sentence.words.media_nouns


def _has_quote_near(sentence: Sentence, verb: int) -> bool:
    return QUOTE in sentence.kinds[max(0, verb - 2) : verb + 12]


def _has_pictures(sentence: Sentence, verb: int) -> bool:
    return not _PICTURES.isdisjoint(sentence.lows[verb + 1 : verb + 4])


def _has_object(sentence: Sentence, verb: int) -> bool:
    """`published a report`; a bare `released` frees somebody."""
    return not sentence.words.document_nouns.isdisjoint(sentence.small[verb + 1 : verb + 6])
