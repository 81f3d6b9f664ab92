"""A paragraph as sentences ready for the grammar: quotations covered, names told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transforms.citations.joining import joined
from transforms.citations.masking import QUOTED, Span, masked, quotations
from transforms.citations.names import Reader, refined
from transforms.citations.sentence import Sentence
from transforms.citations.tokens import NAME, PUNCT, QUOTE, Token, raw_tokens
from transforms.citations.triggers import CUES, WORDS, is_promising
from transforms.records import Lang
from transforms.text import sentence_spans

_OPENERS: Final = frozenset({":", "*", "•"})
_LONGEST_SENTENCE: Final = 4_000
_LONGEST_PARAGRAPH: Final = 50_000
_LONGEST_CONTEXT: Final = 60_000
_FOLLOWERS: Final = {lang: words.followers() for lang, words in WORDS.items()}
_VERBS: Final = {lang: words.verbs() for lang, words in WORDS.items()}


def reader_of(article_text: str, lang: Lang) -> Reader:
    """What telling names apart needs to know of an article; of a very long one its first part."""
    return Reader(lang, article_text[:_LONGEST_CONTEXT], _FOLLOWERS[lang])


def read_sentences(paragraph: str, reader: Reader) -> Iterator[Sentence]:
    """The sentences of a paragraph that can hold a credit, in order.

    A sentence never ends inside a quotation. One of more than 4,000 characters, or beyond the first 50,000 of
    a paragraph, is no prose and is not read.
    """
    paragraph = paragraph[:_LONGEST_PARAGRAPH]
    quoted = quotations(paragraph)
    own = masked(paragraph, quoted)
    for start, end in _spans(paragraph, quoted):
        if end - start <= _LONGEST_SENTENCE and is_promising(own[start:end], reader.lang):
            yield _sentence(own, start, end, reader)


def _spans(paragraph: str, quoted: tuple[Span, ...]) -> Iterator[Span]:
    begin = -1
    number = 0
    for start, end in sentence_spans(paragraph):
        begin = start if begin < 0 else begin
        while number < len(quoted) and quoted[number][1] <= end:
            number += 1
        if number < len(quoted) and quoted[number][0] < end:
            continue
        yield begin, end
        begin = -1
    if begin >= 0:
        yield begin, len(paragraph)


def _sentence(own: str, start: int, end: int, reader: Reader) -> Sentence:
    tokens: list[Token] = []
    is_first = True
    for token in raw_tokens(own, start, end):
        if token.kind == NAME:
            tokens += refined(token, own, is_first=is_first, reader=reader)
        else:
            tokens.append(token)
        is_opener = token.low in _OPENERS or (is_first and token.kind == PUNCT)
        is_first = is_opener or token.kind == QUOTE
    lang, words = reader.lang, WORDS[reader.lang]
    has_quote = QUOTED in own[start:end]
    names = joined(tokens, words.institution_tails)
    return Sentence(start, end, names, words, _VERBS[lang], CUES[lang], has_quote)
