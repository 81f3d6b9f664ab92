"""The redesign (2021 – autumn 2023): its class names are on no record, so it is told and read by structure
and words.

As recorded in text captures: a breadcrumb that starts with Home and ends with the title, a label in
capitals, the title, a line like `PERU / 12 AUG 2016 BY DAVID GAGNE EN` (`POR … ES`; missing in some
captures), the text, `share icon icon icon`, `Was this content helpful?`, an appeal, `DONATE`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from extractors.pages.document import Page
from extractors.pages.readers.queries import elements, texts
from extractors.pages.readers.text import clean, element_text
from extractors.pages.reading import read_article
from extractors.pages.template import FieldPlaces, Template
from transforms.records import ParsedPage, Stated, StatedList

PLACES: Final = FieldPlaces(prefers_structured_names=True)

_FOREIGN: Final = (
    "td-post-content",
    "td-post-title",
    "tdb_",
    "tdb-title",
    "item-page",
    "itemView",
    "itemBody",
    "article-info",
    "newspack-",
    "entry-subhead",
    "cat-links",
    "wp-block-post-content",
)
_META_LINE: Final = re.compile(
    r"(?:(?P<place>[^/\d]{2,60}?)\s*/\s*)?(?P<day>\d{1,2} [^\W\d_]{3,10}\.? \d{4})\s+(?P<byline>(?:BY"
    r"|POR)\s+.{2,140}?)(?:\s+(?P<lang>EN|ES))?\s*",
    re.IGNORECASE,
)
_SLASHED: Final = re.compile(r"[^/\d]{2,60}\s/\s\d{1,2} [^\W\d_]{3,10}\.? \d{4}\b.{0,40}", re.IGNORECASE)
_CANDIDATES: Final = elements(
    "//body//*[self::div or self::p or self::span or self::section or self::ul "
    "or self::header][contains(., '/') or contains(., ' BY ') or contains(., ' POR ')]"
    "[string-length(normalize-space(.)) < 220]"
)
_SHORT_TEXTS: Final = texts(
    "//body//text()[string-length(normalize-space(.)) > 3 and string-length(.) < 160]"
)
_HEADLINES: Final = elements("//body//h1")
_BEFORE: Final = texts("preceding::text()[normalize-space(.)][not(ancestor::nav)][position() < 12]")
_HELPFUL: Final = re.compile(
    r"was this content helpful|(?:fue|result[oó]) [uú]til este contenido|este contenido (?:te"
    r"|le)? ?(?:fue|result[oó]) [uú]til",
    re.IGNORECASE,
)
_SHARE: Final = re.compile(r"(?:share|compart\w+)(?: icon)+", re.IGNORECASE)
_APPEAL: Final = re.compile(
    r"sustain latin america.{0,3}s largest organized crime database|mayor base de datos (?:sobre"
    r"|de) (?:el )?crimen organizado",
    re.IGNORECASE,
)


def matches(page: Page) -> bool:
    """Whether two of the layout's own marks are there, and no other software's containers."""
    if any(name.startswith(_FOREIGN) for name in page.classes):
        return False
    return sum(islice((sign for sign in _signs(page) if sign), 2)) == 2


def _signs(page: Page) -> Iterator[bool]:
    """The layout's marks, those first that are told from its words."""
    texts = [clean(text) for text in _SHORT_TEXTS(page.tree)]
    # No pattern goes over the end of a line.
    lines = "\n".join(texts)
    yield _HELPFUL.search(lines) is not None
    yield any(_SHARE.fullmatch(text) for text in texts)
    yield _APPEAL.search(lines) is not None
    yield _meta_line(page) is not None
    yield _has_label_and_trail(page)


def _has_label_and_trail(page: Page) -> bool:
    """Whether the title stands twice, at the end of a trail from home and as the headline, a label between
    them.
    """
    headlines = _HEADLINES(page.tree)
    if not headlines:
        return False
    title = element_text(headlines[0]).casefold()
    before = [clean(text).casefold() for text in _BEFORE(headlines[0])]
    return bool(title) and title in before[-3:] and bool({"home", "inicio"}.intersection(before))


def _meta_line(page: Page) -> re.Match[str] | None:
    for element in _CANDIDATES(page.tree)[:400]:
        text = element_text(element)
        match = _META_LINE.fullmatch(text) or _SLASHED.fullmatch(text)
        if match is not None:
            return match
    return None


def parse(page: Page) -> ParsedPage | None:
    """The article of a page of the redesign; None where it holds no text."""
    found = _meta_line(page)
    line = found.groupdict() if found is not None and found.re is _META_LINE else {}
    parsed = read_article(page, "redesign", PLACES)
    if parsed is None or not line:
        return parsed
    return replace(
        parsed,
        byline=_first(Stated("template", line["byline"]), parsed.byline),
        published=_first(Stated("template", line["day"]), parsed.published),
        lang=(*parsed.lang, Stated("template", line["lang"])) if line["lang"] else parsed.lang,
        tags=parsed.tags or ((StatedList("template", (line["place"].strip(),)),) if line["place"] else ()),
    )


def _first(value: Stated, others: tuple[Stated, ...]) -> tuple[Stated, ...]:
    """The value before the others; what only repeats it is left out."""
    return (value, *(other for other in others if other.value != value.value))


REDESIGN: Final = Template("redesign", matches, parse)
