"""What a statement of licence speaks of: this article, this site, or something else.

A deed on an article's page is as often a photograph's, a video's or a quoted study's as the article's. The
clause that names the licence says which: its subject is read here, and where it cannot be told that is the
answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Final

from transforms.licences.other_words import DETERMINERS, RELATING
from transforms.licences.referring_words import LEGAL_TEXT, OWN_THING, REFERRED, REFERRING, STATING
from transforms.licences.subject_words import (
    ALL_PIECES,
    DENIAL,
    DENIED_AFTER,
    EXCEPTION,
    FOREIGN_TEXT,
    INTENDING,
    LICENCE_NAME,
    NAMING,
    NOUN,
    OF_SOMEBODY,
    TERMS,
    THEREFORE,
    THING,
    WAIVER,
)
from transforms.text import fold

_LONGEST_BEFORE: Final = 700
_LONGEST_AFTER: Final = 200
_BORDER: Final = re.compile(
    r"(?<=[^\W\d_]{2})[.]\s+|(?<=[\d)\"”’'])[.]\s+(?=[^\W\d])|[;!?|•·\n]\s*|\s[–—/]\s"
)
_END: Final = re.compile(r"(?:(?<=[\w)\"”»])|^)[.]\s+(?=[^\W\da-z])|[!?|•·\n]")
_BY: Final = frozenset({"by", "por", "from", "of", "de", "del", "insight", "crime"})
_ADJECTIVES: Final = frozenset(
    {"full", "whole", "complete", "original", "open", "free", "public", "entire", "first", "own", "following"}
)
_ALL: Final = frozenset({"all", "both", "each", "todos", "todas", "ambos", "ambas", "cada", "which"})
_LEAVE: Final = re.compile(
    r"(?P<who>[^:()\"]{0,120}?)\b(?:may|can|(?:is|are) (?:free|welcome|at liberty) to|puede[n]?|podran?"
    r"|podem?)"
    r" (?P<verbs>.{3,80})$"
)
"""Whoever may use the text is not what is licensed."""
_MOST_UNKNOWN: Final = 3
_A_STATEMENT_AND_A_CLAUSE: Final = 2
_TOKEN: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*|[:,\"“”«»()&©]")
_CAPITAL: Final = re.compile(r"(?<!\w)[^\W\d_a-z][\w'’.-]*")
_QUOTED: Final = re.compile(r"[“«][^“”«»]{1,200}[”»]|\"[^\"]{1,200}\"")
_OPENED: Final = re.compile(r"[“«][^”»]*$")
_THING_WORD: Final = re.compile(THING)
_AND_THINGS: Final = re.compile(rf"^ ?(?:and|y|e|&) (?:the |its |sus? |l[ao]s )?{THING}\b")
_ON: Final = re.compile(
    r" (?:about|on|sobre|acerca de) (?!this |our |est[aeo] |nuestr|insight|the (?:terms|conditions)"
    r"|these terms|l[oa]s (?:termin|condic))"
)
_MADE_BY: Final = re.compile(
    r"[\s,:(–—-]*(?:by|por|via|vía|from|courtesy|cortes[ií]a|photo|foto)\b", re.IGNORECASE
)


class Subject(StrEnum):
    """What the clause around the name of a licence speaks of.

    `unsaid` where it says nothing but the licence ("Published under …"), `beside` where it does so after
    clauses on something unknown, `untold` where it speaks of something that cannot be told, `denied` where it
    denies the licence, binds it to a condition or another time, or quotes somebody.
    """

    TEXT = "text"
    SITE = "site"
    OTHER = "other"
    UNSAID = "unsaid"
    BESIDE = "beside"
    UNTOLD = "untold"
    DENIED = "denied"


OF_THE_TEXT: Final = frozenset({Subject.TEXT, Subject.SITE, Subject.UNSAID})
"""The subjects by which a statement at an end of an article speaks for its text."""


# Notices and licence lines are the same on every page of an era.
@lru_cache(maxsize=512)
def subject_of(before: str, after: str = "", said: str = "") -> Subject:
    """What the clause that names a licence speaks of, given the text before and after the name.

    `said` are the words of the name itself, where they may say more: the text of a link to the deed.
    """
    clauses = _BORDER.split(before[-_LONGEST_BEFORE:])
    rest = _END.split(after[:_LONGEST_AFTER], maxsplit=1)[0]
    if _is_quoted(before) or DENIED_AFTER.search(fold(rest)):
        return Subject.DENIED
    own = _of_clause(clauses[-1])
    if own in (Subject.UNTOLD, Subject.UNSAID) and (stated := _referred_to(clauses)) is not None:
        return stated
    if own is Subject.UNTOLD and NOUN.search(_plain(clauses[-1])) is None:
        return _told_after(clauses[-1], rest)
    if own is not Subject.UNSAID:
        return own
    if (found := _first_noun(f"{said} {rest}")) is not None:
        return found
    if _MADE_BY.match(rest) and "insight" not in rest.lower():
        return Subject.UNTOLD
    return _of_earlier(clauses[:-1])


def _told_after(clause: str, rest: str) -> Subject:
    """What a clause with unknown words speaks of by what follows the licence ("According to …, you may"
    " …").
    """
    if DENIAL.search(_plain(clause)) or _is_odd(_plain(clause), _names_in(clause), is_first=True):
        return Subject.UNTOLD
    found = _first_noun(rest)
    return found if found in (Subject.TEXT, Subject.SITE) else Subject.UNTOLD


def _referred_to(clauses: Sequence[str]) -> Subject | None:
    """What the licence is of whose terms a clause leads to ("the conditions can be read …"): the one that
    the clause before states; None where it is no such clause, or none is stated.
    """
    line = _plain(clauses[-1])
    if len(clauses) < _A_STATEMENT_AND_A_CLAUSE or not (REFERRED.search(line) and _is_all_referring(line)):
        return None
    before = next((clause for clause in reversed(clauses[:-1]) if clause.strip()), "")
    if not STATING.search(_plain(before)):
        return None
    subject = _of_clause(before)
    return None if subject is Subject.UNSAID else subject


def _is_all_referring(line: str) -> bool:
    tokens = line.split()
    return NOUN.search(line) is None and all(token in REFERRING or not _is_unknown(token) for token in tokens)


def _is_quoted(before: str) -> bool:
    return before.count('"') % 2 == 1 or _OPENED.search(before) is not None


def _of_earlier(clauses: Sequence[str]) -> Subject:
    """What a bare licence speaks of by the clauses before its own, the nearest first."""
    found = Subject.UNSAID
    for clause in reversed(clauses):
        subject = _of_clause(clause)
        if subject in (Subject.TEXT, Subject.SITE, Subject.OTHER):
            return subject
        if _first_noun(clause) is Subject.OTHER:
            return Subject.OTHER
        if subject is not Subject.UNSAID:
            found = Subject.BESIDE
    return found


def _first_noun(text: str) -> Subject | None:
    line = EXCEPTION.sub(" ", _plain(text))
    match = NOUN.search(line)
    if match is None:
        return None
    subject = _named(match)
    is_told = subject is Subject.OTHER or not _is_odd(line[: match.start()], _names_in(text))
    return subject if is_told else Subject.UNTOLD


def _named(match: re.Match[str]) -> Subject:
    if match["site"]:
        return Subject.SITE
    return Subject.OTHER if match["thing"] else Subject.TEXT


def _plain(text: str) -> str:
    """The words and marks of a text, folded, with single blanks between them; the text of a licence, which
    is nobody's article, as one word.
    """
    return LEGAL_TEXT.sub("legalcode", " ".join(_TOKEN.findall(fold(text))))


def _of_clause(clause: str) -> Subject:
    """What a clause speaks of up to where it names the licence."""
    line = INTENDING.sub(" you may ", WAIVER.sub(" waived ", EXCEPTION.sub(" , ", _plain(clause))))
    if DENIAL.search(line):
        return Subject.DENIED
    match = NOUN.search(line)
    if match is None:
        is_told = not _is_strange(line) and FOREIGN_TEXT.search(line) is None
        return Subject.UNSAID if is_told else Subject.UNTOLD
    subject = _named(match)
    if subject is Subject.OTHER:
        return subject
    names = _names_in(clause)
    # "Republishing guidelines: this article is …" names a box, not a subject.
    lead = THEREFORE.sub("", line[: match.start()].rpartition(" : ")[2])
    if _is_odd(lead, names, is_first=True) or _ON.match(line, match.end()):
        return Subject.UNTOLD
    if match["text"] and ALL_PIECES.match(match["text"]) and OF_SOMEBODY.match(line, match.end()):
        return Subject.UNTOLD
    follow = OWN_THING.sub(" ", _AND_THINGS.sub(" ", _QUOTED.sub(" ", line[match.end() :])))
    if any(noun["thing"] for noun in NOUN.finditer(follow)):
        return Subject.UNTOLD
    follow = NOUN.sub(" ", follow)
    capitals = {fold(name) for name in _CAPITAL.findall(clause)} if _is_strange(follow) else set()
    follow = _without_names(follow, capitals)
    return Subject.UNTOLD if _is_odd(follow, names) else subject


def _names_in(clause: str) -> frozenset[str]:
    """The words in capitals of a clause, folded, but for the one that it begins with."""
    words = clause.split()
    return frozenset(fold(name) for name in _CAPITAL.findall(" ".join(words[1:])))


def _without_names(line: str, names: set[str]) -> str:
    """A line without the names of the writers that "by" leads on to."""
    kept: list[str] = []
    is_naming = False
    for token in line.split():
        if is_naming and token in names:
            continue
        is_naming = token in _BY or (is_naming and (token in NAMING or token in {",", "&"}))
        kept.append(token)
    return " ".join(kept)


def _is_odd(line: str, names: frozenset[str], *, is_first: bool = False) -> bool:
    """Whether the unknown words of a line may be another subject than the text: names, nouns of their own,
    verbs that lead on to another work, or simply many.

    With `is_first` an unknown word at its beginning is its subject.
    """
    if is_first and (leave := _LEAVE.match(line)) and not names.intersection(leave["who"].split()):
        line = leave["verbs"] if RELATING.isdisjoint(leave["who"].split()) else line
        is_first = line != leave["verbs"]
    unknown = 0
    before = ""
    for token in line.split():
        is_other = token in RELATING or (token not in TERMS and _THING_WORD.fullmatch(token))
        if is_other or (unknown and before == "," and token in _ALL):
            return True
        if token not in DETERMINERS and _is_unknown(token):
            unknown += 1
            is_subject = is_first and not before
            if is_subject or token in names or before in DETERMINERS or token[0] in '"“«':
                return True
        before = token if token not in _ADJECTIVES else before
    return unknown > _MOST_UNKNOWN


def _is_strange(line: str) -> bool:
    """Whether a line holds words of which no statement of licence is made."""
    return any(_is_unknown(token) for token in line.split())


def _is_unknown(token: str) -> bool:
    if token in TERMS or token[0].isdigit() or not (token[0].isalpha() or token[0] in '"“«'):
        return False
    return LICENCE_NAME.fullmatch(token) is None
