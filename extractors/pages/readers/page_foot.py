"""The lines that close an article, where broken markup joined them to a paragraph or took letters away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.pages.readers.boilerplate import speaks_of_rights
from extractors.pages.readers.boilerplate_words import LONGEST_APPEAL
from extractors.pages.readers.line_words import is_line_in_capitals
from transforms.records import Block
from transforms.stems import Stems
from transforms.terms import BlockKind
from transforms.text import holds_any

# The lines that close an article, as recorded, and those in which the publisher speaks of itself or asks for
# something, as assumed; looked for only where one of the words is in the text.
_FOOT_WORDS: Final = Stems(
    "sustain Latin America",
    "sostener la base",
    "Sign up for our",
    "Suscríbase ",
    "for reading InSight",
    "et our investigations in",
)
_WORDS_AT_END: Final = Stems(
    " thoughts?",
    "content helpful?",
    "útil este contenido",
    "readers to copy",
    "encouraged to copy",
    "is a foundation",
    "es una fundación",
    " study of the principal",
    "estudio de la principal",
)
_FOOT: Final = re.compile(
    r"(?P<feedback>What are your thoughts\?(?: Click here to send[^.]{0,45}\.?)?"
    r"|(?P<asked>thoughts\? )(?=Click here)|Was this content helpful\?"
    r"|¿?[LT]e (?:fue|resultó) útil este contenido\?*)"
    r"|(?P<notice>(?:We encourage readers|Readers are encouraged) to copy)"
    r"|(?P<appeal>We want to sustain Latin America|Queremos sostener la base"
    r"|(?:Newsletter|Boletín)?(?:Sign up for our|Suscríbase a nuestro)"
    r"|(?:Thanks )?for reading InSight Crime! Subscribe"
    r"|(?:¡?Gracias )?por leer InSight Crime! Suscríbase"
    r"|[Gg]et our investigations in your inbox"
    r"|(?P<said>Crim\S{0,2} (?:is a foundation|es una fundación) dedica|study of the principal threat"
    r"|estudio de la principal amenaza))"
)
_APPEAL_END: Final = re.compile(r"\.\s?(?:DONATE|DONAR|Sign up|Suscribirse|Subscribe)?")
_END: Final = 4_000
_LONGEST_WORD: Final = 13
_LAST: Final = 6
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
_NOTICE_BEGINNINGS: Final = ("We encourage readers to copy", "Readers are encouraged to copy")
_NOTICE_END: Final = "send us an email if you use an article."
_SIGNS: Final = Stems(
    "omments",
    "n email if",
    "ommons",
    "lick here",
    "byline",
    "houghts",
    "ncourage",
    "esources",
    "base de datos",
    "ecursos",
)
_PLAIN_BEGINNINGS: Final = (*_NOTICE_BEGINNINGS, "What are your thoughts? Click here to send InSight")
_SHORTEST_NOTICE: Final = 120
_WHOLE_NOTICE: Final = 250
_FEW_LETTERS: Final = 25
_SENTENCE_ENDS: Final = frozenset(".!?:;,")


def without_foot_lines(blocks: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """The blocks without feedback lines and appeals that are joined to others or not whole; a notice becomes
    a block of its own. `text` is that of all blocks, to see cheaply whether there is any.
    """
    if words := (*_FOOT_WORDS.present_in(text), *_WORDS_AT_END.present_in(text[-_END:])):
        blocks = tuple(
            part
            for block in blocks
            for part in (
                _without_foot(block)
                if holds_any(block.text, words) and not _is_plain(block.text, words)
                else (block,)
            )
        )
    return _without_broken_ends(blocks)


def _is_plain(text: str, words: tuple[str, ...]) -> bool:
    """Whether a line of the foot stands alone and whole, as on most pages: it need not be taken apart."""
    return (
        len(text) <= _LONGEST_FOOT
        and text.startswith(_PLAIN_BEGINNINGS)
        and (len(text) > _SHORTEST_NOTICE or text[-1] in _SENTENCE_ENDS)
        and sum(map(text.count, words)) == 1
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
        and not (index and _goes_on(blocks[index - 1].text, block.text))
    ]
    return tuple(block for index, block in enumerate(blocks) if index not in lost) if lost else blocks


def _goes_on(before: str, text: str) -> bool:
    """Whether a text is the second half of a notice that the block before it begins."""
    return not _is_broken_foot(before) and speaks_of_rights(f"{before} {text}")


def _is_broken_foot(text: str) -> bool:
    """Whether a line has most of the words of the feedback line or many of the notice's, but is neither."""
    if not _SIGNS.stand_in(text) or ((foot := _FOOT.match(text)) is not None and foot.end() == len(text)):
        return False
    if len(text) < _SHORTEST_NOTICE and text.endswith(_NOTICE_END):
        return True
    is_begun = text.startswith(_NOTICE_BEGINNINGS)
    if is_begun and len(text) < _WHOLE_NOTICE:
        return False
    words = set(_WORD.findall(text.lower()))
    feedback = len(words & _FEEDBACK_WORDS)
    if not is_begun and feedback >= _FEWEST_SHARED and feedback >= _MOST_OF * len(words):
        return True
    appeal = len(words & _APPEAL_WORDS)
    if appeal > _FEWEST_SHARED and appeal >= _SHARE_OF_APPEAL * len(words):
        return True
    return len(words & _NOTICE_WORDS) > _FEWEST_SHARED and not speaks_of_rights(text)


def _without_foot(block: Block) -> tuple[Block, ...]:
    """A block without the lines of the page's foot that were joined to it; a notice is a block of its own.
    A line that stands alone and whole is left to those who read what it says.
    """
    found = list(_FOOT.finditer(block.text))
    if not found or (len(found) == 1 and _start_of(found[0]) == 0 and _is_whole(found[0])):
        return (block,)
    return tuple(_beside_foot(block, found))


def _is_whole(match: re.Match[str]) -> bool:
    """Whether a line of the foot that begins a text is all of it, and one that may be left: no notice that
    breaks off, and no appeal.
    """
    text = match.string
    if match["notice"]:
        return len(text) > _SHORTEST_NOTICE or text[-1] in _SENTENCE_ENDS
    return match["appeal"] is None


def _start_of(match: re.Match[str]) -> int:
    """Where the line begins that a match is in, a word further to the left where that is a part of it."""
    start = match.start()
    if match["asked"] is None and match["said"] is None:
        return start
    word = match.string.rfind(" ", 0, max(0, start - 1)) + 1
    return word if start - word <= _LONGEST_WORD else start


def _end_of(match: re.Match[str]) -> int:
    """Where the line ends that a match begins; nothing of the article follows a feedback line."""
    text = match.string
    if match["feedback"]:
        return len(text)
    end = _APPEAL_END.search(text, match.end(), match.end() + LONGEST_APPEAL)
    return len(text) if end is None else end.end()


def _beside_foot(block: Block, found: list[re.Match[str]]) -> Iterator[Block]:
    at = 0
    ends = [*map(_start_of, found[1:]), len(block.text)]
    for match, end in zip(found, ends, strict=True):
        start = _start_of(match)
        is_lost = match["feedback"] and start < _FEW_LETTERS
        if start > at and not is_lost:
            yield part_of(block, at, start)
        if match["notice"]:
            if start or end < len(block.text) or _is_whole(match):
                yield part_of(block, start, end)
            at = end
        else:
            at = max(at, _end_of(match))
    if block.text[at:].strip():
        yield part_of(block, at, len(block.text))


def part_of(block: Block, start: int, end: int) -> Block:
    """The block from one place of its text to another, with the links there."""
    start += len(block.text[start:end]) - len(block.text[start:end].lstrip())
    text = block.text[start:end].rstrip()
    links = tuple(
        replace(link, start=max(link.start, start) - start, end=min(link.end, start + len(text)) - start)
        for link in block.links
        if link.start < start + len(text) and link.end > start
    )
    return replace(block, text=text, links=links)
