"""What tells that a note leaves the rights with InSight Crime, or speaks of no text."""

from __future__ import annotations

import re
from typing import Final

from transforms.rights_words import OPENING, PIECE, VAGUE

_ANY: Final = rf"(?:{PIECE}|{VAGUE})"


def _pattern(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives))


OTHER_NOTE: Final = _pattern(
    rf"{OPENING}(?:corrections?|corrected|clarification|updated?|correccion|aclaracion|fe de errat\w+"
    rf"|rectificacion"
    r"|actualizacion|actualizado|download|descarg\w+)\b",
    r"\b(?:earlier|previous|prior|original) version\b[^.]{0,40}\b(?:said|stated|misst\w+|wrong\w*"
    r"|incorrect\w*|identified|omitted|gave)\b",
    r"\bversion (?:anterior|previa|original)\b[^.]{0,40}\b(?:decia|dijo|se dijo|afirm\w+|indic\w+|omit\w+)\b",
    r"\bpseudonym\w*|\bseudonimo\w*|\b(?:real name|nombre real)\b|\b(?:names?"
    r"|nombres?) (?:[\w']+ ){0,4}?(?:changed|withheld|cambiad|modificad|omitid)",
    rf"\b(?:{_ANY}|profile|perfil) (?:was|has been|fue|ha sido|se) (?:\w+ )?(?:updat|correct|amend"
    rf"|actualiz|correg|corrig|modific)\w*",
    r"\b(?:has|was|been) (?:since )?(?:updated|corrected)\b|\bcorregimos\b|\bactualizamos\b|\bretiramos\b",
    r"\bdownload\b|\bdescarg(?:ue|ar|a)\b",
    r"\b(?:support(?:ed)? (?:of|from|by)|funded by|funds from|fondos de|responsabilidad"
    r"|responsibility|funding|grant from|made possible by|with the help of"
    r"|con (?:el )?apoyo|financi\w+|apoyo de|subvencion\w*|beca)\b",
    r"\b(?:charts?|graphics?|cuadros|graficos|maps?|mapas?|photos?|fotos?|fotograf\w+|images?"
    r"|imagen(?:es)?|pictures?|video|audio|data|datos|figures|cifras|statistics) "
    r"(?:in|of|on|for|from|by|de|del|en|por|were|was|is|are|used|courtesy|cortesia|publicad\w+|published"
    r"|fue|fueron|son)\b",
    r"\b(?:pictures?|photos?|images?|fotos?|imagen(?:es)?) (?:carried|taken)\b",
    r"\b(?:bookstores?|bookshops?|librerias|order (?:it|a copy)|admission|registration)\b",
    r"\bnombres? ficticios?\b|\b(?:not (?:her|his|their) (?:\w+ )?names?|fictitious)\b",
    r"\b(?:cuentenos|escuchamos|tell us (?:what|if|about))\b",
    r"\b(?:transcripts?|recordings?|e-?mails|files|grabaciones|transcripciones|expedientes?|correos)"
    r" (?:was|were|fue|fueron)\b",
)
LEFT_OUT: Final = _pattern(
    r"\b(?:does not|doesn't|do not|don't) (?:apply|cover|extend)\b|\bnot (?:covered|included|licensed)\b"
    r"|\bno (?:se (?:aplica|extiende)|cubre|ampara|incluye|rige)\b"
)
"""That an open licence which is named leaves the piece out."""

GIVEN: Final = _pattern(
    r"\bwaive\w*|\brenunci\w*|\bcreative commons\b|\bcreativecommons\b|\bcc0\b|\bsome rights\b"
    r"|\balgunos derechos\b|\bcc ?-?(?:by|zero)\b|\bby-n[cd]\b|\bpublic domain\b|\bdominio publico\b"
    r"|\b(?:attribution|atribuicao|atribucion|reconocimiento)[ -](?:\d|non|no|nao|share|sin|compartir)",
)
OURS: Final = _pattern(
    rf"\bin ?sight ?crime(?:'s)?,? (?:own |original )?(?!translation){_ANY}\b"
    rf"|\b(?!traduccion|translation){_ANY} (?:by|of|from|de"
    rf"|del) in ?sight ?crime\b",
    r"\b(?:our|in ?sight ?crime's|ours) (?:\w+ ){0,2}?(?:permission|consent|authori[sz]ation|blessing"
    r"|staff|team|reporters?)\b",
    r"\b(?:nuestr[oa]) (?:\w+ ){0,2}?(?:permiso|autorizacion|consentimiento|venia|anuencia|equipo"
    r"|redaccion)\b",
    r"\b(?:permission|consent|authori[sz]ation|permiso|autorizacion|consentimiento|venia|anuencia"
    r"|courtesy|cortesia|belongs?|propiedad|pertenecen?"
    r"|copyright|derechos(?: de autor)?|rights?(?: holder)?)(?: in this \w+| of this \w+)?:? ?(?:(?:of"
    r"|from|by|de|del|por|to|a) )?(?:19|20)?\d{0,4} ?in ?sight ?crime\b",
    r"\b(?:produced|written|reported|made|investigated|conducted|producid[oa]|escrit[oa]|hech[oa]"
    r"|realizad[oa]|elaborad[oa]) (?:by|por) (?:the )?in ?sight ?crime\b",
    r"\b(?:published|appeared|ran|posted|publicad[oa]|publico|aparecio|salio"
    r"|released)\b[^.;!?]{0,30}?\b(?:by|in|on|at|por|en) (?:the )?in ?sight ?crime\b(?! (?:with|by|con"
    r"|por|under|bajo)\b)",
    r"\b(?:we|in ?sight ?crime|nosotros) (?:first|originally|initially|primero)\b|\bwe (?:published|ran"
    r"|posted)\b[^.;]{0,20}\b(?:first|originally|in (?:19|20)\d\d)"
    r"|\bque in ?sight ?crime (?:publico|hizo|realizo|produjo)\b"
    r"|\bthat in ?sight ?crime (?:published|made|produced)\b"
    r"|\bpublicamos (?:por primera vez|originalmente|primero)|\bin ?sight ?crime (?:publico"
    r"|published) (?:por primera vez|primero|first|originally|this|est[ae])",
    r"(?:©|\(c\)) ?(?:(?:19|20)\d\d(?: ?- ?\d{4})?,? )?in ?sight ?crime\b",
    r"\b(?:name|credit|cite|attribut\w+|mention\w*|naming|crediting|cites?|citando|citar|mencion\w+"
    r"|credito|reconoc\w+) (?:\w+ ){0,3}?(?:to |a |al )?in ?sight ?crime\b",
    r"\b(?:our|nuestr[oa]s?) (?:archives?|archivos?|own (?:site|pages|website)|sitio en|pagina,)",
    r"\b(?:in ?sight ?crime|we) (?:and|y|e) [^.;]{2,40}\b(?:together|juntos|conjunt\w+)\b"
    r"|\bby (?:the )?in ?sight ?crime\b[^.;]{0,20}\b(?:staff|team)\b|\bdel equipo de in ?sight",
)
_COPIED: Final = (
    r"(?:re-?print\w*|re-?publi\w*|reproduc\w*|reproduj\w*|translat\w*|tradu\w+|picked up|carried"
    r"|ran|printed|posted|retom\w+|publish\w*|publicad\w+|publico)"
)
LATER: Final = _pattern(
    rf"\b(?:later|subsequently|afterwards?|since|then|after (?:it|its|this|we)|despues|luego"
    rf"|posteriormente|mas tarde|tras (?:su|la)|desde que)\b[^.;]{{0,70}}?\b{_COPIED}",
    rf"\b{_COPIED}\b[^.;]{{0,40}}?\b(?:later|afterwards|since|despues|posteriormente|luego)\b",
    r"\b(?:has|have|had) (?:also |since )?been (?:re-?published|re-?printed|picked up|translated|cited"
    r"|quoted) (?:by|in|into)\b|\bha sido (?:republicad|reproducid|retomad|traducid|citad)[oa]",
)
"""Copies that others made afterwards."""

DERIVED: Final = _pattern(
    r"\b(?:calculated|compiled from|figures|rates|based (?:up)?on|draws? (?:up)?on|drawing on|cites?"
    r"|cited|quot\w+|drew|uses? (?:data|figures|a)|additional reporting|contributed (?:reporting )?to"
    r"|with (?:information|reporting) from"
    r"|inspired by|response to|in reply|se basa|basad[oa] en|con (?:informacion|datos|base|reporteria)"
    r"|a partir de|cita|reporteria adicional|part of (?:a|an|the|our) (?:\w+ )?(?:series|project)"
    r"|forma parte|"
    r"according to|segun (?!acuerdo|convenio|lo acordado))\b",
)
"""Words by which a note says what the piece was made of, not where it appeared."""

NOT_OF_TEXTS: Final = _pattern(
    r"\b(?:human|civil|land|water|mining|political|women's|property|indigenous|fishing|exploration"
    r"|drilling|constitutional|voting) rights\b",
    r"\bderechos? (?:humanos|civiles|politicos|fundamentales|laborales|constitucionales|de (?:las mujeres"
    r"|los pueblos|paso|los ninos|los presos)|penal|internacional)\b|\bhuman rights watch\b"
    r"|\blicen[cs]e plates?\b|\breserves? (?:the|el) (?:right|derecho) (?:to|de|a)\b"
    r"|\breservad[oa] el derecho\b|\breserved the right\b",
)
"""Rights and licences that are none of a text's."""

PICTURE: Final = _pattern(
    r"\W{0,4}(?:photo\w*|image|imagen|foto\w*|picture|video|graphic|grafico|map|mapa|infogra\w+|cover"
    r"|portada)\b"
)
THE_TEXT: Final = _pattern(rf"\b{_ANY}\b")
PICTURE_LABEL: Final = _pattern(
    r"\W{0,4}(?:(?:the|all|los|las|todas las|todos los) )?(?:photo\w*|images?|imag(?:en|enes|em|ens)"
    r"|fotos?|fotograf\w+"
    r"|pictures?|videos?|graphics?|graficos?|maps?|mapas?|infogra\w+|illustrations?|ilustracion(?:es)?)"
    r"(?: \w+)? ?(?::|©|\(c\)|is\b|are\b|by\b|courtesy|son\b|de\b|por\b|carried\b)"
)

WITHOUT_CONSENT: Final = _pattern(
    r"\b(?:without|sin)\b[^.;]{0,50}?\b(?:permission|consent|authori[sz]ation|permiso|autorizacion|consentimiento)\b"
)
"""A reservation asks for a consent, and tells of none."""

ORDINARY_GIVERS: Final = _pattern(
    r"\b(?:permission|consent|authori[sz]ation|leave|approval|blessing|okay|courtesy|cortesia|permiso|consentimiento"
    r"|autorizacion|venia|aval|licencia)s? (?:\w+ )?(?:of|from|by|de|del) (?:(?:the|his|her|their|a|all"
    r"|las?|los|el|sus?|un|una|todas|todos|quienes|those) )*"
    r"(?:famil\w+|relatives|parents|mother|father|widow|sources?|victims?|survivors?|judges?|court"
    r"|prosecut\w+|ministry|minister|authorit\w+|police|army|military|community|communities|residents"
    r"|warden|guards?|guardias?|"
    r"director of the prison|prison\w*|armed|gang\w*|group|director|deput\w+|chief|head|inmates?|lawyers?"
    r"|interview\w*|speakers?|those|people|person|mayor|governor|government|state|senate|congress|clerk"
    r"|crew|port|harbour"
    r"|familias?|familiares|padres|madre|padre|viuda|fuentes?|victimas?|sobrevivientes?|juez\w*|jueza"
    r"|tribunal|corte|fiscal\w*|ministerio|ministr\w+|autoridad\w*|policia|ejercito|comunidad\w*|vecinos"
    r"|carcel"
    r"|presos?|abogad\w+|entrevistad\w+|alcald\w+|gobernador\w*|gobierno|estado|senado|congreso|quienes"
    r"|personas?|protagonistas?)\b",
    r"\b(?:juez\w*|jueza|judge|court|tribunal|fiscal\w*|prosecutors?|mayor|alcald\w+|famil(?:y|ies|ia"
    r"|ias)|ministr\w+|sources|victims|comunidad|community) (?:\w+ ){0,3}?(?:gave|granted|authori[sz]ed"
    r"|allowed|let|permitted|consented|agreed"
    r"|autoriz\w+|permiti\w+|consinti\w+|accedi\w+|dio|dieron|otorg\w+|concedi\w+|cedi\w+|nos)\b",
)
"""Consents of people in the story: of the interviewed, of families, of a court."""

ASIDE: Final = _pattern(r"\b(?:subscribe|suscrib\w+|newsletters?|boletin)\b")
"""Sentences that ask for something beside what a note says."""

NARRATIVE: Final = _pattern(
    rf"\b{_ANY}\b[^.;]{{0,70}}?\b(?:accus\w+|acus\w+|denunci\w+|estimates?"
    r"|estima|warns|warned|found that|finds|concludes?|reveals?|revealed|advierte"
    r"|advirtio|concluye|concluyo|senala|revela|revelo|sostiene|alerta)\b",
    rf"\b{_ANY} (?:begins?|starts?|opens?|tells?|looks?|examines?|explains?|explores?|follows|focus\w+"
    rf"|describes?|shows?|details|is about|deals|traces|ends|won|"
    r"empieza|comienza|cuenta (?:la|el|como|que)|narra|explica|describe|muestra|trata|sigue (?:a|el|la"
    r"|los)|termina|gano|obtuvo el)\b",
)
"""What stories do: a note tells of their rights instead."""
