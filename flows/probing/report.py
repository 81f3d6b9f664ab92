"""What a probe found, for people and as JSON: addresses, fields and numbers, no words of articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from flows.probing.agreement import Comparison
from flows.probing.changes import Change, PageReading
from flows.probing.survey import SourceReport
from transforms.quality import EXPECTED_FIELDS

SOURCES: Final = ("rest", "sitemap", "feed", "months")

GOLDEN_HELP: Final = (
    "To make a golden page of a skeleton: in a checkout copy it to tests/golden/TEMPLATE__SLUG.html,",
    "put invented sentences, names and days in the place of each [… words] and invented addresses in",
    "the place of each …, run `make golden`, and review the JSON that is written beside it.",
)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The skeleton of one page of a template."""

    name: str
    template: str
    markup: str


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """What the site offers today, how its pages are read, and what changed."""

    site: str
    requests: int
    sources: tuple[SourceReport, ...]
    readings: tuple[PageReading, ...]
    changes: tuple[Change, ...]
    compared_with: str
    skeletons: tuple[Skeleton, ...]

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Every field of every page that a record states too."""
        return tuple(row for reading in self.readings for row in reading.comparisons)

    @property
    def broken_fields(self) -> tuple[str, ...]:
        """The fields that a change breaks, by name."""
        return tuple(sorted({change.field for change in self.changes if change.is_break}))

    def as_json(self) -> dict[str, object]:
        """The report as a JSON object; skeletons by name alone."""
        return {
            "site": self.site,
            "requests": self.requests,
            "sources": {name: self._has(name) for name in SOURCES},
            "source_reports": [asdict(report) for report in self.sources],
            "templates": self._templates(),
            "pages": [_page(reading) for reading in self.readings],
            "disagreements": [asdict(row) for row in self.comparisons if not row.agrees],
            "agreement": [
                {"field": name, "other_source": source, "compared": compared, "agree": agree}
                for name, source, compared, agree in self._agreement()
            ],
            "changed": bool(self.changes),
            "broken_fields": list(self.broken_fields),
            "compared_with": self.compared_with,
            "changes": [asdict(change) for change in self.changes],
            "skeletons": [skeleton.name for skeleton in self.skeletons],
        }

    def lines(self) -> Iterator[str]:
        """The report in words, a line a fact."""
        yield f"site        {self.site}, {self.requests} requests"
        yield from (_source_line(report) for report in self.sources)
        for name, entry in self._templates().items():
            yield f"template    {name}: {entry['pages']} pages; {_share_words(entry)}"
        for reading in self.readings:
            if reading.reason:
                yield f"no article  {reading.url}: {reading.reason}"
        for name, source, compared, agree in self._agreement():
            yield f"{source:<11} {name}: {agree} of {compared} pages agree"
        for row in self.comparisons:
            if not row.agrees:
                yield f"disagrees   {row.field}, page and {row.other_source}: {row.detail} ({row.url})"
        yield from self._change_lines()

    def _change_lines(self) -> Iterator[str]:
        if not self.changes:
            yield f"changed     nothing, compared with {self.compared_with}"
            return
        broken = ", ".join(self.broken_fields) or "no field"
        yield f"changed     the pages are not as before, compared with {self.compared_with}; broken: {broken}"
        for change in self.changes:
            yield (
                f"change      {change.template}: {change.field} {change.problem.replace('_', ' ')} on "
                f"{change.pages} of {change.of} pages (was {change.before}, is {change.now})"
            )

    def _has(self, source: str) -> bool:
        return any(one.source == source and one.state == "answers" for one in self.sources)

    def _templates(self) -> dict[str, dict[str, object]]:
        counts = Counter(reading.template for reading in self.readings if reading.article)
        return {
            template: {"pages": count, "found_share": self._shares(template)}
            for template, count in counts.most_common()
        }

    def _shares(self, template: str) -> dict[str, float]:
        pages = [reading.found for reading in self.readings if reading.template == template]
        return {
            name: round(sum(name in found for found in pages) / len(pages), 2) for name in EXPECTED_FIELDS
        }

    def _agreement(self) -> Sequence[tuple[str, str, int, int]]:
        compared = Counter((row.field, row.other_source) for row in self.comparisons)
        agree = Counter((row.field, row.other_source) for row in self.comparisons if row.agrees)
        return [(name, source, count, agree[name, source]) for (name, source), count in compared.items()]


def _page(reading: PageReading) -> dict[str, object]:
    article = reading.article
    return {
        "url": reading.url,
        "listed_by": reading.source,
        "template": reading.template if article else None,
        "reason": str(reading.reason) if reading.reason else None,
        "parse_quality": article.parse_quality if article else None,
        "word_count": article.word_count if article else None,
        "field_sources": reading.found,
    }


def _source_line(report: SourceReport) -> str:
    lang = f" {report.lang}" if report.lang else ""
    total = f" of {report.total}" if report.total is not None else ""
    what = f"{report.entries}{total} entries" if report.state == "answers" else (report.detail or "")
    said = ", ".join(filter(None, (report.state, what)))
    return f"source      {report.source}{lang}: {said} ({report.url.partition('?')[0]})"


def _share_words(entry: dict[str, object]) -> str:
    shares = entry["found_share"]
    assert isinstance(shares, dict)
    missing = ", ".join(f"{name} {share:.0%}" for name, share in shares.items() if share < 1)
    return f"found but {missing}" if missing else "all expected fields found"
