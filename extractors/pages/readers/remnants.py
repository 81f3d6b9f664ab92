"""What broken markup leaves among the blocks of a text: teasers without the box around them, and what stands
behind a tear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.pages.readers.behind_text import without_what_follows
from extractors.pages.readers.boilerplate_words import (
    LONGEST_BIOGRAPHY,
    biography_in,
    is_biography,
)
from extractors.pages.readers.damage import Markup
from extractors.pages.readers.joined import is_day, without_joined
from extractors.pages.readers.line_words import (
    begins_with_day,
    days_inside,
    ends_with_day,
    runs_into_day,
)
from extractors.pages.readers.page_foot import part_of, without_foot_lines
from extractors.pages.readers.shapes import (
    LONGEST_EXCERPT,
    LONGEST_TITLE,
    SENTENCE_ENDS,
    SHORTEST_TITLE,
    is_at_end,
    is_sentence_as_heading,
    is_title,
)
from transforms.records import Block
from transforms.terms import BlockKind
from transforms.text import holds_any

WHOLE: Final = Markup()
_MUCH_CODE: Final = 10
_MANY_STRAYS: Final = 8
_FEW: Final = 2
_LAST: Final = 3
_LAST_FEW: Final = 15
_END: Final = 3_000
_TRADES: Final = ("investigator", "journalist", "periodista")
_PLAIN_ENDS: Final = frozenset(".?!:;,)”\"»’'")
_CUT_OFF: Final = ("…", "[...]", "...")
_OPENING_QUOTES: Final = ("“", "«", "¿", "¡")
_SMALL_WORDS: Final = frozenset(
    (
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "to",
        "and",
        "for",
        "with",
        "by",
        "at",
        "from",
        "along",
        "near",
        "as",
    )
)
_GLUE: Final = re.compile(r"[A-Z]\w*[^\W\d_A-Z](?:[A-Z][a-z]+|“\w+)$")
_FEWEST_WORDS: Final = 4
_MOST_WORDS: Final = 40
_CUE: Final = re.compile(r"\W*(?:see also|(?:vea|v[eé]ase|lea|ver) tambi[eé]n)\b", re.IGNORECASE)
# The end of a tag whose beginning is lost: here the page was torn, and what follows is of another place.
_TEAR: Final = re.compile(r"[\w/]\"\s*/?>")
_BEGUN_IN_TAG: Final = re.compile(r"\W{0,3}[\w-]{0,40}\"? ?(?:class|href|src|id)=[\"']")
_ATTRIBUTE: Final = re.compile(r"[a-z]=[\"']")
_GLUED_SENTENCES: Final = re.compile(r"[.!?][”\"’»)]*(?=[A-ZÁÉÍÓÚÑ“¿¡«])")
_LAST_SENTENCE: Final = re.compile(r"[.!?][”\"’»)]*(?=\s)")


def without_remnants(
    blocks: tuple[Block, ...], markup: Markup = WHOLE, *, has_days: bool = False
) -> tuple[Block, ...]:
    """The blocks without what is left of teasers, and without prose that follows the end of the article.
    `has_days` says that a time element stood among them.
    """
    text = "\n".join(block.text for block in blocks)
    blocks = without_foot_lines(blocks, text)
    has_marks = '"' in text  # one character is found far faster than several
    if has_marks and text.count('": ') > _MUCH_CODE:
        blocks = tuple(block for block in blocks if block.text.count('": ') <= _MUCH_CODE)
    if "…" in text:
        blocks = tuple(_above_excerpt(block) if "…" in block.text else block for block in blocks)
        blocks = tuple(block for block in blocks if block.text)
    if has_marks and ('">' in text or '"/>' in text):
        blocks = tuple(_without_torn(blocks))
    if holds_any(text[-_END:], _TRADES):
        blocks = _above_biography(blocks)
    blocks = without_joined(blocks, markup)
    if has_days or markup.strays:
        blocks = tuple(below for block in blocks for below in _below_days(block))
    dropped = {place for index in _worth_a_look(blocks) for place in _remnant_at(blocks, index)}
    if dropped:
        blocks = tuple(block for index, block in enumerate(blocks) if index not in dropped)
    blocks = without_what_follows(blocks)
    return () if markup.strays >= _MANY_STRAYS and _is_too_little(blocks) else blocks


def _is_too_little(blocks: tuple[Block, ...]) -> bool:
    """Whether no more is left of a page in pieces than a teaser holds, so that it cannot be told whose words
    these are.
    """
    return len(blocks) <= _FEW and sum(len(block.text) for block in blocks) <= LONGEST_EXCERPT


def _worth_a_look(blocks: tuple[Block, ...]) -> list[int]:
    """The blocks that may be left of a teaser: most are sentences, and begin with no link."""
    return [
        index
        for index, block in enumerate(blocks)
        if block.text[-1] not in _PLAIN_ENDS
        or block.kind is BlockKind.HEADING
        or (block.links and block.links[0].start == 0)
        or block.text.endswith("...")
        or begins_with_day(block.text)
        or (not _LAST <= index < len(blocks) - _LAST and _begins_with_title(block.text))
    ]


# ------------------------------------------------------------------------------------------- teasers


def _remnant_at(blocks: tuple[Block, ...], at: int) -> tuple[int, ...]:
    """The positions of the teaser that this block gives away: a cut excerpt, or a day that stands alone."""
    block = blocks[at]
    text = block.text
    if _is_cut_excerpt(text):
        is_dated = (at + 1 < len(blocks) and is_day(blocks[at + 1])) or not text.endswith(_CUT_OFF)
        is_titled = at > 0 and is_title(blocks[at - 1]) and is_at_end(blocks, at - 1)
        if block.in_quote or not (is_dated or is_titled or _is_linked_title_at(blocks, at - 1)):
            return ()
        after = (at + 1,) if at + 1 < len(blocks) and is_day(blocks[at + 1]) else ()
        return (*((at - 1,) if at > 0 and is_title(blocks[at - 1]) else ()), at, *after)
    if at > 0 and block.kind is BlockKind.HEADING and _is_excerpt_as_heading(block, blocks[at - 1]):
        return (at - 1, at)
    following = blocks[at + 1].text if at + 1 < len(blocks) else ""
    if following.startswith(text) and is_biography(following):
        return (at, at + 1)
    if at > 0 and begins_with_day(text):
        title = (at - 2,) if at > 1 and is_title(blocks[at - 2]) else ()
        return (*title, at - 1) if _is_excerpt(blocks[at - 1]) else ()
    if at > 0 and is_day(block):
        before = blocks[at - 1]
        if len(blocks) == at + 1 == 2 and len(before.text) <= LONGEST_EXCERPT:
            return (0, 1)
        if _is_linked_title(before) or (is_title(before) and before.kind is BlockKind.HEADING):
            return (at - 1, at)
        first = at - 2 if at > 2 and blocks[at - 2].text == before.text else at - 1
        is_opened = first > 0 and (is_title(blocks[first - 1]) or is_biography(blocks[first - 1].text))
        if is_opened and len(before.text) <= LONGEST_EXCERPT:
            return tuple(range(first - 1, at + 1))
        return ()
    if block.kind is BlockKind.HEADING and _is_linked_title(block):
        if not is_at_end(blocks, at) or _CUE.match(text) or (at > 0 and _CUE.match(blocks[at - 1].text)):
            return ()
        return (at, at + 1) if following and _is_excerpt(blocks[at + 1]) else (at,)
    is_short = len(text) <= LONGEST_TITLE + LONGEST_EXCERPT
    return (at,) if is_short and (_runs_from_title(block) or _begins_with_title(text)) else ()


def _is_linked_title_at(blocks: tuple[Block, ...], at: int) -> bool:
    return at >= 0 and _is_linked_title(blocks[at])


def _is_excerpt(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and len(block.text) <= LONGEST_EXCERPT


def _is_cut_excerpt(text: str) -> bool:
    """Whether a text breaks off as excerpts do, or runs on into the day of a teaser."""
    return len(text) > SHORTEST_TITLE and (text.endswith(_CUT_OFF) or ends_with_day(text))


def _above_excerpt(block: Block) -> Block:
    """What stands in a block above the excerpt and the day of a teaser, in whole sentences."""
    at = runs_into_day(block.text)
    if at < 0:
        return block
    ends = [found.end() for found in _LAST_SENTENCE.finditer(block.text, 0, at)]
    return part_of(block, 0, ends[-1] if ends else 0)


def _above_biography(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, the last ones without the lines about an author that they run on into."""
    found = {
        index: part_of(block, 0, at)
        for index, block in enumerate(blocks[-_LAST_FEW:], max(0, len(blocks) - _LAST_FEW))
        if len(block.text) <= LONGEST_BIOGRAPHY
        and holds_any(block.text, _TRADES)
        and (at := biography_in(block.text)) >= 0
    }
    if not found:
        return blocks
    cut = (found.get(index, block) for index, block in enumerate(blocks))
    return tuple(block for block in cut if block.text)


def _below_days(block: Block) -> Iterator[Block]:
    """What of a block is no teaser that it runs on into, up to a day which stands glued between a full stop
    and what goes on behind it; where it is not plain in which sentence the teaser begins, all before it goes.
    """
    start = 0
    for day in days_inside(block.text):
        first = max(start, day.start() - LONGEST_TITLE - LONGEST_EXCERPT)
        glues = [glue.end() for glue in _GLUED_SENTENCES.finditer(block.text, first, day.start())]
        if (glues or first > start) and (above := part_of(block, start, glues[0] if glues else first)).text:
            yield above
        start = day.end()
    if start < len(block.text):
        yield part_of(block, start, len(block.text)) if start else block


def _is_linked_title(block: Block) -> bool:
    return (
        bool(block.links)
        and is_title(block)
        and sum(len(link.text) for link in block.links) >= 0.9 * len(block.text)
        and not block.links[0].href.startswith("#")
    )


def _is_excerpt_as_heading(block: Block, before: Block) -> bool:
    """Whether a sentence stands in the heading that a teaser's title left open."""
    return is_sentence_as_heading(block) and before.kind is BlockKind.HEADING and is_title(before)


def _begins_with_title(text: str) -> bool:
    """Whether a text is a title in capitals and a sentence glued to it (`What an Army KnewEarlier this`)."""
    if any(word[0].islower() and word not in _SMALL_WORDS for word in text.split(None, _FEWEST_WORDS)[:-1]):
        return False
    words = text[: LONGEST_TITLE + SHORTEST_TITLE].split()
    for index, word in enumerate(words[:_MOST_WORDS]):
        if index >= _FEWEST_WORDS and _GLUE.match(word):
            return index + 1 < len(words) and words[index + 1][0].islower()
        if word[0].islower() and word not in _SMALL_WORDS:
            return False
    return False


def _runs_from_title(block: Block) -> bool:
    """Whether a block is a linked title and an excerpt with nothing between them, not even a space."""
    if not block.links or block.links[0].start or len(block.text) > LONGEST_TITLE + LONGEST_EXCERPT:
        return False
    end = block.links[0].end
    follows = block.text[end : end + 1]
    return (
        SHORTEST_TITLE <= end < len(block.text)
        and block.text[end - 1].isalnum()
        and (follows.isupper() or follows in _OPENING_QUOTES)
    )


# ------------------------------------------------------------------------------------------- tears


def _without_torn(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks without what follows a tear in the same one, and without the excerpt below a title there."""
    is_below_title = False
    for block in blocks:
        if is_below_title and len(block.text) <= LONGEST_EXCERPT:
            is_below_title = False
            continue
        is_below_title = False
        if is_day(block):
            yield block
            continue
        if len(block.text) <= LONGEST_EXCERPT and _BEGUN_IN_TAG.match(block.text) is not None:
            is_below_title = not block.text.endswith(SENTENCE_ENDS)
            continue
        match = _TEAR.search(block.text)
        if match is None or _ATTRIBUTE.search(block.text, 0, match.end()):
            yield block
            continue
        rest = block.text[match.end() :]
        is_below_title = bool(rest) and not rest.endswith(SENTENCE_ENDS)
        sentences = [found.end() for found in _LAST_SENTENCE.finditer(block.text, 0, match.start())]
        if sentences:
            yield part_of(block, 0, sentences[-1])
