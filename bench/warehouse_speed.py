"""`python bench/warehouse_speed.py [ARTICLES]`: how fast the warehouse loads, publishes and answers.

Loads synthetic articles (40,000 by default, 5 KB of text each) into an empty warehouse, beside the same
Arrow tables inserted plainly in the same run. Prints a line per measure with its floor, exits 1 below one.
"""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import duckdb
import pyarrow as pa
from synthetic import DAY_ONE, Synthesizer

from warehouse import arrow, counterparts, readings, rows, write
from warehouse.checks import run_checks
from warehouse.counterparts import STORIES
from warehouse.load import load_batch
from warehouse.publish import publish
from warehouse.readings import KEYS, READINGS
from warehouse.runs import start_load
from warehouse.store import open_public, open_store

ARTICLES = 40_000
BATCH = 500
CHANGED = 500
QUESTIONS = (
    "case",
    "officials closed",
    '"officials said that case"',
    '"case 777 was closed"',
    "offic* version reported",
    "nowhere-to-be-found",
)


@dataclass(slots=True)
class Measures:
    """The lines of the report, and how many fell short."""

    short: int = 0
    lines: list[str] = field(default_factory=list)

    def note(self, words: str, is_met: bool | None = None) -> None:
        """Prints a line; `is_met` says whether its floor was reached, None where it has none."""
        verdict = "" if is_met is None else "  ok" if is_met else "  SHORT"
        self.short += is_met is False
        line = f"{words}{verdict}"
        self.lines.append(line)
        print(line, flush=True)


class Stopwatch:
    """Seconds spent in blocks, on the clock and on all cores together."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.cpu = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Adds the time of the block."""
        start, cpu = time.perf_counter(), time.process_time()
        yield
        self.seconds += time.perf_counter() - start
        self.cpu += time.process_time() - cpu


class PlainCopy:
    """Takes the Arrow tables that a load hands to DuckDB and inserts them plainly into another file."""

    def __init__(self, path: Path) -> None:
        self.con = open_store(path)
        self.watch = Stopwatch()
        self.rows = 0
        self.tables: dict[str, list[pa.Table]] = {}

    def take(self, shown: Callable[..., object]) -> Callable[..., object]:
        """Wraps the function that shows tables to SQL, so that what is written is kept."""

        def watched(con: duckdb.DuckDBPyConnection, **tables: pa.Table) -> object:
            for name, found in tables.items():
                target = TARGETS.get((name, tuple(found.schema.names)))
                if target:
                    self.tables.setdefault(target, []).append(found)
            return shown(con, **tables)

        return watched

    def insert(self) -> None:
        """Inserts the kept tables in one transaction, with no thought."""
        kept, self.tables = self.tables, {}
        self.rows += sum(found.num_rows for parts in kept.values() for found in parts)
        with self.watch.running():
            self.con.execute("begin transaction")
            for target, parts in kept.items():
                for part in parts:
                    self.con.register("part", part)
                    self.con.execute(f"insert into {target} by name select * from part")
                    self.con.unregister("part")
            self.con.execute("commit")


def targets() -> dict[tuple[str, tuple[str, ...]], str]:
    """Which table an Arrow table of a load belongs to, by its name and columns."""
    internal = {"author_names", "tag_names"}
    found = {
        (f"batch_{name}", tuple(schema.names)): f"internal.{name}" if name in internal else name
        for name, schema in rows.CORE.items()
    }
    groups = {
        "article_revisions": rows.REVISIONS,
        "licence_evidence": rows.EVIDENCE,
        "article_notes": rows.NOTES,
        "article_addresses": rows.ADDRESSES,
        "internal.article_hashes": rows.HASHES,
    }
    found |= {("batch_rows", tuple(schema.names)): name for name, schema in groups.items()}
    found["batch_folded_paragraphs", tuple(rows.FOLDED.names)] = "internal.folded_paragraphs"
    found["batch_captures", tuple(rows.CAPTURES.names)] = "captures"
    found["batch_stories", tuple(STORIES.names)] = "internal.story_signs"
    found["batch_readings", tuple(READINGS.names)] = "internal.capture_readings"
    found["batch_keys", tuple(KEYS.names)] = "internal.reading_keys"
    return found


TARGETS = targets()


def load_all(maker: Synthesizer, con: duckdb.DuckDBPyConnection, plain: PlainCopy, count: int) -> Stopwatch:
    """Loads everything, and inserts the same tables plainly, batch by batch in turn."""
    watch = Stopwatch()
    watched = plain.take(arrow.shown)
    with (
        mock.patch.object(write, "shown", watched),
        mock.patch.object(counterparts, "shown", watched),
        mock.patch.object(readings, "shown", watched),
    ):
        for batch in maker.batches(range(count), BATCH):
            with watch.running():
                load_batch(con, batch)
            plain.insert()
    with watch.running():
        con.execute("checkpoint")
    with plain.watch.running():
        plain.con.execute("checkpoint")
    plain.con.close()
    return watch


def load_again(
    maker: Synthesizer, con: duckdb.DuckDBPyConnection, numbers: range, version: int = 0
) -> Stopwatch:
    """Loads these articles once more."""
    watch = Stopwatch()
    for batch in maker.batches(numbers, BATCH, version=version):
        with watch.running():
            load_batch(con, batch)
    return watch


def measure_loads(measures: Measures, maker: Synthesizer, folder: Path, count: int) -> None:
    """First load, unchanged reload, a few changes."""
    plain = PlainCopy(folder / "plain.duckdb")
    con = open_store(folder / "private.duckdb")
    start_load(con, "bench-0", "import", None, "bench-1", DAY_ONE)
    first = load_all(maker, con, plain, count)
    own, bare = plain.rows / first.seconds, plain.rows / plain.watch.seconds
    pace = count / first.seconds
    measures.note(f"first load        {first.seconds:7.1f} s  {own:9,.0f} rows/s  {pace:,.0f} articles/s")
    measures.note(f"plain insertion   {plain.watch.seconds:7.1f} s  {bare:9,.0f} rows/s")
    share = plain.watch.cpu / first.cpu
    measures.note(
        f"share of plain    {own / bare:7.0%}    (floor 60 %; by processor time {share:.0%})",
        own / bare >= 0.6,
    )
    again = load_again(maker, con, range(count))
    measures.note(
        f"unchanged reload  {again.seconds:7.1f} s  {first.seconds / again.seconds:6.1f} x  (floor 10 x)",
        first.seconds / again.seconds >= 10,
    )
    some = range(0, count, max(1, count // CHANGED))
    changed = load_again(maker, con, some, version=1)
    measures.note(f"{len(some)} changed       {changed.seconds:7.2f} s  (floor 5 s)", changed.seconds < 5)
    watch = Stopwatch()
    with watch.running():
        results = run_checks(con, "bench-0", DAY_ONE)
    failing = [result.name for result in results if result.failing]
    measures.note(f"checks            {watch.seconds:7.2f} s  failing: {failing or 'none'}")
    con.close()


def measure_publish(measures: Measures, folder: Path) -> None:
    """A publish, beside the plain copy of the same bytes."""
    private, public = folder / "private.duckdb", folder / "public.duckdb"
    copied, published = Stopwatch(), Stopwatch()
    with copied.running():
        shutil.copyfile(private, folder / "copy.duckdb")
    (folder / "copy.duckdb").unlink()
    with published.running():
        result = publish(private, public)
    over = published.seconds - copied.seconds
    measures.note(
        f"publish           {published.seconds:7.2f} s  {result.bytes / 1e6:,.0f} MB, copy alone"
        f" {copied.seconds:.2f} s  (floor copy + 2 s)",
        over < 2,
    )


def measure_answers(measures: Measures, public: Path) -> None:
    """Searches and mentions on the published file; the median of three of each."""
    con = open_public(public)
    asked = [("search", question) for question in QUESTIONS] + [
        ("mentions", "officials"),
        ("mentions", "case 777"),
    ]
    for macro, question in asked:
        times = []
        for _ in range(3):
            start = time.perf_counter()
            found = len(con.execute(f"from {macro}(?)", [question]).fetchall())
            times.append(time.perf_counter() - start)
        taken = sorted(times)[1]
        measures.note(f"{macro:8} {question:28} {taken:6.2f} s  {found:6,} rows  (floor 1 s)", taken < 1)
    con.close()


def main() -> None:
    """Measures in a temporary folder."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    measures = Measures()
    maker = Synthesizer()
    letters = sum(len(maker.article(number).text) for number in range(0, count, 400)) / len(
        range(0, count, 400)
    )
    measures.note(f"{count:,} articles of {letters:,.0f} letters, duckdb {duckdb.__version__}")
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        measure_loads(measures, maker, folder, count)
        measure_publish(measures, folder)
        measure_answers(measures, folder / "public.duckdb")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    measures.note(
        f"peak memory       {peak:7.2f} GB  (floor 1.5 GB, plain copy and generator included)", peak < 1.5
    )
    sys.exit(1 if measures.short else 0)


if __name__ == "__main__":
    main()
