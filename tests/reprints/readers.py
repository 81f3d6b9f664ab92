"""Small strict readers of the formats in which credits are written; each fails on what its format forbids."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html
from lxml.html import HtmlElement

_COMMANDS = {
    r"\textbackslash": "\\", r"\textbraceleft": "{", r"\textbraceright": "}", r"\textasciitilde": "~",
    r"\textasciicircum": "^", r"\textless": "<", r"\textgreater": ">",
}  # fmt: skip


def read_bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """Type, key and fields (raw, without their outer braces) of the one entry; braces are counted as BibTeX does."""
    head = re.match(r"@(\w+)\{([A-Za-z0-9:_-]+),\n", text)
    assert head, text[:80]
    at, fields = head.end(), {}
    while not text.startswith("}", at):
        name = re.compile(r"\s*(\w+) = ").match(text, at)
        assert name, text[at : at + 60]
        at = name.end()
        if text[at] == "{":
            end = _closing(text, at)
            value, at = text[at + 1 : end], end + 1
        else:
            bare = re.compile(r"\w+").match(text, at)
            assert bare
            value, at = bare.group(), bare.end()
        assert name[1] not in fields
        fields[name[1]] = value
        at = at + 1 if text[at] == "," else at
        assert text[at] == "\n"
        at += 1
    assert text[at:] == "}"
    return head[1], head[2], fields


def _closing(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    raise AssertionError("braces do not balance")


def read_tex(value: str) -> str:
    """What TeX prints of a value. Fails on a character with a meaning that is not escaped."""
    for command, char in _COMMANDS.items():
        value = value.replace(f"{{{command}}}", f"\0{ord(char)}\0")
    assert not re.search(r"(?<!\\)[#$%&_~^<>]", value), value
    value = re.sub(r"\\([#$%&_])", r"\1", value)
    assert "\\" not in value
    value = value.replace("{", "").replace("}", "")
    return re.sub(r"\0(\d+)\0", lambda match: chr(int(match[1])), value)


def split_names(value: str) -> list[str]:
    """The names of an author field: parted by `and` outside braces."""
    names, depth, start = [], 0, 0
    for match in re.finditer(r"[{}]|\sand\s", value):
        token = match.group()
        if token in "{}":
            depth += 1 if token == "{" else -1
        elif depth == 0:
            names.append(value[start : match.start()])
            start = match.end()
    return [*names, value[start:]]


def read_rdfa(fragment: str) -> set[tuple[str, str, str]]:
    """The triples of a fragment in the part of RDFa 1.1 that credits use: about, prefix, property, rel, content."""
    root = html.fromstring(f"<div>{fragment}</div>")
    return set(_triples(root, "", {}))


def _triples(element: HtmlElement, subject: str, prefixes: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    words = (element.get("prefix") or "").split()
    prefixes = prefixes | dict(zip((word.rstrip(":") for word in words[::2]), words[1::2], strict=True))
    subject = element.get("about") or subject
    for name in (element.get("rel") or "").split():
        if name == "license" or ":" in name:
            yield subject, _full(name, prefixes), element.get("href")
    for name in (element.get("property") or "").split():
        yield subject, _full(name, prefixes), element.get("content") or element.text_content()
    for child in element:
        yield from _triples(child, subject, prefixes)


def _full(name: str, prefixes: dict[str, str]) -> str:
    if name == "license":
        return "http://www.w3.org/1999/xhtml/vocab#license"
    prefix, _, rest = name.partition(":")
    return prefixes[prefix] + rest
