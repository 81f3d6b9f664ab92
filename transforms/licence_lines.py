"""Lines that say under what terms an article stands itself: they speak of the text and are none of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from transforms.licences.deeds import parse_deed
from transforms.licences.words import is_reservation, read_words
from transforms.records import Link
from transforms.text import holds_any

_LONGEST: Final = 400
_SHORT: Final = 160
_MOSTLY: Final = 0.8
# Every name of a licence and every reservation holds one of these; plain "cc" would pass each "according".
_STEMS: Final = (
    "commons",
    "reserved",
    "reservados",
    "attribution",
    "atribuci",
    "reconocimiento",
    "cc by",
    "cc-by",
    "ccby",
    "cc0",
    "cc 0",
    "cc-0",
    "cc zero",
    "cc-zero",
    "cczero",
    "may not be",
    "must not be",
    "can not be",
    "cannot be",
    "prohibi",
    "forbidden",
    "no part of this",
)
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


_OF_SOMETHING_ELSE: Final = re.compile(
    r"\b(?:theme|template|icons?|logos?|fonts?|plug-?ins?|software|source code|photo\w*|pictures?|images?"
    r"|maps?"
    r"|data|datasets?|basemap|tiles|graphics?|plantilla|tema|iconos?|tipograf[ií]a|fotos?|fotograf[ií]as?"
    r"|im[aá]gen(?:es)?|mapas?|datos|gr[aá]ficos?)\b",
    re.IGNORECASE,
)
_OF_THE_SITE: Final = re.compile(
    r"\b(?:site|website|content|contents|articles?|texts?|work|works|stories|publications?|material|sitio|web"
    r"|portal|contenidos?|art[ií]culos?|textos?|obras?|publicaciones|materiales)\b",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(r"\W{0,3}[“\"«‘'][^”\"»’]{1,150}[”\"»’'],? (?:by|de|por) \W{0,2}[A-ZÁÉÍÓÚÑ]")
_OF_OTHERS: Final = re.compile(
    r"(?:the|his|her|their|an?|el|la|los|las|su|sus|una?) (?!(?:contents?|articles?|texts?|site|website|work"
    r"|material|contenidos?|art[ií]culos?|textos?|sitio|obra|trabajo|materiales)\b)",
    re.IGNORECASE,
)


def is_of_something_else(text: str) -> bool:
    """Whether a line licenses a theme, icons, pictures or data rather than what the site publishes."""
    return bool(_OF_SOMETHING_ELSE.search(text)) and not _OF_THE_SITE.search(text)


def is_of_another_work(text: str) -> bool:
    """Whether a line that names a licence says so of another work: a picture, or one with its own title and
    maker; false where it speaks of this article.
    """
    if _SPEAKS_OF_ITSELF.search(text):
        return False
    return is_of_something_else(text) or bool(_TITLED.match(text) or _OF_OTHERS.match(text))


def is_licence_line(text: str, links: Sequence[Link] = ()) -> bool:
    """Whether a paragraph does nothing but name the licence, or reserve the rights, of the article itself.

    Prose that mentions a licence is no such line: it must name a Creative Commons licence, link to its deed
    or reserve rights, be short, and either begin so, speak of this article or be all link.
    """
    if (
        links
        and len(text) <= _SHORT
        and any(parse_deed(link.href) for link in links if "commons" in link.href.lower())
        and not is_of_another_work(text)
    ):
        is_all_link = sum(len(link.text) for link in links) >= _MOSTLY * len(text)
        return is_all_link or bool(_STARTS_AS_TERMS.match(text) or _SPEAKS_OF_ITSELF.search(text))
    if len(text) > _LONGEST:
        return False
    if not holds_any(text.lower(), _STEMS):
        return False
    if not (is_reservation(text) or read_words(text)) or is_of_another_work(text):
        return False
    return bool(_STARTS_AS_TERMS.match(text) or _SPEAKS_OF_ITSELF.search(text))
