"""Which source is read: the one asked for, or the cheapest complete one that the site offers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final, Literal

from extractors.discovery.feed import discover_by_feed
from extractors.discovery.marks import Mark, new_mark
from extractors.discovery.months import discover_by_months
from extractors.discovery.reading import Found, Harvest, Reader
from extractors.discovery.rest import discover_by_rest
from extractors.discovery.sitemap import discover_by_sitemap
from extractors.errors import DiscoveryError, ListingFailed
from transforms.terms import Lang
from transforms.urls import lang_of_url

Source = Literal["auto", "rest", "sitemap", "feed", "months"]

# The cheapest first: by what changed, by all there is in a few files, ten at a time, month by month.
_ORDER: Final = ("rest", "sitemap", "feed", "months")
# A mark under this name says that Spanish is read from there beside a REST that does not know it.
_BESIDE_REST: Final = "rest+"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a caller wants listed; `now` is naive UTC, `since` and `until` are days of publication."""

    langs: frozenset[Lang]
    marks: Sequence[Mark]
    now: datetime
    since: date | None = None
    until: date | None = None
    in_full: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether only a part of what is new is wanted."""
        return self.since is not None or self.until is not None


@dataclass(frozen=True, slots=True)
class Choice:
    """What was read, the chosen source first, and why that one."""

    harvests: tuple[Harvest, ...]
    reason: str


def read_source(reader: Reader, source: Source, wish: Wish) -> Choice:
    """What the site lists by a source. Raises DiscoveryError where it, or for `auto` each, cannot be read."""
    if source == "auto":
        return _read_cheapest(reader, wish)
    if source not in _ORDER:
        raise DiscoveryError(f"there is no source {source!r}; use auto, {', '.join(_ORDER)}")
    harvest = _READ[source](reader, wish)
    return Choice((harvest,), "it was asked for")


def _read_cheapest(reader: Reader, wish: Wish) -> Choice:
    reasons: list[str] = []
    empty: Harvest | None = None
    for source in _ORDER:
        try:
            harvest = _READ[source](reader, wish)
        except DiscoveryError as error:
            reasons.append(f"no {source}: {error}")
            if isinstance(error, ListingFailed) and error.is_passing:
                reader.note(str(error))
            continue
        # Nothing new is an answer; nothing at all sends on to the next source.
        if harvest.found or harvest.marks or (wish.is_narrow and source == "rest"):
            reason = "; ".join([*reasons, f"{source} is the cheapest source that answers"])
            return Choice((harvest, *_spanish_beside(reader, harvest, wish)), reason)
        reasons.append(f"no {source}: it lists nothing")
        empty = empty or harvest
    if empty is None:
        raise DiscoveryError(f"the site lists nothing that can be read: {'; '.join(reasons)}")
    return Choice((empty,), "; ".join(reasons))


def _spanish_beside(reader: Reader, rest: Harvest, wish: Wish) -> tuple[Harvest, ...]:
    """The Spanish site from another source, where REST does not know it.

    Looked for the first time that REST is read, and later only where it was found then: so a site without
    Spanish costs nothing more.
    """
    if rest.source != "rest" or not rest.lacks_spanish:
        return ()
    beside = [
        mark.source.removeprefix(_BESIDE_REST) for mark in wish.marks if mark.source.startswith(_BESIDE_REST)
    ]
    is_first_time = not any(mark.source == "rest" and mark.lang == Lang.ES for mark in wish.marks)
    if not beside and (not is_first_time or wish.is_narrow):
        return ()
    spanish = replace(wish, langs=frozenset({Lang.ES}))
    for source in beside or ("sitemap", "feed"):
        try:
            harvest = _READ[source](reader, spanish)
        except (DiscoveryError, KeyError):
            continue
        found = tuple(item for item in harvest.found if lang_of_url(item.url) is Lang.ES)
        if found or beside:
            reader.note(f"REST lists no Spanish articles; they are read from the {source}")
            name = f"{_BESIDE_REST}{source}"
            marks = () if wish.is_narrow else new_mark(name, Lang.ES.value, [wish.now], wish.now, None)
            return (replace(harvest, found=found, marks=(*harvest.marks, *marks)),)
    return ()


def _rest(reader: Reader, wish: Wish) -> Harvest:
    return discover_by_rest(
        reader,
        wish.langs,
        marks=wish.marks,
        now=wish.now,
        since=wish.since,
        until=wish.until,
        in_full=wish.in_full,
    )


def _sitemap(reader: Reader, wish: Wish) -> Harvest:
    found: tuple[Found, ...] = discover_by_sitemap(reader, wish.langs)
    return Harvest("sitemap", found)


def _feed(reader: Reader, wish: Wish) -> Harvest:
    start = datetime.combine(wish.since, time.min) if wish.since else None
    return discover_by_feed(reader, wish.langs, marks=wish.marks, now=wish.now, start=start)


def _months(reader: Reader, wish: Wish) -> Harvest:
    return discover_by_months(
        reader, wish.langs, marks=wish.marks, now=wish.now, since=wish.since, until=wish.until
    )


_READ: Final[dict[str, Callable[[Reader, Wish], Harvest]]] = {
    "rest": _rest,
    "sitemap": _sitemap,
    "feed": _feed,
    "months": _months,
}
