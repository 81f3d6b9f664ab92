"""News agencies: lines and bylines that say that a text is an agency's."""

from __future__ import annotations

import re
from typing import Final

_LONGEST_LINE: Final = 60
_LONGEST_DATELINE: Final = 120
AGENCIES: Final = (
    r"(?:AFP|Agence France[- ]Presse|(?:Agencia )?EFE|(?:Agencia )?Efe|(?:Thomson )?Reuters|REUTERS|AP"
    r"|Associated Press|Notimex|NOTIMEX|Xinhua|ANSA|DPA|dpa|Bloomberg(?: News)?|UPI|Europa Press"
    r"|Prensa Latina|Ag[eê]ncia Brasil|IPS|Inter Press Service|T[eé]lam|Colprensa|McClatchy"
    r"|Tribune Content Agency|Deutsche Presse-Agentur|Agencia de Noticias Fides|Agencia Reforma|Andina)"
)
_LINE: Final = re.compile(
    rf"[\s*(\[©—–-]{{0,6}}(?:[Tt]he\s)??(?:(?:By|Por|Text|Texto|Agency|Agencia|Agencias|Fuente|Staff|From"
    rf"|De|Redacci[oó]n|Redacci[oó]n de)\s?:?\s(?:(?:[Tt]he|la)\s)?)??"
    rf"(?P<name>{AGENCIES})(?:\s(?:[Ss]taff|[Ww]riters?|[Nn]ews(?:\s[Aa]gency)?"
    rf"|[Aa]gency))*(?:\s?\((?:{AGENCIES})\))?"
    rf"(?:\s?[/,]\s?{AGENCIES})?[\s*)\].—–-]{{0,6}}"
)
_PLACE: Final = r"(?:[A-ZÁÉÍÓÚÑ][\w.'’-]{0,20},? (?:(?:de|del|la|las|los|el|of|and|y) ){0,2}){1,6}"
_DATELINE: Final = re.compile(
    rf"\W{{0,3}}{_PLACE}(?:\d{{1,2}} (?:de )?[a-z]{{3,10}}\.? )?\((?P<name>{AGENCIES})\) ?[.,:]? ?[—–-]"
)


_SERVICE: Final = re.compile(
    rf"^\W{{0,3}}(?:\(\w+/\w+/\d+\)\s)?(?:Distribut(?:ed|ion) by|Distribuid[oa] por|Servicio de|A service of)"
    rf" (?:the |la )?(?P<name>{AGENCIES})\b"
)
_PART: Final = re.compile(r"\s*[,/|()–—]\s*|\s-\s")


def agency_in_byline(byline: str) -> str | None:
    """The agency among the parts of a byline (`AFP, Lima`; `LIMA (EFE)`; `By Ana Prueba, Reuters`), as
    printed; else None.
    """
    parts = _PART.split(byline[:_LONGEST_DATELINE])
    return next((name for part in parts if (name := agency_of(part.strip())) is not None), None)


def agency_of(text: str) -> str | None:
    """The agency that a line, a byline or a dateline gives as the writer, as printed; else None.

    `(EFE)`, `© AFP` and `By Reuters` are such lines, `BOGOTÁ (AP) — ` begins such a text. Prose that credits
    an agency for something is none.
    """
    match = _LINE.fullmatch(text) if len(text) <= _LONGEST_LINE else None
    if match is None and len(text) <= _LONGEST_DATELINE:
        match = _SERVICE.search(text)
    if match is None and "(" in text[:_LONGEST_DATELINE]:
        match = _DATELINE.match(text[:_LONGEST_DATELINE])
    return match["name"] if match else None
