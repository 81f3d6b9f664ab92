"""No field is read worse than before: the means over sample and golden pages have floors that only rise.

`tests/quality_floor.json` holds the floors. One falls only where INSIGHTCRIME_LOWER_FLOORS=1 is set, which
rewrites the file with the means of the day, to be reviewed with the change that lowers them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import statistics
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

import pytest

from extractors.pages import parse_page
from flows.article_json import article_as_json
from tests.golden import regenerate
from transforms.articles import NormaliseError, normalise
from transforms.records import ParsedPage

FLOORS = Path(__file__).resolve().parents[2] / "quality_floor.json"
MAY_FALL = "INSIGHTCRIME_LOWER_FLOORS"
DIGITS = 4

# The golden pages have no truth beside the reviewed records, so what counts is that a field is there: the
# invented article prints all of these in nearly every template.
GOLDEN_FIELDS = (
    "title",
    "authors",
    "published_on",
    "kind",
    "caption",
    "tags",
    "text",
    "analysis_text",
    "see_also",
    "licence",
)


def means(rows: Iterable[Mapping[str, float]]) -> dict[str, float]:
    columns: dict[str, list[float]] = defaultdict(list)
    for row in rows:
        for field, value in row.items():
            columns[field].append(value)
    return {field: round(statistics.mean(values), DIGITS) for field, values in columns.items()}


def line_of(body: bytes, url: str) -> dict[str, object]:
    """The page as `insightcrime parse` prints it; empty where it is read as no article."""
    parsed = parse_page(body, url)
    if not isinstance(parsed, ParsedPage):
        return {}
    try:
        article = normalise(parsed)
    except NormaliseError:
        return {}
    return json.loads(json.dumps(article_as_json(article, url), default=str))


def fallen(pages: str, found: Mapping[str, float], floors: Path) -> dict[str, tuple[float, float | None]]:
    """The fields below their floors, with floor and mean; none, and a new file, where they may fall."""
    known = json.loads(floors.read_text("utf-8")) if floors.exists() else {}
    if os.environ.get(MAY_FALL) == "1":
        floors.write_text(json.dumps({**known, pages: found}, indent=1, sort_keys=True) + "\n", "utf-8")
        return {}
    return {
        field: (floor, found.get(field))
        for field, floor in known[pages].items()
        if found.get(field, -1.0) < floor
    }


def load_scorer(samples: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_pages", samples / "score_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.samples
def test_no_field_of_the_sample_pages_falls(samples: Path) -> None:
    scorer = load_scorer(samples)
    truths = json.loads((samples / "truth.json").read_text("utf-8"))
    rows = [
        scorer.score(truth, line_of((samples / truth["file"]).read_bytes(), truth["url"])) for truth in truths
    ]
    assert fallen("samples", means(rows), FLOORS) == {}


def test_no_field_of_the_golden_pages_falls() -> None:
    lines = [
        line_of(page.read_bytes(), f"https://insightcrime.org/news/{page.stem}/")
        for page in regenerate.pages()
        if json.loads(page.with_suffix(".json").read_text("utf-8"))["record"] == "ParsedPage"
    ]
    rows = [{field: float(bool(line.get(field))) for field in GOLDEN_FIELDS} for line in lines]
    assert fallen("golden", means(rows), FLOORS) == {}


def test_a_mean_below_its_floor_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MAY_FALL, raising=False)
    floors = tmp_path / "floors.json"
    floors.write_text('{"golden": {"caption": 0.5, "tags": 1.0, "title": 0.9}}', "utf-8")
    before = floors.read_bytes()
    assert fallen("golden", {"title": 0.95, "tags": 0.9}, floors) == {
        "caption": (0.5, None),
        "tags": (1.0, 0.9),
    }
    assert floors.read_bytes() == before


def test_floors_fall_where_the_environment_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(MAY_FALL, "1")
    floors = tmp_path / "floors.json"
    floors.write_text('{"golden": {"title": 1.0}, "samples": {"title": 0.9}}', "utf-8")
    assert fallen("golden", {"title": 0.8}, floors) == {}
    assert json.loads(floors.read_text("utf-8")) == {"golden": {"title": 0.8}, "samples": {"title": 0.9}}
