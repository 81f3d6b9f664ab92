"""Texts put in front of the finder the way an article would."""

from __future__ import annotations

from collections.abc import Sequence

from transforms.citations import find_citations
from transforms.records import ArticleLink, Citation, Paragraph
from transforms.terms import BlockKind, Lang, Section


def paragraph(text: str, position: int = 1, kind: BlockKind = BlockKind.PARAGRAPH) -> Paragraph:
    """A paragraph of the report."""
    return Paragraph(position, Section.REPORT, kind, text)


def link(anchor: str, host: str, paragraph_position: int | None = 1, kind: str = "source") -> ArticleLink:
    """A link of a paragraph to a page of a host."""
    href = f"https://{host}/nota"
    return ArticleLink(1, paragraph_position, href, href, host, anchor, kind)


def cited(*texts: str, lang: Lang = Lang.EN, links: Sequence[ArticleLink] = ()) -> tuple[Citation, ...]:
    """The citations of an article of these paragraphs."""
    return find_citations([paragraph(text, number) for number, text in enumerate(texts, 1)], links, lang)


def names(*texts: str, lang: Lang = Lang.EN) -> list[str]:
    """The names that an article of these paragraphs credits, in order."""
    return [citation.source_name for citation in cited(*texts, lang=lang)]
