"""A sentence ready for the grammar of attribution."""

from __future__ import annotations

from typing import Final, NamedTuple

from transforms.citations.masking import Span
from transforms.citations.tokens import PUNCT, WORD, Token
from transforms.citations.vocabulary import Vocabulary, Words
from transforms.records import Lang

END: Final = Token(PUNCT, -1, -1, ".")
"""What stands before the first and behind the last token."""

PADDING: Final = (END,) * 32
"""Longer than a rule looks beyond either end: a small negative index finds it as well."""


class Sentence(NamedTuple):
    """Tokens of one sentence; `start`/`end` are its offsets in its paragraph.

    `size` is the number of tokens, `padded` the tokens with `PADDING` behind them.
    `has_quote` says that it holds a quotation; `verbs` are all that may credit their subject.
    """

    start: int
    end: int
    size: int
    padded: list[Token]
    lang: Lang
    words: Vocabulary
    verbs: Words
    has_quote: bool

    def at(self, index: int) -> Token:
        """The token at an index, `END` up to 32 places beyond either end."""
        return self.padded[index]

    def is_word(self, index: int, among: Words) -> bool:
        """Whether a small word of a table stands at the index."""
        token = self.padded[index]
        return token.low in among and token.kind == WORD

    def is_skipped(self, index: int) -> bool:
        """Whether an auxiliary or adverb stands at the index: `has also recently`."""
        token = self.padded[index]
        if token.kind != WORD:
            return False
        return token.low in self.words.skipped or (
            len(token.low) > 4 and token.low.endswith(self.words.adverb_ending)
        )


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
