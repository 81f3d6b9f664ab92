"""Which captures are one article, and which only share a slug, a number or a link."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from transforms.history import cluster
from transforms.history_records import IdentityConflict, Reading
from transforms.records import Article
from transforms.terms import Lang

MakeArticle = Callable[..., Article]
MakeReading = Callable[..., Reading]

START = datetime(2019, 5, 7, tzinfo=UTC).replace(tzinfo=None)
OTHER = (
    "A choir of retired pilots gave its last concert in the mountain town of Alto Verde, and the mayor wept.",
)
BASE = "https://insightcrime.org/news/"


def _at(number: int) -> datetime:
    return START + timedelta(days=number)


def _grouped(readings: list[Reading]) -> tuple[set[tuple[str, int]], tuple[IdentityConflict, ...]]:
    """Id and size of every article; the same for every order, or the test fails."""
    results = {cluster(order) for order in itertools.islice(itertools.permutations(readings), 120)}
    assert len(results) == 1
    clusters, conflicts = results.pop()
    for items in clusters:
        assert list(items) == sorted(items, key=lambda item: (item.ref.captured_at, item.ref.capture_id))
    return {
        (f"{items[0].article.lang.value}/{items[0].article.slug}", len(items)) for items in clusters
    }, conflicts


def test_nothing_makes_nothing() -> None:
    assert cluster([]) == ((), ())


def test_one_slug_in_one_language_is_one_article_from_any_address(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    readings = [
        make_reading(make_article(url=BASE + "frozen-mango/"), _at(0)),
        make_reading(make_article(url="https://insightcrime.org/news-briefs/frozen-mango/"), _at(1)),
        make_reading(
            make_article(lang=Lang.ES, url="https://insightcrime.org/es/noticias/frozen-mango/"), _at(2)
        ),
    ]
    assert _grouped(readings) == ({("en/frozen-mango", 2), ("es/frozen-mango", 1)}, ())


def test_a_canonical_link_joins_a_renamed_slug_to_the_first(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    old = make_article(url=BASE + "frozen-mango/", canonical_url=BASE + "mango-freed/")
    new = make_article(OTHER, slug="mango-freed", url=BASE + "mango-freed/")
    readings = [make_reading(new, _at(1)), make_reading(old, _at(0))]
    assert _grouped(readings) == ({("en/frozen-mango", 2)}, ())


@pytest.mark.parametrize("canonical", ["https://insightcrime.org/", BASE + "elsewhere/", None])
def test_a_canonical_link_to_no_capture_joins_nothing(
    make_article: MakeArticle, make_reading: MakeReading, canonical: str | None
) -> None:
    readings = [
        make_reading(make_article(canonical_url=canonical), _at(0)),
        make_reading(make_article(slug="choir", url=BASE + "choir/", canonical_url=canonical), _at(1)),
    ]
    assert len(_grouped(readings)[0]) == 2


def test_a_canonical_link_between_two_pieces_is_not_believed(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    one = make_article(canonical_url=BASE + "choir/")
    two = make_article(OTHER, slug="choir", url=BASE + "choir/", published_on=date(2012, 1, 1))
    assert _grouped([make_reading(one, _at(0)), make_reading(two, _at(1))]) == (
        {("en/frozen-mango", 1), ("en/choir", 1)},
        (),
    )


def test_a_canonical_link_into_the_other_language_joins_nothing(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    english = make_article()
    spanish = make_article(lang=Lang.ES, slug="mango", url=BASE + "mango/", canonical_url=english.url)
    assert len(_grouped([make_reading(english, _at(0)), make_reading(spanish, _at(1))])[0]) == 2


@pytest.mark.parametrize(
    ("texts", "number", "lang", "joined"),
    [
        (None, 7, Lang.EN, True),
        (None, 8, Lang.EN, False),
        (None, None, Lang.EN, False),
        (OTHER, 7, Lang.EN, False),
        ((), 7, Lang.EN, False),
        (None, 7, Lang.ES, False),
    ],
)
def test_a_number_joins_only_texts_that_are_alike(
    make_article: MakeArticle,
    make_reading: MakeReading,
    texts: tuple[str, ...] | None,
    number: int | None,
    lang: Lang,
    joined: bool,
) -> None:
    fields = {"slug": "mango-freed", "url": BASE + "mango-freed/", "wordpress_id": number, "lang": lang}
    other = make_article(**fields) if texts is None else make_article(texts, **fields)
    readings = [make_reading(make_article(wordpress_id=7), _at(0)), make_reading(other, _at(1))]
    assert (len(_grouped(readings)[0]) == 1) is joined


def test_numbers_join_over_more_than_one_step(make_article: MakeArticle, make_reading: MakeReading) -> None:
    readings = [
        make_reading(make_article(slug="a", url=BASE + "a/", wordpress_id=7), _at(0)),
        make_reading(make_article(slug="b", url=BASE + "b/", wordpress_id=7), _at(1)),
        make_reading(make_article(slug="b", url=BASE + "b/", wordpress_id=9), _at(2)),
        make_reading(make_article(slug="c", url=BASE + "c/", wordpress_id=9), _at(3)),
    ]
    assert _grouped(readings) == ({("en/a", 4)}, ())


def test_of_two_pieces_with_one_slug_the_earlier_capture_keeps_it(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    piece, other = make_article(), make_article(OTHER, published_on=date(2012, 1, 1))
    readings = [
        make_reading(piece, _at(0)),
        make_reading(other, _at(1)),
        make_reading(piece, _at(2)),
        make_reading(other, _at(3)),
    ]
    groups, conflicts = _grouped(readings)
    assert groups == {("en/frozen-mango", 2)}
    assert [
        conflict.refused for conflict in sorted(conflicts, key=lambda item: item.refused.captured_at)
    ] == [
        readings[1].ref,
        readings[3].ref,
    ]
    assert {conflict.kept for conflict in conflicts} == {readings[0].ref}
    assert {conflict.article_id for conflict in conflicts} == {"en/frozen-mango"}
    assert "2019-05-06" in conflicts[0].reason
    assert "2012-01-01" in conflicts[0].reason


def test_a_refused_capture_drags_no_other_article_along(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    old = date(2012, 1, 1)
    readings = [
        make_reading(make_article(), _at(0)),
        make_reading(make_article(OTHER, published_on=old, wordpress_id=7), _at(1)),
        make_reading(
            make_article(OTHER, published_on=old, slug="choir", url=BASE + "choir/", wordpress_id=7), _at(2)
        ),
    ]
    groups, conflicts = _grouped(readings)
    assert groups == {("en/frozen-mango", 1), ("en/choir", 1)}
    assert [conflict.refused for conflict in conflicts] == [readings[1].ref]


def test_an_unknown_day_is_no_conflict(make_article: MakeArticle, make_reading: MakeReading) -> None:
    readings = [
        make_reading(make_article(), _at(0)),
        make_reading(make_article(OTHER, published_on=None), _at(1)),
    ]
    assert _grouped(readings) == ({("en/frozen-mango", 2)}, ())


def test_a_chain_of_numbers_that_ends_in_another_piece_is_cut(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    bridge = make_article(
        (*make_article().text.split("\n\n"), *OTHER * 3), published_on=None, slug="b", url=BASE + "b/"
    )
    far = make_article(
        OTHER * 3, published_on=date(2012, 1, 1), slug="c", url=BASE + "c/", canonical_url=BASE + "b/"
    )
    first = make_article(canonical_url=BASE + "b/")
    readings = [make_reading(first, _at(0)), make_reading(bridge, _at(1)), make_reading(far, _at(2))]
    groups, conflicts = _grouped(readings)
    assert groups == {("en/frozen-mango", 2)}
    assert [conflict.refused for conflict in conflicts] == [readings[2].ref]
