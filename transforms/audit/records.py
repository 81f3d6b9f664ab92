"""What a foreign page holds, as an audit reads it, and what the audit says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from transforms.terms import BlockKind


class Region(StrEnum):
    """Which part of a page a line stands in, as its markup tells."""

    MAIN = "main"
    BYLINE = "byline"
    CHROME = "chrome"  # header, navigation and footer of the site
    ASIDE = "aside"  # sidebars, boxes, teasers, forms
    FIGURE = "figure"  # pictures and what is printed with them
    COMMENT = "comment"


class Holds(StrEnum):
    """How much of an article a page holds."""

    FULL = "full"
    EDITED = "edited"
    EXCERPT = "excerpt"
    TRANSLATED = "translated"
    NONE = "none"


class Outcome(StrEnum):
    """How an obligation stands."""

    MET = "met"
    MISSED = "missed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class CopyLink:
    """A link of a line: `href` absolute where it could be joined; `start` and `end` offsets of its words.

    `text` holds the alternative text of a linked picture.
    """

    href: str
    text: str
    start: int
    end: int
    rel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A block of the page, or a part of one between line breaks, in document order.

    `is_hidden` says that the markup keeps it from readers.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    region: Region = Region.MAIN
    links: tuple[CopyLink, ...] = ()
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class CopyPage:
    """A foreign page, read without knowledge of its template.

    `metas` are names and contents of the head, `structured` keys and texts of its JSON-LD; neither is seen by
    readers. `head_links` are rel value and absolute address. `resources` are hosts and paths that scripts and
    frames are loaded from, `classes` the class names and ids in use, both in lower case. `is_free` is what
    the page says of its accessibility, None: nothing.
    """

    url: str
    title: str = ""
    lang: str = ""
    lines: tuple[CopyLine, ...] = ()
    canonical: str | None = None
    head_links: tuple[tuple[str, str], ...] = ()
    metas: tuple[tuple[str, str], ...] = ()
    structured: tuple[tuple[str, str], ...] = ()
    resources: tuple[str, ...] = ()
    classes: frozenset[str] = frozenset()
    is_free: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one obligation stands, and the words it rests on."""

    obligation: str
    outcome: Outcome
    evidence: str


@dataclass(frozen=True, slots=True)
class Audit:
    """An audit of one copy.

    `text_similarity` is the share of the article's words that the copy holds, 0 to 1 (for a translation: of
    the counterpart's words, or of the article's names, numbers and days where no counterpart is on record).
    `signs_of_commerce` are signs, never a conclusion. No verdicts where the copy holds nothing of the
    article, or the article carries no obligations.
    """

    copy_url: str
    article_id: str
    holds: Holds
    text_similarity: float
    verdicts: tuple[Verdict, ...]
    signs_of_commerce: tuple[str, ...]

    def is_missed(self, required: frozenset[str]) -> bool:
        """Whether one of these obligations is missed."""
        return any(item.outcome is Outcome.MISSED and item.obligation in required for item in self.verdicts)
