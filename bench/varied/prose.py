# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Invented sentences about invented events, in English and Spanish, the same on every run of a seed."""

from __future__ import annotations

import random
from dataclasses import dataclass

POOL = 900

_EN = {
    "actor": (
        "the harbour police of Novara|two prosecutors|a group of fishermen|customs officers|the gang known as"
        " Los Faroles|a former mayor|an army patrol|investigators from the capital|the network of Tomás Vidal"
        "|residents of the valley|a court in San Telmo|the Ministry of Rivers|armed men in two pickups"
    ),
    "verb": (
        "seized|dismantled|reported|followed for months|denied any link to|hid|moved|lost control of"
        "|began to protect|handed over|stopped|uncovered|quietly sold|took apart"
    ),
    "thing": (
        "six speedboats|nearly 400 kilograms of cocaine|a clandestine airstrip|a shipment of timber|forged"
        " fuel permits|a warehouse full of mercury|three dozen rifles|the accounts of a transport company"
        "|a route that had been thought abandoned|$1.2 million in cash|a list of paid officials"
    ),
    "place": (
        "on the lower Inventado river|near the border with Ríoclaro|in the port of Novara|at the old customs"
        " house|in the highlands of Tarqui|on the road to San Telmo|in a suburb of the capital|along the"
        " coast|inside the prison of Puerto Hondo"
    ),
    "time": (
        "last Tuesday|in the first months of the year|on May 4|over the past decade|two days before the vote"
        "|at the end of March|during the rainy season|shortly before dawn|since 2014"
    ),
    "source": (
        "El Heraldo de Novara reported|according to the prosecutor's office|a spokesman told InSight Crime"
        "|La Voz del Río said|as court files show|Radio Tarqui reported on June 3|officials said"
        "|two people with knowledge of the case said"
    ),
    "start": (
        "In a raid that took weeks to plan, |Earlier this year, |By all accounts, |Meanwhile, |Yet |For years, "
        "|Although nobody was charged, |After the arrest, |In one case, ||||"
    ),
    "end": (
        ", a sign that the trade is far from over|, which left at least 12 people without work|, although the"
        " figures cannot be checked|, and prices rose by a third|; neither side has answered questions|||||"
    ),
}
_ES = {
    "actor": (
        "la policía del puerto de Novara|dos fiscales|un grupo de pescadores|los agentes de aduanas|la banda"
        " conocida como Los Faroles|un exalcalde|una patrulla del ejército|investigadores de la capital"
        "|la red de Tomás Vidal|los vecinos del valle|un tribunal de San Telmo|hombres armados"
    ),
    "verb": (
        "decomisó|desmanteló|denunció|siguió durante meses|negó tener relación con|escondió|movió"
        "|perdió el control de|empezó a proteger|entregó|detuvo|descubrió|vendió sin ruido"
    ),
    "thing": (
        "seis lanchas rápidas|cerca de 400 kilogramos de cocaína|una pista clandestina|un cargamento de madera"
        "|permisos falsos de combustible|una bodega llena de mercurio|tres docenas de fusiles|las cuentas de"
        " una empresa de transporte|una ruta que se creía abandonada|una lista de funcionarios a sueldo"
    ),
    "place": (
        "en el bajo río Inventado|cerca de la frontera con Ríoclaro|en el puerto de Novara|en la vieja aduana"
        "|en las tierras altas de Tarqui|en el camino a San Telmo|en un barrio de la capital|a lo largo de la"
        " costa|dentro de la cárcel de Puerto Hondo"
    ),
    "time": (
        "el martes pasado|en los primeros meses del año|el 4 de mayo|durante la última década|dos días antes"
        " de la votación|a finales de marzo|en la temporada de lluvias|poco antes del amanecer|desde 2014"
    ),
    "source": (
        "informó El Heraldo de Novara|según la fiscalía|dijo un portavoz a InSight Crime|señaló La Voz del Río"
        "|como muestran los expedientes|informó Radio Tarqui el 3 de junio|dijeron las autoridades"
    ),
    "start": (
        "En un operativo que tomó semanas, |A comienzos de año, |Según todos los relatos, |Mientras tanto, "
        "|Durante años, |Aunque nadie fue acusado, |Tras la captura, |En un caso, ||||"
    ),
    "end": (
        ", una señal de que el negocio está lejos de acabar|, lo que dejó sin trabajo a 12 personas|, aunque"
        " las cifras no se pueden comprobar|, y los precios subieron una tercera parte|||||"
    ),
}
_TITLES = {
    "en": (
        "{a} {v} {t} {p}",
        "How {t} Changed {p}",
        "Why {a} {v} {t}",
        "{t}: What {a} Knew",
    ),
    "es": (
        "{a} {v} {t} {p}",
        "Cómo {t} cambió todo {p}",
        "Por qué {a} {v} {t}",
        "{t}: lo que sabía {a}",
    ),
}
_FIRST = "Ana|Marco|Lucía|Peter|Josefina|Andrés|Mary Ann|Héctor|Inés|Tristan|Sofía|Juan Diego|Laura|Óscar"
_LAST = "Ficticia|Imaginario|Pérez Núñez|O'Hara|Salomón|de la Fuente|Inventado|Robbins-Vega|Austen|Márquez|Quispe|McKay"
UNITS = ("Venezuela Investigative Unit", "InSight Crime", "Colombian Organized Crime Observatory")
TAGS = {
    "en": (
        "Colombia|Peru|Ecuador|Cocaine|Illegal Mining|Elites and Organized Crime|Environmental Crime|Venezuela"
        "|Contraband|Money Laundering|Infographics|Tren de Aragua|Prisons|Brazil|MS13|Corruption"
    ),
    "es": (
        "Colombia|Perú|Ecuador|Cocaína|Minería ilegal|Venezuela|Contrabando|Lavado de dinero|Cárceles|Brasil"
        "|Corrupción|Crimen ambiental|Tren de Aragua"
    ),
}
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
}
WEEKDAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "es": ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
}


@dataclass(frozen=True, slots=True)
class Prose:
    """The pools of one language: sentences of articles, sentences of other pieces, titles."""

    lang: str
    sentences: tuple[str, ...]
    elsewhere: tuple[str, ...]

    def paragraph(self, dice: random.Random, least: int = 1, most: int = 4) -> str:
        """Some sentences in a row."""
        return " ".join(dice.choices(self.sentences, k=dice.randint(least, most)))

    def title(self, dice: random.Random) -> str:
        """A headline."""
        words = _words(self.lang)
        pick = {key: dice.choice(words[key]) for key in ("actor", "verb", "thing", "place")}
        text = dice.choice(_TITLES[self.lang]).format(
            a=pick["actor"], v=pick["verb"], t=pick["thing"], p=pick["place"]
        )
        return _title_case(text) if self.lang == "en" else text[0].upper() + text[1:]

    def phrase(self, dice: random.Random) -> str:
        """Some words without an end, for captions and headings."""
        words = _words(self.lang)
        text = f"{dice.choice(words['thing'])} {dice.choice(words['place'])} {dice.choice(words['time'])}"
        return text[0].upper() + text[1:]


def prose(lang: str, seed: int = 1) -> Prose:
    """The pools of a language."""
    dice = random.Random(f"{lang}-{seed}")
    made = list(dict.fromkeys(_sentence(lang, dice) for _ in range(POOL * 2)))
    return Prose(lang, tuple(made[:POOL]), tuple(made[POOL : POOL + 300]))


def names(dice: random.Random) -> list[str]:
    """The authors of a piece: mostly one, sometimes several, sometimes a unit."""
    if dice.random() < 0.12:
        return [dice.choice(UNITS)]
    count = dice.choices((1, 2, 3), (6, 3, 1))[0]
    found: dict[str, None] = {}
    while len(found) < count:
        found[f"{dice.choice(_FIRST.split('|'))} {dice.choice(_LAST.split('|'))}"] = None
    return list(found)


def tags(lang: str, dice: random.Random) -> list[str]:
    """Some tags."""
    return dice.sample(TAGS[lang].split("|"), dice.randint(1, 5))


def _words(lang: str) -> dict[str, list[str]]:
    return _SPLIT[lang]


_SPLIT = {
    lang: {key: text.split("|") for key, text in table.items()} for lang, table in (("en", _EN), ("es", _ES))
}


def _sentence(lang: str, dice: random.Random) -> str:
    pick = {key: dice.choice(words) for key, words in _SPLIT[lang].items()}
    form = dice.random()
    if form < 0.12:
        quote = f"{pick['actor']} {pick['verb']} {pick['thing']}"
        said = {"en": ("he said", "she told reporters"), "es": ("dijo", "declaró a la prensa")}[lang]
        return f"“{quote[0].upper()}{quote[1:]} {pick['place']},” {dice.choice(said)}."
    body = f"{pick['start']}{pick['actor']} {pick['verb']} {pick['thing']} {pick['place']} {pick['time']}"
    tail = f", {pick['source']}" if form < 0.5 else pick["end"]
    return f"{body[0].upper()}{body[1:]}{tail}."


def _title_case(text: str) -> str:
    small = {"of", "the", "in", "on", "at", "to", "and", "a", "an", "by", "from", "with"}
    words = text.split()
    return " ".join(
        word if index and word in small else word[0].upper() + word[1:] for index, word in enumerate(words)
    )
