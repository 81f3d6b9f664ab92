"""The warehouse is open as long as work needs it, and not while somebody else waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from flows import store_access
from flows.store_access import StoreAccess
from warehouse.errors import Locked
from warehouse.locks import LOCK_NAME, WANTED_NAME, is_wanted, writer_lock


@pytest.fixture
def access(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> StoreAccess:
    monkeypatch.setattr(store_access, "LOOK_EVERY", 0.0)
    return StoreAccess(tmp_path, tmp_path / "warehouse.duckdb")


def others_can_write(folder: Path) -> bool:
    try:
        with writer_lock(folder, 0.0):
            return True
    except Locked:
        return False


def test_it_is_closed_after_each_use(access: StoreAccess, tmp_path: Path) -> None:
    with access.writing() as outer, access.writing() as inner:
        assert inner is outer
        assert not others_can_write(tmp_path)
    assert others_can_write(tmp_path)


def test_work_of_many_batches_keeps_it_open(access: StoreAccess, tmp_path: Path) -> None:
    with access.kept_open():
        with access.writing() as first:
            first.execute("create table internal.kept (number integer)")
        assert access.is_kept
        access.give_way()
        assert not others_can_write(tmp_path)
        with access.writing() as second:
            assert second is first
    assert others_can_write(tmp_path)
    with access.writing() as later:
        assert later.execute("select count(*) from internal.kept").fetchall() == [(0,)]


def test_it_gives_way_to_whoever_waits(access: StoreAccess, tmp_path: Path) -> None:
    with access.kept_open():
        with access.writing():
            pass
        with FileLock(tmp_path / WANTED_NAME):
            access.give_way()
        assert not access.is_kept
        assert others_can_write(tmp_path)


def test_it_is_not_kept_open_when_somebody_came_to_wait_meanwhile(
    access: StoreAccess, tmp_path: Path
) -> None:
    waiting = FileLock(tmp_path / WANTED_NAME)
    with access.kept_open():
        with access.writing():
            waiting.acquire()
        assert not access.is_kept
        waiting.release()


def test_what_breaks_closes_it(access: StoreAccess, tmp_path: Path) -> None:
    def break_off() -> None:
        with access.kept_open(), access.writing():
            raise KeyError("invented")

    with pytest.raises(KeyError, match="invented"):
        break_off()
    assert not access.is_kept
    assert others_can_write(tmp_path)


def test_whoever_waits_for_the_lock_is_seen(tmp_path: Path) -> None:
    with writer_lock(tmp_path, 1.0):
        assert not is_wanted(tmp_path)
        assert not others_can_write(tmp_path)
    with FileLock(tmp_path / WANTED_NAME):
        assert is_wanted(tmp_path)
        assert not others_can_write(tmp_path)
    with (
        FileLock(tmp_path / LOCK_NAME),
        pytest.raises(Locked, match="is writing"),
        writer_lock(tmp_path, 0.0),
    ):
        pass
