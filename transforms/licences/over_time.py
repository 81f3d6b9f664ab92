"""Decide over all captures of an article: the newest decides, but a Creative Commons licence stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from transforms.frozen import lightly_frozen
from transforms.history_records import CaptureEvidence
from transforms.licences.decision import decide
from transforms.licences.vocabulary import NOTICE_ID
from transforms.records import Evidence, LicenceDecision
from transforms.terms import LicenceStatus, Scope, SignalKind

# Thousands of pages carry the same few signals.
_decide: Final = lru_cache(maxsize=1024)(decide)


@lightly_frozen
@dataclass(frozen=True, slots=True)
class OverTime:
    """What the captures of an article say together about reprinting it.

    `licence_as_of_at` is the time of the capture that decided, None where nothing speaks;
    `notice_last_seen_at` the time of the newest capture with the republication notice. `evidence` is that
    of every capture, by time, with `is_chosen` on what decided.
    """

    decision: LicenceDecision
    licence_as_of_at: datetime | None
    notice_last_seen_at: datetime | None
    evidence: tuple[CaptureEvidence, ...]


@lightly_frozen
@dataclass(frozen=True, slots=True)
class _Told:
    captured_at: datetime
    capture_id: str
    decision: LicenceDecision
    evidence: tuple[Evidence, ...]


def decide_over_time(captures: Sequence[tuple[datetime, str, Sequence[Evidence]]]) -> OverTime:
    """Decides over (capture time, capture id, evidence) triples, in any order.

    The newest capture decides. Where it says nothing, the newest earlier capture that says something is
    asked: a deed (or words with code and version) still grants, `earlier_capture`; an older deed is found
    behind bare notices, but not behind a reservation or a conflict. A bare notice grants no longer: the
    article is unstated.
    """
    told = [_tell(*capture) for capture in sorted(captures, key=lambda capture: (capture[0], capture[1]))]
    deciding, decision = _deciding(told)
    return OverTime(
        decision=decision,
        licence_as_of_at=deciding.captured_at if deciding else None,
        notice_last_seen_at=max((item.captured_at for item in told if _has_notice(item)), default=None),
        evidence=tuple(
            CaptureEvidence(
                item.capture_id,
                item.captured_at,
                evidence if item is deciding else _not_chosen(evidence),
            )
            for item in told
            for evidence in item.evidence
        ),
    )


def _tell(captured_at: datetime, capture_id: str, evidence: Sequence[Evidence]) -> _Told:
    return _Told(captured_at, capture_id, *_decide(tuple(dict.fromkeys(evidence))))


def _not_chosen(evidence: Evidence) -> Evidence:
    return replace(evidence, is_chosen=False) if evidence.is_chosen else evidence


def _has_notice(told: _Told) -> bool:
    return any(item.signal is SignalKind.NOTICE and item.scope is Scope.TEXT for item in told.evidence)


def _deciding(told: Sequence[_Told]) -> tuple[_Told | None, LicenceDecision]:
    """The capture that decides, if any does, and the decision over all."""
    if not told:
        return None, decide(())[0]
    newest = told[-1]
    if newest.decision.status is not LicenceStatus.UNSTATED:
        return newest, newest.decision
    for earlier in reversed(told[:-1]):
        decision = earlier.decision
        if decision.status is LicenceStatus.UNSTATED or decision.licence_id == NOTICE_ID:
            continue
        if decision.status is not LicenceStatus.GRANTED:
            break
        reason = f"{decision.reason} It was seen on an earlier capture, and such licences are not revoked."
        return earlier, replace(decision, basis="earlier_capture", reason=reason)
    if any(_has_notice(item) for item in told):
        reason = "Only earlier captures carry the republication notice; ask the publisher."
        return None, replace(newest.decision, reason=reason)
    return None, newest.decision
