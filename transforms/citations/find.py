"""The named sources that an article credits, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from transforms.citations.findings import Finding, distinct, findings_of, settled
from transforms.citations.grammar import credits_of
from transforms.citations.hrefs import Anchor, anchors, carrying
from transforms.citations.kinds import PERSON
from transforms.citations.openings import Reader
from transforms.citations.reading import read_sentences, reader_of
from transforms.outlets import outlet_of
from transforms.records import ArticleLink, Citation, Paragraph
from transforms.terms import BlockKind, Lang

_READ: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})


def find_citations(
    paragraphs: Sequence[Paragraph], links: Sequence[ArticleLink], lang: Lang
) -> tuple[Citation, ...]:
    """Rows of `citations`, positions from 1: the sources that a text names, one per paragraph and name.

    Headings and tables are not read. `source_name` is the text between the offsets, which lie in the
    paragraph's text; `href` is None where no link is seen to carry the credit.
    """
    reader = reader_of("\n".join([paragraph.text for paragraph in paragraphs]), lang)
    found = [
        (paragraph, row)
        for paragraph in paragraphs
        if paragraph.kind in _READ and (row := _found_in(paragraph.text, reader))
    ]
    kinds = settled([item for _, row in found for item in row])
    near: dict[int | None, list[ArticleLink]] = {paragraph.position: [] for paragraph, _ in found}
    for link in links:
        if link.paragraph in near:
            near[link.paragraph].append(link)
    citations: list[Citation] = []
    for paragraph, row in found:
        citations += _rows(row, paragraph, near[paragraph.position], kinds, len(citations))
    return tuple(citations)


def _found_in(paragraph: str, reader: Reader) -> list[Finding]:
    found: list[Finding] = []
    for sentence in read_sentences(paragraph, reader):
        found += findings_of(sentence, credits_of(sentence), paragraph, reader.whole)
    return distinct(found, paragraph) if found else found


def _rows(
    found: list[Finding],
    paragraph: Paragraph,
    links: Sequence[ArticleLink],
    kinds: Mapping[str, str],
    before: int,
) -> Iterator[Citation]:
    text = paragraph.text
    row = anchors(text, links)
    for number, item in enumerate(found, before + 1):
        link = _link_of(item, found, row) if row else None
        kind = kinds[item.name]
        yield Citation(
            position=number,
            paragraph=paragraph.position,
            source_name=item.name,
            outlet_id=None if kind == PERSON else _outlet_id(item, kind, link),
            kind=kind,
            cue=" ... ".join([text[start:end] for start, end in item.credit.cue]),
            sentence=text[item.sentence[0] : item.sentence[1]],
            char_start=item.start,
            char_end=item.end,
            href=link.href if link else None,
            via_insightcrime=item.is_via,
        )


def _link_of(item: Finding, found: Sequence[Finding], row: Sequence[Anchor]) -> ArticleLink | None:
    # What a source told an outlet is told by the link on the outlet: they share the verb.
    others = [(other.start, other.end) for other in found if other.credit.cue[-1] != item.credit.cue[-1]]
    return carrying(row, item.name, ((item.start, item.end), *item.credit.cue), others, item.sentence)


def _outlet_id(item: Finding, kind: str, link: ArticleLink | None) -> str | None:
    outlet = outlet_of(item.name, link.host if link else None, kind, item.country_code)
    return outlet.outlet_id if outlet else None
