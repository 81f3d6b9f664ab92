"""The records of an article over time, and of a batch on its way into the warehouse."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from transforms.frozen import lightly_frozen
from transforms.records import Article, CaptureRef, Evidence, LicenceDecision, Note
from transforms.terms import FailureReason


@dataclass(frozen=True, slots=True)
class Reading:
    """One capture of an article and what one version of the parser reads in it."""

    ref: CaptureRef
    parser_version: str
    article: Article


@dataclass(frozen=True, slots=True)
class Sighting:
    """An answer that carries no page: `state` unchanged (304), not_found (404), gone (410) or moved (a
    permanent redirect, to the canonical address `target`).
    """

    url: str
    seen_at: datetime
    state: str
    target: str | None = None


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Revision:
    """A row of `article_revisions`; `valid_to_at` None for the current one, `changed_fields` empty for the
    first, else among title, authors and text.
    """

    revision: int
    capture_id: str
    title: str
    byline: str | None
    text: str
    content_hash: str
    valid_from_at: datetime
    valid_to_at: datetime | None
    changed_fields: tuple[str, ...]


@lightly_frozen
@dataclass(frozen=True, slots=True)
class CaptureEvidence:
    """A licence signal and the capture that holds it; `evidence.is_chosen` is decided over all captures."""

    capture_id: str
    captured_at: datetime
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CaptureNote:
    """An editor's note and the newest capture that carries it."""

    captured_at: datetime
    note: Note


@lightly_frozen
@dataclass(frozen=True, slots=True)
class ArticleState:
    """All that the captures of one article say together: what the tables hold of it.

    `article` is the newest capture's reading with the fields it does not state carried over from older
    captures. Times are capture times.
    """

    article_id: str
    article: Article
    captures: tuple[CaptureRef, ...]
    revisions: tuple[Revision, ...]
    content_hash: str
    first_seen_at: datetime
    last_seen_at: datetime
    gone_at: datetime | None
    licence: LicenceDecision
    licence_as_of_at: datetime | None
    notice_last_seen_at: datetime | None
    evidence: tuple[CaptureEvidence, ...]
    notes: tuple[CaptureNote, ...]
    credit_text: str | None


@dataclass(frozen=True, slots=True)
class IdentityConflict:
    """Two pieces under one slug that are not one article: `kept` stays, `refused` is reported."""

    article_id: str
    kept: CaptureRef
    refused: CaptureRef
    reason: str


@dataclass(frozen=True, slots=True)
class Listed:
    """An address that a discovery source lists. `url` canonical, `fetch_url` where to ask for it.

    `published_on` is the day in the site's own zone, where the source states it.
    """

    url: str
    fetch_url: str
    lang: str
    source: str
    listed_at: datetime
    lastmod_at: datetime | None = None
    published_at: datetime | None = None
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A post of REST or an item of a feed, in the strings that it states.

    `url` is the canonical form of its link, `captured_at` when the listing was answered (naive UTC).
    `is_full` says that names of people and topics, or the text, were asked for. `published` holds the
    statements of the publication in order of trust; `labels` are sections, `tags` all other topics, by name.
    `sketch` is that of the text (see `transforms.sketches`), empty where no text was given.
    """

    source: str
    url: str
    captured_at: datetime
    is_full: bool
    wordpress_id: int | None = None
    title: str | None = None
    published: tuple[str, ...] = ()
    modified: str | None = None
    authors: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    words: int = 0
    sketch: tuple[int, ...] = ()

    @property
    def key(self) -> tuple[str, str, bool]:
        """What the newest record is kept for."""
        return self.source, self.url, self.is_full


@dataclass(frozen=True, slots=True)
class ListingReading:
    """An archived answer of REST or a feed, and what it states of each article."""

    ref: CaptureRef
    records: tuple[SourceRecord, ...]


@dataclass(frozen=True, slots=True)
class Fetch:
    """A row of `fetches`: one request and how it ended; `bytes` as transferred."""

    fetch_id: str
    url: str
    final_url: str | None
    status: int | None
    fetched_at: datetime
    etag: str | None
    last_modified: str | None
    content_type: str | None
    bytes: int | None
    elapsed_ms: int | None
    error: str | None
    warc_file: str | None
    warc_offset: int | None


@dataclass(frozen=True, slots=True)
class Failure:
    """A row of `page_failures`; `stage` fetch, parse, normalise, load; no `retry_at`: not again by itself."""

    url: str
    stage: str
    reason: FailureReason
    error: str
    failed_at: datetime
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ArchivePosition:
    """How far a file of the archive is loaded: everything before `end_offset` is in the warehouse."""

    warc_file: str
    end_offset: int


@dataclass(frozen=True, slots=True)
class Batch:
    """What one transaction loads: it also moves the crawl state and the place reached in the archive."""

    load_id: str
    parser_version: str
    loaded_at: datetime
    readings: tuple[Reading, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    fetches: tuple[Fetch, ...] = ()
    failures: tuple[Failure, ...] = ()
    positions: tuple[ArchivePosition, ...] = ()
    listings: tuple[ListingReading, ...] = ()
    withheld: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a batch changed, counted in articles; `captures` counts new captures."""

    inserted: int = 0
    changed: int = 0
    unchanged: int = 0
    captures: int = 0
    conflicts: tuple[IdentityConflict, ...] = ()
