"""Text nodes → the text a reader sees: white space collapsed, invisible characters gone."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from lxml.html import HtmlElement

# Soft hyphens, zero-width characters, direction marks and control characters are never part of a word.
# White space among the controls is left to str.split.
_UNSEEN: Final = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc]"
)
BLOCK_TAGS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
    ]
)
MOST_STEPS: Final = 200
_BREAKS: Final = BLOCK_TAGS | {"br"}


def drop_unseen(text: str) -> str:
    """Text without characters that have no width; white space as it was."""
    # Two of them count as printable; without those the first test means the same, at a tenth of the cost.
    if text.isprintable() and "\u034f" not in text and "\ufffc" not in text:
        return text
    return _UNSEEN.sub("", text) if _UNSEEN.search(text) else text


def is_unseen(character: str) -> bool:
    """Whether a character has no width and is no white space."""
    return (not character.isprintable() and not character.isspace()) or character in "\u034f\ufffc"


def clean(text: str) -> str:
    """Text on one line: runs of any white space are one space, characters without width are gone."""
    # Most texts are one printable line already: to see that costs half of taking it apart.
    if text.isprintable() and "  " not in text and "\u034f" not in text and "\ufffc" not in text:
        return text.strip()
    line = " ".join(text.split())
    # Most other lines are printable once the breaks are gone: cheaper to see than that nothing is unseen.
    if line.isprintable() and "\u034f" not in line and "\ufffc" not in line:
        return line
    return " ".join(_UNSEEN.sub("", line).split())


def element_text(element: HtmlElement) -> str:
    """The cleaned text of an element: blocks and `<br>` part words, inline tags do not."""
    if len(element) == 0:
        return clean(element.text or "")
    return clean(_in_order(element))


def text_before_blocks(element: HtmlElement) -> str:
    """The cleaned text of an element before the first block or `<br>` in it."""
    pieces = [element.text or ""]
    for child in element:
        if child.tag in _BREAKS or next(child.iter(*_BREAKS), None) is not None:
            break
        pieces += (element_text(child), child.tail or "")
    return clean(" ".join(pieces))


def _in_order(element: HtmlElement) -> str:
    """Text and tails in document order, a space at every block border; without recursion."""
    pieces = [" " if element.tag in _BREAKS else "", element.text or ""]
    stack = [(element, iter(element))]
    while stack:
        node, children = stack[-1]
        for child in children:
            tag = child.tag
            if tag in _BREAKS:
                pieces.append(" ")
            if (text := child.text) and isinstance(tag, str):
                pieces.append(text)
            if len(child):
                stack.append((child, iter(child)))
                break
            # A leaf, as most children are: it is closed at once.
            _close(child, tag, pieces)
        else:
            stack.pop()
            if stack:
                _close(node, node.tag, pieces)
    return "".join(pieces)


def _close(node: HtmlElement, tag: str, pieces: list[str]) -> None:
    if tag in _BREAKS:
        pieces.append(" ")
    if tail := node.tail:
        pieces.append(tail)


def nearest_block(element: HtmlElement) -> HtmlElement:
    """The element itself or the nearest one around it that is a block."""
    if element.tag in BLOCK_TAGS:
        return element
    for node in islice(element.iterancestors(), MOST_STEPS - 1):
        if node.tag in BLOCK_TAGS:
            return node
    return element
