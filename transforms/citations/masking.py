"""What a paragraph says in its own voice: quotations and parentheses covered, every offset kept."""

from __future__ import annotations

import re
from typing import Final

from transforms.text import holds_any

QUOTED: Final = "\ue000"
"""Stands for every character of a quotation, marks included."""

Span = tuple[int, int]
"""Offsets in a paragraph: start, and end beyond the last character."""

_MARK: Final = re.compile('[“”"«»„()\\[\\]\ue000]')
_CLOSES: Final = {"“": "”", "«": "»", "„": "”", '"': '"'}
_OPENS: Final = (*_CLOSES, "(", "[", QUOTED)
_LONGEST_ASIDE: Final = 300


def is_plain(text: str) -> bool:
    """Whether a paragraph has neither a quotation nor brackets, as most have."""
    # A few searches for one character cost less than one for a set of them.
    return not holds_any(text, _OPENS)


def covered(text: str) -> tuple[str, tuple[Span, ...]]:
    """A paragraph as `masked`, with its `quotations`."""
    quoted = quotations(text)
    return masked(text, quoted), quoted


def quotations(text: str) -> tuple[Span, ...]:
    """Offsets of the quotations of a paragraph, marks included; one that never closes runs to its end.

    A straight mark without a partner (inches, a slip) opens nothing.
    """
    spans: list[Span] = []
    opened, closer = -1, ""
    for match in _MARK.finditer(text):
        mark = match.group()
        if opened < 0:
            if mark in _CLOSES:
                opened, closer = match.start(), _CLOSES[mark]
        elif mark == closer:
            spans.append((opened, match.end()))
            opened = -1
    if opened >= 0 and closer != '"':
        spans.append((opened, len(text)))
    return tuple(spans)


def masked(text: str, quoted: tuple[Span, ...]) -> str:
    """The paragraph with quotations as `QUOTED` and asides in brackets as blanks, as long as it was."""
    parts: list[str] = []
    position = 0
    for start, end in quoted:
        parts += (text[position:start].replace(QUOTED, " "), QUOTED * (end - start))
        position = end
    parts.append(text[position:].replace(QUOTED, " "))
    return _without_asides("".join(parts))


def _without_asides(text: str) -> str:
    if "(" not in text and "[" not in text:
        return text
    parts: list[str] = []
    position = opened = 0
    depth = 0
    for match in _MARK.finditer(text):
        if match.group() in "([":
            if depth == 0:
                opened = match.start()
            depth += 1
        elif match.group() in ")]" and depth:
            depth -= 1
            if depth == 0 and match.end() - opened <= _LONGEST_ASIDE:
                parts += (text[position:opened], " " * (match.end() - opened))
                position = match.end()
    parts.append(text[position:])
    return "".join(parts)
