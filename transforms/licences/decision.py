"""Decide, from the evidence of a capture, whether an article may be reprinted, and under which licence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from transforms.licences.evidence import BY_ADDRESS_FROM
from transforms.licences.reservations import reserves_article, reserves_site, reserves_text
from transforms.licences.vocabulary import NOTICE_ID, licence_name, licence_row
from transforms.named_holders import named_holder
from transforms.notices import notice_signs
from transforms.records import Evidence, LicenceDecision
from transforms.rights_holders import is_publisher_itself, rights_holder_of
from transforms.rights_notes import is_rights_note
from transforms.terms import LicenceStatus, Scope, SignalKind

_DEEDS: Final = frozenset(
    {
        SignalKind.DEED_LINK,
        SignalKind.REL_LICENSE,
        SignalKind.JSON_LD,
        SignalKind.META,
        SignalKind.RDFA,
        SignalKind.HTTP_HEADER,
    }
)
_DATA: Final = frozenset({SignalKind.JSON_LD, SignalKind.META, SignalKind.RDFA})
_COPYRIGHT: Final = re.compile(r"©|\(c\)|\bcopyright\b|\bderechos de autor\b", re.IGNORECASE)


_EXCEPTED: Final = re.compile(
    r"\b(?:except|unless)\b[^.;]{0,20}\b(?:noted|stated|indicated|marked|specified)\b"
    r"|\bsalvo (?:que se (?:indique|diga)|indicaci[oó]n|donde)\b|\ba menos que se indique\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Sides:
    """The evidence that has a voice about the text, by what it says."""

    rights_notes: tuple[Evidence, ...]
    own_reservations: tuple[Evidence, ...]
    site_reservations: tuple[Evidence, ...]
    deeds: tuple[Evidence, ...]
    words: tuple[Evidence, ...]
    notices: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Finding:
    """A decision in the making: what decided is in `chosen`."""

    status: LicenceStatus
    chosen: tuple[Evidence, ...]
    reason: str
    licence_id: str | None = None


def decide(evidence: Sequence[Evidence]) -> tuple[LicenceDecision, tuple[Evidence, ...]]:
    """What one capture says about reprinting, and its evidence in the same order with `is_chosen` set anew.

    The first rule that applies decides:

    1. A rights note, or a line that names another right holder, makes the text `reserved`: the
       republication notice below it belongs to the template and cannot license what is not InSight Crime's.
    2. A reservation that speaks for the text makes it `reserved`. InSight Crime's own copyright line counts
       as site-wide wherever a template prints it.
    3. Two deeds for the text that differ are `conflicting`; so is a deed beside words that spell out
       another licence, and, without a deed, words that spell out two.
    4. A site-wide reservation beside a notice, a deed or words for the text is `conflicting`.
    5. A deed (or words) that permits commercial use beside a notice that forbids it is `conflicting`. One
       that permits less than the notice (no derivatives, share alike) is no conflict.
    6. A deed for the text, or for all that the site publishes, grants its licence.
    7. Words that spell out code and version grant that licence.
    8. A notice alone grants `insightcrime-notice`.
    9. A site-wide reservation alone makes the text `reserved`.
    10. Else it is `unstated`.

    A licence for the whole site speaks for the text as well; where it excepts what is noted otherwise, a deed
    of the text comes first. Evidence whose scope is image or other has no voice about the text; text and
    data mining signals have none at all.
    """
    finding = _find(_sides(evidence))
    chosen = set(finding.chosen)
    marked = tuple(replace(item, is_chosen=item in chosen) for item in _unmarked(evidence))
    note = finding.chosen[0].statement if finding.status is LicenceStatus.RESERVED else None
    decision = LicenceDecision(
        status=finding.status,
        licence_id=finding.licence_id,
        basis=None if finding.status is LicenceStatus.UNSTATED else "this_capture",
        rights_holder=_holder(note, finding.chosen[0]) if note else None,
        rights_note=note,
        reason=finding.reason,
    )
    return decision, marked


def _holder(note: str, item: Evidence) -> str | None:
    """The holder whom a note names; what other evidence says is searched for fixed phrases alone."""
    holder = rights_holder_of(note)
    is_note = item.signal is SignalKind.RIGHTS_NOTE or is_rights_note(note)
    return holder or (named_holder(note) if is_note else None)


def _site_licences(items: Sequence[Evidence], text: Sequence[Evidence]) -> Iterator[Evidence]:
    """The licences that the site states for all it publishes; those with an exception ("except where
    otherwise noted") yield to a deed or words of the text.
    """
    has_own = any(item.licence_id for item in text)
    for item in items:
        is_licence = item.signal in _DEEDS | {SignalKind.WORDS} and item.licence_id is not None
        yields = has_own and _EXCEPTED.search(item.statement or "")
        if item.scope is Scope.SITE and is_licence and not yields:
            yield item


def _unmarked(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(replace(item, is_chosen=False) for item in evidence)


def _sides(evidence: Sequence[Evidence]) -> _Sides:
    items = _unmarked(evidence)
    text = tuple(item for item in items if item.scope is Scope.TEXT and item.signal is not SignalKind.TDM)
    foreign = tuple(item for item in text if _is_foreign(item))
    reserving = tuple(
        item
        for item in items
        if item.scope in (Scope.TEXT, Scope.SITE) and item not in foreign and _reserves(item)
    )
    site_wide = tuple(item for item in reserving if _is_site_wide(item))
    voiced = (*text, *_site_licences(items, text))
    return _Sides(
        rights_notes=foreign,
        own_reservations=tuple(item for item in reserving if item not in site_wide),
        site_reservations=site_wide,
        deeds=tuple(
            item for item in voiced if item.signal in _DEEDS | {SignalKind.NOTICE} and _is_sure(item)
        ),
        words=tuple(item for item in voiced if item.licence_id and not _is_sure(item)),
        notices=tuple(item for item in text if item.signal is SignalKind.NOTICE),
    )


def _is_sure(item: Evidence) -> bool:
    """Whether the licence was read from an address rather than from words."""
    return (
        item.licence_id is not None
        and item.confidence >= BY_ADDRESS_FROM
        and item.signal is not SignalKind.WORDS
    )


def _is_foreign(item: Evidence) -> bool:
    """Whether an item says that somebody else holds the rights of the text."""
    if item.signal is SignalKind.RIGHTS_NOTE:
        return True
    says = item.statement
    if says is None or item.signal not in _DATA | {SignalKind.WORDS, SignalKind.RESERVATION}:
        return False
    if item.signal in _DATA and _COPYRIGHT.search(says) and rights_holder_of(says):
        return True
    return is_rights_note(says)


def _reserves(item: Evidence) -> bool:
    """Whether an item reserves rights; "some rights reserved" does not."""
    if item.signal is SignalKind.RESERVATION and item.statement is None:
        return True
    speaks = item.signal in _DATA | {SignalKind.WORDS, SignalKind.RESERVATION} and item.licence_id is None
    return speaks and item.statement is not None and reserves_text(item.statement)


def _is_site_wide(item: Evidence) -> bool:
    """What a template prints on every page: in the footer, in the data for machines, or in InSight Crime's
    own name or of the site's contents without speaking of the one article.
    """
    if item.scope is Scope.SITE or item.signal in _DATA:
        return True
    says = item.statement or ""
    return (is_publisher_itself(says) or reserves_site(says)) and not reserves_article(says)


def _find(sides: _Sides) -> _Finding:
    if sides.rights_notes:
        return _Finding(
            LicenceStatus.RESERVED, sides.rights_notes, "A note says that somebody else holds the rights."
        )
    if sides.own_reservations:
        return _Finding(LicenceStatus.RESERVED, sides.own_reservations, "The article reserves its rights.")
    return _conflict(sides) or _grant(sides) or _silence(sides)


def _conflict(sides: _Sides) -> _Finding | None:
    stated = (*sides.deeds, *sides.words)
    ids = sorted({item.licence_id for item in stated if item.licence_id})
    if len(ids) > 1 and not _same_but_for_port(sides):
        names = " and ".join(licence_name(licence_id) or licence_id for licence_id in ids)
        return _Finding(LicenceStatus.CONFLICTING, stated, f"The page states {names} for one text.")
    if sides.site_reservations and (stated or sides.notices):
        chosen = (*stated, *sides.notices, *sides.site_reservations)
        return _Finding(
            LicenceStatus.CONFLICTING, chosen, "The site reserves all rights beside a licence for the text."
        )
    forbidding = tuple(
        item for item in sides.notices if "non_commercial" in notice_signs(item.statement or "")
    )
    permitting = tuple(item for item in stated if _permits_commerce(item.licence_id))
    if forbidding and permitting:
        name = licence_name(permitting[0].licence_id or "")
        reason = f"{name} permits commercial use, which the notice forbids."
        return _Finding(LicenceStatus.CONFLICTING, (*permitting, *forbidding), reason)
    return None


def _same_but_for_port(sides: _Sides) -> bool:
    """Whether one deed stands beside words that name the same licence without its port."""
    deeds = {item.licence_id for item in sides.deeds if item.licence_id}
    words = {item.licence_id for item in sides.words if item.licence_id}
    return len(deeds) == 1 and all(
        deed == word or deed.startswith(f"{word}-") for deed in deeds for word in words
    )


def _permits_commerce(licence_id: str | None) -> bool:
    row = licence_row(licence_id) if licence_id else None
    return row is not None and row.allows_commercial is True


def _grant(sides: _Sides) -> _Finding | None:
    if sides.deeds:
        licence_id = sides.deeds[0].licence_id
        name = licence_name(licence_id or "")
        return _Finding(LicenceStatus.GRANTED, sides.deeds, f"A deed grants {name}.", licence_id)
    if sides.words:
        licence_id = sides.words[0].licence_id
        name = licence_name(licence_id or "")
        return _Finding(
            LicenceStatus.GRANTED, sides.words, f"The words of the page grant {name}.", licence_id
        )
    if sides.notices:
        reason = "The republication notice grants what it says; it names no licence."
        return _Finding(LicenceStatus.GRANTED, sides.notices, reason, NOTICE_ID)
    return None


def _silence(sides: _Sides) -> _Finding:
    if sides.site_reservations:
        return _Finding(LicenceStatus.RESERVED, sides.site_reservations, "The site reserves all rights.")
    return _Finding(LicenceStatus.UNSTATED, (), "Nothing on the page speaks about reprinting.")
