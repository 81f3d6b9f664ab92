"""Batches read by other processes come back whole, in order, and before the error that ends them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from extractors.errors import BrokenArchive
from flows.pools import POOL_FROM, Readers
from flows.reading import Outcome
from transforms.records import Capture
from transforms.urls import PUBLIC_SITE

SEEN_AT = datetime(2024, 5, 1)  # noqa: DTZ001 - naive UTC, as everywhere


def gone(number: int) -> Capture:
    """An answer that says that an invented page is gone."""
    return Capture(
        source_url=f"https://insightcrime.org/news/reed-boat-{number}/",
        captured_at=SEEN_AT,
        body=b"",
        status=410,
        headers=(),
        payload_digest=f"sha1:{number}",
    )


def batches(*sizes: int) -> list[tuple[int, list[Capture]]]:
    start = 0
    found = []
    for label, size in enumerate(sizes):
        found.append((label, [gone(number) for number in range(start, start + size)]))
        start += size
    return found


def urls(outcomes: list[Outcome | None]) -> list[str]:
    return [outcome.url for outcome in outcomes if outcome is not None]


@pytest.mark.parametrize("processes", [1, 2])
def test_each_batch_comes_under_its_label_and_in_order(processes: int) -> None:
    given = batches(POOL_FROM + 30, 3, POOL_FROM)

    with Readers(PUBLIC_SITE, processes) as readers:
        found = [(label, urls(outcomes)) for label, outcomes in readers.in_turn(given)]

    assert found == [(label, [capture.source_url for capture in captures]) for label, captures in given]


def test_what_stands_before_damage_is_given_before_the_error() -> None:
    def damaged() -> Iterator[tuple[int, list[Capture]]]:
        yield from batches(2, 3)
        raise BrokenArchive(Path("invented.warc.gz"), 512, "cut")

    found: list[int] = []
    with Readers(PUBLIC_SITE, 1) as readers, pytest.raises(BrokenArchive, match="512"):
        found.extend(label for label, _ in readers.in_turn(damaged()))

    assert found == [0, 1]


def test_never_more_than_two_batches_are_held() -> None:
    asked: list[int] = []

    def counted() -> Iterator[tuple[int, list[Capture]]]:
        for label, captures in batches(1, 1, 1, 1):
            asked.append(label)
            yield label, captures

    with Readers(PUBLIC_SITE, 1) as readers:
        for label, _ in readers.in_turn(counted()):
            assert max(asked) <= label + 1

    assert asked == [0, 1, 2, 3]
