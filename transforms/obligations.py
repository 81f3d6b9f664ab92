"""What a reader who reprints an article must do, and the words or the section of the licence it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from transforms.licence_sections import section_of
from transforms.licences import licence_name, licence_row
from transforms.notices import notice_signs
from transforms.records import Evidence, LicenceDecision, Obligation
from transforms.terms import Lang, LicenceStatus, Scope, SignalKind
from transforms.text import fold, sentences

_SILENT: Final = frozenset({LicenceStatus.UNSTATED, LicenceStatus.RESERVED})
_TOP_AND_BOTTOM: Final = re.compile(
    r"\b(?:top|beginning|start)\b.{0,30}\b(?:bottom|end)\b|\b(?:inicio|principio|comienzo|arriba"
    r"|encabezado)\b.{0,50}"
    r"\b(?:final|fin|abajo|pie)\b|\bparte superior\b.{0,30}\binferior\b"
)
_BYLINE: Final = re.compile(r"\bbylines?\b|\bfirma\b|\bautoria\b")
_SIGN_OF: Final = {
    "credit_in_byline": "attribution",
    "link_at_top": "link",
    "link_at_bottom": "link",
    "non_commercial": "non_commercial",
    "notify_publisher": "email",
}
_ORDER: Final = (
    "credit_in_byline",
    "credit_creator",
    "credit_title",
    "link_at_top",
    "link_at_bottom",
    "non_commercial",
    "no_derivatives",
    "share_alike",
    "credit_licence",
    "keep_notices",
    "indicate_changes",
    "notify_publisher",
)
_NOT_SAID: Final = {
    Lang.EN: "The notice does not say whether changed copies are allowed.",
    Lang.ES: "El aviso no dice si se permiten copias modificadas.",
}


def obligations_of(
    decision: LicenceDecision, evidence: Sequence[Evidence], lang: Lang
) -> tuple[Obligation, ...]:
    """The obligations of an article, each once, in the order of the contract; none for unstated and reserved.

    `evidence` is that of the capture that decided. `basis` is the sentence of the notice, verbatim, or the
    licence's section and version ("CC BY-NC 4.0 §3(a)(1)"). Where only the notice speaks, `no_derivatives`
    is unknown: silence is no permission. A conflicting article carries the obligations of all that the page
    states.
    """
    if decision.status in _SILENT:
        return ()
    found: dict[str, Obligation] = {}
    for licence_id in _licences(decision, evidence):
        for obligation in _of_licence(licence_id):
            found.setdefault(obligation.obligation, obligation)
    has_licence = bool(found)
    for notice in _notices(evidence):
        for obligation in _of_notice(notice):
            found.setdefault(obligation.obligation, obligation)
        if not has_licence:
            found.setdefault("no_derivatives", Obligation("no_derivatives", "unknown", _NOT_SAID[lang]))
    return tuple(found[name] for name in _ORDER if name in found)


def _licences(decision: LicenceDecision, evidence: Sequence[Evidence]) -> tuple[str, ...]:
    if decision.status is LicenceStatus.GRANTED:
        return (decision.licence_id,) if decision.licence_id else ()
    stated = (item.licence_id for item in evidence if item.is_chosen and item.licence_id)
    return tuple(sorted(set(stated)))


def _notices(evidence: Sequence[Evidence]) -> tuple[str, ...]:
    """The wordings of the notice, the fullest first."""
    said = {
        item.statement
        for item in evidence
        if item.signal is SignalKind.NOTICE and item.scope is Scope.TEXT and item.statement
    }
    return tuple(sorted(said, key=lambda text: (-len(notice_signs(text)), text)))


def _of_licence(licence_id: str) -> Iterator[Obligation]:
    row, name = licence_row(licence_id), licence_name(licence_id)
    if row is None or row.code is None or row.version is None or name is None:
        return
    for obligation in _asked_by(row.code, row.version):
        section = section_of(obligation, row.code, row.version, row.jurisdiction)
        yield Obligation(obligation, "required", f"{name} {section}" if section else name)


def _asked_by(code: str, version: str) -> Iterator[str]:
    """The obligations that a code and version ask for.

    Titles were required before 4.0. 4.0 asks to indicate modifications even of an excerpt, older versions
    only of adaptations, which a licence without derivatives does not allow. Public domain tools ask for
    nothing.
    """
    parts = code.split("-")
    if code in ("zero", "mark"):
        return
    if "by" in parts or "sampling" in code:
        yield "credit_creator"
        if version != "4.0":
            yield "credit_title"
    if "nc" in parts:
        yield "non_commercial"
    if "nd" in parts:
        yield "no_derivatives"
    if "sa" in parts:
        yield "share_alike"
    yield "credit_licence"
    yield "keep_notices"
    if "by" in parts and (version == "4.0" or "nd" not in parts):
        yield "indicate_changes"


def _of_notice(notice: str) -> Iterator[Obligation]:
    signs = notice_signs(notice)
    for obligation, sign in _SIGN_OF.items():
        if sign not in signs:
            continue
        basis = _sentence_with(notice, sign)
        yield Obligation(obligation, _state(obligation, basis), basis)


def _state(obligation: str, basis: str) -> str:
    """How firmly a notice asks; a link or a credit whose place the words leave open is unknown as such."""
    plain = fold(basis)
    if obligation == "notify_publisher":
        return "requested"
    if obligation in ("link_at_top", "link_at_bottom") and not _TOP_AND_BOTTOM.search(plain):
        return "unknown"
    if obligation == "credit_in_byline" and not _BYLINE.search(plain):
        return "unknown"
    return "required"


def _sentence_with(notice: str, sign: str) -> str:
    """The first sentence of the notice that names a condition, verbatim."""
    return next((sentence for sentence in sentences(notice) if sign in notice_signs(sentence)), notice)
