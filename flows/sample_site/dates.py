"""Days as the four template eras print them. The Joomla and tagDiv forms are recorded, Spanish is assumed."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from transforms.terms import Lang

SITE_ZONE = timezone(timedelta(hours=-5))
"""The publication's office, Medellín: the local time of the REST records."""

_MONTHS = {
    Lang.EN: (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    Lang.ES: (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
}
_WEEKDAYS = {
    Lang.EN: ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    Lang.ES: ("Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"),
}


def joomla_day(moment: datetime, lang: Lang) -> str:
    """`Thursday, 09 August 2012`; Spanish `Jueves, 09 Agosto 2012`."""
    month = _MONTHS[lang][moment.month - 1].capitalize()
    return f"{_WEEKDAYS[lang][moment.weekday()]}, {moment.day:02d} {month} {moment.year}"


def wordpress_day(moment: datetime, lang: Lang) -> str:
    """`August 12, 2016`; Spanish `12 agosto, 2016`."""
    month = _MONTHS[lang][moment.month - 1]
    if lang is Lang.ES:
        return f"{moment.day} {month}, {moment.year}"
    return f"{month} {moment.day}, {moment.year}"


def redesign_day(moment: datetime, lang: Lang) -> str:
    """`12 AUG 2016`; Spanish `12 AGO 2016`."""
    return f"{moment.day} {_MONTHS[lang][moment.month - 1][:3].upper()} {moment.year}"


def month_name(year: int, month: int) -> str:
    """`August 2016`, the title of a month archive."""
    return f"{_MONTHS[Lang.EN][month - 1]} {year}"
