"""Stories of two languages find each other in any order of arrival, and part when one of them changes."""

from __future__ import annotations

import dataclasses
from itertools import permutations
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import SITE, batch, fresh_store, reading
from tests.warehouse.stories import story
from transforms.records import Article, ArticleLink
from transforms.terms import Lang
from warehouse.load import load_batch

RIVER, RIO = story("the-river"), story("el-rio", Lang.ES, days=3)
OTHER, OTRO = story("the-port", number=2), story("el-puerto", Lang.ES, number=2)
PAIRED = [
    ("en/the-port", "es/el-puerto"),
    ("en/the-river", "es/el-rio"),
    ("es/el-puerto", "en/the-port"),
    ("es/el-rio", "en/the-river"),
]


def load(con: duckdb.DuckDBPyConnection, *articles: Article, day: float = 0) -> None:
    load_batch(con, batch([reading(article, day) for article in articles]))


def pairs(con: duckdb.DuckDBPyConnection) -> list[tuple[str, str | None]]:
    return con.execute("select article_id, counterpart_id from articles order by all").fetchall()


@pytest.mark.parametrize("order", list(permutations((RIVER, RIO, OTHER, OTRO))))
def test_any_order_of_arrival_gives_the_same_pairs(order: tuple[Article, ...], tmp_path: Path) -> None:
    con = fresh_store(tmp_path / "a.duckdb")
    for day, article in enumerate(order):
        load(con, article, day=day)
    assert pairs(con) == PAIRED
    con.close()


def test_one_batch_gives_the_same_pairs_and_a_repetition_changes_nothing(
    con: duckdb.DuckDBPyConnection,
) -> None:
    load(con, RIVER, RIO, OTHER, OTRO)
    assert pairs(con) == PAIRED
    load(con, RIVER, RIO, OTHER, OTRO)
    assert pairs(con) == PAIRED
    assert con.execute("select count(*) from internal.likely_counterparts").fetchall() == [(2,)]


def test_a_week_of_stories_by_three_writers_that_share_people_and_sources_parts_into_pairs(
    con: duckdb.DuckDBPyConnection,
) -> None:
    shared = [f"People such as {name} were there too." for name in ("Mendozal", "Zetinas", "Quirogal")]
    background = ArticleLink(
        9, 1, *["https://outlet.example/background/"] * 2, "outlet.example", "x", "source"
    )

    def piece(number: int, lang: Lang) -> Article:
        writer = f"Writer {'ABC'[number % 3]}"
        one = story(
            f"{lang}-{number}", lang, number=number, days=number % 4, writers=(writer,), image="port-scene"
        )
        text = "\n\n".join((one.text, *shared))
        return dataclasses.replace(one, text=text, links=(*one.links, background))

    numbers = range(1, 40)
    load(con, *(piece(number, Lang.EN) for number in numbers))
    load(con, *(piece(number, Lang.ES) for number in numbers if number % 5), day=1)
    expected = {f"en/en-{number}": f"es/es-{number}" if number % 5 else None for number in numbers}
    assert {one: other for one, other in pairs(con) if one.startswith("en/")} == expected


def test_two_that_are_equally_alike_give_no_pair(con: duckdb.DuckDBPyConnection) -> None:
    load(con, RIVER, RIO)
    load(con, story("el-rio-otra-vez", Lang.ES, days=3), day=1)
    assert {other for _, other in pairs(con)} == {None}


def test_a_clearly_better_one_takes_the_place_of_another(con: duckdb.DuckDBPyConnection) -> None:
    weaker = story("el-rio-breve", Lang.ES, sources=0, image="another-one")
    load(con, RIVER, weaker)
    assert pairs(con) == [("en/the-river", "es/el-rio-breve"), ("es/el-rio-breve", "en/the-river")]
    load(con, RIO, day=1)
    assert pairs(con) == [
        ("en/the-river", "es/el-rio"),
        ("es/el-rio", "en/the-river"),
        ("es/el-rio-breve", None),
    ]


def test_an_article_that_changes_into_another_story_is_left_alone(con: duckdb.DuckDBPyConnection) -> None:
    load(con, RIVER, RIO)
    load(con, dataclasses.replace(OTRO, slug=RIO.slug, url=RIO.url), day=1)
    assert pairs(con) == [("en/the-river", None), ("es/el-rio", None)]


def test_what_a_page_names_goes_before_what_looks_alike(con: duckdb.DuckDBPyConnection) -> None:
    named = story("el-nombrado", Lang.ES, number=3)
    load(con, RIVER, RIO, named)
    assert dict(pairs(con))["en/the-river"] == "es/el-rio"
    load(con, dataclasses.replace(RIVER, alternates=(("es", f"{SITE}/es/noticias/el-nombrado/"),)), day=1)
    assert pairs(con) == [
        ("en/the-river", "es/el-nombrado"),
        ("es/el-nombrado", "en/the-river"),
        ("es/el-rio", None),
    ]
    # An older capture that names nobody carries nothing: the newest that names one counts.
    load(con, dataclasses.replace(RIVER, title="An older headline"), day=-1)
    assert dict(pairs(con))["es/el-rio"] is None


@pytest.mark.parametrize("apart", [-7, 7])
def test_a_week_apart_is_near_whatever_the_day(apart: int, con: duckdb.DuckDBPyConnection) -> None:
    english = [story(f"tale-{number}", number=number, days=31 * number) for number in range(31)]
    near = [
        story(f"cuento-{number}", Lang.ES, number=number, days=31 * number + apart) for number in range(31)
    ]
    load(con, *english)
    load(con, *near, day=1)
    found = dict(pairs(con))
    assert [found[f"en/tale-{number}"] for number in range(31)] == [
        f"es/cuento-{number}" for number in range(31)
    ]


@pytest.mark.parametrize("apart", [-8, 8])
def test_more_than_a_week_apart_is_not(apart: int, con: duckdb.DuckDBPyConnection) -> None:
    load(con, *(story(f"tale-{number}", number=number, days=31 * number) for number in range(31)))
    load(
        con,
        *(
            story(f"cuento-{number}", Lang.ES, number=number, days=31 * number + apart)
            for number in range(31)
        ),
    )
    assert set(dict(pairs(con)).values()) == {None}


def test_a_new_article_is_the_counterpart_of_a_stored_one_that_names_it(
    con: duckdb.DuckDBPyConnection,
) -> None:
    plain = dataclasses.replace(OTRO, published_on=None)
    load(con, dataclasses.replace(RIVER, alternates=(("es", plain.url),)))
    assert pairs(con) == [("en/the-river", None)]
    load(con, plain, day=1)
    assert pairs(con) == [("en/the-river", "es/el-puerto"), ("es/el-puerto", "en/the-river")]
