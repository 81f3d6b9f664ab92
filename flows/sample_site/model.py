"""The records of the sample site: what an article file states, before any template renders it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from transforms.terms import Kind, Lang, LicenceStatus


class PartKind(StrEnum):
    """The forms a part of a sample article takes; the first five and `note` are rows of its text."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    QUOTE = "quote"
    TABLE = "table"
    NOTE = "note"
    ANALYSIS = "analysis"
    SEE_ALSO = "see_also"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of an article in inline markup (see `inline`).

    `rows` holds the cells of a table, `note_kind` the kind of a note, `src` and `alt` those of an image.
    """

    kind: PartKind
    text: str
    rows: tuple[tuple[str, ...], ...] = ()
    note_kind: str | None = None
    src: str | None = None
    alt: str = ""


@dataclass(frozen=True, slots=True)
class LicenceFacts:
    """What is true of an article's licence (`status`, `licence_id`, `rights_holder`), and what its page says.

    `notice` is L1, L2 or ES, `deed` the address that the notice links, `about` that of its other links.
    `head` stands in `rel=license`, `json_ld` in the structured data. `words` stand where the notice
    would, `words_deed` with `words_anchor` is their link; `site_words` stand in the site's footer.
    """

    status: LicenceStatus
    licence_id: str | None = None
    rights_holder: str | None = None
    notice: str | None = None
    deed: str | None = None
    about: str | None = None
    head: str | None = None
    json_ld: str | None = None
    words: str | None = None
    words_deed: str | None = None
    words_anchor: str | None = None
    site_words: str | None = None


@dataclass(frozen=True, slots=True)
class OtherAddress:
    """A second address of an article and the template in which it is served there."""

    path: str
    template: str


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One invented article. `path` is where the site serves it; times are aware, in the printed offset."""

    slug: str
    title: str
    template: str
    lang: Lang
    kind: Kind
    label: str
    path: str
    byline: str
    authors: tuple[str, ...]
    published: datetime
    modified: datetime
    wordpress_id: int
    tags: tuple[str, ...]
    countries: tuple[str, ...]
    parts: tuple[Part, ...]
    licence: LicenceFacts
    subtitle: str | None = None
    caption: str | None = None
    credit: str | None = None
    image_licence_id: str | None = None
    sources: tuple[str, ...] = ()
    counterpart: str | None = None
    encoding: str = "utf-8"
    see_also_style: str = "one-space"
    has_meta_line: bool = True
    has_contents: bool = False
    old_paths: tuple[str, ...] = ()
    also_at: tuple[OtherAddress, ...] = ()
