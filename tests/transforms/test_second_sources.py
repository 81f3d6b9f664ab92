"""What REST and feeds add to an article and say against it, as a function of all that was archived."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.warehouse.builders import DAY_ONE, SITE, article, author, reading
from transforms.history import resolve
from transforms.history_records import SourceRecord
from transforms.records import Agreement, Article, ArticleCountry, FieldSource
from transforms.second_sources import with_records
from transforms.sketches import likeness, sketch_of
from transforms.source_records import RecordIndex, newest_records, record_digest
from transforms.terms import Kind

URL = f"{SITE}/news/harbour-raid/"
BARE = article(
    published_on=date(2021, 2, 27), agreements=(), field_sources=(FieldSource("kind", "url"),), kind=Kind.NEWS
)
SEEN_AT = DAY_ONE
INSTANT = datetime.fromisoformat("2021-02-27T16:20:05")


def rest(**changes: object) -> SourceRecord:
    plain = SourceRecord(
        source="rest",
        url=URL,
        captured_at=DAY_ONE,
        is_full=True,
        wordpress_id=41,
        title="A Tale of harbour-raid",
        published=("2021-02-27T16:20:05Z", "2021-02-27T11:20:05"),
        modified="2021-02-28T10:00:00Z",
        authors=("Ana Inventada",),
        labels=("News Briefs",),
        tags=("Contraband", "Peru"),
        words=len(BARE.text.split()),
        sketch=sketch_of(BARE.text),
    )
    return dataclasses.replace(plain, **changes)  # type: ignore[arg-type]


def feed(**changes: object) -> SourceRecord:
    fields: dict[str, object] = {
        "source": "feed",
        "published": ("Sat, 27 Feb 2021 16:20:05 +0000",),
        "modified": None,
    }
    return rest(**{**fields, **changes})


def sources(one: Article) -> dict[str, str]:
    return {entry.field: entry.source for entry in one.field_sources}


def verdicts(one: Article) -> dict[tuple[str, str], bool]:
    return {(row.other_source, row.field): row.agrees for row in one.agreements}


def test_what_the_page_hides_is_filled_from_rest_and_else_from_the_feed() -> None:
    hidden = dataclasses.replace(BARE, authors=(), byline=None, tags=(), section=None)
    found = with_records(hidden, SEEN_AT, [feed(), rest(authors=(), tags=(), labels=())])
    assert (found.wordpress_id, found.published_at) == (41, INSTANT)
    assert found.modified_at == datetime.fromisoformat("2021-02-28T10:00:00")
    assert [name.name for name in found.authors] == ["Ana Inventada"]
    assert found.byline == "Ana Inventada"
    assert [tag.name for tag in found.tags] == ["Contraband", "Peru"]
    assert (found.kind, found.section) == (Kind.BRIEF, "News Briefs")
    assert sources(found) == {
        "wordpress_id": "rest",
        "published_at": "rest",
        "modified_at": "rest",
        "authors": "feed",
        "tags": "feed",
        "kind": "feed",
    }


def test_what_the_page_states_stays_and_is_compared() -> None:
    stated = dataclasses.replace(
        BARE, kind=Kind.ANALYSIS, wordpress_id=7, published_at=INSTANT - timedelta(hours=2), title="Another"
    )
    found = with_records(stated, SEEN_AT, [rest()])
    assert (found.kind, found.wordpress_id, found.title) == (Kind.ANALYSIS, 7, "Another")
    assert found.published_at == stated.published_at
    assert Agreement("title", "Another", "rest", "A Tale of harbour-raid", False) in found.agreements
    expected = {"title": False, "wordpress_id": False, "published_at": False, "kind": False}
    expected |= {"authors": True, "tags": True, "text": True, "published_on": True, "lang": True}
    assert verdicts(found) == {("rest", name): agrees for name, agrees in expected.items()}


def test_a_day_far_away_gives_no_instant() -> None:
    found = with_records(BARE, SEEN_AT, [rest(published=("2021-03-09T16:20:05Z",))])
    assert found.published_at is None
    assert verdicts(found)["rest", "published_on"] is False


def test_a_day_that_no_page_states_comes_from_the_site_s_own_clock() -> None:
    late = rest(published=("2021-02-28T03:10:00Z", "2021-02-27T22:10:00"))
    found = with_records(dataclasses.replace(BARE, published_on=None), SEEN_AT, [late])
    assert found.published_on == date(2021, 2, 27)
    assert found.published_at == datetime.fromisoformat("2021-02-28T03:10:00")
    assert sources(found)["published_on"] == "rest"


def test_countries_follow_tags_that_a_record_adds() -> None:
    guessed = dataclasses.replace(BARE, tags=(), countries=(ArticleCountry("BO", "text"),))
    assert with_records(guessed, SEEN_AT, [rest()]).countries == (ArticleCountry("PE", "tag"),)


@pytest.mark.parametrize(("changed", "alike"), [(0, True), (1, True), (20, False)])
def test_texts_are_compared_by_their_runs_of_words(changed: int, alike: bool) -> None:
    words = [f"word{number}" for number in range(200)]
    page = dataclasses.replace(BARE, text=" ".join(words), word_count=200)
    other = " ".join(
        [
            f"new{number}" if number % 10 == 5 and number < 10 * changed else word
            for number, word in enumerate(words)
        ]
    )
    found = with_records(page, SEEN_AT, [rest(words=200, sketch=sketch_of(other))])
    assert verdicts(found)["rest", "text"] is alike
    assert not any(
        word in row.other_value + row.page_value
        for row in found.agreements
        if row.field == "text"
        for word in words[:9]
    )


def test_an_excerpt_and_another_version_contradict_nothing() -> None:
    other = {"words": 100, "sketch": sketch_of("something else altogether " * 30), "title": "New"}
    excerpt = with_records(dataclasses.replace(BARE, word_count=400), SEEN_AT, [rest(**other)])
    assert ("rest", "text") not in verdicts(excerpt)
    later = (SEEN_AT + timedelta(hours=1)).isoformat() + "Z"
    for one, record in (
        (BARE, rest(**other, modified=later)),
        (dataclasses.replace(BARE, modified_at=SEEN_AT - timedelta(hours=1)), rest(**other)),
    ):
        found = verdicts(with_records(one, SEEN_AT, [record]))
        assert set(found) == {("rest", name) for name in ("published_on", "lang")}


def test_several_writers_are_one_string_or_several() -> None:
    two = dataclasses.replace(BARE, authors=(author("Ana Inventada"), author("Beto Falso")))
    for names in (("Ana Inventada and Beto Falso",), ("Ana Inventada", "Beto Falso"), ("Ana Inventada",)):
        assert verdicts(with_records(two, SEEN_AT, [rest(authors=names)]))["rest", "authors"] is True
    assert verdicts(with_records(two, SEEN_AT, [rest(authors=("Otra",))]))["rest", "authors"] is False


def test_markup_and_entities_of_a_title_are_no_difference() -> None:
    found = with_records(
        dataclasses.replace(BARE, title="Two ‘Boats’ & a River"),
        SEEN_AT,
        [rest(title="Two &#8216;Boats&#8217; &amp; a <em>River</em>")],
    )
    assert verdicts(found)["rest", "title"] is True


def test_a_short_record_that_comes_later_takes_nothing_away() -> None:
    short = rest(
        is_full=False,
        authors=(),
        labels=(),
        tags=(),
        words=0,
        sketch=(),
        title="Newer",
        captured_at=DAY_ONE + timedelta(days=9),
        modified="2021-02-28T11:00:00Z",
    )
    hidden = dataclasses.replace(BARE, authors=(), title="Newer")
    found = with_records(hidden, DAY_ONE + timedelta(days=9), [short, rest()])
    assert [name.name for name in found.authors] == ["Ana Inventada"]
    assert verdicts(found)["rest", "title"] is True


def test_records_are_matched_by_address_or_by_number_language_and_day() -> None:
    numbered = [reading(dataclasses.replace(BARE, wordpress_id=41))]
    moved = rest(url=f"{SITE}/news/renamed/")
    others = [
        rest(url=f"{SITE}/es/noticias/otra/"),
        rest(url=f"{SITE}/news/other/", published=("2021-03-20T10:00:00Z",)),
        rest(url=f"{SITE}/news/other/", published=()),
        rest(url=f"{SITE}/news/other/", wordpress_id=42),
    ]
    assert set(RecordIndex([moved, *others, rest()]).of({URL}, numbered)) == {moved, rest()}
    assert RecordIndex([moved]).of({URL}, [reading(BARE)]) == ()


def test_the_newest_record_of_an_address_is_kept_and_a_repetition_says_nothing_new() -> None:
    old, new = rest(), rest(title="New", captured_at=DAY_ONE + timedelta(days=1))
    assert newest_records([new, old]) == newest_records([old, new]) == (new,)
    assert record_digest(old) == record_digest(rest(captured_at=DAY_ONE + timedelta(days=5)))
    assert record_digest(old) != record_digest(new)


def test_records_have_no_part_in_the_revisions() -> None:
    plain, told = resolve([reading(BARE)], []), resolve([reading(BARE)], [], [rest(title="Other")])
    assert (told.revisions, told.content_hash) == (plain.revisions, plain.content_hash)


@given(
    st.permutations(
        [
            rest(),
            rest(is_full=False, title="Short", modified="2021-02-28T12:00:00Z"),
            feed(),
            feed(title="Other", captured_at=DAY_ONE + timedelta(days=2)),
            rest(url=f"{SITE}/news/former/", wordpress_id=40, authors=("Otra Persona",)),
        ]
    )
)
def test_the_order_of_records_makes_no_difference(records: list[SourceRecord]) -> None:
    kept = newest_records(records)
    hidden = dataclasses.replace(BARE, authors=(), tags=())
    expected = with_records(hidden, SEEN_AT, newest_records(sorted(records, key=record_digest)))
    assert with_records(hidden, SEEN_AT, kept[::-1]) == expected


@given(st.text(max_size=300), st.text(max_size=300))
def test_sketches_are_bounded_and_likeness_is_symmetrical(one: str, other: str) -> None:
    first, second = sketch_of(one), sketch_of(other)
    assert 0.0 <= likeness(first, second) == likeness(second, first) <= 1.0
    assert not first or likeness(first, first) == 1.0


def test_long_texts_are_compared_by_a_sample() -> None:
    words = [f"w{number}" for number in range(6000)]
    half = sketch_of(" ".join([*words[:3000], *(f"x{number}" for number in range(3000))]))
    assert len(half) == 512
    assert abs(likeness(sketch_of(" ".join(words)), half) - 1 / 3) < 0.1
