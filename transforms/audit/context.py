"""All that the judgements of one audit look at, read once."""

from __future__ import annotations

from dataclasses import dataclass

from transforms.audit.credits import Credit, bylines_of, credits_in
from transforms.audit.holding import Holding
from transforms.audit.licence_lines import LicenceLines, read_licence_lines
from transforms.audit.records import CopyLink, CopyPage, Outcome
from transforms.audit.targets import Addresses, Target, target_of
from transforms.audit.zones import Piece, pieces_of
from transforms.licences import NOTICE_ID, read_words
from transforms.originals import Original

Judged = tuple[Outcome, str]


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link that stands outside the copied text, and what it leads to."""

    link: CopyLink
    piece: Piece
    target: Target


@dataclass(frozen=True, slots=True)
class Context:
    """One copy held against one original."""

    original: Original
    copy: CopyPage
    holding: Holding
    pieces: tuple[Piece, ...]
    credits: tuple[Credit, ...]
    bylines: tuple[Piece, ...]
    links: tuple[FoundLink, ...]
    licences: LicenceLines
    licence_ids: frozenset[str]

    @property
    def visible(self) -> tuple[Piece, ...]:
        """The pieces that readers see."""
        return tuple(piece for piece in self.pieces if not piece.is_hidden)


def read_context(original: Original, copy: CopyPage, holding: Holding) -> Context:
    """Reads what the judgements need."""
    pieces = pieces_of(copy.lines, holding.match)
    addresses = Addresses.of(original)
    ids = licence_ids_of(original)
    return Context(
        original=original,
        copy=copy,
        holding=holding,
        pieces=pieces,
        credits=credits_in(pieces),
        bylines=bylines_of(pieces),
        links=tuple(
            FoundLink(link, piece, target_of(link.href, addresses))
            for piece in pieces
            for link in piece.links
        ),
        licences=read_licence_lines(pieces, copy, ids),
        licence_ids=ids,
    )


def licence_ids_of(original: Original) -> frozenset[str]:
    """The Creative Commons licences that the article's obligations rest on."""
    ids = {original.credit.licence_id} - {None, NOTICE_ID}
    if not ids:
        ids |= {word.licence_id for item in original.obligations for word in read_words(item.basis)}
    return frozenset(licence_id for licence_id in ids if licence_id)


def quoted(words: str) -> str:
    """Words of the page as evidence, cut to a line or two."""
    line = " ".join(words.split())
    return f"“{line[:240]}…”" if len(line) > 240 else f"“{line}”"
