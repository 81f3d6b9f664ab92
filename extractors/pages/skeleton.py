"""A page without its words: the markup that a parser is written against, fit to be shared."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import islice
from typing import Final
from urllib.parse import urlsplit

from lxml import etree, html
from lxml.html import HtmlElement

from extractors.pages.decoding import decode, tidy
from extractors.pages.skeleton_data import keys_and_types
from extractors.pages.skeleton_markup import (
    EMPTY_TAGS,
    FLAGS,
    HEADINGS,
    HIDDEN_TAGS,
    NAMES,
    TAGS,
    TEXTS,
    VALUES,
)
from extractors.pages.skeleton_words import BLANK, Words, is_measure, length_class, masked_time

MOST_CHARACTERS: Final = 2_000_000
MOST_ELEMENTS: Final = 20_000
_MOST_ATTRIBUTES: Final = 40
_MOST_LINKS: Final = 3_000
_LONG_TAG: Final = 1_500
_MOST_PARTS: Final = 10_000

# Values of `content` that say what sort of page it is, and nothing of what stands on it.
_PLAIN_CONTENT: Final = frozenset({"article", "website", "profile", "summary", "summary_large_image"})


def skeleton_of(body: bytes | str) -> str:
    """The markup of a page with every text replaced by its length class (`[6-20 words]`).

    Tags, classes, ids, rel, itemprop and the like stay. Addresses, alt, title, content, aria-label and data-*
    values become `…` or a length class; names that repeat words of the page are blanked; JSON-LD is reduced
    to its keys and types; other scripts, styles and comments are emptied. Reads the first 2 million
    characters and 20,000 elements; "" where no element can be read. Never raises.
    """
    text = decode(body) if isinstance(body, bytes) else tidy(body)
    tree = _tree(_without_monsters(text[:MOST_CHARACTERS]))
    if tree is None:
        return ""
    words = Words(_text(tree), _slugs(tree))
    return "<!doctype html>\n" + "".join(_markup(tree, words)).strip() + "\n"


def _without_monsters(text: str) -> str:
    """The text without the attributes of tags that have too many: the parser compares each with each."""
    pieces = text.split("<")
    spent = 0
    for index, piece in enumerate(pieces):
        if len(piece) <= _LONG_TAG:
            continue
        tag, end, rest = piece.partition(">")
        spent += len(tag.split()) ** 2 if len(tag) > _LONG_TAG else 0
        if spent > _MOST_PARTS**2:
            pieces[index] = f"{tag.split(None, 1)[0][:40]}{end}{rest}" if tag.strip() else piece
            spent = _MOST_PARTS**2
    return "<".join(pieces)


def _tree(text: str) -> HtmlElement | None:
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree: HtmlElement = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree


def _text(tree: HtmlElement) -> str:
    """All words of the page, those that attributes hold among them."""
    found: list[str] = []
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in {"script", "style"}:
            found += (element.text or "", *(element.get(name) or "" for name in ("content", "alt", "title")))
        found.append(element.tail or "")
    return " ".join(found)


def _slugs(tree: HtmlElement) -> frozenset[str]:
    """The last parts of the paths of every address on the page."""
    found: set[str] = set()
    for element in islice(tree.iter("a", "link", "meta", "base"), _MOST_LINKS):
        try:
            path = urlsplit((element.get("href") or element.get("content") or "").strip()[:2000]).path
        except ValueError:
            continue
        parts = [part for part in path.casefold().split("/") if part]
        found.update(parts[-1:] if "/" in path else ())
    return frozenset(found)


# ------------------------------------------------------------------------------------------- writing


def _markup(tree: HtmlElement, words: Words) -> Iterator[str]:
    """The skeleton in pieces. Walks step by step, since a page may be nested thousands deep."""
    walker = etree.iterwalk(tree, events=("start", "end"))
    started = 0
    for event, element in walker:
        tag = _tag(element)
        if event == "start":
            started += 1
            if started > MOST_ELEMENTS:
                yield _closed(element)
                return
            yield f"<{tag}{''.join(_attributes(element, words))}>"
            if element.tag in HIDDEN_TAGS:
                walker.skip_subtree()
                yield _hidden(element)
            elif tag not in EMPTY_TAGS:
                yield escape(length_class(element.text or ""), quote=False)
        else:
            yield ("" if tag in EMPTY_TAGS else f"</{tag}>") + escape(
                length_class(element.tail or ""), quote=False
            )


def _closed(element: HtmlElement) -> str:
    return "".join(f"</{_tag(above)}>" for above in element.iterancestors())


def _tag(element: HtmlElement) -> str:
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag if tag in TAGS else "div"


def _hidden(element: HtmlElement) -> str:
    if element.tag == "script" and (element.get("type") or "").strip().lower() == "application/ld+json":
        return keys_and_types(element.text or "")
    return ""


def _attributes(element: HtmlElement, words: Words) -> Iterator[str]:
    for name, value in islice(element.attrib.items(), _MOST_ATTRIBUTES):
        if _is_known(name):
            kept = _value(element, name, value, words)
            yield f' {name}="{escape(kept)}"'


def _is_known(name: str) -> bool:
    """Whether an attribute's name is one of HTML's: an unclosed quote makes names of words."""
    if name.startswith("aria-") or name in NAMES | FLAGS | TEXTS | VALUES:
        return name.replace("-", "").isalpha() and len(name) < 24
    return name.startswith("data-") and len(name) <= 40 and name.count("-") <= 3 and name.isascii()


def _value(element: HtmlElement, name: str, value: str, words: Words) -> str:
    if name in FLAGS or not value.strip():
        return ""
    if name == "id" and element.tag in HEADINGS:
        return f"h-{BLANK}" if value.startswith("h-") else BLANK
    if name in NAMES:
        return words.names(value)
    if name == "datetime":
        return masked_time(value)
    if name == "content":
        return value if value.strip().lower() in _PLAIN_CONTENT else length_class(value.strip())
    if name in TEXTS:
        return length_class(value.strip())
    return value.strip() if is_measure(value) and not name.startswith("data-") else BLANK
