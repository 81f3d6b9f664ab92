"""Fixtures of the warehouse's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.builders import fresh_store


@pytest.fixture
def private(tmp_path: Path) -> Path:
    """Where the private warehouse of a test lies."""
    return tmp_path / "private.duckdb"


@pytest.fixture
def con(private: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """An empty private warehouse, open."""
    connection = fresh_store(private)
    yield connection
    connection.close()
