"""The licence of the sample pages, one by one and over time; the expected ids stand on the pages."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from extractors.pages import parse_page
from transforms.articles import normalise
from transforms.licences import decide_over_time
from transforms.records import Article, ParsedPage

pytestmark = pytest.mark.samples

# slug, licence, basis, day of the capture that decided, newest day with the notice
OVER_TIME = [
    ("2019-homicides-latin-america-capital", "CC-BY-NC-3.0-US", "this_capture", "2026-09-01", "2026-09-01"),
    ("airstrips-drug-flights-venezuela", "CC-BY-NC-4.0", "this_capture", "2026-09-01", "2026-09-01"),
    ("black-market-mayan-ruins", "CC-BY-NC-3.0-US", "this_capture", "2026-09-01", "2026-09-01"),
    ("bolivia-evo-morales-mas-party", "CC-BY-NC-3.0-US", "this_capture", "2026-09-01", "2026-09-01"),
    ("contador-patron-cocaine-colombia", "CC-BY-NC-ND-4.0", "earlier_capture", "2024-03-01", "2024-03-01"),
    ("deforestation-politicians-guaviare-colombia", "CC-BY-NC-4.0", "this_capture", "2026-09-01", "2026-09-01"),
    ("insight-crime-pcc-expansion", "CC-BY-NC-3.0-US", "this_capture", "2026-09-01", "2026-09-01"),
    ("journalist-shot-dead-brazil-paraguay-border", "CC-BY-NC-3.0", "earlier_capture", "2020-05-01", "2024-03-01"),
    ("los-ardillos-guerrero-mexico", "CC-BY-NC-4.0", "this_capture", "2026-09-01", "2026-09-01"),
    ("peru-orders-military-to-barracks-police-to-the-streets", "CC-BY-NC-ND-4.0", "earlier_capture", "2024-03-01", "2024-03-01"),
    ("port-antwerp-belgium-cocaine-europe", "CC-BY-NC-ND-4.0", "earlier_capture", "2024-03-01", "2024-03-01"),
    ("satellite-images-gold-mining-peru", "CC-BY-NC-4.0", "this_capture", "2026-09-01", "2026-09-01"),
    ("autoridades-decomisan-lanchas-rio-ficticio", None, None, None, None),
    ("puerto-imaginario-caribe-armas", None, None, None, None),
]  # fmt: skip


@dataclass(frozen=True)
class Sample:
    file: str
    slug: str
    captured_at: datetime
    stated: str | None
    article: Article


@pytest.fixture(scope="module")
def pages(samples: Path) -> list[Sample]:
    found = []
    for truth in json.loads((samples / "truth.json").read_text(encoding="utf-8")):
        parsed = parse_page((samples / truth["file"]).read_bytes(), truth["url"])
        assert isinstance(parsed, ParsedPage), truth["file"]
        stated = truth["deed_licence"] or ("insightcrime-notice" if truth["notice"] else None)
        at = datetime.fromisoformat(truth["captured_on"])  # naive UTC, as all capture times
        found.append(Sample(truth["file"], truth["slug"], at, stated, normalise(parsed)))
    return found


def test_every_page_has_exactly_the_licence_that_stands_on_it(pages: list[Sample]) -> None:
    assert len(pages) == 66
    wrong = [
        (page.file, page.stated, page.article.licence.licence_id)
        for page in pages
        if page.article.licence.licence_id != page.stated
    ]
    assert wrong == []


def test_the_licence_of_every_article_over_time_in_any_order(pages: list[Sample]) -> None:
    captures = defaultdict(list)
    for page in pages:
        captures[page.slug].append((page.captured_at, page.file, page.article.evidence))
    table = {}
    for slug, items in captures.items():
        results = {decide_over_time(items[turn:] + items[:turn]) for turn in range(len(items))}
        results.add(decide_over_time(items[::-1]))
        assert len(results) == 1, slug
        told = results.pop()
        days = [at and at.date().isoformat() for at in (told.licence_as_of_at, told.notice_last_seen_at)]
        table[slug] = (told.decision.licence_id, told.decision.basis, *days)
    assert table == {row[0]: row[1:] for row in OVER_TIME}
