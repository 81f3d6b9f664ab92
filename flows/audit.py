"""Audits of reprints, from a file or an address: what the command `audit` does."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from extractors.copies import read_copy
from extractors.fetch.results import FetchSettings
from extractors.fetch.single import fetch_single
from flows.client import user_agent
from flows.errors import DONE, DONE_WITH_FAULTS, RunError, UsageError
from flows.originals import find_original
from flows.runs import Clock, utc_now
from flows.settings import Settings, is_loopback
from flows.store_access import WRITER_WAIT
from flows.workspace import Workspace
from transforms.audit import Audit, CopyPage, audit_copy
from transforms.originals import Original
from warehouse.locks import writer_lock
from warehouse.publish import publish
from warehouse.reprint_sources import is_in_step, save_audit
from warehouse.store import open_store

LEAST_INTERVAL = 1.5
"""Seconds between two requests to a host that is not this machine, whatever the settings allow for a copy of
the site."""


@dataclass(frozen=True, slots=True)
class AuditResult:
    """An audit, and whether it was kept in the warehouse."""

    audit: Audit
    original: Original
    is_kept: bool

    @property
    def exit_code(self) -> int:
        """0 where nothing required is missed, else 1."""
        required = {item.obligation for item in self.original.obligations if item.state == "required"}
        return DONE_WITH_FAULTS if self.audit.is_missed(frozenset(required)) else DONE

    def as_json(self) -> dict[str, object]:
        """The object of the public contract."""
        audit = self.audit
        return {
            "copy_url": audit.copy_url,
            "article_id": audit.article_id,
            "holds": audit.holds.value,
            "text_similarity": audit.text_similarity,
            "signs_of_commerce": list(audit.signs_of_commerce),
            "verdicts": [
                {
                    "obligation": verdict.obligation,
                    "verdict": verdict.outcome.value,
                    "evidence": verdict.evidence,
                }
                for verdict in audit.verdicts
            ],
        }


def run_audit(settings: Settings, source: str, name: str, *, clock: Clock = utc_now) -> AuditResult:
    """Holds a copy (a file, or an http address) against the article called `name`, and keeps the verdicts.

    Raises `UsageError` for a copy that is neither, `RunError` for a withheld article, else the errors of
    `find_original`, `fetch_single` and `read_copy`.
    """
    original = find_original(settings, name)
    if original.is_withheld:
        raise RunError(f"{original.credit.article_id} is withheld: there is no text to compare a copy with")
    checked_at = clock()
    audit = audit_copy(open_copy(settings, source), original)
    workspace = Workspace.of(settings)
    if not workspace.store.is_file():
        return AuditResult(audit, original, is_kept=False)
    with writer_lock(workspace.locks, WRITER_WAIT):
        is_published = is_in_step(workspace.store, workspace.public)
        store = open_store(workspace.store)
        try:
            save_audit(store, audit, f"{checked_at:%Y%m%dT%H%M%S}-{secrets.token_hex(3)}", checked_at)
        finally:
            store.close()
        # Else the store may hold what has not passed the checks yet: the next run publishes the verdicts.
        if is_published:
            publish(workspace.store, workspace.public)
    return AuditResult(audit, original, is_kept=True)


def open_copy(settings: Settings, source: str) -> CopyPage:
    """The copy as an audit reads it."""
    if source.lower().startswith(("http://", "https://")):
        page = fetch_single(
            source, _fetch_settings(settings), may_be_loopback=is_loopback(settings.site.host)
        )
        return read_copy(page.body, page.url, headers=page.headers)
    path = Path(source)
    if not path.is_file():
        raise UsageError(f"{source} is neither a file nor an address that starts with http:// or https://")
    if path.stat().st_size > settings.max_body_bytes:
        raise UsageError(f"{source} is larger than MAX_BODY_MB ({settings.max_body_mb:g} MB)")
    return read_copy(path.read_bytes(), source)


def _fetch_settings(settings: Settings) -> FetchSettings:
    is_local = is_loopback(settings.site.host)
    return FetchSettings(
        site=settings.site,
        user_agent=user_agent(settings.contact),
        interval=settings.request_interval if is_local else max(settings.request_interval, LEAST_INTERVAL),
        timeout=settings.request_timeout,
        max_body_bytes=settings.max_body_bytes,
        max_tries=settings.max_tries,
        backoff_base=settings.backoff_base,
        lock_folder=Workspace.of(settings).locks,
    )
