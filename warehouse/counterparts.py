"""Finds articles that are one story in two languages, among those of the same days."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import duckdb

from transforms.counterparts import DAYS_APART, LEAST_NUMBERS, Story, agreement
from warehouse.arrow import Row, ids, shape, shown, table
from warehouse.sql import statement

STORIES = shape(
    "article_id lang published_on:day words:int countries:texts authors:texts links:ints images:ints"
    " numbers:ints names:ints"
)
PAIRS = shape("en_id es_id score:int")


def story_row(story: Story) -> Row:
    """A row of `internal.story_signs`."""
    return (
        story.article_id,
        story.lang,
        story.published_on,
        story.words,
        sorted(story.countries),
        sorted(story.authors),
        sorted(story.links),
        sorted(story.images),
        sorted(story.numbers),
        sorted(story.names),
    )


def write_stories(
    con: duckdb.DuckDBPyConnection, outdated: Collection[str], stories: Sequence[Story]
) -> frozenset[str]:
    """Writes the signs of articles and the pairs that they make; those of the outdated articles go first.

    Gives the articles whose counterpart may be another now: those paired with them before or after, and
    what these are paired with.
    """
    before = linked(con, outdated)
    if outdated:
        with shown(con, batch_ids=ids(frozenset(outdated))):
            con.execute(statement("delete_stories"))
    if not stories:
        return before
    with shown(con, batch_stories=table(STORIES, [story_row(story) for story in stories])):
        con.execute(statement("insert_stories"))
        candidates = con.execute(
            statement("similar_stories"), {"days": DAYS_APART, "numbers": LEAST_NUMBERS}
        ).fetchall()
    pairs = pairs_of(stories, [story_of_row(row) for row in candidates])
    if not pairs:
        return before
    with shown(con, batch_pairs=table(PAIRS, pairs)):
        con.execute(statement("insert_likely_counterparts"))
    return before | linked(con, [story.article_id for story in stories])


def story_of_row(row: Sequence[object]) -> Story:
    """A story from a row of `internal.story_signs`."""
    article_id, lang, day, words, *signs = row
    return Story(article_id, lang, day, words, *(frozenset(sign) for sign in signs))  # type: ignore[arg-type, call-overload]


def pairs_of(stories: Iterable[Story], candidates: Sequence[Story]) -> list[Row]:
    """The pairs of these stories and candidates of the other language that are one story, each once."""
    found: dict[tuple[str, str], int] = {}
    by_lang: dict[str, list[Story]] = {}
    for candidate in candidates:
        by_lang.setdefault(candidate.lang, []).append(candidate)
    for story in stories:
        for lang, others in by_lang.items():
            for other in others if lang != story.lang else ():
                score = agreement(story, other)
                if score:
                    english, spanish = sorted((story, other), key=lambda one: one.lang)
                    found[english.article_id, spanish.article_id] = score
    return [(en_id, es_id, score) for (en_id, es_id), score in sorted(found.items())]


def linked(con: duckdb.DuckDBPyConnection, articles: Collection[str]) -> frozenset[str]:
    """The other ends of all pairs of these articles, and of all pairs of those."""
    if not articles:
        return frozenset()
    with shown(con, batch_ids=ids(frozenset(articles))):
        rows = con.execute(statement("linked_counterparts")).fetchall()
    return frozenset(str(row[0]) for row in rows)
