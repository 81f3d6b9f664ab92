"""Room on the disk: the warehouse compacted, old snapshots and what dead runs left behind removed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from flows.right_of_way import is_held
from flows.runs import Run
from flows.workspace import Workspace
from warehouse.compact import Need, compact, compaction_need

SNAPSHOT_AGE: Final = timedelta(days=14)
LEFTOVER_AGE: Final = timedelta(days=1)
"""Nothing that is still being written lies untouched for so long."""

SNAPSHOTS: Final = ("*.duckdb.previous",)
DRAFTS: Final = ("*.duckdb.draft", "*.duckdb.draft.wal", "*.duckdb.previous.new")
DRAFTS_OF_STORE: Final = (
    "*.duckdb.compact",
    "*.duckdb.compact.wal",
    "*.duckdb.rebuild",
    "*.duckdb.rebuild.wal",
)
LOCKS: Final = ("archive-*.lock", "fresh-*.lock", "run-*.lock")


def tidy(run: Run) -> int:
    """Compacts the warehouse if more than half of it is empty, and removes what is old; gives the number of
    bytes that this freed.
    """
    store = run.workspace.store
    with run.locked():
        before = store.stat().st_size
        # Withheld text that lingers is a matter for the publish, which removes it from all copies.
        if compaction_need(store) is Need.ROOM:
            compact(store)
            run.report.done.append(
                f"compacted the warehouse from {_mb(before)} to {_mb(store.stat().st_size)}"
            )
        freed = max(0, before - store.stat().st_size)
        removed = [(path, path.stat().st_size) for path in leftovers(run.workspace, run.clock())]
        for path, _ in removed:
            path.unlink(missing_ok=True)
    size = sum(size for _, size in removed)
    if removed:
        run.report.done.append(f"removed {len(removed)} old files ({_mb(size)})")
    return freed + size


def leftovers(workspace: Workspace, now: datetime) -> Iterator[Path]:
    """Files that nobody needs any more; `now` is naive UTC. The archive and the exports are left alone."""
    yield from _older(workspace.root, SNAPSHOTS, now - SNAPSHOT_AGE)
    yield from _older(workspace.root, DRAFTS, now - LEFTOVER_AGE)
    yield from _older(workspace.private, DRAFTS_OF_STORE, now - LEFTOVER_AGE)
    yield from (path for path in _older(workspace.locks, LOCKS, now - LEFTOVER_AGE) if not is_held(path))


def _older(folder: Path, patterns: tuple[str, ...], than: datetime) -> Iterator[Path]:
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(tzinfo=None)
            if path.is_file() and changed < than:
                yield path


def _mb(size: int) -> str:
    return f"{size / 1024 / 1024:,.1f} MB"
