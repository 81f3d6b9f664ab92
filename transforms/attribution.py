"""The credit line of an article: title, authors, source and licence, as Creative Commons recommends."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from transforms.licences import NOTICE_ID, licence_name
from transforms.records import Article
from transforms.rights_holders import is_publisher_itself
from transforms.terms import Lang
from transforms.text import clean

PUBLISHER: Final = "InSight Crime"

_BY: Final = {Lang.EN: "by", Lang.ES: "por"}
_AND: Final = {Lang.EN: "and", Lang.ES: "y"}
_QUOTES: Final = {Lang.EN: ("“", "”"), Lang.ES: ("«", "»")}
_LICENSED: Final = {Lang.EN: "licensed under {name}", Lang.ES: "con licencia {name}"}
_NOTICE: Final = {
    Lang.EN: "republished for non-commercial purposes under the publisher's notice",
    Lang.ES: "reproducido con fines no comerciales según el aviso del medio",
}


def credit_text(article: Article, licence_id: str | None) -> str:
    """One line of plain text in the article's language, for the licence `licence_id` where one is known.

    It names the title, every author, InSight Crime, the address of the original and the licence.
    """
    return credit_line(article.title, author_names(article), article.url, article.lang, licence_id)


def credit_line(title: str, names: tuple[str, ...], url: str, lang: Lang, licence_id: str | None) -> str:
    """The line that `credit_text` promises, from its parts; `names` without the publisher's own."""
    opening, closing = _QUOTES[lang]
    parts = [f"{opening}{clean(title)}{closing}"]
    if names:
        parts.append(f"{_BY[lang]} {join_names(names, lang)}")
    parts += [PUBLISHER, url]
    licence = licence_phrase(licence_id, lang)
    if licence:
        parts.append(licence)
    return ", ".join(parts)


def author_names(article: Article) -> tuple[str, ...]:
    """The authors in order, without the publisher itself where it signs as an organisation."""
    return without_publisher(clean(author.name) for author in article.authors)


def without_publisher(names: Iterable[str]) -> tuple[str, ...]:
    """Names without InSight Crime itself, which every credit names anyway."""
    return tuple(name for name in names if name and not _is_just_publisher(name))


# `Ana e Ignacio`, `Ana e Hilda`, but `Ana y Hierro`: there the sound is another.
_SOUNDS_LIKE_I: Final = re.compile(r"h?[ií](?![aeo])", re.IGNORECASE)


def join_names(names: tuple[str, ...], lang: Lang) -> str:
    """Names as running text of a language: `A`, `A and B`, `A, B and C`; `e` before an i in Spanish."""
    if len(names) < 2:
        return "".join(names)
    word = _AND[lang]
    if lang is Lang.ES and _SOUNDS_LIKE_I.match(names[-1]):
        word = "e"
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def licence_phrase(licence_id: str | None, lang: Lang) -> str | None:
    """How a credit line names the licence; None where none is known."""
    if licence_id is None:
        return None
    if licence_id == NOTICE_ID:
        return _NOTICE[lang]
    name = licence_name(licence_id)
    return _LICENSED[lang].format(name=name) if name else None


def _is_just_publisher(name: str) -> bool:
    return is_publisher_itself(name) and len(name) <= len(PUBLISHER) + 1
