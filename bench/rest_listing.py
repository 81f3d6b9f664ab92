"""`python bench/rest_listing.py [ARTICLES]`: what discovery by REST costs on a site of many articles.

A server in a process of its own, on loopback, lists ARTICLES small invented articles (default 40,000). In
turn: the first listing alone, the ingest of everything, a run with nothing new, and a run after 25 old
articles were changed. The server counts the requests.

    .venv/bin/python bench/rest_listing.py 40000
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path

import duckdb
import httpx
from backfill import served, timed

CHANGED = 25
MEGABYTE = 1024


def told(site: str, path: str) -> int:
    """What the server answers to one of its own paths, as a number; 0 where it is none."""
    text = httpx.get(f"{site}{path}").text
    return int(text) if text.isdigit() else 0


def discover(site: str, folder: str) -> None:
    """Lists the site once, in a process of its own, and prints time and peak memory."""
    os.environ.update(
        INSIGHTCRIME_SITE_URL=site, INSIGHTCRIME_DATA_DIR=folder, INSIGHTCRIME_REQUEST_INTERVAL="0"
    )
    from flows.client import polite_client
    from flows.options import IngestOptions
    from flows.runs import Run
    from flows.settings import load_settings
    from flows.steps import discover_pages

    with Run(load_settings(), "ingest") as run, polite_client(run) as client:
        started = time.perf_counter()
        found = discover_pages(run, client, IngestOptions())
        seconds = time.perf_counter() - started
        run.finish("completed")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE
    print(f"first listing   {found:>6} articles  {seconds:7.1f} s  {peak:5.0f} MB", flush=True)


def revisions(public: Path) -> int:
    """How many revisions the public file holds."""
    with duckdb.connect(str(public), read_only=True) as con:
        row = con.execute("select count(*) from article_revisions").fetchone()
    assert row is not None
    return int(row[0])


def main() -> None:
    """Prints the figures."""
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 40_000
    with (
        served(articles) as site,
        tempfile.TemporaryDirectory() as alone,
        tempfile.TemporaryDirectory() as data,
    ):
        process = get_context("spawn").Process(target=discover, args=(site, alone))
        process.start()
        process.join()
        print(f"                {told(site, '/count'):>6} requests")
        before = 0
        for what in ("everything", "nothing new", f"{CHANGED} changed"):
            if what.endswith("changed"):
                told(site, f"/edit/{CHANGED}")
            told(site, "/count")
            seconds = timed(["ingest"], Path(data), site, 0)
            requests, now = told(site, "/count"), revisions(Path(data) / "insightcrime.duckdb")
            print(
                f"{what:<15} {requests:>6} requests  {seconds:7.1f} s  {now - before:>6} revisions",
                flush=True,
            )
            before = now


if __name__ == "__main__":
    main()
