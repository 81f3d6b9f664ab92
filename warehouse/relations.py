"""Keeps up to date what articles are to each other: targets of links, counterparts in the other language."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from warehouse.arrow import ids, shape, shown, table
from warehouse.sql import statement

KNOWN = shape("url article_id")
TOUCHED = shape("article_id is_new:bool")
URLS = shape("url")


@dataclass(frozen=True, slots=True)
class Touched:
    """What a batch did that concerns other articles.

    `written` are articles whose state or addresses were written, `fresh` those of them that are new, `paired`
    those whose likely counterparts came or went; `urls` are addresses that came or went, in order.
    `is_naming` says that one of the written articles names its counterpart.
    """

    written: frozenset[str]
    fresh: frozenset[str]
    paired: frozenset[str]
    urls: Sequence[str]
    is_naming: bool


def known_addresses(con: duckdb.DuckDBPyConnection, urls: Collection[str]) -> pa.Table:
    """Which articles are known under these addresses: pairs of both."""
    if not urls:
        return table(KNOWN, [])
    with shown(con, batch_ids=ids(frozenset(urls))):
        return table(KNOWN, con.execute(statement("known_addresses")).fetchall())


def update_relations(con: duckdb.DuckDBPyConnection, touched: Touched, known: pa.Table) -> None:
    """Points links, and articles at their counterparts, anew; those of other articles as well.

    `known` are pairs of address and article, at least for the addresses that came or went.
    """
    concerned = touched.written | touched.paired
    if not concerned:
        return
    articles = table(TOUCHED, [(article_id, article_id in touched.fresh) for article_id in sorted(concerned)])
    urls = table(URLS, [(url,) for url in touched.urls])
    with shown(con, batch_touched=articles, batch_urls=urls, batch_known=known):
        if touched.urls:
            con.execute(statement("update_targets"))
        # New articles that name no counterpart, that none names and that resemble none have none.
        is_asked = touched.paired or touched.is_naming or concerned > touched.fresh
        if is_asked or con.execute(statement("named_addresses")).fetchall():
            con.execute(statement("update_counterparts"))
