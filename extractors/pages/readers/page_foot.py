"""The lines that close an article, where broken markup joined them to a paragraph or took letters away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.pages.readers.boilerplate import speaks_of_rights
from extractors.pages.readers.boilerplate_words import LONGEST_APPEAL
from extractors.pages.readers.line_words import is_line_in_capitals
from transforms.records import Block, BlockKind
from transforms.stems import Stems

# The lines that close an article, as recorded; looked for only where one of the words is in the text.
_FOOT_WORDS: Final = Stems(
    "your thoughts?",
    "content helpful?",
    "útil este contenido",
    "readers to copy",
    "encouraged to copy",
    "sustain Latin America",
    "sostener la base",
    "Sign up for our",
    "Suscríbase a nuestro",
)
_FOOT: Final = re.compile(
    r"What are your thoughts\?|Was this content helpful\?|¿?[LT]e (?:fue|resultó) útil este contenido\?*"
    r"|(?P<notice>(?:We encourage readers|Readers are encouraged) to copy)"
    r"|(?P<appeal>We want to sustain Latin America|Queremos sostener la base"
    r"|(?:Newsletter)?Sign up for our|(?:Boletín)?Suscríbase a nuestro)"
)
END: Final = 1_500
_LAST: Final = 4
_LONGEST_FOOT: Final = 500
_FEWEST_SHARED: Final = 5
_MOST_OF: Final = 0.6
_SHARE_OF_APPEAL: Final = 0.45
_WORD: Final = re.compile(r"\w{3,}")
_FEEDBACK_WORDS: Final = frozenset(
    ("what", "are", "your", "thoughts", "click", "here", "send", "insight", "crime", "comments")
)
_NOTICE_WORDS: Final = frozenset(
    ("encourage", "encouraged", "readers", "copy", "distribute", "non", "commercial", "purposes", "top")
) | {"attributed", "byline", "links", "original", "attribution", "bottom", "creative", "commons", "website"}
_APPEAL_WORDS: Final = frozenset(
    ("want", "sustain", "latin", "america", "largest", "organized", "crime", "database", "order", "need")
) | {
    "resources",
    "queremos",
    "sostener",
    "base",
    "datos",
    "crimen",
    "organizado",
    "grande",
    "américa",
    "latina",
}
_WHOLE: Final = ("We encourage readers to copy", "Readers are encouraged to copy", "What are your thoughts? ")
_SIGNS: Final = Stems(
    "omments", "ommons", "lick here", "byline", "houghts", "ncourage", "esources", "ecursos"
)
_NEAR: Final = 25
_SHORTEST_PLAIN: Final = 20
_SHORTEST_NOTICE: Final = 120
_SENTENCE_ENDS: Final = frozenset(".!?:;,")


def without_foot_lines(blocks: tuple[Block, ...], end: str) -> tuple[Block, ...]:
    """The blocks without feedback lines and appeals that are joined to others or not whole; a notice becomes
    a block of its own. `end` is the last of the text, to see cheaply whether there is any.
    """
    if words := _FOOT_WORDS.present_in(end):
        blocks = _above_foot(blocks, words)
    return _without_broken_ends(blocks)


def _above_foot(blocks: tuple[Block, ...], words: tuple[str, ...]) -> tuple[Block, ...]:
    """The blocks, those with one of these words without the lines of the page's foot joined to them."""
    parts = {
        index: tuple(_without_foot(block))
        for word in words
        for index, block in enumerate(blocks)
        if word in block.text and not _is_plain(block.text, word, words)
    }
    if all(part == (blocks[index],) for index, part in parts.items()):
        return blocks
    return tuple(part for index, block in enumerate(blocks) for part in parts.get(index, (block,)))


def _is_plain(text: str, word: str, words: tuple[str, ...]) -> bool:
    """Whether a line of the foot stands alone, as on a page that is whole."""
    if text.find(word) > _NEAR or not _SHORTEST_PLAIN < len(text) <= LONGEST_APPEAL + _SHORTEST_NOTICE:
        return False
    return sum(other in text for other in words) == 1 and not (
        "copy" in word and len(text) <= _SHORTEST_NOTICE
    )


def _without_broken_ends(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks without a first line in capitals, and without foot lines that have lost letters."""
    first = blocks[:1]
    if first and first[0].kind is BlockKind.PARAGRAPH and is_line_in_capitals(first[0].text):
        blocks = blocks[1:]
    lost = [
        index
        for index, block in enumerate(blocks[-_LAST:], max(0, len(blocks) - _LAST))
        if len(block.text) <= _LONGEST_FOOT
        and _is_broken_foot(block.text)
        and not (index and speaks_of_rights(f"{blocks[index - 1].text} {block.text}"))
    ]
    return tuple(block for index, block in enumerate(blocks) if index not in lost) if lost else blocks


def _is_broken_foot(text: str) -> bool:
    """Whether a line has most of the words of the feedback line or many of the notice's, but is neither."""
    if text.startswith(_WHOLE) or not _SIGNS.stand_in(text):
        return False
    words = set(_WORD.findall(text.lower()))
    feedback = len(words & _FEEDBACK_WORDS)
    if feedback >= _FEWEST_SHARED and feedback >= _MOST_OF * len(words):
        return True
    appeal = len(words & _APPEAL_WORDS)
    if appeal > _FEWEST_SHARED and appeal >= _SHARE_OF_APPEAL * len(words):
        return True
    return len(words & _NOTICE_WORDS) > _FEWEST_SHARED and not speaks_of_rights(text)


def _without_foot(block: Block) -> Iterator[Block]:
    """A block without the lines of the page's foot that were joined to it; a notice is a block of its own."""
    match = _FOOT.search(block.text)
    if match is None or (match.start() == 0 and _FOOT.search(block.text, match.end()) is None):
        if match is None or not _is_broken(match, block.text):
            yield block
        return
    if match.start():
        yield part_of(block, 0, match.start())
    if match["notice"]:
        yield part_of(block, match.start(), len(block.text))
    elif not match["appeal"]:
        yield part_of(block, match.start(), match.end())


def _is_broken(match: re.Match[str], text: str) -> bool:
    """Whether a line of the foot is not whole: a notice that breaks off, an appeal that runs on."""
    if match["notice"]:
        return len(text) <= _SHORTEST_NOTICE and text[-1] not in _SENTENCE_ENDS
    return match["appeal"] is not None and len(text) > LONGEST_APPEAL


def part_of(block: Block, start: int, end: int) -> Block:
    """The block from one place of its text to another, with the links there."""
    text = block.text[start:end].rstrip()
    links = tuple(
        replace(link, start=max(link.start, start) - start, end=min(link.end, start + len(text)) - start)
        for link in block.links
        if link.start < start + len(text) and link.end > start
    )
    return replace(block, text=text, links=links)
