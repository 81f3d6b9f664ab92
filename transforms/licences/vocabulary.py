"""The table of licences: what each permits, requires and prohibits, and how it is called."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from transforms.licences.published import JURISDICTIONS, LICENCES, PUBLIC_DOMAIN, SPDX_IDS, UNPORTED

NOTICE_ID: Final = "insightcrime-notice"
"""The licence_id of an article for which only InSight Crime's republication notice speaks."""

_SITE: Final = "https://creativecommons.org"
_SUFFIXES: Final = {
    "1.0": "Generic",
    "2.0": "Generic",
    "2.5": "Generic",
    "3.0": "Unported",
    "4.0": "International",
}
_ELEMENTS: Final = {"by": "Attribution", "nc": "NonCommercial", "sa": "ShareAlike"}
_WHOLE_NAMES: Final = {
    "sampling": "Sampling",
    "sampling+": "Sampling Plus",
    "nc-sampling+": "NonCommercial Sampling Plus",
    "devnations": "Developing Nations",
}


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A row of `licences`.

    `permits`, `requires` and `prohibits` use the terms of the Creative Commons rights expression language
    (Reproduction, Distribution, DerivativeWorks, Attribution, Notice, ShareAlike, CommercialUse …). A boolean
    is None where the wording does not say.
    """

    licence_id: str
    code: str | None
    version: str | None
    jurisdiction: str | None
    deed_url: str | None
    legalcode_url: str | None
    spdx_id: str | None
    title: str
    allows_commercial: bool | None
    allows_derivatives: bool | None
    share_alike: bool | None
    permits: tuple[str, ...]
    requires: tuple[str, ...]
    prohibits: tuple[str, ...]


def licence_id_for(code: str, version: str, jurisdiction: str | None) -> str | None:
    """The id of a published licence; None where Creative Commons published no such version or port.

    `code` as in the address (`by-nc`, `zero`, `mark`), `jurisdiction` its port in lower case or None.
    """
    known = PUBLIC_DOMAIN.get((code, version)) or LICENCES.get((code, version))
    if known is None or (jurisdiction or UNPORTED) not in known:
        return None
    if code == "zero":
        return f"CC0-{version}"
    if code == "mark":
        return f"CC-PDM-{version}"
    if code == "by-nd-nc" and jurisdiction is None:
        return f"CC-BY-NC-ND-{version}"  # The SPDX list spells the elements in the later order.
    port = f"-{jurisdiction.upper()}" if jurisdiction else ""
    return f"CC-{code.upper()}-{version}{port}"


def licence_name(licence_id: str) -> str | None:
    """The short name that people read: `CC BY-NC 3.0 US`, `CC0 1.0`; None for an id that names no licence."""
    row = licence_row(licence_id)
    if row is None or row.code is None or row.version is None:
        return None
    if row.code == "zero":
        return f"CC0 {row.version}"
    if row.code == "mark":
        return f"Public Domain Mark {row.version}"
    port = f" {row.jurisdiction.upper()}" if row.jurisdiction else ""
    return f"CC {row.code.upper()} {row.version}{port}"


def licence_rows() -> tuple[LicenceRow, ...]:
    """Every published licence once, in the order of their ids, and the republication notice."""
    rows = (licence_row(licence_id) for licence_id in sorted({NOTICE_ID, *_published()}))
    return tuple(row for row in rows if row)


@lru_cache(maxsize=1)
def _published() -> dict[str, tuple[str, str, str | None]]:
    """Code, version and port of each published licence, by its id."""
    found: dict[str, tuple[str, str, str | None]] = {}
    for published in (LICENCES, PUBLIC_DOMAIN):
        for (code, version), ports in published.items():
            for port in ports:
                licence_id = licence_id_for(code, version, port or None)
                found.setdefault(str(licence_id), (code, version, port or None))
    return found


@lru_cache(maxsize=1024)
def licence_row(licence_id: str) -> LicenceRow | None:
    """The row of an id, or None."""
    if licence_id == NOTICE_ID:
        return _NOTICE
    published = _published().get(licence_id)
    return _row(licence_id, *published) if published else None


def _row(licence_id: str, code: str, version: str, jurisdiction: str | None) -> LicenceRow:
    folder = "publicdomain" if code in ("zero", "mark") else "licenses"
    port = f"{jurisdiction}/" if jurisdiction else ""
    deed = f"{_SITE}/{folder}/{code}/{version}/{port}"
    permits, requires, prohibits = _terms(code)
    return LicenceRow(
        licence_id=licence_id,
        code=code,
        version=version,
        jurisdiction=jurisdiction,
        deed_url=deed,
        legalcode_url=None if code == "mark" else f"{deed}legalcode",
        spdx_id=licence_id if licence_id in SPDX_IDS else None,
        title=_title(code, version, jurisdiction),
        allows_commercial="CommercialUse" not in prohibits and "sampling" not in code,
        allows_derivatives="DerivativeWorks" in permits,
        share_alike="ShareAlike" in requires,
        permits=permits,
        requires=requires,
        prohibits=prohibits,
    )


def _title(code: str, version: str, jurisdiction: str | None) -> str:
    if code == "zero":
        return f"CC0 {version} Universal"
    if code == "mark":
        return f"Public Domain Mark {version} Universal"
    no_derivatives = "NoDerivatives" if version == "4.0" else "NoDerivs"
    name = _WHOLE_NAMES.get(code) or "-".join(_ELEMENTS.get(part, no_derivatives) for part in code.split("-"))
    place = JURISDICTIONS[jurisdiction][0] if jurisdiction else _SUFFIXES[version]
    return f"{name} {version} {place}"


def _terms(code: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """What a code permits, requires and prohibits, by the RDF records of Creative Commons."""
    if code in ("zero", "mark"):
        return ("DerivativeWorks", "Distribution", "Reproduction"), (), ()
    if code == "devnations":
        return ("DerivativeWorks", "Distribution", "Reproduction"), ("Notice",), ("HighIncomeNationUse",)
    if "sampling" in code:
        permits = ("DerivativeWorks", "Reproduction", *(("Sharing",) if code.endswith("+") else ()))
        return permits, ("Attribution", "Notice"), ("CommercialUse",) if code.startswith("nc-") else ()
    parts = code.split("-")
    permits = (
        ("Distribution", "Reproduction")
        if "nd" in parts
        else ("DerivativeWorks", "Distribution", "Reproduction")
    )
    requires = (
        *(("Attribution",) if "by" in parts else ()),
        "Notice",
        *(("ShareAlike",) if "sa" in parts else ()),
    )
    return permits, requires, ("CommercialUse",) if "nc" in parts else ()


_NOTICE: Final = LicenceRow(
    licence_id=NOTICE_ID,
    code=None,
    version=None,
    jurisdiction=None,
    deed_url=None,
    legalcode_url=None,
    spdx_id=None,
    title="InSight Crime republication notice",
    allows_commercial=False,
    allows_derivatives=None,
    share_alike=None,
    permits=("Distribution", "Reproduction"),
    requires=("Attribution",),
    prohibits=("CommercialUse",),
)
