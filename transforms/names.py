"""Names of people, units and newsrooms: their spelling and what they are."""

from __future__ import annotations

import re
from typing import Final

from transforms.text import fold, word_set

PUBLISHER: Final = "InSight Crime"

# Spanish and Portuguese (and a few other) particles stay small inside a name.
_PARTICLES: Final = word_set("de del la las los el y e da das do dos di du van von der den ten ter bin al")
_SMALL_WORDS: Final = word_set("of the for and on in para por en con")
_ACRONYMS: Final = word_set(
    "AFP AP BBC CIPER CNN DEA DW EFE ELN FARC GFI ICIJ IDL IDEAS NACLA NPR OAS OCCRP ONG ONU PBS RFI UCA UK"
    " UN "
    "UNODC US USA WOLA II III IV JR SR"
)
_MC: Final = re.compile(r"\bMc([a-zà-ÿ]{3,})\b")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_PUBLISHER: Final = re.compile(r"\bin ?sight crime\b", re.IGNORECASE)

_UNIT: Final = re.compile(
    r"\b(?:investigati(?:ve|on|ons)|research|reporting|data) (?:unit|team|desk)\b|\bunit\b|\bunidad\b"
)
_PUBLISHER_STAFF: Final = re.compile(
    r"(?:the |el |la )?(?:(?:staff|team|editors?|redaccion|equipo|editores)(?: (?:of|de|at))? )?insight crime"
    r"(?:['’]?s)?(?: (?:staff|team|editors?|editorial team|editorial board|redaccion|foundation|analysis))?"
)
_ORGANISATION_WORD: Final = re.compile(
    r"\b(?:news(?:paper|room)?|noticias|times|post|press|prensa|magazine|revista|diario|periodico|radio"
    r"|agencia|agency|"
    r"foundation|fundacion|institut[eo]|instituto|cent(?:er|re)|centro|universi(?:ty|dad|dade)|project"
    r"|proyecto|network|red|"
    r"observator(?:y|io)|commission|comision|council|consejo|association|asociacion|alliance|alianza|media"
    r"|group|"
    r"reporteros|reporters|redaccion|staff|team|equipo|editors|organi[sz]ation|organizacion|initiative"
    r"|iniciativa|"
    r"laboratory|laboratorio|program(?:me)?|programa|ministry|ministerio|mongabay|connectas|occrp|wola|ciper"
    r"|insyde)\b"
)
_NEWSROOM_NAMES: Final = """
afp, animal politico, ap, armando.info, associated press, bbc, bbc mundo, efe, el faro, el pitazo,
idl-reporteros, insight crime, nacla, ojo publico, ojo-publico, opendemocracy, plaza publica, reuters,
quinto elemento lab, runrunes, tal cual, the conversation, univision, verdad abierta, vice, la silla vacia,
cerosetenta, efecto cocuyo, primicias, plan v, proceso, factum, gato encerrado, contracorriente
"""
_PLAIN_NEWSROOMS: Final = frozenset(name.strip() for name in _NEWSROOM_NAMES.split(","))
_ARTICLE_LED: Final = re.compile(r"(?:el|la|los|las|the|o|a) \w+")
# Accounts that publishing software creates by itself (WordPress, Joomla): no names.
_ACCOUNTS: Final = word_set(
    "admin administrator administrador root superuser super-user webmaster editor user usuario guest"
    " anonymous "
    "anonimo wordpress joomla unknown null none author autor by por"
) | {"super user", "site admin"}


def is_shouted(text: str) -> bool:
    """Whether a text is in capitals as the redesign printed names (short acronyms are not)."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) > 5 and all(not char.islower() for char in letters)


def name_case(name: str) -> str:
    """A name printed in capitals, in the usual case: particles small, known acronyms and `McX` kept."""
    if not is_shouted(name):
        return _PUBLISHER.sub(PUBLISHER, name)
    first = True

    def spell(match: re.Match[str]) -> str:
        nonlocal first
        word, was_first, first = match.group(), first, False
        small = word.lower()
        if word in _ACRONYMS:
            return word
        if small in _PARTICLES | _SMALL_WORDS and not was_first:
            return small
        return "".join(_capitalised(part) for part in re.split(r"([’'])", small))

    spelled = _MC.sub(lambda match: "Mc" + match[1][0].upper() + match[1][1:], _WORD.sub(spell, name))
    return _PUBLISHER.sub(PUBLISHER, spelled)


def _capitalised(part: str) -> str:
    return part if part in {"s", "’", "'"} else part[:1].upper() + part[1:]


def is_account(name: str) -> bool:
    """Whether a name is the default account of a publishing system rather than anybody's."""
    return fold(name) in _ACCOUNTS


def kind_of_name(name: str) -> str:
    """What a byline's name is: `unit`, `organisation` or, where nothing speaks for either, `person`."""
    folded = fold(name)
    if _PUBLISHER_STAFF.fullmatch(folded) or folded in _PLAIN_NEWSROOMS:
        return "organisation"
    if _UNIT.search(folded):
        return "unit"
    if _ORGANISATION_WORD.search(folded):
        return "organisation"
    if _ARTICLE_LED.fullmatch(folded):
        return "organisation"
    return "person"
