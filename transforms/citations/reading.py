"""A paragraph as sentences ready for the grammar: quotations covered, names told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transforms.citations.joining import joined
from transforms.citations.masking import QUOTED, Span, masked, quotations
from transforms.citations.names import cut, cut_short, opened
from transforms.citations.openings import Reader
from transforms.citations.sentence import PADDING, Sentence
from transforms.citations.tokens import KINDS, NAME, PUNCT, QUOTE, SMALL_WORDS, TOKENS, WORD, Token
from transforms.citations.triggers import WORDS, present_in, present_within
from transforms.records import Lang
from transforms.text import sentence_spans

_OPENERS: Final = frozenset({":", "*", "•"})
_LONGEST_SHORT: Final = 100
_LONGEST_SENTENCE: Final = 4_000
_LONGEST_PARAGRAPH: Final = 50_000
_LONGEST_CONTEXT: Final = 60_000
_FOLLOWERS: Final = {lang: words.followers() for lang, words in WORDS.items()}
_PEOPLE: Final = {lang: words.people | words.staff for lang, words in WORDS.items()}
_VERBS: Final = {lang: words.verbs() for lang, words in WORDS.items()}


def reader_of(article_text: str, lang: Lang) -> Reader:
    """What telling names apart needs to know of an article; of a very long one its first part."""
    return Reader(lang, article_text[:_LONGEST_CONTEXT], _FOLLOWERS[lang], _PEOPLE[lang], WORDS[lang].roles)


def read_sentences(paragraph: str, reader: Reader) -> Iterator[Sentence]:
    """The sentences of a paragraph that can hold a credit, in order.

    A sentence never ends inside a quotation. One of more than 4,000 characters, or beyond the first 50,000 of
    a paragraph, is no prose and is not read.
    """
    paragraph = paragraph[:_LONGEST_PARAGRAPH]
    present = present_in(paragraph, reader.lang)
    if present is None:
        return
    quoted = quotations(paragraph)
    own = masked(paragraph, quoted)
    for start, end in _spans(paragraph, quoted):
        if end - start > _LONGEST_SENTENCE:
            continue
        within = present_within(own[start:end], present, reader.lang)
        if within is not None:
            yield _sentence(own, (start, end), reader, has_small=bool(within.institutions))


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


def _sentence(own: str, span: Span, reader: Reader, *, has_small: bool) -> Sentence:
    start, end = span
    words = WORDS[reader.lang]
    tokens, capitals = _tokens(own, start, end, reader)
    names = joined(tokens, capitals, words.institution_tails, has_small=has_small)
    size = len(names)
    names += PADDING
    has_quote = own.find(QUOTED, start, end) >= 0
    return Sentence(start, end, size, names, reader.lang, words, _VERBS[reader.lang], has_quote)


def _tokens(own: str, start: int, end: int, reader: Reader) -> tuple[list[Token], list[int]]:
    """The tokens of a sentence, and the indices of those in capitals; one linear pass."""
    # The tuple's own constructor: a named tuple's takes twice as long, and texts are mostly small words.
    new = tuple.__new__
    tokens: list[Token] = []
    capitals: list[int] = []
    add = tokens.append
    is_first = True
    for found in TOKENS.finditer(own, start, end):
        group = found.lastindex or SMALL_WORDS
        position, behind = found.span()
        if group == SMALL_WORDS:
            tokens += [
                new(Token, (WORD, position, (position := position + len(word) + 1) - 1, word, False, False))
                for word in found[0].split()
            ]
            is_first = False
            continue
        kind, printed = KINDS[group], found[0]
        token = new(Token, (kind, position, behind, printed.lower(), False, False))
        if kind != NAME:
            add(token)
            is_first = kind == QUOTE or printed in _OPENERS or (is_first and kind == PUNCT)
            continue
        for part in (opened(token, own, reader) if is_first else None) or _parts(printed, position):
            if part.kind != WORD:
                capitals.append(len(tokens))
            add(part)
        is_first = False
    return tokens, capitals


def _parts(printed: str, position: int) -> Iterator[Token]:
    new = tuple.__new__
    parts = cut_short(printed) if len(printed) <= _LONGEST_SHORT else cut(printed)
    for kind, begin, end, low, is_titled, is_acronym in parts:
        yield new(Token, (kind, position + begin, position + end, low, is_titled, is_acronym))
