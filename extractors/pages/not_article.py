"""What is no article, and what it is instead: told from status, from the page, and from what could be read
of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from extractors.pages.barriers import is_challenge, refuse_challenge, refuse_lost, refuse_refresh
from extractors.pages.document import Page
from extractors.pages.listings import is_stated_article, refuse_list
from extractors.pages.readers.queries import number
from extractors.pages.readers.teasers import cards
from extractors.pages.verdict import Verdict
from transforms.records import ParsedPage
from transforms.terms import FailureReason

_GONE: Final = {404: FailureReason.NOT_FOUND, 410: FailureReason.GONE}
FEW_WORDS: Final = 120
SHORT_TEXT: Final = 600
_FORM_FIELDS: Final = number(
    "count(//main//input[@type='email'] | //article//input[@type='email'] "
    "| //body//form[.//input[@type='email']])"
)


def refuse_status(status: int, page: Page | None) -> Verdict | None:
    """The verdict on an HTTP status that says no; an error page may be a challenge."""
    if status < 400:
        return None
    if status in _GONE:
        return Verdict(_GONE[status], f"HTTP {status}")
    if page is not None and is_challenge(page):
        return Verdict(FailureReason.CHALLENGE, f"HTTP {status}: {page.head.title[:80]}")
    return Verdict(FailureReason.HTTP_ERROR, f"HTTP {status}")


def refuse_page(page: Page) -> Verdict | None:
    """The verdict on a page that is something else by what it says of itself."""
    for refuse in (refuse_refresh, refuse_lost, refuse_challenge, refuse_list):
        if (verdict := refuse(page)) is not None:
            return verdict
    return None


@dataclass(frozen=True, slots=True)
class Shape:
    """What of a page is lost once its container is pruned: teasers side by side, forms that ask for an
    address.
    """

    is_stated_article: bool
    teasers: int
    forms: int


def read_shape(page: Page) -> Shape:
    """The shape of a page, read before it is parsed; not needed where the page says that it is an article."""
    if is_stated_article(page):
        return Shape(is_stated_article=True, teasers=0, forms=0)
    return Shape(is_stated_article=False, teasers=len(cards(page.tree)), forms=int(_FORM_FIELDS(page.tree)))


def refuse_parsed(shape: Shape, parsed: ParsedPage | None) -> Verdict | None:
    """The verdict on what was read: nothing, no title, or too little beside teasers and forms."""
    length = sum(len(block.text) for block in parsed.blocks) if parsed else 0
    if not shape.is_stated_article and length < SHORT_TEXT:
        is_dated = bool(parsed and parsed.published and (parsed.byline or parsed.authors))
        if shape.teasers >= 4 and not (is_dated and length >= FEW_WORDS * 2):
            return Verdict(FailureReason.NOT_AN_ARTICLE, f"list of {shape.teasers} teasers")
        if shape.forms and not (parsed and parsed.published):
            return Verdict(FailureReason.NOT_AN_ARTICLE, "form without an article")
        if 0 < length < FEW_WORDS and not (parsed and parsed.published):
            return Verdict(FailureReason.NOT_AN_ARTICLE, f"{length} characters of text and no day")
    if parsed is None:
        return Verdict(FailureReason.EMPTY, "no text of an article")
    return None if parsed.title else Verdict(FailureReason.NOT_AN_ARTICLE, "no title")
