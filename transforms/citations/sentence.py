"""A sentence ready for the grammar of attribution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from transforms.citations.masking import Span
from transforms.citations.tokens import PUNCT, Place, Row, TokenKind, measured
from transforms.citations.vocabulary import Vocabulary, Words
from transforms.frozen import lightly_frozen
from transforms.terms import Lang

# Longer than a rule looks beyond either end: a small negative index finds it as well.
_PADDING: Final = 32
_KINDS: Final[list[TokenKind]] = [PUNCT] * _PADDING
_LOWS: Final = ["."] * _PADDING
_SMALL: Final = [""] * _PADDING
_PLACES: Final = [(-1, -1)] * _PADDING


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens of one sentence; `start`/`end` are its offsets in its paragraph.

    `kinds` says what each token is, `lows` is its text in lower case, `small` the same but empty for a name,
    a place or an office. Each ends with 32 full stops beyond the `size` of the sentence, which an index
    before its start finds too. `own` is the paragraph with quotations covered, `verbs` are all that may
    credit their subject.
    """

    start: int
    end: int
    size: int
    kinds: list[TokenKind]
    lows: list[str]
    small: list[str]
    places: list[Place]
    titled: set[int]
    own: str
    lang: Lang
    words: Vocabulary
    verbs: Words

    def span(self, first: int, last: int | None = None) -> Span:
        """The offsets of a token, or from a first to a last one; (-1, -1) beyond either end."""
        span = measured(self.places, self.lows, self.own, first)
        if last is None or last == first:
            return span
        return (span[0], measured(self.places, self.lows, self.own, last)[1])

    def is_titled(self, index: int) -> bool:
        """Whether an office was taken off the name at the index."""
        return bool(self.titled) and self.span(index)[0] in self.titled

    def is_acronym(self, index: int) -> bool:
        """Whether the name at the index is one word of two letters or more, all in capitals."""
        start, end = self.span(index)
        return end - start > 1 and " " not in self.lows[index] and self.own[start:end].isupper()

    def is_skipped(self, index: int) -> bool:
        """Whether an auxiliary or adverb stands at the index: `has also recently`."""
        word = self.small[index]
        return word in self.words.skipped or (len(word) > 4 and word.endswith(self.words.adverb_ending))


def sentence_of(row: Row, span: Span, lang: Lang, words: Vocabulary, verbs: Words) -> Sentence:
    """The sentence of a row of tokens, whose columns it takes over."""
    size = len(row.lows)
    kinds, lows, small, places = row.kinds, row.lows, row.small, row.places
    kinds += _KINDS
    lows += _LOWS
    small += _SMALL
    places += _PLACES
    return Sentence(*span, size, kinds, lows, small, places, row.titled, row.own, lang, words, verbs)


class Credit(NamedTuple):
    """A name that a sentence credits: the index of its token and the offsets of the words that make it so.

    `is_media` and `is_person` are what the words alone say of the name; `is_listener` marks the one who was
    told, `is_interview` that it happened in an interview, `is_spoken` the subject of a verb, `is_via` one who
    told the publisher.
    """

    name: int
    cue: tuple[Span, ...]
    is_media: bool = False
    is_person: bool = False
    is_listener: bool = False
    is_interview: bool = False
    is_spoken: bool = False
    is_via: bool = False
