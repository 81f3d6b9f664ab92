"""What sort of piece an article is, by path, labels and breadcrumb of any era, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from transforms.records import Stated
from transforms.taxonomy import COUNTRY_HUB, OLD_PROFILES
from transforms.terms import Kind
from transforms.text import clean, fold
from transforms.urls import path_segments

# Words of labels and path segments, folded, with `-` as blank: those on record, singular and plural.
_WORDS: Final[dict[Kind, str]] = {
    Kind.BRIEF: "brief|briefs|news brief|news briefs|noticia del dia|noticias del dia|breve|breves",
    Kind.ANALYSIS: "analysis|news analysis|analisis|analisis de noticias|noticias analisis",
    Kind.INVESTIGATION: "investigation|investigations|investigacion|investigaciones",
    Kind.PROFILE: (
        "profile|profiles|perfil|perfiles|criminal actors|actores criminales|groups|grupos|country profile|"
        "country profiles|personalities|personalidades|news and profile|news and profiles"
    ),
    Kind.FEATURE: (
        "gamechangers|game changers|indepth|in depth|special series|series especiales|serie especial|"
        "on the radar|en el radar|insight take|the insight take|datainsights|data insights|weekly insight|"
        "homicide round up|homicide roundup|balance de homicidios|feature|features|special report|"
        "informe especial|especial|especiales|interview|interviews|entrevista|entrevistas|podcast|podcasts|"
        "video|videos"
    ),
    Kind.NEWS: "news|noticias|noticia",
    Kind.OTHER: "opinion|commentary|comentario|event|events|evento|eventos|press release|comunicado|about",
}
_KIND_OF: Final = {word: kind for kind, words in _WORDS.items() for word in words.split("|")}
_LONGEST_LABEL: Final = 80
_LESS_SPECIFIC: Final = (Kind.NEWS, Kind.OTHER)
_NOT_WORDS: Final = re.compile(r"[\W_]+")
_HOME: Final = frozenset({"home", "inicio", "insight crime", "es", "en", "category", "tag"})


@dataclass(frozen=True, slots=True)
class KindReading:
    """`kind` None where nothing tells; `section` the label as printed; `source` of the kind."""

    kind: Kind | None
    section: str | None
    source: str | None


def read_kind(urls: Iterable[str], labels: Sequence[Stated], breadcrumb: Sequence[str] = ()) -> KindReading:
    """Kind and section label. The most specific kind wins; of equally specific ones path, label, breadcrumb.

    `news` and `other` say less than the rest, so a label `Brief` wins over the path `/news/SLUG/`.
    """
    found = [("url", kind) for url in urls if (kind := kind_of_path(url)) is not None]
    found += [(item.source, kind) for item in labels if (kind := kind_of_label(item.value)) is not None]
    found += [("breadcrumb", kind) for step in breadcrumb if (kind := kind_of_label(step)) is not None]
    section = _section(labels, breadcrumb)
    for source, kind in found:
        if kind not in _LESS_SPECIFIC:
            return KindReading(kind, section, source)
    for less in _LESS_SPECIFIC:
        for source, kind in found:
            if kind is less:
                return KindReading(kind, section, source)
    return KindReading(None, section, None)


def kind_of_label(label: str) -> Kind | None:
    """Kind by a printed section label such as `BRIEF` or `Noticias del día`; None for any other words."""
    if len(label) > _LONGEST_LABEL:
        return None
    return _KIND_OF.get(_NOT_WORDS.sub(" ", fold(label)).strip())


def kind_of_path(url: str) -> Kind | None:
    """Kind by the segments before the slug; the last that tells most decides."""
    segments = path_segments(url)[:-1]
    if segments and (COUNTRY_HUB.fullmatch(segments[0]) or OLD_PROFILES.fullmatch(segments[0])):
        return Kind.PROFILE
    kinds = [
        kind for part in segments if (kind := _KIND_OF.get(_NOT_WORDS.sub(" ", part).strip())) is not None
    ]
    specific = [kind for kind in kinds if kind not in _LESS_SPECIFIC]
    return (specific or kinds or [None])[-1]


def _section(labels: Sequence[Stated], breadcrumb: Sequence[str]) -> str | None:
    """The printed label: the most specific one that names a kind, else the first, else the breadcrumb's."""
    printed = [text for item in labels if len(item.value) <= _LONGEST_LABEL and (text := clean(item.value))]
    for text in printed:
        if kind_of_label(text) not in {None, *_LESS_SPECIFIC}:
            return text
    if printed:
        return next((text for text in printed if kind_of_label(text)), printed[0])
    steps = [clean(step) for step in breadcrumb if len(step) <= _LONGEST_LABEL]
    return next((step for step in steps if kind_of_label(step) and fold(step) not in _HOME), None)
