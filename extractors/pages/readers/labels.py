"""Section labels and tags, as printed and as stated."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, takewhile
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.json_ld import all_texts
from extractors.pages.readers.line_words import is_header_line
from extractors.pages.readers.parts import MOST_VALUES, Parts, stated, texts_of
from extractors.pages.readers.queries import elements
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import BLOCK_TAGS, clean, element_text, nearest_block
from transforms.records import Stated, StatedList

_TAG_PATHS: Final = (
    "/tag/",
    "/tags/",
    "/topic/",
    "/topics/",
    "/etiqueta/",
    "/etiquetas/",
    "/tema/",
    "/temas/",
)
_LABEL: Final = (
    r"(?:tags?|topics?|tagged(?: with| under| as)?|etiquetas?|etiquetado(?: con| como)?|temas?"
    r"|filed (?:under|in)|keywords|palabras clave)"
)
_TAGS_LABEL: Final = re.compile(rf"{_LABEL}\s*:?", re.IGNORECASE)
_TAGS_LINE: Final = re.compile(rf"{_LABEL}\s*:\s*(?P<tags>[^.!?:]{{2,300}})", re.IGNORECASE)
_TAG_ENDS: Final = re.compile(r"\s*[,;|•·/]\s*|\s+[–—-]\s+")
_SEE_ALSO: Final = re.compile(
    r"\W*(?:see also|coverage of|(?:vea|v[eé]ase|lea|ver) tambi[eé]n|cobertura)\b", re.IGNORECASE
)
_TAG_LINKS_BELOW: Final = elements(
    "following::a[" + " or ".join(f"contains(@href, '{path}')" for path in _TAG_PATHS) + "]"
)
_MARGINS: Final = frozenset(("nav", "aside", "footer", "header"))
_LONGEST_LABEL: Final = 30
_LONGEST_TAG_LINE: Final = 400
_LONGEST_TAG: Final = 60
_LINE_TAGS: Final = ("p", "div", "span", "li", "td", "small", "em", "b", "strong", "h3", "h4", "h5", "dt")
_MOST_TAGS: Final = 25
_MOST_STEPS: Final = 40


def read_labels(parts: Parts, breadcrumb: tuple[str, ...]) -> tuple[Stated, ...]:
    """Labels of section or kind: printed, in JSON-LD, in metas, on the way from home to the page."""
    printed = texts_of(parts.every(parts.places.label)) or _label_above(parts)
    sections = all_texts(parts.article, "articleSection")
    return stated(
        *(("template", text) for text in printed),
        *(("json_ld", text) for text in sections),
        *(("meta", text) for text in parts.page.head.metas.get("article:section", ())),
        *(("breadcrumb", text) for text in reversed(breadcrumb)),
    )


def _label_above(parts: Parts) -> tuple[str, ...]:
    """The short line right above the headline, where it says neither who nor when."""
    lines = parts.zone.lines
    at = parts.zone.headline_at
    above = [lines[at - 1].text] if at > 0 else []
    return tuple(
        line
        for line in above
        if len(line) <= 40 and not any(char.isdigit() for char in line) and not is_header_line(line)
    )


def read_tags(parts: Parts) -> tuple[StatedList, ...]:
    """Tags as printed, in JSON-LD, in metas; each source's own list."""
    printed = texts_of(parts.every(parts.places.tags))
    if not printed:
        printed = (
            texts_of(parts.anchors_with_rel("tag"))
            or texts_of(_labelled_links(parts))
            or texts_of(_links_to_tags(parts))
            or texts_of(_links_below(parts))
            or _labelled_words(parts)
        )
    metas = parts.page.head.metas
    keywords = metas.get("article:tag", ()) or _split(
        metas.get("news_keywords", ()) or metas.get("keywords", ())
    )
    found = (
        ("template", printed),
        ("json_ld", _split(all_texts(parts.article, "keywords"))),
        ("meta", tuple(keywords)),
    )
    return tuple(StatedList(source, values[:MOST_VALUES]) for source, values in found if values)


def _links_to_tags(parts: Parts) -> list[HtmlElement]:
    """The links to pages of tags, but for those in sentences, see-also lines and menus."""
    links = [
        anchor for anchor in parts.anchors if any(path in (anchor.get("href") or "") for path in _TAG_PATHS)
    ]
    spine = parts.spine() if links else frozenset()
    above = _links_above(parts) if links else frozenset()
    links = [link for link in links if link not in above] or links
    return [
        link for link in links[:MOST_VALUES] if not _is_in_sentence(link) and not _is_in_margin(link, spine)
    ]


def _links_above(parts: Parts) -> frozenset[HtmlElement]:
    """The links above the headline, else above the text, where menus stand."""
    above: list[HtmlElement] = []
    border = parts.container if parts.headline is None else parts.headline
    for element in parts.scope.iter():
        if element is border:
            return frozenset(above)
        if element.tag == "a":
            above.append(element)
    return frozenset()


def _is_in_sentence(link: HtmlElement) -> bool:
    """Whether a link goes on from words that are no label, leads on to some, or is a see-also line's."""
    before = _text_before(link)
    if _SEE_ALSO.match(before) or _SEE_ALSO.match(element_text(link)):
        return True
    goes_on = (link.tail or "").lstrip(" ")[:1].isalnum()
    return goes_on or (before[-1:].isalnum() and _TAGS_LABEL.fullmatch(before[-_LONGEST_LABEL:]) is None)


def _text_before(link: HtmlElement) -> str:
    """The text right before a link, in its own or the inline elements around it."""
    node = link
    while node.tag not in BLOCK_TAGS:
        previous, parent = node.getprevious(), node.getparent()
        text = (parent.text if previous is None else previous.tail) if parent is not None else None
        if (text and text.strip()) or previous is not None or parent is None:
            return clean(text or "")
        node = parent
    return ""


def _is_in_margin(link: HtmlElement, spine: frozenset[HtmlElement]) -> bool:
    """Whether a link stands in a menu or another margin that holds neither text nor headline; an article's
    own footer is none.
    """
    around = takewhile(lambda node: node not in spine, islice(link.iterancestors(), _MOST_STEPS))
    return any(
        (node.tag in _MARGINS and node.tag != "footer" and not _is_all_tags(node))
        or (node.tag != "nav" and is_named_junk(node))
        for node in around
    )


def _is_all_tags(menu: HtmlElement) -> bool:
    return all(any(path in (link.get("href") or "") for path in _TAG_PATHS) for link in menu.iter("a"))


def _links_below(parts: Parts) -> list[HtmlElement]:
    """The links to tags in the first box behind the article's element that has any."""
    found: list[HtmlElement] = []
    for anchor in _TAG_LINKS_BELOW(parts.scope)[:MOST_VALUES]:
        if any(
            node.tag in _MARGINS or is_named_junk(node)
            for node in islice(anchor.iterancestors(), _MOST_STEPS)
        ):
            continue
        if found and _box_of(anchor) is not _box_of(found[0]):
            break
        found.append(anchor)
    return found if len(found) <= _MOST_TAGS else []


def _box_of(anchor: HtmlElement) -> HtmlElement | None:
    """The list or box that a link stands in, its own item left out."""
    item = nearest_block(anchor)
    return item.getparent() if item.tag in ("li", "dd") else item


def _labelled_words(parts: Parts) -> tuple[str, ...]:
    """The tags of a line like "Tags: Peru, Gold" without links."""
    for element in parts.scope.iter(*_LINE_TAGS):
        start = (element.text or "").lstrip()[:_LONGEST_LABEL] or _first_text(element)
        if not _TAGS_LABEL.match(start):
            continue
        if _TAGS_LABEL.fullmatch(start.strip()) and (words := _words_beside(element)):
            return words
        line = _TAGS_LINE.fullmatch(element_text(element)[:_LONGEST_TAG_LINE])
        if line is not None:
            return tuple(
                dict.fromkeys(text for tag in _TAG_ENDS.split(line["tags"]) if (text := tag.strip(" .#")))
            )
    return ()


def _words_beside(label: HtmlElement) -> tuple[str, ...]:
    """The short texts of the elements that follow a label in its box."""
    if len(label):
        return ()
    beside = list(islice(label.itersiblings(), MOST_VALUES))
    if len(beside) == 1 and len(beside[0]) > 1:
        beside = list(islice(beside[0], MOST_VALUES))
    words = texts_of(beside)
    return words if len(words) <= _MOST_TAGS and all(len(word) <= _LONGEST_TAG for word in words) else ()


def _first_text(element: HtmlElement) -> str:
    """The start of a line whose label stands in an element of its own, and whose other words do not."""
    if not len(element) or not (element[0].tail and element[0].tail.strip()):
        return ""
    return (element[0].text or "").strip()[:_LONGEST_LABEL]


def _labelled_links(parts: Parts) -> list[HtmlElement]:
    """The links beside a label like "Tags:"."""
    for element in parts.scope.iter("span", "div", "p", "b", "strong", "h3", "h4", "h5", "li", "dt"):
        if _TAGS_LABEL.fullmatch((element.text or "").strip()):
            holder = element if element.find(".//a") is not None else element.getparent()
            links = list(islice(holder.iter("a"), 50)) if holder is not None else []
            if links and sum(text_length(link) for link in links) * 2 > text_length(holder):
                return links
    return []


def _split(texts: Iterable[str]) -> tuple[str, ...]:
    values = list(texts)
    if len(values) == 1:
        values = values[0].split(",")
    return tuple(dict.fromkeys(text for value in values if (text := clean(value))))
