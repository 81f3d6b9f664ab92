"""A sentence ready for the grammar of attribution."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.citations.masking import Span
from transforms.citations.tokens import PUNCT, WORD, Token
from transforms.citations.vocabulary import Vocabulary, Words

END = Token(PUNCT, -1, -1, ".")
"""What stands before the first and behind the last token."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens of one sentence; `start`/`end` are its offsets in its paragraph.

    `has_quote` says that it holds a quotation; `verbs` are all that may credit their subject, `cues` all
    words that a credit may begin with.
    """

    start: int
    end: int
    tokens: list[Token]
    words: Vocabulary
    verbs: Words
    cues: Words
    has_quote: bool

    def at(self, index: int) -> Token:
        """The token at an index, `END` beyond either end."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else END

    def is_word(self, index: int, among: Words) -> bool:
        """Whether a small word of a table stands at the index."""
        if not 0 <= index < len(self.tokens):
            return False
        token = self.tokens[index]
        return token.low in among and token.kind == WORD

    def is_skipped(self, index: int) -> bool:
        """Whether an auxiliary or adverb stands at the index: `has also recently`."""
        token = self.at(index)
        if token.kind != WORD:
            return False
        return token.low in self.words.skipped or (
            len(token.low) > 4 and token.low.endswith(self.words.adverb_ending)
        )


@dataclass(frozen=True, slots=True)
class Credit:
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
