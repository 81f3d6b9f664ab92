"""A page's tree → its lines in document order, with links and regions. No recursion: depth is no matter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from lxml.html import HtmlElement

from extractors.copies.regions import is_hidden, region_of
from extractors.pages.readers.text import BLOCK_TAGS, clean, drop_unseen
from transforms.audit.records import CopyLine, CopyLink, Region
from transforms.terms import BlockKind

MOST_LINES: Final = 20_000
MOST_LINKS: Final = 10_000

_KINDS: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("td", "th"), BlockKind.TABLE),
    "blockquote": BlockKind.QUOTE,
}
_SKIPPED: Final = frozenset(
    {"head", "script", "style", "noscript", "template", "svg", "math", "textarea", "option"}
)


def read_lines(root: HtmlElement, join: Callable[[str], str]) -> tuple[CopyLine, ...]:
    """The lines below `root`; `join` makes a link's address absolute."""
    lengths = _lengths(root)
    writer = _Writer(join)
    total = lengths.get(root, 0)
    stack: list[tuple[HtmlElement, _Scope, bool]] = [(root, _Scope(), False)]
    while stack and len(writer.lines) < MOST_LINES:
        element, scope, is_closing = stack.pop()
        if not isinstance(element.tag, str) or element.tag in _SKIPPED:
            writer.text(element.tail, scope)
            continue
        if is_closing:
            writer.close(element)
            if element is not root:
                writer.text(element.tail, scope)
            continue
        inner = _Scope(
            region_of(element, scope.region, lengths, total),
            scope.is_hidden or is_hidden(element),
            _KINDS.get(element.tag, scope.kind),
            scope.is_preformatted or element.tag in ("pre", "xmp"),
        )
        stack.append((element, scope, True))
        writer.open(element, inner)
        writer.text(element.text, inner)
        stack.extend((child, inner, False) for child in reversed(element))
    writer.flush()
    return tuple(writer.lines)


def _lengths(root: HtmlElement) -> dict[HtmlElement, int]:
    """The length of each element's text, from the leaves upward in one pass."""
    lengths: dict[HtmlElement, int] = {}
    for element in reversed(list(root.iter())):
        own = len((element.text or "").strip()) if isinstance(element.tag, str) else 0
        lengths[element] = own + sum(
            lengths.get(child, 0) + len((child.tail or "").strip()) for child in element
        )
    return lengths


@dataclass(frozen=True, slots=True)
class _Scope:
    """What the elements around a text make of it."""

    region: Region = Region.MAIN
    is_hidden: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    is_preformatted: bool = False


@dataclass(slots=True)
class _Anchor:
    """A link that is open: where it began in the line (None: not yet), and what its pictures are called."""

    element: HtmlElement
    start: int | None = None
    names: list[str] = field(default_factory=list)
    is_told: bool = False


class _Writer:
    """Collects text into the current line, and ends it where the markup does."""

    def __init__(self, join: Callable[[str], str]) -> None:
        self.lines: list[CopyLine] = []
        self._join = join
        self._anchors: list[_Anchor] = []
        self._apart: set[HtmlElement] = set()
        self._count = 0
        self._start()

    def _start(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._gap = ""
        self._links: list[tuple[_Anchor, int, int]] = []
        self._scope: _Scope | None = None

    def open(self, element: HtmlElement, scope: _Scope) -> None:
        """Enter an element."""
        tag = element.tag
        if tag in BLOCK_TAGS or tag == "br":
            self.flush()
        elif tag == "a" and element.get("href"):
            self._anchors.append(_Anchor(element))
        elif tag == "img" and self._anchors:
            self._anchors[-1].names.append(clean(element.get("alt") or element.get("title") or ""))
        if tag == "time" or scope.region is Region.BYLINE:
            self._gap = " "
            self._apart.add(element)
        if not self._pieces:
            self._scope = scope

    def close(self, element: HtmlElement) -> None:
        """Leave an element."""
        if self._anchors and self._anchors[-1].element is element:
            self._end_link(self._anchors.pop())
        if element.tag in BLOCK_TAGS:
            self.flush()
        elif element in self._apart:
            # Style sheets set names and dates apart where the markup does not.
            self._gap = " "

    def text(self, raw: str | None, scope: _Scope) -> None:
        """A text node."""
        if not raw:
            return
        if scope.is_preformatted and "\n" in raw:
            for line in raw.split("\n"):
                self._add(line, scope)
                self.flush()
            return
        self._add(raw, scope)

    def _add(self, raw: str, scope: _Scope) -> None:
        raw = drop_unseen(raw)
        words = raw.split()
        if not words:
            self._gap = self._gap or (" " if raw else "")
            return
        if self._scope is not None and self._pieces and scope.is_hidden != self._scope.is_hidden:
            self.flush()
        # A span for the author makes a byline of the line that it stands in.
        if not self._pieces or scope.region is Region.BYLINE:
            self._scope = scope
        if self._pieces and (self._gap or raw[0].isspace()):
            self._append(" ")
        for anchor in self._anchors:
            if anchor.start is None:
                anchor.start = self._length
        self._append(" ".join(words))
        self._gap = " " if raw[-1].isspace() else ""

    def _append(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)

    def _end_link(self, anchor: _Anchor) -> None:
        is_empty_rest = anchor.start is None and anchor.is_told and not anchor.names
        if self._count >= MOST_LINKS or is_empty_rest:
            return
        self._count += 1
        anchor.is_told = True
        start = self._length if anchor.start is None else anchor.start
        self._links.append((anchor, start, self._length))

    def _link(self, anchor: _Anchor, text: str, start: int, end: int) -> CopyLink:
        """A link of the line `text`; one without words goes by the names of its pictures."""
        words = text[start:end].strip() or " ".join(name for name in anchor.names if name)
        rel = (anchor.element.get("rel") or "").lower().split()
        return CopyLink(self._join(anchor.element.get("href")), words, start, end, tuple(rel))

    def flush(self) -> None:
        """End the line; a link that stays open goes on in the next."""
        for anchor in self._anchors:
            if anchor.start is not None:
                self._end_link(anchor)
                anchor.start = None
        scope = self._scope or _Scope()
        if self._pieces or self._links:
            text = "".join(self._pieces)
            links = tuple(self._link(anchor, text, start, end) for anchor, start, end in self._links)
            self.lines.append(CopyLine(text, scope.kind, scope.region, links, scope.is_hidden))
        self._start()
