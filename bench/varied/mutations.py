"""Ways in which a page arrives broken: cut, holed, shuffled, bit-flipped, re-encoded, unclosed, doubled."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_TAGS = (
    "</div>",
    "</p>",
    "</a>",
    "</strong>",
    "</li>",
    "</article>",
    "</section>",
    "</h1>",
    "</ul>",
    ">",
    '"',
    "<p>",
    "<article",
    "</main>",
)
_ENCODINGS = (
    "cp1252",
    "latin-1",
    "utf-16",
    "utf-16-be",
    "utf-8-sig",
    "ascii",
    "mac-roman",
    "utf-32",
    "cp437",
)


def cut(page: str, dice: random.Random) -> bytes:
    """The start of a page."""
    return page.encode()[: dice.randrange(len(page))]


def tail(page: str, dice: random.Random) -> bytes:
    """The end of a page."""
    return page.encode()[dice.randrange(len(page)) :]


def hole(page: str, dice: random.Random) -> bytes:
    """A page without a piece of its middle."""
    start = dice.randrange(len(page))
    return (page[:start] + page[start + dice.randint(1, len(page) // 2) :]).encode()


def shuffled_lines(page: str, dice: random.Random) -> bytes:
    """The lines in another order."""
    lines = page.split("\n")
    dice.shuffle(lines)
    return "\n".join(lines).encode()


def shuffled_tags(page: str, dice: random.Random) -> bytes:
    """Stretches between tags in another order, within windows of some of them."""
    pieces = re.split(r"(?=<)", page)
    size = dice.choice((4, 20, 200, len(pieces)))
    windows = [pieces[at : at + size] for at in range(0, len(pieces), size)]
    for window in dice.sample(windows, max(1, len(windows) // 4)):
        dice.shuffle(window)
    return "".join(piece for window in windows for piece in window).encode()


def swapped(page: str, dice: random.Random) -> bytes:
    """Two long pieces in each other's place."""
    a, b, c = sorted(dice.sample(range(len(page)), 3))
    return (page[:a] + page[b:c] + page[a:b] + page[c:]).encode()


def flipped(page: str, dice: random.Random) -> bytes:
    """Some bits turned over."""
    body = bytearray(page.encode())
    for _ in range(dice.choice((1, 10, 100, len(body) // 50))):
        body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)
    return bytes(body)


def encoded(page: str, dice: random.Random) -> bytes:
    """The page in another character encoding than it says, once or twice over."""
    body = page.encode(dice.choice(_ENCODINGS), "replace")
    if dice.random() < 0.3:
        body = body.decode("latin-1").encode(dice.choice(_ENCODINGS), "replace")
    return body


def unclosed(page: str, dice: random.Random) -> bytes:
    """The page without some of its end tags, brackets or quotes."""
    return page.replace(dice.choice(_TAGS), "", dice.choice((1, 5, 50, -1))).encode()


def doubled(page: str, dice: random.Random) -> bytes:
    """A piece of the page twice."""
    start = dice.randrange(len(page))
    end = start + dice.randint(1, len(page) // 3)
    return (page[:end] + page[start:]).encode()


def without_a_part(page: str, dice: random.Random) -> bytes:
    """The page without all that stands in one element, found by a random tag and its end."""
    starts = [match.start() for match in re.finditer(r"<(?:div|article|section|main|h1)\b", page)]
    if not starts:
        return page.encode()
    start = dice.choice(starts)
    end = page.find("</div>", start + dice.randrange(len(page)))
    return (page[:start] + (page[end:] if end > 0 else "")).encode()


MUTATIONS: tuple[Callable[[str, random.Random], bytes], ...] = (
    cut,
    tail,
    hole,
    shuffled_lines,
    shuffled_tags,
    swapped,
    flipped,
    encoded,
    unclosed,
    doubled,
    without_a_part,
)
