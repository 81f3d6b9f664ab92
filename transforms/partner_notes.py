"""Recognise a note that the article is a partner's, and that InSight Crime carries it by consent.

The verbs of such notes are many; what they share is read instead: a short note on this very piece, a holder
who is not InSight Crime, and a word of rights, consent or first appearance.
"""

from __future__ import annotations

import re
from typing import Final

from transforms.text import fold, word_set

_LONGEST: Final = 480
_SHORT: Final = 300
_PIECE: Final = (
    r"(?:articles?|story|piece|post|text|column|op-?ed|essay|commentary|feature|translation|report"
    r"|reporting|investigation|profile|interview|analysis|series|chronicle|work|dispatch|version"
    r"|articulo|nota|texto|columna|pieza|historia|ensayo|traduccion|reportaje|cronica|informe|investigacion"
    r"|perfil|entrevista|analisis|serie|trabajo|relato|publicacion|reportagem|artigo|materia)"
)
_MARK: Final = r"\W{0,4}(?:(?:editor'?s'? note|note|nota(?: \w+){0,3}|n\. ?del? [er]\.?)\W{1,3})?"
_PLAIN_LETTERS: Final = str.maketrans("áéíóúãçÁÉÍÓÚ", "aeiouacAEIOU")
_LIGHT: Final = (
    r"(?:is|was|are|were|has|have|comes|came|appear\w*|ran|first|originally|belongs?|remains?|here|published"
    r"|reprinted|republished|courtesy|licensed|syndicated|produced|translated|written|printed|exclusive\w*"
    r"|es|son|fue|fueron|se|ha|han|apareci\w+|pertenecen?|publicad\w+|cedid\w+|producid\w+|traducid\w+"
    r"|escrit\w+"
    r"|republicad\w+|reproducid\w+|cortesia|por cortesia|originalmente|primero|tambien|also|by|from|de|del"
    r"|por)"
)
_ABOUT_IT: Final = re.compile(
    rf"^{_MARK}(?:this|the (?:present|following|above)|est[ae]|el presente"
    rf"|la presente) (?:[\w'-]+ ){{0,2}}?{_PIECE}"
    rf"(?:,| {_LIGHT})(?! out\b)"
    r"|^\W{0,4}(?:(?:first|originally) )?(?:published|run|printed|appeared|reprinted|republished|reproduced"
    r"|written"
    r"|translated|licensed|distributed|escrit[oa]|distribuid[oa]|publicad[oa]|aparecid[oa]|traducid[oa]"
    r"|cedid[oa]|retomad[oa]|reproducid[oa]"
    rf"|tomad[oa])\b"
    rf"|^{_MARK}[^.;!?]{{2,80}}?\b(?:owns?|holds? (?:\w+ ){{0,3}}?(?:rights|copyright) (?:to|in|of|over)"
    rf"|es duen[oa] de"
    rf"|(?:conserva|posee|tiene) (?:\w+ ){{0,3}}?derechos (?:de|sobre)|cedio|lent|ceded) (?:this"
    rf"|est[ae]) {_PIECE}\b"
    r"|^\W{0,4}(?:courtesy of|(?:por )?cortesia de|(?:por )?gentileza de)\b.{0,80}?\b(?:rights|derechos"
    r"|copyright)\b"
    r"|^\W{0,4}(?:from our (?:partners?|friends|colleagues|allies)|de nuestr[oa]s? (?:aliad|soci|colega"
    r"|amig)\w+)\b"
    rf"|^{_MARK}(?:(?:all|the|todos|los) ){{0,2}}(?:rights|copyright|derechos) (?:to|in|of|de|sobre|over)"
    rf" (?:this|est[ae]) {_PIECE}\b"
)
_CARRIED_BY_US: Final = re.compile(
    rf"(?:^|[.;:] ?){_MARK}(?:(?:by|with|under|por|con|segun|mediante) [^.;:]{{3,80}}, )?"
    r"in ?sight ?crime (?:only |now |here |solo |aqui )?"
    r"(?:carries(?! out)|runs|re-?publishes|publishes|re-?prints|prints|reproduces|re-?posts|posts|shares"
    r"|uses"
    r"|(?:lo |la )?(?:reproduce|publica|republica|difunde|retoma|comparte|reimprime|usa))\b"
)
_LABELLED: Final = re.compile(
    r"^\W{0,4}(?:(?:the |los |el )?(?:copyright|rights?|derechos(?: de autor)?|direitos(?: autorais)?"
    r"|titular(?:es)? de (?:los |sus )?derechos(?: de autor)?)(?: (?:holder|owner|and source))?"
    r"(?: (?:in|to|of|for|on|sobre|de|del) [\w ]{2,25}?)? ?:|©|\(c\)|copyright\b)"
)
"""A line that begins with whose the rights are."""

_A_PICTURE: Final = re.compile(
    r"\b(?:photo\w*|fotos?\b|fotograf\w+|imag\w+|pictures?|videos?|maps?|mapas?|graphics?|grafic[oa]s?|illustr\w+"
    r"|ilustr\w+)"
)
_PIECE_WORD: Final = re.compile(rf"\b{_PIECE}\b")
_THIS_PIECE: Final = re.compile(rf"\b(?:this|the|est[ae]|el|la|del) (?:[\w'-]+ ){{0,2}}?{_PIECE}\b")
_STARRED_PIECE: Final = re.compile(
    rf"^(?:\W{{0,3}}[*(\[†]|\W{{0,3}}(?:editor'?s'? note|nota (?:del?|de la) \w+|note)\W).*?\b{_PIECE}\b"
)
_STARRED_RIGHTS: Final = re.compile(
    r"^\W{0,3}[*(\[†].*?\b(?:(?:holds?|keeps?|retains?|owns?|reserves?|conservan?|poseen?|retienen?|tienen?)"
    r" (?:\w+ ){0,3}?(?:(?<!human )rights|copyright|derechos(?! humanos))"
    r"|(?:reprint|reproduction|republication) rights|derechos de (?:reproduccion|publicacion))\b"
)
_BARE_PIECE: Final = re.compile(
    rf"^\W{{0,4}}(?i:{_PIECE}) (?:(?i:is|was|es|fue|cedid[oa]|courtesy|licensed|syndicated|por cortes[ií]a"
    rf"|cortes[ií]a"
    r"|publicad[oa]|produced|producid[oa]|published|translated|traducid[oa])\b"
    r"|(?i:by|from|de|del|por|of) (?:(?i:the|la|el|los|las) )?[A-ZÁÉÍÓÚÑ])"
)
_OWNED: Final = re.compile(
    r"\b(?:belongs? to|owned by|ceded|(?:held|retained|kept) by|(?:is|are|remains?) (?:the )?property of"
    r"|owns? (?:this|the)|owners?|alone\b"
    r"|(?:rights?|derechos) (?:\w+ ){0,5}?(?:are|son|es)|(?:is|are) owned"
    r"|(?:holds?|retains?|keeps?|owns?|reserves?|has|have) (?:\w+ ){0,3}?(?:rights?|copyright)"
    r"|(?:rights?|copyright) (?:\w+ ){0,4}?(?:belong|remain|rest|stay|lie)s?|courtesy (?:of|from)"
    r"|licensed (?:\w+ ){0,3}?(?:from|by)|exclusive(?:ly)? (?:to|for) insight|on loan from|syndicated from"
    r"|pertenecen?(?: a)?|propiedad de|es propiedad|propietari[oa]s?|titular(?:es)?|duen[oa]s?|cedid[oa]s?"
    r"|cesion|cortesia|gentileza|en exclusiva|exclusiv[oa] para|derechos (?:\w+ ){0,3}?(?:son|pertenecen"
    r"|quedan)"
    r"|(?:conserva|posee|tiene|retiene|mantiene|ostenta|se reserva)n? (?:\w+ ){0,3}?(?:derechos?"
    r"|copyright))\b"
)
_CONSENT: Final = re.compile(
    r"\b(?:permission|consent|authori[sz]ation|blessing|leave of|agreement|arrangement|partnership terms"
    r"|kindly"
    r"|allowed (?:us|insight)|lets? (?:us|insight)|permitted (?:us|insight)|authori[sz]ed (?:us|insight|its"
    r"|the)"
    r"|agreed|for letting|thanks? to|agradec\w+|nos (?:permita|permiten|ceda)|by licen[cs]e"
    r"|under (?:an? )?licen[cs]e|bajo licencia|con licencia|granted (?:us|insight)|(?:concedio|otorgo"
    r"|cedio) a insight|nos (?:dejo|dejaron|presto|prestaron)|permiso"
    r"|autorizacion|consentimiento|anuencia|venia|convenio|beneplacito"
    r"|aval|acuerdo|autorizo|autorizaron|(?:nos|le|les) (?:permitio|permitieron|autorizo|autorizaron|cedio"
    r"|cedieron)"
    r"|autorizo su|autorizaron su|permitio su|cedio (?:a|est[ae]))\b"
)
_CARRIED: Final = re.compile(
    r"\b(?:publish(?:ed|es)?|appear\w*|carr(?:y|ied(?! out)|ies)|runs?|ran|print\w*|re-?print\w*"
    r"|re-?publish\w*|translat\w*"
    r"|reproduc\w*|re-?post\w*|posted|shared|publication|used|usad[oa]|here|publica(?:\w{0,3}|cion|ron|mos)"
    r"|publique\w*|publico(?= en| por)|aparec\w+|aparici\w+|traduc\w+|republi\w+"
    r"|difund\w+|retom\w+|aqui|compart\w+)\b"
)
_RIGHTISH: Final = re.compile(
    r"\b(?:re-?print\w*|reprodu\w+|republi\w+|licen[cs]\w*|(?<!human )(?<!civil )rights?|copyright|permission"
    r"|permiso"
    r"|consent\w*|autoriz\w+|authori[sz]\w+|derechos(?! humanos| civiles)|propiet\w+)\b"
)
"""What suffices in a note that is marked as one and names somebody."""

_OURS: Final = re.compile(
    rf"\bin ?sight ?crime(?:'s)? (?:own |original )?{_PIECE}\b|\b{_PIECE} (?:by|of|from|de"
    rf"|del) in ?sight ?crime\b"
    r"|\b(?:our|insight crime's) (?:\w+ ){0,2}?(?:permission|consent|authori[sz]ation|blessing|staff|team"
    r"|reporters?)\b"
    r"|\b(?:nuestr[oa]) (?:\w+ ){0,2}?(?:permiso|autorizacion|consentimiento|venia|anuencia|equipo"
    r"|redaccion)\b"
    r"|\b(?:permission|consent|authori[sz]ation|permiso|autorizacion|consentimiento|venia|anuencia|courtesy"
    r"|cortesia) (?:of|from|by|de|del|por) in ?sight ?crime\b|\bbelongs? to in ?sight ?crime\b"
    r"|\b(?:propiedad de|pertenecen? a) in ?sight ?crime\b|\bby (?:the )?insight crime\b[^.;]{0,20}\b(?:staff"
    r"|team)\b"
)
_REPRINT_OF_OURS: Final = re.compile(
    r"\b(?:later|then|since|translat\w+|tradu\w+|after|subsequently|afterwards|also|picked up|despues|luego"
    r"|tambien|mas tarde"
    r"|posteriormente|re-?print\w*|re-?publi\w+|retom\w+|reproduj\w+)\b"
)
_OTHERWISE: Final = re.compile(
    r"\bsupport(?:ed)?\b|\bapoyo\b|\bfinanci\w+|\bfunded\b|\bsource[s]?\b|\bfuentes\b|\bthose who spoke\b|"
    r"\bcreative commons\b|\bcc ?-?(?:by|0|zero)\b|\bby-n[cd]\b|\b(?:attribution|atribucion"
    r"|reconocimiento)[ -](?:\d|non|no|share|sin|compartir)|\bcreativecommons|\bpseudonym\w*|\bseudonimo\w*"
    r"|\bcorrec(?:ted|tion|cion)\b|\bupdated?\b|\bactualizad"
    r"|\bnames? (?:\w+ ){0,3}?(?:changed|withheld)|\bdownload\b|\bdescarg\w+"
    r"|\b(?:not|n't|never|no|nunca) (?:\w+ )?(?:belong|pertenec|property|propiedad)"
    r"|\bwaive\w*|\brenunci\w+|\bpublic domain\b|\bdominio publico\b"
)
_CAPITAL: Final = re.compile(r"(?<![\w'’])[^\W\d_a-z][\w'’-]+")
_NO_NAMES: Final = word_set(
    "insight crime this the text report essay reporting work story note editor editor's nota texto reportaje"
    " ensayo trabajo el la los las este esta english spanish portuguese french first it its an a requests"
    " request the original read monday tuesday wednesday thursday friday saturday sunday january february"
    " march april may june july august september october november december para un una"
)
_ROLES: Final = re.compile(
    r"\b(?:its|their|the|su|sus|del|la|el) (?:author|authors|editors?|partner|writer|newsroom|autor|autora"
    r"|autores"
    r"|editores|editor|medio|redaccion)\b"
)


def is_partner_note(text: str) -> bool:
    """Whether a short note says that this article is another's, whom it names, and is carried by consent or
    under that owner's rights. False where it tells of a reprint of InSight Crime's own article.
    """
    if len(text) > _LONGEST:
        return False
    plain = fold(text)
    if not _is_about_itself(text, plain) or _OTHERWISE.search(plain) is not None:
        return False
    if _OURS.search(plain) is not None or not _names_a_holder(text, plain):
        return False
    if _OWNED.search(plain) or (_is_marked(text, plain) and _RIGHTISH.search(plain)):
        return True
    return _CONSENT.search(plain) is not None and _CARRIED.search(plain) is not None


def _is_about_itself(text: str, plain: str) -> bool:
    """Whether a note speaks of the piece that it stands at, not of a piece or a land in its story."""
    if _ABOUT_IT.search(plain) or _BARE_PIECE.search(text.translate(_PLAIN_LETTERS)):
        return True
    return _is_marked(text, plain) or (len(plain) <= _SHORT and _is_carried_by_us(plain))


def _is_carried_by_us(plain: str) -> bool:
    """Whether a short note tells that InSight Crime carries this piece, or what the line on its rights is."""
    if _A_PICTURE.search(plain) and _PIECE_WORD.search(plain) is None:
        return False
    is_labelled = _LABELLED.match(plain) is not None
    if _CARRIED_BY_US.search(plain):
        return is_labelled or _THIS_PIECE.search(plain) is not None
    return is_labelled and _names_us(plain) and _CARRIED.search(plain) is not None


def _names_us(plain: str) -> bool:
    """Whether a note names InSight Crime as who carries the piece, not as who holds its rights."""
    label = plain.partition(":")[0] if ":" in plain[:60] else ""
    return "insight crime" in plain and not plain[len(label) :].lstrip(" :").startswith("insight")


def _is_marked(text: str, plain: str) -> bool:
    """Whether a note on a piece begins with a star, a bracket or "Editor's note"."""
    if text[:1] not in "*([†EN":
        return False
    return _STARRED_PIECE.search(plain) is not None or _STARRED_RIGHTS.search(plain) is not None


def is_reprint_of_ours(plain: str) -> bool:
    """Whether a folded note tells of a copy that another made of InSight Crime's own article."""
    return _OURS.search(plain) is not None and _REPRINT_OF_OURS.search(plain) is not None


def _names_a_holder(text: str, plain: str) -> bool:
    names = (name for name in _CAPITAL.findall(text) if fold(name) not in _NO_NAMES)
    return next(names, None) is not None or _ROLES.search(plain) is not None
