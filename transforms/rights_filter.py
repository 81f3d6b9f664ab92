"""A quick look that spares most paragraphs the search for a rights note."""

from __future__ import annotations

from typing import Final

from transforms.agencies import agency_of
from transforms.rights_holders import LONGEST_NOTE
from transforms.stems import Stems

_SHORT: Final = 200
_BEGINNING: Final = 45
_OPENING: Final = "\"'“”‘’«» \n\t_-–—.:•>"
_MARKS: Final = "*([†‡©"


def _words(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split("|"))


def _stems(*lines: str) -> Stems:
    return Stems(*_words(*lines))


# Whatever `transforms.rights_notes` finds claims something for another: a consent, rights, an origin …
_CLAIMS: Final = _stems(
    "said we|said that we|told us|nos entreg|nos pas|nos mand|corrió|publicación original|original",
    "permi|authoriz|authoris|autoriz|leave of|leave from|blessing| okay|green light|go-ahead|approv",
    "say-so|licen|agree|arrangement|contract|subscri|courtesy|generos|generous|kind|gracious|goodwill",
    "clearance|cleared|partnership|alliance|favour|favor|said yes|on loan|grant|let us|lets us",
    "letting us|allow| lent |handed|gave us|given us| sold |offered|extended|let insight|invit|enabl",
    "venia|aval|visto bueno|luz verde|anuencia|benepl|convenio|acuerdo|gentil|cortes|cesi|suscrip|aprob",
    "conformidad|alianza|amab|cedi|cede|consint|acept|que sí|que si|otorg|prest|facilit|brind|nos d",
    "tuvo a bien|pactad|right|©|(c)|owned|owner|owns|own.|its own|who own|belong|property|request",
    "enquir|inquir|ask |write to|apply|contact|theirs|syndicat|exclusiv|used|use |uses|restrict",
    "reproduc|derecho|titular|dueñ|duen|propie|pertene|prohib|d. r|d.r|suyo|suya|solicit|petici|quier",
    "dese|sin |escrib|dirij|pida|pídal|reserv|redist|publish|publica|publico |publicó|appear| ran ",
    " run |came out|went |releas|broke|put |brought|post|print|aired|featur|serial|launch|issue|debut",
    "premier| seen |written|commission|carried|circulat|filed|suppl|provid|distribu|excerpt|taken|adapt",
    "transla|lifted|sourced|drawn|prepared|produced|out in|aparec|sali|estren|vio la luz|difund",
    "a conocer|conto |contó |lanz|divulg|provien|proced|tomad|extra|reimpre|suministr|entreg|escrit",
    "hizo|encarg|sacad|traduc|emitid|compart|chapter|capítulo|capitulo|adelanto|epílogo|epilogo|prólogo",
    "prologo|fragmento|condensed|manuscript|libro|book|number| no.|número|numero|edici|edition|volum",
    "viene|signed off|nod|deferencia|credit|came to light|hit the|uploaded|subi|colg|portada|donat",
    "made |passed|entrust|shar|sent|not |no |irnos|ernos|arnos|envi|remiti|confi|llegar|dispos| es de ",
    "llega a|is from|was from|comes from|came from",
)
# … and speaks of the piece that it stands at: "this story", …
_THIS: Final = _stems(
    "original de|edition of|edición de|editora|editor original|first publication",
    "this|these|the following|the present|the preceding|the entire|the accompanying|este |esta |esto ",
    "el presente|el siguiente|el anterior|la presente|la siguiente|la anterior|rights|copyright",
    "derechos|permission|permiso|owner|dueñ|titular|licen|translation of|version of|traducción de",
    "versión de|excerpt|extract|fragmento de|here is |here’s|here's|aquí |below|above|that follows",
    "you are|que sigue|a continuaci|que lee|que va a leer",
)
_PIECE: Final = _stems(
    "reportaj|reportag|documento|documents|contenido|contents|excerpt|estudio|trabajo|posted|materia",
    "letter| statement | material| section| document|speech|testimony|lecture|carta|pronunciamiento",
    "sección|seccion|discurso|testimonio|ponencia|conferencia|manifiesto|comunicado|original|article",
    "story|piece| post | post,| post.|text|column|op-ed|oped|essay|commentary|feature|translation",
    "excerpt|extract|dispatch|chapter|blog| entry|interview|profile|chronicle|fragment| paper ",
    " paper,| paper.|opinion|opinión|transcript|artículo|articulo|nota|pieza|ensayo|traducci|crónica",
    "cronica|capítulo|capitulo|entrada|relato|entrevista|perfil|adelanto|comentario|epílogo|prólogo",
    "semblanza|artigo|matéria| report | report,| report.| report:| reporting|investigation|analysis",
    " study| work | work,| work.| work:| account |version| content|contenido| words |historia",
    "investigaci|informe|serie|análisis|estudio|trabajo|publicaci|despacho|versión|publication",
    "reproduc|autor|this one",
)
# … what stands here, is carried by us, …
_HERE: Final = _stems(
    "nos pas|nos mand|nos entreg|we could|we might|que podíamos|crime can|crime could|crime might"
    "|of ours|este no es|esto no es",
    "what follows|lo que sigue|lo siguiente|about to read|will read|leerá|va a leer|por leer|que lee",
    "wrote this|wrote it|escribi|belongs|words below|lines below|que siguen|that follow",
    "paragraphs below|pages below| here|aquí|our site|our page|our website|this site|this page",
    "our readers|sight crime’s readers|sight crime readers|in full|at insight crime|on insight crime",
    "in insight crime|en insight crime|to you |to you.|it to you|este espacio|este sitio|este portal",
    "este medio|nuestro espacio|nuestro sitio|nuestro portal|nuestro medio|nuestra p|nuestra web|esta p",
    "esta web|nuestros lectores|íntegramente|su totalidad|insight crime to |nos per|nos aut|nos dej",
    "nos inv|nos ced|nos otor|nos conc|nos prest|nos facil|nos licen|nos brind|irnos|ernos|arnos|dispos",
    "nos hizo|nos hicieron|nos confi|nos envi|nos remiti|con nosotros|with us|with insight crime",
    "leyendo|are reading|’re reading|'re reading|nos obseq|nos dio|nos dieron|nos ha|nos lo|nos la",
    "cedido a|cedida a|cedido por|cedida por|cedido para|cedida para|let me|permitted me|allowed me",
    "authorized me|le per|le ced|le otor|we publish|we run|we carry|we re|we share|we host|we bring",
    "we offer|we post|we print|we use|we tell|we present|we include|we adapt|we trans|we are |we only",
    "we now|we also|we can|we may|we have|we happily|we gladly|we today|we pick|we issue|we produce",
    "we cross|we excerpt|insight crime r|insight crime p|insight crime shar|insight crime trans",
    "insight crime o|insight crime l|insight crime may|insight crime is|insight crime a|insight crime n",
    "insight crime h|insight crime b|insight crime c|insight crime d|insight crime u|publicamos",
    "reproducimos|retomamos|compartimos|difundimos|recogemos|divulgamos|traemos|presentamos|ofrecemos",
    "reimprimimos|traducimos|appears| runs |is run|are run|stands|se publica|se republica|se reproduce",
    "se difunde|se comparte|se usa|se presenta|se ofrece|se toma|se divulga|se imprime|se recoge",
    "se retoma|se traduc|aparecen aqu|aparece en|llega a|reprinted|republished|reproduced|. publi",
    ". used|. tomad|. reprod|. taken|is carried|is shared|is hosted|is brought|is translated",
    "is published|is posted|is used|is told|is presented|is offered|is licensed|syndicated|is issued",
    "is adapted|is re-|is retold|is printed|is included|excerpted|cross-p|crossp",
)
# … (in small letters, since US is a country) …
_US: Final = _stems(
    " us | us,| us.| us:| us;|to our|our site|our team|our readers",
)
# … or it begins as notes do: without a subject, or marked, or is a line of a list.
_BEGINNINGS: Final = _words(
    "first|initially|previously|exclusively|also pub|also app|also ran|earlier ver|earlier ed"
    "|earlier pub|earlier app|primero|inicialmente|previamente|antes|publi",
    "releas|post|print|aired|feature|serial|issued|seen|written|commission|carried|circulat|suppl",
    "provid|distrib|handed|syndic|excerpt|extra|taken|adapt|re-|repr|condensed|lifted|licen|shared|used",
    "run |appear|out in|translated|aparec|salid|salió|estren|difundid|dada a|dado a|divulgad|tomad",
    "retomad|reimpres|cedid|suministrad|facilitad|repub|entregad|escrit|encargad|sacad|traducid|emitid",
    "compartid|usad|producid|produced|cross|from the |from chapter|from our|courtesy|cortes|gentileza",
    "por cort|por gent|copyright|d. r|d.r|all rights|rights|derechos|todos los derechos|titular",
    "el titular|la titular|los titular|los dueñ|la dueñ|el dueñ|holder|owner|dueñ|the holder|the owner",
    "the rights|the copyright|los derechos|original|chapter|capítulo|capitulo|epílogo|prólogo|adelanto",
    "fragment|version|versión|una versión|a version|an ex|un ex|un frag|se publi|se repr|se repu|se dif",
    "se compar|se usa|se estren|vio la luz|fue publicad|with perm|with kind|by perm|con perm|by arr",
    "by special|with consent|con la venia|con el perm|por perm|with the perm|by the perm|note|nota",
    "editor|n. d|n.d|aviso|disclaimer|notice|author’s note|author's note|translator|ran first|ran in",
    "see |read |find |lea |vea |consulte|de nuestr|del libro|drawn",
)
_LINE_SIGNS: Final = _stems(
    "all rights reserved|derechos reservados|rights licensed|rights held|rights owned|issue|number|no.",
    "número|edition|edición|volum",
)


def may_be_rights_note(text: str) -> bool:
    """Whether a paragraph is worth the search; False only for what `is_rights_note` would not find."""
    if len(text) > LONGEST_NOTE:
        return False
    lower = text.lower()
    if _CLAIMS.stand_in(lower) and (_speaks_of_itself(text, lower) or _begins_as_notes_do(lower)):
        return True
    return agency_of(text) is not None


def _speaks_of_itself(text: str, lower: str) -> bool:
    return (
        _HERE.stand_in(lower)
        or _US.stand_in(text)
        or (_THIS.stand_in(lower) and _PIECE.stand_in(f" {lower} "))
    )


def _begins_as_notes_do(lower: str) -> bool:
    start = lower.lstrip(_OPENING)
    if start.startswith(_BEGINNINGS) or start[:1] in _MARKS or _PIECE.stand_in(f" {start[:_BEGINNING]} "):
        return True
    return len(lower) <= _SHORT and (_LINE_SIGNS.stand_in(lower) or _PIECE.stand_in(f" {lower} "))
