"""The site's own answers out of an archive that somebody else wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractors.answers import Answer
from extractors.archive.captures import capture_of
from extractors.archive.reader import MAX_BODY_BYTES, ArchivedAnswer, SkipKind, Skipped, read_answers
from extractors.errors import BodyDamaged, BodyTooLarge
from extractors.http_headers import media_type
from extractors.records.captures import holds_records
from transforms.records import Capture
from transforms.urls import Site, canonical_url

_HTML: Final = frozenset({"text/html", "application/xhtml+xml"})
_NO_PAGE: Final = frozenset({404, 410})
_NOT_MODIFIED: Final = 304
_MOVED_FOR_GOOD: Final = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class ForeignAnswer:
    """An answer of the site: `answer` to be archived unchanged, `capture` to be read.

    `offset` and `end_offset` are those of the foreign file.
    """

    answer: Answer
    capture: Capture
    offset: int
    end_offset: int


class ArchiveImport:
    """Goes once through a foreign archive; `passed_over` counts, by reason, the records that it left out."""

    def __init__(self, path: Path, site: Site, max_body_bytes: int) -> None:
        self.path = path
        self.passed_over: Counter[str] = Counter()
        self._site = site
        self._max_body_bytes = max_body_bytes

    def __iter__(self) -> Iterator[ForeignAnswer]:
        for item in read_answers(self.path, max_body_bytes=self._max_body_bytes):
            found = self._judge(item)
            if isinstance(found, ForeignAnswer):
                yield found
            else:
                self.passed_over[found] += 1

    def _judge(self, item: ArchivedAnswer | Skipped) -> ForeignAnswer | str:
        if isinstance(item, Skipped):
            return item.kind.value
        reason = _why_not(item.answer, self._site)
        if reason is not None:
            return reason
        try:
            capture = capture_of(item.answer, max_body_bytes=self._max_body_bytes)
        except BodyTooLarge:
            return SkipKind.TOO_LARGE.value
        except BodyDamaged:
            return SkipKind.UNDECODABLE.value
        if not _is_page(item.answer, capture):
            return "not_html"
        return ForeignAnswer(item.answer, capture, item.offset, item.end_offset)


def import_captures(path: Path, *, site: Site, max_body_bytes: int = MAX_BODY_BYTES) -> ArchiveImport:
    """The pages of the site in any WARC file, in its order, one at a time.

    Taken are HTML answers (200), posts of REST and feeds, "not found" and "gone" (404, 410), permanent
    redirects (301, 308), and revisits, of the publication's hosts and of `site`. What is passed over is
    counted: `other_host`, `redirect` (passing ones), `other_status`, `not_html`, and the kinds of `SkipKind`.

    Iterating raises what `read_archive` raises; BrokenArchive after all that is whole has been yielded.
    """
    return ArchiveImport(path, site, max_body_bytes)


def _why_not(answer: Answer, site: Site) -> str | None:
    address = answer.recorded_url or answer.url
    if canonical_url(address, site) is None:
        return "other_host"
    if answer.revisit is not None or answer.status in {_NOT_MODIFIED, *_NO_PAGE}:
        return None
    if answer.status in _MOVED_FOR_GOOD:
        return None
    if answer.status in range(300, 400):
        return "redirect"
    return None if answer.status == 200 else "other_status"


def _is_page(answer: Answer, capture: Capture) -> bool:
    """HTML by its label, or by its first bytes where the label is missing or says only "text"; or a listing
    that holds records of articles.
    """
    if capture.is_revisit or capture.status in _NO_PAGE | _MOVED_FOR_GOOD:
        return True
    stated = media_type(answer.headers)
    if stated in _HTML or holds_records(answer.url):
        return True
    if stated not in {None, "text/plain", "application/octet-stream", "unk"}:
        return False
    return capture.body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and not _is_xml(capture.body)


def _is_xml(body: bytes) -> bool:
    head = body[:2048].lower()
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<?xml") and b"<html" not in head
