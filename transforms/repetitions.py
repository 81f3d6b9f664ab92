"""Lines inside a text that say again what the page prints of the article outside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from transforms.bylines import is_credit_line
from transforms.dates import is_date_line, parse_day, without_days
from transforms.text import fold

LONGEST_LINE: Final = 300
_LONGEST_CAPTION: Final = 2000
_HOME: Final = ("home", "inicio")
_BETWEEN: Final = " ,/|•·-–—"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page prints of the article outside its text."""

    title: str = ""
    byline: str | None = None
    author_ids: frozenset[str] = frozenset()
    published_on: date | None = None
    captions: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()


class Repetitions:
    """The surroundings, folded once. `longest` is the length of the longest text that can be a repetition."""

    __slots__ = ("author_ids", "byline", "captions", "labels", "longest", "published_on", "titles")

    def __init__(self, around: Surroundings) -> None:
        title = fold(around.title)
        self.titles = frozenset({title, f"{title} - insight crime"}) if title else frozenset[str]()
        self.byline = fold(around.byline or "")
        self.author_ids = around.author_ids
        self.published_on = around.published_on
        captions = [caption for caption in around.captions if len(caption) <= _LONGEST_CAPTION]
        self.captions = frozenset(map(fold, captions))
        self.labels = frozenset(fold(label) for label in around.labels if len(label) <= LONGEST_LINE)
        self.longest = max(LONGEST_LINE, *map(len, (around.title, *captions)))

    def cover(self, text: str, folded: str, *, is_lead: bool) -> bool:
        """Whether a block repeats headline, caption or credit; before the text also day, label or byline."""
        if folded in self.captions or folded in self.titles:
            return True
        if len(text) > LONGEST_LINE:
            return False
        if is_credit_line(text, self.author_ids):
            return True
        return is_lead and self._is_lead_line(text, folded)

    def _is_lead_line(self, text: str, folded: str) -> bool:
        if folded == self.byline or folded in self.labels or self._is_breadcrumb(folded):
            return True
        if self.published_on not in {None, parse_day(text)}:
            return False
        if is_date_line(text):
            return True
        bare = without_days(text)
        return bare != text and fold(bare.strip(_BETWEEN)) in self.labels

    def _is_breadcrumb(self, folded: str) -> bool:
        """As recorded of the redesign: `Home News Brief TITLE`."""
        return folded.startswith(_HOME) and any(folded.endswith(title) for title in self.titles)
