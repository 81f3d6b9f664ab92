"""Any page that no template matches: structured data, semantic elements, then where the prose stands."""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.places import paths
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage

PLACES: Final = FieldPlaces(body=paths("//*[@itemprop='articleBody']"))


def matches(_page: Page) -> bool:
    """Whether the page can be read this way: always."""
    return True


def parse(page: Page) -> ParsedPage | None:
    """The article that structure and words show; None where there is no prose."""
    return read_article(page, "generic", PLACES)


GENERIC: Final = Template("generic", matches, parse)
