"""A served sample site and a data folder of its own for each test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.sample_site.server import RunningSite, serve
from flows.settings import Settings, load_settings

CONSOLE_SCRIPT = Path(sys.executable).with_name("insightcrime")


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"INSIGHTCRIME_{name.upper()}", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def site() -> Iterator[RunningSite]:
    """The sample site on a free port."""
    with serve() as running:
        yield running


@pytest.fixture
def settings(site: RunningSite, tmp_path: Path) -> Settings:
    """Settings for the sample site: no pause, one process, a data folder below the test's own."""
    return settings_for(site.url, tmp_path / "data")


def settings_for(url: str, folder: Path) -> Settings:
    """Settings for a site on loopback and a data folder."""
    return load_settings(
        data_dir=folder, site_url=url, request_interval=0, processes=1, backoff_base=0.05, request_timeout=10
    )


Console = Callable[..., "subprocess.CompletedProcess[str]"]


def environment(**settings: object) -> dict[str, str]:
    """The environment of a console script with these settings and no others."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INSIGHTCRIME_")}
    return kept | {f"INSIGHTCRIME_{name.upper()}": str(value) for name, value in settings.items()}


@pytest.fixture
def console(tmp_path: Path) -> Console:
    """Runs the installed console script from another folder: `console("sql", "select 1", data_dir=…)`."""

    def run(
        *arguments: object, stdin: str | None = None, **settings: object
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(CONSOLE_SCRIPT), *map(str, arguments)],
            capture_output=True,
            text=True,
            input=stdin,
            cwd=tmp_path,
            env=environment(**{"data_dir": tmp_path / "data", **settings}),
            timeout=120,
            check=False,
        )

    return run
