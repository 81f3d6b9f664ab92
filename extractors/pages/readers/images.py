"""The images of an article with their captions and credits, and the boxes that these stand in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

from extractors.pages.readers.boilerplate import is_named_junk
from extractors.pages.readers.line_words import is_header_line
from extractors.pages.readers.queries import elements, truth
from extractors.pages.readers.teasers import text_length
from extractors.pages.readers.text import clean, element_text
from transforms.records import Link, PageImage

MOST_IMAGES: Final = 200
MOST_PARAGRAPHS: Final = 50
LONGEST_CAPTION: Final = 600
LONGEST_LOOSE_CAPTION: Final = 280
_MOST_STEPS: Final = 6
_SHORTEST_TEXT: Final = 40

_PICTURE_TAGS: Final = ("img", "amp-img")
_NO_CAPTION_BOX: Final = truth(
    "boolean(.//h1 | .//h2 | .//h3 | .//time | .//form | .//table | .//ul | .//*[@rel='author'] "
    "| .//blockquote)"
)
_CAPTION: Final = elements(
    ".//figcaption | .//*[contains(translate(@class, 'C', 'c'), 'caption') and not(self::img "
    "or self::figure or .//img)]"
    " | .//*[contains(@class, 'img-desc') or contains(@class, 'image-desc')]"
)
_CREDIT: Final = elements(
    ".//*[contains(translate(@class, 'C', 'c'), 'credit') or contains(@class, 'copyright') "
    "or contains(@class, 'image-source')]"
)

_DECORATION: Final = re.compile(
    r"(?:^|[\s_-])(?:avatar|icon|emoji|smiley|logo|pixel|spinner|badge|spacer)s?(?=$|[\s_-])", re.IGNORECASE
)
_NO_PICTURE: Final = re.compile(
    r"creativecommons\.org|licensebuttons\.net|gravatar\.com|/pixel|doubleclick|facebook\.com/tr",
    re.IGNORECASE,
)
_FEATURED: Final = re.compile(r"wp-post-image|featured|entry-thumb|itemImage|item-image")
_META_LINE: Final = re.compile(
    r"(?:by|por|written by|escrito por)\s|.{0,60}\b\d{1,2} [A-ZÁÉÍÓÚ]{3,10} \d{4}\b", re.IGNORECASE
)
_CREDIT_TEXT: Final = re.compile(
    r"(?:^|(?<=[\s.(\[|/–—-]))[(\[]?\s*(?P<credit>(?:photo(?:graph)?s?|images?|pictures?|credits?|fotos?"
    r"|fotograf[ií]as?|im[aá]gen(?:es)?|cr[eé]ditos?|source|fuente)"
    r"(?: (?:by|credits?|cr[eé]ditos?|courtesy(?: of)?|de|por"
    r"|cortes[ií]a(?: de)?))?\s*[:/]\s*[^()\[\]]{2,160}(?:\([^()]{1,60}\))?)\s*[)\]]?\.?$"
    r"|[(\[]\s*(?P<bare>(?:AP|AFP|EFE|Reuters"
    r"|Getty(?: Images)?)(?: Photo)?(?:\s*/[^()\[\]]{2,80})?)\s*[)\]]\.?$",
    re.IGNORECASE,
)


_PARTS_OF_CAPTIONS: Final = ("span", "small", "cite", "em", "i", "div", "p")
_CREDIT_BEGINS: Final = re.compile(
    r"[(\[]?(?:photo(?:graph)?s?|images?|pictures?|credits?|fotos?|fotograf[ií]as?|im[aá]gen(?:es)?|cr[eé]ditos?)\b"
    r"(?: (?:by|courtesy|de|por)\b|\s*[:/.…])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Images:
    """The images in order, and the elements that hold nothing but them and their captions."""

    images: tuple[PageImage, ...]
    boxes: tuple[HtmlElement, ...]


def read_images(scope: HtmlElement, container: HtmlElement, join: Callable[[str], str]) -> Images:
    """The images from headline to end of the text; those before the first paragraph are featured."""
    early = _early_images(scope, container)
    images: list[PageImage] = []
    boxes: list[HtmlElement] = []
    for element in islice(scope.iter(*_PICTURE_TAGS), MOST_IMAGES):
        source = _source(element)
        if not source or not _is_picture(element, source, scope):
            continue
        box = _box(element, scope, container)
        caption, credit, links = _words(box, join) if box is not element else (None, None, ())
        if box is not element:
            boxes.append(box)
        if caption is None and (beside := _caption_beside(box)) is not None:
            boxes.append(beside)
            caption, printed = split_credit(element_text(beside))
            credit = credit or printed
        if caption is None:
            caption, credit = _words_of_title(element, credit)
        is_featured = element in early or bool(_FEATURED.search(f"{element.get('class')} {box.get('class')}"))
        images.append(
            PageImage(
                join(source), clean(element.get("alt") or "") or None, caption, credit, links, is_featured
            )
        )
    return Images(tuple(images), tuple(boxes))


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A printed caption → caption and credit (`Photo: AP`, `(Foto: EFE)`), each None where there is none."""
    match = _CREDIT_TEXT.search(text)
    if match is None:
        return text or None, None
    caption = text[: match.start()].rstrip(" |/–—-([")
    return caption or None, (match["credit"] or match["bare"]).strip()


def _early_images(scope: HtmlElement, container: HtmlElement) -> set[HtmlElement]:
    """The images before the first paragraph of the text, and those in it."""
    inside = set(islice(container.iter("p"), MOST_PARAGRAPHS))
    for header in islice(container.iter("header", "hgroup"), MOST_PARAGRAPHS):
        inside.difference_update(header.iter("p"))
    if len(container) > 2 * len(inside):
        inside.update(_loose_paragraphs(container))
    early: set[HtmlElement] = set()
    for element in scope.iter(*_PICTURE_TAGS, "p", "div", "br"):
        if element.tag in _PICTURE_TAGS:
            early.add(element)
        elif (
            element in inside
            and not _is_standfirst(element)
            and text_length(element) > _SHORTEST_TEXT
            and not is_header_line(element_text(element))
        ):
            early.update(element.iter(*_PICTURE_TAGS))
            break
        elif element.tag == "br" and element in inside:
            break
    return early


def _is_standfirst(paragraph: HtmlElement) -> bool:
    """Whether a paragraph stands between a headline and what is none."""
    above, below = paragraph.getprevious(), paragraph.getnext()
    return above is not None and above.tag in ("h1", "h2") and below is not None and below.tag != "p"


def _loose_paragraphs(container: HtmlElement) -> list[HtmlElement]:
    """The paragraphs of a text without `p`: divs that hold no other block, and line breaks behind prose."""
    found = []
    for element in islice(container.iter("div", "br"), MOST_PARAGRAPHS * 4):
        if element.tag == "div":
            is_one = element.find(".//div") is None and element.find(".//img") is None
        else:
            before = element.getprevious()
            text = element.getparent().text if before is None else before.tail
            is_one = text is not None and len(text.strip()) > _SHORTEST_TEXT
        if is_one:
            found.append(element)
    return found


def _source(element: HtmlElement) -> str:
    for name in ("data-src", "data-lazy-src", "data-orig-file", "data-original", "src"):
        value = (element.get(name) or "").strip()
        if value and not value.startswith("data:"):
            return value
    candidates = (element.get("srcset") or element.get("data-srcset") or "").split(",")[0].split()
    return candidates[0] if candidates and not candidates[0].startswith("data:") else ""


def _is_picture(element: HtmlElement, source: str, scope: HtmlElement) -> bool:
    if _NO_PICTURE.search(source[:500]) or _DECORATION.search(
        f"{element.get('class') or ''} {element.get('id') or ''}"
    ):
        return False
    if any(
        (element.get(side) or "").isdecimal() and int(element.get(side)[:6]) <= 60
        for side in ("width", "height")
    ):
        return False
    for ancestor in islice(element.iterancestors(), 40):
        if ancestor is scope:
            break
        if ancestor.tag in ("nav", "aside") or (
            is_named_junk(ancestor) and "modal" not in (ancestor.get("class") or "")
        ):
            return False
        if "avatar" in (ancestor.get("class") or ""):
            return False
    return True


def _box(element: HtmlElement, scope: HtmlElement, container: HtmlElement) -> HtmlElement:
    """The figure around an image, or the largest element that holds only the image and words about it."""
    box = element
    for ancestor in islice(element.iterancestors(), _MOST_STEPS):
        if ancestor is scope or ancestor is container or ancestor.tag in ("body", "main", "article"):
            break
        if ancestor.tag == "figure":
            return (
                ancestor
                if ancestor.find(".//blockquote") is None and ancestor.find(".//table") is None
                else element
            )
        longest = LONGEST_CAPTION if _CAPTION(ancestor) else LONGEST_LOOSE_CAPTION
        if (
            text_length(ancestor) > longest
            or _NO_CAPTION_BOX(ancestor)
            or len(list(islice(ancestor.iter(*_PICTURE_TAGS), 2))) > 1
        ):
            break
        if ancestor.tag == "p" and not _is_all_caption(ancestor):
            break
        if _META_LINE.match(element_text(ancestor)):
            break
        box = ancestor
    return box


def _caption_beside(box: HtmlElement) -> HtmlElement | None:
    """The element right behind a picture's box that its class calls a caption."""
    beside = box.getnext()
    if beside is None or "caption" not in (beside.get("class") or "").lower():
        return None
    is_alone = not (box.tail and box.tail.strip()) and 0 < text_length(beside) <= LONGEST_CAPTION
    return beside if is_alone and next(beside.iter(*_PICTURE_TAGS), None) is None else None


def _is_all_caption(paragraph: HtmlElement) -> bool:
    """Whether all text of a paragraph with an image is set apart (emphasis, small print, a caption's
    class).
    """
    if "caption" in (paragraph.get("class") or "").lower():
        return True
    loose = [paragraph.text, *(child.tail for child in paragraph)]
    if any(text and any(char.isalnum() for char in text) for text in loose):
        return False
    return (
        all(
            child.tag in ("em", "i", "small", "span", "a", "img", "br", "cite", "figcaption", "sub")
            for child in paragraph
        )
        or text_length(paragraph) == 0
    )


def _words(box: HtmlElement, join: Callable[[str], str]) -> tuple[str | None, str | None, tuple[Link, ...]]:
    """Caption, credit and links of a box."""
    stated = _CREDIT(box) or _unnamed_credit(box)
    credit = element_text(stated[0]) if stated else ""
    captions = [element for element in _CAPTION(box) if not (stated and (element is stated[0]))]
    text = element_text(captions[0]) if captions else element_text(box)
    if credit and text.endswith(credit):
        text = text[: -len(credit)].rstrip(" |/–—-(")
    caption, printed = (text or None, None) if credit else split_credit(text)
    links = tuple(
        Link(join(link.get("href")), element_text(link), rel=tuple((link.get("rel") or "").lower().split()))
        for link in box.iter("a")
        if link.get("href") and link.find(".//img") is None
    )
    return caption, credit or printed, links


def _unnamed_credit(box: HtmlElement) -> list[HtmlElement]:
    """The part of a caption that begins like a credit, where it is an element of its own behind others."""
    for caption in islice(box.iter("figcaption"), 1):
        for part in islice(caption.iter(*_PARTS_OF_CAPTIONS), MOST_PARAGRAPHS):
            if part.getprevious() is not None and _CREDIT_BEGINS.match(element_text(part)):
                return [part]
    return []


def _words_of_title(element: HtmlElement, credit: str | None) -> tuple[str | None, str | None]:
    """Joomla prints a caption from the title of an image of class `caption` (that software's default)."""
    if "caption" not in (element.get("class") or "").split():
        return None, credit
    caption, printed = split_credit(clean(element.get("title") or ""))
    return caption, credit or printed
