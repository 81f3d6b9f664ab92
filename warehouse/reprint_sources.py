"""What credits, kits and audits read of an article, and where the verdicts of audits are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final, TypeVar

import duckdb

from transforms.audit.records import Audit
from transforms.originals import Counterpart, CreditAuthor, CreditSource, Original
from transforms.records import ArticleImage, ArticleLink, Obligation, Paragraph
from transforms.terms import BlockKind, Lang, LicenceStatus, Section
from warehouse.arrow import Row, shape, shown, table
from warehouse.errors import explained
from warehouse.publish import marker_text, read_marker
from warehouse.sql import statement
from warehouse.store import open_public
from warehouse.transactions import transaction

REPRINTS: Final = shape(
    "reprint_id copy_url article_id checked_at:time holds text_similarity:float obligation verdict evidence"
)
T = TypeVar("T")


def read_original(public: Path, name: str) -> Original | None:
    """The article under an id, a slug or any address on record, from the published file; None: there is none.

    `is_withheld` where its text is not there. Raises `MissingFile`, `NotOurFile` or another `WarehouseError`.
    """
    con = open_public(public)
    try:
        with explained(public):
            return _read(con, name)
    finally:
        con.close()


def _read(con: duckdb.DuckDBPyConnection, name: str) -> Original | None:
    found = con.execute(statement("original_article"), [name]).fetchone()
    if found is None:
        return None
    article_id, counterpart_id = str(found[0]), found[11]
    paragraphs = _rows(con, "original_paragraphs", article_id, _paragraph)
    return Original(
        credit=_credit(found, _rows(con, "original_authors", article_id, _author)),
        paragraphs=paragraphs,
        links=_rows(con, "original_links", article_id, _link),
        images=_rows(con, "original_images", article_id, _image),
        obligations=_rows(con, "original_obligations", article_id, _obligation),
        addresses=_rows(con, "original_addresses", article_id, lambda row: str(row[0])),
        counterpart=_counterpart(con, str(counterpart_id)) if counterpart_id else None,
        is_withheld=not paragraphs,
    )


def _rows(
    con: duckdb.DuckDBPyConnection, name: str, article_id: str, make: Callable[[Row], T]
) -> tuple[T, ...]:
    return tuple(make(row) for row in con.execute(statement(name), [article_id]).fetchall())


def _credit(row: Row, authors: tuple[CreditAuthor, ...]) -> CreditSource:
    published_on, as_of_at = row[4], row[8]
    return CreditSource(
        article_id=str(row[0]),
        url=str(row[1]),
        lang=Lang(str(row[2])),
        title=str(row[3]),
        authors=authors,
        published_on=published_on if isinstance(published_on, date) else None,
        licence_status=LicenceStatus(str(row[5])),
        licence_id=_text(row[6]),
        licence_basis=_text(row[7]),
        licence_as_of_at=as_of_at if isinstance(as_of_at, datetime) else None,
        rights_holder=_text(row[9]),
        rights_note=_text(row[10]),
        notice=_text(row[12]),
    )


def _counterpart(con: duckdb.DuckDBPyConnection, article_id: str) -> Counterpart | None:
    row = con.execute(statement("original_counterpart"), [article_id]).fetchone()
    return Counterpart(str(row[0]), str(row[1]), Lang(str(row[2])), str(row[3]), str(row[4])) if row else None


def _author(row: Row) -> CreditAuthor:
    return CreditAuthor(str(row[0]), str(row[1]))


def _paragraph(row: Row) -> Paragraph:
    return Paragraph(int(str(row[0])), Section(str(row[1])), BlockKind(str(row[2])), str(row[3]))


def _link(row: Row) -> ArticleLink:
    paragraph = None if row[1] is None else int(str(row[1]))
    return ArticleLink(
        int(str(row[0])), paragraph, str(row[2]), str(row[3]), _text(row[4]), str(row[5]), str(row[6])
    )


def _image(row: Row) -> ArticleImage:
    words = (_text(row[2]), _text(row[3]), _text(row[4]), _text(row[5]))
    return ArticleImage(int(str(row[0])), str(row[1]), *words, reusable=bool(row[6]))


def _obligation(row: Row) -> Obligation:
    return Obligation(str(row[0]), str(row[1]), str(row[2]))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def save_audit(con: duckdb.DuckDBPyConnection, audit: Audit, reprint_id: str, checked_at: datetime) -> None:
    """Keeps the verdicts of an audit, a row each, or one row without obligation where there are none."""
    same = (
        reprint_id,
        audit.copy_url,
        audit.article_id,
        checked_at,
        audit.holds.value,
        audit.text_similarity,
    )
    rows: list[Row] = [
        (*same, verdict.obligation, verdict.outcome.value, verdict.evidence) for verdict in audit.verdicts
    ]
    with transaction(con), shown(con, batch_reprints=table(REPRINTS, rows or [(*same, None, None, None)])):
        con.execute(statement("insert_reprints"))


def is_in_step(private: Path, public: Path) -> bool:
    """Whether the published file holds all that the private one does; asked before the latter is opened."""
    current = marker_text(private, public)
    return current is not None and current == read_marker(private.with_name(f"{private.name}.published"))
