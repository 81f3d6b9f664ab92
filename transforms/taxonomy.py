"""Tags and countries of an article: one tag for one thing in both languages, with what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from transforms.countries import country_codes_in, country_of_name, country_of_slug
from transforms.records import ArticleCountry, StatedList, Tag
from transforms.remembering import remembered
from transforms.tag_names import FORMAT, GROUP, PERSON, REGION, SERIES, TOPIC, tag_of_name
from transforms.text import ascii_slug, clean, fold
from transforms.urls import path_segments

# As recorded: `/peru-organized-crime-news/SLUG/`, Spanish `/noticias-crimen-organizado-peru/SLUG/`.
COUNTRY_HUB: Final = re.compile(r"([a-z-]+)-organized-crime-news|noticias-crimen-organizado-([a-z-]+)")
# As recorded in old links between profiles: `groups-colombia/SLUG`.
OLD_PROFILES: Final = re.compile(r"(?:groups|personalities|grupos|personalidades)-([a-z-]+)")

COUNTRY: Final = "country"
OTHER: Final = "other"
FACETS: Final = frozenset({COUNTRY, REGION, TOPIC, GROUP, PERSON, SERIES, FORMAT, OTHER})

_LONGEST_TAG: Final = 120
_MOST_TAGS: Final = 200
_LEAD: Final = re.compile(r"(?:tagged|tags?|etiquetas?|etiquetado)\s*:\s*", re.IGNORECASE)
_SERIES: Final = re.compile(r"(?:special )?series?\s*:|serie especial\b", re.IGNORECASE)
_GROUP: Final = re.compile(
    r"\b(?:cartel|cartels|clan|mafia|mafias|bloc|bloque|frente|gang|mara|comando|tren de|guerrillas?"
    r"|militias?|milicias?)\b"
    r"(?! (?:war|violence|policy))|^(?:los|las) \w+$"
)
_TOPIC: Final = re.compile(
    r"\b(?:crime|crimen|delitos?|traffick\w*|trafico|trata|policy|politicas?|violence|violencia|mining"
    r"|mineria|rights|derechos|"
    r"laundering|lavado|drugs?|drogas?|security|seguridad|smuggling|theft|robo|reform|reforma|homicid\w+"
    r"|corrupcion|corruption|"
    r"migration|migracion|prisons?|carceles|police|policia|military|militar\w*|justice|justicia|peace|paz"
    r"|war|guerra|elections?|"
    r"elecciones|weapons|arms|armas|borders?|fronteras?|ports?|puertos?|women|mujeres|gender|genero|youth"
    r"|children)\b"
)


def read_tags(lists: Sequence[StatedList]) -> tuple[Tag, ...]:
    """The tags of the first list that holds any, in page order, each once.

    `tag_id` and `name` are those of the English name, so that `Cocaína` and `Cocaine` are one tag.
    """
    for stated in lists:
        tags = tags_of_names(stated.values)
        if tags:
            return tags
    return ()


def tags_of_names(names: Iterable[str]) -> tuple[Tag, ...]:
    """Tags of printed names, in order, each once."""
    found: dict[str, Tag] = {}
    for printed in names:
        tag = tag_of(printed)
        if tag is not None:
            found.setdefault(tag.tag_id, tag)
        if len(found) >= _MOST_TAGS:
            break
    return tuple(found.values())


@remembered
def tag_of(printed: str) -> Tag | None:
    """The tag of a printed name; None for what is no name (empty, over 120 characters, without letters)."""
    name = _LEAD.sub("", clean(printed[: 4 * _LONGEST_TAG])).strip(" ,;#")
    tag_id = ascii_slug(name)
    if not tag_id or len(name) > _LONGEST_TAG or not any(char.isalpha() for char in name):
        return None
    country = country_of_name(name)
    if country is not None:
        return Tag(ascii_slug(country.english), country.english, COUNTRY, country.code, name)
    known = tag_of_name(name)
    if known is not None:
        return Tag(ascii_slug(known.english), known.english, known.facet, None, name)
    return Tag(tag_id, name, _facet(name), None, name)


def _facet(name: str) -> str:
    folded = fold(name)
    if _SERIES.match(name):
        return SERIES
    if _GROUP.search(folded):
        return GROUP
    if _TOPIC.search(folded):
        return TOPIC
    return OTHER


def read_countries(
    tags: Iterable[Tag], urls: Iterable[str], title: str, first_paragraph: str
) -> tuple[ArticleCountry, ...]:
    """Countries by tag, then by address; by title and first paragraph only where neither gives one."""
    methods: dict[str, str] = {}
    for tag in tags:
        if tag.country_code is not None:
            methods.setdefault(tag.country_code, "tag")
    for url in urls:
        code = country_of_url(url)
        if code is not None:
            methods.setdefault(code, "url")
    if not methods:
        methods = dict.fromkeys(country_codes_in(f"{title}\n{first_paragraph}"), "text")
    return tuple(ArticleCountry(code, method) for code, method in methods.items())


def country_of_url(url: str) -> str | None:
    """Code of the country that a hub's or profile's address names; None for other addresses."""
    for segment in path_segments(url)[:1]:
        match = COUNTRY_HUB.fullmatch(segment) or OLD_PROFILES.fullmatch(segment)
        if match:
            country = country_of_slug(next(group for group in match.groups() if group))
            return None if country is None else country.code
    return None
