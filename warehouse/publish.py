"""Publishes the private warehouse: a copy takes the place of the published file in one step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.compact import Need, compact, compaction_need
from warehouse.errors import NotOurFile, VerificationFailed, WarehouseError, explained
from warehouse.files import copy_durably, flush, keep_previous, remove_database, replace_database, wal_of
from warehouse.migrations import schema_version
from warehouse.sql import statement
from warehouse.store import open_public, open_store
from warehouse.transactions import transaction


@dataclass(frozen=True, slots=True)
class PublishResult:
    """What was published; `is_new` False where the published file already held exactly this."""

    path: Path
    version: str
    articles: int
    bytes: int
    is_new: bool


def publish(private: Path, public: Path, *, built_at: datetime | None = None) -> PublishResult:
    """Makes the state of the private file the published one; `built_at` is a naive UTC time, now by default.

    Readers of the old file keep it; the one before stays beside it as `NAME.previous`. Nothing is copied if
    neither file changed since the last time. The caller holds the lock for writing and has no connection to
    the private file. Raises `NotOurFile` where another program's file has the name, `DiskFull`,
    `VerificationFailed`, else `WarehouseError`: the old file stays.
    """
    marker = private.with_name(f"{private.name}.published")
    with explained(public):
        public.parent.mkdir(parents=True, exist_ok=True)
        current = marker_text(private, public)
        if current is not None and current == read_marker(marker):
            version, articles = read_dataset(public)
            return PublishResult(public, version, articles, public.stat().st_size, is_new=False)
        refuse_foreign(public)
        need = compaction_need(private)
        if need is not Need.NONE:
            compact(private)
        version, articles = write_dataset(private, built_at or datetime.now(UTC).replace(tzinfo=None))
        draft = public.with_name(f"{public.name}.draft")
        remove_database(draft)
        try:
            copy_durably(private, draft)
            verify(draft, version, articles)
            previous = public.with_name(f"{public.name}.previous")
            if need is Need.REMAINS:
                # The snapshot before holds the text that is withheld now.
                previous.unlink(missing_ok=True)
            else:
                keep_previous(public, previous)
            replace_database(draft, public)
        finally:
            remove_database(draft)
        marker.write_text(marker_text(private, public) or "", encoding="utf-8")
        flush(marker)
        return PublishResult(public, version, articles, public.stat().st_size, is_new=True)


def refuse_foreign(public: Path) -> None:
    """Raises `NotOurFile` if another program's file stands where the published one belongs."""
    if not public.exists():
        return
    try:
        open_public(public).close()
    except NotOurFile:
        raise
    except WarehouseError:
        # Ours, but open elsewhere, or written to: it is replaced, which puts it right.
        return


def write_dataset(private: Path, built_at: datetime) -> tuple[str, int]:
    """Writes the row that says what the file is; returns version and number of articles."""
    con = open_store(private)
    try:
        version = built_at.strftime("%Y%m%dT%H%M%S.%fZ")
        with transaction(con):
            con.execute(statement("delete_dataset"))
            con.execute(statement("insert_dataset"), [version, built_at, schema_version()])
            con.execute(statement("write_published_state"))
        articles = con.execute(statement("count_articles")).fetchall()[0][0]
        con.execute("checkpoint")
    finally:
        con.close()
    return version, int(articles)


def verify(draft: Path, version: str, articles: int) -> None:
    """Opens a copy as a reader would and counts. Raises `VerificationFailed` if it is not what was copied."""
    try:
        found = read_dataset(draft)
    except duckdb.Error as error:
        raise VerificationFailed(f"{draft}: the copy cannot be read ({error})") from error
    if found != (version, articles):
        raise VerificationFailed(f"{draft}: the copy holds {found} instead of {(version, articles)}")


def read_dataset(path: Path) -> tuple[str, int]:
    """Version of a published file, and the number of articles that are really in it."""
    con = open_public(path)
    try:
        versions = con.execute(statement("read_dataset")).fetchall()
        articles = con.execute(statement("count_articles")).fetchall()[0][0]
    finally:
        con.close()
    if not versions:
        raise VerificationFailed(f"{path} was never published: its table dataset is empty")
    return str(versions[0][0]), int(articles)


def marker_text(private: Path, public: Path) -> str | None:
    """What tells whether either file changed: sizes and times; None if one is missing, or has a `.wal`."""
    if not private.exists() or not public.exists() or wal_of(private).exists() or wal_of(public).exists():
        return None
    stats = [path.stat() for path in (private, public)]
    return " ".join(f"{stat.st_size}:{stat.st_mtime_ns}:{stat.st_ino}" for stat in stats)


def read_marker(marker: Path) -> str | None:
    """The text of the last marker; None if there is none."""
    try:
        return marker.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
