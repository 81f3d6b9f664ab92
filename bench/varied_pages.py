"""`python bench/varied_pages.py N --out DIR [--size-kb K] [--seed S] [--warc] [--score]`: pages with truth.

Writes N varied pages of invented news in every template, in variants of them and in layouts that the site
never had, to DIR/pages or, with --warc, to DIR/*.warc.gz by the project's own writer; DIR/truth.json has the
shape of the samples' truth. With --score nothing is written: the pages are read and scored by variant.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

from varied.article import Page
from varied.pages import varied_pages

from extractors.answers import Answer
from extractors.archive.writer import ArchiveWriter

DAY_ONE = datetime(2026, 1, 1, 12)  # noqa: DTZ001 (naive UTC, as everywhere in the archive)


def answer(page: Page, number: int) -> Answer:
    """The page as a server would have sent it."""
    body = page.html.encode("utf-8")
    headers = (("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body))))
    at = DAY_ONE + timedelta(seconds=number)
    return Answer(page.url, at, "HTTP/1.1 200 OK", 200, headers, body)


def write_warc(count: int, folder: Path, seed: int, kilobytes: int) -> None:
    """Pages into WARC files, their truth beside them, one page in memory at a time."""
    with (
        ArchiveWriter(folder, "import", f"varied-{seed}") as archive,
        (folder / "truth.json").open("w", encoding="utf-8") as truths,
    ):
        for number, page in enumerate(varied_pages(count, seed, kilobytes)):
            place = archive.append(answer(page, number))
            _write_truth(truths, number, page.truth(f"{place.warc_file}:{place.offset}"))
        truths.write("\n]\n")
        archive.sync()


def write_files(count: int, folder: Path, seed: int, kilobytes: int) -> None:
    """Pages into a file each, in a folder for each template."""
    with (folder / "truth.json").open("w", encoding="utf-8") as truths:
        for number, page in enumerate(varied_pages(count, seed, kilobytes)):
            path = Path("pages") / page.era / f"{page.variant}-{number:06d}.html"
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(page.html, "utf-8")
            _write_truth(truths, number, page.truth(str(path)))
        truths.write("\n]\n")


def _write_truth(truths: object, number: int, truth: dict[str, object]) -> None:
    text = json.dumps(truth, ensure_ascii=False)
    print("[" if number == 0 else ",", text, sep="\n", end="", file=truths)  # type: ignore[call-overload]


def main() -> None:
    """Reads the command line and does what it says."""
    asks = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asks.add_argument("count", type=int, metavar="N")
    asks.add_argument("--out", type=Path, metavar="DIR")
    asks.add_argument("--size-kb", type=int, default=0, metavar="K")
    asks.add_argument("--seed", type=int, default=1, metavar="S")
    asks.add_argument("--warc", action="store_true")
    asks.add_argument("--score", action="store_true", help="read the pages and print the scores by variant")
    asks.add_argument("--bad", type=int, default=0, metavar="M", help="with --score: name the first M misses")
    args = asks.parse_args()
    if args.score:
        from varied.scoring import print_scores

        print_scores(varied_pages(args.count, args.seed, args.size_kb), args.bad)
        return
    if args.out is None:
        asks.error("--out DIR is needed, or --score")
    args.out.mkdir(parents=True, exist_ok=True)
    started = time.perf_counter()
    write = write_warc if args.warc else write_files
    write(args.count, args.out, args.seed, args.size_kb)
    rate = args.count / (time.perf_counter() - started)
    print(f"{args.count} pages in {args.out}, {rate:.0f} pages/s", file=sys.stderr)


if __name__ == "__main__":
    main()
