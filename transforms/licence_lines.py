"""Lines that say under what terms an article stands itself: they speak of the text and are none of it."""

from __future__ import annotations

import re
from typing import Final

from transforms.licences.words import is_reservation, read_words
from transforms.text import holds_any

_LONGEST: Final = 400
_STEMS: Final = ("cc", "commons", "reserv", "attribution", "atribuci", "reconocimiento")
_SPEAKS_OF_ITSELF: Final = re.compile(
    r"\b(?:this|our|all) (?:article|work|text|story|piece|content|post|page|investigation|report|profile"
    r"|feature|analysis|series|publication)s?\b"
    r"|\b(?:est[ae]|nuestr[oa]s?) (?:art[ií]culo|obra|texto|publicaci[oó]n|contenido|nota|trabajo"
    r"|investigaci[oó]n|reporte|perfil|an[aá]lisis|serie)s?\b"
    r"|\b(?:except where|unless) otherwise (?:noted|stated)\b"
    r"|\bsalvo (?:que se indique|indicaci[oó]n|donde)\b",
    re.IGNORECASE,
)
_STARTS_AS_TERMS: Final = re.compile(
    r"\W*(?:licen[cs]ed?|licencia(?:do|da)?|published under|available under|publicado bajo"
    r"|disponible bajo|bajo licencia|copyright|creative commons|cc[\s-]by|cc0|all rights"
    r"|todos los derechos|derechos reservados|attribution|atribuci[oó]n)(?![^\W_])|\W*©",
    re.IGNORECASE,
)


def is_licence_line(text: str) -> bool:
    """Whether a paragraph does nothing but name the licence, or reserve the rights, of the article itself.

    Prose that mentions a licence is no such line: it must name a Creative Commons licence or reserve rights,
    be short, and either begin so or speak of this article.
    """
    if len(text) > _LONGEST:
        return False
    if not holds_any(text.lower(), _STEMS):
        return False
    if not (is_reservation(text) or read_words(text)):
        return False
    return bool(_STARTS_AS_TERMS.match(text) or _SPEAKS_OF_ITSELF.search(text))
