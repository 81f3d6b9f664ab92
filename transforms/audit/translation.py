"""Recognise a translation of an article where no translation is on record.

A page that links to the original is held to be its translation where its prose is in another language and
keeps a good part of the names, numbers and days, in their order; a page that only names InSight Crime must
keep more of them. Fewer than that may as well be another report of the same events.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import LCSseq

from transforms.audit.anchors import Anchor, anchors_of, names_of
from transforms.audit.credits import names_publisher
from transforms.audit.matching import Match
from transforms.audit.prose import is_foreign_prose
from transforms.audit.records import CopyLine, CopyPage, Region
from transforms.audit.targets import Addresses, Target, target_of
from transforms.languages import lang_of_text
from transforms.originals import Original
from transforms.text import fold, word_count

_LEAST_ANCHORS: Final = 6
_LEAST_KINDS: Final = 5
_LEAST_SHARE: Final = 0.5
_LEAST_WITHOUT_LINK: Final = 0.65
_LEAST_OF_COPY: Final = 0.4
_SHORTEST: Final = 0.5
_LONGEST: Final = 2.0


def match_translation(original: Original, copy: CopyPage) -> Match | None:
    """Where a page holds a translation of the article; None where it does not look like one.

    The words of the match are names, numbers and days: `kept` of the article's `total`.
    """
    ours = tuple(paragraph.text for paragraph in original.paragraphs)
    prose = [(unit, line.text) for unit, line in enumerate(copy.lines) if is_foreign_prose(line)]
    least = _least_share(original, copy)
    if not ours or not prose or least is None or not _is_other_language(original, prose):
        return None
    ratio = sum(word_count(text) for _, text in prose) / max(1, sum(word_count(text) for text in ours))
    if not _SHORTEST <= ratio <= _LONGEST:
        return None
    names = names_of((*ours, *(text for _, text in prose)))
    own = anchors_of(tuple(enumerate(ours)), names)
    theirs = anchors_of(prose, names)
    return _match(own, theirs, copy.lines, least)


def _least_share(original: Original, copy: CopyPage) -> float | None:
    """The share of the anchors to ask for, by how the page refers to the original; None where it does not."""
    if _links_to(original, copy):
        return _LEAST_SHARE
    shown = (
        line for line in copy.lines if not line.is_hidden and line.region in (Region.MAIN, Region.BYLINE)
    )
    return _LEAST_WITHOUT_LINK if any(names_publisher(line.text) for line in shown) else None


def _match(
    own: Sequence[Anchor], theirs: Sequence[Anchor], lines: Sequence[CopyLine], least: float
) -> Match | None:
    """The match where enough anchors stand in both texts in one order."""
    signs = [anchor.sign for anchor in theirs]
    runs = [block for block in LCSseq.opcodes([anchor.sign for anchor in own], signs) if block.tag == "equal"]
    places = [at for block in runs for at in range(block.dest_start, block.dest_end)]
    kept, kinds = len(places), len({signs[at] for at in places})
    is_enough = kept >= max(_LEAST_ANCHORS, least * len(own)) and kept >= _LEAST_OF_COPY * len(theirs)
    if not is_enough or kinds < _LEAST_KINDS:
        return None
    first, last = theirs[places[0]].unit, theirs[places[-1]].unit
    copied = frozenset(
        unit
        for unit in range(first, last + 1)
        if is_foreign_prose(lines[unit]) or unit in {theirs[at].unit for at in places}
    )
    return Match(
        total=len(own), kept=kept, copied=copied, first=(first, 0), last=(last, len(lines[last].text))
    )


def _links_to(original: Original, copy: CopyPage) -> bool:
    """Whether readers or machines are led from the page to the original."""
    addresses = Addresses.of(original)
    hrefs = [
        link.href
        for line in copy.lines
        if line.region not in (Region.COMMENT, Region.CHROME)
        for link in line.links
    ]
    hrefs += [copy.canonical] if copy.canonical else []
    return any(target_of(href, addresses) is Target.ORIGINAL for href in hrefs)


def _is_other_language(original: Original, prose: Sequence[tuple[int, str]]) -> bool:
    """Whether the prose is clearly in another language than the article; others than English and Spanish
    are told by the lack of shared words.
    """
    text = "\n".join(line for _, line in prose)
    lang = lang_of_text(text)
    if lang is not None:
        return lang is not original.credit.lang
    own = {word for paragraph in original.paragraphs for word in fold(paragraph.text).split()}
    words = fold(text).split()
    return bool(words) and sum(word in own for word in words) < len(words) / 4
