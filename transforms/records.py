"""The records that rooms hand to each other: frozen, slotted, picklable, without behaviour of their own.

The order of the file is the way of the data: an archived answer (`Capture`), what a page says verbatim
(`ParsedPage` or `NotAnArticle`), what it means (`Article`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from transforms.frozen import lightly_frozen
from transforms.terms import BlockKind, FailureReason, Kind, Lang, LicenceStatus, Scope, Section, SignalKind

# ------------------------------------------------------------------------------------------- captures


@dataclass(frozen=True, slots=True)
class Capture:
    """One archived HTTP answer.

    `captured_at` is a naive UTC time (WARC-Date), `headers` the HTTP headers in order as sent, `body` the
    payload with transfer and content codings undone, `payload_digest` `sha1:` + base32 of that body.
    `is_revisit` marks an answer that says "unchanged" (304, or a WARC revisit record): its body is empty.
    `truncated` names why a body was cut, else None. `warc_file` is a name below the archive folder.
    `recorded_url` is the address on the real site where a mirror or test server answered for it, else None.
    """

    source_url: str
    captured_at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    payload_digest: str
    is_revisit: bool = False
    truncated: str | None = None
    warc_file: str | None = None
    warc_offset: int | None = None
    recorded_url: str | None = None


@dataclass(frozen=True, slots=True)
class CaptureRef:
    """Where a capture lies, without its body. `url` is canonical, `source_url` the address asked for.

    `capture_id` is made of the canonical address, the time and the digest by
    `transforms.identity.capture_id`, so the same answer from two copies of an archive is one capture.
    """

    capture_id: str
    url: str
    source_url: str
    captured_at: datetime
    payload_digest: str
    warc_file: str | None
    warc_offset: int | None


# ----------------------------------------------------------------------------- what a page says, verbatim


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Stated:
    """A value as printed, and the source that states it (`json_ld`, `og`, `meta`, `template`, `text`, …)."""

    source: str
    value: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class StatedList:
    """Several values that one source states together, in its order (names, tags)."""

    source: str
    values: tuple[str, ...]


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a text: `href` absolute (or as printed if it cannot be joined), `start`/`end` the
    offsets of the anchor text in the text it stands in (both 0 outside a text), `rel` in lower case.
    """

    href: str
    text: str
    start: int = 0
    end: int = 0
    rel: tuple[str, ...] = ()


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Block:
    """One block of the article container, in order, white space collapsed; only a table has line breaks.

    `is_bold` says that all of its text is bold; `in_quote` that it stood in a `<blockquote>` (see-also
    boxes do); `is_italic` that all of its text is italic.
    """

    kind: BlockKind
    text: str
    links: tuple[Link, ...] = ()
    is_bold: bool = False
    in_quote: bool = False
    is_italic: bool = False


@lightly_frozen
@dataclass(frozen=True, slots=True)
class PageImage:
    """An image of the article, with its caption and credit as printed."""

    src: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    links: tuple[Link, ...] = ()
    is_featured: bool = False


@lightly_frozen
@dataclass(frozen=True, slots=True)
class LicenceSignal:
    """A licence signal, verbatim: the words around it and the address it points to, nothing concluded."""

    signal: SignalKind
    scope: Scope
    statement: str | None = None
    href: str | None = None


@lightly_frozen
@dataclass(frozen=True, slots=True)
class ParsedPage:
    """What one page says of one article, in verbatim strings.

    Every field with several sources is a tuple in the order of trust: the first that normalises wins, the
    others are compared with it. An empty tuple means that no source states the field.
    """

    source_url: str
    template: str
    canonical: tuple[Stated, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()  # (hreflang, href)
    wordpress_id: tuple[Stated, ...] = ()
    lang: tuple[Stated, ...] = ()
    title: tuple[Stated, ...] = ()
    subtitle: tuple[Stated, ...] = ()
    byline: tuple[Stated, ...] = ()  # one printed string: "By A and B*"
    authors: tuple[StatedList, ...] = ()  # names already apart: JSON-LD, vcards
    published: tuple[Stated, ...] = ()  # ISO times or printed days
    modified: tuple[Stated, ...] = ()
    label: tuple[Stated, ...] = ()  # section or kind labels: "Brief", "Noticias del día"
    breadcrumb: tuple[str, ...] = ()
    tags: tuple[StatedList, ...] = ()
    caption: tuple[Stated, ...] = ()
    blocks: tuple[Block, ...] = ()
    images: tuple[PageImage, ...] = ()
    page_links: tuple[Link, ...] = ()  # links of the article outside its text (notice, tag list, author)
    licence_signals: tuple[LicenceSignal, ...] = ()


@lightly_frozen
@dataclass(frozen=True, slots=True)
class NotAnArticle:
    """A page that is no article, and what it is instead."""

    source_url: str
    reason: FailureReason
    detail: str = ""


# -------------------------------------------------------------------------------------- what it means


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Paragraph:
    """A row of `paragraphs`: positions from 1."""

    position: int
    section: Section
    kind: BlockKind
    text: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Author:
    """`printed_name` as the page has it, `name` normalised; `kind` person, unit or organisation."""

    author_id: str
    name: str
    kind: str
    printed_name: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Tag:
    """`printed_name` as on the page; `facet` country, region, topic, group, person, series, format, other."""

    tag_id: str
    name: str
    facet: str
    country_code: str | None
    printed_name: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class ArticleCountry:
    """ISO 3166-1 alpha-2 code; `method` tag, url or text."""

    country_code: str
    method: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class ArticleLink:
    """`paragraph` is the position of the paragraph, None outside the text (see-also, notice, captions).

    `kind` source, internal, see_also, licence, social or other. `url` is canonical for the site's own
    addresses, else the address without fragment.
    """

    position: int
    paragraph: int | None
    href: str
    url: str
    host: str | None
    anchor_text: str
    kind: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class SeeAlso:
    """A see-also line of the article: its words without the cue, and where it leads."""

    text: str
    href: str | None


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Citation:
    """A named source that the text credits; the columns of `citations`."""

    position: int
    paragraph: int
    source_name: str
    outlet_id: str | None
    kind: str
    cue: str
    sentence: str
    char_start: int
    char_end: int
    href: str | None
    via_insightcrime: bool


@lightly_frozen
@dataclass(frozen=True, slots=True)
class ArticleImage:
    """A row of `images`; `reusable` only where a deed stands in its own caption or credit."""

    position: int
    src: str
    alt: str | None
    caption: str | None
    credit: str | None
    licence_id: str | None
    reusable: bool


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Note:
    """A row of `article_notes`; `kind` correction, update, pseudonym, rights, download or other."""

    position: int
    kind: str
    text: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Evidence:
    """A licence signal read: `licence_id` only where the signal spells out code and version.

    `confidence` 0–1; `is_chosen` marks what decided.
    """

    signal: SignalKind
    scope: Scope
    statement: str | None
    href: str | None
    licence_id: str | None
    confidence: float
    is_chosen: bool = False


@lightly_frozen
@dataclass(frozen=True, slots=True)
class LicenceDecision:
    """What one capture, or all captures of an article together, say about reprinting.

    `basis` this_capture, earlier_capture or None where nothing speaks. `reason` is one sentence for people.
    """

    status: LicenceStatus
    licence_id: str | None
    basis: str | None
    rights_holder: str | None
    rights_note: str | None
    reason: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Obligation:
    """A row of `obligations`."""

    obligation: str
    state: str
    basis: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class FieldSource:
    """Which source a field was taken from."""

    field: str
    source: str


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Agreement:
    """Two sources of one field compared, both normalised."""

    field: str
    page_value: str
    other_source: str
    other_value: str
    agrees: bool


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Article:
    """What one capture of one article says, normalised. None and empty tuples mean: not stated.

    `published_on` is the site's local day, `published_at` the naive UTC instant where a time of day is
    given. `report_text` and `analysis_text` are the paragraphs before and after the analysis heading.
    `text` joins every paragraph with a blank line.
    """

    source_url: str
    url: str
    slug: str
    lang: Lang
    template: str
    parse_quality: float
    kind: Kind | None
    section: str | None
    title: str
    subtitle: str | None
    byline: str | None
    authors: tuple[Author, ...]
    published_on: date | None
    published_at: datetime | None
    modified_at: datetime | None
    caption: str | None
    paragraphs: tuple[Paragraph, ...]
    text: str
    report_text: str
    analysis_text: str | None
    word_count: int
    tags: tuple[Tag, ...]
    countries: tuple[ArticleCountry, ...]
    links: tuple[ArticleLink, ...]
    see_also: tuple[SeeAlso, ...]
    citations: tuple[Citation, ...]
    images: tuple[ArticleImage, ...]
    notes: tuple[Note, ...]
    evidence: tuple[Evidence, ...]
    licence: LicenceDecision
    obligations: tuple[Obligation, ...]
    canonical_url: str | None  # canonical form of what the page calls its own address
    alternates: tuple[tuple[str, str], ...]  # (lang, canonical url) of counterparts named by hreflang
    wordpress_id: int | None
    field_sources: tuple[FieldSource, ...]
    agreements: tuple[Agreement, ...]
