"""What rights notes claim for another than InSight Crime: rights in the piece, or that it appeared elsewhere.

All patterns read text without accents, with plain quotes, whose capitals are kept: a name begins with one.
"""

from __future__ import annotations

import re
from typing import Final

from transforms.agencies import AGENCIES
from transforms.rights_words import ADJECTIVES, OPENING, PIECE, VAGUE

_ANY: Final = rf"(?:{PIECE}|{VAGUE})"
_NO_NAME: Final = (
    r"(?!(?i:in ?sight ?crime|crime\b|creative\b|commons\b|cc\b|by\b|copyright|all rights|(?:january"
    r"|february|march|april|may|june|july|august|september|october|november"
    r"|december|(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)\b|english|spanish|portuguese|french|jan\b|feb\b|mar\b|apr\b"
    r"|jun\b|jul\b|aug\b|sept?\b|oct\b|nov\b|dec\b|this|it\b|the\b|our\b|el\b(?! [A-Z])|la\b(?! [A-Z])"
    r"|los\b(?! [A-Z])))"
)
NAME: Final = (
    rf"(?-i:[\"'(]?{_NO_NAME}"
    rf"(?:[A-Z][\w&.'-]|\w{{2,20}}[A-Z]\w|[a-z][\w-]{{2,30}}\.(?:org|com|net|info|\w\w)\b))"
)
"""Where the name of another begins: a capital, also within a word, or the address of a site."""

_TO_NAME: Final = rf"(?:[\w'-]+,? ){{0,6}}?{NAME}"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


def _folded(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives))


RIGHTS: Final = _folded(
    r"\b(?:all|the|sole|exclusive|reprint|publication|reproduction|translation|syndication|language"
    r"|republication"
    r"|reuse|full|its) (?:\w+ )?(?:rights?|copyright)\b(?! (?:group|activist|defender|organi|law|abuse"
    r"|violation|record|watch))",
    r"\b(?:holds?|owns?|retains?|keeps?|reserves?|has|have) (?:[\w'-]+ ){0,4}?(?:rights?|copyrights?"
    r"|title)\b",
    r"\b(?:rights?|copyright) (?:[\w'-]+ ){0,5}?(?:belongs?|remains?|rests?|stays?|lies?|goes|go|(?:is"
    r"|are) (?:held|owned"
    r"|with|reserved)|holders?|owners?|held|owned|licensed|reserved)\b",
    r"\b(?:owns|owned by|owners? of|its (?:sole )?owners?|sole owners?|belongs? to|(?:whom|which) (?:it"
    r"|this|they|the \w+) belongs?|belongs|(?:is|are|remains?) (?:the )?(?:sole |exclusive )?property of"
    r"|rights? ?-?holders?|copyright (?:holder|owner)s?|intellectual property)\b",
    r"\b(?:may|can|must|should|is|are) ?not (?:to )?be (?:\w+ )?(?:re-?\w+|copied|used|shared|published"
    r"|distributed|translated|circulated)\b",
    r"\bno (?:part|portion|further|other)\b.{0,40}\b(?:reproduc|re-?publi|copied|reprint|use|publication)",
    r"\bnot (?:covered by|ours|insight crime's|under our|part of our|included in our)\b",
    r"\b(?:requests?|enquir\w+|inquir\w+|permissions?|questions) (?:[\w'-]+ ){0,6}?(?:to|for|about"
    r"|on) (?:[\w'-]+ ){0,3}?(?:re-?\w+|use|rights"
    r"|copy\w*|publish|translate|this)\b",
    r"\b(?:want|wish|like) to (?:re-?\w+|use|copy|publish|share)\b[^.!]{0,30}\?|\bask (?:them|its|the)\b",
    r"\bsyndicat\w+|\bunder contract\b|\bexclusive(?:ly)? (?:to|for|in)\b|\b(?:one-time|single|one) use\b"
    r"|\bclick for restrictions\b"
    r"|\brestrictions (?:may )?apply\b|\b(?:not for|no) (?:re-?publication|reproduction|reprint\w*"
    r"|redistribution|reuse)\b",
    r"\b(?:reproduction|republication|reuse|redistribution|copying"
    r"|reprinting) (?:[\w'-]+ ){0,4}?(?:by consent|requires?|needs?|(?:is )?(?:prohibited"
    r"|forbidden)|without|only)",
    r"\b(?:rights?|copyright) (?:\w+ ){0,4}?(?:managed|administered|represented|controlled|cleared)\b"
    r"|\bcredit (?:\w+ ){0,3}?(?:goes|go|belongs|is due) to\b",
    r"\b(?:english|spanish|world|language|online|digital|serial|print|web|first) rights\b",
    r"\b(?:before|without|for) (?:re-?)?(?:publishing|printing|using|copying|posting|reproducing"
    r"|translating)\b[^.;]{0,40}?\b(?:ask|contact|check|touch|speak|permission|consent|written)",
    r"\b(?:permission|consent) (?:must|should|has to|needs to|is to|may) be\b|\bdo not (?:re-?\w+|copy"
    r"|use|share) (?:it|this|without)\b",
    r"\b(?:conserva|retiene|mantiene|ostenta|detenta|posee|tiene|guarda"
    r"|preserva)n? (?:\w+ ){0,3}?(?:titularidad|propiedad intelectual|propiedad|autoria|copyright"
    r"|derechos (?:de|sobre))\b",
    r"\b(?:is|are) theirs\b|\bremains? (?:theirs|with)\b",
    r"\bderechos (?:reservados|de (?:autor|reproduccion|publicacion|propiedad|est\w+|la|el|traduccion)"
    r"|sobre|exclusivos|son|pertenecen|siguen|quedan"
    r"|corresponden|cedidos|en)\b",
    r"\b(?:todos los|los|sus|nos \w+ los) derechos\b(?! (?:humanos|civiles))",
    r"\b(?:titular(?:es)? de (?:l[oa]s|sus|el|todos|est\w+|la) (?:\w+ )?(?:derechos|copyright|propiedad"
    r"|text\w+|contenido|publicacion)|duen[oa]s? (?:de|legitim)|su (?:unico )?(?:propietari[oa]|duen[oa])"
    r"|propietari[oa]s? (?:de|unic)|propiedad (?:de|intelectual|exclusiva)"
    r"|pertenecen? a|es de su propiedad)l?\b",
    r"\bprohibid[ao]s?\b|\bd\. ?r\. ?(?:©|\(c\)|\d|[a-z])|\bse prohibe\b",
    r"\bno (?:puede|podra|pueden|se puede|esta permitid\w|se permite|debe|se autoriza)(?: ser"
    r"| volver a)? (?:su )?(?:re)?(?:public|produ|copi|difu|us|utiliz|impr)\w+",
    r"\bsuy[oa]s? (?:es|son)\b|\b(?:es|son) suy[oa]s?\b|\bsindicad[oa]\b|\bexclusiv[oa] (?:de|para)\b"
    r"|\ben exclusiva\b",
    r"\b(?:solicitud(?:es)?|peticion(?:es)?|permisos) (?:de|para) (?:re|us|pub|tra|permiso)\w*"
    r"|\b(?:quien(?:es)?|si) (?:quiera|desee|quiere|desea)n? (?:re\w+|usar|copiar|publicar)l?[oa]?\b",
    r"\bquiere (?:re\w+|usar|copiar|publicar)\b[^?]{0,40}\?",
    r"\b(?:es necesari[oa]|requiere|necesita|hace falta|sin|se requiere"
    r"|exige) (?:[\w]+ ){0,4}?(?:consentimiento|autorizacion|permiso)\b",
    r"\bse reserva\w* (?:[\w]+ ){0,3}?derechos\b",
)
RIGHTS_OF_NAME: Final = _pattern(
    rf"\b(?:write|apply|refer|address\w*|go|sent?|turn|contact|escrib\w+|dirij\w+|pid\w+|contact\w+"
    rf"|consult\w+|acud\w+)\b[^.;]{{0,25}}?{NAME}",
    rf"\b(?:rights?|copyright|derechos(?: de autor)?|propiedad)\b[^.;!?]{{0,40}}? (?:is|are|es"
    rf"|son) (?:of |with |de |del )?(?:solo |only )?(?:de |the |la |el )?{NAME}",
)
COPYRIGHT: Final = _pattern(
    rf"(?:©|\(c\)|\bcopyright\b|\bderechos de autor\b|\bd\. ?r\.)(?: ?(?:©|\(c\)|:|by|de|del?|of"
    rf"|\d{{4}}(?: ?- ?\d{{4}})?,?|in this \w+:?))* {{0,2}}"
    rf"(?:(?:the|la|el|los) )?{NAME}",
    rf"{NAME}[\w .&'-]{{1,80}}?,? (?:copyright|©|\(c\))(?! (?:law|infring|office|lawyer|case))",
)
"""A line of copyright with the name of a holder."""

_FIRST: Final = (
    r"(?:first|originally|initially|previously|earlier|already|yesterday|last (?:\w+)|this (?:week"
    r"|morning|month|year|past)"
    r"|(?:\w+ )?(?:days?|weeks?|months?|years?) ago|before|today|recently|on (?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day|in its"
    r"|on \w+ \d{1,2}|in (?:\w+ )?(?:19|20)\d\d"
    r"|primero|originalmente|originariamente|inicialmente|previamente|por primera vez|ayer|antes|ya|hoy"
    r"|esta semana|est[ea] (?:semana"
    r"|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|el (?:pasado|lunes|martes|miercoles"
    r"|jueves|viernes|sabado|domingo|\d{1,2})"
    r"|en su (?:edicion|numero|sitio|pagina|portal|web)|hace \w+ \w+|en (?:\w+ de )?(?:19|20)\d\d"
    r"|anteriormente|en primicia|recientemente)"
)
_APPEARED: Final = (
    r"(?:published|appeared|ran|run|came out|went (?:live|up|online|out)|released|broke|put out"
    r"|brought out|posted|printed|aired|featured"
    r"|seriali[sz]ed|launched|issued|debuted|premiered|saw print|seen|written for|commissioned"
    r"|carried(?! out)|circulated|filed|supplied|provided"
    r"|distributed|handed|syndicated|re-?printed|re-?published|cross-?posted|reproduced|excerpted"
    r"|extracted|taken|adapted|translated (?=from)|lifted"
    r"|sourced|licensed|drawn|prepared by|produced for|out in|came to light|made its debut"
    r"|hit the (?:stands|web|page)|went to press|went to print|uploaded"
    r"|publicad[oa]|publico|publicaron|publica|aparecid[oa]|aparecio|salio|salid[oa]|estreno|estrenad[oa]"
    r"|vio la luz|difundid[oa]|difundio"
    r"|dio a conocer|dieron a conocer|dad[oa] a conocer|conto|lanzo|divulgo|divulgad[oa]|proviene|procede"
    r"|tomad[oa]|extraid[oa]|retomad[oa]"
    r"|reproducid[oa]|republicad[oa]|reimpres[oa]|distribuid[oa]|cedid[oa]|suministrad[oa]|facilitad[oa]"
    r"|entregad[oa]|escrit[oa] (?:originalmente )?para"
    r"|se escribio para|hizo para|encargad[oa]|sacad[oa]|traducid[oa] (?=del?\b)|adaptad[oa] (?=del?\b)"
    r"|emitid[oa]|compartid[oa]|se imprimio|circulo|se subio|subio a|colgo|salio a la luz|portada de"
    r"|se dio a conocer|se leyo|se difundio|se publico|se estreno|firmad[oa])"
)
_PARTICIPLE: Final = (
    r"(?:published|released|posted|printed|aired|featured|seriali[sz]ed|issued|seen|written for"
    r"|commissioned|carried|circulated|supplied"
    r"|provided|distributed|handed|syndicated|re-?printed|re-?published|cross-?posted|reproduced"
    r"|excerpted|extracted|taken|adapted|condensed"
    r"|lifted|licensed|shared|used|run|appeared|out|translated"
    r"|publicad[oa]|aparecid[oa]|salid[oa]|estrenad[oa]|difundid[oa]|dad[oa] a conocer|divulgad[oa]"
    r"|tomad[oa]|extraid[oa]|retomad[oa]"
    r"|reproducid[oa]|republicad[oa]|reimpres[oa]|distribuid[oa]|cedid[oa]|suministrad[oa]|facilitad[oa]"
    r"|entregad[oa]|escrit[oa]"
    r"|encargad[oa]|sacad[oa]|traducid[oa]|adaptad[oa]|emitid[oa]|compartid[oa]|usad[oa]|producid[oa]"
    r"|produced)"
)
_ADVERB: Final = (
    r"(?:first|originally|initially|previously|exclusively|also|earlier"
    r"|primero|originalmente|inicialmente|previamente|antes)"
)
_AT: Final = r"(?:by|in|on|at|from|for|through|via|por|en|de|del|desde|para|a traves de)"
_GAP: Final = r"[^.;!?]{0,60}?"
_OF_IT: Final = r"(?:(?!\b(?:book|novel|film|libro|novela|pelicula|documental|documentary)\b)[^.;!?]){0,60}?"
_MIDDLE: Final = r"[^;!?]{0,50}?"

_FIRST_ELSEWHERE: Final = (
    rf"\b{_APPEARED} (?:first|originally|primero|originalmente)\b{_GAP}\b{_AT},? {_TO_NAME}"
    rf"|\b(?:first|originally) {_APPEARED}\b{_GAP}\b{_AT},? {_TO_NAME}"
)
ORIGIN: Final = _pattern(
    # This story … published … in El Farol.
    rf"(?<!\bin )(?<!\ben )\b(?:this|these|an?|the|what|est[ae]|el|la|lo"
    rf"|una?) (?:[\w'-]+ ){{0,3}}?(?:follows|sigue|{_ANY})\b{_OF_IT}"
    rf"\b{_APPEARED}\b(?: \w+ly| first| here)?[^.;!?]{{0,50}}?\b{_AT} {_TO_NAME}",
    # El Farol published this story.
    rf"{NAME}{_MIDDLE}\b{_APPEARED} (?:first |primero |por primera vez |originalmente |ayer )?(?:this"
    rf"|the|its|est[ae]|el|la) {ADJECTIVES}{_ANY}\b",
    # … which it published yesterday, where it ran first.
    rf"{NAME}{_GAP}\b(?:which|that|who|que|donde|where|quien(?:es)?|cuy[oa])\b{_GAP}\b{_APPEARED}\b",
    # Esta columna la contó primero El Farol.
    rf"\b(?:this|est[ae]) {ADJECTIVES}{_ANY} (?:[\w'-]+ ){{0,3}}?(?:l[oa]s? )?(?:{_APPEARED})(?: "
    rf"{_ADVERB})? {NAME}",
    rf"\bl[oa]s? (?:{_APPEARED})(?: {_ADVERB})? (?:(?:el|la) (?:\w+ )?)?{NAME}",
    # First ran in El Farol.
    rf"{OPENING}(?:\w+ ){{0,2}}?(?:{_FIRST},? )?{_APPEARED}\b{_GAP}(?:\b{_AT} |: ?){_TO_NAME}",
    rf"{OPENING}(?:{_ANY})(?: \w+)?,? {_APPEARED}\b{_GAP}\b{_AT} {_TO_NAME}",
    _FIRST_ELSEWHERE,
    # This story was written by Reuters.
    rf"\b(?:this|est[ae]) {ADJECTIVES}{_ANY} (?:[\w'-]+ ){{0,3}}?(?:by|from|of|por|de) (?:the |la "
    rf"|el )?(?:news |wire |agencia |agency |servicio )*(?-i:{AGENCIES})\b",
    rf"{OPENING}(?:{_ANY}|agency|agencia):? (?:(?:by|from|por|de) (?:the |la )?)?(?-i:{AGENCIES})\b",
    # Its first publication was El Farol's.
    rf"\b(?:first|original|primera?) (?:publication|publisher|home|appearance|publicacion"
    rf"|aparicion)\b[^.;]{{0,60}}?{NAME}",
    rf"{NAME}[^;!?]{{0,70}}?\b(?:original publisher|(?:editora?|medio|casa|publicacion) original)\b",
    # It came out there.
    rf"{NAME}.{{0,80}}?\b(?:(?:it|they|which|this) (?:\w+ )?(?:came out|ran|appeared|was published"
    rf"|went up|was first published|had run|first ran|first appeared)|(?:alli|ahi|there|donde"
    rf"|where) (?:se |it )?"
    rf"(?:\w+ )?(?:{_APPEARED}))\b",
    # This story is from El Farol.
    rf"\b(?:this|est[ae]) {ADJECTIVES}{_ANY} (?:is|was|comes|came|es|fue|proviene|procede|viene"
    rf"|llega) (?:\w+ )?(?:from|courtesy of|de|del|desde) {_TO_NAME}",
)
"""Where the piece appeared first, or whom it was had from."""

EXTRACT: Final = _pattern(
    rf"{OPENING}(?:from|de|in|en|del) [^.;]{{0,60}}?{NAME}[^.;]{{0,60}}?\b(?:issue|number|no\.|numero"
    rf"|num\.|edition\b|edicion\b|vol(?:ume|umen)?\b)",
    rf"{OPENING}(?:an? |un )?(?:\w+ )?(?:extract(?:ed)?|excerpt(?:ed)?|chapter|from chapter|adapted"
    rf"|condensed|from the (?:book|forthcoming|report)"
    rf"|extracto|fragmento|capitulo|adelanto|epilogo|prologo|del libro|adaptad[oa]"
    rf"|primer capitulo)\b[^.;!?]{{0,60}}?{NAME}",
    rf"\b(?:this|the following|est[ae]|el siguiente|la siguiente) (?:\w+ )?(?:{_ANY} )?(?:is|es|forms"
    rf"|forma|comes|proviene|procede|esta tomad[oa]|pertenece)"
    rf"\b[^.;!?]{{0,40}}?\b(?:extract|excerpt|chapter|manuscript|extracto|fragmento|capitulo|adelanto"
    rf"|epilogo|prologo|libro|book)\b[^;!?]{{0,80}}?{NAME}",
)

VERBLESS: Final = _pattern(
    rf"{OPENING}(?:{_ADVERB},? )*{_PARTICIPLE}\b(?! (?:as|that|como|que)\b)",
    rf"{OPENING}(?:(?:this|an?|este|esta"
    rf"|una?) )?{ADJECTIVES}{_ANY}(?: [\w'-]+)??,? (?:{_ADVERB},? )*{_PARTICIPLE}\b(?! (?:as|that|como"
    rf"|que)\b)",
    rf"{OPENING}(?:{_ANY}) (?:from|by|of|de|del|por) (?:[\w'-]+ ){{0,4}}?{NAME}"
    rf"|{OPENING}(?:{_ANY}),? (?:por )?(?:courtesy|cortesia)\b|{OPENING}(?:from (?:the (?:book|pages"
    rf"|archives?|journal|magazine|newspaper|forthcoming|report|blog)|chapter|our (?:partner|friend"
    rf"|colleague|all))|de nuestr[oa]s? (?:aliad|soci|colega|amig)\w*|courtesy|(?:por )?cortesia"
    rf"|(?:por )?gentileza"
    r"|reprints?\b|(?:with|by|con|por) (?:kind |special |the |el |la )?(?:permission|arrangement|permiso"
    r"|cortesia|gentileza|consent))",
    rf"{OPENING}(?:re)?(?:produccion|publicacion|production|publication|traduccion|translation)"
    rf" (?:autorizad|permitid|authori[sz]ed|permitted|licensed|con permiso|by permission)",
    rf"{OPENING}(?:servicio|service|contenido|content|material) (?:de|of|from|sindicad|syndicated|distribuid"
    r"|distributed)",
    rf"{OPENING}(?:an? |un |una )?(?:extract|excerpt|chapter|extracto|fragmento|capitulo|adelanto"
    rf"|epilogo|prologo|version)\b",
    rf"{OPENING}(?:from|de|in|en|del) [^.;]{{2,80}}?\b(?:issue|number|no\.|numero|num\.|edition\b"
    rf"|edicion\b|vol(?:ume|umen)?\b)",
    rf"{OPENING}(?:(?:se (?:publico|estreno|difundio)|vio la luz|fue publicad[oa]|(?:originally"
    rf"|first) (?:ran|appeared))"
    rf"|(?:aparecio|salio) {_ADVERB})(?: {_ADVERB})? (?:en|por|in|on|at) [^,.;]{{2,60}}(?:,? (?:el|en|on"
    rf"|in) [^.;]{{2,25}})?\W{{0,3}}$",
    rf"{OPENING}{NAME}[^;:!?]{{1,70}}?[.,/|-]{{1,2}} ?(?:all rights reserved"
    rf"|(?:todos los )?derechos reservados)",
    rf"{OPENING}se (?:re)?(?:publica|produce|difunde|comparte|usa|reproduce|republica)\b",
    rf"{OPENING}(?:©|\(c\)|copyright|d\. ?r\.|(?:los |the )?(?:titular|holder|owner|duen[oa]|rights?"
    rf"|copyright|derechos)(?: [\w]+){{0,5}} ?:|(?:all |todos los )?(?:rights"
    rf"|derechos)(?: \w+){{0,3}}? ?:|rights? ?-?holder|(?:[\w-]+ )?rights (?:licensed|held|owned"
    rf"|reserved)|derechos reservados)",
    rf"{OPENING}(?:see|read|find|lea|vea|consulte) (?:the |it |its |el |la )?(?:\w+ ){{0,2}}?original\b",
)
"""A beginning without a subject: a note speaks so of the piece that it stands at, prose does not."""

HINTS: Final = _pattern(
    rf"{OPENING}(?:from|de|del) (?-i:[A-Z])",
    rf"{OPENING}(?:originally|first|previously|originalmente|primero) (?:in|at|en) ",
    rf"[.!?] \W{{0,2}}(?:{_ADVERB} )?{_PARTICIPLE}\b",
)
"""Beginnings, of a text or of a later sentence, that notes have more often than prose."""

APPEARED: Final = _folded(
    rf"\b{_APPEARED}",
    rf"\b(?:{AGENCIES.lower()})\b",
    r"\b(?:is|was|comes|came|es|fue|proviene|procede|viene|llega) (?:\w+ )?(?:from|by|courtesy|del?|desde)\b",
    r"\boriginal|\bfirst\b|\bprimera\b|\bwent up\b|\bhad run\b",
)
"""A quick look for what `ORIGIN` is looked for at length."""

FIRST_ELSEWHERE: Final = _pattern(_FIRST_ELSEWHERE)
"""That a text appeared first, or originally, at another's."""

TAKEN_OVER: Final = _pattern(
    # By Ana Prueba - cross-posted from El Farol
    rf"\b(?:(?:cross-?post|reprint|copy) (?:from|of)|(?:cross-?posted|re-?printed|re-?published|re-?posted"
    rf"|syndicated|excerpted|republicad[oa]|reproducid[oa]|reimpres[oa]|retomad[oa]) (?:here )?(?:from"
    rf"|courtesy of|de|del|desde)) {_TO_NAME}",
)
"""That the text is a copy of another's, whatever comes before."""

_SUBJECT_VERB: Final = (
    r"(?:is|es|owns?|holds?|has|ha|nos|retains?|keeps?|conserva|posee|tiene|dio|publico|autorizo|cedio"
    r"|permitio|lets?|gave|granted|first|allowed"
    r"|published|ran|reserves|se reserva|put|broke|wrote|produced|otorgo|concedio|y|and|accedio|consintio"
    r"|licensed|agreed|kindly|saco|estreno|did)"
)
ANOTHER: Final = _pattern(
    rf"(?<=[a-z0-9,;:(/\"'|©)-] ){NAME}|(?<=[(\"'/-]){NAME}|(?:(?<=[.;:!?*] )"
    rf"|^\W*){NAME}[\w'.&-]*(?: (?:de|del|la|las|los|of|the|&|y|and) | )(?-i:[A-Z(])",
    rf"(?:^\W*|[.;:!?*] ){NAME}[\w'.&-]*(?:, | (?:{_SUBJECT_VERB})\b)",
)
"""A name, told from a word that only begins a sentence."""

NOT_OURS: Final = _folded(
    r"\b(?:is not|isn't|not) (?:an? |the |our |ours|our own )?(?:work of |property of "
    r"|product of )?in ?sight ?crime(?:'s)?\b|\bnot in ?sight ?crime's\b",
    r"\bno (?:es|pertenece|son|pertenecen) (?:\w+ ){0,4}?in ?sight ?crime\b|\by no (?:a "
    r"|de )?in ?sight ?crime\b|\b(?:,|and) not (?:to |by )?in ?sight ?crime\b",
    r"\bin ?sight ?crime (?:does not|doesn't|do not|cannot|can't|no|has no|tampoco) (?:hold|own|have"
    r"|control|claim|tiene|posee|controla|licen\w+|puede|es|rights?|ownership)\b",
    r"\b(?:does not|do not|doesn't) belong to (?:us|in ?sight ?crime)\b|\bnot (?:one )?(?:our|ours|of ours)\b"
    r"|\bwe (?:did not|didn't|do not own|don't own|cannot license|hold no)\b"
    r"|\bno (?:somos|tenemos|podemos (?:ceder|licenciar|autorizar))\b",
)
"""That the piece is not InSight Crime's."""
