"""What a backfill has to do: the site listed once, then the known pages that are due, slice by slice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Self

from extractors.fetch.client import PoliteClient
from flows import steps
from flows.listing_marks import remember_marks
from flows.options import BackfillOptions
from flows.runs import Run
from warehouse.backlog import close_backlog, take_backlog
from warehouse.claims import release_claims
from warehouse.marks import read_mark, write_mark
from warehouse.pages import PageToFetch, pages_to_fetch

SURE_FOR: Final = timedelta(days=7)
"""A listing without problems is not asked for again within this time: what is new since, `ingest` finds."""

UNSURE_FOR: Final = timedelta(hours=1)
"""The same for a listing that met problems: a run that was stopped can go on, a later one asks again."""

MOST_HANDINGS: Final = 2
"""How often one run hands out a page: a page that another run claimed, and then left, gets a second try."""


@dataclass(frozen=True, slots=True)
class NotedListing:
    """When a listing was made (naive UTC), by which source, and whether it met no problems."""

    at: datetime
    source: str
    is_sure: bool

    @classmethod
    def parse(cls, text: str | None) -> Self | None:
        """The listing that a mark notes; None where there is none, or it makes no sense."""
        at, _, rest = (text or "").partition(" ")
        source, _, sureness = rest.partition(" ")
        try:
            return cls(datetime.fromisoformat(at), source, sureness == "sure") if source else None
        except ValueError:
            return None

    def text(self) -> str:
        """What a mark keeps."""
        return f"{self.at.isoformat(timespec='seconds')} {self.source} {'sure' if self.is_sure else 'unsure'}"

    def is_fresh(self, now: datetime) -> bool:
        """Whether there is no need to list again."""
        return timedelta(0) <= now - self.at < (SURE_FOR if self.is_sure else UNSURE_FOR)


def list_backlog(run: Run, client: PoliteClient, options: BackfillOptions) -> int:
    """Lists the site, or the window of days, unless that was done lately; gives the addresses listed.

    From here on other runs leave the pending pages to this one.
    """
    key = f"backfill/{options.name}"
    with run.writing() as store:
        take_backlog(store, run.load_id, None)
        noted = NotedListing.parse(read_mark(store, key))
    if noted is not None and not options.relist and noted.is_fresh(run.clock()):
        run.report.source = noted.source
        run.report.done.append(f"the site was listed at {noted.at:%Y-%m-%d %H:%M} UTC and not asked again")
    else:
        steps.discover_pages(run, client, options.listing, is_anew=True)
        noted = NotedListing(run.clock(), run.report.source or "auto", not run.report.problems)
    with run.writing() as store:
        remember_marks(store, run.marks)
        write_mark(store, key, noted.text())
        take_backlog(store, run.load_id, run.clock())
    return run.report.discovered


class Backlog:
    """Hands out what is due, the most recent first, until nothing is."""

    def __init__(self, run: Run, options: BackfillOptions) -> None:
        self._run = run
        self._wish = options.listing
        self._handed: Counter[str] = Counter()

    def due(self) -> list[PageToFetch]:
        """The pages that are due now and not done with. Once there are none, other runs take what comes."""
        wish = self._wish
        with self._run.writing() as store:
            release_claims(store, self._run.load_id)
            due = pages_to_fetch(
                store,
                now=self._run.clock(),
                since=wish.since,
                until=wish.until,
                lang=None if wish.lang == "all" else wish.lang,
            )
            left = [page for page in due if self._handed[page.url] < MOST_HANDINGS]
            if not left:
                close_backlog(store)
        return left

    def hand_out(self, pages: list[PageToFetch]) -> None:
        """Notes that these pages are being asked for."""
        self._handed.update(page.url for page in pages)
