"""Writes articles: a group of tables is touched only where its hash differs from the stored one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import duckdb
import pyarrow as pa

from transforms.counterparts import Story, story_of
from transforms.frozen import lightly_frozen
from transforms.history_records import ArticleState, Sighting
from warehouse import rows
from warehouse.arrow import Row, ids, shape, shown, table
from warehouse.counterparts import write_stories
from warehouse.folding import folded_rows
from warehouse.gather import SIGHTINGS
from warehouse.readings import Kept, move_readings, write_readings
from warehouse.relations import Touched, known_addresses, update_relations
from warehouse.sql import statement

# The rows are written once more by themselves when their text changes, without the article's own row.
GROUPS = ("revisions", "evidence", "notes", "addresses")
TITLE = rows.ARTICLES.names.index("title")
LINK_URL = rows.CORE["links"].names.index("url")


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Piece:
    """An article as its captures say, these captures, and the sightings of its addresses, oldest first.

    `is_seen` says that an answer of the batch is of the article, rather than a listing that tells of it.
    """

    state: ArticleState
    items: list[Kept]
    sightings: list[Sighting]
    is_seen: bool = True


@dataclass(slots=True)
class Counts:
    """Articles that a batch wrote or confirmed."""

    inserted: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class _Changes:
    """What differs from the stored rows, and the articles whose old rows go."""

    core: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in rows.CORE})
    groups: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in GROUPS})
    alternates: list[Row] = field(default_factory=list)
    stories: list[Story] = field(default_factory=list)
    outlets: set[Row] = field(default_factory=set)
    # Articles that have rows in the tables already; only these need deleting.
    stored: frozenset[str] = frozenset()
    outdated: dict[str, set[str]] = field(default_factory=lambda: {name: set() for name in ("core", *GROUPS)})
    hashes: list[Row] = field(default_factory=list)


def write_sources(
    con: duckdb.DuckDBPyConnection, sightings: Sequence[Sighting], refused: Sequence[tuple[Kept, str | None]]
) -> None:
    """Stores new sightings, and captures that belong to no article."""
    if sightings:
        found = [(one.url, one.seen_at, one.state, one.target) for one in sightings]
        with shown(con, batch_sightings=table(SIGHTINGS, found)):
            con.execute(statement("insert_sightings"))
    write_readings(con, [(item, None) for item, _ in refused if item.is_new])
    orphaned = [item.reading.ref.capture_id for item, _ in refused if item.article_id is not None]
    move_readings(con, [(capture_id, None) for capture_id in orphaned])
    delete_captures(con, orphaned)


def write_pieces(
    con: duckdb.DuckDBPyConnection, pieces: Sequence[Piece], load_id: str, *, is_all_new: bool = False
) -> Counts:
    """Brings the tables to these states and says how many articles were new, changed, or only seen again.

    `is_all_new` says that nothing is stored of any of these articles.
    """
    if not pieces:
        return Counts()
    write_captures(con, pieces)
    stored = {} if is_all_new else stored_hashes(con, pieces)
    counts = Counts()
    changes = _Changes(stored=frozenset(stored))
    for piece in pieces:
        note_changes(piece, load_id, stored, changes, counts)
    alive = {piece.state.article_id for piece in pieces}
    gone = stored.keys() - alive
    for name in changes.outdated:
        changes.outdated[name] |= gone
    write_changes(con, changes, gone)
    written = changes.outdated["core"]
    seen = [rows.seen_row(piece.state) for piece in pieces if piece.state.article_id not in written]
    if seen:
        with shown(con, batch_seen=table(rows.SEEN, seen)):
            con.execute(statement("update_seen"))
    if gone:
        rename(con, pieces, gone)
    return counts


def write_captures(con: duckdb.DuckDBPyConnection, pieces: Sequence[Piece]) -> None:
    """Stores new readings and their captures, and moves captures whose article has another id now."""
    fresh = [(item, piece.state.article_id) for piece in pieces for item in piece.items if item.is_new]
    moved = [
        (item, piece.state.article_id)
        for piece in pieces
        for item in piece.items
        if not item.is_new and item.article_id != piece.state.article_id
    ]
    write_readings(con, fresh)
    move_readings(con, [(item.reading.ref.capture_id, article_id) for item, article_id in moved])
    delete_captures(con, [item.reading.ref.capture_id for item, _ in (*fresh, *moved) if item.is_stored])
    if fresh or moved:
        written = [rows.capture_row(item.reading, article_id) for item, article_id in (*fresh, *moved)]
        with shown(con, batch_captures=table(rows.CAPTURES, written)):
            con.execute(statement("insert_captures"))


def delete_captures(con: duckdb.DuckDBPyConnection, capture_ids: Sequence[str]) -> None:
    """Removes rows of `captures`, if any are given."""
    if capture_ids:
        with shown(con, batch_ids=ids(capture_ids)):
            con.execute(statement("delete_captures"))


def stored_hashes(con: duckdb.DuckDBPyConnection, pieces: Sequence[Piece]) -> dict[str, tuple[str, ...]]:
    """The stored hashes of these articles, under the ids that they have now or had before."""
    names = {piece.state.article_id for piece in pieces}
    names |= {item.article_id for piece in pieces for item in piece.items if item.article_id}
    with shown(con, batch_ids=ids(names)):
        found = con.execute(statement("stored_hashes")).fetchall()
    return {str(row[0]): tuple(str(value) for value in row[1:]) for row in found}


def note_changes(
    piece: Piece, load_id: str, stored: dict[str, tuple[str, ...]], changes: _Changes, counts: Counts
) -> None:
    """Compares one article with its stored hashes and notes what to write."""
    state, article_id = piece.state, piece.state.article_id
    readings = [item.reading for item in piece.items]
    group_rows = {
        "revisions": rows.revision_rows(state),
        "evidence": rows.evidence_rows(state),
        "notes": rows.note_rows(state),
        "addresses": rows.address_rows(article_id, readings, piece.sightings, state.article.wordpress_id),
    }
    alternates = rows.alternate_rows(state)
    core = rows.core_rows(state, load_id)
    hashes = (
        rows.core_digest(core),
        rows.revisions_digest(group_rows["revisions"]),
        rows.digest(group_rows["evidence"]),
        rows.digest(group_rows["notes"]),
        rows.digest(group_rows["addresses"], alternates),
    )
    before = stored.get(article_id)
    if before == hashes:
        counts.unchanged += piece.is_seen
        return
    changes.hashes.append((article_id, *hashes))
    for place, name in enumerate(("core", *GROUPS)):
        if before is None or before[place] != hashes[place]:
            changes.outdated[name].add(article_id)
            if name == "core":
                for place_name, found in core.items():
                    changes.core[place_name] += found
                changes.outlets |= rows.outlet_rows(state)
                story = story_of(article_id, state.article)
                changes.stories += [story] if story else []
            else:
                changes.groups[name] += group_rows[name]
    if article_id in changes.outdated["addresses"]:
        changes.alternates += alternates
    was_known = before is not None or any(item.article_id in stored for item in piece.items)
    if not was_known:
        counts.inserted += 1
    elif not piece.is_seen:
        return
    elif article_id in changes.outdated["core"]:
        counts.changed += 1
    else:
        counts.unchanged += 1


def write_changes(con: duckdb.DuckDBPyConnection, changes: _Changes, gone: set[str]) -> None:
    """Deletes outdated rows and inserts new ones, group by group; addresses first, as links look them up."""
    write_hashes(con, changes, gone)
    touched_urls = write_addresses(con, changes)
    for name, schema in (("revisions", rows.REVISIONS), ("evidence", rows.EVIDENCE), ("notes", rows.NOTES)):
        replace_rows(con, name, changes.outdated[name] & changes.stored, table(schema, changes.groups[name]))
    linked_urls = {str(row[LINK_URL]) for row in changes.core["links"]}
    known = known_addresses(con, linked_urls.union(touched_urls))
    if changes.outdated["core"]:
        write_core(con, changes, known)
    paired = write_stories(con, changes.outdated["core"] & changes.stored, changes.stories)
    written = frozenset(changes.outdated["core"] | changes.outdated["addresses"])
    touched = Touched(written, written - changes.stored, paired, touched_urls, bool(changes.alternates))
    update_relations(con, touched, known)


def write_hashes(con: duckdb.DuckDBPyConnection, changes: _Changes, gone: set[str]) -> None:
    """Keeps the new hashes and forgets those of articles that are no more."""
    outdated = gone | {str(row[0]) for row in changes.hashes}
    replace_rows(con, "hashes", outdated & changes.stored, table(rows.HASHES, changes.hashes))


def replace_rows(con: duckdb.DuckDBPyConnection, name: str, outdated: Collection[str], new: pa.Table) -> None:
    """Deletes the rows of a group of articles that are stored, if any, and inserts the new ones, if any."""
    if outdated:
        with shown(con, batch_ids=ids(frozenset(outdated))):
            con.execute(statement(f"delete_{name}"))
    if new.num_rows:
        with shown(con, batch_rows=new):
            con.execute(statement(f"insert_{name}"))


def write_addresses(con: duckdb.DuckDBPyConnection, changes: _Changes) -> list[str]:
    """Writes addresses and returns every address that came or went."""
    outdated, new = changes.outdated["addresses"], changes.groups["addresses"]
    if not outdated:
        return []
    before = set()
    if outdated & changes.stored:
        with shown(con, batch_ids=ids(outdated & changes.stored)):
            before = set(con.execute(statement("addresses_of_articles")).fetchall())
            con.execute(statement("delete_addresses"))
    with shown(con, batch_rows=table(rows.ADDRESSES, new)):
        con.execute(statement("insert_addresses"))
    if changes.alternates:
        with shown(con, batch_rows=table(rows.ALTERNATES, changes.alternates)):
            con.execute(statement("insert_alternates"))
    after = {(row[0], row[1]) for row in new}
    return sorted({str(url) for _, url in before ^ after})


def write_core(con: duckdb.DuckDBPyConnection, changes: _Changes, known: pa.Table) -> None:
    """Writes the current state of articles, and the people, topics and outlets that they name.

    `known` are pairs of address and article, for the targets of links.
    """
    written = changes.core
    tables = {f"batch_{name}": table(schema, written[name]) for name, schema in rows.CORE.items()}
    titles = [(str(row[0]), str(row[TITLE])) for row in written["articles"]]
    tables["batch_folded_paragraphs"] = table(rows.FOLDED, folded_rows(titles, written["paragraphs"]))
    outdated = changes.outdated["core"] & changes.stored
    named = []
    if outdated:
        with shown(con, batch_ids=ids(outdated)):
            named = con.execute(statement("named_before")).fetchall()
            con.execute(statement("delete_core"))
    with shown(con, batch_known=known, **tables):
        con.execute(statement("insert_core"))
        named += con.execute(statement("new_names")).fetchall()
    if named:
        write_dimensions(con, named, changes.outlets)


def write_dimensions(
    con: duckdb.DuckDBPyConnection, named: Sequence[tuple[str, str]], outlets: set[Row]
) -> None:
    """Makes authors, tags and outlets anew from what the articles print; `named` are pairs of sort and id.

    `outlets` are rows of those that the program knows.
    """
    names: dict[str, set[str]] = {"author": set(), "tag": set(), "outlet": set()}
    for sort, name in named:
        names[sort].add(name)
    with shown(
        con,
        batch_author_ids=ids(names["author"]),
        batch_tag_ids=ids(names["tag"]),
        batch_outlet_ids=ids(names["outlet"]),
        batch_outlets=table(rows.OUTLETS, list(outlets)),
    ):
        con.execute(statement("write_dimensions"))


def rename(con: duckdb.DuckDBPyConnection, pieces: Sequence[Piece], gone: set[str]) -> None:
    """Points audits of reprints to the new id of an article whose old id is no more."""
    renamed = {
        item.article_id: piece.state.article_id
        for piece in pieces
        for item in piece.items
        if item.article_id in gone
    }
    pairs: list[Row] = sorted((old, new) for old, new in renamed.items() if old)
    with shown(con, batch_renamed=table(shape("old_id new_id"), pairs)):
        con.execute(statement("rename_reprints"))
