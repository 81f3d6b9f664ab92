"""What is published is held against what was published before."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import DAY_ONE, article, batch, citation, reading
from transforms.outlets import known_outlets
from transforms.records import Article
from warehouse.checks import known_checks, run_check
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.store import open_store


def tales(first: int, last: int, **changes: object) -> list[Article]:
    return [article(f"tale-{number}", **changes) for number in range(first, last)]


def failing(private: Path) -> set[str]:
    con = open_store(private)
    try:
        return {check.name for check in known_checks() if run_check(con, check).is_blocking}
    finally:
        con.close()


def load(private: Path, pieces: list[Article], day: float = 0) -> None:
    con = open_store(private)
    load_batch(con, batch([reading(piece, day) for piece in pieces]))
    con.close()


def test_old_articles_that_say_less_are_no_fall(private: Path, tmp_path: Path) -> None:
    load(private, tales(0, 30))
    publish(private, tmp_path / "public.duckdb", built_at=DAY_ONE)
    load(private, tales(30, 300, section=None, images=(), authors=(), byline=None))
    assert failing(private) == set()


def test_a_field_that_known_articles_lose_is_a_fall(private: Path, tmp_path: Path) -> None:
    load(private, tales(0, 30, section="News"))
    publish(private, tmp_path / "public.duckdb", built_at=DAY_ONE)
    load(private, tales(0, 30, images=()), day=3)
    assert failing(private) == {"fill_rates"}


def test_a_first_state_is_held_against_nothing(private: Path) -> None:
    load(private, tales(0, 30, section=None, images=()))
    assert failing(private) == set()


def test_lost_rows_are_noticed(private: Path, tmp_path: Path) -> None:
    load(private, tales(0, 30))
    publish(private, tmp_path / "public.duckdb", built_at=DAY_ONE)
    load(private, tales(0, 30, texts=("Half as long.",)), day=3)
    assert failing(private) == {"shrunken_tables"}


def test_a_withheld_text_is_no_fall(private: Path, tmp_path: Path) -> None:
    load(private, tales(0, 40))
    publish(private, tmp_path / "public.duckdb", built_at=DAY_ONE)
    con = open_store(private)
    load_batch(con, batch(withheld=frozenset({"en/tale-1", "en/tale-2"})))
    con.close()
    assert "fill_rates" not in failing(private)


def test_outlets_that_the_program_knows_come_with_country_and_host(con: duckdb.DuckDBPyConnection) -> None:
    known = known_outlets("El Espectador")[0]
    pieces = [
        article("one", citations=(citation(1, "El Espectador"), citation(2, "Gaceta Inventada"))),
        article("two", citations=(citation(1, "El Espectador"),)),
    ]
    load_batch(con, batch([reading(pieces[0])]))
    load_batch(con, batch([reading(pieces[1])]))
    rows = con.execute(
        "select outlet_id, name, kind, country_code, domain from outlets order by 1"
    ).fetchall()
    assert rows == [
        (known.outlet_id, known.name, known.kind, known.country_code, known.domain),
        ("gaceta-inventada", "Gaceta Inventada", "media", None, None),
    ]
    load_batch(con, batch([reading(article("one"), 2), reading(article("two"), 2)]))
    assert con.execute("select count(*) from outlets").fetchall() == [(0,)]


@pytest.mark.parametrize("day", [1, 2])
def test_a_new_spelling_counts_only_when_it_is_the_most_frequent(
    con: duckdb.DuckDBPyConnection, day: int
) -> None:
    for number in range(3):
        load_batch(con, batch([reading(article(f"a{number}", citations=(citation(1, "Gaceta Una"),)))]))
    others = [article(f"b{number}", citations=(citation(1, "gaceta una"),)) for number in range(2 * day)]
    for piece in others:
        load_batch(con, batch([reading(piece)]))
    names = con.execute("select name from outlets").fetchall()
    assert names == [("Gaceta Una" if day == 1 else "gaceta una",)]
