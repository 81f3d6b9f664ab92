"""A paragraph as sentences ready for the grammar: quotations covered, names told apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from transforms.citations.joining import join
from transforms.citations.masking import Span, covered, is_plain
from transforms.citations.names import LONGEST_SHORT, cut, cut_short, opened
from transforms.citations.openings import Reader
from transforms.citations.sentence import Sentence, sentence_of
from transforms.citations.tokens import (
    CAPITALS,
    KINDS,
    MARKS,
    PUNCT,
    QUOTE,
    SMALL_WORDS,
    TOKENS,
    WORD,
    Place,
    Row,
    TokenKind,
)
from transforms.citations.triggers import WORDS, names_institution, present_in, present_within
from transforms.terms import Lang
from transforms.text import sentence_spans

_OPENERS: Final = frozenset({":", "*", "•"})
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
    words, verbs = WORDS[reader.lang], _VERBS[reader.lang]
    own, quoted = (paragraph, ()) if is_plain(paragraph) else covered(paragraph)
    for span in _spans(paragraph, quoted) if quoted else sentence_spans(paragraph):
        start, end = span
        if end - start > _LONGEST_SENTENCE:
            continue
        cues = present_within(own[start:end], present, reader.lang)
        if cues is not None:
            row = _row(own, span, reader)
            join(row, words.institution_tails, has_small=names_institution(cues, reader.lang))
            yield sentence_of(row, span, reader.lang, words, verbs)


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


def _row(own: str, span: Span, reader: Reader) -> Row:
    """The tokens of a sentence; one linear pass."""
    kinds: list[TokenKind] = []
    lows: list[str] = []
    small: list[str] = []
    places: list[Place] = []
    titled: set[int] = set()
    capitals: list[int] = []
    is_first = True
    for found in TOKENS.finditer(own, *span):
        group = found.lastindex
        if group == SMALL_WORDS:
            run = found[0]
            if "," in run or run[-1] == ".":
                words = run.replace(",", " , ").replace(".", " .").split()
                kinds += [PUNCT if word in MARKS else WORD for word in words]
            else:
                words = run.split()
                kinds += [WORD] * len(words)
            lows += words
            small += words
            places += [found.start()] * len(words)
            is_first = False
        elif group == CAPITALS:
            printed, position = found[group], found.start(group)
            parts = opened(own, position, printed, reader) if is_first else None
            if parts is None:
                parts = cut_short(printed) if len(printed) <= LONGEST_SHORT else cut(printed)
            for kind, start, end, low, is_titled in parts:
                if kind == WORD:
                    small.append(low)
                else:
                    capitals.append(len(lows))
                    small.append("")
                    if is_titled:
                        titled.add(position + start)
                kinds.append(kind)
                lows.append(low)
                places.append((position + start, position + end))
            is_first = False
        elif group:
            kind, low = KINDS[group], found[group].lower()
            kinds.append(kind)
            lows.append(low)
            small.append(low)
            places.append(found.span(group))
            is_first = kind == QUOTE or low in _OPENERS or (is_first and kind == PUNCT)
    return Row(kinds, lows, small, places, titled, capitals, own)
