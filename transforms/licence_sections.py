"""Where a Creative Commons licence asks for what: the sections of its legal text.

Read in the legal texts of the unported licences 1.0 to 4.0. The order of the restrictions in §4 of versions
1.0 to 3.0 is: licence notice (a), then share alike, then non-commercial, then attribution. Ports number
their sections in their own ways: for them the section is left out, but for 3.0 US and 3.0 IGO, which keep
that order.
"""

from __future__ import annotations

from typing import Final

_SAME_ORDER: Final = frozenset({("3.0", "us"), ("3.0", "igo")})
_OF_4_0: Final = {
    "credit_creator": "§3(a)(1)(A)(i)",
    "credit_licence": "§3(a)(1)(C)",
    "keep_notices": "§3(a)(1)(A)",
    "indicate_changes": "§3(a)(1)(B)",
    "non_commercial": "§2(a)(1)",
    "no_derivatives": "§2(a)(1)(B)",
    "share_alike": "§3(b)",
}


def section_of(obligation: str, code: str, version: str, jurisdiction: str | None) -> str | None:
    """The section that asks for an obligation ("§4(c)"), None where it is not known for certain."""
    if version == "4.0":
        return _OF_4_0.get(obligation)
    if not code.startswith("by") or (jurisdiction and (version, jurisdiction) not in _SAME_ORDER):
        return None
    letters = _letters(code)
    if obligation in ("credit_creator", "credit_title"):
        return f"§4({letters['attribution']})"
    if obligation == "indicate_changes":
        return "§3(b), adaptations" if version == "3.0" else f"§4({letters['attribution']}), adaptations"
    sections = {"credit_licence": "§4(a)", "keep_notices": "§4(a)", "no_derivatives": "§3"}
    if obligation in letters:
        return f"§4({letters[obligation]})"
    return sections.get(obligation)


def _letters(code: str) -> dict[str, str]:
    """The letters of §4: share alike before non-commercial before attribution, after (a)."""
    parts = code.split("-")
    named = [
        *(("share_alike",) if "sa" in parts else ()),
        *(("non_commercial",) if "nc" in parts else ()),
        "attribution",
    ]
    return dict(zip(named, "bcd", strict=False))
