"""Who speaks: the subject of a verb, before it, behind it, or behind an apposition."""

from __future__ import annotations

from typing import Final

from transforms.citations.heads import NOBODY, Sources
from transforms.citations.phrases import sources_in
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import CAPITALISED, NAME, OWN, PLACE, PUNCT, QUOTE, ROLE, WORD
from transforms.citations.vocabulary import Vocabulary
from transforms.citations.words import CALENDAR

_DASHES: Final = frozenset({"—", "–", "-", "--", "---"})
_ADVERBIAL: Final = frozenset({"on", "by", "en"})
_LONGEST_SUBJECT: Final = 14
_LONGEST_APPOSITION: Final = 60
_LONGEST_OPENING: Final = 8
_HEADING_MARKS: Final = frozenset({"*", ":", "•"})
_LONGEST_HEADING: Final = 40


def before_verb(sentence: Sentence, verb: int) -> Sources:
    """Names that are the subject of the verb at `verb` and stand before it; empty where there are none."""
    index = verb - 1
    while index >= 0 and sentence.is_skipped(index):
        index -= 1
    kind, low = sentence.kinds[index], sentence.lows[index]
    if index < 0 or kind == QUOTE:
        return _behind_alias(sentence, index)
    if low == "," or low in _DASHES:
        return _around_apposition(sentence, index)
    if sentence.small[index] in sentence.words.who:
        return _antecedent(sentence, index)
    if sentence.small[index] in sentence.words.and_words:
        return opening(sentence, index)
    if sentence.small[index] in sentence.words.breaks:
        return NOBODY
    return _adjacent(sentence, index)


def _adjacent(sentence: Sentence, last: int) -> Sources:
    """Subjects of a noun phrase that ends at `last`, right before the verb."""
    start = _phrase_start(sentence, last)
    sources = sources_in(sentence, start, last + 1)
    if sources.names:
        return sources
    if sentence.kinds[last] != NAME:
        return NOBODY
    word = sentence.small[start]
    is_adverbial = word in sentence.words.place_prepositions or word in _ADVERBIAL
    is_bare = sentence.kinds[last - 1] in {PLACE, WORD}
    return Sources((last,)) if is_adverbial and is_bare and _is_behind_date(sentence, last) else NOBODY


def _is_behind_date(sentence: Sentence, index: int) -> bool:
    before_kind, before_low = sentence.kinds[index - 1], sentence.lows[index - 1]
    is_date = before_low.isdigit() or before_low in CALENDAR
    return is_date or before_kind == PLACE or before_low in sentence.words.determiners


def _phrase_start(sentence: Sentence, last: int) -> int:
    words = sentence.words
    index = last
    while index > max(0, last - _LONGEST_SUBJECT):
        kind, low = sentence.kinds[index - 1], sentence.lows[index - 1]
        if kind in {PUNCT, QUOTE}:
            break
        if kind == WORD:
            if low in words.breaks or low in words.as_words or low in words.that:
                break
            if low in sentence.verbs and low not in words.source_nouns:
                break
            if low in words.and_words and not _is_between_names(sentence, index - 1):
                break
        index -= 1
    return index


def _is_between_names(sentence: Sentence, index: int) -> bool:
    following = index + 1
    while sentence.small[following] in sentence.words.determiners:
        following += 1
    return sentence.kinds[index - 1] == NAME and sentence.kinds[following] == NAME


def _around_apposition(sentence: Sentence, close: int) -> Sources:
    """`N, a professor at the university, said`; `the agency’s director, N, said`; `N — who … — said`."""
    is_dash = sentence.lows[close] in _DASHES
    if sentence.kinds[close - 1] == NAME and not is_dash:
        comma = _behind_rank(sentence, close - 2)
        if sentence.lows[comma] == "," and _closes_role(sentence, comma):
            return Sources((close - 1,))
    for index in range(close - 2, max(-1, close - _LONGEST_APPOSITION), -1):
        low = sentence.lows[index]
        opens = low in _DASHES if is_dash else low == ","
        if opens and sentence.kinds[index - 1] == NAME and _opens_apposition(sentence, index + 1):
            return _head_of_clause(sentence, index - 1)
    return NOBODY


def _behind_rank(sentence: Sentence, index: int) -> int:
    """Back over the rank before a name: `, Colonel N`, `, el coronel N`."""
    words = sentence.words
    while (
        sentence.kinds[index] == ROLE
        or sentence.small[index] in words.roles
        or sentence.small[index] in words.determiners
    ):
        index -= 1
    return index


def _closes_role(sentence: Sentence, comma: int) -> bool:
    """Whether the phrase before a comma is an office, whose holder is named behind it."""
    if sentence.kinds[comma - 1] == ROLE or sentence.small[comma - 1] in sentence.words.roles:
        return True
    start = _phrase_start(sentence, comma - 1)
    return any(
        sentence.small[index] in sentence.words.roles or sentence.kinds[index] == ROLE
        for index in range(start, comma)
    ) and not any(sentence.is_titled(index) for index in range(start, comma))


def _opens_apposition(sentence: Sentence, index: int) -> bool:
    kind = sentence.kinds[index]
    if kind == ROLE:
        return True
    if kind in {PLACE, NAME}:
        return sentence.kinds[index + 1] in {WORD, OWN}
    return kind == WORD and sentence.small[index] not in sentence.words.and_words


def _head_of_clause(sentence: Sentence, name: int) -> Sources:
    """The name before an apposition, where it begins its clause and not merely ends another phrase."""
    start = _phrase_start(sentence, name)
    sources = sources_in(sentence, start, name + 1)
    if not sources.names:
        return NOBODY
    strangers = [
        index
        for index in range(start, name)
        if sentence.kinds[index] == WORD and not _is_known(sentence.words, sentence.small[index])
    ]
    return sources if len(strangers) <= 2 else NOBODY


def _is_known(words: Vocabulary, word: str) -> bool:
    return _is_plain(words, word) or word in words.staff or word in words.origin or word in words.of


def _antecedent(sentence: Sentence, who: int) -> Sources:
    """`N, who said`: the name right before the relative."""
    index = who - 1
    if sentence.lows[index] != ",":
        return NOBODY
    return Sources((index - 1,)) if sentence.kinds[index - 1] == NAME else NOBODY


def _behind_alias(sentence: Sentence, index: int) -> Sources:
    """`N, alias “X,” said`."""
    if index < 3 or sentence.lows[index - 1] not in {"alias", "aka", "known"}:
        return NOBODY
    position = index - 2
    if sentence.lows[position] == ",":
        position -= 1
    return Sources((position,)) if sentence.kinds[position] == NAME else NOBODY


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
        kind = sentence.kinds[index]
        if kind == NAME:
            return sources_in(sentence, start, index + 1) if _leads_clause(sentence, index) else NOBODY
        if kind not in CAPITALISED and not _is_plain(sentence.words, sentence.small[index]):
            return NOBODY
    return NOBODY


def _behind_adverbial(sentence: Sentence, limit: int) -> int:
    words, start = sentence.words, 0
    for index, low in enumerate(sentence.lows[: max(0, min(limit, _LONGEST_HEADING))], 1):
        if low in _HEADING_MARKS:
            start = index
    word = sentence.small[start]
    if word not in words.place_prepositions and word not in words.openers:
        return start
    for index in range(start + 1, start + _LONGEST_OPENING):
        if sentence.lows[index] == ",":
            return index + 1
    return start


def _leads_clause(sentence: Sentence, name: int) -> bool:
    kind = sentence.kinds[name + 1]
    if kind == PUNCT:
        return sentence.lows[name + 1] == "," or sentence.lows[name + 1] in _DASHES
    words, word = sentence.words, sentence.small[name + 1]
    return kind == WORD and word not in words.and_words and word not in words.of


def _is_plain(words: Vocabulary, word: str) -> bool:
    """Whether a small word may stand beside a name and say what it is."""
    return (
        word in words.determiners
        or word in words.roles
        or word in words.media_nouns
        or word in words.organisation_nouns
    )
