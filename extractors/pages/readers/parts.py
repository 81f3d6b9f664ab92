"""What the fields of a page are read from, and how several sources of one field are put in order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.document import Page
from extractors.pages.readers.json_ld import Node
from extractors.pages.readers.lines import HeaderZone
from extractors.pages.readers.places import Place, every
from extractors.pages.readers.teasers import is_in_teaser
from extractors.pages.readers.text import element_text, text_before_blocks
from extractors.pages.template import FieldPlaces
from transforms.records import Stated

MOST_VALUES: Final = 100
MOST_STEPS: Final = 400
# K2 prints one of these, raised, behind the titles of featured items (that software's default).
_RAISED_MARKS: Final = frozenset(("Featured", "Destacado"))
_CATEGORY: Final = re.compile(r"/(?:category|categoria)/", re.IGNORECASE)
LONGEST_VALUE: Final = 600
LONGEST_HEADLINE: Final = 250


@dataclass(frozen=True, slots=True)
class Parts:
    """What the fields are read from: the page, its article element, and the lines around its headline."""

    page: Page
    places: FieldPlaces
    scope: HtmlElement
    container: HtmlElement
    article: Node | None
    headline: HtmlElement | None
    zone: HeaderZone
    anchors: tuple[HtmlElement, ...]  # the links of the scope
    anchors_that_relate: tuple[tuple[HtmlElement, str], ...] = field(init=False)  # with their rel, as printed
    found: dict[tuple[Place, ...], list[HtmlElement]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        related = tuple([(anchor, rel) for anchor in self.anchors if (rel := anchor.get("rel"))])
        object.__setattr__(self, "anchors_that_relate", related)

    def every(self, places: tuple[Place, ...]) -> list[HtmlElement]:
        """The elements at the first place that has any but in teasers of other articles, which print theirs
        in the same classes. The tree is not changed while fields are read.
        """
        if places not in self.found:
            found: list[HtmlElement] = []
            for place in places:
                if found := self._own(every(self.scope, (place,), self.page.classes)):
                    break
            self.found[places] = found
        return self.found[places]

    def _own(self, elements: list[HtmlElement]) -> list[HtmlElement]:
        rest = [element for element in elements[:MOST_VALUES] if element not in self.zone.elements]
        if not rest:
            return elements
        spine = self.spine()
        of_teasers = {element for element in rest if is_in_teaser(element, spine)}
        return [element for element in elements if element not in of_teasers] if of_teasers else elements

    def spine(self) -> frozenset[HtmlElement]:
        """The text's container, the headline, and what is around both."""
        ends = [self.container] if self.headline is None else [self.container, self.headline]
        return frozenset(node for end in ends for node in (end, *islice(end.iterancestors(), MOST_STEPS)))

    def anchors_with_rel(self, rel: str) -> list[HtmlElement]:
        """The links whose rel names this and no category."""
        return [
            anchor
            for anchor, value in self.anchors_that_relate
            if rel in value.lower().split()
            and "category" not in value
            and not (rel == "tag" and _is_of_category(anchor))
        ]

    def headline_text(self) -> str:
        """The printed headline; "" without one. Of one that runs on into blocks, as unclosed ones do, what
        stands before the first of them.
        """
        if self.headline is None:
            return ""
        text = element_text(self.headline)
        for raised in self.headline.iter("sup"):
            if (mark := element_text(raised)) in _RAISED_MARKS:
                text = text.removesuffix(mark).rstrip()
        return text if len(text) <= LONGEST_HEADLINE else text_before_blocks(self.headline) or text

    def near(self, elements: list[HtmlElement]) -> list[HtmlElement]:
        """Those elements that stand above the text."""
        return [element for element in elements if element in self.zone.elements]


def _is_of_category(link: HtmlElement) -> bool:
    """Whether a link leads to a category: WordPress marks those as tags too."""
    around = link.getparent()
    is_in_box = around is not None and "category" in (around.get("class") or "")
    return is_in_box or _CATEGORY.search(link.get("href") or "") is not None


def stated(*values: tuple[str, str]) -> tuple[Stated, ...]:
    """The values that are not empty, each source and value once, in order."""
    return tuple(dict.fromkeys(Stated(source, value[:LONGEST_VALUE]) for source, value in values if value))


def texts_of(elements: Iterable[HtmlElement]) -> tuple[str, ...]:
    """The texts of elements, each once, in order."""
    return tuple(
        dict.fromkeys(
            text
            for element in list(elements)[:MOST_VALUES]
            if (text := element_text(element).strip(" ,·|")) and len(text) <= LONGEST_VALUE
        )
    )
