"""What changed: today's readings against the published warehouse, else against the expected fields."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flows.probing.agreement import Comparison
from transforms.quality import EXPECTED_FIELDS, LEAST_WORDS
from transforms.records import Article
from transforms.terms import FailureReason
from warehouse.health import FieldShare, PageHealth

NO_TEMPLATE: Final = "none"
GENERIC: Final = "generic"
# A field that most pages of a template gave is expected of each.
USUAL: Final = 0.9
_BROKEN: Final = frozenset(
    {
        FailureReason.NOT_AN_ARTICLE,
        FailureReason.EMPTY,
        FailureReason.PARSE_ERROR,
        FailureReason.NOT_HTML,
        FailureReason.TOO_LARGE,
    }
)


@dataclass(frozen=True, slots=True)
class PageReading:
    """A page as it was read today: an article, or why not. `is_recorded` says that REST or a feed knows it
    as an article.
    """

    url: str
    source: str
    article: Article | None
    reason: FailureReason | None
    is_recorded: bool
    comparisons: tuple[Comparison, ...] = ()

    @property
    def template(self) -> str:
        """The template of today, `none` where the page gave no article."""
        return self.article.template if self.article else NO_TEMPLATE

    @property
    def found(self) -> dict[str, str]:
        """The fields found today and their sources; a text of a few words is none."""
        if self.article is None:
            return {}
        found = {item.field: item.source for item in self.article.field_sources}
        if self.article.word_count < LEAST_WORDS:
            found.pop("text", None)
        return found


@dataclass(frozen=True, slots=True)
class Change:
    """A field that is worse on `pages` of the `of` pages of a template than it was before.

    `problem` is lost, other_source, shorter, longer, disagrees, or (field `template`) another_template and
    unknown_template; `before` and `now` are sources, templates or shares of found fields, as words.
    """

    template: str
    field: str
    problem: str
    pages: int
    of: int
    before: str
    now: str

    @property
    def is_break(self) -> bool:
        """Whether the field is broken, rather than read from elsewhere."""
        return self.field != "template" and self.problem != "other_source"


@dataclass(frozen=True, slots=True)
class Baseline:
    """What the published warehouse knows of earlier readings; empty where there is none."""

    pages: Mapping[str, PageHealth]
    shares: Sequence[FieldShare] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to compare with."""
        return not self.shares and not self.pages

    def usual_fields(self, template: str) -> dict[str, float]:
        """The fields that nearly all captures of a template gave, and their shares."""
        return {
            row.field: row.share for row in self.shares if row.template == template and row.share >= USUAL
        }


def find_changes(readings: Sequence[PageReading], baseline: Baseline) -> tuple[Change, ...]:
    """Every way in which today's pages are read worse than before, those of most pages first."""
    groups: dict[tuple[str, str, str, str, str], set[str]] = defaultdict(set)
    totals: dict[str, int] = defaultdict(int)
    for reading in readings:
        totals[reading.template] += 1
        for name, problem, before, now in _of_page(reading, baseline):
            groups[reading.template, name, problem, before, now].add(reading.url)
    changes = [
        Change(template, name, problem, len(urls), totals[template], before, now)
        for (template, name, problem, before, now), urls in groups.items()
    ]
    changes += _of_templates(readings, baseline, totals)
    return tuple(sorted(changes, key=lambda one: (not one.is_break, -one.pages, one.template, one.field)))


def _of_page(reading: PageReading, baseline: Baseline) -> Iterable[tuple[str, str, str, str]]:
    """The changes of one page that the warehouse knows, or that records call an article."""
    known = baseline.pages.get(reading.url)
    if reading.article is None:
        if reading.reason in _BROKEN and (known or reading.is_recorded):
            before = dict(known.sources) if known else dict.fromkeys(EXPECTED_FIELDS, "expected")
            yield "template", "another_template", known.template if known else "an article", NO_TEMPLATE
            yield from ((name, "lost", source, str(reading.reason)) for name, source in before.items())
        return
    if known is None:
        return
    if known.template != reading.template:
        yield "template", "another_template", known.template, reading.template
    found = reading.found
    for name, source in known.sources:
        if name not in found:
            yield name, "lost", source, "not found"
        elif found[name] != source:
            yield name, "other_source", source, found[name]
    words = reading.article.word_count
    if "text" in found and words < 0.7 * known.word_count:
        yield "text", "shorter", "as loaded", "less than 70 % of it"
    elif words > 1.5 * known.word_count + LEAST_WORDS:
        yield "text", "longer", "as loaded", "more than 150 % of it"


def _of_templates(
    readings: Sequence[PageReading], baseline: Baseline, totals: Mapping[str, int]
) -> Iterable[Change]:
    """What the pages of a template lack together: compared with its shares, else with what is expected."""
    for template in sorted(totals):
        pages = [one for one in readings if one.template == template and one.article]
        if not pages:
            continue
        unknown = [one for one in pages if one.url not in baseline.pages]
        if template == GENERIC and unknown and not baseline.usual_fields(GENERIC):
            yield Change(
                template, "template", "unknown_template", len(unknown), len(pages), "a known one", GENERIC
            )
        usual = baseline.usual_fields(template)
        expected = usual or (dict.fromkeys(EXPECTED_FIELDS, 1.0) if unknown else {})
        for name, share in expected.items():
            lacking = [one for one in unknown if name not in one.found]
            if lacking and 2 * len(lacking) >= len(unknown):
                before = f"{share:.0%} of its captures" if usual else "expected"
                now = f"{1 - len(lacking) / len(unknown):.0%}"
                yield Change(template, name, "lost", len(lacking), len(unknown), before, now)
        yield from _disputed(template, pages)


def _disputed(template: str, pages: Sequence[PageReading]) -> Iterable[Change]:
    """Fields that contradict the records on at least half of the pages that can be compared."""
    rows: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for page in pages:
        for row in page.comparisons:
            rows[row.field, row.other_source].append(row.agrees)
    for (name, source), agreeing in sorted(rows.items()):
        disputed = agreeing.count(False)
        if disputed and 2 * disputed >= len(agreeing):
            yield Change(template, name, "disagrees", disputed, len(agreeing), f"as {source} says", "other")
