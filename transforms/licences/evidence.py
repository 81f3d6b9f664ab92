"""Turn the licence signals of a page into evidence: which licence each spells out, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from transforms.licences.deeds import parse_deed
from transforms.licences.reservations import is_reservation
from transforms.licences.subjects import OF_THE_TEXT, Subject
from transforms.licences.words import LicenceWords, read_words, read_words_with_subjects
from transforms.notices import notice_signs
from transforms.records import Evidence, LicenceSignal, Link
from transforms.terms import Lang, Scope, SignalKind

_SURE: Final = {
    SignalKind.DEED_LINK: 1.0,
    SignalKind.REL_LICENSE: 1.0,
    SignalKind.JSON_LD: 0.9,
    SignalKind.META: 0.9,
    SignalKind.RDFA: 0.9,
    SignalKind.HTTP_HEADER: 0.8,
}
"""Confidence of an address by the place where it stands: links that readers see before data for machines."""

BY_ADDRESS_FROM: Final = 0.8
"""Least confidence of a licence that was read from an address; words never reach it."""

_BY_WORDS: Final = 0.6
_WORDS_WITHOUT_VERSION: Final = 0.3
_UNREAD: Final = 0.1
_SAYS: Final = {SignalKind.RIGHTS_NOTE: 0.9, SignalKind.RESERVATION: 0.8, SignalKind.TDM: 0.5}
_ALL_NOTICE_SIGNS: Final = 5
_WHERE_TO_ASK: Final = "acquireLicensePage"
"""schema.org's word for a page where a licence may be had, which is not the licence itself."""


def read_evidence(
    signals: Sequence[LicenceSignal],
    lang: Lang,  # noqa: ARG001 - every rule reads both languages; a page may mix them
) -> tuple[Evidence, ...]:
    """Evidence in the order of the signals, repetitions left out; every signal is kept, understood or not.

    `licence_id` is set only where the address (or, at lower confidence, the words) spells out code and
    version. Words beside a deed that spell out another licence than it are evidence of their own.
    """
    evidence: dict[Evidence, None] = {}
    for signal in signals:
        for item in _read(signal):
            evidence.setdefault(item)
    return tuple(evidence)


def image_licence(links: Sequence[Link], text: str | None) -> str | None:
    """The licence that an image's own caption or credit states: by its one deed, else by its words.

    None where it states none, several, or reserves its rights.
    """
    if text and is_reservation(text):
        return None
    deeds = {deed.licence_id for link in links if (deed := parse_deed(link.href))}
    by_words = {words.licence_id for words in read_words(text or "") if words.licence_id}
    stated = deeds or by_words
    return next(iter(stated)) if len(stated) == 1 else None


def _read(signal: LicenceSignal) -> tuple[Evidence, ...]:
    if signal.signal in _SAYS:
        return (_evidence(signal, None, _SAYS[signal.signal]),)
    deed = _deed_of(signal)
    named = _named(signal)
    by_words = _one_id(named)
    if deed is not None:
        first = _evidence(signal, deed, _SURE.get(signal.signal, 1.0))
        if by_words is None or _agrees(named, deed):
            return (first,)
        other = LicenceSignal(SignalKind.WORDS, signal.scope, signal.statement)
        return first, _evidence(other, by_words, _BY_WORDS)
    if by_words is not None:
        return (_evidence(signal, by_words, _BY_WORDS),)
    if signal.signal is SignalKind.WORDS and signal.scope is Scope.TEXT and len(ids := _ids(named)) > 1:
        return tuple(_evidence(signal, licence_id, _BY_WORDS) for licence_id in ids)
    if signal.signal is SignalKind.NOTICE:
        signs = len(notice_signs(signal.statement or ""))
        return (_evidence(signal, None, round(0.5 + 0.4 * signs / _ALL_NOTICE_SIGNS, 2)),)
    return (_evidence(signal, None, _WORDS_WITHOUT_VERSION if named else _UNREAD),)


def _named(signal: LicenceSignal) -> tuple[LicenceWords, ...]:
    """The licences that a statement names, without those of something else than its scope."""
    if not signal.statement:
        return ()
    if signal.scope not in (Scope.TEXT, Scope.SITE):
        return read_words(signal.statement)
    found = read_words_with_subjects(signal.statement)
    if signal.signal is SignalKind.WORDS:
        return tuple(words for words, subject in found if subject in OF_THE_TEXT)
    # What a notice says beside its conditions is about itself; data for machines are hardly prose.
    is_notice = signal.signal is SignalKind.NOTICE
    others = (Subject.OTHER,) if is_notice else (Subject.OTHER, Subject.DENIED)
    return tuple(words for words, subject in found if subject not in others)


def _deed_of(signal: LicenceSignal) -> str | None:
    """The licence whose deed the signal points to; structured data may hold the address as its value."""
    if signal.statement and signal.statement.startswith(_WHERE_TO_ASK):
        return None
    for address in (signal.href, signal.statement):
        deed = parse_deed(address) if address else None
        if deed is not None:
            return deed.licence_id
    return None


def _one_id(named: Sequence[LicenceWords]) -> str | None:
    ids = _ids(named)
    return ids[0] if len(ids) == 1 else None


def _ids(named: Sequence[LicenceWords]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words.licence_id for words in named if words.licence_id))


def _agrees(named: Sequence[LicenceWords], deed: str) -> bool:
    """Whether words name the deed's licence, or the same one without its port."""
    return all(
        deed == words or deed.startswith(f"{words}-")
        for words in (name.licence_id for name in named)
        if words
    )


def _evidence(signal: LicenceSignal, licence_id: str | None, confidence: float) -> Evidence:
    return Evidence(
        signal=signal.signal,
        scope=signal.scope,
        statement=signal.statement,
        href=signal.href,
        licence_id=licence_id,
        confidence=confidence,
    )
