"""robots.txt by RFC 9309: what this crawler may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from protego import Protego

ROBOTS_TOKEN: Final = "insightcrime-etl"  # noqa: S105 - the name of the crawler
# RFC 9309, 2.5: parsers take at least 500 KiB.
MAX_ROBOTS_BYTES: Final = 500 * 1024
CACHE_SECONDS: Final = 24 * 3600
# A delay beyond this is taken for a mistake, or for a way to stop a crawler.
_LONGEST_DELAY: Final = 300.0
_MAX_SITEMAPS: Final = 100
_TOO_MANY_REQUESTS: Final = 429


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules of one host. `state` is `rules`, `none` (all is allowed) or `unreachable` (nothing is)."""

    state: str
    _rules: Protego | None = None

    def allows(self, url: str) -> bool:
        """Whether the address may be asked for under the token `insightcrime-etl`."""
        if self._rules is None:
            return self.state == "none"
        return bool(self._rules.can_fetch(url, ROBOTS_TOKEN))

    @property
    def crawl_delay(self) -> float:
        """Seconds that the site wants between requests, at most five minutes; 0 where it says nothing."""
        delay = self._rules.crawl_delay(ROBOTS_TOKEN) if self._rules is not None else None
        return min(delay, _LONGEST_DELAY) if delay is not None and delay > 0 else 0.0

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The addresses of `Sitemap:` lines, in order, at most 100."""
        if self._rules is None:
            return ()
        return tuple(dict.fromkeys(list(self._rules.sitemaps)[:_MAX_SITEMAPS]))


NO_RULES: Final = Robots("none")
UNREACHABLE: Final = Robots("unreachable")


def parse_robots(body: bytes) -> Robots:
    """The rules in a robots.txt, of which the first 500 KiB count. Lines that make no sense are ignored."""
    text = body[:MAX_ROBOTS_BYTES].decode("utf-8-sig", errors="replace").replace("\0", "")
    return Robots("rules", Protego.parse(text))


def robots_of_answer(status: int | None, body: bytes) -> Robots:
    """What an answer to `/robots.txt` means; `status` None where there was none.

    2xx: its rules. 3xx (too many redirects) and 4xx: no rules, everything is allowed. 5xx, no answer, and
    429, which says "not now" rather than "no such file": nothing is allowed.
    """
    if status is None or status >= 500 or status == _TOO_MANY_REQUESTS:
        return UNREACHABLE
    if 200 <= status < 300:
        return parse_robots(body)
    return NO_RULES
