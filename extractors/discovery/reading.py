"""What all sources share: asking for a listing, noting what went wrong, what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final, Protocol

from extractors.bodies import decode_body
from extractors.discovery.marks import Mark
from extractors.errors import BodyError, DiscoveryError, ListingFailed
from extractors.fetch.results import FetchRequest, FetchResult, Wanted
from extractors.fetch.retry import is_passing
from extractors.http_headers import Headers, header_list
from extractors.robots import Robots
from transforms.terms import FailureReason
from transforms.urls import Site

# The sitemap protocol allows 50 MiB; a listing that is larger is not of this kind.
MAX_LISTING_BYTES: Final = 50 * 1024 * 1024
# None: not asked, since the client has given the site up for now.
_PASSING: Final = frozenset(
    {None, FailureReason.TIMEOUT, FailureReason.CONNECTION_ERROR, FailureReason.TRUNCATED}
)


def body_of_listing(result: FetchResult) -> bytes:
    """The unpacked body of a listing. DiscoveryError, saying why, where there is none (ListingFailed where
    there was no answer to read).
    """
    if result.answer is None or result.failure is not None:
        raise ListingFailed(
            f"{result.final_url.partition('?')[0]}: {result.error or 'no answer'}",
            result.status,
            is_passing=_may_pass(result),
        )
    encoding = header_list(result.answer.headers, "content-encoding")
    try:
        body = decode_body(result.answer.body, encoding, MAX_LISTING_BYTES)
        # A sitemap.xml.gz is packed once more, or only so.
        return decode_body(body, None, MAX_LISTING_BYTES) if body.startswith(b"\x1f\x8b\x08") else body
    except BodyError as error:
        raise DiscoveryError(f"{result.final_url}: {error}") from error


def _may_pass(result: FetchResult) -> bool:
    return result.failure in _PASSING or (result.status is not None and is_passing(result.status))


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
    """An article that a source lists: canonical address; times in naive UTC, None where not stated.

    `published_on` is the day in the site's own zone, as it prints it.
    """

    url: str
    lastmod_at: datetime | None
    published_at: datetime | None
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class Harvest:
    """What one source gave: articles, and the marks from which it may go on the next time.

    There is no mark for a language of which something may be missing. `lacks_spanish` says that the source
    seems to know nothing of the Spanish site, though it was asked.
    """

    source: str
    found: tuple[Found, ...]
    marks: tuple[Mark, ...] = ()
    lacks_spanish: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer that lists something: its unpacked body, and its header fields."""

    body: bytes
    headers: Headers


@dataclass(slots=True)
class Reader:
    """Asks for listings of one site, shows each answer to `on_answer`, and collects `problems`.

    `is_whole` is False once something may be missing from what was read.
    """

    client: ListingClient
    site: Site
    on_answer: Callable[[FetchResult], None] | None = None
    problems: list[str] = field(default_factory=list)
    requests: int = 0
    is_whole: bool = True

    def ask(self, url: str) -> Listing:
        """A listing. DiscoveryError where it cannot be had, ListingFailed among them."""
        self.requests += 1
        result = self.client.fetch_one(FetchRequest(url, url, wanted=Wanted.LISTING))
        if self.on_answer is not None:
            self.on_answer(result)
        body = body_of_listing(result)
        return Listing(body, result.answer.headers if result.answer else ())

    def listing(self, url: str) -> bytes:
        """The body of a listing. DiscoveryError where it cannot be had."""
        return self.ask(url).body

    def note(self, problem: str) -> None:
        """Remember a problem, up to a hundred of them."""
        if len(self.problems) < 100:
            self.problems.append(problem)

    def miss(self, problem: str) -> None:
        """Remember a problem for which something may be missing from the listing."""
        self.is_whole = False
        self.note(problem)
