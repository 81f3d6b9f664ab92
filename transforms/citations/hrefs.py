"""Which link of a paragraph carries a credit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from transforms.citations.masking import Span
from transforms.outlets import known_outlets, outlet_of_host
from transforms.records import ArticleLink

_GAP: Final = 2


class Anchor(NamedTuple):
    """A link and where its words stand in its paragraph."""

    start: int
    end: int
    link: ArticleLink

    def meets(self, span: Span, gap: int = 0) -> bool:
        """Whether the words of the link overlap a span, or lie no more than `gap` characters from it."""
        return self.start < span[1] + gap and span[0] < self.end + gap


def anchors(text: str, links: Iterable[ArticleLink]) -> tuple[Anchor, ...]:
    """The links of one paragraph with their offsets, in order; one whose words are not found is left out."""
    found: list[Anchor] = []
    cursor = 0
    for link in links:
        if not link.anchor_text:
            continue
        start = text.find(link.anchor_text, cursor)
        if start < 0:
            start = text.find(link.anchor_text)
        if start >= 0:
            cursor = start + len(link.anchor_text)
            found.append(Anchor(start, cursor, link))
    return tuple(found)


def carrying(
    row: Sequence[Anchor], name: str, spans: Sequence[Span], others: Sequence[Span], sentence: Span
) -> ArticleLink | None:
    """The link that carries a credit, None where nothing tells.

    It lies on the name (the first of `spans`) or on the words of credit (the rest), or right beside them and
    on no other source's name (`others`), or leads from the same sentence to the outlet's own site.
    """
    for span in spans:
        for anchor in row:
            if anchor.meets(span):
                return anchor.link
    for span in spans:
        for anchor in row:
            if anchor.meets(span, _GAP) and not any(anchor.meets(other) for other in others):
                return anchor.link
    sites = known_outlets(name)
    for anchor in row:
        if sites and sentence[0] <= anchor.start < sentence[1] and outlet_of_host(anchor.link.host) in sites:
            return anchor.link
    return None
