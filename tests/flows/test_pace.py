"""An estimate is what was measured, and never better than the manners allow."""

from __future__ import annotations

import pytest

from flows.pace import BATCHES, Pace, time_words


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_before_anything_is_measured_the_interval_is_the_floor() -> None:
    pace = Pace(1.5, Clock())
    assert pace.seconds_per_page is None
    assert pace.words(0, 40_000) == (
        "0 of 40,000 pages done, 40,000 remain: at least 16 h 40 min, with 1.5 s between two requests"
    )
    assert pace.pages_within(15) == 10
    assert Pace(0, Clock()).words(0, 10) == "0 of 10 pages done, 10 remain"
    assert Pace(0, Clock()).pages_within(15) is None


def test_the_rate_is_measured_with_its_pauses() -> None:
    clock = Clock()
    pace = Pace(1.0, clock)
    clock.now = 100
    pace.note(50)
    assert pace.words(50, 200) == "50 of 200 pages done, 150 remain: about 5 min at 30 pages a minute"
    clock.now = 400
    pace.note(100)
    assert pace.seconds_per_page == 4
    assert pace.pages_within(2) == 1


def test_what_is_faster_than_the_interval_is_not_believed() -> None:
    clock = Clock()
    pace = Pace(2.0, clock)
    clock.now = 1
    pace.note(50)
    assert pace.seconds_per_page == 2.0


def test_only_the_last_batches_count() -> None:
    clock = Clock()
    pace = Pace(0, clock)
    clock.now = 1000
    pace.note(1)
    for number in range(1, BATCHES + 1):
        clock.now += 2
        pace.note(1 + number)
    assert pace.seconds_per_page == 2
    pace.note(1 + BATCHES)
    assert pace.seconds_per_page == 2, "nothing new is no measurement"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h 0 min"),
        (13_200, "3 h 40 min"),
        (90_000, "1 d 1 h"),
    ],
)
def test_lengths_of_time_in_words(seconds: float, words: str) -> None:
    assert time_words(seconds) == words
