"""Recognise a note by which somebody other than InSight Crime may license an article.

As recorded: `*This article was first published by … reprinted with permission … See the original article
here.` A starred note may as well be a correction, an update, a pseudonym or a download link; those say
nothing of rights.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from transforms.agencies import agency_of
from transforms.partner_notes import is_partner_note, is_reprint_of_ours
from transforms.rights_holders import LONGEST_NOTE, is_publisher_itself, rights_holder_of
from transforms.text import fold, holds_any

_LONGEST_WITHOUT_CONSENT: Final = 750
_SHORT: Final = 420
_SHORT_LINE: Final = 160
_COPYRIGHT_SIGNS: Final = ("copyright", "©", "(c)", "derechos de autor")

_EDITOR: Final = (
    r"(?:editor'?s?'? note|note|nota(?: del? (?:la )?(?:editor|editora|redaccion|autor))?"
    r"|n\. ?del? (?:e|r)\.?)"
)
_PIECE_EN: Final = (
    r"(?:article|story|piece|post|text|column|op-?ed|opinion|essay|commentary|feature|blog|excerpt|extract"
    r"|translation)"
)
_VAGUE_EN: Final = r"(?:analysis|investigation|report|series|interview|study|chronicle|chapter)"
_PIECE_ES: Final = (
    r"(?:articulo|nota|texto|columna|pieza|historia|ensayo|opinion|traduccion|reportaje|cronica|extracto)"
)
_VAGUE_ES: Final = r"(?:analisis|investigacion|informe|serie|entrevista|estudio|capitulo)"
_FOLLOWING: Final = (
    r"\bwhat follows\b|\b(?:the )?(?:words|lines|paragraphs|pages) (?:below|that follow)\b"
    r"|\blo (?:que sigue|siguiente)\b"
    r"|\b(?:las lineas|los parrafos|las paginas) (?:que siguen|siguientes)\b"
)
_FIRST_EN: Final = r"(?:also )?(?:first|originally|initially|previously)"
_PUBLISHED_EN: Final = (
    rf"(?:(?:was|is|has been|were) )?{_FIRST_EN} (?:published|appeared|posted|ran|printed|featured)"
    r"|(?:was |is |has been )?(?:published|posted|appeared) (?:first|originally)"
)
_FIRST_ES: Final = r"(?:por primera vez|originalmente|originariamente|inicialmente|primero|previamente)"
_PUBLISHED_ES: Final = (
    rf"(?:(?:fue|ha sido|es|se) )?(?:publicad[oa]|aparecido|difundid[oa]|publico|aparecio) {_FIRST_ES}"
    rf"|{_FIRST_ES} (?:fue |se )?(?:publicad[oa]|publico|aparecio)"
)
_REPRINTED_EN: Final = (
    r"(?:(?<!not )(?<!n't )(?:re-?print\w*|re-?publish\w*)|reproduc(?:ed|tion)|re-?posted|translated|adapted"
    r"|excerpted"
    r"|cross-?posted|syndicated)"
)
_USED_EN: Final = r"(?:publish\w*|use[ds]?|appears?|posted|shared|distributed|edited|run|runs)"
_REPRINTED_ES: Final = r"(?:reproduc\w+|republi\w+|traduc\w+|reimpres\w+|reprodujo|retomad\w+)"
_USED_ES: Final = (
    r"(?:publica(?!s\b)\w*|publique\w*|publico (?=aqui|en|por|con)|difund\w+|compart\w+|usad\w+)"
)
_WITH_CONSENT_EN: Final = (
    r"(?:with|by|under) (?:[\w'-]{1,30} ){0,3}?"
    r"(?:permission|authori[sz]ation|consent)\b"
)
_WITH_CONSENT_ES: Final = r"con (?:\w{1,30} ){0,3}?(?:permiso|autorizacion|consentimiento)\b"
_AGENCY: Final = (
    r"(?:afp|agence france-presse|efe|agencia efe|reuters|thomson reuters|ap|(?:the )?associated press"
    r"|notimex|xinhua|ansa|dpa|bloomberg|upi|europa press|prensa latina|agencia brasil|ips"
    r"|inter press service|telam|colprensa|mcclatchy|tribune content agency)"
)


def _consented(english: str, spanish: str) -> re.Pattern[str]:
    """An act of publishing and a consent in one sentence, in either order."""
    within = r"[^.;!?]{0,90}?"
    return re.compile(
        rf"\b{english}\b{within}\b{_WITH_CONSENT_EN}|\b{_WITH_CONSENT_EN}{within}\b{english}\b"
        rf"|\b{spanish}\b{within}\b{_WITH_CONSENT_ES}|\b{_WITH_CONSENT_ES}{within}\b{spanish}\b"
    )


_REPRINTED: Final = _consented(_REPRINTED_EN, _REPRINTED_ES)
_USED: Final = _consented(_USED_EN, _USED_ES)
_LET_US: Final = re.compile(
    r"\b(?:allow(?:ed|s|ing)|permit(?:ted|s|ting)|authori[sz](?:ed|es|ing)|lets?|letting|invit(?:ed|es|ing))"
    r" (?:us|in ?sight ?crime) (?:to )?(?:\w+ly )?(?:re-?)?"
    r"(?:publish|print|run|carry|post|reproduce|share|translate)"
    r"(?= (?:it|this|here|in|on|the (?:same )?(?:piece|text|article|story))\b|[.,;]|$)"
    r"|\b(?:nos|a in ?sight ?crime) (?:permit\w+|autoriz\w+|dej[aoe]\w*) (?:a )?"
    r"(?:(?:re)?publicar|reproducir|difundir|traducir|compartir)"
    r"(?:l[oa]\b|(?= (?:est[ea]|aqui|el (?:texto|articulo)|la (?:nota|pieza))\b|[.,;]|$))"
)
_A_PIECE: Final = re.compile(
    rf"^\W{{0,4}}(?:{_REPRINTED_EN}|{_REPRINTED_ES}|se {_REPRINTED_ES})\b"
    rf"|\b(?:this|the|following|above|an?) (?:[\w'-]+ ){{0,2}}?(?:{_PIECE_EN}|{_VAGUE_EN}|version)\b"
    rf"|{_FOLLOWING}"
    rf"|\b(?:este|esta|el|la|una?) (?:\w+ ){{0,2}}?(?:{_PIECE_ES}|{_VAGUE_ES}|version)\b"
)
_THIS_PIECE: Final = re.compile(
    rf"^\W{{0,4}}(?:{_USED_EN}|{_USED_ES}|se {_USED_ES})\b"
    rf"|\b(?:this|the following|the above) (?:[\w'-]+ )??(?:{_PIECE_EN}|{_VAGUE_EN})\b"
    rf"|{_FOLLOWING}"
    rf"|\b(?:este|esta|el siguiente|la siguiente) (?:\w+ )??(?:{_PIECE_ES}|{_VAGUE_ES})\b"
)
_NOTE_MARK: Final = re.compile(rf"\W{{0,3}}[*(\[†]|\W{{0,3}}{_EDITOR}\s*[:.-]")
_OTHER_NOTE: Final = re.compile(
    rf"^\W{{0,4}}(?:{_EDITOR}\W{{1,3}})?(?:corrections?|corrected|clarification|updated?|correccion"
    rf"|aclaracion"
    r"|fe de errat\w+|rectificacion|actualizacion|actualizado)\b"
    r"|\b(?:earlier|previous|prior) version\b|\bversion (?:anterior|previa)\b|\bpseudonym\w*|\bseudonimo\w*"
    rf"|\b(?:{_PIECE_EN}|{_VAGUE_EN}|profile) (?:was|has been) (?:updated|corrected|amended)\b"
    rf"|\b(?:{_PIECE_ES}|{_VAGUE_ES}|perfil) (?:fue|ha sido) (?:actualizad|corregid|modificad)"
    r"|^\W{0,4}(?:download|descarg\w+)\b"
)
_PSEUDONYM: Final = re.compile(r"\b(?:pseudonym|seudonimo|real name|nombre real)")
_PICTURE: Final = re.compile(
    r"\W{0,4}(?:photo\w*|image|imagen|foto\w*|picture|video|graphic|grafico|map|mapa|infogra\w+|cover"
    r"|portada)\b"
)
_THE_TEXT: Final = re.compile(rf"\b(?:{_PIECE_EN}|{_VAGUE_EN}|{_PIECE_ES}|{_VAGUE_ES})\b")
_PICTURE_LABEL: Final = re.compile(
    r"\W{0,4}(?:(?:the|all|los|las|todas las|todos los) )?(?:photo\w*|images?|imag(?:en|enes|em|ens)"
    r"|fotos?|fotograf\w+|pictures?|videos?|graphics?|graficos?|maps?|mapas?|infogra\w+|illustrations?"
    r"|ilustracion(?:es)?)"
    r"(?: \w+)? ?(?::|©|\(c\)|is\b|are\b|by\b|courtesy|son\b|de\b|por\b)"
)
_PICTURE_INSIDE: Final = re.compile(
    r"photo|im[aá]g|foto|pictur|v[ií]deo|map|gr[aá][pf]|ill?us", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"(?<=[.;|])\s+(?=[^\W\da-z])")
_SELF_PUBLISHED: Final = re.compile(
    rf"\b(?:this|the following|the above|the present) {_PIECE_EN}\b[^.;!?]{{0,60}}?\b(?:{_PUBLISHED_EN})\b"
    rf"|\b(?:este|esta|[el]l? presente|la presente|el siguiente|la siguiente) {_PIECE_ES}\b"
    rf"[^.;!?]{{0,60}}?\b(?:{_PUBLISHED_ES})\b"
)
_MARKED_PUBLISHED: Final = re.compile(
    rf"\b(?:this|the|an?) (?:[\w'-]+ ){{0,3}}?(?:{_PIECE_EN}"
    rf"|{_VAGUE_EN})\b[^.;!?]{{0,80}}?\b(?:{_PUBLISHED_EN})\b"
    rf"|\b(?:este|esta|el|la|una?) (?:\w+ ){{0,3}}?(?:{_PIECE_ES}|{_VAGUE_ES})\b"
    rf"[^.;!?]{{0,80}}?\b(?:{_PUBLISHED_ES})\b"
)
_BARE_PUBLISHED: Final = re.compile(
    rf"^\W{{0,4}}(?:{_EDITOR}\W{{1,3}})?(?:(?:it )?(?:{_PUBLISHED_EN})\b|(?:{_PUBLISHED_ES})\b)"
    rf"|^\W{{0,4}}{_REPRINTED_EN} (?:here )?(?:from|courtesy)\b"
    r"|^\W{0,4}(?:republicado|reproducido|tomado|retomado) (?:de|desde|por cortesia)\b"
    rf"|\b(?:this|the following) {_PIECE_EN} (?:is|was|has been) {_REPRINTED_EN} (?:here )?(?:from"
    rf"|courtesy)\b"
    rf"|\b(?:este|esta) {_PIECE_ES} (?:se |es |fue |ha sido )?(?:republica\w*|reproduc\w*)"
    r" (?:de|desde|por cortesia)\b"
)
_AGENCY_TEXT: Final = re.compile(
    r"^\W{0,4}(?:(?:text|texto|story|article|articulo|report|agency|agencia|copyright|\(c\)"
    r"|©)\s?[:.-]?\s?){1,3}"
    rf"(?:(?:by|from|of|por|de|courtesy of) )?(?:\d{{4}} )?{_AGENCY}\b"
    rf"|\b(?:this|the) {_PIECE_EN} (?:is|was|comes|came) "
    r"(?:(?:written|provided|supplied|distributed|produced|published) )?"
    rf"(?:by|from|courtesy of) (?:the (?:news )?(?:agency|wire) )?(?:the )?{_AGENCY}\b"
    rf"|\b(?:este|esta) {_PIECE_ES} (?:es|fue|proviene) (?:\w+ )?(?:por|de)"
    rf"(?: la agencia(?: de noticias)?)? {_AGENCY}\b"
)
_VERSION_PUBLISHED: Final = re.compile(
    rf"\bversion of (?:this|the) (?:{_PIECE_EN}|{_VAGUE_EN}) (?:was |has )?(?:been )?(?:{_FIRST_EN} )?"
    r"(?:published|appeared|ran|printed) (?:by|in|on|at)\b"
    rf"|\bversion (?:anterior |previa |original )?de (?:este|esta) (?:{_PIECE_ES}|{_VAGUE_ES})"
    rf" (?:fue |se )?(?:{_FIRST_ES} )?(?:publicad[oa]|publico|aparecio) (?:{_FIRST_ES} )?(?:por|en)\b"
)
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|\bcopyright\b|\bderechos de autor\b)[^;!?]{0,90}?\b(?:all rights reserved"
    r"|todos los derechos reservados|prohibida (?:su|la) reproduccion"
    r"|(?:used|re-?printed|reproduced|republished) (?:here )?(?:by|with) permission)\b"
    r"|\b(?:all rights reserved|todos los derechos reservados)\b[^;!?]{0,40}(?:©|\(c\)|\bcopyright\b)"
    r"|\b(?:all rights reserved by|todos los derechos reservados (?:por|a|de|para))\b"
)
_HELD_PIECE: Final = (
    rf"(?:(?:this|the) (?:{_PIECE_EN}|{_VAGUE_EN})|(?:est[ae]|el|la|del|dest[ae]"
    rf"|d[ao]) (?:presente )?(?:{_PIECE_ES}|{_VAGUE_ES}|reportagem|artigo|materia))"
)
_HELD: Final = re.compile(
    # The copyright in this story belongs to …
    r"\b(?:copyright|rights?|derechos?|direitos?|propiedad intelectual|autoria)\b[^.;!?]{0,30}?"
    rf"\b(?:in|of|to|for|on|over|de|del|sobre|d[aeo]st[ae])? ?{_HELD_PIECE}\b[^.;!?]{{0,30}}?"
    r"\b(?:belongs?|(?:is|are|remains?) (?:held|owned|retained|kept|the property)|(?:rests?|remains?"
    r"|lies?|stays?|is|are) with"
    r"|pertenecen?|corresponden?|son (?:de|propiedad)|es (?:de|propiedad)|quedan? en|recaen? en"
    r"|pertencem?|sao de)\b"
    # This story belongs to …
    rf"|\b(?:this|est[ae]) (?:{_PIECE_EN}|{_PIECE_ES}) (?:belongs to|is (?:the property|owned)"
    rf"|es propiedad|pertenece a)\b"
    # The network holds the rights to this story.
    r"|\b(?:holds?|owns?|retains?|keeps?|reserves?|conservan?|poseen?|tienen?|retienen?|mantienen?|detem"
    r"|se reservan?) "
    r"(?:all |the |full |sole |exclusive |todos |los |el |as |os ){0,3}(?:copyrights?|(?:\w+ )?rights?"
    r"|derechos?(?: de \w+)?|direitos?(?: autorais)?) "
    rf"(?:in|of|to|for|on|over|de|sobre)? ?{_HELD_PIECE}\b"
    r"|\b(?:copyright|rights) (?:of|in|to|for) (?:this|the) (?:article|story|text|piece)s?:? (?!and\b"
    r"|are\b|is\b)"
)
_GIVEN: Final = re.compile(
    r"\bwaive\w*|\brenunci\w*|\bcreative commons\b|\bcc0\b|\bcc by\b|\bpublic domain\b|\bdominio publico\b"
)
_NOT_HELD: Final = re.compile(
    r"\bin ?sight ?crime (?:does not|doesn't|do not|no) (?:hold|own|have|control|tiene|posee"
    r"|controla)\b[^.;!?]{0,20}\b(?:rights?|copyright|derechos)\b"
)
_DATED_COPYRIGHT: Final = re.compile(
    r"\W{0,4}(?:copyright|©|\(c\)|derechos de autor)(?: ?(?:©|\(c\)))? ?:? ?(?:(?:19"
    r"|20)\d\d,? (?:by )?[^.;:!?]{2,60}|[^.;:!?\d]{2,60},? (?:19|20)\d\d)\W{0,3}"
)
_TAKEN_OVER: Final = re.compile(
    r"\b(?:re-?published|re-?printed|reproduced|cross-?posted|re-?posted|syndicated|republicad[oa]"
    r"|reproducid[oa]"
    r"|reimpres[oa]|retomad[oa])\b"
)
_RIGHTS_SIGN: Final = re.compile(
    r"\bby (?:\w+ )?agreement\b|\bthe (?:sole )?owners? of (?:the|this)\b|\b(?:cleared|agreed) with\b"
    r"|\bintellectual property\b|\bpropiedad intelectual\b"
    r"|\b(?:un|mediante|segun) (?:acuerdo|convenio)\b|\bduen[oa]s? d[ae]l?\b|\bmust be (?:cleared"
    r"|requested|agreed)\b|"
    r"\bby (?:special |kind )?arrangement\b|\bpermission to (?:re-?publish|re-?print|reproduce|re-?post"
    r"|use|share)\b"
    r"|\b(?:reserves?|holds?|owns?|retains?|keeps?|has|have) (?:\w+ ){0,3}?(?:rights?|copyright)\b"
    r"|\brights? ?-?holders?\b"
    r"|\bis (?:the )?copyright (?:of|©|\(c\))|\blicensed (?:\w+ ){1,3}from\b|\bcopyright (?:owner"
    r"|holder)s?\b|\b(?:owner|holder)s? of the (?:rights|copyright)\b|\blicensed (?:from|by|to (?:us"
    r"|insight crime))\b"
    r"|\b(?:licen[cs]e|rights|copyright|reprints?|re-?publication"
    r"|syndication)\b[^.;!?]{0,60}\b(?:contact|belong|write to|ask|email|apply to|refer to)\b"
    r"|\b(?:contact|write to|ask|email|apply to)\b[^.;!?]{0,60}\b(?:rights|copyright|re-?print\w*"
    r"|re-?publi\w+|permissions?|syndication)\b"
    r"|\bexclusive(?:ly)? (?:to|for|rights)\b|\bsyndicated\b|\bnot (?:ours"
    r"|insight crime's) to (?:license|give|share)\b|\bcannot (?:license|grant|share)\b"
    r"|\b(?:re-?printed|reproduced|re-?published|used|published|appears) (?:here )?(?:by|under"
    r"|with) (?:a |an |special )?licen[cs]e\b(?! that)"
    r"|\btitular(?:es)?\b[^.;!?]{0,20}\bderechos\b|\bduen[oa]s? de (?:los|sus|estos"
    r"|todos los) derechos\b|\bpropietari[oa]s?\b[^.;!?]{0,25}\b(?:derechos|texto|contenido)\b"
    r"|\b(?:bajo|con) licencia de (?!creative|cc\b|atribucion|reconocimiento)|\bpor (?:acuerdo|convenio"
    r"|gentileza|cortesia) (?:con|de)\b|\bcedid[oa]s?\b"
    r"|\b(?:permiso|autorizacion|licencia) para (?:re-?publicar\w*|reproducir\w*|difundir\w*|usar\w*)\b"
    r"|\bderechos exclusivos\b|\ben exclusiva para\b"
    r"|\b(?:tiene|posee|conserva|mantiene|retiene|ostenta|detenta"
    r"|se reserva)n? (?:\w+ ){0,3}?(?:derechos?|copyright)\b|\bcon (?:su|la debida"
    r"|la) (?:\w+ )?(?:autorizacion|venia|permiso|anuencia)\b"
    r"|\bcontacte?\b[^.;!?]{0,60}\b(?:derechos|republi\w+|reproduc\w+)\b|\bno (?:puede"
    r"|podemos) (?:licenciar|ceder|autorizar)\b"
)
_SELF: Final = re.compile(
    rf"^\W{{0,4}}(?:{_EDITOR}\W{{1,3}})?(?:(?:this|the (?:following|above|present"
    rf"|preceding)) (?:[\w'-]+ ){{0,2}}?(?:{_PIECE_EN}|{_VAGUE_EN})"
    rf"|(?:est[ae]|[el]l? presente|la presente|el siguiente|la siguiente"
    rf"|el anterior) (?:\w+ ){{0,2}}?(?:{_PIECE_ES}|{_VAGUE_ES}))\b"
)
_PUBLISHER_GRANTS: Final = re.compile(
    r"\b(?:permission|consent|authori[sz]ation|permiso|autorizacion"
    r"|consentimiento)\b[^.;!?]{0,40}\bin ?sight ?crime\b"
    r"|\bin ?sight ?crime's (?:\w+ ){0,2}(?:permission|consent|authori[sz]ation)\b"
    r"|\b(?:published|appeared|ran|posted|publicad[oa]|publico|aparecio)\b[^.;!?]{0,30}?\b(?:by|in|on|at"
    r"|por|en) (?:the )?in ?sight ?crime\b"
)


def is_rights_note(text: str) -> bool:
    """Whether a text says that somebody other than InSight Crime may license the article.

    True for "first published by … reprinted with permission", "translated … with permission", texts of a
    news agency and the copyright lines of another holder, in English and Spanish. False for corrections,
    update, pseudonym and download notes, picture credits, InSight Crime's own copyright line, and prose
    that credits a source.
    """
    return 0 < len(text) <= LONGEST_NOTE and _reads_as_rights_note(text)


# The reader of a page asks of a paragraph, and what makes an article of it asks again.
@lru_cache(maxsize=256)
def _reads_as_rights_note(text: str) -> bool:
    whole, text = text, _without_pictures(text)
    plain = fold(text)
    if _PICTURE.match(fold(whole)) and _THE_TEXT.search(plain) is None:
        return False
    if not plain or is_reprint_of_ours(plain):
        return False
    if is_partner_note(text):
        return True
    holder = rights_holder_of(text)
    if _has_consent(plain):
        return holder is not None or not _PUBLISHER_GRANTS.search(plain)
    if holder is not None and _VERSION_PUBLISHED.search(plain):
        return True
    if _OTHER_NOTE.search(plain):
        return False
    return _is_held_by_another(text, plain, holder) or (
        holder is not None and (_appeared_elsewhere(plain) or _COPYRIGHT.search(plain) is not None)
    )


def _is_held_by_another(text: str, plain: str, holder: str | None) -> bool:
    """Whether a text says whose the rights of the piece are, or is an agency's or another's copyright"
    " line.
    """
    if holder is not None and _is_copyright_line(plain):
        return True
    if _NOT_HELD.search(plain) or (_is_held(plain) and (holder or not is_publisher_itself(plain))):
        return True
    if _keeps_rights_elsewhere(plain, holder):
        return True
    if holder is not None and len(plain) <= _SHORT and _NOTE_MARK.match(plain) and _TAKEN_OVER.search(plain):
        return True
    return agency_of(text) is not None or _AGENCY_TEXT.search(plain) is not None


def _without_pictures(text: str) -> str:
    """A text without its sentences on pictures, whose rights are not the text's."""
    if not _PICTURE_INSIDE.search(text):
        return text
    return " ".join(part for part in _SENTENCE.split(text) if not _PICTURE_LABEL.match(fold(part)))


def _is_copyright_line(plain: str) -> bool:
    """Whether a short text begins with a copyright line that gives a year, or a line holds one."""
    if len(plain) > _SHORT or not holds_any(plain, _COPYRIGHT_SIGNS):
        return False
    parts = plain.split(". ") if len(plain) <= _SHORT_LINE else plain.split(". ")[:1]
    return any(_DATED_COPYRIGHT.fullmatch(part.strip()) for part in parts)


def _keeps_rights_elsewhere(plain: str, holder: str | None) -> bool:
    """Whether a note on this piece says that another than the publisher keeps or gives its rights."""
    if len(plain) > _SHORT or not (_SELF.match(plain) or _NOTE_MARK.match(plain)):
        return False
    if _RIGHTS_SIGN.search(plain) is None or _GIVEN.search(plain) or _PSEUDONYM.search(plain):
        return False
    return holder is not None or not is_publisher_itself(plain)


def _has_consent(plain: str) -> bool:
    """Whether the text says that the article stands here by somebody's permission."""
    is_note = _NOTE_MARK.match(plain) is not None
    if _REPRINTED.search(plain) or _LET_US.search(plain):
        return is_note or _A_PIECE.search(plain) is not None
    if _PSEUDONYM.search(plain):
        return False
    return _USED.search(plain) is not None and (is_note or _THIS_PIECE.search(plain) is not None)


def _appeared_elsewhere(plain: str) -> bool:
    """Whether the text says of the article itself, not of a source, that it appeared elsewhere first."""
    if len(plain) > _LONGEST_WITHOUT_CONSENT:
        return False
    if _BARE_PUBLISHED.search(plain) or _SELF_PUBLISHED.search(plain):
        return True
    is_note = _NOTE_MARK.match(plain) is not None
    said = _MARKED_PUBLISHED.search(plain) if is_note else _MARKED_PUBLISHED.match(plain)
    is_about_itself = is_note or plain.startswith(("this ", "este ", "esta "))
    return said is not None and is_about_itself and len(plain) <= _SHORT


def _is_held(plain: str) -> bool:
    """Whether the text says whose the rights of the piece are, and not that they are waived or licensed."""
    return _HELD.search(plain) is not None and _GIVEN.search(plain) is None
