"""Whether an English and a Spanish article are one story, where neither page names the other.

Precise rather than complete: a translation keeps its sources, figures, names, pictures and writers, and two
stories of one day and writer share only some of them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, TypeVar
from urllib.parse import unquote

from transforms.countries import country_of_name
from transforms.frozen import lightly_frozen
from transforms.records import Article, ArticleLink
from transforms.text import fold

T = TypeVar("T")

# Translations appear on the day or within the week (assumed; the records show some days).
DAYS_APART: Final = 7
LEAST_NUMBERS: Final = 3
_LEAST_LINKS: Final = 2
_LEAST_SIGNS: Final = 3
_LEAST_NAMES: Final = 5
_MOST_LONGER: Final = 2.0
_PUBLISHER: Final = "insight-crime"
_PUBLISHERS_NAME: Final = frozenset({"InSight", "Insight", "Crime"})

# Smaller numbers are days and counts that any two stories of a week may share, as they do the year.
_LEAST_NUMBER: Final = 32
_THOUSANDS: Final = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3})+")
# Numbers, and capitalised words within a sentence: before these two characters and a blank, the end of a
# word, or a word and its comma. One look over the text for both, since few characters begin either; so both
# looks back stand after the first character.
_TELLING: Final = re.compile(
    r"[A-ZÁÉÍÓÚÜÑ0-9]"
    r"(?:(?<=[0-9])[0-9.,]{0,20}|(?<=[^\W\d_](?:[^\W\d_]|[,;])\ [^\W\d_])[^\W\d_]{2,30})"
)
_DIGITS: Final = frozenset("0123456789")
_SIZE: Final = re.compile(r"(?:-\d{1,5}x\d{1,5}|-scaled|-e\d{6,})+$")
_SHORTEST_FILE: Final = 6


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Story:
    """What tells of the story of one article; links, images, numbers and names as checksums of 32 bits."""

    article_id: str
    lang: str
    published_on: date
    words: int
    countries: frozenset[str]
    authors: frozenset[str]
    links: frozenset[int]
    images: frozenset[int]
    numbers: frozenset[int]
    names: frozenset[int]


def story_of(article_id: str, article: Article) -> Story | None:
    """The signs of an article; None where its day of publication is not known, or the page names its
    counterpart itself.
    """
    if article.published_on is None or any(lang != article.lang.value for lang, _ in article.alternates):
        return None
    persons = (author.author_id for author in article.authors if author.kind == "person")
    told = _TELLING.findall(article.text)
    return Story(
        article_id=article_id,
        lang=article.lang.value,
        published_on=article.published_on,
        words=article.word_count,
        countries=frozenset(country.country_code for country in article.countries),
        authors=frozenset(person for person in persons if person != _PUBLISHER),
        links=frozenset(map(_checksum, _sources(article.links))),
        images=frozenset(map(_checksum, _files(image.src for image in article.images))),
        numbers=frozenset(map(_checksum, _numbers(told))),
        names=frozenset(_names(told)),
    )


def agreement(one: Story, other: Story) -> int:
    """How much of two articles agrees, in thousandths of a sign; 0 where they are not known to be one story.

    Needed are three signs of writers, sources, figures, names and pictures, several sources or figures among
    them; four where a short piece has only one or two of these, all the same. One language, other countries
    or writers, more than a week between them, or a text of twice the length rule it out. Symmetrical.
    """
    if one.lang == other.lang or _is_ruled_out(one, other):
        return 0
    links = _shared(one.links, other.links, _LEAST_LINKS)
    numbers = _shared(one.numbers, other.numbers, LEAST_NUMBERS)
    few_links, few_numbers = _same(one.links, other.links), _same(one.numbers, other.numbers)
    signs = (
        links or few_links,
        numbers or few_numbers,
        _shared(one.names, other.names, _LEAST_NAMES, of_smaller=True),
        _same(one.authors, other.authors),
        1000 if one.images & other.images else 0,
    )
    if not (links or numbers or few_links or few_numbers):
        return 0
    if sum(sign > 0 for sign in signs) < (_LEAST_SIGNS if links or numbers else _LEAST_SIGNS + 1):
        return 0
    return sum(signs) - abs((one.published_on - other.published_on).days)


def _is_ruled_out(one: Story, other: Story) -> bool:
    if abs((one.published_on - other.published_on).days) > DAYS_APART:
        return True
    for first, second in ((one.countries, other.countries), (one.authors, other.authors)):
        if first and second and first.isdisjoint(second):
            return True
    shorter, longer = sorted((one.words, other.words))
    return longer > _MOST_LONGER * shorter


def _shared(one: frozenset[int], other: frozenset[int], least: int, *, of_smaller: bool = False) -> int:
    """The share of common items, in thousandths, of the larger set; 0 below a half or below `least` items."""
    common = len(one & other)
    whole = min(len(one), len(other)) if of_smaller else max(len(one), len(other))
    return 1000 * common // whole if common >= least and 2 * common >= whole else 0


def _same(one: frozenset[T], other: frozenset[T]) -> int:
    return 1000 if one and one == other else 0


def _checksum(item: str) -> int:
    return zlib.crc32(item.encode("utf-8", "replace"))


def _sources(links: Iterable[ArticleLink]) -> Iterable[str]:
    """The outside pages that the text links to; a front page is no source of one story."""
    for link in links:
        if link.kind != "source" or link.host is None:
            continue
        # Canonical addresses need no more than this; `urlsplit` takes five times as long.
        address, _, query = link.url.partition("#")[0].partition("?")
        _, slash, path = address.partition("://")[2].rstrip("/").partition("/")
        if path:
            yield f"{link.host.removeprefix('www.')}{slash}{path}?{query}"


def _files(sources: Iterable[str]) -> Iterable[str]:
    """The names of image files without the sizes that WordPress adds."""
    for src in sources:
        name = unquote(src.partition("?")[0].rpartition("/")[2]).lower()
        stem = _SIZE.sub("", name.rpartition(".")[0][:200])
        if len(stem) >= _SHORTEST_FILE:
            yield stem


def _numbers(told: Iterable[str]) -> Iterable[str]:
    """The numbers among what was found, alike in both languages: `1,500` as `1.500`, `3.5` as `3,5`."""
    for found in told:
        if found[0] not in _DIGITS:
            continue
        printed = found.rstrip(".,")
        is_grouped = _THOUSANDS.fullmatch(printed) is not None
        number = printed.replace(".", "").replace(",", "") if is_grouped else printed.replace(",", ".")
        is_year = len(printed) == 4 and printed[:2] in {"19", "20"}
        if not number.isdecimal() or (int(number) >= _LEAST_NUMBER and not is_year):
            yield number.lstrip("0")


def _names(told: Iterable[str]) -> Iterable[int]:
    """The checksums of the capitalised words among what was found: neither language writes a capital at all
    within a sentence.
    """
    for word in set(told):
        checksum = None if word[0] in _DIGITS else _name(word)
        if checksum is not None:
            yield checksum


@lru_cache(maxsize=16_384)
def _name(word: str) -> int | None:
    """The checksum of a name, folded; countries and the publisher's own name say too little."""
    if word in _PUBLISHERS_NAME or country_of_name(word) is not None:
        return None
    return _checksum(fold(word))
