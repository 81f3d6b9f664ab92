"""What a run may be asked for: the same options for the command line, the flows and the UI's form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from flows.errors import UsageError
from transforms.urls import Site, canonical_url

Source = Literal["auto", "rest", "sitemap", "feed", "months"]
LangChoice = Literal["en", "es", "all"]
SOURCES: tuple[Source, ...] = get_args(Source)
LANGS: tuple[LangChoice, ...] = get_args(LangChoice)


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

    def checked(self, site: Site) -> IngestOptions:
        """The options with canonical addresses. Raises `UsageError` for what cannot be meant."""
        if self.source not in SOURCES:
            raise UsageError(f"source: {self.source!r} is none of {', '.join(SOURCES)}")
        if self.lang not in LANGS:
            raise UsageError(f"lang: {self.lang!r} is none of {', '.join(LANGS)}")
        if self.limit is not None and self.limit < 1:
            raise UsageError(f"limit: {self.limit} is no number of pages; give 1 or more")
        if self.since and self.until and self.since > self.until:
            raise UsageError(f"since: {self.since} lies after until {self.until}")
        urls = tuple(dict.fromkeys(own_address(url, site) for url in self.urls))
        return IngestOptions(self.source, self.since, self.until, self.lang, self.limit, urls, self.force)


def own_address(url: str, site: Site) -> str:
    """The canonical form of an address of the site. Raises `UsageError` for any other."""
    canonical = canonical_url(url, site)
    if canonical is None:
        raise UsageError(f"url: {url} is no address of the site ({site.host})")
    return canonical
