"""Recognise InSight Crime's republication notice, and the notes that reserve an article for somebody else.

Two English wordings of the notice are on record (2016 and 2020); the Spanish one is not, so it is
recognised by the same signs in Spanish. Several independent signs must meet, so that a near wording is
still found and prose about copyright is not. Rights notes are told in `transforms.rights_notes`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from transforms.rights_holders import rights_holder_of
from transforms.rights_notes import is_rights_note
from transforms.text import fold

__all__ = ["is_notice", "is_rights_note", "notice_signs", "rights_holder_of"]

LONGEST_NOTICE: Final = 2500
_ENOUGH_SIGNS: Final = 2

_COPY_EN: Final = (
    r"(?:copy|copying|republish\w*|reprint\w*|reproduc\w+|redistribut\w+|distribut\w+|shar(?:e|ing)"
    r"|re-?post\w*|re-?us(?:e|ing)|use)\b"
)
_COPY_ES: Final = (
    r"(?:copi(?:ar|en|e)|republi(?:car|quen|que)|reproduc(?:ir|zan|za)|redistribu(?:ir|yan|ya)"
    r"|distribu(?:ir|yan|ya)|difund(?:ir|an|a)|compart(?:ir|an|a)|reutili(?:zar|cen|ce)|us(?:ar|en)"
    r"|utili(?:zar|cen))\b"
)
_INVITATION: Final = re.compile(
    r"\b(?:encourag\w+|invit\w+|welcom\w+|free to|feel free|may|can|allow\w*|permit\w*|happy for|how to)\b"
    rf"[^.;!?]{{0,80}}?\b{_COPY_EN}"
    r"|\b(?:anima\w+|alenta\w+|invita\w+|exhorta\w+|pued\w+|podra\w*|permit\w+|autoriza\w+|libre\w* de"
    r"|como)\b"
    rf"[^.;!?]{{0,80}}?\b{_COPY_ES}"
    r"|\bmay be (?:freely )?(?:copied|republished|reprinted|reproduced|shared|distributed|reused)\b"
    r"|\bse (?:permite|autoriza) la (?:libre )?(?:reproduccion|copia|distribucion|republicacion|difusion)\b"
    r"|\b(?:copying|republication|reproduction|distribution|reprinting)\b[^.;!?]{0,60}\b(?:permitted"
    r"|allowed|encouraged|welcome)\b"
)
_REFUSAL: Final = re.compile(
    r"\b(?:may|can|must|do|should|shall)(?: not|not|n't)\b|\bprohibi\w+|\bforbidden\b"
    r"|\bno (?:se )?(?:puede|permite|autoriza)"
    r"|\bwithout (?:the |our )?(?:prior |express |written |explicit ){0,3}(?:permission|consent"
    r"|authori[sz]ation)"
    r"|\bsin (?:la |nuestra )?(?:previa |expresa )?(?:autorizacion|permiso)"
)
_OURS: Final = re.compile(
    r"\bour (?:own |original )?(?:work|articles?|contents?|stor(?:y|ies)|material|journalism|reporting"
    r"|texts?|pieces?"
    r"|publications?)\b"
    r"|\bnuestr[oa]s? (?:propi[oa]s? )?(?:trabajos?|articulos?|contenidos?|historias?|materiales"
    r"|material|periodismo"
    r"|notas?|textos?|publicaciones|piezas?|reportajes?)\b"
    r"|\b(?:this|these) (?:articles?|work|stor(?:y|ies)|pieces?|texts?|content)\b"
    r"|\best(?:e|os|a|as) (?:articulos?|trabajos?|contenidos?|notas?|textos?|historias?)\b"
    r"|\binsight crime's (?:work|articles?|content|stories|material)\b"
    r"|\b(?:trabajos?|articulos?|contenidos?|textos?|material|materiales) de insight crime\b"
    r"|\b(?:articles|content|work|stories|material) (?:by|from|of) insight crime\b"
)
_SIGNS: Final = {
    "non_commercial": re.compile(
        r"\bnon-? ?commercial|\bnot for commercial|\bno comercial(?:es)?\b|\bno-comercial"
        r"|\bsin (?:fines|animos?) (?:comerciales|de lucro)|\bfines no (?:comerciales|lucrativos)"
        r"|\bno lucrativ"
    ),
    "attribution": re.compile(
        r"\bbylines?\b|\b(?:attribut\w+|credit\w*)\b[^.;!?]{0,40}\binsight crime\b"
        r"|\b(?:atribu\w+|credito\w*|acredit\w+|autoria|firma|cit(?:e|ar|en|ando)|mencion\w*|reconoc\w+)\b"
        r"[^.;!?]{0,60}\binsight crime\b"
        r"|\binsight crime\b[^.;!?]{0,40}\b(?:firma|autoria|credito)\b"
    ),
    "link": re.compile(
        r"\blink(?:s|ed|ing)?\b[^.;!?]{0,40}\boriginals?\b|\b(?:top|beginning) and (?:the )?(?:bottom|end)\b"
        r"|\b(?:enlaces?|vinculos?|links?|hipervinculos?)\b[^.;!?]{0,60}\boriginal(?:es)?\b"
        r"|\b(?:inicio|principio|comienzo|arriba|encabezado)\b[^.;!?]{0,30}\by\b[^.;!?]{0,20}\b(?:final"
        r"|fin|abajo|pie)\b"
        r"|\bparte superior\b[^.;!?]{0,30}\binferior\b"
    ),
    "creative_commons": re.compile(r"\bcreative commons\b"),
    "email": re.compile(
        r"\b(?:send us|drop us|email us|e-mail us|write to us|let us know|notify us|inform us)\b"
        r"|\b(?:envi\w+|mand\w+|escrib\w+)\b[^.;!?]{0,30}\b(?:correo|e-?mail|mensaje)\b"
        r"|\b(?:escriban?nos|avisen?nos|notifi\w+nos|inform\w+nos|haganos saber)\b"
    ),
}


def notice_signs(text: str) -> frozenset[str]:
    """The conditions that a wording names: non_commercial, attribution, link, creative_commons, email."""
    return _signs(fold(text[:LONGEST_NOTICE]))


# The notice is the same on every page of an era: what was found in it once need not be looked for again.
@lru_cache(maxsize=256)
def _signs(plain: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _SIGNS.items() if pattern.search(plain))


def is_notice(text: str) -> bool:
    """Whether a text is InSight Crime's republication notice, in either recorded wording or a near one.

    It must invite to copy, speak of the publisher's own work, and name at least two conditions of:
    non-commercial use, attribution, a link to the original, Creative Commons, an e-mail. The English
    wordings are as recorded; the Spanish ones are assumed to name the same conditions.
    """
    return len(text) <= LONGEST_NOTICE and _reads_as_notice(text)


@lru_cache(maxsize=256)
def _reads_as_notice(text: str) -> bool:
    plain = fold(text)
    return _OURS.search(plain) is not None and len(notice_signs(text)) >= _ENOUGH_SIGNS and _invites(plain)


def _invites(plain: str) -> bool:
    """Whether a sentence invites to copy and does not refuse it."""
    for match in _INVITATION.finditer(plain):
        start = max(plain.rfind(stop, 0, match.start()) for stop in ".;!?") + 1
        if not _REFUSAL.search(plain[start : match.end() + 60]):
            return True
    return False
