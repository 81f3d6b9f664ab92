"""How well pages were read so far: what a probe compares today's site with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from warehouse.query import run_query
from warehouse.sql import statement


@dataclass(frozen=True, slots=True)
class FieldShare:
    """In which share (0-1) of `captures` captures of a template a field was found."""

    template: str
    field: str
    captures: int
    share: float


@dataclass(frozen=True, slots=True)
class PageHealth:
    """How the article at an address (canonical) was read last: `sources` are pairs of field and source."""

    url: str
    template: str
    word_count: int
    sources: tuple[tuple[str, str], ...]


def health_of_templates(public: Path) -> tuple[FieldShare, ...]:
    """Every template and field that the published file knows. Raises `WarehouseError`."""
    rows = run_query(public, statement("health_of_templates")).rows
    return tuple(
        FieldShare(str(template), str(field), int(str(captures)), float(str(share)))
        for template, field, captures, share in rows
    )


def health_of_pages(public: Path, urls: Sequence[str]) -> tuple[PageHealth, ...]:
    """The articles at these canonical addresses, those that the published file holds. Raises
    `WarehouseError`.
    """
    rows = run_query(public, statement("health_of_pages"), [list(urls)]).rows
    pages: dict[str, PageHealth] = {}
    for url, template, words, field, source in rows:
        known = pages.get(str(url)) or PageHealth(str(url), str(template), int(str(words or 0)), ())
        if field is not None:
            sources = (*known.sources, (str(field), str(source)))
            known = PageHealth(known.url, known.template, known.word_count, sources)
        pages[known.url] = known
    return tuple(pages.values())
