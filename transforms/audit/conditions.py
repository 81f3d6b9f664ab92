"""Judge the conditions that are no credit: licence, notices, changes, commerce."""

from __future__ import annotations

import re
from typing import Final

from transforms.audit.context import Context, Judged, quoted
from transforms.audit.holding import is_changed
from transforms.audit.licence_lines import names_of_licences
from transforms.audit.records import Holds, Outcome, Region
from transforms.text import fold

_LONGEST: Final = 600
_CHANGED: Final = re.compile(
    r"\b(?:(?:lightly |slightly |heavily )?(?:edited|abridged|shortened|condensed|adapted|modified"
    r"|amended|rewritten|revised"
    r"|trimmed|cut|translat(?:ed|ion)|traduccion|altered|changed)\b|excerpt(?:s|ed)?\b|extracts?\b|abbreviated\b|(?:this"
    r"|an?) (?:edited|abridged"
    r"|shortened|condensed|adapted) version|changes (?:were |have been )?made|adaptation of"
    r"|(?:fue |ha sido |version )?(?:editad[oa]|abreviad[oa]|resumid[oa]|acortad[oa]|adaptad[oa]"
    r"|modificad[oa]|recortad[oa]"
    r"|condensad[oa]|traducid[oa]|reescrit[oa])\b|extractos?\b|fragmentos?\b|resumen de\b|se (?:edito"
    r"|modifico|acorto|abrevio)"
    r"|cambios (?:hechos|realizados))"
)
_UNCHANGED: Final = re.compile(
    r"\b(?:not|never|without|no|sin)\b[^.;!?]{0,30}\b(?:edit\w*|modif\w*|chang\w*|alter\w*|cambi\w*|abridg\w*)"
)
_ABOUT_THIS: Final = re.compile(
    r"\b(?:article|story|piece|text|post|report|version|copy|original|here|note|length|insight|articulo|nota|texto|pieza"
    r"|reportaje|copia|aqui|extension|espacio|publicacion)\b|^\W*(?:excerpt|extract|edited|abridged|fragmento|extracto|editado)"
)
_GOES_ON: Final = re.compile(
    r"\b(?:read|continue|see|view)\b[^.;!?]{0,25}\b(?:full|rest|whole|complete|reading)\b"
    r"|\b(?:lea|leer|siga|seguir|continu\w+|ver)\b[^.;!?]{0,25}\b(?:complet[oa]|leyendo|resto|entero)\b"
)


def judge_licence(found: Context) -> Judged:
    """Whether the licence is named with its address, beside the text."""
    said = found.licences
    name = names_of_licences(found.licence_ids)
    if said.linked:
        return Outcome.MET, quoted(said.linked)
    if said.worded:
        return Outcome.UNCLEAR, f"named without a link to {name}: {quoted(said.worded)}"
    if said.other:
        return Outcome.MISSED, f"another licence than {name}: {quoted(said.other)}"
    if said.vague or said.notice:
        return Outcome.UNCLEAR, f"{name} is not named: {quoted(said.vague or said.notice or '')}"
    if said.in_chrome:
        return Outcome.UNCLEAR, f"only in the frame of the page: {quoted(said.in_chrome)}"
    if said.machine:
        return Outcome.MISSED, f"only where readers do not see it: {said.machine[:300]}"
    return Outcome.MISSED, f"{name} is not named" if name else "no licence is named"


def judge_notices(found: Context) -> Judged:
    """Whether the copy keeps a notice that refers to the licence."""
    if found.licences.notice:
        return Outcome.MET, quoted(found.licences.notice)
    return judge_licence(found)


def judge_changes(found: Context, basis: str) -> Judged:
    """Whether changes are indicated, where there are any that the licence's version asks to indicate."""
    holds = found.holding.holds
    if holds is Holds.FULL:
        return Outcome.MET, "nothing was changed"
    if holds is Holds.EXCERPT and "adaptations" in basis and not is_changed(found.holding.match):
        return Outcome.MET, "an unchanged excerpt is no adaptation"
    goes_on = None
    for piece in found.visible:
        if piece.region in (Region.COMMENT, Region.CHROME, Region.ASIDE) or len(piece.text) > _LONGEST:
            continue
        plain = fold(piece.text)
        if _CHANGED.search(plain) and _ABOUT_THIS.search(plain) and not _UNCHANGED.search(plain):
            return Outcome.MET, quoted(piece.text)
        if holds is Holds.EXCERPT and _GOES_ON.search(plain):
            goes_on = piece.text
    if goes_on:
        return Outcome.UNCLEAR, f"that it is an excerpt can only be guessed: {quoted(goes_on)}"
    return Outcome.MISSED, f"{_what(found)}, and the copy does not say so"


def judge_derivatives(found: Context, state: str) -> Judged:
    """Whether the text is unchanged: an excerpt is, an edited text is not."""
    holds = found.holding.holds
    if holds is Holds.EXCERPT and is_changed(found.holding.match):
        return Outcome.UNCLEAR, f"{_what(found)}, with some words changed"
    if holds in (Holds.FULL, Holds.EXCERPT):
        return Outcome.MET, f"{_what(found)}; nothing in it was changed"
    if holds is Holds.TRANSLATED:
        known = found.original.counterpart is not None
        words = (
            "the text is InSight Crime's own in the other language" if known else "the text was translated"
        )
        return Outcome.UNCLEAR, f"{words}; whether it was changed cannot be told"
    return (Outcome.MISSED if state == "required" else Outcome.UNCLEAR), _what(found)


def judge_share_alike(found: Context) -> Judged:
    """Whether a changed copy carries the same licence; an unchanged one need not."""
    holds = found.holding.holds
    if holds is Holds.FULL or (holds is Holds.EXCERPT and not is_changed(found.holding.match)):
        return Outcome.MET, f"{_what(found)}; nothing in it was changed"
    return judge_licence(found)


def judge_commerce(signs: tuple[str, ...]) -> Judged:
    """Never more than unclear: whether a use is commercial is not to be seen on the page alone."""
    if signs:
        return (
            Outcome.UNCLEAR,
            f"signs of commerce, which prove nothing by themselves: {'; '.join(signs)[:600]}",
        )
    return Outcome.UNCLEAR, "no signs of commerce on the page; what it earns cannot be seen on it"


def _what(found: Context) -> str:
    match = found.holding.match
    share = f"{match.share:.0%} of the article's words"
    if found.holding.holds is Holds.FULL:
        return f"the whole text ({share})"
    if found.holding.holds is Holds.EXCERPT:
        return f"an excerpt ({share})"
    if found.holding.holds is Holds.TRANSLATED:
        return "the article in the other language"
    return f"the text was changed ({match.cut} words left out, {match.added} put in, {share} kept)"
