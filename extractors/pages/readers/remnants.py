"""What broken markup leaves among the blocks of a text: teasers without the box around them, what follows the
end of the article, and what stands behind a tear.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from extractors.pages.readers.boilerplate import speaks_of_rights
from extractors.pages.readers.boilerplate_words import (
    LONGEST_BIOGRAPHY,
    biography_in,
    is_biography,
    is_junk_title,
)
from extractors.pages.readers.damage import Markup
from extractors.pages.readers.joined import without_joined
from extractors.pages.readers.line_words import begins_with_day, ends_with_day, is_day_alone, runs_into_day
from extractors.pages.readers.page_foot import part_of, without_foot_lines
from transforms.notes import is_note
from transforms.records import Block, BlockKind

WHOLE: Final = Markup()
LONGEST_EXCERPT: Final = 450
_SHORTEST_TITLE: Final = 15
_LONGEST_TITLE: Final = 250
_LONGEST_LINE: Final = 160
_LONGEST_DAY: Final = 60
_MUCH_CODE: Final = 10
_LAST: Final = 3
_MOST_AT_END: Final = 0.25
_TIMES_MORE: Final = 1.5
_LONG_HEADING: Final = 80
_ARROWS_BACK: Final = "«‹←"
_ARROWS_ON: Final = "»›→"
_LONGEST_ARROW: Final = 2
_FULL_STOPS: Final = (".", ".”", '."')
_PLAIN_ENDS: Final = frozenset(".?!:;,)”\"»’'")
_CUT_OFF: Final = ("…", "[...]", "...")
_SENTENCE_ENDS: Final = (".", "!", "?", "”", '"', "»", "…", ":", ";", ",")
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
_TORN_TAG: Final = re.compile(r"\W?/\w{1,10}>$|^\W?/?\w{1,10} [\w-]{1,15}=\"[^\"]{0,40}\">|<\S{0,10}$")
_BEGUN_IN_TAG: Final = re.compile(r"\W{0,3}[\w-]{0,40}\"? ?(?:class|href|src|id)=[\"']")
_ATTRIBUTE: Final = re.compile(r"[a-z]=[\"']")
_LAST_SENTENCE: Final = re.compile(r"[.!?][”\"’»)]*(?=\s)")


def without_remnants(blocks: tuple[Block, ...], markup: Markup = WHOLE) -> tuple[Block, ...]:
    """The blocks without what is left of teasers, and without prose that follows the end of the article."""
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
    blocks = without_joined(_above_biography(blocks), markup)
    dropped = {place for index in _worth_a_look(blocks) for place in _remnant_at(blocks, index)}
    if dropped:
        blocks = tuple(block for index, block in enumerate(blocks) if index not in dropped)
    return _without_what_follows(blocks)


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
        or (index >= len(blocks) - _LAST and _begins_with_title(block.text))
    ]


# ------------------------------------------------------------------------------------------- teasers


def _remnant_at(blocks: tuple[Block, ...], at: int) -> tuple[int, ...]:
    """The positions of the teaser that this block gives away: a cut excerpt, or a day that stands alone."""
    block = blocks[at]
    text = block.text
    if _is_cut_excerpt(text):
        is_dated = (at + 1 < len(blocks) and _is_day(blocks[at + 1])) or not text.endswith(_CUT_OFF)
        is_titled = at > 0 and _is_title(blocks[at - 1]) and _is_at_end(blocks, at - 1)
        if block.in_quote or not (is_dated or is_titled or _is_linked_title_at(blocks, at - 1)):
            return ()
        after = (at + 1,) if at + 1 < len(blocks) and _is_day(blocks[at + 1]) else ()
        return (*((at - 1,) if at > 0 and _is_title(blocks[at - 1]) else ()), at, *after)
    if at > 0 and block.kind is BlockKind.HEADING and _is_excerpt_as_heading(block, blocks[at - 1]):
        return (at - 1, at)
    following = blocks[at + 1].text if at + 1 < len(blocks) else ""
    if following.startswith(text) and is_biography(following):
        return (at, at + 1)
    if at > 0 and begins_with_day(text):
        title = (at - 2,) if at > 1 and _is_title(blocks[at - 2]) else ()
        return (*title, at - 1) if _is_excerpt(blocks[at - 1]) else ()
    if at > 0 and _is_day(block):
        before = blocks[at - 1]
        if len(blocks) == at + 1 == 2 and len(before.text) <= LONGEST_EXCERPT:
            return (0, 1)
        if _is_linked_title(before) or (_is_title(before) and before.kind is BlockKind.HEADING):
            return (at - 1, at)
        first = at - 2 if at > 2 and blocks[at - 2].text == before.text else at - 1
        is_opened = first > 0 and (_is_title(blocks[first - 1]) or is_biography(blocks[first - 1].text))
        if is_opened and len(before.text) <= LONGEST_EXCERPT:
            return tuple(range(first - 1, at + 1))
        return ()
    if block.kind is BlockKind.HEADING and _is_linked_title(block):
        if not _is_at_end(blocks, at) or _CUE.match(text) or (at > 0 and _CUE.match(blocks[at - 1].text)):
            return ()
        return (at, at + 1) if following and _is_excerpt(blocks[at + 1]) else (at,)
    is_short = len(text) <= _LONGEST_TITLE + LONGEST_EXCERPT
    return (at,) if is_short and (_runs_from_title(block) or _begins_with_title(text)) else ()


def _is_at_end(blocks: tuple[Block, ...], at: int) -> bool:
    """Whether no more than a teaser or two follow a title: linked headings inside a text are those of a list
    of stories, and the text below each belongs to it.
    """
    rest = blocks[at:]
    length = sum(len(block.text) for block in rest)
    is_little = length <= _MOST_AT_END * sum(len(block.text) for block in blocks)
    return is_little and all(len(block.text) <= LONGEST_EXCERPT for block in rest)


def _is_linked_title_at(blocks: tuple[Block, ...], at: int) -> bool:
    return at >= 0 and _is_linked_title(blocks[at])


def _is_excerpt(block: Block) -> bool:
    return block.kind is not BlockKind.HEADING and len(block.text) <= LONGEST_EXCERPT


def _is_cut_excerpt(text: str) -> bool:
    """Whether a text breaks off as excerpts do, or runs on into the day of a teaser."""
    return len(text) > _SHORTEST_TITLE and (text.endswith(_CUT_OFF) or ends_with_day(text))


def _above_excerpt(block: Block) -> Block:
    """What stands in a block above the excerpt and the day of a teaser, in whole sentences."""
    at = runs_into_day(block.text)
    if at < 0:
        return block
    ends = [found.end() for found in _LAST_SENTENCE.finditer(block.text, 0, at)]
    return part_of(block, 0, ends[-1] if ends else 0)


def _above_biography(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks, the last of them without the lines about an author that it runs on into."""
    last = blocks[-1:]
    if not last or len(last[0].text) > LONGEST_BIOGRAPHY or (at := biography_in(last[0].text)) < 0:
        return blocks
    return (*blocks[:-1], part_of(last[0], 0, at)) if at else blocks[:-1]


def _is_day(block: Block) -> bool:
    is_plain = block.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and not block.is_bold
    text = block.text
    if '"' in text or "<" in text or ">" in text:
        text = _TORN_TAG.sub("", text)
    return is_plain and len(text) <= _LONGEST_DAY and is_day_alone(text)


def _is_title(block: Block) -> bool:
    text = block.text
    return _SHORTEST_TITLE <= len(text) <= _LONGEST_TITLE and not text.endswith(_SENTENCE_ENDS)


def _is_linked_title(block: Block) -> bool:
    return (
        bool(block.links)
        and _is_title(block)
        and sum(len(link.text) for link in block.links) >= 0.9 * len(block.text)
        and not block.links[0].href.startswith("#")
    )


def _is_excerpt_as_heading(block: Block, before: Block) -> bool:
    """Whether a sentence stands in the heading that a teaser's title left open."""
    is_sentence = _LONG_HEADING < len(block.text) <= LONGEST_EXCERPT and block.text.endswith(_FULL_STOPS)
    return is_sentence and before.kind is BlockKind.HEADING and _is_title(before)


def _begins_with_title(text: str) -> bool:
    """Whether a text is a title in capitals and a sentence glued to it (`What an Army KnewEarlier this`)."""
    if any(word[0].islower() and word not in _SMALL_WORDS for word in text.split(None, _FEWEST_WORDS)[:-1]):
        return False
    words = text[: _LONGEST_TITLE + _SHORTEST_TITLE].split()
    for index, word in enumerate(words[:_MOST_WORDS]):
        if index >= _FEWEST_WORDS and _GLUE.match(word):
            return index + 1 < len(words) and words[index + 1][0].islower()
        if word[0].islower() and word not in _SMALL_WORDS:
            return False
    return False


def _runs_from_title(block: Block) -> bool:
    """Whether a block is a linked title and an excerpt with nothing between them, not even a space."""
    if not block.links or block.links[0].start or len(block.text) > _LONGEST_TITLE + LONGEST_EXCERPT:
        return False
    end = block.links[0].end
    follows = block.text[end : end + 1]
    return (
        _SHORTEST_TITLE <= end < len(block.text)
        and block.text[end - 1].isalnum()
        and (follows.isupper() or follows in _OPENING_QUOTES)
    )


# ------------------------------------------------------------------------------------------- the end


def _without_what_follows(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks up to a row of tags or the title of a module that most of the words stand above; of what
    follows only notices and notes.
    """
    ends = [
        index
        for index, block in enumerate(blocks)
        if (block.kind is BlockKind.HEADING and is_junk_title(block.text))
        or (block.links and _is_end(block))
        or (block.is_bold and is_junk_title(block.text) and _opens_teaser(blocks, index + 1))
    ]
    if not ends:
        return blocks
    total = sum(len(block.text) for block in blocks)
    above = 0
    for index, block in enumerate(blocks):
        if index in ends and above >= _TIMES_MORE * (total - above):
            rest = blocks[index + 1 :]
            end = () if _is_pager(block) or _is_titled(block) else (block,)
            return (*blocks[:index], *end, *(block for block in rest if _is_kept_below(block.text)))
        above += len(block.text)
    return blocks


def _is_end(block: Block) -> bool:
    return _is_titled(block) or (
        len(block.text) <= _LONGEST_LINE and (_is_row_of_tags(block) or _is_pager(block))
    )


def _opens_teaser(blocks: tuple[Block, ...], at: int) -> bool:
    """Whether a title in bold type without a link stands here, and no more than a teaser or two follow."""
    is_title = at + 1 < len(blocks) and blocks[at].is_bold and _is_title(blocks[at]) and not blocks[at].links
    return is_title and _is_at_end(blocks, at)


def _is_pager(block: Block) -> bool:
    """Whether a block is a link to the piece before or behind this one, as its arrow says."""
    text = block.text
    return (
        bool(block.links)
        and (text[0] in _ARROWS_BACK) != (text[-1] in _ARROWS_ON)
        and block.links[0].start <= _LONGEST_ARROW
        and block.links[-1].end >= len(text) - _LONGEST_ARROW
    )


def _is_titled(block: Block) -> bool:
    """Whether the title of a module stands in front of the linked title of its first teaser."""
    start = block.links[0].start if block.links else 0
    return 0 < start <= _LONGEST_DAY and block.text[start - 1].isalnum() and is_junk_title(block.text[:start])


def _is_row_of_tags(block: Block) -> bool:
    return any("tag" in link.rel for link in block.links)


def _is_kept_below(text: str) -> bool:
    return speaks_of_rights(text) or is_note(text)


def _without_torn(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks without what follows a tear in the same one, and without the excerpt below a title there."""
    is_below_title = False
    for block in blocks:
        if is_below_title and len(block.text) <= LONGEST_EXCERPT:
            is_below_title = False
            continue
        is_below_title = False
        if len(block.text) <= LONGEST_EXCERPT and _BEGUN_IN_TAG.match(block.text) is not None:
            is_below_title = not block.text.endswith(_SENTENCE_ENDS)
            continue
        match = _TEAR.search(block.text)
        if match is None or _ATTRIBUTE.search(block.text, 0, match.end()):
            yield block
            continue
        rest = block.text[match.end() :]
        is_below_title = bool(rest) and not rest.endswith(_SENTENCE_ENDS)
        sentences = [found.end() for found in _LAST_SENTENCE.finditer(block.text, 0, match.start())]
        if sentences:
            yield part_of(block, 0, sentences[-1])
