"""Terms in boxes of the text's own container, such as its footer, which are emptied before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.licence_places import Places
from extractors.pages.readers.licence_texts import AROUND, hinted_blocks, signals_of
from extractors.pages.readers.queries import elements
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import element_text
from transforms.records import LicenceSignal

_TAGS: Final = ("footer", "aside", "dialog", "small")
_NAMED: Final = re.compile(
    r"shar(?:e|ing)|republi|reprint|repost|licen[cs]|rights|derechos|copyright|legal|aviso|notice|footer"
)
_BY_NAME: Final = elements(
    ".//*[self::div or self::section or self::p][contains(@class, 'shar') or contains(@class, 'republi')"
    " or contains(@class, 'reprint') or contains(@class, 'repost') or contains(@class, 'licen')"
    " or contains(@class, 'rights') or contains(@class, 'derechos') or contains(@class, 'copyright')"
    " or contains(@class, 'legal') or contains(@class, 'aviso') or contains(@class, 'notice')"
    " or contains(@class, 'footer')]"
)
_MOST_BOXES: Final = 60
_LONGEST_BOX: Final = 3_000
_SHORTEST: Final = 20


def signals_in_boxes(
    container: HtmlElement, classes: frozenset[str], places: Places
) -> Iterator[LicenceSignal]:
    """The signals in the words of a container's boxes. To be called before anything is pruned."""
    boxes = list(islice(container.iter(*_TAGS), _MOST_BOXES))
    if _NAMED.search(" ".join(classes)):
        boxes += _BY_NAME(container)[:_MOST_BOXES]
    for box in dict.fromkeys(boxes):
        if box is container or not _SHORTEST <= text_length(box) <= _LONGEST_BOX:
            continue
        if AROUND.stand_in(element_text(box).lower()):
            for block in hinted_blocks(box):
                yield from signals_of(block, places)
