"""Ways in which a page arrives broken: cut, holed, shuffled, bit-flipped, re-encoded, unclosed, doubled."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from varied.dom_mutations import DOM_MUTATIONS

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
_DECLARED = (
    ("cp1252", "windows-1252"),
    ("latin-1", "iso-8859-1"),
    ("utf-8", "iso-8859-1"),
    ("cp1252", "utf-8"),
    ("utf-16", "utf-16"),
    ("utf-16-le", "utf-16"),
    ("utf-8", "utf-16"),
    ("cp1252", "shift_jis"),
    ("utf-8", "x-none"),
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


def holes(page: str, dice: random.Random) -> bytes:
    """A page without many small pieces."""
    for _ in range(dice.choice((3, 20, 100))):
        start = dice.randrange(max(1, len(page)))
        page = page[:start] + page[start + dice.randint(1, 200) :]
    return page.encode()


def slice_of(page: str, dice: random.Random) -> bytes:
    """A piece from the middle of a page."""
    start, end = sorted(dice.sample(range(len(page)), 2))
    return page[start:end].encode()


def declared(page: str, dice: random.Random) -> bytes:
    """The page in another character encoding, and it says so; or it says another one."""
    codec, label = dice.choice(_DECLARED)
    page = re.sub(r"<meta charset[^>]*>", "", page, count=1, flags=re.IGNORECASE)
    page = page.replace("<head>", f'<head><meta charset="{label}">', 1)
    return page.encode(codec, "xmlcharrefreplace")


def tags_dropped(page: str, dice: random.Random) -> bytes:
    """The page without some of its tags, start or end, as they come."""
    share = dice.choice((0.01, 0.05, 0.2, 0.6))
    which = dice.choice(("<", "</", "<"))
    return re.sub(
        r"<[^>]*>",
        lambda match: "" if match[0].startswith(which) and dice.random() < share else match[0],
        page,
    ).encode()


def garbled(page: str, dice: random.Random) -> bytes:
    """A page with pieces of something else in it: random bytes, NULs, brackets."""
    body = page.encode()
    for _ in range(dice.choice((1, 5, 50))):
        at = dice.randrange(len(body))
        rubbish = dice.choice(
            (b"\0" * 20, b"<" * 9, b"<!--", b"]]>", b"&" * 5, dice.randbytes(40), b"<script>")
        )
        body = body[:at] + rubbish + body[at:]
    return body


def lines_lost(page: str, dice: random.Random) -> bytes:
    """The page without some of its lines."""
    share = dice.choice((0.05, 0.3, 0.7))
    return "\n".join(line for line in page.split("\n") if dice.random() > share).encode()


MUTATIONS: tuple[Callable[[str, random.Random], bytes], ...] = (
    cut,
    tail,
    hole,
    holes,
    slice_of,
    shuffled_lines,
    shuffled_tags,
    swapped,
    flipped,
    encoded,
    declared,
    unclosed,
    tags_dropped,
    doubled,
    without_a_part,
    garbled,
    lines_lost,
    *DOM_MUTATIONS,
)
