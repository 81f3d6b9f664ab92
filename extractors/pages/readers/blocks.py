"""The article container → its blocks: paragraphs, headings, list items, quotes and tables, in document
order.

Inline tags never part or join words, block tags always do. Recursion is avoided, so nesting may be as deep
as it likes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from bs4.element import NavigableString, PageElement, PreformattedString, Tag

from extractors.pages.readers.text import BLOCK_TAGS, clean, drop_unseen, is_unseen
from transforms.records import Block, Link
from transforms.terms import BlockKind

_ROLES: Final = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    "blockquote": "quote",
}
_STYLES: Final = {
    "bold": re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE),
    "italic": re.compile(r"font-style\s*:\s*italic", re.IGNORECASE),
}
# A bold cue before a line break introduces what follows; any other bold line of its own is a heading.
_CUE: Final = re.compile(
    r"\W*(?:see also|read (?:also|more)|(?:vea|v[eé]ase|lea|ver) tambi[eé]n)\W*", re.IGNORECASE
)

_LETTER: Final = re.compile(r"[^\W_]")

_LONGEST_CELL: Final = 400
_GAPS: Final = ("", " ", " | ", "\n")
_TABLE_GAPS: Final = {"tr": "\n", "caption": "\n", "td": " | ", "th": " | "}


def read_blocks(root: Tag, join: Callable[[str], str]) -> tuple[Block, ...]:
    """The blocks of a container whose boilerplate is gone. `join` makes a link's address absolute."""
    writer = _Writer(join)
    stack: list[tuple[Iterator[PageElement], Tag, tuple[str, ...]]] = [(iter(root.contents), root, ())]
    while stack:
        children, parent, roles = stack[-1]
        for child in children:
            if isinstance(child, Tag):
                if child.name == "br":
                    writer.line_break()
                    continue
                stack.append((iter(child.contents), child, writer.open(child)))
                break
            if isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                # As a plain string: one of BeautifulSoup asks Python for each of its characters.
                writer.text(str(child))
        else:
            stack.pop()
            writer.close(parent, roles)
    writer.flush()
    return tuple(writer.blocks)


class _Writer:
    """Collects text into the current block, and closes the block where the markup does."""

    def __init__(self, join: Callable[[str], str]) -> None:
        self.blocks: list[Block] = []
        self._join = join
        self._depth = dict.fromkeys(("heading", "item", "quote", "bold", "italic", "table"), 0)
        self._open_links: list[tuple[Tag, list[int]]] = []
        self._start()

    def _start(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._gap = ""
        self._breaks = 0
        self._links: list[tuple[Tag, int, int]] = []
        self._seen: set[str] = set()  # of "bold", "not_bold", "italic", "not_italic"

    def open(self, tag: Tag) -> tuple[str, ...]:
        """Enter an element; the roles that it plays until it is closed."""
        name = tag.name
        if name in BLOCK_TAGS:
            if self._pieces:
                self._border(tag)
            else:
                self._gap, self._breaks = "", 0
        elif name == "a" and tag.attrs.get("href"):
            self._open_links.append((tag, []))
        roles = _roles(tag)
        for role in roles:
            self._depth[role] += 1
        return roles

    def close(self, tag: Tag, roles: tuple[str, ...]) -> None:
        """Leave an element."""
        if self._open_links and self._open_links[-1][0] is tag:
            _, starts = self._open_links.pop()
            if starts:
                self._links.append((tag, starts[0], self._length))
        if tag.name in BLOCK_TAGS:
            if self._pieces:
                self._border(tag, is_closing=True)
            else:
                self._gap, self._breaks = "", 0
        for role in roles:
            self._depth[role] -= 1

    def _border(self, tag: Tag, is_closing: bool = False) -> None:
        """The edge of a block behind some text."""
        if not self._depth["table"] or (tag.name == "table" and is_closing and self._depth["table"] == 1):
            self.flush()
        elif not is_closing:
            self._gap = max(self._gap, _TABLE_GAPS.get(tag.name, " "), key=_GAPS.index)

    def line_break(self) -> None:
        """A `<br>`."""
        self._breaks += 1

    def text(self, raw: str) -> None:
        """A text node."""
        piece = clean(raw)
        if not piece:
            self._gap = self._gap or (" " if drop_unseen(raw) else "")
            return
        if len(piece) != len(raw.strip()) and (is_unseen(raw[0]) or is_unseen(raw[-1])):
            raw = drop_unseen(raw)
        if self._breaks:
            self._mend_break()
        if self._pieces:
            gap = self._gap or (" " if raw[0].isspace() else "")
            if gap:
                self._pieces.append(gap)
                self._length += len(gap)
        for _, starts in self._open_links:
            if not starts:
                starts.append(self._length)
        self._pieces.append(piece)
        self._length += len(piece)
        self._gap = " " if raw[-1].isspace() else ""
        self._note_style(piece)

    def _mend_break(self) -> None:
        """What a line break meant, now that text follows it: a space, or a new block."""
        is_double = self._breaks > 1
        self._breaks = 0
        if not self._pieces:
            return
        is_heading_before = "bold" in self._seen and "not_bold" not in self._seen and not self._depth["bold"]
        if self._depth["table"]:
            self._gap = self._gap or " "
        elif is_double or (is_heading_before and not _CUE.fullmatch("".join(self._pieces))):
            self.flush()
        else:
            self._gap = " "

    def _note_style(self, piece: str) -> None:
        bold = "bold" if self._depth["bold"] else "not_bold"
        italic = "italic" if self._depth["italic"] else "not_italic"
        seen = self._seen
        if not (bold in seen and italic in seen) and _LETTER.search(piece):
            seen.add(bold)
            seen.add(italic)

    def flush(self) -> None:
        """End the current block; a link that stays open goes on in the next."""
        if not self._pieces:
            self._gap, self._breaks = "", 0
            return
        text = "".join(self._pieces)
        for tag, starts in self._open_links:
            if starts:
                self._links.append((tag, starts[0], self._length))
                starts.clear()
        seen = self._seen
        self.blocks.append(
            Block(
                kind=self._kind(),
                text=text,
                links=tuple([self._link(tag, text, start, end) for tag, start, end in self._links]),
                is_bold="bold" in seen and "not_bold" not in seen,
                in_quote=self._depth["quote"] > 0,
                is_italic="italic" in seen and "not_italic" not in seen,
            )
        )
        self._start()

    def _kind(self) -> BlockKind:
        if self._depth["table"]:
            return BlockKind.TABLE
        if self._depth["heading"]:
            return BlockKind.HEADING
        if self._depth["item"]:
            return BlockKind.LIST_ITEM
        return BlockKind.QUOTE if self._depth["quote"] else BlockKind.PARAGRAPH

    def _link(self, tag: Tag, text: str, start: int, end: int) -> Link:
        rel = tag.attrs.get("rel")
        return Link(
            href=self._join(str(tag.attrs["href"])),
            text=text[start:end],
            start=start,
            end=end,
            rel=_rel_values(rel) if rel else (),
        )


def _rel_values(rel: str | list[str]) -> tuple[str, ...]:
    return tuple(rel.lower().split() if isinstance(rel, str) else map(str.lower, rel))


def _roles(tag: Tag) -> tuple[str, ...]:
    """What an element makes of the text in it."""
    name = tag.name
    role = _ROLES.get(name)
    if name == "table":
        return ("table",) if _holds_data(tag) else ()
    style = tag.attrs.get("style") if tag.attrs else None
    if not style:
        return (role,) if role else ()
    styled = [name for name, pattern in _STYLES.items() if name != role and pattern.search(str(style))]
    return (role, *styled) if role else tuple(styled)


def _holds_data(table: Tag) -> bool:
    """Whether a table is one of data: short cells, several to a row. Else it only lays paragraphs out."""
    if table.find("table") is not None:
        return False
    rows = [row.find_all(("td", "th"), recursive=False) for row in table.find_all("tr")]
    has_columns = any(len(row) > 1 for row in rows)
    lengths = [len(cell.get_text()) for row in rows for cell in row]
    if not has_columns or max(lengths) > _LONGEST_CELL:
        return False
    # What stands in no cell is a caption, or what broken markup left open.
    return len(table.get_text()) - sum(lengths) <= 2 * _LONGEST_CELL
