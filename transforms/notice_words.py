"""The words by which a republication notice is told, in English and Spanish, all of them folded."""

from __future__ import annotations

import re
from typing import Final

_COPY_EN: Final = (
    r"(?:cop(?:y|ied|ying)|re-?publi\w+|re-?print\w*|reproduc\w+|(?:re-?)?distribut\w+|shar(?:e|ed|ing)"
    r"|re-?post\w*|re-?us(?:e|ed|ing)|us(?:e|ed)|re-?run|pass(?:ed)? on|circulat\w+|disseminat\w+)\b"
)
_COPY_ES: Final = (
    r"(?:copi(?:ar|en|e|arlos?|ad[oa]s?)|re-?publi(?:car\w*|quen?|cad[oa]s?|cacion)"
    r"|reproduc(?:ir\w*|cion|id[oa]s?)|reproduz(?:can?|camos)|(?:re)?distribu(?:ir\w*|yan?|id[oa]s?|cion)"
    r"|difu(?:ndir\w*|ndan?|ndid[oa]s?|sion)|compart(?:ir\w*|an?|id[oa]s?)"
    r"|(?:re)?utili(?:zar\w*|cen?|zad[oa]s?|zacion)|us(?:ar\w*|en|ad[oa]s?)|el uso"
    r"|reimprim\w+|reproducciones|replicar\w*)\b"
)
_CUE_EN: Final = (
    r"(?:encourag\w+|invit\w+|welcom\w+|free to|feel free|may|can|allow\w*|permit\w*|happy (?:for|to)|glad"
    r"|how to|granted|authori[sz]e[sd]?|entitled|urge[sd]?|want (?:you|others|readers|people) to)"
)
_CUE_ES: Final = (
    r"(?:anim[ae]\w*|alient\w+|alenta\w+|invit\w+|exhort\w+|pued\w+|podr\w+|permit\w+|permiso para"
    r"|autoriz\w+|libres? de|libremente|promov\w+|foment\w+|bienvenid\w+|pedimos|son libres"
    r"|esta permitid\w+)"
)
INVITATION: Final = re.compile(
    rf"\b{_CUE_EN}\b[^.;!?]{{0,120}}?\b{_COPY_EN}"
    rf"|\b{_CUE_ES}\b[^.;!?]{{0,120}}?\b{_COPY_ES}"
    r"|\b(?:copying|re-?publication|reproduction|distribution|reprinting|re-?use|sharing|reprints?)\b"
    r"[^.;!?]{0,80}\b(?:permitted|allowed|encouraged|welcomed?|granted|authori[sz]ed)\b"
    r"|\b(?:reproduccion|republicacion|copia|difusion|distribucion|uso)\b[^.;!?]{0,80}\b(?:permitid[oa]s?"
    r"|autorizad[oa]s?|libres?|bienvenid[oa]s?)\b"
    rf"|\b{_COPY_EN}[^.;!?]{{0,80}}[.;!?] "
    r"(?:(?:please|then|yes|you are|you're|go ahead|feel|we)[ ,]{1,2}){0,3}"
    r"(?:do|welcome to do|free to do|encourage you to do) (?:so|it)\b"
    rf"|\b{_COPY_ES}[^.;!?]{{0,80}}[.;!?] (?:¡|¿)?(?:puede\w*|lo invitamos a|adelante,? puede\w*) hacerlo\b"
)
"""Somebody is invited to copy something."""

IMPERATIVE: Final = re.compile(
    r"(?:^|[.;!?:] )(?:please )?(?:copy|re-?publish|re-?print|reproduce|re-?distribute|share|re-?post|re-?use"
    r"|use)\b[^.;!?]{0,40}\b(?:our|this|these|insight crime)\b"
    r"|(?:^|[.;!?:] |[¡¿])(?:por favor,? )?(?:copien?|republi(?:que|quen)|reproduzcan?|distribuyan?|difundan?"
    r"|compartan?|utilicen?|usen?)\b[^.;!?]{0,40}\b(?:nuestr[oa]s?|est[eao]s?|insight crime)\b"
)
REFUSAL: Final = re.compile(
    r"\b(?:may|can|must|do|does|should|shall|are|is)(?: not|not|n't)\b|\bno longer\b|\bnobody\b|\bno one\b"
    r"|\bya no\b|\bnadie\b|\bprohibi\w+|\bforbidden\b"
    r"|\bno (?:se |esta |queda )?(?:puede|permite|autoriza|permitid)"
    r"|\b(?:request|ask(?: us)? for|seek|obtain|need|require[sd]?|get|prior)\b[^.;!?]{0,30}\bpermission\b"
    r"|\b(?:solicit\w+|pedir|pida|pidan|obten\w+|requier\w+|necesit\w+)\b[^.;!?]{0,30}\b(?:permiso"
    r"|autorizacion)\b"
)
"""What turns an invitation into its contrary where it stands before the word for copying."""

CONSENT: Final = re.compile(
    r"\bwith(?:out)? (?:the |our )?(?:prior |express |written |explicit ){0,3}(?:permission|consent"
    r"|authori[sz]ation)\b"
    r"|\bunless (?!otherwise|noted|stated|indicated)|\ba menos que (?!se indique)"
    r"|\b(?:con|sin) (?:el |la |nuestr[oa] )?(?:previ[oa] |expres[oa] |debid[oa] ){0,2}"
    r"(?:permiso|autorizacion|consentimiento)\b"
)
"""A consent without which nothing may be copied; it stands before or after the invitation."""

NONE_NEEDED: Final = re.compile(
    r"\b(?:you |they |readers )?(?:do not|don't|need not) (?:need|have|require)?(?: to)? ?(?:ask |request )?"
    r"(?:for |us )?(?:our |any |prior )?permission (?:to|before)\b"
    r"|\b(?:no (?:es necesario|hace falta|necesita\w*)) (?:pedir |solicitar )?(?:el |nuestro |ningun )?"
    r"permiso para\b|\bsin pedir permiso\b"
    r"|\bwithout (?:asking|having to ask|the need to ask)(?: us)?(?: for)? (?:for )?permission\b"
)
REPORTED: Final = re.compile(
    r"\b(?:said|says|told|wrote|explained|according to|reads|dij[oe]|dijeron|afirmo|explico|escribio|segun"
    r"|cont[oe]|declaro|aseguro)\b"
)
"""A notice speaks for itself: what somebody is said to have said is prose."""

OURS: Final = re.compile(
    r"\bour (?:own |original )?(?:work|articles?|contents?|stor(?:y|ies)|material|journalism|reporting"
    r"|texts?|pieces?|publications?)\b"
    r"|\bnuestr[oa]s? (?:propi[oa]s? )?(?:trabajos?|articulos?|contenidos?|historias?|materiales"
    r"|material|periodismo|notas?|textos?|publicaciones|piezas?|reportajes?)\b"
    r"|\b(?:this|these) (?:articles?|work|stor(?:y|ies)|pieces?|texts?|content)\b"
    r"|\best(?:e|os|a|as) (?:articulos?|trabajos?|contenidos?|notas?|textos?|historias?)\b"
    r"|\binsight crime's (?:own |original )?(?:work|articles?|content|stories|material|journalism|reporting"
    r"|texts?)\b"
    r"|\b(?:trabajos?|articulos?|contenidos?|textos?|material|materiales) de insight crime\b"
    r"|\b(?:articles?|content|work|stories|material|story) (?:by|from|of|on) (?:the )?insight crime\b"
    r"|\binsight crime (?:articles|stories|content|material|pieces)\b"
    r"|\binsight crime\b[^.;!?]{0,90}\bits (?:own |original )?(?:work|articles|content|stories|material"
    r"|journalism|reporting|texts|publications)\b"
    r"|\binsight crime\b[^.;!?]{0,90}\bsus? (?:propi[oa]s? )?(?:trabajos?|articulos?|contenidos?|historias?"
    r"|material|materiales|periodismo|notas|textos|publicaciones|reportajes?|investigaciones)\b"
)
"""The work spoken of is the publisher's own."""

SIGNS: Final = {
    "non_commercial": re.compile(
        r"(?<!is a )(?<!as a )\bnon-? ?commercial|\bnot for commercial|\bno comercial(?:es)?\b|\bno-comercial"
        r"|\bsin (?:fines|animos?) (?:comerciales|de lucro)|\bfines no (?:comerciales|lucrativos)"
        r"|\bno lucrativ"
    ),
    "attribution": re.compile(
        r"\bbylines?\b|\b(?:attribut\w+|credit\w*)\b[^.;!?]{0,40}\binsight crime\b"
        r"|\b(?:atribu\w+|credito\w*|acredit\w+|autoria|firma|cit(?:e|a|ar|en|ando)|mencion\w*|reconoc\w+)\b"
        r"[^.;!?]{0,60}\binsight crime\b"
        r"|\binsight crime\b[^.;!?]{0,40}\b(?:credited|attributed|named|acknowledged|cited|mentioned)\b"
        r"|\bnam(?:e|es|ing) insight crime\b"
        r"|\binsight crime\b[^.;!?]{0,40}\b(?:firma|autoria|credito|citad[oa]|mencionad[oa]|como fuente)\b"
    ),
    "link": re.compile(
        r"\blink(?:s|ed|ing)?\b[^.;!?]{0,40}\boriginals?\b|\b(?:top|beginning) and (?:the )?(?:bottom|end)\b"
        r"|\b(?:enlaces?|enlac\w+|enlaz\w+|vinculos?|links?|hipervinculos?)\b[^.;!?]{0,60}\boriginal(?:es)?\b"
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
"""The conditions that a notice may name."""
