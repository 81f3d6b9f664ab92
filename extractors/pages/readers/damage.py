"""Where the markup of a page is torn: paragraphs that run on into what stood elsewhere before a piece of the
page was lost.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice
from typing import Final

from lxml import etree

_MOST_ERRORS: Final = 1_000
_MOST_TAGS: Final = 50_000
_MISMATCH: Final = etree.ErrorTypes.ERR_TAG_NAME_MISMATCH
# An end tag too many of these is common on pages that nothing was lost from.
_COMMON: Final = (": p", ": br", ": html", ": body")
_TAG: Final = re.compile(
    rb"<(?P<end>/?)(?P<name>p|div|ul|ol|li|dl|dd|td|tr|table|section|article|aside|header|footer|main|figure"
    rb"|blockquote|form|nav|h[1-6])(?=[\s>/])[^<>]*>",
    re.IGNORECASE,
)
_HOLDING: Final = frozenset((b"li", b"ul", b"article", b"section", b"td", b"tr"))
_BOXES: Final = frozenset((b"div", b"section", b"article", b"li", b"ul"))
_ANY_TAG: Final = re.compile(rb"<[^<>]*>")
_FEW: Final = 2
_LONGEST_TAIL: Final = 400
_LENGTH: Final = 30
_SHORTEST: Final = 15


class _Kind(Enum):
    """How a text ends that is not closed as a paragraph is."""

    LEFT_OPEN = auto()
    CLOSED_BY_OTHER = auto()
    BEFORE_STRAY = auto()


@dataclass(frozen=True, slots=True)
class Markup:
    """The text of a page in UTF-8, and how many end tags the parser met in it that nothing had opened, as far
    as it was asked.
    """

    utf8: bytes = b""
    strays: int = 0

    def is_torn(self) -> bool:
        """Whether tags are missing from the page."""
        return self.strays > 0 or self.utf8.count(b"<div") != self.utf8.count(b"</div")

    def joined_ends(self) -> frozenset[str]:
        """The last letters and digits, as `end_of` gives them, of the paragraphs that another element's end
        closes, or that stand before the end of an element which nothing opened; none of the former where the
        page leaves several open, as it may.
        """
        found: dict[_Kind, list[bytes]] = {kind: [] for kind in _Kind}
        for text, kind in _texts(self.utf8):
            found[kind].append(text)
        broken = found[_Kind.CLOSED_BY_OTHER]
        if len(broken) + len(found[_Kind.LEFT_OPEN]) > _FEW:
            broken = []
        ends = (end_of(_plain(text)) for text in (*broken, *found[_Kind.BEFORE_STRAY]))
        return frozenset(end for end in ends if end)


def count_strays(parser: etree.HTMLParser) -> int:
    """How many end tags the parser met that nothing had opened, of elements that pages close with care."""
    return sum(
        error.type == _MISMATCH and not error.message.endswith(_COMMON)
        for error in islice(parser.error_log, _MOST_ERRORS)
    )


def end_of(text: str) -> str:
    """The last 30 letters and digits of a text; "" where there are hardly any."""
    end = "".join(filter(str.isalnum, text))[-_LENGTH:]
    return end if len(end) >= _SHORTEST else ""


def _texts(markup: bytes) -> Iterator[tuple[bytes, _Kind]]:
    """The texts that are not closed as a paragraph is."""
    opened = -1  # where the text of the open paragraph begins
    last = b""  # the text before the end tags that are passed
    at = 0
    depth: Counter[bytes] = Counter()
    for tag in islice(_TAG.finditer(markup), _MOST_TAGS):
        name = tag["name"].lower()
        if between := markup[at : tag.start()].strip():
            last = between
        if opened >= 0:
            last = markup[opened : tag.start()]
        if name == b"p":
            if opened >= 0 and not tag["end"]:
                yield last, _Kind.LEFT_OPEN
            opened = -1 if tag["end"] else tag.end()
        else:
            if opened >= 0:
                is_other = tag["end"] and name in _BOXES
                yield last, _Kind.CLOSED_BY_OTHER if is_other else _Kind.LEFT_OPEN
            opened = -1
            if not tag["end"]:
                depth[name] += 1
                last = b""
            elif depth[name]:
                depth[name] -= 1
            elif name in _HOLDING and last:
                yield last, _Kind.BEFORE_STRAY
                last = b""
        at = tag.end()


def _plain(text: bytes) -> str:
    return html.unescape(_ANY_TAG.sub(b"", text[-_LONGEST_TAIL:]).decode("utf-8", "replace"))
