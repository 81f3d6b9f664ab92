"""Days and instants as the site's eras print them, in English and Spanish."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

from transforms.frozen import lightly_frozen
from transforms.records import Stated
from transforms.remembering import remembered
from transforms.text import clean, fold

# The publication began in 2010 and reprints older pieces; later years stand only on broken or hostile pages.
EARLIEST_YEAR: Final = 2000
LATEST_YEAR: Final = 2099
_LONGEST: Final = 160

_ENGLISH: Final = "january february march april may june july august september october november december"
_SPANISH: Final = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
_MONTHS: Final[dict[str, int]] = {
    name: number
    for names in (_ENGLISH, _SPANISH)
    for number, month in enumerate(names.split(), 1)
    for name in (month, month[:3])
} | {"sept": 9, "setiembre": 9, "set": 9}
_MONTH: Final = "|".join(sorted(_MONTHS, key=len, reverse=True))

_ISO: Final = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT"
    r"|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MAIL: Final = re.compile(
    rf"(?:[a-z]{{3}}, )?(\d{{1,2}}) ({_MONTH}) (\d{{4}}) (\d{{2}}):(\d{{2}})(?::(\d{{2}}))? (z|utc|gmt"
    rf"|[+-]\d{{4}})"
)
_DAY_FIRST: Final = re.compile(
    rf"(?<![\w.,/-])(\d{{1,2}})(?:st|nd|rd|th|o)?\.?[ -](?:de |of )?({_MONTH})\b\.?,?[ -](?:de "
    rf"|del )?(\d{{4}})(?![\w/-])"
)
_MONTH_FIRST: Final = re.compile(
    rf"(?<![\w/-])({_MONTH})\b\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (?:de |del )?(\d{{4}})(?![\w/-])"
)
_YEAR_FIRST: Final = re.compile(r"(?<![\w/-])(\d{4})/(\d{1,2})/(\d{1,2})(?![\w/-])")


@lightly_frozen
@dataclass(frozen=True, slots=True)
class Moment:
    """A stated time: the `day` written in it, the naive UTC instant `at` where a time of day and its offset
    are given. `is_local` says that the day is the writer's own and not merely that of UTC.
    """

    day: date
    at: datetime | None
    is_local: bool


@dataclass(frozen=True, slots=True)
class Publication:
    """When a piece appeared: its local day, its UTC instant, and which statements gave them."""

    day: date | None
    at: datetime | None
    source: str | None


@remembered
def parse_moment(text: str) -> Moment | None:
    """A day or an instant from an ISO 8601 time, a mail date or a printed day; None where none is stated.

    A time of `00:00:00` stands for a day, not for midnight. A year before 2000 or after 2099, and a day that
    the calendar has not, are not stated.
    """
    if len(text) > _LONGEST:
        return None
    cleaned = clean(text)
    iso = _ISO.fullmatch(cleaned)
    if iso:
        return _from_iso(iso)
    folded = fold(cleaned)
    mail = _MAIL.fullmatch(folded)
    if mail:
        return _from_mail(mail)
    day = _printed_day(folded)
    return None if day is None else Moment(day, None, is_local=True)


def parse_day(text: str) -> date | None:
    """The day that a text states, as written in it; None where none is stated."""
    moment = parse_moment(text)
    return None if moment is None else moment.day


def is_date_line(text: str) -> bool:
    """Whether a text is a day and nothing more (`Thursday, 09 August 2012`)."""
    if len(text) > 60 or not _DIGIT.search(text):
        return False
    folded = fold(text)
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST):
        match = pattern.search(folded)
        if match:
            rest = (folded[: match.start()] + folded[match.end() :]).strip(" ,.|/-")
            return not rest or rest in _WEEKDAYS
    return parse_moment(text) is not None


_DIGIT: Final = re.compile(r"\d")
_WEEKDAY_NAMES: Final = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "lunes martes miercoles jueves viernes sabado domingo"
)
_WEEKDAYS: Final = frozenset(f"{_WEEKDAY_NAMES} el published publicado posted updated actualizado".split())
_WEEKDAY_BEFORE: Final = re.compile(rf"\b(?:{_WEEKDAY_NAMES.replace(' ', '|')})\b[ ,.]*$")


def without_days(text: str) -> str:
    """A line without the days printed in it, their weekdays included: for bylines that run into a date."""
    while _DIGIT.search(text):
        folded = fold(text)
        match = _DAY_FIRST.search(folded) or _MONTH_FIRST.search(folded)
        if match is None or len(folded) != len(text):
            break
        weekday = _WEEKDAY_BEFORE.search(folded, 0, match.start())
        start = weekday.start() if weekday else match.start()
        text = clean(f"{text[:start]} , {text[match.end() :]}")
    return text


def decide_publication(stated: Sequence[Stated]) -> Publication:
    """Day and instant of publication from several statements in order of trust.

    The day is the one written in the first local statement (a printed day, or a time with its own offset)
    that lies within a day of the first statement; without one, the first statement's own (UTC) day. The
    instant comes from the first statement that has one within a day of it.
    """
    moments = [(item.source, moment) for item in stated if (moment := parse_moment(item.value)) is not None]
    if not moments:
        return Publication(None, None, None)
    source, first = moments[0]
    near = [(name, moment) for name, moment in moments if _is_near(moment.day, first.day)]
    local = next(((name, moment) for name, moment in near if moment.is_local), None)
    if local is not None:
        source, first = local
    at = next((moment.at for _, moment in near if moment.at and _is_near(moment.at.date(), first.day)), None)
    return Publication(first.day, at, source)


def decide_modified(stated: Sequence[Stated]) -> datetime | None:
    """The naive UTC instant of the last change, from the first statement that has one."""
    moments = (parse_moment(item.value) for item in stated)
    return next((moment.at for moment in moments if moment is not None and moment.at is not None), None)


def _is_near(one: date, other: date) -> bool:
    return abs((one - other).days) <= 1


def _printed_day(folded: str) -> date | None:
    match = _DAY_FIRST.search(folded)
    if match:
        return _day(int(match[3]), _MONTHS[match[2]], int(match[1]))
    match = _MONTH_FIRST.search(folded)
    if match:
        return _day(int(match[3]), _MONTHS[match[1]], int(match[2]))
    match = _YEAR_FIRST.search(folded) or _COMPACT.fullmatch(folded)
    return None if match is None else _day(int(match[1]), int(match[2]), int(match[3]))


def _from_iso(match: re.Match[str]) -> Moment | None:
    day = _day(int(match[1]), int(match[2]), int(match[3]))
    if day is None:
        return None
    if match[4] is None:
        return Moment(day, None, is_local=True)
    return _moment(day, (match[4], match[5], match[6]), match[7])


def _from_mail(match: re.Match[str]) -> Moment | None:
    day = _day(int(match[3]), _MONTHS[match[2]], int(match[1]))
    return None if day is None else _moment(day, (match[4], match[5], match[6]), match[7])


def _moment(day: date, clock: tuple[str, str, str | None], zone: str | None) -> Moment | None:
    hour, minute, second = (int(part or 0) for part in clock)
    if hour > 23 or minute > 59 or second > 60:
        return None
    if zone is None or (hour, minute, second) == (0, 0, 0):
        return Moment(day, None, is_local=True)
    offset = _offset(zone)
    if offset is None:
        return Moment(day, None, is_local=True)
    local = datetime(day.year, day.month, day.day, hour, minute, min(second, 59), tzinfo=timezone(offset))
    return Moment(day, local.astimezone(UTC).replace(tzinfo=None), is_local=bool(offset))


def _offset(zone: str) -> timedelta | None:
    if zone.upper() in {"Z", "UTC", "GMT"}:
        return timedelta(0)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    if offset > timedelta(hours=14):
        return None
    return -offset if zone[0] == "-" else offset


def _day(year: int, month: int, day: int) -> date | None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
