"""Words that name a licence or reserve rights, as they stand on pages."""

from __future__ import annotations

import re
from typing import Final

from transforms import licence_lines
from transforms.notices import is_notice
from transforms.stems import Stems

_LONG_CODES: Final = (
    r"(?:attribution|atribui[cç][aã]o|atribuci[oó]n|reconocimiento)(?:[\s–-]*(?:non[\s-]?commercial"
    r"|n[aã]?o[\s-]?comercial|sem[\s-]?deriva\w{1,6}"
    r"|no[\s-]?deriv(?:ative|ativ|ada|ado)?(?:s|es)?(?: works)?"
    r"|sin[\s-]?(?:obras?[\s-]?)?derivad[ao]s?|share[\s-]?alike"
    r"|comp(?:artir|artilha)[\s-]?igual))+(?:\s+\d\.\d)?(?:\s+(?:international|internacional|unported|generic"
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
LONGEST_LINE: Final = 500
_OURS: Final = Stems(
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
    "this investigation",
    "this report",
    "this essay",
    "this profile",
    "this feature",
    "este ",
    "esta ",
    "estos ",
    "estas ",
    "insight crime",
)
_CONDITIONS: Final = Stems(
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
_COPYING: Final = Stems(
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
    "byline",
    "firma",
    "credit",
    "crédit",
)


def licence_words(text: str) -> list[str]:
    """The names of licences in a text, as printed (`CC BY-NC 4.0`, `Atribución-NoComercial 3.0`)."""
    return [match[0].strip() for match in _CODES.finditer(text)]


def is_licence_line(text: str) -> bool:
    """Whether a text states under what licence the page itself stands; false for prose about somebody else's
    work.
    """
    return 0 < len(text) <= LONGEST_LINE and licence_lines.is_licence_line(text)


def speaks_of_itself(text: str) -> bool:
    """Whether a short text speaks of "this article", "our work" and the like, and of a licence."""
    is_short = len(text) <= LONGEST_LINE
    return is_short and bool(_SPEAKS_OF_ITSELF.search(text)) and bool(_NAMES_LICENCE.search(text))


def is_republication_notice(text: str) -> bool:
    """Whether a text is the publisher's notice. The words it cannot do without are looked for first."""
    lower = text.lower()
    return (
        _CONDITIONS.stand_in(lower) and _OURS.stand_in(lower) and _COPYING.stand_in(lower) and is_notice(text)
    )
