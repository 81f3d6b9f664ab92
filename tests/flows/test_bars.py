"""What a person at a terminal sees of a long run."""

from __future__ import annotations

import io

from rich.console import Console

from flows.bars import BarProgress


def test_the_words_stand_below_the_bar_until_the_next_stage() -> None:
    screen = io.StringIO()
    console = Console(file=screen, width=100, force_terminal=True, color_system=None)
    words = "slice 6: 1,200 of 10,000 pages done, 8,800 remain: about 3 h 40 min at 40 pages a minute"
    with BarProgress(console) as bars:
        bars.stage("fetching pages", 10_000)
        bars.measure(1_200, 10_000, words)
    seen = screen.getvalue()
    assert seen.rindex("fetching pages") < seen.rindex(words)
    assert "1200/10000" in seen[seen.rindex("fetching pages") :].replace(" ", "")
    with BarProgress(console) as bars:
        bars.measure(1, 2, words)
        bars.stage("checking and publishing")
    seen = screen.getvalue()
    assert seen.rindex("checking and publishing") > seen.rindex(words)
