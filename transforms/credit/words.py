"""The words around a credit, in the languages of the publication."""

from __future__ import annotations

from datetime import date
from typing import Final

from transforms.attribution import PUBLISHER, join_names, without_publisher
from transforms.licences import NOTICE_ID, licence_name, licence_row
from transforms.originals import CreditSource
from transforms.terms import Lang
from transforms.text import clean

HOME: Final = "https://insightcrime.org/"
"""The address of the publication, where a credit names one for InSight Crime itself."""

BY: Final = {Lang.EN: "by", Lang.ES: "por"}
LICENSED: Final = {Lang.EN: "licensed under", Lang.ES: "con licencia"}
QUOTES: Final = {Lang.EN: ("“", "”"), Lang.ES: ("«", "»")}
ANALYSIS: Final = {Lang.EN: "InSight Crime Analysis", Lang.ES: "Análisis de InSight Crime"}

_MONTHS: Final = {
    Lang.EN: "January February March April May June July August September October November December",
    Lang.ES: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}


def names_of(source: CreditSource) -> tuple[str, ...]:
    """The authors in order, cleaned, without InSight Crime itself."""
    return without_publisher(clean(author.name) for author in source.authors)


def joined_names(source: CreditSource) -> str:
    """The authors as running text; "" where none is known."""
    return join_names(names_of(source), source.lang)


def title_of(source: CreditSource) -> str:
    """The headline on one line."""
    return clean(source.title)


def day_in_words(day: date, lang: Lang) -> str:
    """A day as the language writes it: `5 March 2020`, `5 de marzo de 2020`."""
    month = _MONTHS[lang].split()[day.month - 1]
    return f"{day.day} de {month} de {day.year}" if lang is Lang.ES else f"{day.day} {month} {day.year}"


def deed_of(source: CreditSource) -> tuple[str, str] | None:
    """Name and address of the Creative Commons licence; None where no deed or only the notice speaks."""
    if source.licence_id is None or source.licence_id == NOTICE_ID:
        return None
    row, name = licence_row(source.licence_id), licence_name(source.licence_id)
    return (name, row.deed_url) if row and name and row.deed_url else None


def byline_of(source: CreditSource) -> str:
    """The line that a reprint prints below its headline: every author, and InSight Crime."""
    names = joined_names(source)
    if not names:
        return f"{BY[source.lang].capitalize()} {PUBLISHER}"
    link = {Lang.EN: "for", Lang.ES: "para"}[source.lang]
    return f"{BY[source.lang].capitalize()} {names} {link} {PUBLISHER}"
