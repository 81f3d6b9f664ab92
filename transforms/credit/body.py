"""The text of an article in clean HTML: its blocks with their links, and nothing of any site's template."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import Final
from urllib.parse import urljoin, urlsplit

from transforms.credit.words import ANALYSIS
from transforms.originals import Original
from transforms.records import ArticleImage, ArticleLink, Paragraph
from transforms.terms import BlockKind, Section
from transforms.text import clean

_SCHEMES: Final = frozenset({"http", "https", "mailto"})


def body_html(original: Original) -> str:
    """The paragraphs as HTML, one element a line, links absolute; the analysis heading where it stood."""
    links: dict[int, list[ArticleLink]] = defaultdict(list)
    for link in sorted(original.links, key=lambda link: link.position):
        if link.paragraph is not None:
            links[link.paragraph].append(link)
    lines: list[str] = []
    section = Section.REPORT
    for kind, group in groupby(original.paragraphs, key=_group_of):
        blocks = list(group)
        if blocks[0].section is not section:
            section = blocks[0].section
            lines.append(f"<h2>{escape(ANALYSIS[original.credit.lang])}</h2>")
        texts = [_with_links(block.text, links[block.position], original.credit.url) for block in blocks]
        lines += _written(kind[0], texts)
    return "\n".join(lines)


def figures_html(images: Iterable[ArticleImage], base: str) -> str:
    """The images that a deed of their own makes reusable, with caption and credit; "" without any."""
    figures = []
    for image in images:
        src = _absolute(image.src, base)
        if not image.reusable or src is None:
            continue
        words = " ".join(part for part in (clean(image.caption or ""), clean(image.credit or "")) if part)
        words = " ".join(
            part for part in (words, f"({image.licence_id})" if image.licence_id else "") if part
        )
        figures.append(
            f'<figure><img src="{escape(src)}" alt="{escape(clean(image.alt or ""))}">'
            f"<figcaption>{escape(words, quote=False)}</figcaption></figure>"
        )
    return "\n".join(figures)


def _group_of(block: Paragraph) -> tuple[BlockKind, Section, int]:
    """Items of one list go together, every other block alone."""
    is_item = block.kind is BlockKind.LIST_ITEM
    return block.kind, block.section, 0 if is_item else block.position


def _written(kind: BlockKind, texts: Sequence[str]) -> list[str]:
    if kind is BlockKind.LIST_ITEM:
        return ["<ul>", *(f"<li>{text}</li>" for text in texts), "</ul>"]
    text = texts[0]
    if kind is BlockKind.HEADING:
        return [f"<h2>{text}</h2>"]
    if kind is BlockKind.QUOTE:
        return [f"<blockquote><p>{text}</p></blockquote>"]
    if kind is BlockKind.TABLE:
        rows = (row.split(" | ") for row in text.split("<br>\n"))
        cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
        return ["<table>", *(f"<tr>{row}</tr>" for row in cells), "</table>"]
    return [f"<p>{text}</p>"]


def _with_links(text: str, links: Sequence[ArticleLink], base: str) -> str:
    """A block's text, escaped; each link at the next place where its words stand, else left out."""
    pieces: list[str] = []
    at = 0
    for link in links:
        href = _absolute(link.href, base)
        found = text.find(link.anchor_text, at) if href and link.anchor_text else -1
        if found < 0 or href is None:
            continue
        end = found + len(link.anchor_text)
        pieces += [_plain(text[at:found]), f'<a href="{escape(href)}">{_plain(text[found:end])}</a>']
        at = end
    pieces.append(_plain(text[at:]))
    return "".join(pieces)


def _plain(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>\n")


def _absolute(href: str, base: str) -> str | None:
    """An address that a reader may follow from any page; None for scripts, fragments and the like."""
    try:
        joined = urljoin(base, href.strip())
        scheme = urlsplit(joined).scheme.lower()
    except ValueError:
        return None
    return joined if scheme in _SCHEMES and not href.strip().startswith("#") else None
