"""Find the copied text in a page: which lines hold it, where it begins and ends, and what was changed."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz.distance import LCSseq

from transforms.audit.prose import is_foreign_prose
from transforms.audit.records import CopyLine, Region
from transforms.audit.tokens import Token, tokens_of, tokens_of_lines
from transforms.text import word_set

_SHINGLE: Final = 3
_COPIED_SHARE: Final = 0.5
_EDITED_SHARE: Final = 0.3
_ENOUGH_WORDS: Final = 8
_MANY_WORDS: Final = 20
_LEAST_RUN: Final = 2
_OWN_SHARE: Final = 0.2
_PRESENT: Final = 0.4
_MOVED_SHARE: Final = 0.05
_CREDIT_WORDS: Final = word_set(
    "insight insightcrime crime original source by article published read full fuente por articulo"
    " publicado lea leer texto licence license licencia creative commons photo foto"
)
_NEVER: Final = frozenset({Region.COMMENT, Region.CHROME})


@dataclass(frozen=True, slots=True)
class Match:
    """Where and how a copy holds a text; counts are words.

    `first` and `last` are the places (line, offset) of the first and last copied word, None where nothing is
    copied; `copied` the lines that hold copied text. `kept` are words in the right order, of `total`; `moved`
    those of passages that stand in another order, `missing` those of paragraphs that are not there, `cut`
    those left out of paragraphs that are, `added` those that the copy has instead or besides.
    `is_one_piece` says that the paragraphs kept follow each other.
    """

    total: int
    kept: int = 0
    moved: int = 0
    missing: int = 0
    cut: int = 0
    added: int = 0
    is_one_piece: bool = True
    copied: frozenset[int] = frozenset()
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None

    @property
    def share(self) -> float:
        """The share of the text that the copy holds, in whatever order."""
        return min(1.0, (self.kept + self.moved) / self.total) if self.total else 0.0


@dataclass(frozen=True, slots=True)
class _Hits:
    """Places in the page's words → places in the article's, where three words in a row are the same."""

    at: dict[int, int]
    held: Counter[int]  # words by line
    places: dict[int, set[int]]  # of the article, by line


def match_text(paragraphs: Sequence[str], lines: Sequence[CopyLine]) -> Match:
    """Holds the paragraphs of an article against the lines of a page."""
    ours = tokens_of(paragraphs)
    theirs = tokens_of_lines(lines)
    hits = _hits(ours, theirs)
    copied = _copied_lines(hits, Counter(token.unit for token in theirs), lines)
    if not copied:
        return Match(len(ours))
    inner = _inner_lines(copied, lines)
    inside = [token for token in theirs if token.unit in inner]
    match = _compare(ours, inside, copied)
    moved = len(set().union(*(hits.places[unit] for unit in copied))) - match.kept
    if moved <= max(_MANY_WORDS, _MOVED_SHARE * len(ours)):
        return match
    ends = [theirs[at] for at in hits.at if theirs[at].unit in copied]
    first, last = ends[0], ends[-1]
    return replace(
        match, moved=moved, copied=copied, first=(first.unit, first.start), last=(last.unit, last.end)
    )


# ------------------------------------------------------------------------------------ lines that copy


def _hits(ours: Sequence[Token], theirs: Sequence[Token]) -> _Hits:
    positions: dict[tuple[str, ...], int] = {}
    words = [token.word for token in ours]
    for at in range(len(words) - _SHINGLE + 1):
        positions.setdefault(tuple(words[at : at + _SHINGLE]), at)
    found = [token.word for token in theirs]
    hits: dict[int, int] = {}
    for at in range(len(found) - _SHINGLE + 1):
        start = positions.get(tuple(found[at : at + _SHINGLE]))
        if start is not None:
            for offset in range(_SHINGLE):
                hits.setdefault(at + offset, start + offset)
    held: Counter[int] = Counter()
    places: dict[int, set[int]] = defaultdict(set)
    for at, place in hits.items():
        held[theirs[at].unit] += 1
        places[theirs[at].unit].add(place)
    return _Hits(hits, held, places)


def _copied_lines(hits: _Hits, lengths: Counter[int], lines: Sequence[CopyLine]) -> frozenset[int]:
    """The lines of which a good part stands in the article; repetitions of a line above or below left out."""
    copied = [
        unit
        for unit in sorted(hits.held)
        if lines[unit].region not in _NEVER and _is_copied(hits.held[unit], lengths[unit])
    ]
    return frozenset(_with_short_lines(_without_repetitions(copied, hits.places), hits.held, lengths, lines))


def _is_copied(held: int, length: int) -> bool:
    if held >= _MANY_WORDS and held >= _EDITED_SHARE * length:
        return True
    return held >= _ENOUGH_WORDS and held >= _COPIED_SHARE * length


def _without_repetitions(copied: list[int], places: dict[int, set[int]]) -> list[int]:
    """Without a summary above the text, and a quotation below it, that only repeat what the text holds."""
    holders = Counter(place for unit in copied for place in places[unit])

    def repeats(unit: int) -> bool:
        own = sum(holders[place] == 1 for place in places[unit])
        return own <= _OWN_SHARE * len(places[unit])

    kept = deque(copied)
    while len(kept) > 1 and repeats(kept[0]):
        holders.subtract(places[kept.popleft()])
    while len(kept) > 1 and repeats(kept[-1]):
        holders.subtract(places[kept.pop()])
    return list(kept)


def _with_short_lines(
    copied: list[int], held: Counter[int], lengths: Counter[int], lines: Sequence[CopyLine]
) -> list[int]:
    """With the short lines (headings, list items) next to copied ones that stand in the article entirely."""
    found = set(copied)
    for unit in sorted(held):
        is_near = bool(copied) and copied[0] - 2 <= unit <= copied[-1] + 2
        is_whole = held[unit] == lengths[unit] and lines[unit].region in (Region.MAIN, Region.BYLINE)
        if is_near and is_whole and unit > (copied[0] if copied else 0):
            found.add(unit)
    return sorted(found)


def _inner_lines(copied: frozenset[int], lines: Sequence[CopyLine]) -> frozenset[int]:
    """The copied lines, and the prose and the headings that somebody put between them."""
    first, last = min(copied), max(copied)
    between = (
        unit for unit in range(first, last + 1) if unit not in copied and is_foreign_prose(lines[unit])
    )
    return copied | frozenset(between)


# ----------------------------------------------------------------------------------- what was changed


def _compare(
    ours: Sequence[Token],
    inside: Sequence[Token],
    copied: frozenset[int],
) -> Match:
    """Aligns the article with what the page holds of it, word by word."""
    runs = _equal_runs([token.word for token in ours], [token.word for token in inside])
    mine = _marked(len(ours), [(start, length) for start, _, length in runs])
    seen = _marked(len(inside), [(start, length) for _, start, length in runs])
    lengths = Counter(token.unit for token in ours)
    held = Counter(token.unit for token, is_held in zip(ours, mine, strict=True) if is_held)
    whole = {unit for unit in lengths if held[unit] >= _PRESENT * lengths[unit]}
    taken = [at for at, is_held in enumerate(mine) if is_held and ours[at].unit in whole]
    hit = [at for at, is_seen in enumerate(seen) if is_seen and inside[at].unit in copied]
    if not taken or not hit:
        return Match(len(ours))
    first, last = taken[0], taken[-1]
    start, end = hit[0], hit[-1]
    added = sum(1 for at in range(start, end + 1) if not seen[at])
    added += sum(len(words) for words in _edges(inside, start, end) if _is_addition(words))
    return Match(
        total=len(ours),
        kept=sum(mine),
        missing=sum(lengths[unit] for unit in lengths if unit not in whole) + _cut_off(ours, first, last),
        cut=sum(1 for at in range(first, last + 1) if not mine[at] and ours[at].unit in whole),
        added=added,
        is_one_piece=all(unit in whole for unit in lengths if min(whole) <= unit <= max(whole)),
        copied=copied,
        first=(inside[start].unit, inside[start].start),
        last=(inside[end].unit, inside[end].end),
    )


def _equal_runs(ours: list[str], theirs: list[str]) -> list[tuple[int, int, int]]:
    """The runs of at least two words that both texts share in one order: starts and length."""
    blocks = LCSseq.opcodes(ours, theirs)
    runs: list[tuple[int, int, int]] = []
    for block in blocks:
        length = block.src_end - block.src_start
        if block.tag == "equal" and length >= min(_LEAST_RUN, len(ours)):
            runs.append((block.src_start, block.dest_start, length))
    return runs


def _marked(size: int, runs: Sequence[tuple[int, int]]) -> list[bool]:
    marks = [False] * size
    for start, length in runs:
        marks[start : start + length] = [True] * length
    return marks


def _edges(inside: Sequence[Token], start: int, end: int) -> tuple[list[str], list[str]]:
    """The words before the first copied one, and after the last, in their own lines."""
    first, last = inside[start].unit, inside[end].unit
    before = [token.word for token in inside[:start] if token.unit == first]
    after = [token.word for token in inside[end + 1 :] if token.unit == last]
    return before, after


def _is_addition(words: list[str]) -> bool:
    """Whether words joined to the text are the copier's prose rather than a credit."""
    return len(words) >= _ENOUGH_WORDS and not _CREDIT_WORDS.intersection(words)


def _cut_off(ours: Sequence[Token], first: int, last: int) -> int:
    """Words of the first paragraph kept that lie before all that was kept, and of the last one after it."""
    units = [token.unit for token in ours]
    before = first - bisect_left(units, units[first])
    after = bisect_left(units, units[last] + 1) - last - 1
    return before + after
