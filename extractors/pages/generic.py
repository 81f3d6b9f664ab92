"""Any page that no template matches: structured data, semantic elements, then where the prose stands."""

from __future__ import annotations

from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.places import paths
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage

FEWEST_CHARACTERS: Final = 160
FEWEST_WITHOUT_HEADLINE: Final = 220

PLACES: Final = FieldPlaces(body=paths("//*[@itemprop='articleBody']"))


def matches(_page: Page) -> bool:
    """Whether the page can be read this way: always."""
    return True


def parse(page: Page) -> ParsedPage | None:
    """The article that structure and words show; None where there is no prose, or no more than a teaser."""
    parsed = read_article(page, "generic", PLACES)
    if parsed is None:
        return None
    has_headline = any(title.source == "template" for title in parsed.title)
    fewest = FEWEST_CHARACTERS if has_headline else FEWEST_WITHOUT_HEADLINE
    return parsed if sum(len(block.text) for block in parsed.blocks) >= fewest else None


GENERIC: Final = Template("generic", matches, parse)
