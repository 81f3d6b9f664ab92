"""Lines below an article, in markup of any kind, that speak of the whole site as its footer does."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from itertools import chain, islice, takewhile
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.text import element_text
from transforms.licences.subjects import Subject
from transforms.text import fold

BOX_TAGS: Final = frozenset(("aside", "nav", "header", "dialog", "figure"))
BY_READERS: Final = re.compile(
    r"comment|coment|disqus|respond|respuesta|responses|discussion|guestbook|forum|foro", re.IGNORECASE
)
HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MOST_STEPS: Final = 200
_MOST_LINKS: Final = 60
_LONGEST_LABEL: Final = 40
_ASIDE: Final = re.compile(r"sidebar|lateral|widget|modal|pop-?up|lightbox", re.IGNORECASE)
_SITE_PAGE: Final = re.compile(
    r"(?:privacy|politica de (?:privacidad|cookies)|aviso (?:legal|de privacidad)|terms (?:of|and)|terminos"
    r"|condiciones de|cookies?\b|contact|about us|quienes somos|sobre nosotros|acerca de|legal\b|site map"
    r"|mapa del sitio|advertis|publicidad)"
)
_OF_ALL: Final = re.compile(
    r"\b(?:our|all|every|each|nuestr[oa]s?|tod[oa]s?|cada|noss[oa]s?|insight ?crime)\b"
)
_OWN_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^.|]{0,20}\binsight ?crime\b"
    r"|\binsight ?crime\b[^.|]{0,20}(?:©|\(c\)|copyright\b)"
)


def holds_pages_of_the_site(card: HtmlElement) -> bool:
    """Whether a box links to what the foot of a site links to (privacy, terms, contact): it is no teaser."""
    for link in islice(card.iter("a"), _MOST_LINKS):
        words = element_text(link)
        if len(words) <= _LONGEST_LABEL and _SITE_PAGE.match(fold(words)):
            return True
    return False


def speaks_of_the_site(text: str, subject: Subject) -> bool:
    """Whether a line of this subject speaks of all that the site publishes, not of one thing near it."""
    if subject is Subject.SITE:
        return True
    plain = fold(text)
    if subject is Subject.TEXT:
        return _OF_ALL.search(plain) is not None
    return subject is Subject.UNSAID and _OWN_COPYRIGHT.search(plain) is not None


def stands_below(block: HtmlElement, container: HtmlElement, around: AbstractSet[HtmlElement]) -> bool:
    """Whether a block follows the container of the text, in no box of its own and under no heading of what
    readers wrote; `around` are the elements around the container.
    """
    nodes = chain((block,), block.iterancestors())
    branch = list(takewhile(lambda node: node not in around, islice(nodes, _MOST_STEPS)))
    if not branch or container in branch:
        return False
    top = branch[-1]
    parent = top.getparent()
    if parent is None or parent not in around or any(_is_a_box(node) for node in branch):
        return False
    own = next((child for child in parent if child is container or child in around), None)
    return own is not None and parent.index(own) < parent.index(top) and not _is_under_readers(branch)


def _is_a_box(node: HtmlElement) -> bool:
    return node.tag in BOX_TAGS or is_named_junk(node) or bool(_ASIDE.search(_names(node)))


def _names(node: HtmlElement) -> str:
    return f"{node.get('class') or ''} {node.get('id') or ''}"


def _is_under_readers(branch: list[HtmlElement]) -> bool:
    """Whether the nearest heading before an element, at any level of its branch, is that of comments."""
    for node in branch:
        before = islice(node.itersiblings(preceding=True), _MOST_STEPS)
        heading = next((sibling for sibling in before if sibling.tag in HEADINGS), None)
        if heading is not None and BY_READERS.match(element_text(heading)):
            return True
    return False
