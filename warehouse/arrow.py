"""Rows on their way into DuckDB: Arrow tables of a declared shape, visible to SQL under a name."""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate

import duckdb
import pyarrow as pa

Row = tuple[object, ...]
# Arrow counts the bytes of a column of texts in 32 bits.
LONGEST = 2**31 - 1

TYPES = {
    "text": pa.string(),
    "int": pa.int64(),
    "float": pa.float64(),
    "bool": pa.bool_(),
    "day": pa.date32(),
    "time": pa.timestamp("us"),
    "texts": pa.list_(pa.string()),
    "ints": pa.list_(pa.int64()),
    "sources": pa.list_(pa.struct([("field", pa.string()), ("source", pa.string())])),
}


def shape(columns: str) -> pa.Schema:
    """An Arrow schema from words such as `article_id position:int text`; `text` is the default type."""
    pairs = [column.partition(":") for column in columns.split()]
    return pa.schema([(name, TYPES[kind or "text"]) for name, _, kind in pairs])


def table(schema: pa.Schema, rows: Sequence[Row]) -> pa.Table:
    """Rows as an Arrow table; their values in the order of the columns."""
    columns: Sequence[Sequence[object]] = list(zip(*rows, strict=True)) if rows else [()] * len(schema)
    arrays = [as_array(values, field.type) for field, values in zip(schema, columns, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def is_bytes(values: Sequence[object]) -> bool:
    """Whether a column begins with bytes, so that the others need not be looked at."""
    return bool(values) and isinstance(values[0], bytes)


def as_array(values: Sequence[object], kind: pa.DataType) -> pa.Array:
    """Values as an Arrow array; texts that are UTF-8 bytes already are joined, which moves them only once."""
    texts = [value for value in values if isinstance(value, bytes)] if is_bytes(values) else []
    if not texts or len(texts) < len(values) or sum(map(len, texts)) > LONGEST:
        return pa.array(values, kind)
    ends = array("i", accumulate(map(len, texts), initial=0))
    return pa.Array.from_buffers(kind, len(texts), [None, pa.py_buffer(ends), pa.py_buffer(b"".join(texts))])


@contextmanager
def shown(con: duckdb.DuckDBPyConnection, **tables: pa.Table) -> Iterator[None]:
    """Lets SQL read Arrow tables under the names given, inside the block only."""
    try:
        for name, rows in tables.items():
            con.register(name, rows)
        yield
    finally:
        for name in tables:
            # A roll-back has removed the name already.
            with contextlib.suppress(duckdb.Error):
                con.unregister(name)


IDS = shape("id")


def ids(values: Sequence[str] | set[str] | frozenset[str]) -> pa.Table:
    """A table of one column `id`, in order without repetition."""
    return table(IDS, [(value,) for value in sorted(set(values))])
