"""`make bench`: how fast and how well pages are read, beside a named peer in the same run on one core.

Needs the sample pages (INSIGHTCRIME_SAMPLES, default ../shared/samples).
"""

from __future__ import annotations

import gc
import importlib.util
import json
import multiprocessing
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import trafilatura
from varied.pages import varied_page

from extractors.pages import parse_page
from flows.article_json import article_as_json
from transforms.articles import normalise
from transforms.records import NotAnArticle

PROJECT = Path(__file__).resolve().parent.parent
ROUNDS = 3
OTHERS = 60


@dataclass(frozen=True, slots=True)
class Page:
    """A sample page: its bytes, its address and what a perfect parser returns."""

    body: bytes
    url: str
    truth: dict[str, object]


def sample_folder() -> Path:
    """The folder of sample pages, or the end of the program with a word about it."""
    folder = Path(os.environ.get("INSIGHTCRIME_SAMPLES", PROJECT.parent / "shared" / "samples"))
    if not folder.is_dir():
        sys.exit(f"no sample pages at {folder}; set INSIGHTCRIME_SAMPLES to their folder")
    return folder


def load_pages(folder: Path) -> list[Page]:
    """Every sample page with its truth."""
    truths = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    return [Page((folder / truth["file"]).read_bytes(), truth["url"], truth) for truth in truths]


def load_scorer(folder: Path) -> ModuleType:
    """The scorer that lies beside the samples."""
    spec = importlib.util.spec_from_file_location("score_pages", folder / "score_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def ours(page: Page) -> object:
    """Parse and normalise, as `insightcrime parse` does."""
    parsed = parse_page(page.body, page.url)
    return parsed if isinstance(parsed, NotAnArticle) else normalise(parsed)


def peer(page: Page) -> object:
    """trafilatura, fast, with metadata."""
    return trafilatura.bare_extraction(page.body, url=page.url, fast=True, with_metadata=True)


def first_pass(read: Callable[[Page], object], others: int) -> float:
    """Pages per second of one pass over pages that this process has not seen, after so many other pages."""
    use_one_core()
    pages = load_pages(sample_folder())
    for number in range(others):
        other = varied_page(number, 5, 60)
        read(Page(other.html.encode(), other.url, {}))
    gc.collect()
    gc.disable()
    started = time.perf_counter()
    for page in pages:
        read(page)
    return len(pages) / (time.perf_counter() - started)


def in_a_new_process(read: Callable[[Page], object], others: int) -> float:
    """A first pass in a process of its own: both readers remember what they saw, the peer whole pages."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(first_pass, read, others).result()


def compare(others: int) -> None:
    """Prints the pages per second of both readers and their ratio, best of the rounds."""
    rounds = [(in_a_new_process(ours, others), in_a_new_process(peer, others)) for _ in range(ROUNDS)]
    mine, theirs = (max(rates) for rates in zip(*rounds, strict=True))
    print(f"after {others} other pages" if others else "as the first pages of a process")
    print(f"  parse + normalise                         {mine:7.1f} pages/s")
    print(f"  trafilatura {trafilatura.__version__} (fast, with metadata)     {theirs:7.1f} pages/s")
    print(f"  ratio                                     {mine / theirs:7.2f} x")


def use_one_core() -> None:
    """Bind this process to one core, where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def score_fields(pages: Sequence[Page], scorer: ModuleType) -> dict[str, float]:
    """The mean of each field over all pages."""
    scores: dict[str, list[float]] = defaultdict(list)
    for page in pages:
        parsed = parse_page(page.body, page.url)
        line = {} if isinstance(parsed, NotAnArticle) else article_as_json(normalise(parsed), page.url)
        for field, value in scorer.score(page.truth, json.loads(json.dumps(line, default=str))).items():
            scores[field].append(value)
    return {field: statistics.mean(values) for field, values in scores.items()}


def main() -> None:
    """Prints the figures."""
    folder = sample_folder()
    pages = load_pages(folder)
    size = statistics.mean(len(page.body) for page in pages) / 1024
    print(
        f"{len(pages)} pages, {size:.0f} KB on average, one core, "
        f"best of {ROUNDS} rounds, each a first pass in a new process"
    )
    # The peer's first odd date compiles the rules of some 200 languages, for seconds: a long run pays once.
    for others in (0, OTHERS):
        compare(others)
    fields = score_fields(pages, load_scorer(folder))
    print("mean of each field")
    for field, value in fields.items():
        print(f"  {field:<10} {value:.4f}")
    print(f"  {'all':<10} {statistics.mean(fields.values()):.4f}")


if __name__ == "__main__":
    main()
