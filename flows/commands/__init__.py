"""The commands of the console script, a module each. They import what they need when they run."""

from __future__ import annotations

import click

from flows.commands.archive import archive
from flows.commands.audit import audit
from flows.commands.backfill import backfill
from flows.commands.credit import credit
from flows.commands.demo import demo
from flows.commands.export import export
from flows.commands.import_warc import import_warc
from flows.commands.ingest import ingest
from flows.commands.maintenance import maintenance
from flows.commands.parse import parse
from flows.commands.probe import probe
from flows.commands.reparse import reparse
from flows.commands.serve import serve
from flows.commands.sql import sql
from flows.commands.status import status

COMMANDS: tuple[click.Command, ...] = (
    demo,
    ingest,
    backfill,
    import_warc,
    reparse,
    maintenance,
    parse,
    probe,
    sql,
    credit,
    audit,
    export,
    status,
    archive,
    serve,
)
