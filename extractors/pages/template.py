"""A template of the site: how it is recognised, and where it prints each field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from extractors.pages.document import Page
from extractors.pages.readers.places import Place
from transforms.records import ParsedPage


@dataclass(frozen=True, slots=True)
class FieldPlaces:
    """Where a template prints each field: paths in order of trust. What none finds is read by structure and
    text.
    """

    title: tuple[Place, ...] = ()
    subtitle: tuple[Place, ...] = ()
    byline: tuple[Place, ...] = ()
    authors: tuple[Place, ...] = ()
    published: tuple[Place, ...] = ()
    modified: tuple[Place, ...] = ()
    label: tuple[Place, ...] = ()
    breadcrumb: tuple[Place, ...] = ()
    tags: tuple[Place, ...] = ()
    body: tuple[Place, ...] = ()
    drop: frozenset[str] = frozenset()  # classes of the parts of the body that are no text of the article
    prefers_structured_names: bool = False  # the template prints names in capitals: JSON-LD goes first


@dataclass(frozen=True, slots=True)
class Template:
    """A template era: `matches` reads its fingerprint, `parse` gives the page, None where it holds no
    article text.
    """

    name: str
    matches: Callable[[Page], bool]
    parse: Callable[[Page], ParsedPage | None]
