"""What a licence signal speaks for, by where on the page it stands."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.licence_below import (
    BOX_TAGS,
    BY_READERS,
    HEADINGS,
    holds_pages_of_the_site,
    speaks_of_the_site,
    stands_below,
)
from extractors.pages.readers.licence_subjects import (
    holds_a_medium,
    is_quoted,
    is_under_a_medium,
    subject_around,
    texts_under_media,
)
from extractors.pages.readers.licence_words import (
    LONGEST_LINE,
    is_licence_line,
    is_republication_notice,
    speaks_of_itself,
)
from extractors.pages.readers.teasers import cards, text_length
from extractors.pages.readers.text import element_text, nearest_block
from transforms.licences.subjects import OF_THE_TEXT, Subject
from transforms.licences.words import read_words_with_subjects
from transforms.terms import Scope

_MOST_STEPS: Final = 200
LONGEST_BLOCK: Final = 3_000
MOST_ELEMENTS: Final = 30_000
_SHORTEST_PROSE: Final = 90
_MOST_BELOW: Final = 1
_PROSE_TAGS: Final = frozenset(("p", "li"))

_CAPTION: Final = re.compile(r"caption|credit|itemimage", re.IGNORECASE)
_FOOTER: Final = re.compile(
    r"(?:^|[\s_-])(?:site-?footer|page-?footer|footer|colophon|site-info|copyright)(?=$|[\s_-])",
    re.IGNORECASE,
)
_BOX: Final = re.compile(
    r"sidebar|widget|modal|pop-?up|lightbox|box|notice|aviso|republi|reprint|repost|licen[cs]", re.IGNORECASE
)
_REPUBLISHING: Final = re.compile(r"republi|reprint|repost|licen[cs]|creative-?commons", re.IGNORECASE)


class Places:
    """Answers what the place of an element makes a licence signal speak for. Made before anything is
    pruned.
    """

    def __init__(self, tree: HtmlElement, container: HtmlElement, scope: HtmlElement) -> None:
        self.container = container
        self._scope = scope
        self._tree = tree
        self._teasers: dict[bool, set[HtmlElement]] = {}
        self._scopes: dict[tuple[HtmlElement, HtmlElement], Scope] = {}
        self._places: dict[HtmlElement, Scope] = {}
        self._around = set(container.iterancestors())
        self._notices: dict[str, bool] = {}
        self._title: str | None = None
        self._under_media = texts_under_media(container)
        self._span: tuple[dict[HtmlElement, int], list[int]] | None = None

    def scope_of(self, element: HtmlElement) -> Scope:
        """Text, image, site or other, for a link or a block of text."""
        block = nearest_block(element)
        key = (block, element)
        if key not in self._scopes:
            self._scopes[key] = self._scope_of(element, block)
        return self._scopes[key]

    def _headline(self) -> str:
        """The page's only first heading, by which a statement may name the article."""
        if self._title is None:
            titles = list(islice(self._tree.iter("h1"), 2))
            self._title = element_text(titles[0]) if len(titles) == 1 else ""
        return self._title

    def is_notice(self, text: str) -> bool:
        """Whether a text is the notice; each text is looked at once."""
        if text not in self._notices:
            self._notices[text] = is_republication_notice(text)
        return self._notices[text]

    def notice_around(self, block: HtmlElement) -> str | None:
        """The text of the box around a block where it is the notice, which its paragraphs are not alone."""
        box = block.getparent()
        if box is None or box is self.container or box in self._around or text_length(box) > LONGEST_BLOCK:
            return None
        text = element_text(box)
        is_whole = self.is_notice(text) and self._is_of_the_page(box)
        return text if is_whole and not is_quoted(box, self.container) else None

    def is_under_a_medium(self, text: str) -> bool:
        """Whether a text stood right below a picture, a video and the like in the container."""
        return text in self._under_media

    def _cards(self, is_inside: bool) -> set[HtmlElement]:
        """The teasers: those of the container, which are quickly found, or those of the page."""
        if is_inside not in self._teasers:
            boxes = cards(self.container if is_inside else self._tree)
            self._teasers[is_inside] = {box for box in boxes if not holds_pages_of_the_site(box)}
        return self._teasers[is_inside]

    def _scope_of(self, element: HtmlElement, block: HtmlElement) -> Scope:
        place = self._place(element)
        subject = subject_around(block, element, self._headline())
        text = element_text(block)[:LONGEST_BLOCK]
        # The notice speaks of the publisher's articles wherever a template prints it.
        is_notice = self.is_notice(text)
        if is_notice and place is Scope.TEXT and subject is not Subject.OTHER:
            is_own = self.is_in_container(element) or not self._is_by_readers(element)
            return Scope.TEXT if is_own else Scope.OTHER
        if place is Scope.IMAGE or (
            place is not Scope.OTHER and self._is_by_a_medium(element, block, subject)
        ):
            return Scope.IMAGE
        if subject is Subject.OTHER or (is_quoted(element, self.container) and not is_notice):
            return Scope.OTHER
        if place is Scope.OTHER:
            if self._is_term_in_a_box(element, text, subject):
                return Scope.TEXT
            return Scope.SITE if self._is_of_the_site(block, text, subject) else Scope.OTHER
        if place is Scope.SITE:
            if is_notice:
                return Scope.TEXT
            return Scope.SITE if subject in OF_THE_TEXT or subject is Subject.BESIDE else Scope.OTHER
        if self.is_in_container(element):
            return self._inside(element, block, text, subject)
        if self._is_by_readers(element) or not (is_notice or subject in OF_THE_TEXT):
            return Scope.OTHER
        return Scope.TEXT

    def _is_term_in_a_box(self, element: HtmlElement, text: str, subject: Subject) -> bool:
        """Whether what stands beside the text is the notice, or a line on this article in a box on terms."""
        if self.is_notice(text):
            return self._is_of_the_page(element)
        is_term = subject in OF_THE_TEXT and speaks_of_itself(text) and _is_named(element, _REPUBLISHING)
        return is_term and self._is_in_a_box_of_the_page(element)

    def _is_of_the_site(self, block: HtmlElement, text: str, subject: Subject) -> bool:
        """Whether a line below the article, in no footer that its markup tells, speaks of the whole site."""
        if not speaks_of_the_site(text, subject) or not stands_below(block, self.container, self._around):
            return False
        return self._is_of_the_page(block)

    def words_scope(self, block: HtmlElement) -> Scope:
        """As `scope_of`, but what a line names licences for is read from its clauses."""
        scope = self.scope_of(block)
        if scope is not Scope.OTHER or is_quoted(block, self.container):
            return scope
        text = element_text(block)
        subjects = {subject for _, subject in read_words_with_subjects(text)}
        is_of_site = any(self._is_of_the_site(block, text, subject) for subject in subjects)
        return Scope.SITE if is_of_site and Subject.OTHER not in subjects else Scope.OTHER

    def reservation_scope(self, block: HtmlElement) -> Scope:
        """As `scope_of`, but a reservation below the article in no box of its own is of the site."""
        scope = self.scope_of(block)
        if scope is Scope.OTHER and self._is_of_the_page(block) and not is_quoted(block, self.container):
            nodes = takewhile(lambda node: node not in self._around, chain((block,), block.iterancestors()))
            boxed = any(node.tag in BOX_TAGS or is_named_junk(node) for node in islice(nodes, _MOST_STEPS))
            return Scope.OTHER if boxed or self.is_in_container(block) else Scope.SITE
        return scope

    def _is_of_the_page(self, element: HtmlElement) -> bool:
        """Whether an element stands neither in a teaser nor in what readers wrote."""
        teasers = self._cards(self.is_in_container(element))
        around = islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        return not any(node in teasers for node in around) and not self._is_by_readers(element)

    def _is_in_a_box_of_the_page(self, element: HtmlElement) -> bool:
        """Whether an element stands in a box beside the text or one that opens over it, and neither in a
        teaser nor in what readers wrote.
        """
        around = list(islice(chain((element,), element.iterancestors()), _MOST_STEPS))
        if not (any(node.tag in ("aside", "dialog") for node in around) or _is_named(element, _BOX)):
            return False
        return self._is_of_the_page(element)

    def _is_by_readers(self, element: HtmlElement) -> bool:
        """Whether names or headings around an element, up to the container's own, speak of comments."""
        nodes = islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        apart = list(takewhile(lambda node: node not in self._around and node is not self.container, nodes))
        if any(BY_READERS.search(f"{node.get('class') or ''} {node.get('id') or ''}") for node in apart):
            return True
        titles = (child for node in apart for child in node if child.tag in HEADINGS)
        return any(BY_READERS.match(element_text(title)) for title in islice(titles, _MOST_STEPS))

    def is_in_article(self, element: HtmlElement) -> bool:
        """Whether an element stands in the article or right beside its text, outside captions, teasers and
        comments.
        """
        return self._place(element) is Scope.TEXT

    def may_speak_of_article(self, element: HtmlElement) -> bool:
        """Whether a link that its markup calls the licence stands in the article, and by the words around it
        may be the article's.
        """
        block = nearest_block(element)
        subject = subject_around(block, element, self._headline())
        if subject not in OF_THE_TEXT or is_quoted(element, self.container):
            return False
        return self.is_in_article(element) and not self._is_by_a_medium(element, block, subject)

    def is_in_container(self, element: HtmlElement) -> bool:
        """Whether an element stands in the container of the text."""
        return any(
            node is self.container for node in islice(chain((element,), element.iterancestors()), _MOST_STEPS)
        )

    def _place(self, element: HtmlElement) -> Scope:
        """The place alone: text for all of the article, with its container; links of a parent share it."""
        parent = element.getparent()
        if element.tag != "a" or parent is None or self._place_at(element) is not None:
            return self._place_of(element)
        if parent not in self._places:
            self._places[parent] = self._place_of(parent)
        return self._places[parent]

    def _place_of(self, element: HtmlElement) -> Scope:
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
        if node is self.container or node is self._scope:
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
            (self.container, self._scope) if self._scope.tag not in ("body", "html") else (self.container,)
        )
        return any(
            node in inner or node.tag == "article" for node in islice(footer.iterancestors(), _MOST_STEPS)
        )

    def _is_by_a_medium(self, element: HtmlElement, block: HtmlElement, subject: Subject) -> bool:
        """Whether a block holds a picture, a video and the like and little more, or stands right below one
        without saying that it speaks of the article; a licence's badge is no picture.
        """
        if subject in (Subject.TEXT, Subject.SITE) and element is not block:
            return False
        is_badge = element is not block and element.find(".//img") is not None
        if not is_badge and block is not self.container and holds_a_medium(block):
            return True
        box = block.getparent()
        if box is None or not self.is_in_container(block):
            return False
        if element is block and speaks_of_itself(element_text(block)[:LONGEST_BLOCK]):
            return False
        if not is_badge and box is not self.container and holds_a_medium(box):
            return True
        return subject is Subject.UNSAID and is_under_a_medium(block)

    def _inside(self, element: HtmlElement, block: HtmlElement, text: str, subject: Subject) -> Scope:
        """A notice or a licence line at either end of the text speaks for the text; prose for somebody
        else's work.
        """
        if block is self.container:
            return Scope.OTHER
        if self.is_notice(text):
            return Scope.TEXT
        if subject not in OF_THE_TEXT or len(text) > LONGEST_LINE:
            return Scope.OTHER
        # A bare licence line closes the text; one that speaks of "this article" may have an appeal below it.
        below = _MOST_BELOW if subject in (Subject.TEXT, Subject.SITE) and element is not block else 0
        return Scope.TEXT if self._is_at_an_end(block, below) else Scope.OTHER

    def _is_at_an_end(self, block: HtmlElement, below: int) -> bool:
        """Whether no prose of the container stands before a block, or at most so many paragraphs after it."""
        if self._span is None:
            order = {
                element: index for index, element in enumerate(islice(self.container.iter(), MOST_ELEMENTS))
            }
            prose = [
                order[element] for element in order if element.tag in _PROSE_TAGS and self._is_prose(element)
            ]
            self._span = order, sorted(prose)
        order, prose = self._span
        at = order.get(block)
        if at is None:
            return not prose
        return at <= prose[0] or sum(index > at for index in prose) <= below if prose else True

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
