"""Passages and sentences labelled by hand: every source found, and nothing else."""

from __future__ import annotations

import re

import pytest

from tests.transforms.citations import (
    english_conventions,
    english_prose,
    english_sentences,
    english_statements,
    spanish_conventions,
    spanish_prose,
    spanish_sentences,
)
from tests.transforms.citations.labelled import Labelled
from tests.transforms.citations.reading import cited, names
from transforms.terms import Lang

_PASSAGES = [(Lang.EN, passage) for passage in english_prose.PASSAGES] + [
    (Lang.ES, passage) for passage in spanish_prose.PASSAGES
]
_SENTENCES = [
    (lang, text, expected)
    for lang, module in (
        (Lang.EN, english_sentences),
        (Lang.EN, english_statements),
        (Lang.EN, english_conventions),
        (Lang.ES, spanish_sentences),
        (Lang.ES, spanish_conventions),
    )
    for text, expected in module.SENTENCES
]
_ARTICLE = re.compile(r"(?:the|el|la|los|las) ", re.IGNORECASE)


def _bare(name: str) -> str:
    return _ARTICLE.sub("", name, count=1) if _ARTICLE.match(name) else name


@pytest.mark.parametrize(("lang", "passage"), _PASSAGES, ids=[item.about for _, item in _PASSAGES])
def test_a_passage_credits_the_labelled_sources(lang: Lang, passage: Labelled) -> None:
    found = {item.source_name: item for item in cited(passage.text, lang=lang)}
    assert sorted(found) == sorted(name for name, _, _ in passage.sources)
    for name, kind, cue in passage.sources:
        assert found[name].kind == kind, name
        assert cue.casefold() in found[name].cue.casefold(), name
        assert found[name].sentence in passage.text
        assert name in found[name].sentence
    assert {name for name, item in found.items() if item.via_insightcrime} == set(passage.via)


@pytest.mark.parametrize(
    ("lang", "text", "expected"), _SENTENCES, ids=[text[:40] for _, text, _ in _SENTENCES]
)
def test_a_sentence_credits_the_labelled_names(lang: Lang, text: str, expected: tuple[str, ...]) -> None:
    assert sorted(map(_bare, names(text, lang=lang))) == sorted(map(_bare, expected))


def test_there_are_passages_enough_in_either_language() -> None:
    assert sum(lang is Lang.EN for lang, _ in _PASSAGES) >= 20
    assert sum(lang is Lang.ES for lang, _ in _PASSAGES) >= 20
