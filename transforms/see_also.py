"""See-also lines in all recorded forms, apart from text that merely begins alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from transforms.records import Block, Link, SeeAlso
from transforms.terms import BlockKind
from transforms.text import clean

# As recorded: `SEE ALSO:` and `VEA TAMBIÉN:`, colon inside or outside the bold node; the others are assumed.
_CUE: Final = re.compile(
    r"[\s*►▶»>•\-–—\[(]{0,6}"
    r"(?:(?:see|read)\s+also|also\s+(?:see|read)|(?:vea|ver|v[ée]ase|lea|leer|mire"
    r"|consulte)\s+tambi[ée]n)\b\s*[:：]?\s*[-–—>»]?\s*",
    re.IGNORECASE,
)
_WEAK_CUE: Final = re.compile(
    r"\s{0,4}(?:related|related (?:content|articles|coverage)|read more|m[aá]s informaci[oó]n|lea m[aá]s"
    r"|relacionad[oa]s?)\s*[:：]\s*",
    re.IGNORECASE,
)
# A whole linked line of these forms needs no cue: `Coverage of X`, `X News and Profile(s)`.
_BARE: Final = re.compile(
    r"(?:more\s+)?coverage\s+of\s+\S.{0,80}|\S.{0,80}\s+news\s+and\s+profiles?"
    r"|(?:m[aá]s\s+)?cobertura\s+(?:de|del|sobre)\s+\S.{0,80}|(?:noticias\s+y\s+perfil(?:es)?"
    r"|perfil(?:es)?\s+y\s+noticias)\s+(?:de|del|sobre)\s+\S.{0,80}",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"(?:[\s,;|/•·.:&\-–—»>\])(*]|\band\b|\by\b)*", re.IGNORECASE)
_BLANK: Final = re.compile(r"[ \t\u00a0]*")
_LONGEST: Final = 500
_LONGEST_UNLINKED: Final = 200
_WORDS_OF_A_TITLE: Final = 3


def has_cue(text: str) -> bool:
    """Whether a line begins with a see-also cue."""
    return _CUE.match(text) is not None


def is_bare_cue(block: Block) -> bool:
    """Whether a block is a see-also cue and nothing more: what follows it in its box are the lines."""
    match = _cue_of(block)
    return match is not None and not block.text[match.end() :].strip(" .:*")


def is_whole_box(block: Block) -> bool:
    """Whether a block is a cue and linked titles to its last word, however many lines it has."""
    match = _CUE.match(block.text)
    return match is not None and _is_only_links(block.text, match.end(), block.links)


def is_only_links(block: Block) -> bool:
    """Whether every word of a block is anchor text."""
    return bool(block.links) and _is_only_links(block.text, 0, block.links)


def is_see_also(block: Block) -> bool:
    """Whether a block is a see-also line: a cue with what it points to, or a linked `Coverage of X`."""
    if len(block.text) > _LONGEST or block.kind is BlockKind.TABLE:
        return False
    match = _cue_of(block)
    if match is None:
        return is_only_links(block) and _BARE.fullmatch(block.text.strip()) is not None
    rest = block.text[match.end() :].strip()
    if not rest or ":" in match.group() or block.in_quote or block.is_bold:
        return True
    if _is_only_links(block.text, match.end(), block.links):
        return True
    return len(rest) <= _LONGEST_UNLINKED and bool(block.links) and rest[-1] not in '.!?”"'


def entries_of(block: Block) -> tuple[SeeAlso, ...]:
    """The lines of a see-also block in order: one for each linked title, else its words without a link."""
    match = _cue_of(block)
    start = match.end() if match else 0
    links = [link for link in block.links if link.end > start and link.text.strip()]
    rest = clean(block.text[start:])
    if not links or not _is_only_links(block.text, start, links):
        return (SeeAlso(rest, links[0].href if links else None),) if rest else ()
    groups: list[list[Link]] = []
    for link in links:
        if groups and _is_continued(block.text, groups[-1][-1], link):
            groups[-1].append(link)
        else:
            groups.append([link])
    return tuple(SeeAlso(_text(block.text, start, group), group[0].href) for group in groups)


def _cue_of(block: Block) -> re.Match[str] | None:
    return _CUE.match(block.text) or _WEAK_CUE.match(block.text)


def _is_only_links(text: str, start: int, links: Sequence[Link]) -> bool:
    if not links:
        return False
    for link in links:
        if link.end > start:
            if not _BETWEEN.fullmatch(text, start, max(start, link.start)):
                return False
            start = max(start, link.end)
    return _BETWEEN.fullmatch(text, start) is not None


def _is_continued(text: str, before: Link, link: Link) -> bool:
    """Whether two neighbouring anchors are one title split in two: same target, or a fragment of words."""
    if not _BLANK.fullmatch(text, before.end, link.start):
        return False
    if before.href == link.href:
        return True
    return min(len(before.text.split()), len(link.text.split())) < _WORDS_OF_A_TITLE


def _text(text: str, start: int, group: Sequence[Link]) -> str:
    return clean(text[max(start, group[0].start) : group[-1].end])
