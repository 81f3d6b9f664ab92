"""The words of rights notes, English and Spanish, by what they tell: this piece, its origin, consent, rights.

All patterns read folded text: lower case without accents, with plain quotes and dashes.
"""

from __future__ import annotations

import re
from typing import Final

from transforms.text import word_set

_WITHIN: Final = r"[^.;!?]"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives))


# --- this piece ------------------------------------------------------------------------------------------
PIECE: Final = (
    r"(?:articles?|story|piece|post|text|column|op-?ed|essay|commentary|feature|translation|excerpt|extract"
    r"|dispatch|despacho|chapter|blog|entry|interview|profile|chronicle|fragment|paper|reportage|opinion|transcript"
    r"|articulo|nota|texto|columna|pieza|ensayo|traduccion|reportaje|cronica|extracto|fragmento|capitulo"
    r"|entrada|relato|entrevista|perfil|adelanto|comentario|epilogo|prologo|semblanza|reportagem|artigo"
    r"|materia)"
)
VAGUE: Final = (
    r"(?:letter|statement|material|section|documents?|speech|testimony|lecture|carta|pronunciamiento|seccion"
    r"|documento|discurso|testimonio|ponencia|conferencia|manifiesto|comunicado|report|reporting"
    r"|investigation|analysis|series|study|work|account|version|contents?|words"
    r"|historia|investigacion|informe|serie|analisis|estudio|trabajo|publicacion|despacho|contenido)"
)
_ANY: Final = rf"(?:{PIECE}|{VAGUE})"
_THIS: Final = (
    r"(?:this|these|the (?:present|following|above|preceding|entire|accompanying)|est[aeo]|el (?:presente"
    r"|siguiente|anterior)|la (?:presente|siguiente|anterior))"
)
ADJECTIVES: Final = (
    r"(?:(?!(?:una?|el|la|los|las|de|del|en|que|an?|the|of|in|and|y|by|por|to|is|es|was|fue|lunes|martes"
    r"|miercoles"
    r"|jueves|viernes|sabado|domingo|semana|mes)\b)[\w'-]+ ){0,2}?"
)
"""Up to two words before a noun; articles and prepositions would lead to another noun."""

_EDITOR: Final = (
    r"(?:(?:editors?'?s?'? |author'?s? |publisher'?s? |translator'?s? )?note(?: from [\w' ]{2,20})?"
    r"|nota(?: (?:del?|de las?|de los) \w+(?: \w+)?)?|n\. ?del? ?(?:la )?[ert]\.?|aviso|notice|disclaimer)"
)
MARKED: Final = _pattern(rf"\W{{0,3}}[*(\[†‡]|\W{{0,3}}{_EDITOR}\s?[:.—–*-]")
OPENING: Final = rf"^\W{{0,4}}(?:{_EDITOR}\W{{1,4}})?"

THIS_PIECE: Final = _pattern(rf"\b{_THIS} {ADJECTIVES}{PIECE}\b")
VAGUE_PIECE: Final = _pattern(rf"\b{_THIS} {ADJECTIVES}{VAGUE}\b")
LEADS_ELSEWHERE: Final = word_set("in en for para to a with con on sobre about de of")
"""Words before "this article" that tell of what stands in it, or what it was made of, not of itself."""

SELF: Final = _pattern(
    rf"\b(?:original|edition|edicion|draft|editora?|publishers?|home|rights?|copyright|permission"
    rf"|licen[cs]e|translation|version|owners?|owned|use|excerpt|extract"
    rf"|publication|reproduction|derechos?|permiso|licencia|traduccion|duen[oa]s?|titular(?:es)?|uso"
    rf"|publicacion|reproduccion|autorizacion|propietari[oa]s?|autoria|fragmento|extracto|belongs?)"
    rf"(?: de autor)? (?:in|to|for|of|over|on|de|del|sobre|para|a) (?:the text of )?(?:{_THIS}|the|la|el) "
    rf"(?:[\w'-]+ )?{_ANY}\b",
    rf"\b(?:this|est[ae]) (?:is|es) (?:an? |the |una? |la |el )?{ADJECTIVES}{_ANY}\b",
    r"\bwrote (?:this|it) for\b|\b(?:lo|la) escribi(?:o|eron)? para\b",
    rf"\b(?:republish|reprint|use|copy|republicar|reproducir|usar|copiar) (?:this|est[ae]) {_ANY}\b",
    rf"{OPENING}(?:{_ANY}) original (?:en|in|de|by|of)\b",
    rf"{OPENING}(?:text|texto|story|words|report|reportaje|nota|articulo)\s?: ?\w",
    r"\bel siguiente (?:es|texto|fragmento|extracto)\b|\blo siguiente es\b",
    r"\bthis is not\b.{0,30}\b(?:ours|insight crime)\b|\best[eoa] no es (?:nuestr|de insight)",
    r"\bthe following (?:\w+ly )?(?:is|was|are|comes|appeared|first|ran)\b",
    rf"\b(?:here is|here's|aqui (?:va|esta|presentamos|publicamos)) (?:an?|the|una?|el|la|su|its"
    rf"|their) {ADJECTIVES}{_ANY}\b",
    r"\byou(?: are|'re) reading\b|\b(?:usted |ustedes )?esta(?:n)? leyendo\b",
    r"\bwhat you (?:are about to|will) read\b|\blo que (?:usted )?(?:leera|va a leer|esta por leer|lee"
    r"|leen)\b|\bque (?:leera|leeran)\b",
    rf"\b(?:what follows|lo que sigue|lo siguiente|this one\b|the (?:words|lines|paragraphs|pages) (?:below"
    rf"|that follow)|las lineas que siguen|los parrafos que siguen|{_ANY} (?:below|above|that follows"
    rf"|that you are|you are|que sigue|que siguen|a continuacion|que (?:usted )?(?:leera|esta por leer"
    rf"|va a leer"
    rf"|lee)))\b",
)
THE_PIECE: Final = _pattern(rf"\b(?:the|its|their|our own|el|la|su) (?!original){ADJECTIVES}{_ANY}\b")
ORIGINAL: Final = _pattern(
    r"\b(?:see|read|find|lea|vea|consulte|leer) (?:the |it |its |el |la |este |su )?(?:\w+ ){0,2}?original\b",
    r"\b(?:the|el|la) original(?: version| text| article)?,? (?:\([^)]*\) )?(?:is|can|may|appear|stands"
    r"|esta|puede|se)",
)
HERE: Final = _pattern(
    r"\bhere (?:with|by|under|as part|for the first|only (?:with|by)|(?:in|as) (?:its |a |our |full\b"
    r"|english|spanish|translation|abridged))",
    r"\b(?:it|this|publication|reproduction|them|appears?|run|carried|shown|(?:re-?)?(?:published|printed"
    r"|produced"
    r"|posted|used)|shared|translated|presented|offered) (?:\w+ )?here\b",
    r"\b(?:on (?:this|our) (?:site|pages?|website)|(?:to|with|for) (?:our|insight crime'?s?) readers|in full"
    r"|(?:at|on|in) insight crime|to you|it to|aqui (?:con|por|en|bajo|se|el|la|un)"
    r"|(?:publica|reproduce|ofrece|presenta|publicad[oa]|reproducid[oa]|aparece|publicacion|lo|la"
    r"|publicarl[oa]|mos) aqui"
    r"|en (?:este|nuestro) (?:espacio|sitio|portal|medio)|en (?:esta|nuestra) (?:pagina|web)"
    r"|a nuestros lectores"
    r"|nuestros lectores|en insight crime|integramente|en su totalidad)\b",
)

# --- carried by us ---------------------------------------------------------------------------------------
_CARRY: Final = (
    r"(?:(?:re-?)?(?:publish|print|run|post|issue|tell|use|produce)|carry|reproduce|share|host|bring"
    r"|translate"
    r"|cross-?post|republish|offer|adapt|excerpt|include|present|pick)"
)
_CARRIED: Final = (
    r"(?:(?:re-?)?(?:published|printed|run|posted|issued|told|used)|carried|reproduced|shared|hosted|brought"
    r"|translated|cross-?posted|syndicated|adapted|excerpted|offered|included|presented|licensed|appearing"
    r"|reprinted|republished)"
)
_LLEVAR: Final = (
    r"(?:(?:re)?publicar|reproducir|difundir|traducir|compartir|retomar|recoger|divulgar|reimprimir|usar"
    r"|presentar|ofrecer|traer|incluir|alojar|adaptar)"
)
_LLEVADO: Final = (
    r"(?:(?:re)?publicad|reproducid|difundid|traducid|compartid|retomad|recogid|divulgad|reimpres|usad"
    r"|presentad|ofrecid|incluid|adaptad|cedid)[oa]s?"
)
CARRY_WORD: Final = _pattern(
    rf"\b(?:{_CARRY}(?:e?s|ing)?|{_CARRIED}|carries|carrying|publication|reproduction|re-?publication"
    rf"|appears?"
    r"|appeared|ran|reprints?|version|translation|traduccion|here|use|using|reprinting"
    rf"|{_LLEVAR}(?:l[oa]s?)?|{_LLEVADO}|(?:re)?publica(?:mos|cion)?|reproduc(?:e|imos|cion)|difundimos"
    rf"|difunde"
    r"|retom(?:a|amos|emos)|comparte|compartimos|(?:re)?publiquemos|recog\w+|reprodujer\w+|aparece|aqui"
    r"|presentamos|ofrecemos|reproduzcamos|publicara\w*|traducimos|divulg\w+)\b"
)
WE_CARRY: Final = _pattern(
    rf"\b(?:we|insight crime) (?:only |now |also |here |are |can |may |have |re|happily |gladly |today )*"
    rf"(?:{_CARRY}(?:e?s|ing)?|carries|carrying|publishes|reprinting|running)\b(?! out\b)",
    r"\b(?:(?:re)?publicamos|reproducimos|retomamos|compartimos|difundimos|recogemos|divulgamos|traemos"
    r"|presentamos|ofrecemos|reimprimimos|traducimos|adelantamos|transcribimos|alojamos)\b",
    r"\binsight crime (?:solo |aqui |lo |la |hoy )*(?:(?:re)?publica|reproduce|retoma|comparte|difunde"
    r"|reimprime"
    r"|presenta|ofrece|usa)\b",
)
IS_CARRIED: Final = _pattern(
    rf"\b(?:is|are|appears?|runs?|has been|being) (?:\w+ )?{_CARRIED}\b",
    r"\b(?:appears?|runs?) (?:\w+ )?(?:here|on this|on insight|with|by|under|courtesy|in these pages)\b",
    r"\bse (?:re)?(?:publica|produce|difunde|comparte|usa|presenta|ofrece|toma|divulga|imprime|recoge|retoma"
    r"|traduce|traduj\w+)n?\b",
    r"\b(?:lo|la) \w{3,12}(?:amos|emos|imos)\b",
    r"\bse reproducen?\b|\baqui (?:aparece|se |va\b)|\baparecen? (?:aqui|en (?:este|insight))"
    r"|\bllega a (?:nuestros|insight|ustedes)",
)
US: Final = r"(?:us|insight crime|our (?:site|newsroom|team|readers))"
GIVEN_TO_US: Final = _pattern(
    rf"\b(?:let|lets|letting|allow\w*|permit\w*|authori[sz]\w*|invit\w+"
    rf"|enabl\w+) {US} (?:to )?(?:\w+ly )?(?:re-?)?"
    rf"{_CARRY}(?= (?:it|this|here|in|on|the (?:\w+ )?(?:{PIECE}|version|original)|an? (?:\w+ )?(?:version"
    rf"|translation|excerpt)|to|for|under|once|as)\b|[.,;:)\]]|$)",
    rf"\b(?:let|allowed|permitted|authori[sz]ed) me (?:to )?(?:re-?)?(?:{_CARRY}|place|put)\b (?:it|this)\b",
    rf"\b(?:gave|given|gives|grant\w*|lent|lends|ceded|handed|licensed|loaned|sold|offered|extended) (?:it )?"
    rf"(?:to )?{US}\b",
    rf"\b(?:grant(?:ed|s)?|gave|given) (?:\w+ )?(?:permission|leave|consent|rights?|one-time"
    rf"|a licen[cs]e)\b[^.;]{{0,20}}?\b(?:{_THIS}|{_CARRY}\b)",
    rf"\b(?:nos|a insight crime)(?: l[oa]s?)? (?:ha\w* )?(?:permit\w+|autoriz\w+|dej\w+|invit\w+)(?: a)? "
    rf"{_LLEVAR}(?:l[oa]s?\b|(?= (?:est[ea]|aqui|en|el (?:texto|articulo)|la (?:nota|pieza|cronica))\b"
    rf"|[.,;:)\]]|$))",
    r"\b(?:nos|a insight crime)(?: l[oa]s?)? (?:ha\w* )?(?:ced(?:io|ieron|e|en|ido|a|iera)|otorg\w+"
    r"|concedi\w+"
    r"|prest\w+|facilit\w+|licenci\w+|brind\w+|obsequi\w+) (?:est[ea]|el (?:texto|permiso|articulo"
    r"|derecho)|la (?:autorizacion"
    r"|licencia|cronica|nota|pieza)|los derechos|su|permiso|autorizacion|licencia)\b",
    rf"\bnos (?:dio|dieron|ha dado|han dado|concedi\w+) (?:\w+ ){{0,3}}?(?:permiso|luz verde|autorizacion"
    rf"|visto bueno"
    rf"|venia|aval|licencia|permiso)\b (?:para|de) (?:que )?(?:l[oa] )?{_LLEVAR[:-1]}|publi|reprodu|compart)",
    r"\bnos (?:permit\w+|autoriz\w+|dej\w+)(?: a)? \w{3,14}[aei]rl[oa]s?\b|\bnos (?:l[oa]s? )?(?:entreg"
    r"|mand|pas)\w+\b",
    r"\b(?:said|say|says|agreed|told us) (?:that )?(?:we|insight crime) (?:can|could|may|might)\b"
    r"|\bque podiamos\b",
    r"\b(?:permitir|ceder|autorizar|dejar|prestar|facilitar|otorgar|conceder|brindar|compartir)(?:nos"
    r"|noslo|nosla)\b",
    r"\b(?:shared|made (?:it |this )?available|passed (?:it |this )?on|contributed|donated|entrusted"
    r"|offered|loaned|supplied|provided|lent|sent) (?:it |this \w+ )?"
    r"(?:with|to) (?:us|insight crime)\b",
    r"\ba nuestra disposicion\b|\ba disposicion de insight crime\b|\bcompart\w+ con (?:nosotros"
    r"|insight crime)\b|\bnos (?:hizo|hicieron) llegar\b"
    r"|\bnos (?:confi|envi|remiti|hizo entrega)\w*",
    r"\bcedid[oa] (?:a insight crime|para est[ae]|a est[ae]|por)\b",
)

# --- consent ---------------------------------------------------------------------------------------------
_CONSENT_EN: Final = (
    r"(?:permissions?|consent|authori[sz]ation|leave|blessing|okay|o\.?k\.?|green light|go-ahead|approval"
    r"|say-so"
    r"|nod|assent|licen[cs]e|agreement|arrangement|contract|accord|subscription|courtesy|generosity|kindness"
    r"|goodwill|clearance|partnership|alliance|favou?r)"
)
_CONSENT_ES: Final = (
    r"(?:permisos?|autorizacion|consentimiento|venia|aval|visto bueno|luz verde|licencia|anuencia|beneplacito"
    r"|convenio|acuerdo|gentileza|cortesia|generosidad|contrato|cesion|suscripcion|aprobacion|conformidad"
    r"|alianza|amabilidad)"
)
CONSENT: Final = _pattern(
    rf"\b(?:with|by|under|through|thanks to|on|per|via|following|given|after|subject to|having|received"
    rf"|obtained"
    rf"|has|have|gave|w/) ?(?:[\w'&-]+,? ){{0,6}}?{_CONSENT_EN}\b(?! plates?)",
    r"\bw/ ?permission\b|\bpermission (?:of|from|by|to|for|granted|was granted|has been)\b"
    r"|\bcourtesy (?:of|from|:)",
    r"\b(?:kindly|generously|graciously)\b|\b(?:kind|generous|good) enough to\b|\bsaid yes\b|\bon loan\b",
    r"\b(?:agreed|consented|assented) (?:to|that)\b|\bapproved (?:this|its|our|the)\b"
    r"|\b(?:authori[sz]ed|approved|allowed|permitted|cleared|licensed) (?:this|its|our|by"
    r"|the (?:\w+ )?(?:translation"
    r"|version|publication|reproduction|reprint\w*))\b",
    rf"\b(?:con|por|bajo|mediante|segun|gracias a|en virtud de|previ[oa]|a traves de|tras|dio|dieron|dado"
    rf"|da|cuenta con"
    rf"|tiene|obtuvo|obtuvimos|nos \w+|en el marco de|como parte de|otorgo|concedio|agradece\w*|merced a"
    rf"|cuyo|cuya) "
    rf"(?:[\w'&-]+,? ){{0,5}}?{_CONSENT_ES}\b",
    r"\b(?:gentileza|amabilidad|generosidad|deferencia|visto bueno|luz verde|venia|anuencia|beneplacito"
    r"|green light|go-ahead|blessing|say-so)\b",
    rf"\b(?:gave|given|gives|grant\w*|obtained|secured|sought|got) (?:[\w']+ ){{0,3}}?(?:{_CONSENT_EN}"
    rf"|nod|sign-off)\b",
    r"\b(?:signed off|okayed|ok'd|greenlit|green-lit|green-lighted|blessed|gave the nod|consenting)\b",
    r"\b(?:permiso|autorizacion|licencia|venia|visto bueno|luz verde|aval) (?:para|de)\b|\bacuerdo de\b",
    r"\b(?:consintio|consintieron|accedi(?:o|eron)|aceptaron|acepto|dijeron que si|dijo que si|avalo"
    r"|avalaron|tuvo a bien"
    r"|autoriz(?:o|aron|ad[oa]s?|a)|permiti(?:o|eron) (?:su|est|la)|cedi(?:o|eron)|cedid[oa]s?|cortesia"
    r"|gentileza"
    r"|amablemente|gentilmente|generosamente)\b",
)
