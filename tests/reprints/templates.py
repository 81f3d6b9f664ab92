"""Six invented sites, as different as foreign templates are, and a copy that each of them prints."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.reprints import pieces


@dataclass(frozen=True)
class Copy:
    """What a copier publishes; `top` and `bottom` are lines of HTML above and below the text."""

    title: str = "Contraband Timber Piles Up in Marisol Port"
    byline: str = "By Lucía Ferrán and Owen Pryce for InSight Crime"
    top: tuple[str, ...] = (f'Read the original <a href="{pieces.URL}">here</a>.',)
    text: tuple[str, ...] = pieces.ENGLISH_TEXT
    bottom: tuple[str, ...] = (
        f'Original article: <a href="{pieces.URL}">InSight Crime</a>',
        f'Licence: <a href="{pieces.DEED}">CC BY-NC-ND 4.0</a>',
    )
    head: str = ""
    aside: str = ""
    comments: tuple[str, ...] = ()
    lang: str = "en"


Template = Callable[[Copy], str]


def _page(copy: Copy, body: str) -> str:
    return (
        f'<!doctype html><html lang="{copy.lang}"><head><meta charset="utf-8"><title>{copy.title} | A site</title>'
        f"{copy.head}</head><body>{body}</body></html>"
    )


def _is_heading(text: str) -> bool:
    return len(text) < 40


def _paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<h3>{line}</h3>" if _is_heading(line) else f"<p>{line}</p>" for line in lines)


def blog(copy: Copy) -> str:
    """Article element, entry header, comments below."""
    comments = "".join(f'<li class="comment"><p>{line}</p></li>' for line in copy.comments)
    top = "".join(f"<p><em>{line}</em></p>" for line in copy.top)
    bottom = "".join(f"<p>{line}</p>" for line in copy.bottom)
    return _page(
        copy,
        '<header class="site-header"><a href="/">A blog</a><nav><a href="/about/">About</a></nav></header>'
        f'<main><article><header class="entry-header"><h1 class="entry-title">{copy.title}</h1>'
        f'<div class="entry-meta"><span class="posted-on">April 2, 2021</span> <span class="byline">{copy.byline}</span>'
        f'</div></header><div class="entry-content">{top}{_paragraphs(copy.text)}{bottom}</div></article>'
        f'<section id="comments" class="comments-area"><ol>{comments}</ol></section></main>'
        f'<aside class="sidebar widget-area">{copy.aside}</aside><footer class="site-footer">© A blog</footer>',
    )


def breaks(copy: Copy) -> str:
    """One div, paragraphs parted by line breaks, as old blogs have it."""
    lines = [copy.byline, *copy.top, *copy.text, *copy.bottom]
    return _page(
        copy,
        f'<div id="header"><h1>Another blog</h1></div><div class="post hentry"><h3 class="post-title">{copy.title}</h3>'
        f'<div class="post-body">{"<br><br>".join(line for line in lines if line)}</div></div>'
        f'<div id="sidebar">{copy.aside}</div>',
    )


def tables(copy: Copy) -> str:
    """Layout by tables and font tags, nothing named."""
    rows = "".join(f"<font size=2><p>{line}</font>" for line in (*copy.top, *copy.text, *copy.bottom))
    return _page(
        copy,
        f"<table width=100%><tr><td width=150><a href=/>Home</a><br><a href=/links>Links</a><br>{copy.aside}</td>"
        f"<td><font size=5><b>{copy.title}</b></font><br><i>{copy.byline}</i><br>{rows}</td></tr></table>",
    )


def newspaper(copy: Copy) -> str:
    """Boxes and advertising between the paragraphs, shares, a newsletter, a byline with a role."""
    half = len(copy.text) // 2
    box = (
        '<div class="related-posts"><h4>Related</h4><a href="/1">The mayor opens a bridge over the river of the same'
        ' name, after years of delays and quarrels about its colour.</a></div><div class="ad-slot"><p>Advertisement</p></div>'
        '<form class="newsletter-form"><p>Subscribe to our newsletter and get the best stories of the week in your inbox,'
        " free of charge.</p><input></form>"
    )
    top = "".join(f'<p class="standfirst">{line}</p>' for line in copy.top)
    return _page(
        copy,
        '<div class="masthead"><a href="/">The Daily Invention</a></div>'
        f'<div class="story"><h1>{copy.title}</h1><div class="share-bar"><a href="#">Tweet</a></div>'
        f'<p class="byline-author" itemprop="author">{copy.byline}</p><figure><img src="x.jpg" alt="Boards"><figcaption>'
        "Boards in a yard. Photo: CC BY 2.0</figcaption></figure>"
        f"{top}{_paragraphs(copy.text[:half])}{box}{_paragraphs(copy.text[half:])}"
        f'{"".join(f"<p>{line}</p>" for line in copy.bottom)}</div><div class="sidebar">{copy.aside}</div>',
    )


def cms(copy: Copy) -> str:
    """Fields inside fields inside fields."""

    def field_(name: str, inner: str) -> str:
        return f'<div class="field field-name-{name}"><div class="field-items"><div class="field-item even">{inner}</div></div></div>'

    return _page(
        copy,
        f'<div id="page"><h2 class="title">{copy.title}</h2><div class="node"><div class="submitted">{copy.byline}</div>'
        f"{field_('intro', ''.join(f'<div>{line}</div>' for line in copy.top))}{field_('body', _paragraphs(copy.text))}"
        f"{field_('source', ''.join(f'<div>{line}</div>' for line in copy.bottom))}</div></div>",
    )


def mirror(copy: Copy) -> str:
    """Plain divs, the credit lines joined to one block above and below."""
    text = "".join(f'<div class="t"><span>{line}</span></div>' for line in copy.text)
    return _page(
        copy,
        f'<div class="h1">{copy.title}</div><div>{copy.byline}</div><div>{" ".join(copy.top)}</div>{text}'
        f"<hr><div>{' '.join(copy.bottom)}</div>",
    )


TEMPLATES: dict[str, Template] = {
    "blog": blog, "breaks": breaks, "tables": tables, "newspaper": newspaper, "cms": cms, "mirror": mirror,
}  # fmt: skip
