"""A backfill in slices on loopback with an `ingest` at regular times beside it, each of which finds one new
article.

Prints how long the slices and the ingests took, whether the backfill finished, and whether the tables equal
those of one serial `ingest` into another folder; exit code 1 where one of the three fails.

    .venv/bin/python bench/backfill.py --pages 10000 --slice-pages 500 --every 60
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import duckdb
import httpx

HERE = Path(__file__).resolve().parent
CONSOLE = Path(sys.executable).with_name("insightcrime")
SLICE = re.compile(r"slice (\d+): ")
TABLES = (
    "articles",
    "article_revisions",
    "paragraphs",
    "authors",
    "tags",
    "links",
    "citations",
    "images",
    "licence_evidence",
    "obligations",
)
LEFT_OUT = frozenset(
    {
        "load_id",
        "warc_file",
        "warc_offset",
        "capture_id",
        "captured_at",
        "first_seen_at",
        "last_seen_at",
        "gone_at",
        "licence_as_of_at",
        "notice_last_seen_at",
        "valid_from_at",
        "valid_to_at",
    }
)
"""What two runs at different times cannot have in common."""


@dataclass
class Watched:
    """What the log of the backfill tells: when each slice was last heard of, and the last words."""

    ends: dict[int, float] = field(default_factory=dict)
    begins: dict[int, float] = field(default_factory=dict)
    words: str = ""

    def read(self, log: IO[str], ended: threading.Event) -> None:
        """Reads until the log ends, and says so."""
        before = time.monotonic()
        for line in log:
            now = time.monotonic()
            if found := SLICE.match(line):
                number = int(found[1])
                self.begins.setdefault(number, before)
                self.ends[number] = now
            if line.startswith("insightcrime:"):
                print(line, end="", file=sys.stderr)
            self.words = line.strip() or self.words
            before = now
        ended.set()

    def longest(self) -> float:
        """The longest slice, in seconds."""
        return max((self.ends[number] - self.begins[number] for number in self.ends), default=0.0)


def environment(folder: Path, site: str, interval: float) -> dict[str, str]:
    """The settings of every command here."""
    settings = {"DATA_DIR": folder, "SITE_URL": site, "REQUEST_INTERVAL": interval, "PUBLISH_MINUTES": 1}
    return {**os.environ, **{f"INSIGHTCRIME_{name}": str(value) for name, value in settings.items()}}


@contextmanager
def served(pages: int) -> Iterator[str]:
    """A site in a process of its own; gives its address."""
    command = [sys.executable, str(HERE / "backfill_site.py"), str(pages)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def timed(command: list[str], folder: Path, site: str, interval: float) -> float:
    """The seconds that a command takes; ends the program where it fails."""
    started = time.monotonic()
    done = subprocess.run(
        [str(CONSOLE), *command],
        env=environment(folder, site, interval),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr}")
    return time.monotonic() - started


def rows(public: Path) -> dict[str, list[tuple[object, ...]]]:
    """The compared tables, sorted, without what depends on the time of a run."""
    found = {}
    with duckdb.connect(str(public), read_only=True) as con:
        for table in TABLES:
            names = [
                row[0] for row in con.execute("select column_name from (describe " + table + ")").fetchall()
            ]
            kept = ", ".join(name for name in names if name not in LEFT_OUT)
            found[table] = con.execute("select " + kept + " from " + table + " order by all").fetchall()
    return found


def backfill_with_ingests(
    options: argparse.Namespace, folder: Path, site: str
) -> tuple[float, Watched, list[float]]:
    """Runs both; gives the seconds of the backfill, what its log told, and the seconds of each ingest."""
    watched, started = Watched(), time.monotonic()
    ingests: list[float] = []
    command = [str(CONSOLE), "backfill", "--slice-pages", str(options.slice_pages)]
    command += ["--slice-minutes", str(options.slice_minutes)]
    ended = threading.Event()
    with subprocess.Popen(
        command,
        env=environment(folder, site, options.interval),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        reader = threading.Thread(target=watched.read, args=(process.stderr, ended))
        reader.start()
        while not ended.wait(max(0.0, started + options.every * (len(ingests) + 1) - time.monotonic())):
            httpx.get(f"{site}/publish-one").raise_for_status()
            ingests.append(timed(["ingest"], folder, site, options.interval))
            print(f"  ingest {len(ingests)}: {ingests[-1]:.1f} s; backfill: {watched.words}", flush=True)
        reader.join()
    if process.returncode:
        sys.exit(f"the backfill ended with {process.returncode}: {watched.words}")
    return time.monotonic() - started, watched, ingests


def arguments() -> argparse.Namespace:
    """What to do, from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0] if __doc__ else None)
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--slice-pages", type=int, default=500)
    parser.add_argument("--slice-minutes", type=float, default=10)
    parser.add_argument("--every", type=float, default=60, help="seconds between two ingests")
    parser.add_argument("--interval", type=float, default=0, help="REQUEST_INTERVAL")
    return parser.parse_args()


def main() -> int:
    """Prints the figures."""
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="backfill-") as name, served(options.pages) as site:
        both, serial = Path(name) / "both", Path(name) / "serial"
        seconds, watched, ingests = backfill_with_ingests(options, both, site)
        httpx.get(f"{site}/publish-one").raise_for_status()
        alone = timed(["ingest"], both, site, options.interval)
        once = timed(["ingest"], serial, site, options.interval)
        public = "insightcrime.duckdb"
        mine, theirs = rows(both / public), rows(serial / public)
    expected = options.pages + len(ingests) + 1
    is_finished, is_equal = len(mine["articles"]) == expected, mine == theirs
    longest, bound = max(ingests, default=0.0), watched.longest() + alone
    print(f"{expected:,} articles; {len(watched.ends)} slices, the longest {watched.longest():.1f} s")
    print(f"backfill with {len(ingests)} ingests beside it  {seconds:8.1f} s")
    print(f"one serial ingest of the same            {once:8.1f} s")
    print(f"an ingest alone (its own work)           {alone:8.1f} s")
    print(
        f"the longest ingest beside the backfill   {longest:8.1f} s; a slice and its own work: {bound:.1f} s"
    )
    print(f"backfill finished: {'yes' if is_finished else 'NO'}; equal tables: {'yes' if is_equal else 'NO'}")
    return 0 if is_finished and is_equal and longest <= bound else 1


if __name__ == "__main__":
    sys.exit(main())
