"""The text of an article as HTML; each era gives a `BodyStyle` for the forms that its markup takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from flows.sample_site.inline import first_link, to_html, to_slug, to_text
from flows.sample_site.model import Part, PartKind, SampleArticle

SeeAlso = Callable[[str, str, str], str]
"""Cue, gap between cue and link, and link, to a see-also line."""


@dataclass(frozen=True, slots=True)
class BodyStyle:
    """Patterns with `{}` for the inner HTML (`{slug}` in headings for the slug of their words)."""

    see_also: SeeAlso
    paragraph: str = "<p>{}</p>"
    heading: str = "<h3>{}</h3>"
    analysis: str = "<h3>{}</h3>"
    items: str = "<ul>{}</ul>"
    quote: str = "<blockquote><p>{}</p></blockquote>"
    table: str = "<table><tbody>{}</tbody></table>"
    note: str = "<p><em>{}</em></p>"
    figure: str = '<p><img src="{src}" alt="{alt}"><br><em>{caption}</em></p>'


def render_body(article: SampleArticle, style: BodyStyle, interruption: str = "") -> str:
    """The article's parts in order; `interruption` (a sign-up form) stands after the middle one."""
    pieces = _pieces(article, style)
    if interruption:
        pieces.insert(len(pieces) // 2, interruption)
    return "\n".join(pieces)


def _pieces(article: SampleArticle, style: BodyStyle) -> list[str]:
    pieces: list[str] = []
    items: list[str] = []
    for part in article.parts:
        if part.kind is PartKind.LIST_ITEM:
            items.append(f"<li>{to_html(part.text)}</li>")
            continue
        if items:
            pieces.append(style.items.format("".join(items)))
            items = []
        pieces.append(_piece(part, style, article.see_also_style))
    if items:
        pieces.append(style.items.format("".join(items)))
    return pieces


def _piece(part: Part, style: BodyStyle, see_also_style: str) -> str:
    inner = to_html(part.text)
    slug = to_slug(to_text(part.text))
    match part.kind:
        case PartKind.HEADING:
            return style.heading.format(inner, slug=slug)
        case PartKind.ANALYSIS:
            return style.analysis.format(inner, slug=slug)
        case PartKind.QUOTE:
            return style.quote.format(inner)
        case PartKind.NOTE:
            return style.note.format(inner)
        case PartKind.TABLE:
            return style.table.format("".join(_row(row) for row in part.rows))
        case PartKind.IMAGE:
            return style.figure.format(src=escape(part.src or ""), alt=escape(part.alt), caption=inner)
        case PartKind.SEE_ALSO:
            return _see_also(part, style, see_also_style)
        case _:
            return style.paragraph.format(inner)


def _row(cells: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f"<td>{to_html(cell)}</td>" for cell in cells) + "</tr>"


def _see_also(part: Part, style: BodyStyle, form: str) -> str:
    cue = part.text.partition(":")[0]
    text, href = first_link(part.text) or ("", "")
    link = f'<a href="{escape(href)}">{escape(text, quote=False)}</a>'
    # The recorded forms: the colon inside or outside the bold words, then one space or two.
    if form == "colon-outside":
        return style.see_also(cue, ": ", link)
    return style.see_also(f"{cue}:", "  " if form == "two-spaces" else " ", link)
