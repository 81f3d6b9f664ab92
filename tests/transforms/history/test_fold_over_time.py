"""`resolve`: the current row, revisions, seen times and notes as one function of all captures."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.history import resolve
from transforms.history_records import Reading, Sighting
from transforms.identity import content_hash
from transforms.records import Article, ArticleCountry, Author, LicenceSignal, Note, Tag
from transforms.terms import Kind, LicenceStatus, Scope, SignalKind

MakeArticle = Callable[..., Article]
MakeReading = Callable[..., Reading]

START = datetime(2019, 5, 7, tzinfo=UTC).replace(tzinfo=None)
URL = "https://insightcrime.org/news/brief/frozen-mango/"
OTHER_TEXT = (
    "The harbour master of Villa Brava has resigned over two containers of mango, his office said.",
)
DEED = LicenceSignal(
    SignalKind.DEED_LINK, Scope.TEXT, "CC", "https://creativecommons.org/licenses/by-nc/3.0/us/"
)
NOTICE = LicenceSignal(
    SignalKind.NOTICE,
    Scope.TEXT,
    "Readers may copy our work for non-commercial purposes, InSight Crime in the byline.",
)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def _author(name: str) -> Author:
    return Author(name, name, "person", name)


def _tag(name: str, code: str | None = None) -> Tag:
    return Tag(name.lower(), name, "topic", code, name)


def test_without_a_capture_there_is_no_state() -> None:
    with pytest.raises(ValueError, match="without a capture"):
        resolve([], [])


def test_a_b_a_is_three_revisions(make_article: MakeArticle, make_reading: MakeReading) -> None:
    a, b = make_article(), make_article(OTHER_TEXT)
    readings = [make_reading(article, day(number)) for number, article in enumerate([a, a, b, b, a])]
    state = resolve(readings, [])
    assert [revision.revision for revision in state.revisions] == [1, 2, 3]
    assert [revision.valid_from_at for revision in state.revisions] == [day(0), day(2), day(4)]
    assert [revision.valid_to_at for revision in state.revisions] == [day(2), day(4), None]
    assert [revision.changed_fields for revision in state.revisions] == [(), ("text",), ("text",)]
    assert [revision.capture_id for revision in state.revisions] == [
        readings[number].ref.capture_id for number in (0, 2, 4)
    ]
    assert state.content_hash == state.revisions[-1].content_hash == state.revisions[0].content_hash


def test_an_older_capture_renumbers_the_revisions(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    a, b = make_article(), make_article(OTHER_TEXT)
    later = [make_reading(b, day(5))]
    assert len(resolve(later, []).revisions) == 1
    state = resolve([*later, make_reading(a, day(1))], [])
    assert [(revision.revision, revision.text) for revision in state.revisions] == [(1, a.text), (2, b.text)]
    assert state.article.text == b.text


def test_typography_and_missing_authors_open_no_revision(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    curly = make_article(("He said “no” — twice.",))
    plain = make_article(('He said "no" -- twice.',), authors=(), byline=None)
    capitals = make_article(('He said "no" -- twice.',), authors=(_author("ADA QUINT"),))
    for order in itertools.permutations([curly, plain, capitals]):
        state = resolve([make_reading(article, day(number)) for number, article in enumerate(order)], [])
        assert len(state.revisions) == 1
        assert [author.name.casefold() for author in state.article.authors] == ["ada quint"]
        assert state.revisions[0].byline == "Ada Quint"


def test_each_changed_field_is_named(make_article: MakeArticle, make_reading: MakeReading) -> None:
    states = [
        make_article(),
        make_article(title="Mango Freed"),
        make_article(title="Mango Freed", authors=(_author("Bo Reyes"),)),
        make_article(OTHER_TEXT, title="Mango", authors=(_author("Ada Quint"),)),
    ]
    state = resolve([make_reading(article, day(number)) for number, article in enumerate(states)], [])
    assert [revision.changed_fields for revision in state.revisions] == [
        (), ("title",), ("authors",), ("title", "authors", "text"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("older", "newer", "kept"),
    [
        (Kind.BRIEF, Kind.NEWS, Kind.BRIEF),
        (Kind.BRIEF, None, Kind.BRIEF),
        (Kind.NEWS, Kind.OTHER, Kind.NEWS),
        (Kind.OTHER, Kind.NEWS, Kind.NEWS),
        (Kind.BRIEF, Kind.ANALYSIS, Kind.ANALYSIS),
        (Kind.NEWS, Kind.BRIEF, Kind.BRIEF),
        (None, None, None),
    ],
)
def test_a_less_specific_kind_keeps_the_older_one(
    make_article: MakeArticle,
    make_reading: MakeReading,
    older: Kind | None,
    newer: Kind | None,
    kept: Kind | None,
) -> None:
    readings = [
        make_reading(make_article(kind=older), day(0)),
        make_reading(make_article(kind=newer), day(1)),
    ]
    assert resolve(readings, []).article.kind is kept


def test_what_the_newest_does_not_state_is_carried_over(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    rich = make_article(
        subtitle="A cold affair",
        caption="A mango.",
        tags=(_tag("Fruit", None), _tag("Peru", "PE")),
        countries=(ArticleCountry("PE", "tag"),),
        wordpress_id=77,
        modified_at=day(0),
        section="Brief",
        canonical_url=URL,
        alternates=(("es", "https://insightcrime.org/es/noticias/mango/"),),
    )
    bare = make_article(
        OTHER_TEXT, authors=(), byline=None, section=None, kind=None, published_on=None,
        countries=(ArticleCountry("BR", "text"),),
    )  # fmt: skip
    article = resolve([make_reading(bare, day(1)), make_reading(rich, day(0))], []).article
    assert article.text == bare.text
    assert (article.subtitle, article.caption, article.byline) == ("A cold affair", "A mango.", "Ada Quint")
    assert article.tags == rich.tags
    assert article.countries == (ArticleCountry("PE", "tag"),)
    assert (article.wordpress_id, article.modified_at, article.section) == (77, day(0), "Brief")
    assert (article.kind, article.published_on) == (Kind.BRIEF, date(2019, 5, 6))
    assert (article.canonical_url, article.alternates) == (URL, rich.alternates)


def test_links_images_and_countries_come_from_the_newest_where_it_states_tags(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    old = make_article(tags=(_tag("Peru", "PE"),), countries=(ArticleCountry("PE", "tag"),))
    new = make_article(tags=(_tag("Brazil", "BR"),), countries=(ArticleCountry("BR", "tag"),))
    article = resolve([make_reading(old, day(0)), make_reading(new, day(1))], []).article
    assert article.countries == new.countries
    assert (article.links, article.images) == (new.links, new.images)


def test_the_earliest_day_is_kept_with_the_newest_instant_of_that_day(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    first, moved = date(2019, 5, 6), date(2019, 8, 1)
    readings = [
        make_reading(make_article(published_on=first, published_at=datetime(2019, 5, 6, 9)), day(0)),  # noqa: DTZ001
        make_reading(make_article(published_on=first, published_at=datetime(2019, 5, 6, 11)), day(1)),  # noqa: DTZ001
        make_reading(make_article(published_on=first), day(2)),
        make_reading(make_article(published_on=moved, published_at=datetime(2019, 8, 1, 7)), day(90)),  # noqa: DTZ001
    ]
    article = resolve(readings, []).article
    assert (article.published_on, article.published_at) == (first, datetime(2019, 5, 6, 11))  # noqa: DTZ001
    assert resolve(readings[2:], []).article.published_at is None


def test_seen_times_count_captures_and_unchanged_answers(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    reading = make_reading(make_article(), day(3))
    state = resolve([reading], [Sighting(URL, day(9), "unchanged"), Sighting(URL, day(1), "not_found")])
    assert (state.first_seen_at, state.last_seen_at, state.gone_at) == (day(3), day(9), None)


@pytest.mark.parametrize(
    ("sightings", "gone"),
    [
        ([(5, "not_found")], 5),
        ([(7, "gone"), (5, "not_found")], 5),
        ([(5, "gone"), (7, "unchanged")], None),
        ([(5, "gone"), (6, "unchanged"), (8, "gone")], 8),
        ([(3, "gone")], None),
        ([], None),
    ],
)
def test_gone_since_unless_seen_later(
    make_article: MakeArticle, make_reading: MakeReading, sightings: list[tuple[int, str]], gone: int | None
) -> None:
    state = resolve(
        [make_reading(make_article(), day(3))],
        [Sighting(URL, day(number), kind) for number, kind in sightings],
    )
    assert state.gone_at == (None if gone is None else day(gone))


def test_an_old_address_that_is_gone_says_nothing_of_the_article(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    old = "https://insightcrime.org/news-briefs/frozen-mango/"
    readings = [make_reading(make_article(url=old), day(0)), make_reading(make_article(), day(1))]
    assert resolve(readings, [Sighting(old, day(2), "not_found")]).gone_at is None


def test_the_licence_is_decided_over_time_with_its_obligations(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    licensed = make_reading(make_article(signals=(DEED, DEED)), day(0))
    silent = make_reading(make_article(), day(1))
    state = resolve([silent, licensed], [])
    assert (state.licence.licence_id, state.licence.basis) == ("CC-BY-NC-3.0-US", "earlier_capture")
    assert state.article.licence == state.licence
    assert state.licence_as_of_at == day(0)
    assert {row.obligation for row in state.article.obligations} >= {"non_commercial", "credit_title"}
    assert len(state.evidence) == 1
    assert state.article.evidence == ()
    assert state.credit_text is not None
    assert state.credit_text.endswith("licensed under CC BY-NC 3.0 US")


def test_a_notice_that_is_gone_grants_no_longer(make_article: MakeArticle, make_reading: MakeReading) -> None:
    readings = [make_reading(make_article(signals=(NOTICE,)), day(0)), make_reading(make_article(), day(1))]
    state = resolve(readings, [])
    assert (state.licence.status, state.notice_last_seen_at) == (LicenceStatus.UNSTATED, day(0))
    assert state.article.obligations == ()
    assert resolve(readings[:1], []).article.licence.licence_id == "insightcrime-notice"


def test_notes_gone_since_are_kept_with_their_time(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    correction, update = (
        Note(1, "correction", "*Correction: “two”, not three."),
        Note(1, "update", "*Updated."),
    )
    typed = Note(2, "correction", '*Correction: "two", not three.')
    readings = [
        make_reading(make_article(notes=(correction,)), day(0)),
        make_reading(make_article(notes=(update, typed)), day(1)),
        make_reading(make_article(notes=(update,)), day(2)),
    ]
    notes = resolve(readings, []).notes
    assert [(item.captured_at, item.note.kind, item.note.position) for item in notes] == [
        (day(2), "update", 1),
        (day(1), "correction", 2),
    ]


def test_the_id_is_that_of_the_first_slug(make_article: MakeArticle, make_reading: MakeReading) -> None:
    renamed = make_article(slug="mango-freed", url="https://insightcrime.org/news/mango-freed/")
    state = resolve([make_reading(renamed, day(2)), make_reading(make_article(), day(1))], [])
    assert state.article_id == "en/frozen-mango"
    assert (state.article.slug, state.article.url) == ("mango-freed", renamed.url)


def test_a_capture_given_twice_counts_once(make_article: MakeArticle, make_reading: MakeReading) -> None:
    reading = make_reading(make_article(signals=(DEED,)), day(0))
    assert resolve([reading, reading], []) == resolve([reading], [])
    newer = replace(reading, parser_version="2", article=make_article(title="Better Read"))
    assert resolve([newer, reading], []).article.title == "Better Read"


def test_the_content_hash_is_that_of_the_current_article(
    make_article: MakeArticle, make_reading: MakeReading
) -> None:
    state = resolve(
        [make_reading(make_article(), day(0)), make_reading(make_article(authors=()), day(1))], []
    )
    names = tuple(author.name for author in state.article.authors)
    assert state.content_hash == content_hash(state.article.title, names, state.article.paragraphs)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.data())
def test_the_order_of_arrival_makes_no_difference(
    make_article: MakeArticle, make_reading: MakeReading, data: st.DataObject
) -> None:
    variants = [
        make_article(signals=(DEED,)),
        make_article(OTHER_TEXT, authors=(), kind=Kind.NEWS, signals=(NOTICE,)),
        make_article(tags=(_tag("Fruit"),), notes=(Note(1, "update", "*Updated."),), published_on=None),
        make_article(caption="A mango.", authors=(_author("Bo Reyes"),), wordpress_id=4),
    ]
    picks = data.draw(
        st.lists(st.tuples(st.sampled_from(variants), st.integers(0, 3)), min_size=1, max_size=6)
    )
    readings = [
        make_reading(article, day(number), f"sha1:{position}")
        for position, (article, number) in enumerate(picks)
    ]
    sightings = [Sighting(URL, day(number), kind) for number in (1, 5) for kind in ("unchanged", "gone")]
    expected = resolve(readings, sightings)
    shuffled = data.draw(st.permutations(readings))
    assert resolve(shuffled, data.draw(st.permutations(sightings))) == expected
