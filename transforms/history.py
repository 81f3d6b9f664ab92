"""An article over time: one pure function of all its captures, whatever the order in which they arrived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from transforms.attribution import credit_text
from transforms.carried import carry_over
from transforms.clusters import cluster
from transforms.history_records import ArticleState, CaptureNote, Reading, Sighting, SourceRecord
from transforms.identity import article_id
from transforms.licences import OverTime, decide_over_time
from transforms.obligations import obligations_of
from transforms.records import Article
from transforms.revisions import revisions_of
from transforms.second_sources import with_records
from transforms.text import fold

__all__ = ["cluster", "resolve"]

_UNCHANGED: Final = "unchanged"
# Thousands of pages carry the same few licences and notices.
_obligations: Final = lru_cache(maxsize=1024)(obligations_of)


@dataclass(frozen=True, slots=True)
class _Seen:
    first_at: datetime
    last_at: datetime
    gone_at: datetime | None


def resolve(
    readings: Sequence[Reading], sightings: Sequence[Sighting], records: Sequence[SourceRecord] = ()
) -> ArticleState:
    """What all captures of one article say together; the same for every order of the arguments.

    Readings are those of one article (see `cluster`), at least one; sightings those of its addresses,
    `records` those of REST and feeds (see `RecordIndex`), which have no part in the revisions.
    ValueError without a reading.
    """
    if not readings:
        raise ValueError("an article without a capture has no state")
    ordered = _in_order(readings)
    newest = ordered[-1]
    licence = decide_over_time(
        [(item.ref.captured_at, item.ref.capture_id, item.article.evidence) for item in ordered]
    )
    whole = with_records(carry_over(ordered), newest.ref.captured_at, records)
    article = _with_licence(whole, newest, licence)
    revisions = revisions_of(ordered)
    seen = _seen(ordered, sightings)
    return ArticleState(
        article_id=article_id(ordered[0].article.lang, ordered[0].article.slug),
        article=article,
        captures=tuple(item.ref for item in ordered),
        revisions=revisions,
        content_hash=revisions[-1].content_hash,
        first_seen_at=seen.first_at,
        last_seen_at=seen.last_at,
        gone_at=seen.gone_at,
        licence=licence.decision,
        licence_as_of_at=licence.licence_as_of_at,
        notice_last_seen_at=licence.notice_last_seen_at,
        evidence=licence.evidence,
        notes=_notes(ordered),
        credit_text=credit_text(article, licence.decision.licence_id),
    )


def _in_order(readings: Sequence[Reading]) -> list[Reading]:
    """Every capture once, by time; of two readings of one capture the one that compares last is kept."""
    once: dict[str, Reading] = {}
    for item in readings:
        held = once.get(item.ref.capture_id)
        if held is None or _rank(item) > _rank(held):
            once[item.ref.capture_id] = item
    return sorted(once.values(), key=lambda item: (item.ref.captured_at, item.ref.capture_id))


def _rank(item: Reading) -> tuple[str, str]:
    return item.parser_version, repr(item)


def _with_licence(article: Article, newest: Reading, licence: OverTime) -> Article:
    """The current article with the decision over all captures, its obligations and its own evidence."""
    own = tuple(item.evidence for item in licence.evidence if item.capture_id == newest.ref.capture_id)
    decided_by = {item.capture_id for item in licence.evidence if item.evidence.is_chosen}
    deciding = tuple(item.evidence for item in licence.evidence if item.capture_id in decided_by)
    obligations = _obligations(licence.decision, deciding, article.lang)
    return replace(article, licence=licence.decision, evidence=own, obligations=obligations)


def _seen(ordered: Sequence[Reading], sightings: Sequence[Sighting]) -> _Seen:
    """When the article was seen first and last, and since when its current address has been gone."""
    seen = [item.ref.captured_at for item in ordered]
    seen += [sighting.seen_at for sighting in sightings if sighting.state == _UNCHANGED]
    last_at = max(seen)
    current = {ordered[-1].ref.url, ordered[-1].article.url}
    gone = [
        sighting.seen_at
        for sighting in sightings
        if sighting.state != _UNCHANGED and sighting.seen_at > last_at and sighting.url in current
    ]
    return _Seen(min(seen), last_at, min(gone, default=None))


def _notes(ordered: Sequence[Reading]) -> tuple[CaptureNote, ...]:
    """The notes of the newest capture, then those gone since, each once with the newest time it was seen."""
    found: dict[tuple[str, str], CaptureNote] = {}
    for item in reversed(ordered):
        for note in item.article.notes:
            found.setdefault((note.kind, fold(note.text)), CaptureNote(item.ref.captured_at, note))
    return tuple(
        replace(kept, note=replace(kept.note, position=position))
        for position, kept in enumerate(found.values(), start=1)
    )
