"""Who speaks: the subject of a verb, before it, behind it, or behind an apposition."""

from __future__ import annotations

from typing import Final

from transforms.citations.heads import NOBODY, Sources
from transforms.citations.phrases import sources_in
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import CAPITALISED, NAME, OWN, PLACE, PUNCT, QUOTE, ROLE, WORD
from transforms.citations.vocabulary import Words
from transforms.citations.words import CALENDAR

_DASHES: Final = frozenset({"—", "–", "-", "--", "---"})
_LONGEST_SUBJECT: Final = 14
_LONGEST_APPOSITION: Final = 60
_LONGEST_OPENING: Final = 8
_LONGEST_HEADING: Final = 40


def before_verb(sentence: Sentence, verb: int) -> Sources:
    """Names that are the subject of the verb at `verb` and stand before it; empty where there are none."""
    index = verb - 1
    while index >= 0 and sentence.is_skipped(index):
        index -= 1
    token = sentence.at(index)
    if index < 0 or token.kind == QUOTE:
        return _behind_alias(sentence, index)
    if token.low == "," or token.low in _DASHES:
        return _around_apposition(sentence, index)
    if sentence.is_word(index, sentence.words.who):
        return _antecedent(sentence, index)
    if sentence.is_word(index, sentence.words.and_words):
        return opening(sentence, index)
    if sentence.is_word(index, sentence.words.breaks):
        return NOBODY
    return _adjacent(sentence, index)


def _adjacent(sentence: Sentence, last: int) -> Sources:
    """Subjects of a noun phrase that ends at `last`, right before the verb."""
    start = _phrase_start(sentence, last)
    sources = sources_in(sentence, start, last + 1)
    if sources.names:
        return sources
    token = sentence.at(last)
    is_adverbial = sentence.is_word(start, sentence.words.place_prepositions | frozenset({"on", "by", "en"}))
    is_bare = sentence.at(last - 1).kind in {PLACE, WORD}
    if token.kind == NAME and is_adverbial and is_bare and _is_behind_date(sentence, last):
        return Sources((last,))
    return NOBODY


def _is_behind_date(sentence: Sentence, index: int) -> bool:
    before = sentence.at(index - 1)
    is_date = before.low.isdigit() or before.low in CALENDAR
    return is_date or before.kind == PLACE or before.low in sentence.words.determiners


def _phrase_start(sentence: Sentence, last: int) -> int:
    words = sentence.words
    index = last
    while index > max(0, last - _LONGEST_SUBJECT):
        token = sentence.at(index - 1)
        if token.kind in {PUNCT, QUOTE}:
            break
        if token.kind == WORD:
            if token.low in words.breaks or token.low in words.as_words or token.low in words.that:
                break
            if token.low in sentence.verbs and token.low not in words.source_nouns:
                break
            if token.low in words.and_words and not _is_between_names(sentence, index - 1):
                break
        index -= 1
    return index


def _is_between_names(sentence: Sentence, index: int) -> bool:
    following = index + 1
    while sentence.is_word(following, sentence.words.determiners):
        following += 1
    return sentence.at(index - 1).kind == NAME and sentence.at(following).kind == NAME


def _around_apposition(sentence: Sentence, close: int) -> Sources:
    """`N, a professor at the university, said`; `the agency’s director, N, said`; `N — who … — said`."""
    is_dash = sentence.at(close).low in _DASHES
    if sentence.at(close - 1).kind == NAME and not is_dash:
        comma = _behind_rank(sentence, close - 2)
        if sentence.at(comma).low == "," and _closes_role(sentence, comma):
            return Sources((close - 1,))
    for index in range(close - 2, max(-1, close - _LONGEST_APPOSITION), -1):
        token = sentence.at(index)
        opens = token.low in _DASHES if is_dash else token.low == ","
        if opens and sentence.at(index - 1).kind == NAME and _opens_apposition(sentence, index + 1):
            return _head_of_clause(sentence, index - 1)
    return NOBODY


def _behind_rank(sentence: Sentence, index: int) -> int:
    """Back over the rank before a name: `, Colonel N`, `, el coronel N`."""
    words = sentence.words
    while sentence.at(index).kind == ROLE or sentence.is_word(index, words.roles | words.determiners):
        index -= 1
    return index


def _closes_role(sentence: Sentence, comma: int) -> bool:
    """Whether the phrase before a comma is an office, whose holder is named behind it."""
    if sentence.at(comma - 1).kind == ROLE or sentence.is_word(comma - 1, sentence.words.roles):
        return True
    start = _phrase_start(sentence, comma - 1)
    return any(
        sentence.is_word(index, sentence.words.roles) or sentence.at(index).kind == ROLE
        for index in range(start, comma)
    ) and not any(sentence.at(index).is_titled for index in range(start, comma))


def _opens_apposition(sentence: Sentence, index: int) -> bool:
    token = sentence.at(index)
    if token.kind == ROLE:
        return True
    if token.kind in {PLACE, NAME}:
        return sentence.at(index + 1).kind in {WORD, OWN}
    return token.kind == WORD and not sentence.is_word(index, sentence.words.and_words)


def _head_of_clause(sentence: Sentence, name: int) -> Sources:
    """The name before an apposition, where it begins its clause and not merely ends another phrase."""
    start = _phrase_start(sentence, name)
    sources = sources_in(sentence, start, name + 1)
    known = sentence.words.roles | sentence.words.media_nouns | sentence.words.organisation_nouns
    strangers = sum(
        1
        for index in range(start, name)
        if sentence.at(index).kind == WORD
        and not sentence.is_word(index, known | sentence.words.determiners)
        and not sentence.is_word(index, sentence.words.staff | sentence.words.origin | sentence.words.of)
    )
    return sources if strangers <= 2 else NOBODY


def _antecedent(sentence: Sentence, who: int) -> Sources:
    """`N, who said`: the name right before the relative."""
    index = who - 1
    if sentence.at(index).low != ",":
        return NOBODY
    return Sources((index - 1,)) if sentence.at(index - 1).kind == NAME else NOBODY


def _behind_alias(sentence: Sentence, index: int) -> Sources:
    """`N, alias “X,” said`."""
    if index < 3 or sentence.at(index - 1).low not in {"alias", "aka", "known"}:
        return NOBODY
    position = index - 2
    if sentence.at(position).low == ",":
        position -= 1
    return Sources((position,)) if sentence.at(position).kind == NAME else NOBODY


def behind_verb(sentence: Sentence, verb: int) -> Sources:
    """Names that are the subject of the verb at `verb` and stand behind it: `, said the mayor, N.`"""
    index = verb + 1
    while sentence.is_skipped(index):
        index += 1
    return sources_in(sentence, index)


def opening(sentence: Sentence, limit: int) -> Sources:
    """Who opens the sentence, a date or place before allowed: the subject that later verbs share.

    `In late 2019, N published figures, saying`; `N visited the port and said`.
    """
    start = _behind_adverbial(sentence, limit)
    for index in range(start, min(limit, start + _LONGEST_OPENING)):
        token = sentence.at(index)
        if token.kind == NAME:
            return sources_in(sentence, start, index + 1) if _leads_clause(sentence, index) else NOBODY
        if token.kind not in CAPITALISED and not sentence.is_word(index, _plain_words(sentence)):
            return NOBODY
    return NOBODY


def _behind_adverbial(sentence: Sentence, limit: int) -> int:
    words = sentence.words
    start = max(
        (
            index + 1
            for index in range(min(limit, _LONGEST_HEADING))
            if sentence.at(index).low in {"*", ":", "•"}
        ),
        default=0,
    )
    if not sentence.is_word(start, words.place_prepositions | words.openers):
        return start
    for index in range(start + 1, start + _LONGEST_OPENING):
        if sentence.at(index).low == ",":
            return index + 1
    return start


def _leads_clause(sentence: Sentence, name: int) -> bool:
    following = sentence.at(name + 1)
    if following.kind == PUNCT:
        return following.low in {",", *_DASHES}
    return following.kind == WORD and not sentence.is_word(
        name + 1, sentence.words.and_words | sentence.words.of
    )


def _plain_words(sentence: Sentence) -> Words:
    words = sentence.words
    return words.determiners | words.roles | words.media_nouns | words.organisation_nouns
