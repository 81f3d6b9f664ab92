"""Helping processes are prepared early only where a run is sure to need them, and find all they need."""

from __future__ import annotations

import importlib
from multiprocessing import forkserver
from pathlib import Path

import pytest

from flows.helpers import PRELOADED, helper_context, prepare_help
from flows.settings import Settings, load_settings
from flows.workspace import Workspace

pytestmark = pytest.mark.skipif(
    helper_context().get_start_method() != "forkserver", reason="this system has no server that forks"
)


def mirror(folder: Path, *, processes: int = 2, interval: float = 0.0) -> Settings:
    return load_settings(
        data_dir=folder,
        site_url="http://127.0.0.1:8099" if interval == 0 else "https://insightcrime.org",
        processes=processes,
        request_interval=interval,
    )


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    calls: list[bool] = []
    monkeypatch.setattr(forkserver, "ensure_running", lambda: calls.append(True))
    return calls


def test_a_first_run_without_pauses_prepares_help(tmp_path: Path, begun: list[bool]) -> None:
    prepare_help(mirror(tmp_path))
    assert begun == [True]


def test_other_runs_do_not(tmp_path: Path, begun: list[bool]) -> None:
    prepare_help(mirror(tmp_path, processes=1))
    prepare_help(mirror(tmp_path, interval=1.5))
    known = mirror(tmp_path / "known")
    Workspace.of(known).prepare().store.touch()
    prepare_help(known)
    assert begun == []


@pytest.mark.parametrize("name", PRELOADED)
def test_what_is_imported_before_exists(name: str) -> None:
    # A name that cannot be imported would be passed over in silence.
    assert importlib.import_module(name).__name__ == name
