"""Exports of the published warehouse: files that other tools read, with what they are and what they allow."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

from warehouse.arrow import ids, shown
from warehouse.errors import explained
from warehouse.export.describing import Resource, notice, write_package
from warehouse.export.folders import filled_folder
from warehouse.export.ftm import write_entities
from warehouse.export.ftm.validation import has_library
from warehouse.export.records import ExportError, ExportFormat, ExportResult, Rights
from warehouse.export.tables import write_table
from warehouse.query import describe
from warehouse.sql import statement
from warehouse.store import open_public
from warehouse.summary import summary

__all__ = ["ExportError", "ExportFormat", "ExportResult", "Rights", "export"]


def export(
    public: Path,
    folder: Path,
    fmt: ExportFormat,
    rights: Rights = Rights.GRANTED,
    *,
    withheld: Collection[str] = (),
    since: str | None = None,
    exported_at: datetime | None = None,
) -> ExportResult:
    """Writes every table of a published file into `folder`, which appears, or is replaced, when it is whole.

    With `Rights.GRANTED` the words of articles that are not granted are left out; those of `withheld`
    addresses or ids always. Beside the tables lie `datapackage.json` (Frictionless) and `NOTICE`. In the
    form of FollowTheMoney there is one file of entities instead, of all articles or of those that loads after
    the load `since` wrote. Raises `ExportError` when the folder holds something else or the load is not
    known; `MissingFile`, `DiskFull` or another `WarehouseError` as `open_public` does.
    """
    if since is not None and fmt is not ExportFormat.FTM:
        raise ExportError("only the form ftm can leave out what an earlier export holds")
    at = exported_at or datetime.now(UTC).replace(tzinfo=None)
    tables = [info for info in describe(public) if info.kind == "table"]
    con = open_public(public, external=True)
    try:
        with explained(folder), filled_folder(folder) as draft:
            with shown(con, batch_ids=ids(frozenset(withheld))):
                con.execute(statement("open_articles"), {"all_rights": rights is Rights.ALL})
            articles, texts = con.execute(statement("count_open_articles")).fetchall()[0]
            resources: list[Resource] = (
                [write_entities(con, draft, since)]
                if fmt is ExportFormat.FTM
                else [write_table(con, info, draft, fmt) for info in tables]
            )
            dataset = summary(con).dataset
            write_package(draft, resources, dataset, fmt, rights, at)
            words = notice(dataset, rights, articles, texts)
            (draft / "NOTICE").write_text(words, encoding="utf-8")
    finally:
        con.close()
    return ExportResult(
        folder=folder,
        format=fmt,
        rights=rights,
        articles=articles,
        texts=texts,
        tables=len(resources),
        rows=sum(resource.rows for resource in resources),
        bytes=sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()),
        is_validated=fmt is ExportFormat.FTM and has_library(),
    )
