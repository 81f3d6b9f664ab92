"""Captures in any order, in batches of any size, loaded once or twice, end in the same tables."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.warehouse.builders import (
    DAY_ONE,
    SITE,
    article,
    author,
    batch,
    citation,
    deed,
    fresh_store,
    link,
    note,
    notice,
    reading,
    snapshot,
    tag,
)
from transforms.history_records import Reading, Sighting
from transforms.terms import Lang
from warehouse.checks import known_checks, run_check
from warehouse.load import load_batch

WORDS = "A long invented tale of boats that left a port which no map has ever shown to anybody at all."
OTHER = "Quite another story, in which a mayor of nowhere counts the lamps of a street without houses."


def captures() -> list[Reading]:
    """Captures that join, part, refuse, rename, refer to each other and differ in spelling."""
    spanish = article("redada", Lang.ES, tags=(tag("CONTRABAND", tag_id="contraband"),))
    english = article("raid", alternates=(("es", spanish.url),), tags=(tag("Contraband"),))
    profile = article("mist-cartel", url=f"{SITE}/peru-organized-crime-news/mist-cartel/")
    old_form = f"{SITE}/news-briefs/raid/"
    return [
        reading(english, 0, url=old_form),
        reading(english, 10),
        reading(article("raid", texts=(WORDS,), evidence=(deed(), notice())), 20),
        reading(article("raid", evidence=(notice(),), tags=(), byline=None, authors=()), 30),
        reading(spanish, 5),
        reading(profile, 6),
        reading(article("seer", links=(link(1, profile.url), link(2, english.url), link(3, old_form))), 7),
        reading(article("port-raid", wordpress_id=77, texts=(WORDS,), title="Port"), 40),
        reading(article("harbour-raid", wordpress_id=77, texts=(WORDS,), notes=(note("Updated."),)), 3),
        reading(article("stranger", wordpress_id=77, links=(link(1, f"{SITE}/?p=77"),)), 4),
        reading(article("twins", texts=(WORDS,), published_on=date(2012, 1, 1)), 1),
        reading(article("twins", texts=(OTHER,), published_on=date(2020, 1, 1)), 2),
        reading(article("moved", canonical_url=profile.url, published_on=date(2021, 3, 2)), 12),
        reading(article("third", authors=(author("ANA INVENTADA"),), citations=(citation(1),)), 8),
        reading(article("fourth", citations=(citation(1, "EL FARO INVENTADO"), citation(2))), 9),
    ]


def sightings() -> list[Sighting]:
    return [
        Sighting(f"{SITE}/news/raid/", DAY_ONE + timedelta(days=50), "unchanged"),
        Sighting(f"{SITE}/news/seer/", DAY_ONE + timedelta(days=51), "gone"),
        Sighting(f"{SITE}/news/third/", DAY_ONE + timedelta(days=2), "not_found"),
    ]


@lru_cache(maxsize=1)
def expected() -> dict[str, list[str]]:
    """What one load of everything in the order of time gives."""
    with TemporaryDirectory() as folder:
        con = fresh_store(Path(folder) / "private.duckdb")
        load_batch(con, batch(captures(), sightings=tuple(sightings())))
        found = snapshot(con)
        con.close()
    return found


@st.composite
def ways(draw: st.DrawFn) -> list[list[Reading | Sighting]]:
    """All captures and sightings in some order, cut into batches, some loaded again."""
    items = draw(st.permutations([*captures(), *sightings()]))
    cuts = sorted(draw(st.lists(st.integers(0, len(items)), max_size=6)))
    parts = [items[start:end] for start, end in zip([0, *cuts], [*cuts, len(items)], strict=True)]
    repeated = draw(st.lists(st.sampled_from(parts), max_size=2))
    return [*parts, *repeated]


@settings(max_examples=12, deadline=None)
@given(ways())
def test_the_way_of_loading_makes_no_difference(parts: list[list[Reading | Sighting]]) -> None:
    with TemporaryDirectory() as folder:
        con = fresh_store(Path(folder) / "private.duckdb")
        for place, part in enumerate(parts):
            readings = [item for item in part if isinstance(item, Reading)]
            seen = tuple(item for item in part if isinstance(item, Sighting))
            load_batch(con, batch(readings, load_id=f"load-{place}", sightings=seen))
        found = snapshot(con)
        failing = [result for check in known_checks() if (result := run_check(con, check)).is_blocking]
        con.close()
    assert failing == []
    for table, rows in expected().items():
        assert found[table] == rows, table


def test_the_example_holds_what_makes_orders_differ() -> None:
    found = expected()
    ids = " ".join(found["articles"])
    assert "en/harbour-raid" in ids
    assert "en/port-raid" not in ids
    assert len(found["captures"]) == len(captures()) - 1
    assert sum("'en/raid'" in row for row in found["article_revisions"]) == 3
    assert any("es/redada" in row and "en/raid" in row for row in found["articles"])
