"""One story in two languages is told from two stories of one day, desk and writer."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from tests.warehouse.builders import author
from tests.warehouse.stories import story
from transforms.counterparts import DAYS_APART, Story, agreement, story_of
from transforms.records import Article, ArticleCountry, ArticleLink
from transforms.terms import Lang


def signs(article: Article) -> Story:
    found = story_of(f"{article.lang.value}/{article.slug}", article)
    assert found is not None
    return found


ENGLISH = signs(story("the-river"))


def agrees(article: Article) -> bool:
    other = signs(article)
    assert agreement(ENGLISH, other) == agreement(other, ENGLISH)
    return agreement(ENGLISH, other) > 0


@pytest.mark.parametrize("days", [0, 1, 3, -3, DAYS_APART])
def test_a_translation_is_known_within_a_week(days: int) -> None:
    assert agrees(story("el-rio", Lang.ES, days=days))


def test_a_translation_of_another_week_is_not_believed() -> None:
    assert not agrees(story("el-rio", Lang.ES, days=DAYS_APART + 1))


def test_another_story_of_the_same_day_and_writer_is_none() -> None:
    assert not agrees(story("otro", Lang.ES, number=2))


def test_another_story_with_the_same_picture_and_sources_of_background_is_none() -> None:
    other = story("otro", Lang.ES, number=2, image="photo-of-1", sources=4)
    shared = ArticleLink(9, 1, *["https://outlet.example/1/1/"] * 2, "outlet.example", "said", "source")
    assert not agrees(dataclasses.replace(other, links=(*other.links, shared)))


def test_a_follow_up_that_repeats_some_figures_is_none() -> None:
    first, later = story("el-rio", Lang.ES), story("otro", Lang.ES, number=2, days=2)
    text = f"{first.paragraphs[0].text}\n\n{first.paragraphs[1].text}\n\n{later.text}"
    assert not agrees(dataclasses.replace(later, text=text))


def test_the_same_language_is_no_counterpart() -> None:
    assert not agrees(story("the-river-again"))


def test_names_and_writers_alone_are_not_enough() -> None:
    other = story("el-rio", Lang.ES, sources=0)
    text = "".join("x" if char.isdigit() else char for char in other.text)
    assert not agrees(dataclasses.replace(other, text=text))


def test_figures_and_names_are_enough_where_sources_were_dropped() -> None:
    assert agrees(story("el-rio", Lang.ES, sources=0))


def few(article: Article, *, names: bool = True) -> Article:
    """A short piece with one source and one figure."""
    number = "77 cajas" if article.lang is Lang.ES else "77 boxes"
    people = "who saw Quellos, Ferroluz, Castelar, Pazluna, Montesol there" if names else "who saw it"
    return dataclasses.replace(article, links=article.links[:1], text=f"It was {number} {people}.")


def test_a_short_piece_needs_a_sign_more() -> None:
    first = signs(few(story("the-river")))
    other = story("el-rio", Lang.ES, image="another-one")
    assert agreement(first, signs(few(other))) > 0
    assert agreement(first, signs(few(other, names=False))) == 0
    without_source = dataclasses.replace(few(other), links=())
    assert agreement(first, signs(without_source)) == 0
    assert agreement(first, signs(dataclasses.replace(without_source, images=story("x").images))) > 0


def test_other_writers_countries_or_lengths_rule_a_pair_out() -> None:
    same = story("el-rio", Lang.ES)
    assert not agrees(story("el-rio", Lang.ES, writers=("Otro Inventado",)))
    assert not agrees(dataclasses.replace(same, countries=(ArticleCountry("BR", "tag"),)))
    assert not agrees(dataclasses.replace(same, word_count=3 * same.word_count))
    unsigned = dataclasses.replace(same, authors=(author("InSight Crime", "organisation"),), countries=())
    assert agrees(unsigned)


def test_more_agreement_counts_for_more_and_nearer_days_too() -> None:
    same = signs(story("el-rio", Lang.ES))
    fewer = signs(story("el-rio", Lang.ES, sources=2))
    later = signs(story("el-rio", Lang.ES, days=2))
    assert agreement(ENGLISH, same) > agreement(ENGLISH, later) > agreement(ENGLISH, fewer)


def test_numbers_are_one_in_both_notations_and_years_and_days_are_none() -> None:
    texts = {
        Lang.EN: "It cost 1,500 and 2.5 and 1.25 and 77 on the 12th of 2019, about 31 times.",
        Lang.ES: "Costó 1.500 y 2,5 y 1,25 y 77 el 12 de 2019, unas 31 veces.",
    }
    english, spanish = (
        signs(dataclasses.replace(story("s", lang), text=text)).numbers for lang, text in texts.items()
    )
    assert english == spanish
    assert len(english) == 4


def test_without_a_day_there_are_no_signs() -> None:
    assert story_of("en/x", dataclasses.replace(story("x"), published_on=None)) is None
    assert dataclasses.replace(ENGLISH, published_on=ENGLISH.published_on + timedelta(days=1)) != ENGLISH
