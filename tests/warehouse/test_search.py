"""Search and mentions find what they promise, and the folded text that they read follows the articles."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.builders import DAY_ONE, article, batch, fresh_store, reading, tag
from transforms.records import Article
from transforms.terms import Kind, Lang
from warehouse.folding import any_whole_words, folded_texts, whole_words
from warehouse.load import load_batch
from warehouse.migrations import known_migrations, migrate
from warehouse.store import connect, open_store

MACROS = (Path(__file__).parents[2] / "warehouse" / "macros" / "01_folded.sql").read_text("utf-8")
LATIN = st.text(st.characters(min_codepoint=1, max_codepoint=0x24F) | st.sampled_from("“”’—…¿¡«»\u0301"))


def ask(con: duckdb.DuckDBPyConnection, question: str) -> list[str]:
    return [row[0] for row in con.execute("select article_id from search(?)", [question]).fetchall()]


def sentences(con: duckdb.DuckDBPyConnection, name: str) -> list[str]:
    return [row[0] for row in con.execute("select sentence from mentions(?)", [name]).fetchall()]


def load(con: duckdb.DuckDBPyConnection, *pieces: Article) -> None:
    load_batch(con, batch([reading(piece) for piece in pieces]))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("search")


@pytest.fixture(scope="module")
def library(folder: Path) -> duckdb.DuckDBPyConnection:
    con = fresh_store(folder / "library.duckdb")
    pieces = (
        article("one", texts=("Turmoil at sea. The oil-spill of Córdoba, said Núñez.",)),
        article("two", texts=("Oil and gas.", "Spill the beans."), title="Extortion in Cordoba"),
        article("three", texts=("Extorted money. Oil; spill!",)),
        article("cuatro", Lang.ES, texts=("El petróleo de Córdoba. ¿Quién lo vendió?",)),
    )
    load_batch(con, batch([reading(piece) for piece in pieces]))
    return con


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("oil", {"en/one", "en/two", "en/three"}),
        ("OIL spill", {"en/one", "en/two", "en/three"}),
        ('"oil spill"', {"en/one", "en/three"}),
        ("oil-spill", {"en/one", "en/three"}),
        ("cordoba", {"en/one", "en/two", "es/cuatro"}),
        ("CÓRDOBA núñez", {"en/one"}),
        ("cordoba oil", {"en/one", "en/two"}),
        ("extort", set()),
        ("extort*", {"en/two", "en/three"}),
        ('"cordoba quien"', {"es/cuatro"}),
        ('"gas spill"', set()),
        ('"unclosed oil', set()),
        ("quien vendio", {"es/cuatro"}),
        ("* - ...", set()),
        ('""', set()),
        ("oil ' ; drop table articles", set()),
    ],
)
def test_words_phrases_and_beginnings(
    library: duckdb.DuckDBPyConnection, question: str, found: set[str]
) -> None:
    assert set(ask(library, question)) == found


def test_a_word_used_more_often_ranks_higher(con: duckdb.DuckDBPyConnection) -> None:
    load(
        con,
        article("once", texts=("A heron. Nothing else.",), published_on=date(2024, 1, 1)),
        article("often", texts=("A heron, a heron and a heron.",), published_on=date(2010, 1, 1)),
        article("never", texts=("A pelican.",)),
    )
    assert ask(con, "heron") == ["en/often", "en/once"]


def test_the_sentence_shown_holds_the_most_words(con: duckdb.DuckDBPyConnection) -> None:
    load(con, article("a", texts=("A heron came.", "Rain fell. Then the grey heron left. A grey day.")))
    rows = con.execute("select sentence from search('heron grey')").fetchall()
    assert rows == [("Then the grey heron left.",)]
    load(con, article("b", title="The Zeppelin", texts=("No word of it here.",)))
    assert con.execute("select sentence from search('zeppelin')").fetchall() == [("The Zeppelin",)]


@pytest.mark.parametrize(
    ("paragraph", "parts"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Gen. Heron and Dr. Pelican met. They left.", ["Gen. Heron and Dr. Pelican met.", "They left."]),
        ("The U.S. Navy paid 3.5 million. It left.", ["The U.S. Navy paid 3.5 million.", "It left."]),
        ("“It is late.” He left. ¿Quién? ¡Nadie!", ["“It is late.”", "He left.", "¿Quién?", "¡Nadie!"]),
        ("no end", ["no end"]),
    ],
)
def test_sentences_end_where_they_should(
    con: duckdb.DuckDBPyConnection, paragraph: str, parts: list[str]
) -> None:
    assert con.execute("select sentences_of(?)", [paragraph]).fetchall() == [(parts,)]


def test_mentions_know_a_profile_by_its_headlines_and_its_tags(con: duckdb.DuckDBPyConnection) -> None:
    profile = article("mist", kind=Kind.PROFILE, title="Mist Cartel", texts=("A profile.",), tags=())
    renamed = article("mist", kind=Kind.PROFILE, title="The Mist", texts=("A profile.",), tags=())
    spanish = article(
        "bruma",
        Lang.ES,
        kind=Kind.PROFILE,
        title="Cartel de la Bruma",
        texts=("Un perfil.",),
        alternates=(("en", profile.url),),
        tags=(tag("Cartel de la Bruma", tag_id="mist"),),
    )
    load_batch(con, batch([reading(profile), reading(renamed, 2), reading(spanish)]))
    load(
        con,
        article(
            "x", texts=("The Mist Cartel moved. Fog rolled in.",), tags=(tag("Brumosos", tag_id="mist"),)
        ),
        article("y", texts=("Cayó el cartel de la bruma.",)),
        article("z", texts=("Los brumosos volvieron.",)),
    )
    expected = ["The Mist Cartel moved.", "Cayó el cartel de la bruma.", "Los brumosos volvieron."]
    for name in ("mist cartel", "The Mist", "CARTEL DE LA BRUMA"):
        assert sorted(sentences(con, name)) == sorted(expected), name
    assert sentences(con, "fog rolled") == ["Fog rolled in."]
    assert sentences(con, "mist cart") == []


def test_changed_and_renamed_articles_are_folded_anew(con: duckdb.DuckDBPyConnection) -> None:
    load(con, article("heron", texts=("The first words.", "And more.")))
    load_batch(con, batch([reading(article("heron", texts=("Other words.",)), 5)]))
    assert ask(con, "first") == []
    assert ask(con, "other") == ["en/heron"]
    count = con.execute("select count(*) from internal.folded_paragraphs").fetchall()
    assert count == [(2,)]


def test_withheld_words_are_not_found(con: duckdb.DuckDBPyConnection) -> None:
    piece = article("heron", texts=("A secret lamp.",))
    load_batch(con, batch([reading(piece)]))
    assert ask(con, "lamp") == ["en/heron"]
    load_batch(con, batch(withheld=frozenset({piece.url})))
    assert ask(con, "lamp") == []
    assert sentences(con, "lamp") == []
    assert ask(con, "tale") == ["en/heron"]


def test_results_are_bounded(con: duckdb.DuckDBPyConnection) -> None:
    con.execute(
        "insert into articles by name select 'en/' || i as article_id, 'u' as url, 's' as slug, 'en' as lang,"
        " 'Heron' as title, 1 as word_count, 't' as template, 1.0 as parse_quality, 1 as revision,"
        " 'h' as content_hash, now()::timestamp as first_seen_at, now()::timestamp as last_seen_at,"
        " 'unstated' as licence_status, 'l' as load_id, 'Heron.' as text from range(1200) t(i)"
    )
    con.execute("insert into paragraphs select article_id, 1, 'report', 'paragraph', text from articles")
    con.execute("insert into internal.folded_paragraphs select article_id, 1, ' heron ' from articles")
    assert len(ask(con, "heron")) == 1000
    assert len(sentences(con, "heron")) == 1200


def test_articles_of_an_older_file_are_folded_by_the_migration(private: Path) -> None:
    known = known_migrations()
    old = connect(private)
    migrate(old, private, DAY_ONE, known[:6])
    old.execute(
        "insert into articles by name select 'en/x' as article_id, 'u' as url, 'x' as slug, 'en' as lang,"
        " 'Señor Heron' as title, 1 as word_count, 't' as template, 1.0 as parse_quality, 1 as revision,"
        " 'h' as content_hash, now()::timestamp as first_seen_at, now()::timestamp as last_seen_at,"
        " 'unstated' as licence_status, 'l' as load_id, 'Él — salió.' as text"
    )
    old.execute("insert into paragraphs values ('en/x', 1, 'report', 'paragraph', 'Él — salió.')")
    old.close()
    con = open_store(private)
    rows = con.execute("select position, folded from internal.folded_paragraphs order by 1").fetchall()
    con.close()
    assert rows == [(0, whole_words("Señor Heron")), (1, whole_words("Él — salió."))]


@settings(deadline=None)
@given(st.lists(LATIN, min_size=1, max_size=20))
def test_loader_and_macro_fold_alike(texts: list[str]) -> None:
    with duckdb.connect() as con:
        con.execute(MACROS)
        for text in texts:
            assert con.execute("select whole_words(?)", [text]).fetchall() == [(whole_words(text),)]


@given(LATIN | st.text())
def test_the_quick_way_folds_like_the_one_for_every_script(text: str) -> None:
    assert whole_words(text) == any_whole_words(text)


@given(st.lists(LATIN | st.text(alphabet="aÉ ß\0.—’字ª", max_size=8), max_size=6))
def test_texts_are_folded_together_as_one_by_one(texts: list[str]) -> None:
    assert folded_texts(texts) == [whole_words(text).encode() for text in texts]
