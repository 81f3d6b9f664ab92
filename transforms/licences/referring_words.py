"""Words of clauses that lead to the terms of a licence, in English, Spanish and Portuguese; all folded."""

from __future__ import annotations

import re
from typing import Final

from transforms.text import word_set

LEGAL_TEXT: Final = re.compile(
    r"(?:\b(?:the|its|el|su|o) )?\b(?:(?:full |complete )?legal (?:code|text)"
    r"|(?:codigo|texto) (?:legal|juridico)(?: completo)?"
    r"|(?:(?:full|complete|whole) )?(?:text|wording|summary) of (?:the|this|that) licen[cs]e"
    r"|(?:texto|resumen|redaccion)(?: (?:completo|integro))? de (?:la|esta|dicha) licencia"
    r"|texto(?: (?:completo|integral))? d[ae] licenca)\b"
)
"""The wording of a licence, which is no text of an article."""

OWN_THING: Final = re.compile(
    r"^ (?:of|in|de|da|do) (?:this|these|our|est[aeo]s?|nuestr[oa]s?|noss[oa]s?) (?:\w+ )?"
    r"(?:timelines?|infographics?|infografias?|guides?|guias?|visual\w*|interactiv\w+|podcasts?)\b"
)
"""A piece of another form than prose, where it is its text that is spoken of."""

REFERRING: Final = word_set(
    "read reads can be found see seen summary full detail details view consult consulted look up listed set"
    " laid explained out human-readable plain language english spanish portuguese french german italian"
    " catalan ingles espanol castellano portugues frances aleman italiano catalan leerse leer lean lea leidas"
    " leido consultarse consultar consultadas verse vease vean hallan hallarse encontrarse encontrar"
    " encuentran estan resumen resumidas ficha completo completa completos completas completamente integro"
    " integra detallan detalladas explicadas explican conocer conozca idiomas original their its sus lidas"
    " ler lidos termos ingles espanhol legalcode find where"
)
"""Further words of a clause that leads to the terms of the licence just stated."""

REFERRED: Final = re.compile(
    r"\b(?:legalcode|terms?|conditions?|terminos?|condiciones|termos|condicoes|details?|detalles?|summary"
    r"|resumen|deed|ficha|licen[cs]es?|licencias?|licencas?|read|see|lea|vea|consulte|ver)\b"
)
"""What such a clause leads to."""

STATING: Final = re.compile(
    r"\b(?:licen[cs]e[sd]?|licencias?|licencad[oa]|licenciad[oa]s?|creative commons|cc|cc-by|cc0|by-n[cd]"
    r"|by-sa|public domain|dominio publico)\b"
)
"""What a clause that states a licence holds."""
