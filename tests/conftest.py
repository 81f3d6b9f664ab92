"""Fixtures that all rooms' tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real sample pages: absent on a user's machine (skip), required in CI (failure)."""
    folder = Path(os.environ.get("INSIGHTCRIME_SAMPLES", PROJECT.parent / "shared" / "samples"))
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"the sample pages are missing in CI: no folder {folder}; set INSIGHTCRIME_SAMPLES")
        pytest.skip(f"no sample pages at {folder}")
    return folder
