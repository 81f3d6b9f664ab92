"""Names that span small words: `Office on Drugs and Crime`, `Governor’s Office`, `Peruvian police`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from transforms.citations.tokens import CAPITALISED, NAME, OWN, PLACE, PUNCT, ROLE, WORD, Token
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
_LEADERS: Final = frozenset({"the", "’s", "'s", "’", "'"})
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_OWNER: Final = 2
_SHORTEST_ASIDE: Final = 4
_LONGEST_SMALL_NAME: Final = 6


def joined(
    tokens: list[Token], capitals: Sequence[int], tails: frozenset[str], *, has_small: bool
) -> list[Token]:
    """The tokens with the parts of one name made one.

    `capitals` are the indices of names, places and offices, `tails` institutions that follow a demonym.
    `has_small` says that a word of `SMALL_INSTITUTIONS` may be among them.
    """
    begins = [at for at in capitals if _may_grow(tokens, at + 1, tails)]
    if has_small:
        behind_leader = [at for at in range(1, len(tokens)) if tokens[at - 1].low in _LEADERS]
        begins = sorted({*begins, *behind_leader})
    if not begins:
        return tokens
    row: list[Token] = []
    done = grown = 0
    for index in begins:
        if index < done:
            continue
        token, behind = tokens[index], index + 1
        # Behind a name of several parts the last of them is no word of its own.
        size = _size_of_small_name(tokens, index) if has_small and index != grown else 0
        if size:
            behind = index + size
            token = _merged(tokens[index:behind])
        elif token.kind in CAPITALISED:
            token, behind = _grown(token, tokens, behind, tails)
        row += tokens[done:index]
        row.append(token)
        done = behind
        grown = behind if behind > index + 1 else 0
    row += tokens[done:]
    return row


def _may_grow(tokens: Sequence[Token], behind: int, tails: frozenset[str]) -> bool:
    """Whether what stands behind a name is seen to continue names."""
    if behind == len(tokens):
        return False
    kind, low = tokens[behind].kind, tokens[behind].low
    if kind == WORD:
        return low in _LINKS or low in tails or low.isdigit()
    return kind == OWN or low == ","


def _size_of_small_name(tokens: Sequence[Token], index: int) -> int:
    """`Peru’s interior ministry`, `the national statistics institute (INE)`: a name that is not capitalised.

    It needs a country or town that owns it, or an aside right behind it, which spells it out.
    """
    before = tokens[index - 1].low if index else ""
    if before not in _LEADERS:
        return 0
    is_owned = before != "the"
    if is_owned and (index < _OWNER or tokens[index - _OWNER].kind != PLACE):
        return 0
    for position in range(index, min(len(tokens), index + _LONGEST_SMALL_NAME)):
        token = tokens[position]
        if token.kind == WORD and token.low in SMALL_INSTITUTIONS:
            following = tokens[position + 1] if position + 1 < len(tokens) else None
            has_aside = following is not None and following.start - token.end > _SHORTEST_ASIDE
            if position > index and (is_owned or has_aside):
                return position + 1 - index
        elif token.low in _BREAKS or (token.kind != WORD and position > index):
            return 0
    return 0


def _merged(tokens: Sequence[Token]) -> Token:
    return Token(NAME, tokens[0].start, tokens[-1].end, " ".join(token.low for token in tokens))


def _grown(token: Token, tokens: Sequence[Token], index: int, tails: frozenset[str]) -> tuple[Token, int]:
    while index < len(tokens):
        size = _size_of_link(token, tokens, index, tails)
        if not size:
            break
        token = _merged((token, *tokens[index : index + size]))
        index += size
    return token, index


def _size_of_link(token: Token, tokens: Sequence[Token], index: int, tails: frozenset[str]) -> int:
    """How many tokens from `index` on continue the name; 0 where it ends."""
    following = tokens[index]
    if following.kind == OWN:
        return _size_of_owned(token, tokens, index)
    if following.kind == PUNCT:
        return _size_of_list(token, tokens, index) if following.low == "," else 0
    if following.kind != WORD:
        return 0
    if following.low in tails and not token.is_titled and token.kind != ROLE:
        return 1
    if following.low.isdigit() and len(following.low) < 4:
        return int(token.low.split()[-1] in _NUMBERED)
    if _YEAR.fullmatch(following.low):
        return int(" " in token.low and token.low.split()[-1] in DOCUMENT_WORDS)
    if following.low not in _LINKS:
        return 0
    size = 2 if index + 1 < len(tokens) and tokens[index + 1].low in _ARTICLES else 1
    if index + size >= len(tokens) or tokens[index + size].kind not in CAPITALISED:
        return 0
    return size + 1 if _is_linked(token, following.low, tokens[index + size]) else 0


def _size_of_owned(token: Token, tokens: Sequence[Token], index: int) -> int:
    if index + 1 >= len(tokens) or tokens[index + 1].kind not in CAPITALISED:
        return 0
    owned = tokens[index + 1]
    is_part = token.kind == NAME and _is_headed(token) and _is_headed(owned) and not owned.is_titled
    is_office = token.low.split()[-1] in OWNED_TITLES and owned.low.split()[0] in INSTITUTION_HEADS
    return 2 if is_part or is_office else 0


def _size_of_list(token: Token, tokens: Sequence[Token], index: int) -> int:
    """`Institute for Hydrology` + `, Meteorology and Environmental Studies`."""
    if index + 3 >= len(tokens) or not _is_headed(token) or not _has_link(token):
        return 0
    is_list = (
        tokens[index + 1].kind == NAME
        and tokens[index + 2].low in {"and", "y", "e"}
        and tokens[index + 3].kind in CAPITALISED
        and _is_topic(tokens[index + 3])
    )
    return 4 if is_list else 0


def _is_linked(token: Token, link: str, following: Token) -> bool:
    if token.is_titled or token.kind != NAME:
        return False
    if link == "of":
        return _is_headed(token) or (" " not in token.low and following.kind != PLACE)
    if link in {"and", "y", "e"}:
        is_open = _is_headed(token) and (_has_link(token) or _is_topic(token))
        return is_open and (_is_topic(following) or _is_plain(following))
    if link == "in":
        return " against " in token.low and following.kind == PLACE
    if link == "to":
        return token.low.split()[0] in {"committee", "campaign", "commission"}
    return _is_headed(token)


def _is_headed(token: Token) -> bool:
    return not ORGANISATION_WORDS.isdisjoint(token.low.split())


def _has_link(token: Token) -> bool:
    return not _LINKS.isdisjoint(token.low.split()) or " de " in token.low or " del " in token.low


def _is_plain(token: Token) -> bool:
    """One capitalised word that names nothing by itself, as in `for Statistics and Information`."""
    return token.kind == NAME and len(token.low) > 6 and " " not in token.low and not known_outlets(token.low)


def _is_topic(token: Token) -> bool:
    return not _TOPICS.isdisjoint(token.low.split())
