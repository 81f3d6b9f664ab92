"""What `torture.py` kills and watches: processes that load, migrate, publish, compact, export and read."""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb
from synthetic import DAY_ONE, Synthesizer

from warehouse.checks import known_checks, run_check
from warehouse.compact import compact
from warehouse.errors import DiskFull
from warehouse.export import ExportFormat, export
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.store import open_store

EACH = 20
FULL = 28


@dataclass(frozen=True, slots=True)
class Place:
    """The files of one torture chamber."""

    folder: Path

    @property
    def private(self) -> Path:
        """The loader's file."""
        return self.folder / "private.duckdb"

    @property
    def public(self) -> Path:
        """The published file."""
        return self.folder / "insightcrime.duckdb"

    @property
    def exported(self) -> Path:
        """The folder of the export."""
        return self.folder / "export"

    @property
    def ready(self) -> Path:
        """Made by a worker when its work begins."""
        return self.folder / "ready"

    @property
    def acks(self) -> Path:
        """A line for each batch whose commit returned."""
        return self.folder / "acks"

    def acknowledged(self) -> int:
        """How many batches were committed for sure."""
        return len(self.acks.read_bytes().splitlines()) if self.acks.exists() else 0


def acknowledge(place: Place, number: int) -> None:
    """Notes for good that a commit returned."""
    with place.acks.open("ab") as file:
        file.write(f"{number}\n".encode())
        file.flush()
        os.fsync(file.fileno())


def batches_in(con: duckdb.DuckDBPyConnection) -> int:
    """How many batches the file holds. AssertionError if it is not a whole number of the first ones."""
    articles, last = con.execute("select count(*), coalesce(max(wordpress_id), 0) from articles").fetchall()[
        0
    ]
    assert articles % EACH == 0, f"{articles} articles are no whole number of batches"
    assert last == articles, f"{articles} articles, but the last one is number {last}"
    return int(articles) // EACH


def load_more(place: Place, maker: Synthesizer) -> Iterator[int]:
    """Loads batch after batch, from the first that is missing."""
    con = open_store(place.private)
    first = batches_in(con)
    con.close()
    for number in itertools.count(first):
        con = open_store(place.private)
        try:
            batch = next(maker.batches(range(number * EACH, (number + 1) * EACH), EACH))
            load_batch(con, batch)
        finally:
            con.close()
        acknowledge(place, number)
        yield number


def load(place: Place) -> None:
    """Loads until it is killed."""
    maker = Synthesizer()
    place.ready.touch()
    for _ in load_more(place, maker):
        pass


def publish_often(place: Place) -> None:
    """Loads and publishes in turn until it is killed."""
    maker = Synthesizer()
    place.ready.touch()
    for _ in load_more(place, maker):
        publish(place.private, place.public, built_at=now())


def compact_often(place: Place) -> None:
    """Compacts until it is killed."""
    place.ready.touch()
    while True:
        compact(place.private)


def migrate(place: Place) -> None:
    """Opens the file, which brings it to today's schema, and makes it old again, until it is killed."""
    place.ready.touch()
    while True:
        open_store(place.private).close()
        make_old(place.private)


def make_old(private: Path) -> None:
    """Takes back the youngest migrations in one transaction, as if an older program had written the file."""
    con = duckdb.connect(str(private))
    con.execute(
        "begin; drop view internal.fill_counts; drop view internal.row_counts;"
        " drop table internal.folded_paragraphs; drop table internal.published_articles;"
        " drop table internal.published_state; drop table internal.source_records;"
        " drop table internal.listings; drop table internal.story_signs;"
        " drop table internal.likely_counterparts; delete from internal.migrations where number >= 7;"
        " delete from internal.marks where key = 'definitions'; commit; checkpoint"
    )
    con.close()


def export_often(place: Place) -> None:
    """Exports in every form until it is killed."""
    place.ready.touch()
    for fmt in itertools.cycle(ExportFormat):
        export(place.public, place.exported, fmt)


def fill_disk(place: Place) -> None:
    """Loads, publishes and exports until the disk is full; says so by its exit code."""
    try:
        for number in load_more(place, Synthesizer()):
            publish(place.private, place.public, built_at=now())
            if number % 3 == 0:
                export(place.public, place.exported, ExportFormat.CSV)
    except DiskFull:
        sys.exit(FULL)


def read(place: Place, stop: Path, report: Path) -> None:
    """Opens the published file again and again as any tool would, and counts what it sees."""
    opened = failed = 0
    seen = 0
    faults: list[str] = []
    while not (opened or failed) or not stop.exists():
        try:
            con = duckdb.connect(str(place.public), read_only=True)
            try:
                said = con.execute("select articles from dataset").fetchall()[0][0]
                held = batches_in(con) * EACH
                text = con.execute("select count(distinct article_id) from paragraphs").fetchall()[0][0]
            finally:
                con.close()
            assert said == held == text, f"dataset says {said}, articles {held}, with paragraphs {text}"
            assert held >= seen, f"{held} articles after {seen}"
            opened, seen = opened + 1, held
        except (duckdb.Error, AssertionError, OSError) as error:
            failed += 1
            faults.append(str(error)[:200])
    report.write_text(
        json.dumps({"opened": opened, "failed": failed, "faults": faults[:5]}), encoding="utf-8"
    )


def inspect(place: Place, acknowledged: int) -> list[str]:
    """What is wrong with the files; nothing if all is well. `acknowledged` batches must be there."""
    faults = []
    con = open_store(place.private)
    try:
        held = batches_in(con)
        if not acknowledged <= held <= acknowledged + 1:
            faults.append(f"{held} batches, but {acknowledged} were committed")
        for check in known_checks():
            result = run_check(con, check)
            if result.is_blocking:
                faults.append(f"check {check.name}: {result.sample}")
    finally:
        con.close()
    if place.exported.exists():
        package = json.loads((place.exported / "datapackage.json").read_text(encoding="utf-8"))
        for resource in package["resources"]:
            paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
            size = sum((place.exported / path).stat().st_size for path in paths)
            if size != resource["bytes"]:
                faults.append(f"export: {resource['name']} has {size} bytes of {resource['bytes']}")
    return faults


def inspect_to(place: Place, acknowledged: int, report: Path) -> None:
    """As `inspect`, in a process of its own; what it finds goes to a file."""
    try:
        faults = inspect(place, acknowledged)
    except Exception as error:  # noqa: BLE001 - any failure to open is what this looks for
        faults = [f"{type(error).__name__}: {error}"]
    report.write_text(json.dumps(faults), encoding="utf-8")


def now() -> datetime:
    """The time, naive, UTC."""
    return datetime.now(UTC).replace(tzinfo=None)


def begin(place: Place, batches: int) -> None:
    """The first batches, published."""
    place.folder.mkdir(parents=True, exist_ok=True)
    open_store(place.private).close()
    for number in load_more(place, Synthesizer()):
        if number + 1 >= batches:
            break
    publish(place.private, place.public, built_at=DAY_ONE)
