"""Recognise a note by which somebody other than InSight Crime may license an article.

As recorded: `*This article was first published by … reprinted with permission … See the original article
here.` A starred note may as well be a correction, an update, a pseudonym or a download link; those say
nothing of rights.
"""

from __future__ import annotations

import re
from typing import Final

from transforms.agencies import agency_of
from transforms.rights_holders import LONGEST_NOTE, is_publisher_itself, rights_holder_of
from transforms.text import fold

_LONGEST_WITHOUT_CONSENT: Final = 750
_SHORT: Final = 420

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
    r"(?:re-?print\w*|re-?publish\w*|reproduc(?:ed|tion)|re-?posted|translated|adapted|excerpted"
    r"|cross-?posted|syndicated)"
)
_USED_EN: Final = r"(?:publish\w*|use[ds]?|appears?|posted|shared|distributed|edited|run|runs)"
_REPRINTED_ES: Final = r"(?:reproduc\w+|republi\w+|traduc\w+|reimpres\w+|reprodujo|retomad\w+)"
_USED_ES: Final = r"(?:public\w+|difund\w+|compart\w+|usad\w+)"
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
_A_PIECE: Final = re.compile(
    rf"^\W{{0,4}}(?:{_REPRINTED_EN}|{_REPRINTED_ES}|se {_REPRINTED_ES})\b"
    rf"|\b(?:this|the|following|above|an?) (?:[\w'-]+ ){{0,2}}?(?:{_PIECE_EN}|{_VAGUE_EN}|version)\b"
    rf"|\b(?:este|esta|el|la|una?) (?:\w+ ){{0,2}}?(?:{_PIECE_ES}|{_VAGUE_ES}|version)\b"
)
_THIS_PIECE: Final = re.compile(
    rf"^\W{{0,4}}(?:{_USED_EN}|{_USED_ES}|se {_USED_ES})\b"
    rf"|\b(?:this|the following|the above) (?:[\w'-]+ )??(?:{_PIECE_EN}|{_VAGUE_EN})\b"
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


def is_rights_note(text: str) -> bool:
    """Whether a text says that somebody other than InSight Crime may license the article.

    True for "first published by … reprinted with permission", "translated … with permission", texts of a
    news agency and the copyright lines of another holder, in English and Spanish. False for corrections,
    update, pseudonym and download notes, picture credits, InSight Crime's own copyright line, and prose
    that credits a source.
    """
    if not text or len(text) > LONGEST_NOTE:
        return False
    plain = fold(text)
    if _PICTURE.match(plain):
        return False
    holder = rights_holder_of(text)
    if _has_consent(plain):
        return holder is not None or not is_publisher_itself(plain)
    if holder is not None and _VERSION_PUBLISHED.search(plain):
        return True
    if _OTHER_NOTE.search(plain):
        return False
    if agency_of(text) is not None:
        return True
    if _AGENCY_TEXT.search(plain):
        return True
    return holder is not None and (_appeared_elsewhere(plain) or _COPYRIGHT.search(plain) is not None)


def _has_consent(plain: str) -> bool:
    """Whether the text says that the article stands here by somebody's permission."""
    is_note = _NOTE_MARK.match(plain) is not None
    if _REPRINTED.search(plain):
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
