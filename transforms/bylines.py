"""Printed bylines: who wrote, without the words and marks around the names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from transforms.dates import is_date_line, without_days
from transforms.names import is_account, is_shouted, kind_of_name, name_case
from transforms.records import Author, Stated, StatedList
from transforms.remembering import remembered
from transforms.text import ascii_slug, clean, fold

_LONGEST: Final = 600
_LONGEST_NAME: Final = 120
_LONGEST_CREDIT: Final = 200
_LONGEST_JOB: Final = 60
_JOB: Final = re.compile(
    r"(?:(?:senior|junior|lead|chief|staff|managing|deputy|associate|assistant|investigative|data|freelance|guest"
    r"|contributing)\s+){0,3}(?:investigators?|reporters?|researchers?|journalists?|editors?|analysts?|writers?"
    r"|correspondents?|directors?|contributors?|columnists?|fellows?)(?:-in-chief)?"
    r"|(?:investigador|reporter|editor|director|redactor|colaborador|coordinador)(?:[oa]s?|e?s)?"
    r"(?:\s+(?:senior|jefe|jefa|en jefe|asociad[oa]|invitad[oa]))?"
    r"|(?:periodista|analista|corresponsal)(?:e?s)?",
    re.IGNORECASE,
)
_MOST_NAMES: Final = 40

_LEAD: Final = re.compile(
    r"(?:(?:(?:article|story|text|report|analysis|investigation|art[ií]culo|texto|an[aá]lisis"
    r"|investigaci[oó]n|reportaje)\s+)?"
    r"(?:written|reported|posted|published|submitted|researched|compiled|words"
    r"|reporting|escrito|enviado|redactado|publicado"
    r"|elaborado)?\s*(?:by|por)\b"
    r"|(?:reporting and text|text and reporting|texto y reporter[ií]a|authors?"
    r"|autor(?:a|es|as)?|texto|text)\s*:)\s*:?\s*",
    re.IGNORECASE,
)
# The redesign's line runs `PERU / 12 AUG 2016 BY DAVID GAGNE EN` (as recorded).
_META_LINE: Final = re.compile(
    r".{0,80}?\b(?:19|20)\d{2}\b\W{0,6}(?:by|por)\b:?\s+(.+?)(?:\s+(?:EN|ES))?\s*$", re.IGNORECASE | re.DOTALL
)
_EDITION: Final = re.compile(r"\s+(?:EN|ES)\s*$")
_FOR_PUBLISHER: Final = re.compile(r"\s+(?:for|from|para|de|desde)\s+in ?sight crime\s*$", re.IGNORECASE)
_MAIL: Final = re.compile(r"\S+@\S+|https?://\S+|www\.\S+", re.IGNORECASE)
_ASIDE: Final = re.compile(r"[(\[][^()\[\]]*[)\]]|[<>{}]")
# "…, reprinted with permission" tells of rights and names no author.
_TERMS: Final = re.compile(
    r"\s*[,;|–—-]\s*(?:(?:re-?printed|re-?published|re-?posted|reproduced|translated|courtesy|used)"
    r" (?:here )?(?:with|by|from|of)|(?:first|originally) published"
    r"|(?:reproducid|republicad|traducid|publicad)[oa] (?:con|por|de|originalmente)) .*",
    re.IGNORECASE | re.DOTALL,
)
_SEPARATOR: Final = re.compile(
    r"\s*[,;|/•·\n]\s*(?:(?:and|y|e|with|con)\s+)?|\s+(?:and|y|with|con)\s+|\s+e\s+(?=h?[ií])|\s*&\s*",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(r"^[\s*†‡.,;:–—\-«»]+|[\s*†‡,;:–—\-«»]+$|(?<=[^\W\d_]{3})\.$")
_LOOSE: Final = re.compile(r"^(?:and|y|with|con)\s+|\s+(?:and|y|with|con)$", re.IGNORECASE)
_TWITTER: Final = re.compile(r"(?<!\S)@\w+")


@dataclass(frozen=True, slots=True)
class Byline:
    """The byline as printed, without By (its `*` kept), the authors in order, and the source of both."""

    text: str | None
    authors: tuple[Author, ...]
    source: str | None


def read_byline(printed: Sequence[Stated], lists: Sequence[StatedList]) -> Byline:
    """Byline and authors from the printed lines and the lists of names, each in order of trust.

    The first printed line that holds a name decides who wrote; lists give spelling (lower case, accents) to
    the same names, and stand in where no line is printed. Every name is one of the strings given.
    """
    known = _known_names(lists)
    for item in printed:
        text = byline_text(item.value)
        names = split_names(text, known)
        fuller = _fuller_list(names, lists) if names else []
        if fuller:
            authors = _authors(fuller, known)
            return Byline(_joined([author.name for author in authors]), authors, item.source)
        if names:
            authors = _authors(names, known)
            text = _spelled(_lower_separators(text), authors) if is_shouted(text) else text
            return Byline(text, authors, item.source)
    for stated in lists:
        names = [name for value in stated.values for name in split_names(byline_text(value), known)]
        if names:
            authors = _authors(names, known)
            return Byline(_joined([author.name for author in authors]), authors, stated.source)
    return Byline(None, (), None)


@remembered
def byline_text(printed: str) -> str:
    """A byline without By, Written by, Por, Escrito por and without what a meta line prints around it."""
    text = clean(printed[:_LONGEST])
    meta = _META_LINE.match(text)
    if meta:
        text = meta[1]
    if _LEAD.match(text):
        while _LEAD.match(text):
            text = _LEAD.sub("", text, count=1)
        text = _EDITION.sub("", text) if is_shouted(text) else text
    bare = without_days(text)
    return bare.strip(" ,|/") if bare != text else text.strip()


def split_names(text: str, known: Iterable[str] = ()) -> list[str]:
    """The names of a byline in order, without marks, mail addresses, days, accounts and repetitions.

    `known` names stay whole although they hold an `and`, `y` or comma.
    """
    return list(_names_in(text)) if not known else _names_among(text, known)


@remembered
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(_names_among(text, ()))


def _names_among(text: str, known: Iterable[str]) -> list[str]:
    text = _TWITTER.sub(" ", _MAIL.sub(" ", _ASIDE.sub(" ", text[:_LONGEST])))
    text = without_days(_TERMS.sub("", text))
    names: list[str] = []
    seen: set[str] = set()
    for piece in _pieces(clean(text), known):
        name = _bare(piece)
        key = fold(name)
        if _is_name(name) and key not in seen:
            seen.add(key)
            names.append(name)
    return names[:_MOST_NAMES]


def is_job(text: str) -> bool:
    """Whether a text names what somebody does for a living, and nobody (`Senior Investigator`)."""
    return len(text) <= _LONGEST_JOB and _JOB.fullmatch(text) is not None


def is_credit_line(text: str, author_ids: frozenset[str]) -> bool:
    """Whether a line credits the article's authors and no more: `By NAME`, or the redesign's meta line."""
    if len(text) > _LONGEST_CREDIT or not author_ids or not (_LEAD.match(text) or _META_LINE.match(text)):
        return False
    names = split_names(byline_text(text))
    return bool(names) and all(ascii_slug(name) in author_ids for name in names)


def names_of_lists(lists: Sequence[StatedList]) -> list[tuple[str, list[str]]]:
    """Source and names of every list that holds any: to compare with the byline."""
    found = [
        (stated.source, [name for value in stated.values for name in split_names(byline_text(value))])
        for stated in lists
    ]
    return [(source, names) for source, names in found if names]


def _fuller_list(names: Sequence[str], lists: Sequence[StatedList]) -> list[str]:
    """The names that the template prints one by one, where the printed line gives only the first of them."""
    keys = [fold(name) for name in names]
    for stated in lists:
        if stated.source == "template" and len(stated.values) > len(names):
            found = [name for value in stated.values for name in split_names(byline_text(value))]
            if len(found) > len(keys) and [fold(name) for name in found[: len(keys)]] == keys:
                return found
    return []


def _pieces(text: str, known: Iterable[str]) -> Iterable[str]:
    """Cut at separators, but never inside a known name."""
    for name in known:
        if not _SEPARATOR.search(name):
            continue
        start = fold(text).find(fold(name))
        if start >= 0 and len(fold(text)) == len(text):
            end = start + len(fold(name))
            return [*_SEPARATOR.split(text[:start]), text[start:end], *_SEPARATOR.split(text[end:])]
    return _SEPARATOR.split(text)


@remembered
def _bare(piece: str) -> str:
    name, before = piece, None
    while name != before:
        before = name
        name = _LOOSE.sub("", _FOR_PUBLISHER.sub("", _MARKS.sub("", name))).strip()
        name = _LEAD.sub("", name, count=1) if _LEAD.match(name) else name
    return name


@remembered
def _is_name(name: str) -> bool:
    return (
        1 < len(name) <= _LONGEST_NAME
        and any(char.isalpha() for char in name)
        and not is_account(name)
        and not is_date_line(name)
        and not is_job(name)
    )


def _known_names(lists: Sequence[StatedList]) -> dict[str, str]:
    """Folded name → its best spelling among the lists: lower case before capitals, accents before none."""
    best: dict[str, str] = {}
    for stated in lists:
        for value in stated.values:
            name = _bare(byline_text(value))
            if _is_name(name):
                key = fold(name)
                best[key] = max(best.get(key, name), name, key=_spelling_rank)
    return best


def _spelling_rank(name: str) -> tuple[bool, int]:
    return any(char.islower() for char in name), sum(1 for char in name if not char.isascii())


def _authors(names: Sequence[str], known: dict[str, str]) -> tuple[Author, ...]:
    authors: list[Author] = []
    for printed in names:
        name = name_case(max(printed, known.get(fold(printed), printed), key=_spelling_rank))
        author_id = ascii_slug(name)
        if author_id and all(author.author_id != author_id for author in authors):
            authors.append(Author(author_id, name, kind_of_name(name), printed))
    return tuple(authors)


def _spelled(text: str, authors: Sequence[Author]) -> str:
    """A byline of capitals in the usual case, its separators and marks as printed."""
    for author in authors:
        text = text.replace(author.printed_name, author.name, 1)
    return text if not is_shouted(text) else name_case(text)


def _lower_separators(text: str) -> str:
    return _SEPARATOR.sub(lambda match: match.group().lower(), text)


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
