"""What a run may be asked for: the same options for the command line, the flows and the UI's form."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, get_args

from flows.errors import UsageError
from transforms.urls import Site, canonical_url

Source = Literal["auto", "rest", "sitemap", "feed", "months"]
LangChoice = Literal["en", "es", "all"]
SOURCES: tuple[Source, ...] = get_args(Source)
LANGS: tuple[LangChoice, ...] = get_args(LangChoice)

SLICE_PAGES = 200
SLICE_MINUTES = 10.0
MOST_SLICE_PAGES = 10_000
MOST_SLICE_MINUTES = 240.0


class Template(StrEnum):
    """The readers of pages, as `captures.template` names them: eras of the site's template, and the rest."""

    NEWSPACK = "newspack"
    REDESIGN = "redesign"
    TAGDIV = "tagdiv"
    JOOMLA = "joomla"
    GENERIC = "generic"


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """Which pages a run asks for. `since` and `until` are publication days, both included."""

    source: Source = "auto"
    since: date | None = None
    until: date | None = None
    lang: LangChoice = "all"
    limit: int | None = None
    urls: tuple[str, ...] = ()
    force: bool = False

    @property
    def is_partial(self) -> bool:
        """Whether less is asked for than all that is new: then nothing may be taken as listed for good."""
        return bool(self.since or self.until or self.urls or self.force or self.lang != "all")

    @property
    def is_pointed(self) -> bool:
        """Whether certain pages are meant, so that none of them may be left to a backfill at work."""
        return bool(self.since or self.until or self.urls or self.force)

    def checked(self, site: Site) -> IngestOptions:
        """The options with canonical addresses. Raises `UsageError` for what cannot be meant."""
        _check_source(self.source)
        _check_lang(self.lang)
        if self.limit is not None and self.limit < 1:
            raise UsageError(f"limit: {self.limit} is no number of pages; give 1 or more")
        _check_days(self.since, self.until)
        urls = tuple(dict.fromkeys(own_address(url, site) for url in self.urls))
        return IngestOptions(self.source, self.since, self.until, self.lang, self.limit, urls, self.force)


@dataclass(frozen=True, slots=True)
class BackfillOptions:
    """Which part of the site a backfill fetches, and in what slices: a slice ends with the pages or with the
    minutes, whichever come first. `relist` asks again what the site has, however lately it was asked.
    """

    since: date | None = None
    until: date | None = None
    lang: LangChoice = "all"
    source: Source = "auto"
    slice_pages: int = SLICE_PAGES
    slice_minutes: float = SLICE_MINUTES
    relist: bool = False

    def checked(self) -> BackfillOptions:
        """The options as they are. Raises `UsageError` for what cannot be meant."""
        _check_source(self.source)
        _check_lang(self.lang)
        _check_days(self.since, self.until)
        if not 1 <= self.slice_pages <= MOST_SLICE_PAGES:
            raise UsageError(f"slice_pages: {self.slice_pages} is not between 1 and {MOST_SLICE_PAGES:,}")
        if math.isnan(self.slice_minutes) or not 0 < self.slice_minutes <= MOST_SLICE_MINUTES:
            raise UsageError(
                f"slice_minutes: {self.slice_minutes} is not above 0 and at most {MOST_SLICE_MINUTES:.0f}"
            )
        return self

    @property
    def listing(self) -> IngestOptions:
        """What of the site is to be listed, and then chosen among the known pages."""
        return IngestOptions(self.source, self.since, self.until, self.lang)

    @property
    def name(self) -> str:
        """What tells one listing from another: source, language, and days."""
        return f"{self.source}/{self.lang}/{self.since or ''}/{self.until or ''}"


@dataclass(frozen=True, slots=True)
class MaintenanceOptions:
    """Which of the three parts of the upkeep are done; `source` lists the site for the comparison."""

    compare: bool = True
    retry: bool = True
    tidy: bool = True
    source: Source = "auto"

    def checked(self) -> MaintenanceOptions:
        """The options as they are. Raises `UsageError` for what cannot be meant."""
        _check_source(self.source)
        if not (self.compare or self.retry or self.tidy):
            raise UsageError("compare, retry, tidy: all are switched off, so nothing is left to do")
        return self


@dataclass(frozen=True, slots=True)
class ReparseOptions:
    """Which captures are read again; without a choice all of them."""

    template: Template | None = None
    urls: tuple[str, ...] = ()
    rebuild: bool = False

    def checked(self, site: Site) -> ReparseOptions:
        """The options with canonical addresses. Raises `UsageError` for what cannot be meant."""
        if self.rebuild and (self.template or self.urls):
            raise UsageError("rebuild: takes the whole archive; leave template and urls out")
        urls = tuple(dict.fromkeys(own_address(url, site) for url in self.urls))
        return ReparseOptions(self.template, urls, self.rebuild)


def own_address(url: str, site: Site) -> str:
    """The canonical form of an address of the site. Raises `UsageError` for any other."""
    canonical = canonical_url(url, site)
    if canonical is None:
        raise UsageError(f"url: {url} is no address of the site ({site.host})")
    return canonical


def _check_source(source: Source) -> None:
    if source not in SOURCES:
        raise UsageError(f"source: {source!r} is none of {', '.join(SOURCES)}")


def _check_lang(lang: LangChoice) -> None:
    if lang not in LANGS:
        raise UsageError(f"lang: {lang!r} is none of {', '.join(LANGS)}")


def _check_days(since: date | None, until: date | None) -> None:
    if since and until and since > until:
        raise UsageError(f"since: {since} lies after until {until}")
