"""Words that name a licence or reserve rights, as they stand on pages."""

from __future__ import annotations

import re
from typing import Final

from transforms import licence_lines
from transforms.licence_lines import is_of_another_work
from transforms.licences.words import is_reservation
from transforms.notices import is_notice
from transforms.text import holds_any

_LONG_CODES: Final = (
    r"(?:attribution|atribuci[oó]n|reconocimiento)(?:[\s–-]*(?:non[\s-]?commercial|no[\s-]?comercial"
    r"|no[\s-]?deriv(?:ative|ativ|ada|ado)?(?:s|es)?(?: works)?"
    r"|sin[\s-]?(?:obras?[\s-]?)?derivad[ao]s?|share[\s-]?alike"
    r"|compartir[\s-]?igual))+(?:\s+\d\.\d)?(?:\s+(?:international|internacional|unported|generic"
    r"|gen[eé]rica|no portada|[A-Z]{2}))?"
)
_CODES: Final = re.compile(
    r"\b(?:cc[\s-]?by(?:[\s-](?:nc|nd"
    r"|sa)){0,2}(?:[\s-]?\d\.\d)?(?:[\s-][a-z]{2}\b(?<!\bde)(?<!\bin)(?<!\bby))?|cc0(?:[\s-]?1\.0)?"
    rf"|creative commons (?:{_LONG_CODES}|by(?:[\s-](?:nc|nd|sa)){{0,2}}(?:[\s-]\d\.\d)?|zero(?: 1\.0)?"
    rf"|attribution(?: \d\.\d)?|atribuci[oó]n(?: \d\.\d)?)"
    rf"|{_LONG_CODES})",
    re.IGNORECASE,
)
_RESERVED: Final = re.compile(
    r"\b(?:all rights reserved|some rights reserved|todos los derechos reservados|derechos reservados"
    r"|algunos derechos reservados|prohibida (?:su|la) reproducci[oó]n)\b",
    re.IGNORECASE,
)
_SPEAKS_OF_ITSELF: Final = re.compile(
    r"\b(?:this (?:article|work|text|story|piece|content|post|page|site|website|publication"
    r"|investigation|report|profile|feature|analysis|series)|(?:our"
    r"|all) (?:work|articles?|content|texts?|stories)"
    r"|est[ae] (?:art[ií]culo|obra|texto|publicaci[oó]n|contenido|nota|trabajo|sitio|investigaci[oó]n"
    r"|reporte|perfil|an[aá]lisis|serie)"
    r"|nuestr[oa]s? (?:trabajo|art[ií]culos?|contenidos?)"
    r"|(?:except where|unless) otherwise (?:noted|stated)|salvo (?:que se indique|indicaci[oó]n|donde))\b",
    re.IGNORECASE,
)
_NAMES_LICENCE: Final = re.compile(
    r"\b(?:licen[cs]\w*|creative commons|cc[\s-]by|public domain|dominio p[uú]blico|rights reserved"
    r"|derechos reservados)",
    re.IGNORECASE,
)
_STARTS_AS_LICENCE: Final = re.compile(
    r"\W*(?:licen[cs]ed|licen[cs]e|licencia(?:do|da)?|published|republish\w*|available|publicado"
    r"|disponible|bajo|under|text|texto|copyright|creative commons|cc[\s-]by|cc0|some rights|all rights"
    r"|todos los derechos|derechos reservados"
    r"|attribution|atribuci[oó]n|©)(?![^\W_])",
    re.IGNORECASE,
)
LONGEST_LINE: Final = 500
SHORT_LINE: Final = 160
_OURS: Final = (
    "our ",
    "nuestr",
    "this article",
    "these articles",
    "this work",
    "this stor",
    "these stor",
    "this piece",
    "these piece",
    "this text",
    "these text",
    "this content",
    "este ",
    "esta ",
    "estos ",
    "estas ",
    "insight crime",
)
_CONDITIONS: Final = (
    "commerc",
    "comerc",
    "lucr",
    "byline",
    "insight",
    "original",
    "bottom",
    "final",
    "commons",
)
_COPYING: Final = (
    "cop",
    "republ",
    "reprint",
    "reproduc",
    "istribu",
    "shar",
    "post",
    "reus",
    "use",
    "difund",
    "compart",
    "util",
    "usar",
    "usen",
)


def licence_words(text: str) -> list[str]:
    """The names of licences in a text, as printed (`CC BY-NC 4.0`, `Atribución-NoComercial 3.0`)."""
    return [match[0].strip() for match in _CODES.finditer(text)]


def reservations(text: str) -> list[str]:
    """The words of a text that reserve rights, as printed; all of it where no short form stands in it."""
    return [match[0] for match in _RESERVED.finditer(text)] or [text] * is_reservation(text)


def is_licence_line(text: str) -> bool:
    """Whether a text says under what licence the page itself stands; false for prose about somebody else's
    work.
    """
    if not text or len(text) > LONGEST_LINE:
        return False
    if licence_lines.is_licence_line(text):
        return True
    if not _NAMES_LICENCE.search(text) or is_of_another_work(text):
        return False
    if _SPEAKS_OF_ITSELF.search(text):
        return True
    return len(text) <= SHORT_LINE and bool(_STARTS_AS_LICENCE.match(text))


def speaks_of_itself(text: str) -> bool:
    """Whether a short text speaks of "this article", "our work" and the like, and of a licence."""
    is_short = len(text) <= LONGEST_LINE
    return is_short and bool(_SPEAKS_OF_ITSELF.search(text)) and bool(_NAMES_LICENCE.search(text))


def is_republication_notice(text: str) -> bool:
    """Whether a text is the publisher's notice. The words it cannot do without are looked for first."""
    lower = text.lower()
    return (
        holds_any(lower, _CONDITIONS)
        and holds_any(lower, _OURS)
        and holds_any(lower, _COPYING)
        and is_notice(text)
    )
