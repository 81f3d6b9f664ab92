"""Terms in boxes of the text's own container, such as its footer, which are emptied before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.licence_places import Places
from extractors.pages.readers.licence_texts import AROUND, hinted_blocks, signals_of
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from transforms.records import LicenceSignal

_TAGS: Final = ("footer", "aside", "dialog", "small")
_NAMED: Final = re.compile(
    r"shar(?:e|ing)|republi|reprint|repost|licen[cs]|rights|derechos|copyright|legal|aviso|notice|footer"
)
_NAMED_TAGS: Final = ("div", "section", "p")
_MOST_BOXES: Final = 60
_LONGEST_BOX: Final = 3_000
_SHORTEST: Final = 20


def signals_in_boxes(
    container: HtmlElement, classes: frozenset[str], places: Places
) -> Iterator[LicenceSignal]:
    """The signals in the words of a container's boxes. To be called before anything is pruned."""
    boxes = list(islice(container.iter(*_TAGS), _MOST_BOXES))
    if telling := frozenset(name for name in classes if _NAMED.search(name)):
        boxes += islice(_of_names(container, telling), _MOST_BOXES)
    for box in dict.fromkeys(boxes):
        if box is container or not _SHORTEST <= text_length(box) <= _LONGEST_BOX:
            continue
        if AROUND.stand_in(element_text(box).lower()):
            for block in hinted_blocks(box):
                yield from signals_of(block, places)


def _of_names(container: HtmlElement, telling: frozenset[str]) -> Iterator[HtmlElement]:
    for element in container.iter(*_NAMED_TAGS):
        if (names := element.get("class")) and not telling.isdisjoint(names.split()):
            yield element
