"""Bytes of a foreign page → what an audit reads in it: all lines, links, metas and structured data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from extractors.copies.lines import read_lines
from extractors.errors import ExtractError
from extractors.pages.decoding import to_utf8
from extractors.pages.document import Page, TooLargeError, read_page
from extractors.pages.not_html import refuse_bytes
from extractors.pages.readers.json_ld import Graph, Json, listed, plain
from transforms.audit.records import CopyPage

_MOST_PAIRS: Final = 500
_MOST_DEPTH: Final = 6
_LONGEST_VALUE: Final = 2_000
_MOST_RESOURCES: Final = 500
_MOST_NAMES: Final = 20_000
_RESOURCE: Final = re.compile(
    r"<(?:script|iframe|ins)\b[^<>]{0,800}?\bsrc\s{0,3}=\s{0,3}[\"']?([^\"'\s<>]{4,400})"
)
_INLINE_AD: Final = re.compile(r"//([\w.-]{4,100}\.(?:com|net|org|tv|io))/[\w./-]{0,100}\.js\b")
_FALSE: Final = frozenset({"false", "0", "no"})


class CopyUnreadable(ExtractError):  # noqa: N818 - named like the other errors of this room
    """A copy is no HTML page, or too large to be one."""


def read_copy(body: bytes, url: str, *, headers: Sequence[tuple[str, str]] = ()) -> CopyPage:
    """The page at `url` (an address, or a file's path), of any template.

    Raises CopyUnreadable for bytes that are no HTML, and beyond the bounds of any other page: 16 million
    characters, 300,000 tags, two million characters of text.
    """
    if (verdict := refuse_bytes(body, headers)) is not None:
        raise CopyUnreadable(f"{url} is no HTML page: {verdict.detail or verdict.reason.value}")
    utf8 = to_utf8(body, headers)
    try:
        page = read_page(utf8, url if "://" in url else None, tuple(headers))
    except TooLargeError as error:
        raise CopyUnreadable(f"{url} is too large: {error}") from error
    if page is None:
        raise CopyUnreadable(f"{url} is no HTML page: no element can be read in it")
    return _copy_of(page, url, utf8.decode("utf-8"))


def _copy_of(page: Page, url: str, text: str) -> CopyPage:
    canonical = page.head.link("canonical")
    structured = tuple(_texts(page.head.graph))
    return CopyPage(
        url=url,
        title=page.head.title,
        lang=page.head.lang,
        lines=read_lines(page.tree, page.join),
        canonical=page.join(canonical) if canonical else None,
        head_links=tuple((rel, page.join(link.href)) for link in page.head.links for rel in link.rel),
        metas=tuple(
            (name, value[:_LONGEST_VALUE]) for name, values in page.head.metas.items() for value in values
        )[:_MOST_PAIRS],
        structured=structured,
        resources=_resources(text.lower()),
        classes=_names(page),
        is_free=_is_free(structured),
    )


def _resources(markup: str) -> tuple[str, ...]:
    """Where scripts and frames come from; `markup` in lower case."""
    found = [match[1] for match in _RESOURCE.finditer(markup)]
    found += [match[1] for match in _INLINE_AD.finditer(markup)]
    return tuple(dict.fromkeys(found))[:_MOST_RESOURCES]


def _names(page: Page) -> frozenset[str]:
    """The class names and ids in use."""
    values = page.tree.xpath("//@class | //@id")[:_MOST_NAMES]
    return frozenset(name for value in values for name in str(value).lower().split())


def _texts(graph: Graph) -> Iterator[tuple[str, str]]:
    """Keys and texts of the structured data, nested ones under `outer.inner`, in document order."""
    stack: list[tuple[str, Json, int]] = [("", node, 0) for node in reversed(graph.nodes)]
    count = 0
    while stack and count < _MOST_PAIRS:
        key, value, depth = stack.pop()
        if isinstance(value, dict):
            if depth < _MOST_DEPTH:
                inner = [(f"{key}.{name}".strip("."), item, depth + 1) for name, item in value.items()]
                stack += reversed(inner[:_MOST_PAIRS])
        elif isinstance(value, list):
            stack += [(key, item, depth) for item in reversed(listed(value)) if depth < _MOST_DEPTH]
        elif isinstance(value, bool):
            count += 1
            yield key, str(value).lower()
        elif text := plain(value):
            count += 1
            yield key, text[:_LONGEST_VALUE]


def _is_free(structured: tuple[tuple[str, str], ...]) -> bool | None:
    stated = [value.lower() for key, value in structured if key.endswith("isAccessibleForFree")]
    if not stated:
        return None
    return not any(value.rpartition("/")[2] in _FALSE for value in stated)
