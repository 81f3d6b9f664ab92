"""How the data folder and its last runs are, for people and for monitors."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
from cronsim import CronSim

from flows.errors import RunError
from flows.manners import RunManners, kept_manners
from flows.runs import utc_now
from flows.settings import Settings
from flows.workspace import Workspace
from warehouse.locks import writer_lock
from warehouse.manners import Manners, last_manners
from warehouse.store import open_store
from warehouse.summary import Count, Summary, summary

LOCK_WAIT = 10.0


@dataclass(frozen=True, slots=True)
class Status:
    """What `status` shows. Sizes are bytes; `age` is the time since the last good publish."""

    public: Path
    now: datetime
    published: Summary
    latest: Summary
    manners: Manners | RunManners | None
    archive_bytes: int
    warehouse_bytes: int
    free_bytes: int
    next_run_at: datetime

    @property
    def age(self) -> timedelta | None:
        """How old the published file is; None where its table `dataset` is empty."""
        dataset = self.published.dataset
        return None if dataset is None else self.now - dataset.built_at

    def is_older_than(self, age: timedelta) -> bool:
        """Whether the last good publish is longer ago than `age`, or unknown."""
        return self.age is None or self.age > age

    def as_json(self) -> dict[str, object]:
        """The status as a JSON object."""
        return {
            "public": str(self.public),
            "age_seconds": None if self.age is None else round(self.age.total_seconds()),
            "published": asdict(self.published),
            "loads": [asdict(load) for load in self.latest.loads],
            "failing_checks": [asdict(check) for check in self.latest.failing_checks],
            "manners": None if self.manners is None else asdict(self.manners),
            "archive_bytes": self.archive_bytes,
            "warehouse_bytes": self.warehouse_bytes,
            "free_bytes": self.free_bytes,
            "next_run_at": self.next_run_at.isoformat(),
        }

    def lines(self) -> Iterable[str]:
        """The status in words, a line a fact."""
        held = self.published
        yield f"published   {self.public}, {_age_words(self.age)} old"
        yield f"articles    {held.articles} ({_counts(held.by_lang)}), {held.captures} captures"
        yield f"published   from {held.first_published_on or '?'} to {held.last_published_on or '?'}"
        yield f"licences    {_counts(held.by_licence)}"
        yield f"pages       {_counts(self.latest.pages_by_state)}"
        yield f"failures    {_counts(self.latest.failures)}"
        for load in self.latest.loads:
            yield (
                f"run         {load.started_at:%Y-%m-%d %H:%M} {load.flow}: {load.state}, "
                f"{load.inserted} new, {load.changed} changed, {load.failed} failed"
            )
        for check in self.latest.failing_checks:
            yield f"check       {check.name} ({check.severity}): {check.failing} rows; {check.sample}"
        if self.manners is not None:
            yield f"manners     {self.manners.words()}"
        yield (
            f"disk        archive {_megabytes(self.archive_bytes)}, warehouse "
            f"{_megabytes(self.warehouse_bytes)}, free {_megabytes(self.free_bytes)}"
        )
        yield f"next run    {self.next_run_at:%Y-%m-%d %H:%M %Z} (where the ingest deployment is served)"


def read_status(settings: Settings) -> Status:
    """The status of a data folder. Raises `RunError` where nothing was published yet."""
    workspace = Workspace.of(settings)
    if not workspace.public.is_file():
        raise RunError(f"nothing is published at {workspace.public} yet; run insightcrime ingest")
    published = summary(workspace.public)
    latest, manners = _private_view(workspace, published)
    return Status(
        public=workspace.public,
        now=utc_now(),
        published=published,
        latest=latest,
        manners=manners,
        archive_bytes=_size_of(workspace.archive),
        warehouse_bytes=_size_of(workspace.private),
        free_bytes=shutil.disk_usage(workspace.root).free,
        next_run_at=next_run(settings, datetime.now(UTC)),
    )


def next_run(settings: Settings, now: datetime) -> datetime:
    """The next time that SCHEDULE names after `now`, in TIMEZONE."""
    return next(CronSim(settings.schedule, now.astimezone(ZoneInfo(settings.timezone))))


def _private_view(workspace: Workspace, published: Summary) -> tuple[Summary, Manners | RunManners | None]:
    """The newest runs: those that could not publish are in the private warehouse alone."""
    if not workspace.store.is_file():
        return published, None
    with writer_lock(workspace.locks, LOCK_WAIT):
        store = open_store(workspace.store)
        try:
            return summary(store), _manners(store)
        finally:
            store.close()


def _manners(store: duckdb.DuckDBPyConnection) -> Manners | RunManners | None:
    """Those of the last run as a whole; of one that was killed, what its page requests tell."""
    whole, pages = kept_manners(store), last_manners(store)
    return pages if whole is None or (pages is not None and pages.load_id > whole.load_id) else whole


def _size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:,.1f} MB"


def _age_words(age: timedelta | None) -> str:
    if age is None:
        return "unknown how"
    hours, minutes = divmod(int(age.total_seconds()) // 60, 60)
    return f"{hours} h {minutes} min"


def _counts(counts: Iterable[Count]) -> str:
    return ", ".join(f"{count.name} {count.count}" for count in counts) or "none"
