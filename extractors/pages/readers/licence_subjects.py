"""What a licence link speaks of by the words around it, and which blocks stand under a picture or a video."""

from __future__ import annotations

from itertools import chain, islice
from typing import Final

from lxml.etree import iterwalk
from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.queries import elements, truth
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import BLOCK_TAGS, clean, element_text
from transforms.licences.subjects import Subject, subject_of

LONGEST_AROUND: Final = 1_500
_LITTLE_TEXT: Final = 600
_LONGEST_LABEL: Final = 200
_LABEL: Final = 25
_SHORTEST_HEADLINE: Final = 12
_ITSELF: Final = "This article"
_MOST_STEPS: Final = 200
_BREAKS: Final = BLOCK_TAGS | {"br"}
_MEDIA: Final = (
    "self::iframe or self::video or self::audio or self::embed or self::object or self::canvas"
    " or self::figure or (self::img and not(contains(@src, 'creativecommons') or contains(@src,"
    " 'licensebuttons')"
    " or contains(@src, 'badge') or contains(@src, 'cc-') or ancestor::a[contains(@href, 'ommons')]))"
)
_MEDIA_TAGS: Final = ("iframe", "video", "audio", "embed", "object", "figure", "img")
_MOST_MEDIA: Final = 100
_MOST_LEVELS: Final = 6
_MEDIA_IN: Final = elements(f".//*[{_MEDIA}]")
_IS_MEDIUM: Final = truth(f"boolean(self::*[{_MEDIA}])")
_QUOTES: Final = frozenset(("blockquote", "q", "cite"))


def subject_around(block: HtmlElement, element: HtmlElement, headline: str = "") -> Subject:
    """What the clause of a block that holds a link speaks of; untold where the block is too long to say.

    The headline of the page stands for "this article".
    """
    if element is block:
        return Subject.UNSAID
    if text_length(block) > LONGEST_AROUND:
        return Subject.UNTOLD
    before, after = _around(block, element)
    if len(headline) >= _SHORTEST_HEADLINE:
        before, after = before.replace(headline, _ITSELF), after.replace(headline, _ITSELF)
    return subject_of(before, after, element_text(element))


def _around(block: HtmlElement, element: HtmlElement) -> tuple[str, str]:
    """The cleaned text of a block before and after an element in it."""
    before: list[str] = []
    after: list[str] = []
    own: list[str] = []
    pieces = before
    for event, node in iterwalk(block, events=("start", "end")):
        if event == "start":
            if node is element:
                pieces = own
            if node.tag in _BREAKS:
                pieces.append("\n" if node.tag == "br" else " ")
            pieces.append((node.text or "") if isinstance(node.tag, str) else "")
        else:
            if node is element:
                pieces = after
            if node is not block:
                pieces.append(node.tail or "")
    return _lines(before), _lines(after)


def _lines(pieces: list[str]) -> str:
    return " ".join(clean(line) + " |" for line in "".join(pieces).split("\n")).removesuffix("|")


def holds_a_medium(box: HtmlElement) -> bool:
    """Whether a box holds a picture, a video, a map or the like, and little text."""
    return bool(_MEDIA_IN(box)) and text_length(box) < _LITTLE_TEXT


def is_quoted(element: HtmlElement, container: HtmlElement) -> bool:
    """Whether an element stands in a quotation."""
    for node in islice(chain((element,), element.iterancestors()), _MOST_STEPS):
        if node is container:
            return False
        if node.tag in _QUOTES:
            return True
    return False


def is_under_a_medium(block: HtmlElement) -> bool:
    """Whether a block stands right below a picture, a video, a map and the like, or below its label."""
    above = block.getprevious()
    if above is None:
        return False
    if _IS_MEDIUM(above):
        return True
    if text_length(above) > _LONGEST_LABEL or is_named_junk(above):
        return False
    if holds_a_medium(above):
        return True
    return is_label_of_a_thing(element_text(above))


def texts_under_media(container: HtmlElement) -> frozenset[str]:
    """The texts of the short blocks of a container that stand right below a picture, a video and the like."""
    found = set()
    for medium in islice(container.iter(*_MEDIA_TAGS), _MOST_MEDIA):
        for box in islice(chain((medium,), medium.iterancestors()), _MOST_LEVELS):
            if box is container:
                break
            below = box.getnext()
            if below is not None and text_length(below) <= _LONGEST_LABEL and text_length(box) < _LITTLE_TEXT:
                found.add(element_text(below))
    return frozenset(found)


def is_label_of_a_thing(text: str) -> bool:
    """Whether a short line is about a picture, a video and the like: a bare licence below it is theirs."""
    is_short = 0 < len(text) <= _LONGEST_LABEL
    return is_short and subject_of(f"{text[:_LABEL]} ") is Subject.OTHER
