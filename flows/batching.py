"""Long streams in batches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from extractors.errors import ExtractError

RECORDS_AT_ONCE = 200
T = TypeVar("T")


def in_batches(items: Iterable[T], size: int = RECORDS_AT_ONCE) -> Iterator[list[T]]:
    """Lists of at most `size` items, in order. What was gathered before an error is given before it."""
    batch: list[T] = []
    try:
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
    except ExtractError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
