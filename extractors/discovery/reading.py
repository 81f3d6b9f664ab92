"""What all sources share: asking for a listing, noting what went wrong, what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from extractors.discovery.xml_reading import body_of_listing
from extractors.fetch.results import FetchRequest, FetchResult, Wanted
from extractors.robots import Robots
from transforms.urls import Site


class ListingClient(Protocol):
    """The part of the client that discovery needs."""

    def fetch_one(self, request: FetchRequest) -> FetchResult:
        """Ask for one address."""
        ...

    def robots(self) -> Robots:
        """The rules of the site."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """An article that a source lists: canonical address; times in naive UTC, None where not stated."""

    url: str
    lastmod_at: datetime | None
    published_at: datetime | None


@dataclass(slots=True)
class Reader:
    """Asks for listings of one site, shows each answer to `on_answer`, and collects `problems`."""

    client: ListingClient
    site: Site
    on_answer: Callable[[FetchResult], None] | None = None
    problems: list[str] = field(default_factory=list)
    requests: int = 0

    def listing(self, url: str) -> bytes:
        """The body of a listing. DiscoveryError where it cannot be had."""
        self.requests += 1
        result = self.client.fetch_one(FetchRequest(url, url, wanted=Wanted.LISTING))
        if self.on_answer is not None:
            self.on_answer(result)
        return body_of_listing(result)

    def note(self, problem: str) -> None:
        """Remember a problem, up to a hundred of them."""
        if len(self.problems) < 100:
            self.problems.append(problem)
