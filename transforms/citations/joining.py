"""Names that span small words: `Office on Drugs and Crime`, `Governor’s Office`, `Peruvian police`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from transforms.citations.tokens import (
    CAPITALISED,
    NAME,
    OWN,
    PLACE,
    PUNCT,
    ROLE,
    WORD,
    Row,
    TokenKind,
)
from transforms.citations.words import DOCUMENT_WORDS, INSTITUTION_HEADS, ORGANISATION_WORDS, OWNED_TITLES
from transforms.outlets import known_outlets
from transforms.text import word_set

_LINKS: Final = word_set("of for on to against in and y e para contra sobre")
_ARTICLES: Final = word_set("the la el las los")
_NUMBERED: Final = word_set("canal channel noticias radio noticiero tv")
_TOPICS: Final = word_set(
    "crime security rights studies geography justice peace development defense defence affairs environment"
    " forests migration health statistics census explosives customs reconciliation democracy violence social"
    " public human environmental international trade commerce tourism culture energy mines agriculture"
    " livestock technology politics policy corruption impunity drugs communication census informatics"
    " forestry fisheries worship estadística geografía justicia derechos seguridad estudios paz desarrollo"
    " defensa ambiente ambientales salud informática comunicación democracia crédito censos política social"
    " públicas culto pesca minas energía control droga drogas delito crimen impunidad corrupción sustainable"
    " conflict caribbean amazon research analysis strategic"
)


SMALL_INSTITUTIONS: Final = word_set(
    "ministry secretariat institute office agency commission department observatory center centre"
    " directorate court police army navy congress union association registry ombudsman tribunal prosecutor’s"
    " bureau fund council foundation network authority organization organisation institution"
)
_BREAKS: Final = word_set(
    "the a an of in at on by from to for with that which who is are was were has have had its his her their"
    " said reported according or but as when while where this these those"
)
_AND: Final = frozenset({"and", "y", "e"})
# They do so only where another capital follows, an article between allowed.
_CONTINUING: Final = _LINKS | {",", "’s", "'s", "’", "'"}
_LEADERS: Final = frozenset({"the", "’s", "'s", "’", "'"})
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_OWNER: Final = 2
_SHORTEST_ASIDE: Final = 4
_LONGEST_SMALL_NAME: Final = 6


def join(row: Row, tails: frozenset[str], *, has_small: bool) -> None:
    """Make the parts of one name one token.

    `tails` are institutions that follow a demonym; `has_small` says that a word of `SMALL_INSTITUTIONS` may
    be among the tokens.
    """
    begins = _growing(row, tails)
    if has_small and (small := _behind_leaders(row)):
        begins = sorted({*begins, *small})
    if not begins:
        return
    # From the end, so that no index moves before it is used.
    for start, end, low in reversed(_merges(row, begins, tails, has_small=has_small)):
        row.merge(start, end, low)


def _growing(row: Row, tails: frozenset[str]) -> list[int]:
    """Indices of the capitals behind which stands what is seen to continue names."""
    small, last = row.small, len(row.small) - 1
    return [
        at
        for at in row.capitals
        if at < last
        and (word := small[at + 1])
        and ((word in _CONTINUING and "" in small[at + 2 : at + 4]) or word in tails or word.isdigit())
    ]


def _behind_leaders(row: Row) -> list[int]:
    """Indices right behind a leader from which on an institution in small letters may be named."""
    if SMALL_INSTITUTIONS.isdisjoint(row.small):
        return []
    lows = row.lows
    return [
        begin
        for at, word in enumerate(row.small)
        if word in SMALL_INSTITUTIONS
        for begin in range(max(1, at - _LONGEST_SMALL_NAME + 1), at)
        if lows[begin - 1] in _LEADERS
    ]


def _merges(
    row: Row, begins: Sequence[int], tails: frozenset[str], *, has_small: bool
) -> list[tuple[int, int, str]]:
    """What is one name: its first token, the token behind it, its text."""
    merges: list[tuple[int, int, str]] = []
    grown = 0
    for index in begins:
        if index < grown:
            continue
        # Behind a name of several parts the last of them is no word of its own.
        size = _size_of_small_name(row, index) if has_small and index != grown else 0
        if size:
            end = index + size
        else:
            end = _end_of_grown(row, index, tails) if row.kinds[index] in CAPITALISED else 0
        if end > index + 1:
            merges.append((index, end, " ".join(row.lows[index:end])))
            grown = end
    return merges


def _size_of_small_name(row: Row, index: int) -> int:
    """`Peru’s interior ministry`, `the national statistics institute (INE)`: a name that is not capitalised.

    It needs a country or town that owns it, or an aside right behind it, which spells it out.
    """
    before = row.lows[index - 1] if index else ""
    if before not in _LEADERS:
        return 0
    is_owned = before != "the"
    if is_owned and (index < _OWNER or row.kinds[index - _OWNER] != PLACE):
        return 0
    for position in range(index, min(len(row.lows), index + _LONGEST_SMALL_NAME)):
        is_word = row.kinds[position] == WORD
        if is_word and row.lows[position] in SMALL_INSTITUTIONS:
            if position > index and (is_owned or _has_aside(row, position)):
                return position + 1 - index
        elif row.lows[position] in _BREAKS or (not is_word and position > index):
            return 0
    return 0


def _has_aside(row: Row, position: int) -> bool:
    """Whether more than a blank lies behind a token: brackets, which are covered."""
    if position + 1 >= len(row.lows):
        return False
    behind = row.span(position + 1)[0]
    return behind - row.span(position)[1] > _SHORTEST_ASIDE


class _Name(NamedTuple):
    """A name as far as it has grown."""

    kind: TokenKind
    low: str
    is_titled: bool


def _end_of_grown(row: Row, index: int, tails: frozenset[str]) -> int:
    """The index behind the last token that belongs to the name at an index."""
    name = _Name(row.kinds[index], row.lows[index], row.is_titled(index))
    begin, index = index, index + 1
    while index < len(row.lows) and (size := _size_of_link(name, row, index, tails)):
        index += size
        name = _Name(NAME, " ".join(row.lows[begin:index]), False)
    return index


def _size_of_link(name: _Name, row: Row, index: int, tails: frozenset[str]) -> int:
    """How many tokens from `index` on continue the name; 0 where it ends."""
    kind, low = row.kinds[index], row.lows[index]
    if kind == OWN:
        return _size_of_owned(name, row, index)
    if kind == PUNCT:
        return _size_of_list(name, row, index) if low == "," else 0
    if kind != WORD:
        return 0
    if low in tails and not name.is_titled and name.kind != ROLE:
        return 1
    if low.isdigit() and len(low) < 4:
        return int(name.low.split()[-1] in _NUMBERED)
    if _YEAR.fullmatch(low):
        return int(" " in name.low and name.low.split()[-1] in DOCUMENT_WORDS)
    if low not in _LINKS:
        return 0
    size = 2 if index + 1 < len(row.lows) and row.lows[index + 1] in _ARTICLES else 1
    following = index + size
    if following >= len(row.lows) or row.kinds[following] not in CAPITALISED:
        return 0
    return size + 1 if _is_linked(name, low, row, following) else 0


def _size_of_owned(name: _Name, row: Row, index: int) -> int:
    owned = index + 1
    if owned >= len(row.lows) or row.kinds[owned] not in CAPITALISED:
        return 0
    low = row.lows[owned]
    is_part = name.kind == NAME and _is_headed(name.low) and _is_headed(low) and not row.is_titled(owned)
    is_office = name.low.split()[-1] in OWNED_TITLES and low.split()[0] in INSTITUTION_HEADS
    return 2 if is_part or is_office else 0


def _size_of_list(name: _Name, row: Row, index: int) -> int:
    """`Institute for Hydrology` + `, Meteorology and Environmental Studies`."""
    if index + 3 >= len(row.lows) or not _is_headed(name.low) or not _has_link(name.low):
        return 0
    is_list = (
        row.kinds[index + 1] == NAME
        and row.lows[index + 2] in _AND
        and row.kinds[index + 3] in CAPITALISED
        and _is_topic(row.lows[index + 3])
    )
    return 4 if is_list else 0


def _is_linked(name: _Name, link: str, row: Row, following: int) -> bool:
    kind, low = row.kinds[following], row.lows[following]
    if name.is_titled or name.kind != NAME:
        return False
    if link == "of":
        return _is_headed(name.low) or (" " not in name.low and kind != PLACE)
    if link in _AND:
        is_open = _is_headed(name.low) and (_has_link(name.low) or _is_topic(name.low))
        return is_open and (_is_topic(low) or (kind == NAME and _is_plain(low)))
    if link == "in":
        return " against " in name.low and kind == PLACE
    if link == "to":
        return name.low.split()[0] in {"committee", "campaign", "commission"}
    return _is_headed(name.low)


def _is_headed(low: str) -> bool:
    return not ORGANISATION_WORDS.isdisjoint(low.split())


def _has_link(low: str) -> bool:
    return not _LINKS.isdisjoint(low.split()) or " de " in low or " del " in low


def _is_plain(low: str) -> bool:
    """One capitalised word that names nothing by itself, as in `for Statistics and Information`."""
    return len(low) > 6 and " " not in low and not known_outlets(low)


def _is_topic(low: str) -> bool:
    return not _TOPICS.isdisjoint(low.split())
