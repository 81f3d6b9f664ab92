"""What the words of a short line say: who wrote, when, or merely what systems print beside both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from transforms.bylines import is_job
from transforms.text import holds_any

LONGEST_LINE: Final = 220
_LONGEST_DAY_LINE: Final = 90
_LONGEST_BYLINE: Final = 160
_LONGEST_NAME: Final = 60

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|junio|julio|ago(?:sto)?|set(?:iembre)?|septiembre|octubre"
    r"|noviembre|dic(?:iembre)?)\.?"
)
_DAY: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th|º|°)?\s+(?:de\s+)?{_MONTH}(?:\s+del?|,)?\s+\d{{4}}\b"
    rf"|\b{_MONTH}\s+(?:de\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:\s+de\s+|,?\s+)\d{{4}}\b"
    r"|\b(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?"
    r"|\b\d{1,2}/\d{1,2}/(?:19|20)\d{2}\b",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"\d{4}")
_BY_WORDS: Final = (
    r"(?:(?:written|posted|published|reported|submitted|text|story|words|reporting)\s+by|(?:escrito|enviado|publicado"
    r"|redactado)\s+por|reporting and text:|text and reporting:|texto y reporter[ií]a:"
    r"|authors?:|autor(?:a|es|as)?:|texto?:|redacci[oó]n:|escribe:|by:?|por:?)"
)
_BY: Final = re.compile(
    rf"(?:^|[|•·/—–,]\s{{0,3}}|\d{{4}}\s{{1,3}}|\d:\d\d\s{{1,3}})(?P<by>{_BY_WORDS})\s+(?=[\"“‘'(]?[^\W\d_])",
    re.IGNORECASE,
)
BY_ALONE: Final = re.compile(_BY_WORDS, re.IGNORECASE)
_WEEKDAY: Final = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|mi[eé]rcoles|jueves|viernes"
    r"|s[aá]bado|domingo"
)
_TOLD_WHEN: Final = (
    r"(?:created|published|posted|updated|modified|creado|publicado|actualizado|modificado)(?:\s+(?:on|el))?"
)
_NAMES_END: Final = re.compile(
    rf"\s*(?:[|•·/»]|\(\d{{1,4}} |\s[—–-]\s"
    rf"|,?\s+(?:(?:on|el|{_TOLD_WHEN})[:,]?\s+)?(?:(?:{_WEEKDAY})[.,]?\s+)?(?={_DAY.pattern})"
    rf"|,?\s+{_TOLD_WHEN}\b|\s(?:EN|ES)$)",
    re.IGNORECASE,
)
# What systems print beside byline and day: how long a piece takes to read, and how old it is.
_BESIDE: Final = re.compile(
    r"\W*(?:\d{1,3}[\s-]min(?:ute)?s?(?:\s+(?:read|reading(?:\s+time)?|de\s+lectura))?"
    r"|(?:reading\s+time|tiempo\s+de\s+lectura)\W{0,3}\d{1,3}\s+min\w*"
    r"|(?:updated|actualizado|published|publicado)?\W*(?:(?:an?|one|\d{1,2})\s+(?:second|minute|hour|day|week|month|year)s?\s+ago"
    r"|hace\s+(?:una?|\d{1,2})\s+(?:segundo|minuto|hora|d[ií]a|semana|mes|a[nñ]o)(?:s|es)?|yesterday|ayer)"
    r"|(?:follow|following|listen|seguir|siguiendo|escuchar)|[·•|])\W*",
    re.IGNORECASE,
)
_FILED: Final = re.compile(
    r"(?:published in|posted in|filed (?:in|under)|category|publicado en|archivado en|categor[ií]a"
    r"|secci[oó]n)\s?:\s?[^.!?]{2,60}",
    re.IGNORECASE,
)
_DAY_ALONE: Final = re.compile(
    rf"\W*(?:{_TOLD_WHEN}\W*)?(?:(?:{_WEEKDAY})[.,]?\s+)?(?:{_DAY.pattern})\W*", re.IGNORECASE
)
# A teaser's excerpt, and its day glued to it: no sentence ends with a bare day behind its full stop.
_DAY_BEHIND: Final = re.compile(
    rf"[.!?…”\"»]\s*(?:(?:{_WEEKDAY})[.,]?\s+)?"
    rf"(?:\d{{1,2}}\s+(?:de\s+)?{_MONTH}(?:\s+del?|,)?\s+\d{{4}}"
    rf"|{_MONTH}\s+(?:de\s+)?\d{{1,2}}(?:\s+de\s+|,?\s+)\d{{4}}"
    r"|(?:an?|one|\d{1,2})\s+(?:minute|hour|day|week|month)s?\s+ago|yesterday|ayer"
    r"|hace\s+(?:una?|\d{1,2})\s+(?:minuto|hora|d[ií]a|semana|mes)(?:es|s)?)$",
    re.IGNORECASE,
)
_DAY_WORDS: Final = (
    rf"\d{{1,2}}\s+(?:de\s+)?{_MONTH}(?:\s+del?|,)?\s+\d{{4}}"
    rf"|{_MONTH}\s+(?:de\s+)?\d{{1,2}}(?:\s+de\s+|,?\s+)\d{{4}}"
)
_DAYS_BEHIND: Final = re.compile(rf"\W{{0,3}}(?:{_DAY_WORDS})$", re.IGNORECASE)
_CUT_BEFORE_DAY: Final = re.compile(
    rf"…\s*(?:\d{{1,2}}\s+(?:de\s+)?{_MONTH}(?:\s+del?|,)?|{_MONTH}\s+\d{{1,2}},?)\s+\d{{4}}", re.IGNORECASE
)
# The beginnings of days, weekdays and months, and of `hace`, `ayer` and `yesterday`.
_DAY_BEGINNINGS: Final = frozenset(
    re.findall(
        r"\S+",
        "mon tue wed thu fri sat sun lun mar mié mie jue vie sáb sab dom jan feb apr may jun jul aug sep oct"
        " nov dec ene abr ago set dic hac aye yes",
    )
)
_DAY_BEFORE: Final = re.compile(
    rf"(?:(?:(?i:{_WEEKDAY})[.,]?\s+)?(?i:{_DAY_WORDS})|\d{{1,2}} [a-z]{{4,6}}s? ago|ayer|yesterday"
    r"|hace \d{1,2} [a-zí]{3,8})(?=[A-ZÁÉÍÓÚ“¿¡«])"
)
_DAY_INSIDE: Final = re.compile(rf"(?<=[.!?…”\"»])(?:{_DAY_BEFORE.pattern})")
_RELATIVE_ENDS: Final = (" ago", "yesterday", "ayer", " hora", " horas", " día", " días", " semanas")
_LONGEST_END: Final = 70
_LONGEST_CAPITALS: Final = 140
_FEWEST_CAPITALS: Final = 8
_MOST_CAPITALS: Final = 0.85
_BY_IN_CAPITALS: Final = re.compile(r"\b(?:BY|POR)\b|\d|/")
_WORDS: Final = re.compile(r"\b(?:and|y|e|with|con)\b", re.IGNORECASE)
_FIELD_MARKS: Final = ("·", "•", "|")
_BETWEEN_FIELDS: Final = re.compile(r"\s*[·•|]\s*")
BETWEEN_NAMES: Final = re.compile(r"[,&]|(?:,\s*)?(?:and|y|e)", re.IGNORECASE)
_SMALL_WORDS: Final = frozenset(
    [
        "and",
        "y",
        "e",
        "&",
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "van",
        "von",
        "der",
        "den",
        "el",
        "al",
        "for",
        "of",
        "the",
        "para",
        "with",
        "con",
        "in",
    ]
)
_UPDATED: Final = re.compile(
    r"\b(?:updated|last modified|modified|actualizad[oa]|modificad[oa])\b", re.IGNORECASE
)


def byline_in(lines: list[str]) -> str:
    """The part of the first line that reads like a byline, as printed ("By A and B"); "" without one."""
    return next((byline for line in lines if (byline := byline_of(line))), "")


def byline_of(line: str) -> str:
    """The part of a line that reads like a byline; "" without one."""
    for match in _BY.finditer(line):
        rest = line[match.end() :]
        end = _NAMES_END.search(rest)
        names = rest[: end.start()] if end else rest
        if _is_names(names):
            return f"{match['by']} {names.strip()}"
    return ""


def names_beside_day(lines: list[str]) -> str:
    """The names in a line like `2020-03-12 · 6 min · Ana Ficticia`; "" without one."""
    for line in lines:
        if not holds_any(line, _FIELD_MARKS):
            continue
        parts = [part.strip() for part in _BETWEEN_FIELDS.split(line)]
        if len(parts) > 1 and any(_DAY.fullmatch(part) for part in parts):
            names = [part for part in parts if _is_names(part) and " " in part]
            if len(names) == 1:
                return names[0]
    return ""


def is_byline(text: str) -> bool:
    """Whether a text is a byline and nothing else."""
    return len(text) <= _LONGEST_BYLINE and _BY.match(text) is not None and bool(byline_of(text))


def is_name(text: str) -> bool:
    """Whether a text reads like the name of one writer or unit, and nothing else."""
    return len(text) <= _LONGEST_NAME and _is_names(text) and any(char.isupper() for char in text)


def _is_names(text: str) -> bool:
    words = text.replace(",", " ").split()
    if not 0 < len(words) <= 30 or len(text) > _LONGEST_BYLINE or any(char.isdigit() for char in text):
        return False
    return all(word[0].isupper() or word.lower() in _SMALL_WORDS or not word[0].isalpha() for word in words)


def days_in(lines: list[str]) -> tuple[list[str], list[str]]:
    """The printed days of the lines: those of publication, and those of an update."""
    published: list[str] = []
    updated: list[str] = []
    for line in lines:
        # Every form of a day has a year, and most lines have none.
        if not _YEAR.search(line):
            continue
        for match in _DAY.finditer(line):
            if len(line) - len(match[0]) <= _LONGEST_DAY_LINE and not line.endswith((".", "?", "!")):
                (updated if _UPDATED.search(line[: match.start()]) else published).append(match[0])
    return published, updated


def is_line_in_capitals(text: str) -> bool:
    """Whether a line is printed in capitals, as the redesign prints country, day and byline, and looks like
    them, even where a letter or two is lost.
    """
    if len(text) > _LONGEST_CAPITALS or not text[:2].isupper() or not _BY_IN_CAPITALS.search(text):
        return False
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and sum(map(str.isupper, letters)) >= _MOST_CAPITALS * len(
        letters
    )


def is_day_alone(text: str) -> bool:
    """Whether a text is one printed day, or how long ago something was, and nothing else."""
    return _DAY_ALONE.fullmatch(text) is not None or _BESIDE.fullmatch(text) is not None


def begins_with_day(text: str) -> bool:
    """Whether a text begins with a day or how long ago something was, glued to what follows."""
    is_likely = text[:1].isdigit() or text[:3].lower() in _DAY_BEGINNINGS
    return is_likely and _DAY_BEFORE.match(text) is not None


def days_inside(text: str) -> Iterator[re.Match[str]]:
    """The days that stand right behind a full stop, with a capital right behind them."""
    return _DAY_INSIDE.finditer(text)


def runs_into_day(text: str) -> int:
    """Where a text breaks off with an ellipsis and a day, and goes on behind it; -1 where nowhere."""
    match = _CUT_BEFORE_DAY.search(text)
    return match.start() if match is not None and match.end() < len(text) else -1


def ends_with_day(text: str) -> bool:
    """Whether a printed day stands at the end of a text, behind the end of its last sentence."""
    if not text[-1:].isdigit() and not text[-12:].lower().endswith(_RELATIVE_ENDS):
        return False
    return _DAY_BEHIND.search(text[-_LONGEST_END:]) is not None


def without_days_behind(text: str) -> str:
    """A text without the printed days that end it, glued to its words or not."""
    while (match := _DAYS_BEHIND.search(text[-_LONGEST_END:])) is not None:
        text = text[: max(0, len(text) - _LONGEST_END) + match.start()]
    return text


def is_names_alone(text: str, names: list[str]) -> bool:
    """Whether a line holds names that are known already, and no other words than those between them."""
    rest = text
    for name in sorted(names, key=len, reverse=True):
        rest = rest.replace(name, ",")
    return rest != text and not _WORDS.sub("", BY_ALONE.sub("", rest)).strip(" ,&·|•*")


def is_header_line(text: str) -> bool:
    """Whether a line above the text is only byline, day or both, or what systems print beside them."""
    if len(text) > LONGEST_LINE:
        return False
    if _BESIDE.fullmatch(text) or _FILED.fullmatch(text) or is_job(text) or names_beside_day([text]):
        return True
    published, updated = days_in([text])
    return bool(byline_of(text)) or any(len(text) - len(day) < 40 for day in (*published, *updated))
