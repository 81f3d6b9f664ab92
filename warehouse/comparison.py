"""The articles in hand beside what the site lists."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

import duckdb

from warehouse.arrow import ids, shown
from warehouse.sql import statement

BY_ARCHIVE: Final = "archive"
"""The source of a known page that no listing has named, but an archive held."""


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """An article beside a listing: `url` where it is now, `is_gone` as the site answered last, `is_listed`
    whether the listing names it, `was_listed` whether an earlier one did.
    """

    article_id: str
    url: str
    is_gone: bool
    is_listed: bool
    was_listed: bool


def compare_articles(con: duckdb.DuckDBPyConnection, listed: Collection[str]) -> list[ComparedArticle]:
    """Every article beside a listing, which is given as canonical addresses and article ids together.

    An article is listed if the listing has any of its addresses, or its id: the slug outlives its address.
    """
    with shown(con, batch_ids=ids(frozenset(listed))):
        rows = con.execute(statement("compared_articles")).fetchall()
    return [ComparedArticle(*row) for row in rows]
