"""Fills the vocabulary tables, which come with the program and not from the site."""

from __future__ import annotations

import hashlib

import duckdb

from transforms.licences.vocabulary import licence_rows
from warehouse.arrow import Row, shape, shown, table
from warehouse.marks import put_mark, read_mark
from warehouse.sql import statement
from warehouse.transactions import transaction

LICENCES = shape(
    "licence_id code version jurisdiction deed_url legalcode_url spdx_id title allows_commercial:bool"
    " allows_derivatives:bool share_alike:bool permits:texts requires:texts prohibits:texts"
)
LICENCES_MARK = "licences"


def fill_licences(con: duckdb.DuckDBPyConnection) -> bool:
    """Brings the table `licences` to the program's vocabulary if it differs; returns whether it did."""
    rows: list[Row] = [
        (
            x.licence_id,
            x.code,
            x.version,
            x.jurisdiction,
            x.deed_url,
            x.legalcode_url,
            x.spdx_id,
            x.title,
            x.allows_commercial,
            x.allows_derivatives,
            x.share_alike,
            list(x.permits),
            list(x.requires),
            list(x.prohibits),
        )
        for x in licence_rows()
    ]
    checksum = hashlib.sha256(repr(rows).encode()).hexdigest()
    if read_mark(con, LICENCES_MARK) == checksum:
        return False
    with transaction(con), shown(con, batch_licences=table(LICENCES, rows)):
        con.execute(statement("replace_licences"))
        put_mark(con, LICENCES_MARK, checksum)
    return True
