"""Pages from files, folders, archives and pipes to JSON objects: what the command `parse` does."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from extractors.archive.reader import ArchivedRecord, Skipped, read_archive
from flows.article_json import article_as_json, refusal_as_json
from flows.batching import in_batches
from flows.errors import UsageError
from flows.pools import Readers
from flows.reading import Outcome, Refusal, read_page
from flows.settings import load_settings
from transforms.records import Capture
from transforms.terms import FailureReason
from transforms.urls import Site

PAGE_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
ARCHIVE_SUFFIXES = (".warc", ".warc.gz")
CAPTURES_AT_ONCE = 400

Line = dict[str, object]

logger = logging.getLogger("insightcrime")


def parse_source(source: Path, url: str | None) -> Iterator[Line]:
    """One JSON object per page of `source`, in input order.

    Raises `UsageError` when the address of a single page is neither given nor named by the page.
    """
    settings = load_settings()
    site = settings.site
    if str(source) == "-":
        if url is None:
            raise UsageError("a page from standard input needs --url")
        yield _parse_bytes(sys.stdin.buffer.read(), url, site)
    elif source.is_dir():
        if url is not None:
            raise UsageError("--url names one page; leave it out for a folder")
        yield from _parse_folder(source, site)
    elif source.name.lower().endswith(ARCHIVE_SUFFIXES):
        if url is not None:
            raise UsageError("--url names one page; an archive names the addresses itself")
        yield from _parse_archive(source, site, settings.processes)
    else:
        yield _parse_file(source, url, site)


def _parse_folder(folder: Path, site: Site) -> Iterator[Line]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in PAGE_SUFFIXES and path.is_file():
            yield _parse_bytes(path.read_bytes(), None, site, fallback=str(path))


def _parse_file(path: Path, url: str | None, site: Site) -> Line:
    line = _parse_bytes(path.read_bytes(), url, site)
    if not line["source_url"]:
        raise UsageError(f"{path} does not name its own address; give it with --url")
    return line


def _parse_bytes(body: bytes, url: str | None, site: Site, fallback: str = "") -> Line:
    page = read_page(body, url, site)
    source_url = page.source_url or fallback
    if isinstance(page, Refusal):
        return refusal_as_json(source_url, page.reason, page.detail)
    return article_as_json(page, source_url)


def _parse_archive(path: Path, site: Site, processes: int) -> Iterator[Line]:
    """What stands before damage is printed before the error is raised; what is no page at all is logged."""
    with Readers(site, processes) as readers:
        for records in in_batches(read_archive(path), CAPTURES_AT_ONCE):
            captures = [record.capture for record in records if isinstance(record, ArchivedRecord)]
            yield from _lines(captures, readers.read(captures))
            for skipped in (record for record in records if isinstance(record, Skipped)):
                if skipped.detail:
                    logger.warning("%s at %d: passed over, %s", path.name, skipped.offset, skipped.detail)


def _lines(captures: Sequence[Capture], outcomes: Sequence[Outcome | None]) -> Iterator[Line]:
    for capture, outcome in zip(captures, outcomes, strict=True):
        if outcome is None:
            detail = "a redirect, or an address outside the site"
            yield refusal_as_json(capture.source_url, FailureReason.NOT_AN_ARTICLE, detail)
        elif outcome.reading is not None:
            yield article_as_json(outcome.reading.article, capture.source_url)
        elif outcome.listing is not None:
            yield refusal_as_json(capture.source_url, FailureReason.NOT_AN_ARTICLE, "a listing")
        elif outcome.failure is not None:
            yield refusal_as_json(capture.source_url, outcome.failure.reason, outcome.failure.error)
        else:
            detail = "an answer without a page (not modified)"
            yield refusal_as_json(capture.source_url, FailureReason.EMPTY, detail)
