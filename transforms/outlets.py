"""Outlets and institutions by the names that texts print and by the hosts that links lead to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from transforms.countries import COUNTRIES
from transforms.frozen import lightly_frozen
from transforms.names import PUBLISHER
from transforms.outlets_middle_america import MIDDLE_AMERICAN_MEDIA
from transforms.outlets_south_america import SOUTH_AMERICAN_MEDIA
from transforms.outlets_world import WORLD_MEDIA, WORLD_ORGANISATIONS
from transforms.records import Citation
from transforms.text import ascii_slug
from transforms.urls import CANONICAL_HOST

MEDIA: Final = "media"
ORGANISATION: Final = "organisation"
INSIGHTCRIME: Final = "insightcrime"

_PLAIN_LETTERS: Final = str.maketrans("áéíóúüñçãõâêôà", "aeiouuncaoaeoa")
_ARTICLE: Final = re.compile(r"(?:the|el|la|los|las|o)-(?=.)")
_TRAILER: Final = re.compile(r"-(?:newspaper|magazine|news|website|noticias|com|online|digital)$")
_SHORTEST_NAME: Final = 4
_MOST_LABELS: Final = 5


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Outlet:
    """A row of `outlets`: `outlet_id` is the ASCII slug of `name`; None for what is not known.

    `country_code` is None for international bodies too; `domain` is the first of those that its links use.
    """

    outlet_id: str
    name: str
    kind: str
    country_code: str | None = None
    domain: str | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    outlet: Outlet
    printed: tuple[str, ...]
    linked: tuple[str, ...]
    domains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the tables: `printed` names mean the outlet, `linked` ones do so only beside its link."""

    name: str
    kind: str
    country: str | None
    domains: tuple[str, ...]
    printed: tuple[str, ...]
    linked: tuple[str, ...]


def _rows(table: str, kind: str) -> Iterator[_Row]:
    country: str | None = None
    for line in table.strip().replace(";\n", ";").splitlines():
        if line.startswith("["):
            country = None if line == "[-]" else line[1:-1]
            continue
        name, domains, others = line.split("|")
        named = [other for other in others.split(";") if other]
        printed = (name, *(other for other in named if not other.startswith("=")))
        linked = tuple(other[1:] for other in named if other.startswith("="))
        yield _Row(name, kind, country, tuple(domains.split(";")), printed, linked)


def _entries() -> tuple[_Entry, ...]:
    rows = [
        *_rows(SOUTH_AMERICAN_MEDIA, MEDIA),
        *_rows(MIDDLE_AMERICAN_MEDIA, MEDIA),
        *_rows(WORLD_MEDIA, MEDIA),
        *_rows(WORLD_ORGANISATIONS, ORGANISATION),
    ]
    slugs = [ascii_slug(row.name) for row in rows]
    countries = {country.code: country.english for country in COUNTRIES}
    entries = []
    for slug, row in zip(slugs, rows, strict=True):
        # Outlets that share a name are told apart by their country, so that the bare name stays undecided.
        is_shared = slugs.count(slug) > 1 and row.country is not None
        name = f"{row.name} ({countries[row.country]})" if is_shared and row.country else row.name
        outlet = Outlet(ascii_slug(name), name, row.kind, row.country, row.domains[0])
        entries.append(_Entry(outlet, row.printed, row.linked, row.domains))
    publisher = Outlet(ascii_slug(PUBLISHER), PUBLISHER, INSIGHTCRIME, None, CANONICAL_HOST)
    return (*entries, _Entry(publisher, (PUBLISHER,), (), (CANONICAL_HOST,)))


def _by_name(entries: Iterable[_Entry]) -> dict[str, tuple[_Entry, ...]]:
    index: dict[str, tuple[_Entry, ...]] = {}
    for entry in entries:
        for key in dict.fromkeys(_key(printed) for printed in entry.printed):
            index[key] = (*index.get(key, ()), entry)
    return index


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """As printed but for case, accents and blanks; an English article does not count, `El` and `La` do.

    A name is asked for several times where it stands, and the same names stand in article after article.
    """
    plain = name.lower()
    if not plain.isascii():
        plain = plain.translate(_PLAIN_LETTERS)
    joined = plain.replace(" ", "-").removeprefix("the-").replace("-", "")
    # Most names are plain words: the full reading of Unicode is ten times slower.
    if joined.isascii() and joined.isalnum():
        return joined
    return ascii_slug(name).removeprefix("the-").replace("-", "")


_ENTRIES: Final = _entries()
_BY_NAME: Final = _by_name(_ENTRIES)
_OUTLETS_BY_NAME: Final = {key: tuple(entry.outlet for entry in entries) for key, entries in _BY_NAME.items()}
_BY_DOMAIN: Final = {domain: entry for entry in reversed(_ENTRIES) for domain in entry.domains}
_BY_ID: Final = {entry.outlet.outlet_id: entry.outlet for entry in _ENTRIES}


def known_outlets(name: str) -> tuple[Outlet, ...]:
    """Every outlet of the table that prints itself so; several where countries share the name."""
    return _OUTLETS_BY_NAME.get(_key(name), ())


def outlet_of_host(host: str | None) -> Outlet | None:
    """The outlet whose site a host is or lies below (`www.eltiempo.com`); None for any other host."""
    entry = _entry_of_host(host)
    return entry.outlet if entry else None


def outlet_of(
    name: str, host: str | None = None, kind: str = ORGANISATION, country_code: str | None = None
) -> Outlet | None:
    """The outlet that a printed name means, told by the table, the host of the credit's link, or a country.

    A name that the table does not hold, or that several outlets share with neither host nor `country_code`
    (ISO 3166-1 alpha-2) to decide, stays itself: its own slug, the `kind` given, no country and no domain.
    None for a name without a letter or digit.
    """
    slug = ascii_slug(name)
    if not slug:
        return None
    named = _BY_NAME.get(_key(name), ())
    linked = _entry_of_host(host)
    if linked and (linked in named or _is_short_for(slug, linked)):
        return linked.outlet
    if len(named) > 1 and country_code:
        named = tuple(entry for entry in named if entry.outlet.country_code == country_code) or named
    if len(named) == 1:
        return named[0].outlet
    return Outlet(slug, name, named[0].outlet.kind if named else kind)


def outlet_rows(citations: Iterable[Citation]) -> tuple[Outlet, ...]:
    """Rows of `outlets` for citations of any number of articles, each outlet once, as they appear."""
    rows: dict[str, Outlet] = {}
    for citation in citations:
        outlet_id = citation.outlet_id
        if outlet_id is not None and outlet_id not in rows:
            known = _BY_ID.get(outlet_id)
            rows[outlet_id] = known or Outlet(outlet_id, citation.source_name, citation.kind)
    return tuple(rows.values())


def _entry_of_host(host: str | None) -> _Entry | None:
    if not host:
        return None
    labels = host.lower().rstrip(".").split(".")[-_MOST_LABELS:]
    for start in range(len(labels) - 1):
        entry = _BY_DOMAIN.get(".".join(labels[start:]))
        if entry:
            return entry
    return None


def _is_short_for(slug: str, entry: _Entry) -> bool:
    """`the Nacional newspaper` linked to elnacional.com: the same but for an article or a trailing noun."""
    bare = _bare(slug)
    names = (*entry.printed, *entry.linked)
    return len(bare) >= _SHORTEST_NAME and any(bare == _bare(ascii_slug(name)) for name in names)


def _bare(slug: str) -> str:
    return _ARTICLE.sub("", _TRAILER.sub("", slug), count=1).replace("-", "")
