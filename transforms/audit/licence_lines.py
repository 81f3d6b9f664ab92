"""Find where a copy names the licence of the text: a deed link, the licence's words, or the notice itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from transforms.audit.records import CopyPage, Region
from transforms.audit.zones import Piece
from transforms.licences import licence_name, parse_deed, read_words
from transforms.notices import is_notice
from transforms.text import fold

_ELSEWHERE: Final = (Region.FIGURE, Region.COMMENT)
_SITE: Final = (Region.CHROME, Region.ASIDE)
_LONGEST: Final = 2500


@dataclass(frozen=True, slots=True)
class LicenceLines:
    """The lines that speak of licences, each kind by its first line (or address), None where there is none.

    `linked` links the article's own deed, `worded` names it without a link; `in_chrome` does either in the
    site's header or footer, `other` names another licence, `vague` says Creative Commons and no more,
    `notice` repeats InSight Crime's notice, `machine` names it where only machines read.
    """

    linked: str | None = None
    worded: str | None = None
    in_chrome: str | None = None
    other: str | None = None
    vague: str | None = None
    notice: str | None = None
    machine: str | None = None


def read_licence_lines(pieces: Sequence[Piece], copy: CopyPage, licence_ids: frozenset[str]) -> LicenceLines:
    """What the copy says of the licence, given the ids that the article's obligations rest on."""
    found: dict[str, str] = {}
    for piece in pieces:
        if piece.is_hidden or piece.region in _ELSEWHERE:
            continue
        is_site = piece.region in _SITE
        for kind in _kinds(piece, licence_ids):
            name = "in_chrome" if is_site and kind in ("linked", "worded") else kind
            if not (is_site and kind in ("other", "vague", "notice")):
                found.setdefault(name, piece.text[:300] or piece.links[0].href)
    machine = _machine(copy, licence_ids)
    if machine:
        found["machine"] = machine
    return LicenceLines(**found)


def _kinds(piece: Piece, licence_ids: frozenset[str]) -> list[str]:
    deeds = [deed.licence_id for link in piece.links if (deed := parse_deed(link.href))]
    words = read_words(piece.text)
    named = [word.licence_id for word in words]
    kinds: list[str] = []
    if licence_ids.intersection(deeds):
        kinds.append("linked")
    elif deeds:
        kinds.append("other")
    elif licence_ids.intersection(named):
        kinds.append("linked" if _prints_deed(piece.text, licence_ids) else "worded")
    elif any(licence_id for licence_id in named):
        kinds.append("other")
    elif words or "creative commons" in fold(piece.text[:_LONGEST]):
        kinds.append("linked" if _prints_deed(piece.text, licence_ids) else "vague")
    elif _prints_deed(piece.text, licence_ids):
        kinds.append("linked")
    if is_notice(piece.text):
        kinds.append("notice")
    return kinds


def _prints_deed(text: str, licence_ids: frozenset[str]) -> bool:
    """Whether the address of the deed is printed: the licence asks for its address or a link."""
    if "creativecommons.org" not in text.lower():
        return False
    addresses = (word.strip(".,;()[]<>\"'") for word in text.split() if "creativecommons.org" in word.lower())
    spelled = (word if "://" in word else f"https://{word}" for word in addresses)
    return any(deed.licence_id in licence_ids for word in spelled if (deed := parse_deed(word)))


def _machine(copy: CopyPage, licence_ids: frozenset[str]) -> str | None:
    hrefs = [href for rel, href in copy.head_links if rel == "license"]
    hrefs += [
        text
        for key, text in (*copy.structured, *copy.metas)
        if "licen" in key.lower() or "rights" in key.lower()
    ]
    return next(
        (href for href in hrefs if (deed := parse_deed(href)) and deed.licence_id in licence_ids), None
    )


def names_of_licences(licence_ids: frozenset[str]) -> str:
    """The short names, for evidence: `CC BY-NC 4.0`."""
    return " / ".join(licence_name(licence_id) or licence_id for licence_id in sorted(licence_ids))
