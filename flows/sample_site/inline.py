"""The inline markup of article files: `[text](address)`, `**bold**`, `__italic__`."""

from __future__ import annotations

import re
import unicodedata
from html import escape

_TOKEN = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|__([^_]+)__")


def to_text(markup: str) -> str:
    """The words that a reader sees, without markup."""
    return _TOKEN.sub(lambda found: next(part for part in found.group(1, 3, 4) if part is not None), markup)


def to_html(markup: str) -> str:
    """HTML with everything escaped that is not markup; links of other hosts open a new window."""
    pieces: list[str] = []
    position = 0
    for found in _TOKEN.finditer(markup):
        pieces.append(escape(markup[position : found.start()], quote=False))
        pieces.append(_element(found))
        position = found.end()
    pieces.append(escape(markup[position:], quote=False))
    return "".join(pieces)


def first_link(markup: str) -> tuple[str, str] | None:
    """The text and address of the first link, or None."""
    for found in _TOKEN.finditer(markup):
        if found.group(2):
            return found.group(1), found.group(2)
    return None


def to_slug(name: str) -> str:
    """An ASCII slug as WordPress makes it: `Tráfico de armas` is `trafico-de-armas`."""
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")


def _element(found: re.Match[str]) -> str:
    text, href, bold, italic = found.groups()
    if bold is not None:
        return f"<strong>{escape(bold, quote=False)}</strong>"
    if italic is not None:
        return f"<em>{escape(italic, quote=False)}</em>"
    window = "" if "insightcrime.org" in href else ' target="_blank" rel="noopener"'
    return f'<a href="{escape(href)}"{window}>{escape(text, quote=False)}</a>'
