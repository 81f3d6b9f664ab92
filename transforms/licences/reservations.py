"""Reservations of rights in running words: "all rights reserved", and what forbids to reproduce."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from transforms.licences.subject_words import EXCEPTION, NOUN
from transforms.licences.subjects import OF_THE_TEXT, Subject, subject_of
from transforms.stems import Stems
from transforms.text import fold

LONGEST_WORDING: Final = 5000
_SHORT: Final = 160
_CLAUSE: Final = 120

_RIGHTS: Final = Stems("right", "derecho", "direito", "propiedad")
_COPYING: Final = Stems(
    "reprodu",
    "republi",
    "re-publi",
    "reprint",
    "repost",
    " cop",
    "redistrib",
    "syndicat",
    "istributed",
    "difund",
)
_FORBIDDING: Final = Stems(
    " not ",
    "n't",
    "not be",
    "prohib",
    "prohíb",
    "proíb",
    "proibid",
    "forbid",
    "permission",
    "permiso",
    "consent",
    "autoriz",
    "authori",
    "no part",
    "no portion",
    "parte",
    "no se ",
    "no pued",
    "no podr",
    " only ",
    " solo ",
    " without ",
    "sin ",
    "nothing ",
    "no repro",
    "no republ",
    "cleared",
    "approved",
)
_TERMS: Final = Stems("licen", "notice", "policy", "aviso", "nuestra pol", "republi", "sharing")
_LEFT_OUT: Final = Stems(
    " not ",
    "exempt",
    "excluded",
    "no se aplica",
    "no se extiende",
    "no cubre",
    "no rige",
    "no vale",
    "no incluye",
    "no está",
    "no esta",
    "no queda",
)

_COPY_EN: Final = (
    r"(?:copied|reproduced|re-?published|re-?printed|redistributed|distributed|re-?posted|re-?used|shared"
    r"|syndicated|translated)"
)
_COPYING_EN: Final = (
    r"(?:reproduction|re-?publication|re-?printing|reprints?|redistribution|re-?use|copying|re-?publishing"
    r"|reproducing|syndication)"
)
_COPY_ES: Final = (
    r"(?:reproducid[ao]s?|republicad[ao]s?|copiad[ao]s?|reimpres[ao]s?|distribuid[ao]s?|redistribuid[ao]s?"
    r"|difundid[ao]s?|utilizad[ao]s?|compartid[ao]s?|reproduzid[ao]s?)"
)
_COPYING_ES: Final = (
    r"(?:reproduccion|republicacion|copia|reimpresion|distribucion|redistribucion|difusion|utilizacion"
    r"|reproducao|republicacao|copia|reproducir|republicar|reproduzir)"
)
# Forbidding commerce alone, or copies without credit, reserves nothing else.
_ONLY: Final = (
    r"(?![^.;!?]{0,60}?\b(?:commercial|comercial(?:es|mente)?|comerciais|lucro|sin (?:citar|mencionar"
    r"|atribu\w+|dar"
    r"|enlazar|credito|la (?:debida )?(?:cita|atribucion|mencion))|without (?:attribution|credit\w*"
    r"|citing|naming|a link|linking|due)"
    r"|sem (?:citar|credito|mencionar))\b)"
)
RESERVED: Final = re.compile(
    r"\b(?:all (?:\w+ )?rights? (?:(?:to|in|of|for|over) [^.;!?]{1,50} )?(?:are |is |remain )?reserved\b"
    r"|with all rights reserved\b"
    r"|todos los derechos (?:estan |quedan |son )?reservados\b|reservados todos los derechos\b"
    r"|(?:copy|copies|copied|copying|reproduc\w+|re-?publi\w+|re-?print\w*|redistribut\w+|re-?post\w*"
    r"|syndicat\w+)\b"
    r"[^.;!?]{0,80}?\bwithout (?:\w+,? ){0,4}?(?:consent|permission|authori[sz]ation|approval|agreement)\b"
    r"|without (?:\w+,? ){0,4}?(?:consent|permission|authori[sz]ation"
    r"|approval)\b[^.;!?]{0,60}?\b(?:copied|reproduc\w+"
    r"|re-?publish\w*|re-?print\w*|redistribut\w+|re-?post\w*)\b"
    r"|(?:copia\w*|reproduc\w+|republi\w+|reimpr\w+|redistribu\w+|reproduz\w+)\b"
    r"[^.;!?]{0,80}?\b(?:sin|sem) (?:\w+,? ){0,4}?(?:permiso|autorizacion|consentimiento|autorizacao"
    r"|permissao)\b"
    r"|(?:may|must|can|shall|should)(?: not| ?not) (?:\w+,? (?:or |and )?){0,3}?(?:copy|reproduce"
    r"|re-?publish|re-?print"
    rf"|redistribute|re-?post|syndicate)\b{_ONLY}"
    rf"|(?:nothing|no (?:content|articles?|materials?|texts?|stor(?:y|ies)|work)) (?:on|in|of|from"
    rf"|published) [^.;!?]{{0,60}}?\b{_COPY_EN}\b{_ONLY}"
    rf"|no {_COPYING_EN}\b{_ONLY}"
    rf"|{_COPYING_EN}\b[^.;!?]{{0,60}}?\bmust be (?:cleared|authori[sz]ed|approved|agreed|requested)\b"
    r"|todos los derechos (?:de|sobre|en) [^.;!?]{1,50} (?:estan |quedan |son )?reservados\b"
    r"|queda[n]? reservad[oa]s? (?:todos )?(?:los derechos|la propiedad)"
    r"|(?:contact|write to|ask|email)\b[^.;!?]{0,50}\bfor permission to (?:re-?publish|re-?print"
    r"|reproduce|re-?post|copy)\b"
    r"|(?:re-?publish|re-?print|reproduce|re-?post|copy)\b[^.;!?]{0,60}\b(?:(?:must|need to|have to"
    r"|please|should) (?:first )?(?:ask|request|seek|obtain|get|contact|write|email))\b"
    r"|(?:solicite|pida|requiere|necesita|obtenga)\b[^.;!?]{0,20}\b(?:permiso"
    r"|autorizacion) para (?:republicar|reproducir|copiar|difundir)\w*"
    rf"|{_COPYING_ES}\b[^.;!?]{{0,50}}?\bsolo (?:se |esta |es )?(?:permit\w+"
    rf"|autoriz\w+)\b[^.;!?]{{0,20}}\b(?:a|para|por)\b"
    rf"|{_COPYING_EN}\b[^.;!?]{{0,50}}?\b(?:only|solely) (?:permitted|allowed"
    rf"|authori[sz]ed)\b[^.;!?]{{0,20}}\b(?:to|for|by)\b"
    r"|se reservan todos los derechos\b|todos os direitos (?:sao |estao )?reservados\b"
    r"|(?<!algunos )(?<!los )\bderechos reservados\b|(?<!alguns )(?<!os )\bdireitos reservados\b"
    rf"|(?:may|must|can|shall|should|is|are|was|were|could)(?: not| ?not"
    rf"|n't) (?:to )?(?:be )?(?:\w+,? (?:or |and )?){{0,4}}?{_COPY_EN}\b{_ONLY}"
    rf"|may only be {_COPY_EN}\b[^.;!?]{{0,40}}\b(?:permission|consent|authori[sz]ation)\b"
    rf"|no (?:part|portion|section|excerpt) of (?:this|the|our|these) [^.;!?]{{0,60}}?\b{_COPY_EN}\b{_ONLY}"
    rf"|(?:do not|don't|never) (?:re-?publish|re-?print|reproduce|copy|redistribute|re-?post"
    rf"|syndicate)\b{_ONLY}"
    r"|not (?:available |licensed |cleared )?for (?:re-?publication|syndication|reproduction"
    r"|redistribution)\b"
    rf"|{_COPYING_EN}\b[^.;!?]{{0,70}}?\b(?:is|are) (?:strictly |expressly )?(?:prohibited|forbidden"
    rf"|not (?:permitted|allowed|authori[sz]ed))\b{_ONLY}"
    rf"|{_COPYING_EN}\b[^.;!?]{{0,60}}?\b(?:requires?|needs?|(?:only"
    rf"|is possible only) with)\b[^.;!?]{{0,30}}\b(?:permission|consent|authori[sz]ation)\b"
    r"|not (?:covered by|included in|subject to|part of|under) (?:our|insight crime's|the|this) "
    r"(?:\w+ )?(?:creative commons|re-?publication|re-?publishing|sharing|licen[cs]e|notice|reprint)\b"
    r"|(?:exempt|excluded|excepted) from (?:our|insight crime's|the) (?:\w+ )?(?:creative commons"
    r"|re-?publication|re-?publishing|sharing|licen[cs]e|reprint)\b"
    r"|(?:licen[cs]e|notice|policy|terms) (?:below |above )?do(?:es)? not (?:apply to|cover|extend to)\b"
    r"|no (?:esta|queda) (?:cubiert[ao]|incluid[ao]|amparad[ao]|sujet[ao]) (?:por|en|a"
    r"|bajo) (?:nuestr[ao]|l[ao]s?|el) (?:\w+ )?(?:licencia|politica|aviso|permiso)\b"
    r"|(?:licencia|politica|aviso|permiso)\b[^.;!?]{0,40}\bno (?:se aplica|se extiende|cubre|rige"
    r"|incluye|vale)\b"
    r"|unauthori[sz]ed (?:reproduction|copying|use|re-?publication|distribution)\b"
    rf"|(?:forbidden|prohibited) to (?:reproduce|copy|re-?publish|re-?print|redistribute)\b{_ONLY}"
    r"|we do not (?:permit|allow|authori[sz]e) (?:the )?(?:re-?publication|reproduction|reprint\w*"
    r"|copying)\b"
    rf"|(?:prohibid|proibid)[ao]s? (?:su|la|el|a|o|toda|cualquier|qualquer|sua|terminantemente"
    rf"|estrictamente)(?: (?:su|la|el|a|toda))? ?{_COPYING_ES}\b{_ONLY}"
    rf"|(?:prohibida|proibida) {_COPYING_ES}\b{_ONLY}"
    rf"|(?:queda|esta|e|es|se encuentra) (?:\w+mente )?(?:prohibid"
    rf"|proibid)[ao]s?\b[^.;!?]{{0,40}}\b{_COPYING_ES}\b{_ONLY}"
    rf"|{_COPYING_ES}\b[^.;!?]{{0,70}}?\b(?:queda|esta|es|e) (?:\w+mente )?(?:prohibid"
    rf"|proibid)[ao]s?\b{_ONLY}"
    rf"|se prohibe\b[^.;!?]{{0,40}}\b{_COPYING_ES}\b{_ONLY}"
    rf"|ninguna? (?:parte|porcion|fragmento|seccion) de\b[^.;!?]{{0,60}}?\b(?:{_COPY_ES}|reproducirse"
    rf"|copiarse|republicarse)\b{_ONLY}"
    rf"|nenhuma parte\b[^.;!?]{{0,60}}?\b{_COPY_ES}\b"
    rf"|no (?:puede|pueden|podra|podran|debe) (?:ser )?(?:\w+,? (?:ni |o |y )?){{0,3}}?(?:{_COPY_ES}"
    rf"|reproducirse|copiarse|republicarse|difundirse|distribuirse)\b{_ONLY}"
    rf"|no (?:se )?(?:permite|autoriza|permitimos|autorizamos|esta permitid[ao]"
    rf"|esta autorizad[ao])\b[^.;!?]{{0,30}}\b{_COPYING_ES}\b{_ONLY}"
    rf"|{_COPYING_ES}\b[^.;!?]{{0,60}}?\b(?:requiere|necesita|exige"
    rf"|solo con)\b[^.;!?]{{0,30}}\b(?:permiso|autorizacion|consentimiento)\b)"
)


def may_reserve(lower: str) -> bool:
    """Whether a text in lower case holds the words that no reservation can do without."""
    if "reserv" in lower and _RIGHTS.stand_in(lower):
        return True
    if _FORBIDDING.stand_in(lower) and _COPYING.stand_in(lower):
        return True
    return _TERMS.stand_in(lower) and _LEFT_OUT.stand_in(lower)


def is_reservation(text: str) -> bool:
    """Whether a text reserves all rights, or forbids to reproduce, in English, Spanish or Portuguese."""
    return RESERVED.search(fold(text[:LONGEST_WORDING])) is not None


def reserves_text(text: str) -> bool:
    """Whether a text reserves the rights of something else than a picture, a video, data and the like."""
    return any(subject is not Subject.OTHER for subject in reserved_subjects(text))


def reserves_article(text: str) -> bool:
    """Whether a text reserves the rights of "this article", "this text" and the like, by that name."""
    return Subject.TEXT in reserved_subjects(text)


def reserves_site(text: str) -> bool:
    """Whether a text reserves the rights of "this site", "the contents of this website" and the like."""
    return Subject.SITE in reserved_subjects(text)


def is_reserving_line(text: str) -> bool:
    """Whether a text does nothing but reserve the rights of what it stands under.

    "All rights"
    " reserved" may stand beside names in a short line; what is said to be forbidden must be the article.
    """
    for words, subject in _stated(text):
        if subject in OF_THE_TEXT:
            return True
        is_formula = "reserv" in words and len(text) <= _SHORT
        if subject is Subject.BESIDE or (is_formula and subject is Subject.UNTOLD):
            return True
    return False


def reserved_subjects(text: str) -> tuple[Subject, ...]:
    """What each reservation in a text speaks of, in order; prose about a reservation speaks of it as well."""
    return tuple(subject for _, subject in _stated(text))


# A footer or a notice is the same on every page of an era.
@lru_cache(maxsize=256)
def _stated(text: str) -> tuple[tuple[str, Subject], ...]:
    """The words of each reservation in a text, folded, and what it speaks of."""
    if not may_reserve(text.lower()):
        return ()
    plain = fold(text[:LONGEST_WORDING])
    return tuple((match.group(), _subject(plain, match)) for match in RESERVED.finditer(plain))


def _subject(plain: str, match: re.Match[str]) -> Subject:
    """What is said before the words that reserve, else in them and right after them."""
    subject = subject_of(plain[: match.start()])
    if subject in (Subject.TEXT, Subject.SITE, Subject.OTHER):
        return subject
    rest = plain[match.start() : match.end() + _CLAUSE].partition(". ")[0]
    own = NOUN.search(EXCEPTION.sub(" ", rest))
    if own is None:
        return subject
    return Subject.SITE if own["site"] else Subject.OTHER if own["thing"] else Subject.TEXT
