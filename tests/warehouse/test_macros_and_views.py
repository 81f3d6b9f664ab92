"""The macros and views of the published file answer as documented."""

from __future__ import annotations

from datetime import date, timedelta

import duckdb
import pytest

from tests.warehouse.builders import DAY_ONE, SITE, article, batch, citation, link, notice, reading, tag
from transforms.history_records import Failure, Listed
from transforms.terms import FailureReason, Kind, Lang
from warehouse.load import load_batch
from warehouse.pages import record_listed

PIECE = article(
    "lampara",
    texts=("The José Ñandú gang met. It sold lamps; it sold oil!", "Nothing else happened."),
    wordpress_id=351087,
)


def ask(con: duckdb.DuckDBPyConnection, sql: str, *values: object) -> list[tuple[object, ...]]:
    return con.execute(sql, list(values)).fetchall()


@pytest.mark.parametrize(
    "name",
    [
        "en/lampara",
        "lampara",
        f"{SITE}/news/lampara/",
        "http://www.insightcrime.org/news/lampara",
        "https://insightcrime.org/news/lampara/amp/?utm_source=x#top",
        "https://m.insightcrime.com/news-briefs/lampara",
        "https://insightcrime.org/?p=351087",
        "https://insightcrime.org/?utm_source=x&p=351087",
    ],
)
def test_an_article_is_found_by_id_slug_and_any_address(con: duckdb.DuckDBPyConnection, name: str) -> None:
    load_batch(con, batch([reading(PIECE), reading(PIECE, -3, url=f"{SITE}/news-briefs/lampara/")]))
    assert ask(con, "select article_id from article(?)", name) == [("en/lampara",)]


@pytest.mark.parametrize("name", ["", "en/other", "https://example.org/news/lampara/", "lampar"])
def test_other_names_find_nothing(con: duckdb.DuckDBPyConnection, name: str) -> None:
    load_batch(con, batch([reading(PIECE)]))
    assert ask(con, "select article_id from article(?)", name) == []


def test_an_article_as_of_a_time_is_the_revision_of_then(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(PIECE), reading(article("lampara", texts=("Later.",)), 10)]))
    at = DAY_ONE + timedelta(days=5)
    assert ask(con, "select revision from article_as_of('lampara', ?)", at) == [(1,)]
    assert ask(con, "select revision from article_as_of('lampara', '2022-01-01')") == [(2,)]
    assert ask(con, "select revision from article_as_of('lampara', date '2020-01-01')") == []


def test_the_credit_comes_with_licence_and_address(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(PIECE)]))
    credit, status, licence, url = ask(con, "from credit('en/lampara')")[0]
    assert (status, licence, url) == ("granted", "CC-BY-NC-3.0-US", PIECE.url)
    assert "Ana Inventada" in str(credit)


def test_search_folds_accents_wants_all_words_and_shows_the_sentence(con: duckdb.DuckDBPyConnection) -> None:
    other = article("other", texts=("Lamps were sold. Gang of none.",), published_on=date(2022, 1, 1))
    load_batch(con, batch([reading(PIECE), reading(other)]))
    assert ask(con, "select article_id, sentence from search('JOSE nandu')") == [
        ("en/lampara", "The José Ñandú gang met.")
    ]
    assert {row[0] for row in ask(con, "select article_id from search('gang lamps')")} == {
        "en/lampara",
        "en/other",
    }
    assert ask(con, "select article_id from search('\"sold lamps\"')") == [("en/lampara",)]
    assert ask(con, "select article_id from search('gang absent')") == []
    assert ask(con, "select article_id from search('  ')") == []


def test_search_ranks_titles_above_texts_and_breaks_ties_by_day(con: duckdb.DuckDBPyConnection) -> None:
    text = ("Some words about a heron.",)
    pieces = [
        article("titled", title="The Heron", texts=text),
        article("older", title="Plain", texts=text, published_on=date(2001, 1, 1)),
        article("newer", title="Plain", texts=text, published_on=date(2021, 1, 1)),
    ]
    load_batch(con, batch([reading(piece) for piece in pieces]))
    rows = ask(con, "select article_id from search('heron')")
    assert rows == [("en/titled",), ("en/newer",), ("en/older",)]


def test_mentions_are_whole_words_and_follow_other_names(con: duckdb.DuckDBPyConnection) -> None:
    names = (tag("Mist Cartel", tag_id="mist"),)
    aliases = (tag("Cartel de la Bruma", tag_id="mist"),)
    pieces = [
        article("one", texts=("The Mist Cartel, it said, left. It slept.",), tags=names),
        article("dos", Lang.ES, texts=("Llegó el cartel de la bruma.",), tags=aliases),
        article("not", texts=("Optimist Cartels are no match.",), tags=()),
    ]
    load_batch(con, batch([reading(piece) for piece in pieces]))
    rows = ask(con, "select article_id, paragraph, sentence from mentions('mist cartel') order by 1")
    assert rows == [
        ("en/one", 1, "The Mist Cartel, it said, left."),
        ("es/dos", 1, "Llegó el cartel de la bruma."),
    ]
    assert ask(con, "select * from mentions('')") == []


def test_views_count_what_they_promise(con: duckdb.DuckDBPyConnection) -> None:
    profile = article("mist", kind=Kind.PROFILE)
    piece = article("one", links=(link(1, profile.url),), citations=(citation(1), citation(2)))
    bare = article("two", evidence=())
    urls = [f"{SITE}/news/{slug}/" for slug in ("one", "failing", "waiting")]
    record_listed(con, [Listed(url, url, "en", "sitemap", DAY_ONE, None, DAY_ONE) for url in urls])
    failure = Failure(urls[1], "fetch", FailureReason.TIMEOUT, "x", DAY_ONE)
    load_batch(con, batch([reading(x) for x in (profile, piece, bare)], failures=(failure,)))
    assert ask(con, "select article_id from republishable_articles order by 1") == [("en/mist",), ("en/one",)]
    assert ask(con, "select outlet_id, year, articles, citations from outlet_reliance") == [
        ("el-faro-inventado", 2021, 1, 2)
    ]
    assert ask(con, "from coverage_by_month order by month") == [
        (date(2021, 2, 1), "en", 1, 1, 0, 0),
        (date(2021, 3, 1), "en", 2, 0, 1, 1),
    ]
    assert ask(con, "select year, licence_status, articles from licence_coverage order by articles") == [
        (2021, "unstated", 1),
        (2021, "granted", 2),
    ]
    assert ask(con, "select field, source, captures, found_share from parse_health order by field") == [
        ("authors", "template", 3, 1.0),
        ("title", "json_ld", 3, 1.0),
    ]
    assert ask(con, "from profile_mentions") == [("en/mist", "anchor 1", "en/one", 1)]


def test_a_bare_notice_is_named_as_such(con: duckdb.DuckDBPyConnection) -> None:
    load_batch(con, batch([reading(article(evidence=(notice(),)))]))
    assert ask(con, "select licence_status, licence_id from credit('harbour-raid')") == [
        ("granted", "insightcrime-notice")
    ]
