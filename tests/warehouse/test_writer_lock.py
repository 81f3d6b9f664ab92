"""Only one process writes, and the one that waits learns who does."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from warehouse.errors import Locked
from warehouse.locks import HOLDER_NAME, holder, writer_lock
from warehouse.store import open_store


def hold(folder: str, held: Event, release: Event) -> None:
    with writer_lock(Path(folder), 5):
        held.set()
        release.wait(30)


def test_a_second_writer_is_told_which_process_holds_the_lock(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, release = context.Event(), context.Event()
    process = context.Process(target=hold, args=(str(tmp_path), held, release))
    process.start()
    try:
        assert held.wait(30)
        with pytest.raises(Locked, match=f"process {process.pid} .* is writing"), writer_lock(tmp_path, 0):
            pytest.fail("two writers at once")
    finally:
        release.set()
        process.join(30)
    with writer_lock(tmp_path, 0):
        assert f"process {os.getpid()}" in holder(tmp_path)
    assert not (tmp_path / HOLDER_NAME).exists()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, release = context.Event(), context.Event()
    process = context.Process(target=hold, args=(str(tmp_path), held, release))
    process.start()
    assert held.wait(30)
    process.kill()
    process.join(30)
    with writer_lock(tmp_path, 0):
        assert f"process {os.getpid()}" in holder(tmp_path)


def test_an_exception_inside_frees_the_lock(tmp_path: Path) -> None:
    with pytest.raises(KeyError), writer_lock(tmp_path, 0):
        raise KeyError
    with writer_lock(tmp_path, 0):
        pass


def test_a_holder_without_a_note_is_another_process(tmp_path: Path) -> None:
    assert holder(tmp_path) == "another process"


def open_and_hold(path: str, held: Event, release: Event) -> None:
    con = open_store(Path(path))
    held.set()
    release.wait(30)
    con.close()


def test_a_file_open_elsewhere_is_named(private: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, release = context.Event(), context.Event()
    process = context.Process(target=open_and_hold, args=(str(private), held, release))
    process.start()
    try:
        assert held.wait(30)
        with pytest.raises(Locked, match="open in another process"):
            open_store(private)
    finally:
        release.set()
        process.join(30)
