"""Errors cross from one process to another with all they say."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from extractors.errors import (
    ArchiveBusy,
    BodyTooLarge,
    BodyTruncated,
    BrokenArchive,
    DiscoveryError,
    ExtractError,
    NotAnArchive,
)


@pytest.mark.parametrize(
    "error",
    [
        BodyTooLarge(10),
        BodyTruncated("cut", b"begun"),
        NotAnArchive(Path("a"), "empty"),
        BrokenArchive(Path("a"), 7, "torn"),
        ArchiveBusy("busy"),
        DiscoveryError("nothing"),
    ],
)
def test_errors_can_be_pickled(error: ExtractError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
