"""Days and instants as all eras print them."""

from __future__ import annotations

import calendar
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.dates import (
    Moment,
    Publication,
    decide_modified,
    decide_publication,
    is_date_line,
    parse_day,
    parse_moment,
    without_days,
)
from transforms.records import Stated


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Thursday, 09 August 2012", date(2012, 8, 9)),
        ("August 12, 2016", date(2016, 8, 12)),
        ("Sept. 3, 2019", date(2019, 9, 3)),
        ("Last Updated on August 3rd, 2019", date(2019, 8, 3)),
        ("12 AUG 2016", date(2016, 8, 12)),
        ("17 AGO 2017", date(2017, 8, 17)),
        ("3 febrero, 2021", date(2021, 2, 3)),
        ("3 de febrero de 2021", date(2021, 2, 3)),
        ("Miércoles, 09 Enero 2013", date(2013, 1, 9)),
        ("9 de setiembre del 2019", date(2019, 9, 9)),
        ("febrero 3, 2021", date(2021, 2, 3)),
        ("PERU / 12 AUG 2016 BY SOMEBODY EN", date(2016, 8, 12)),
        ("2020/03/01", date(2020, 3, 1)),
        ("20200301", date(2020, 3, 1)),
        ("2020-02-25", date(2020, 2, 25)),
        ("2020-02-25T23:30:00-05:00", date(2020, 2, 25)),
        ("2020-02-25T08:00:00", date(2020, 2, 25)),
        ("Thu, 24 Sep 2026 17:38:33 +0000", date(2026, 9, 24)),
    ],
)
def test_the_day_is_the_one_that_is_written(printed: str, day: date) -> None:
    assert parse_day(printed) == day


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "soon",
        "March 2020",
        "31 February 2020",
        "9999-12-31",
        "1999-12-31T10:00:00Z",
        "2020-13-01",
        "2020-02-25T25:00:00Z",
        "Mon, 31 Feb 2020 10:00:00 +0000",
        "x" * 500,
    ],
)
def test_an_impossible_or_missing_day_is_not_stated(printed: str) -> None:
    assert parse_moment(printed) is None


@pytest.mark.parametrize(
    ("printed", "at"),
    [
        ("2020-02-25T22:00:00-05:00", datetime.fromisoformat("2020-02-26T03:00:00")),
        ("2020-02-25T22:00:00.123Z", datetime.fromisoformat("2020-02-25T22:00:00")),
        ("2020-02-25 22:00:07 +0530", datetime.fromisoformat("2020-02-25T16:30:07")),
        ("2020-02-25T22:00-05", datetime.fromisoformat("2020-02-26T03:00:00")),
        ("Tue, 25 Feb 2020 22:00:00 GMT", datetime.fromisoformat("2020-02-25T22:00:00")),
        ("2020-02-25T00:00:00-05:00", None),
        ("2020-02-25T22:00:00", None),
        ("2020-02-25T22:00:00+99:00", None),
        ("25 February 2020", None),
    ],
)
def test_an_instant_needs_a_time_of_day_and_an_offset(printed: str, at: datetime | None) -> None:
    moment = parse_moment(printed)

    assert moment is not None
    assert moment.at == at


def _stated(*values: str) -> tuple[Stated, ...]:
    return tuple(Stated(f"source{number}", value) for number, value in enumerate(values))


def test_the_printed_day_wins_over_the_utc_day_next_to_it() -> None:
    found = decide_publication(_stated("2020-03-10T02:30:00+00:00", "March 9, 2020"))

    assert found == Publication(date(2020, 3, 9), datetime.fromisoformat("2020-03-10T02:30:00"), "source1")


def test_a_far_away_day_changes_nothing() -> None:
    found = decide_publication(_stated("no day", "2020-03-10T12:30:00Z", "January 1, 2024"))

    assert found == Publication(date(2020, 3, 10), datetime.fromisoformat("2020-03-10T12:30:00"), "source1")


def test_nothing_stated_is_nothing_known() -> None:
    assert decide_publication(_stated("soon")) == Publication(None, None, None)
    assert decide_modified(_stated("12 August 2016")) is None
    assert decide_modified(_stated("x", "2020-03-10T12:30:00Z")) == datetime.fromisoformat(
        "2020-03-10T12:30:00"
    )


def test_date_lines_are_told_from_prose() -> None:
    assert is_date_line("Thursday, 09 August 2012")
    assert is_date_line("2020-03-10T12:30:00Z")
    assert is_date_line("Published 9 August 2012")
    assert not is_date_line("On August 9, 2012, two boats sank")
    assert not is_date_line("no day")
    assert not is_date_line("5 boats " * 20)


def test_a_day_is_cut_out_of_a_line_with_its_weekday() -> None:
    assert without_days("Ana Paz Friday, 12 August 2016").rstrip(" ,") == "Ana Paz"
    assert without_days("Ana Paz") == "Ana Paz"
    assert without_days("Ana Paz 3") == "Ana Paz 3"


MESES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_in_every_print(day: date) -> None:
    months = [calendar.month_name[number] for number in range(1, 13)]
    month, mes = months[day.month - 1], MESES.split()[day.month - 1]

    for printed in (
        f"{month} {day.day}, {day.year}",
        f"{day.day:02} {month[:3].upper()} {day.year}",
        f"{day.day} de {mes} de {day.year}",
        f"{day.day} {mes}, {day.year}",
        f"{day.day:02} {mes[:3].upper()} {day.year}",
        day.isoformat(),
        f"{day.isoformat()}T00:00:00+00:00",
    ):
        assert parse_moment(printed) == Moment(day, None, is_local=True)


@given(st.text(alphabet="0123456789-:/TZ+. ,augAGOenero", max_size=40))
def test_no_text_breaks_the_reader_of_days(text: str) -> None:
    moment = parse_moment(text)

    assert moment is None or 2000 <= moment.day.year <= 2099
    assert without_days(text) is not None
