"""Blocks of a torn page in which half a paragraph runs on into a teaser, and the teasers behind them."""

from __future__ import annotations

import re
from typing import Final

from extractors.pages.readers.boilerplate_words import is_junk_title
from extractors.pages.readers.damage import Markup, end_of
from extractors.pages.readers.line_words import is_day_alone
from extractors.pages.readers.page_foot import part_of
from extractors.pages.readers.shapes import LONGEST_EXCERPT, LONGEST_TITLE, SHORTEST_TITLE
from transforms.records import Block, Link
from transforms.terms import BlockKind

LONGEST_DAY: Final = 60
_FEW: Final = 2
_LAST_WORDS: Final = 4
_MANY_CAPITALS: Final = 2
_SHORTEST_HALF: Final = 60
_MOST_AT_END: Final = 0.25
_SENTENCE_ENDS: Final = (".", "!", "?", "”", '"', "»", "…", ":", ";", ",", ")")
_LAST_SENTENCE: Final = re.compile(r"[.!?][”\"’»)]*(?=\s)")
_GLUE: Final = re.compile(r"[^\W\d_A-Z](?<!\bIn)(?<!Mc)(?=[A-ZÁÉÍÓÚÑ“¿¡«])")
_CUE: Final = re.compile(r"\W*(?:see also|read|more|(?:vea|v[eé]ase|lea|ver) tambi[eé]n)\b", re.IGNORECASE)
# The end of a tag whose beginning is lost.
_TEAR: Final = re.compile(r"[\w/]\"\s*/?>")
_TORN_TAG: Final = re.compile(r"\W?/\w{1,10}>$|^\W?/?\w{1,10} [\w-]{1,15}=\"[^\"]{0,40}\">|<\S{0,10}$")
# A name that is a link stands behind such a word; a title that was joined to a text stands behind any.
_ARTICLE: Final = re.compile(
    r"\b(?:the|an?|of|by|with|and|from|to|in|at|our|its|el|la|los|las|del?|al|por|con|y|en|su)\s$",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[“¿¡«]|[A-ZÁÉÍÓÚÑ](?:\s|[a-zà-ÿ])")
_TORN_HREF: Final = re.compile(r"[<>\"]|%3C|%22", re.IGNORECASE)


def without_joined(blocks: tuple[Block, ...], markup: Markup) -> tuple[Block, ...]:
    """The blocks of a torn page without what stood elsewhere on it; those of a whole page as they are."""
    if not (_has_torn_link(blocks) or markup.strays or (_look_torn(blocks) and markup.is_torn())):
        return blocks
    ends = markup.joined_ends()
    # Several linked titles are a list of stories, each with its text.
    is_list = sum(map(_is_linked_title, blocks)) > _FEW
    kept: list[Block] = []
    index = 0
    while index < len(blocks):
        block, rest = blocks[index], blocks[index + 1 :]
        is_title = not is_list and _is_linked_title(block) and not (kept and _CUE.match(kept[-1].text))
        if is_title and rest and _is_excerpt(rest[0]):
            index += 2
        elif _runs_into_title(block) and rest and _is_excerpt(rest[0]) and _is_little(rest, blocks):
            kept += _whole_sentences(block, len(block.text))
            index += 2
        else:
            kept += _own_part(block, rest, ends)
            index += 1
    return tuple(kept)


def _has_torn_link(blocks: tuple[Block, ...]) -> bool:
    return any("<" in link.href for block in blocks for link in block.links)


def _look_torn(blocks: tuple[Block, ...]) -> bool:
    """Whether some block is a day alone, a linked title, or a paragraph that breaks off."""
    return any(
        not block.text.endswith(_SENTENCE_ENDS)
        and (_breaks_off(block) or is_day(block) or _is_linked_title(block))
        for block in blocks
    )


def _own_part(block: Block, rest: tuple[Block, ...], ends: frozenset[str]) -> list[Block]:
    """What of a block is the article's: all of it, or the sentences before a junction."""
    if block.kind is BlockKind.HEADING or is_day(block):
        return [block]
    if (link := _title_inside(block)) is not None:
        return _whole_sentences(block, link.start)
    tear = _TEAR.search(block.text) if '"' in block.text else None
    if tear is not None and len(block.text) - tear.end() <= LONGEST_EXCERPT + LONGEST_TITLE:
        return _whole_sentences(block, tear.start())
    ends_well = block.text.endswith(_SENTENCE_ENDS)
    if not rest and ends_well and (glue := next(_GLUE.finditer(block.text), None)) is not None:
        return _whole_sentences(block, glue.end())
    if (rest and is_day(rest[0])) or (ends and end_of(block.text) in ends):
        return _whole_sentences(block, _junction(block.text))
    return [block]


def _junction(text: str) -> int:
    """Where, at the latest, a text may run on into an excerpt: where two words stand glued together, else
    as far from its end as excerpts are long.
    """
    start = max(0, len(text) - LONGEST_EXCERPT)
    glue = next(_GLUE.finditer(text, start), None)
    return start if glue is None else glue.end()


def _whole_sentences(block: Block, end: int) -> list[Block]:
    """The block up to the last sentence that ends before a place; nothing where none does."""
    ends = [found.end() for found in _LAST_SENTENCE.finditer(block.text, 0, end + 1) if found.end() <= end]
    return [part_of(block, 0, ends[-1])] if ends else []


def _title_inside(block: Block) -> Link | None:
    """A link in the middle of a paragraph that is the title of a teaser: its address is torn, or neither what
    stands before it ends nor what follows goes on with it.
    """
    text = block.text
    is_see_also = _CUE.match(text) is not None
    for link in block.links:
        if _TORN_HREF.search(link.href):
            return link
        after = text[link.end :].lstrip()
        if (
            link.start
            and not is_see_also
            and link.end - link.start >= 2 * SHORTEST_TITLE
            and link.text[:1].isupper()
            and not link.text.endswith(_SENTENCE_ENDS)
            and _ARTICLE.search(text, 0, link.start) is None
            and _SENTENCE.match(after) is not None
            and len(after) <= LONGEST_EXCERPT
        ):
            return link
    return None


def _breaks_off(block: Block) -> bool:
    """Whether a paragraph ends in the middle of a sentence."""
    text = block.text
    is_plain = block.kind is BlockKind.PARAGRAPH and not block.is_bold and not _CUE.match(text)
    return is_plain and len(text) >= _SHORTEST_HALF and text[-1].isalnum()


def _runs_into_title(block: Block) -> bool:
    """Whether a paragraph breaks off in a link, in words with capitals, or behind a junction."""
    text = block.text
    if not _breaks_off(block):
        return False
    if block.links and block.links[-1].end == len(text):
        return True
    capitals = sum(word[0].isupper() for word in text.split()[-_LAST_WORDS:])
    return capitals >= _MANY_CAPITALS or _GLUE.search(text, max(0, len(text) - LONGEST_TITLE)) is not None


def _is_little(rest: tuple[Block, ...], blocks: tuple[Block, ...]) -> bool:
    length = sum(len(block.text) for block in rest)
    return length <= _MOST_AT_END * sum(len(block.text) for block in blocks) or len(blocks) <= 3


def _is_excerpt(block: Block) -> bool:
    return block.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and len(block.text) <= LONGEST_EXCERPT


def is_day(block: Block) -> bool:
    """Whether a block is a day alone, or how long ago something was, but for the rest of a torn tag."""
    is_plain = block.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and not block.is_bold
    text = block.text
    if '"' in text or "<" in text or ">" in text:
        text = _TORN_TAG.sub("", text)
    return is_plain and len(text) <= LONGEST_DAY and is_day_alone(text)


def _is_linked_title(block: Block) -> bool:
    text = block.text
    return (
        bool(block.links)
        and block.kind is BlockKind.PARAGRAPH
        and SHORTEST_TITLE <= len(text) <= LONGEST_TITLE
        and not text.endswith(_SENTENCE_ENDS)
        and not _CUE.match(text)
        and not is_junk_title(text)
        and sum(len(link.text) for link in block.links) >= 0.9 * len(text)
    )
