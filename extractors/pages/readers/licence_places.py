"""What a licence signal speaks for, by where on the page it stands."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.licence_words import (
    is_licence_line,
    is_republication_notice,
    speaks_of_itself,
)
from extractors.pages.readers.queries import elements
from extractors.pages.readers.teasers import cards, text_length
from extractors.pages.readers.text import element_text, nearest_block
from transforms.licence_lines import is_of_another_work, is_of_something_else
from transforms.records import Scope

_MOST_STEPS: Final = 200
LONGEST_BLOCK: Final = 3_000
MOST_ELEMENTS: Final = 30_000
_SHORTEST_PROSE: Final = 90
_LITTLE_TEXT: Final = 600
_LONGEST_BARE_LINK: Final = 60
_LONGEST_LINE: Final = 160
_PROSE_TAGS: Final = frozenset(("p", "li"))

_CAPTION: Final = re.compile(r"caption|credit|itemimage", re.IGNORECASE)
_FOOTER: Final = re.compile(
    r"(?:^|[\s_-])(?:site-?footer|page-?footer|footer|colophon|site-info|copyright)(?=$|[\s_-])",
    re.IGNORECASE,
)
_BY_READERS: Final = re.compile(
    r"comment|coment|disqus|respond|respuesta|responses|discussion|guestbook|forum|foro", re.IGNORECASE
)
_BOX: Final = re.compile(
    r"sidebar|widget|modal|pop-?up|lightbox|box|notice|aviso|republi|reprint|repost|licen[cs]", re.IGNORECASE
)
_REPUBLISHING: Final = re.compile(r"republi|reprint|repost|licen[cs]|creative-?commons", re.IGNORECASE)
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_PICTURES: Final = elements(
    ".//img[not(contains(@src, 'creativecommons') or contains(@src, 'licensebuttons'))]"
)


class Places:
    """Answers what the place of an element makes a licence signal speak for. Made before anything is
    pruned.
    """

    def __init__(self, tree: HtmlElement, container: HtmlElement, scope: HtmlElement) -> None:
        self._container = container
        self._scope = scope
        self._tree = tree
        self._teasers: dict[bool, set[HtmlElement]] = {}
        self._scopes: dict[tuple[HtmlElement, bool], Scope] = {}
        self._around = set(container.iterancestors())
        self._notices: dict[str, bool] = {}
        self._span: tuple[dict[HtmlElement, int], int, int] | None = None

    def scope_of(self, element: HtmlElement) -> Scope:
        """Text, image, site or other, for a link or a block of text."""
        block = nearest_block(element)
        key = (block, element.find(".//img") is None)
        if key not in self._scopes:
            self._scopes[key] = self._scope_of(element, block)
        return self._scopes[key]

    def is_notice(self, text: str) -> bool:
        """Whether a text is the notice; each text is looked at once."""
        if text not in self._notices:
            self._notices[text] = is_republication_notice(text)
        return self._notices[text]

    def _cards(self, is_inside: bool) -> set[HtmlElement]:
        """The teasers: those of the container, which are quickly found, or those of the page."""
        if is_inside not in self._teasers:
            self._teasers[is_inside] = set(cards(self._container if is_inside else self._tree))
        return self._teasers[is_inside]

    def _scope_of(self, element: HtmlElement, block: HtmlElement) -> Scope:
        place = self._place(element)
        if place is Scope.IMAGE or (place is not Scope.OTHER and self._is_by_a_picture(element, block)):
            return Scope.IMAGE
        if place is Scope.SITE:
            text = element_text(block)[:LONGEST_BLOCK]
            # The notice speaks of the publisher's articles wherever a template prints it.
            if self.is_notice(text):
                return Scope.TEXT
            return Scope.OTHER if is_of_something_else(text) else Scope.SITE
        if place is Scope.OTHER:
            text = element_text(block)[:LONGEST_BLOCK]
            is_term = self.is_notice(text) or (speaks_of_itself(text) and _is_named(element, _REPUBLISHING))
            return Scope.TEXT if is_term and self._is_in_a_box_of_the_page(element) else Scope.OTHER
        if self.is_in_container(element):
            return self._inside(element, block)
        return Scope.OTHER if self._is_by_readers(element) else Scope.TEXT

    def _is_in_a_box_of_the_page(self, element: HtmlElement) -> bool:
        """Whether an element stands in a box beside the text or one that opens over it, and neither in a
        teaser nor in what readers wrote.
        """
        around = list(islice(chain((element,), element.iterancestors()), _MOST_STEPS))
        if not (any(node.tag in ("aside", "dialog") for node in around) or _is_named(element, _BOX)):
            return False
        teasers = self._cards(self.is_in_container(element))
        return not any(node in teasers for node in around) and not self._is_by_readers(element)

    def _is_by_readers(self, element: HtmlElement) -> bool:
        """Whether names or headings around an element, up to the container's own, speak of comments."""
        nodes = islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        apart = list(takewhile(lambda node: node not in self._around and node is not self._container, nodes))
        if any(_BY_READERS.search(f"{node.get('class') or ''} {node.get('id') or ''}") for node in apart):
            return True
        titles = (child for node in apart for child in node if child.tag in _HEADINGS)
        return any(_BY_READERS.match(element_text(title)) for title in islice(titles, _MOST_STEPS))

    def is_in_article(self, element: HtmlElement) -> bool:
        """Whether an element stands in the article or right beside its text, outside captions, teasers and
        comments.
        """
        return self._place(element) is Scope.TEXT

    def may_speak_of_article(self, element: HtmlElement) -> bool:
        """Whether a link that its markup calls the licence stands in the article, and not in a line or a
        paragraph about another work.
        """
        text = element_text(nearest_block(element))[:LONGEST_BLOCK]
        is_line = len(text) <= _LONGEST_LINE or is_licence_line(text)
        return is_line and not is_of_another_work(text) and self.is_in_article(element)

    def is_in_container(self, element: HtmlElement) -> bool:
        """Whether an element stands in the container of the text."""
        return any(
            node is self._container
            for node in islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        )

    def _place(self, element: HtmlElement) -> Scope:
        """The place alone: text for all of the article, its container included."""
        place, steps = self._place_by_names(element)
        if place is Scope.OTHER:
            return place
        # Teasers are looked for last, since finding them costs more than all else.
        teasers = self._cards(self.is_in_container(element))
        around = islice(chain((element,), element.iterancestors()), steps)
        return Scope.OTHER if any(node in teasers for node in around) else place

    def _place_by_names(self, element: HtmlElement) -> tuple[Scope, int]:
        """The place by tags and names alone, and after how many steps outwards it was told."""
        nodes = islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        for steps, node in enumerate(nodes):
            place = self._place_at(node)
            if place is not None:
                return place, steps
        return Scope.OTHER, _MOST_STEPS

    def _place_at(self, node: HtmlElement) -> Scope | None:
        """What an element itself says of what stands in it; None where it says nothing."""
        if node is self._container or node is self._scope:
            return Scope.TEXT
        if node in self._around:
            return Scope.TEXT if node.tag in ("article", "main") else Scope.OTHER
        names = f"{node.get('class') or ''} {node.get('id') or ''}"
        if node.tag in ("figure", "figcaption") or _CAPTION.search(names):
            return Scope.IMAGE
        if node.tag in ("aside", "nav", "header"):
            return Scope.OTHER
        if node.tag == "footer" or node.get("role") == "contentinfo" or _FOOTER.search(names):
            return Scope.TEXT if self._is_of_article(node) else Scope.SITE
        if is_named_junk(node):
            return Scope.OTHER
        return None

    def _is_of_article(self, footer: HtmlElement) -> bool:
        """Whether a footer is the article's own: it stands in an article element, or where headline and
        text do.
        """
        inner = (
            (self._container, self._scope) if self._scope.tag not in ("body", "html") else (self._container,)
        )
        return any(
            node in inner or node.tag == "article" for node in islice(footer.iterancestors(), _MOST_STEPS)
        )

    def _is_by_a_picture(self, element: HtmlElement, block: HtmlElement) -> bool:
        """Whether the block holds a picture and little more; a licence's badge is no picture."""
        if element.find(".//img") is not None:
            return False
        if self._holds_a_picture(block):
            return True
        box = block.getparent()
        return (
            box is not None
            and self.is_in_container(block)
            and self._holds_a_picture(box)
            and not speaks_of_itself(element_text(block)[:LONGEST_BLOCK])
        )

    def _holds_a_picture(self, box: HtmlElement) -> bool:
        """Whether a box other than the container holds a picture and little text."""
        return box is not self._container and bool(_PICTURES(box)) and text_length(box) < _LITTLE_TEXT

    def _inside(self, element: HtmlElement, block: HtmlElement) -> Scope:
        """A notice or a licence line at either end of the text speaks for the text; prose for somebody
        else's work.
        """
        if block is self._container:
            return Scope.OTHER
        text = element_text(block)[:LONGEST_BLOCK]
        if self.is_notice(text):
            return Scope.TEXT
        if text and not is_licence_line(text) and not self._is_all_of(element, text):
            return Scope.OTHER
        return Scope.TEXT if self._is_at_an_end(block) else Scope.OTHER

    def _is_all_of(self, element: HtmlElement, text: str) -> bool:
        """Whether a short block is the link and nothing else."""
        is_link = element.tag == "a" and len(text) <= _LONGEST_BARE_LINK
        return is_link and element_text(element) == text and not is_of_another_work(text)

    def _is_at_an_end(self, block: HtmlElement) -> bool:
        """Whether no prose of the container stands before a block, or none after it."""
        if self._span is None:
            order = {
                element: index for index, element in enumerate(islice(self._container.iter(), MOST_ELEMENTS))
            }
            prose = [
                order[element] for element in order if element.tag in _PROSE_TAGS and self._is_prose(element)
            ]
            self._span = order, min(prose, default=0), max(prose, default=0)
        order, first, last = self._span
        return not first < order.get(block, first + 1) <= last

    def _is_prose(self, element: HtmlElement) -> bool:
        if not _SHORTEST_PROSE < text_length(element) < LONGEST_BLOCK:
            return False
        text = element_text(element)
        return not text.startswith(("*", "(")) and not is_licence_line(text) and not self.is_notice(text)


def _is_named(element: HtmlElement, names: re.Pattern[str]) -> bool:
    """Whether the class or id of an element, or of one around it but the page's root, says so."""
    return any(
        names.search(f"{node.get('class') or ''} {node.get('id') or ''}")
        for node in islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        if node.tag not in ("html", "body")
    )
