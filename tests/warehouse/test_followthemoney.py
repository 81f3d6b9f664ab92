"""Exports as entities of FollowTheMoney: what they say, that ids stay, and what a delta holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import (
    DAY_ONE,
    SITE,
    article,
    batch,
    citation,
    fresh_store,
    link,
    reading,
    tag,
)
from transforms.terms import Kind, Lang
from warehouse.export import ExportError, ExportFormat, Rights, export
from warehouse.export.ftm.validation import checked
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.runs import finish_load, start_load

WORDS = "Herons crossed the harbour of Nowhere at noon."
SECRET = "Pelicans kept their counsel in Umbriel."
CREW = tag("Lantern Crew", "group")

PROFILE = article("lantern-crew", title="Lantern Crew", kind=Kind.PROFILE, tags=(CREW,))
COUNTRY = article("peru-profile", title="Peru Profile", kind=Kind.PROFILE)
HERON = article(
    "heron",
    texts=(WORDS, "It was calm."),
    tags=(CREW, tag("Ada Quill", "person"), tag("Smuggling"), tag("Peru", "country", "PE")),
    links=(link(1, PROFILE.url), link(2, COUNTRY.url), link(3, PROFILE.url)),
    citations=(citation(1), citation(2)),
)
PELICAN = article("pelicano", Lang.ES, texts=(SECRET,), evidence=(), subtitle=SECRET, caption=SECRET)


class Warehouse:
    """A private file with loads in it, and its exports."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.con = fresh_store(folder / "private.duckdb")
        self.exports = 0

    def load(self, load_id: str, *pieces: object, day: int) -> None:
        start_load(self.con, load_id, "import", None, "parser-1", DAY_ONE.replace(day=day))
        load_batch(self.con, batch([reading(piece) for piece in pieces], load_id))  # type: ignore[arg-type]
        finish_load(self.con, load_id, "completed", DAY_ONE.replace(day=day, hour=13))

    def export(self, since: str | None = None, rights: Rights = Rights.GRANTED) -> list[dict[str, object]]:
        self.con.execute("checkpoint")
        self.con.close()
        public = self.folder / "public.duckdb"
        publish(self.folder / "private.duckdb", public, built_at=DAY_ONE)
        self.con = duckdb.connect(str(self.folder / "private.duckdb"))
        self.exports += 1
        target = self.folder / f"export-{self.exports}"
        result = export(public, target, ExportFormat.FTM, rights, since=since, exported_at=DAY_ONE)
        lines = (target / "entities.ftm.json").read_text("utf-8").splitlines()
        assert result.rows == len(lines)
        return [json.loads(line) for line in lines]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Warehouse]:
    made = Warehouse(tmp_path)
    yield made
    made.con.close()


def of_schema(entities: list[dict[str, object]], schema: str) -> list[dict[str, list[str]]]:
    return [entity["properties"] for entity in entities if entity["schema"] == schema]  # type: ignore[misc]


def test_articles_say_what_their_pages_say(store: Warehouse) -> None:
    store.load("load-1", HERON, PELICAN, day=1)
    heron, pelican = of_schema(store.export(), "Article")
    assert heron["title"] == ["A Tale of heron"]
    assert heron["author"] == ["Ana Inventada"]
    assert (heron["language"], heron["country"]) == (["eng"], ["pe"])
    assert heron["sourceUrl"] == [f"{SITE}/news/heron/"]
    assert heron["bodyText"] == [f"{WORDS}\n\nIt was calm."]
    assert "Smuggling" in heron["keywords"]
    assert any("CC" in said for said in heron["notes"])
    assert pelican["language"] == ["spa"]
    assert "bodyText" not in pelican
    assert "summary" not in pelican
    assert of_schema(store.export(rights=Rights.ALL), "Article")[1]["bodyText"] == [SECRET]


def test_mentions_come_of_tags_profiles_and_citations(store: Warehouse) -> None:
    store.load("load-1", HERON, PROFILE, COUNTRY, day=1)
    entities = store.export()
    ids = {entity["caption"]: entity["id"] for entity in entities if entity["schema"] != "Mention"}
    mentions = [m for m in of_schema(entities, "Mention") if m["document"] == [ids["A Tale of heron"]]]
    said = sorted((m["name"][0], *m.get("detectedSchema", ["-"])) for m in mentions)
    assert said == [
        ("Ada Quill", "Person"),
        ("El Faro Inventado", "Organization"),
        ("Lantern Crew", "-"),
        ("Lantern Crew", "Organization"),
    ]
    crew = next(x["id"] for x in entities if x["caption"] == "Lantern Crew" and x["schema"] == "Organization")
    assert all(m["resolved"] == [crew] for m in mentions if m["name"] == ["Lantern Crew"])
    assert {m["resolved"][0] for m in mentions if m["name"] == ["El Faro Inventado"]} == {
        ids["El Faro Inventado"]
    }


def test_profiles_document_whom_they_are_about_but_no_country(store: Warehouse) -> None:
    store.load("load-1", HERON, PROFILE, COUNTRY, day=1)
    entities = store.export()
    roles = sorted(d["role"][0] for d in of_schema(entities, "Documentation"))
    assert roles == ["links to the profile", "profile"]
    assert {d["entity"][0] for d in of_schema(entities, "Documentation")} == {
        x["id"] for x in entities if x["caption"] == "Lantern Crew" and x["schema"] == "Organization"
    }


def test_every_reference_is_in_the_export_and_ids_are_unique(store: Warehouse) -> None:
    store.load("load-1", HERON, PROFILE, COUNTRY, PELICAN, day=1)
    entities = store.export()
    ids = [entity["id"] for entity in entities]
    assert len(ids) == len(set(ids))
    named = {
        value
        for entity in entities
        for name in ("document", "resolved", "entity")
        for value in entity["properties"].get(name, ())  # type: ignore[attr-defined]
    }
    assert named <= set(ids)
    assert store.export() == entities


def test_a_delta_holds_what_later_loads_wrote_and_links_that_found_their_profile(store: Warehouse) -> None:
    store.load("load-1", HERON, PELICAN, day=1)
    before = {entity["id"]: entity for entity in store.export()}
    store.load("load-2", PELICAN, PROFILE, day=2)
    delta = store.export(since="load-1")
    assert [a["title"] for a in of_schema(delta, "Article")] == [["Lantern Crew"]]
    new = {m["document"][0] for m in of_schema(delta, "Mention")}
    assert {x["id"] for x in before.values() if x["caption"] == "A Tale of heron"} <= new
    assert store.export(since="load-2") == []
    assert before.keys() <= {entity["id"] for entity in store.export()}


def test_an_unknown_load_and_another_form_are_refused(store: Warehouse, tmp_path: Path) -> None:
    store.load("load-1", HERON, day=1)
    with pytest.raises(ExportError, match="no load load-9"):
        store.export(since="load-9")
    assert not (tmp_path / "export-1").exists()
    with pytest.raises(ExportError, match="form ftm"):
        export(tmp_path / "public.duckdb", tmp_path / "x", ExportFormat.CSV, since="load-1")


def test_the_library_of_followthemoney_reads_every_entity(store: Warehouse) -> None:
    pytest.importorskip("followthemoney")
    store.load("load-1", HERON, PROFILE, COUNTRY, PELICAN, day=1)
    entities = store.export(rights=Rights.ALL)
    assert list(checked(entities)) == entities
    broken = {"id": "insightcrime-x", "schema": "Mention", "properties": {"document": ["a/b"], "name": ["X"]}}
    with pytest.raises(ExportError, match="insightcrime-x"):
        list(checked([broken]))
    with pytest.raises(ExportError, match="insightcrime-y"):
        list(checked([{"id": "insightcrime-y", "schema": "Nothing", "properties": {}}]))
