"""What the site lists, archived before anyone reads it: answers of REST and feeds, in files of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from extractors.archive.captures import capture_of
from extractors.archive.writer import Place
from extractors.discovery import Discovery, Mark, Source, discover
from extractors.errors import BodyError
from extractors.fetch.client import PoliteClient
from extractors.fetch.results import FetchResult
from extractors.records.captures import holds_records
from flows.loading import load_file
from flows.runs import Run
from warehouse.source_records import known_listings

_NOTHING: Final = frozenset({b"", b"[]"})


def discover_and_keep(
    run: Run,
    client: PoliteClient,
    *,
    source: Source = "auto",
    lang: Literal["en", "es", "all"] = "all",
    since: date | None = None,
    until: date | None = None,
    marks: Sequence[Mark] = (),
) -> Discovery:
    """Asks the site what it has, archives the answers that hold records of articles, and loads these.

    Raises DiscoveryError where no source can be read; what was archived until then is loaded by the next run.
    """
    keeper = ListingKeeper(run)
    found = discover(
        client,
        run.settings.site,
        source=source,
        lang=lang,
        now=run.clock(),
        since=since,
        until=until,
        marks=marks,
        in_full=True,
        on_answer=keeper.keep,
    )
    keeper.load()
    return found


@dataclass(slots=True)
class ListingKeeper:
    """Archives listings as they arrive; one that lies there already, byte for byte, is not kept again."""

    run: Run
    _begun: dict[str, int] = field(default_factory=dict)
    _known: set[tuple[str, str]] | None = None

    def keep(self, result: FetchResult) -> None:
        """Archives an answer if it may hold records of articles; it is safe once `load` is called."""
        answer = result.answer
        if answer is None or result.failure is not None:
            return
        if not holds_records(answer.url):
            return
        try:
            capture = capture_of(answer, max_body_bytes=self.run.settings.max_body_bytes)
        except BodyError:
            return
        same = (answer.url, capture.payload_digest)
        if capture.body.strip() in _NOTHING or same in self._archived():
            return
        self._archived().add(same)
        self._note(self.run.archive_writer("listing").append(answer))

    def load(self) -> None:
        """Loads what was archived, in small batches that are read back from the archive, as after a kill."""
        if not self._begun:
            return
        self.run.archive_writer("listing").sync()
        for name, start in self._begun.items():
            load_file(self.run, self.run.workspace.archive / name, start)
        self._begun.clear()

    def _note(self, place: Place) -> None:
        self._begun.setdefault(place.warc_file, place.offset)

    def _archived(self) -> set[tuple[str, str]]:
        if self._known is None:
            with self.run.writing() as store:
                self._known = known_listings(store)
        return self._known
