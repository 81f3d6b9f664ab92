# ruff: noqa: E501 (markup and prose are easier to compare with a page on one line)
"""Varied pages read as `insightcrime parse` reads them, and scored by the samples' scorer, variant by variant."""

from __future__ import annotations

import json
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable
from types import ModuleType

from run import load_scorer, sample_folder
from varied.article import Page

from extractors.pages import parse_page
from flows.article_json import article_as_json
from transforms.articles import NormaliseError, normalise
from transforms.records import NotAnArticle


def line_of(page: Page) -> dict[str, object]:
    """What the program prints of a page; a reason where it takes it for none."""
    parsed = parse_page(page.html.encode("utf-8"), page.url)
    if isinstance(parsed, NotAnArticle):
        return {"reason": parsed.detail}
    try:
        article = normalise(parsed)
    except NormaliseError as error:
        return {"reason": str(error)}
    line: dict[str, object] = json.loads(json.dumps(article_as_json(article, page.url), default=str))
    return line


def print_scores(pages: Iterable[Page], bad: int) -> None:
    """A row for each variant: count, mean of all fields, and each field."""
    scorer: ModuleType = load_scorer(sample_folder())
    rows: dict[str, list[dict[str, float]]] = defaultdict(list)
    misses = []
    for page in pages:
        line = line_of(page)
        truth = page.truth("")
        scores = scorer.score(truth, line)
        name = f"{page.era}/{page.variant}"
        rows[name].append(scores)
        rows[f"= {'unseen' if page.era == 'unseen' else 'known'}"].append(scores)
        if line.get("template") != (page.era if page.era != "unseen" else "generic"):
            misses.append((name, page.story.number, "template", line.get("template"), line.get("reason", "")))
        misses += [
            (name, page.story.number, *_miss(field, truth, line), value)
            for field, value in scores.items()
            if value < 0.999
        ]
    fields = list(next(iter(rows.values()))[0])
    print("variant".ljust(22), "n".rjust(5), "mean".rjust(7), *(field[:7].rjust(7) for field in fields))
    for name, found in sorted(rows.items()):
        means = [statistics.mean(row[field] for row in found) for field in fields]
        print(
            name.ljust(22),
            str(len(found)).rjust(5),
            f"{statistics.mean(means):7.4f}",
            *(f"{mean:7.3f}" for mean in means),
        )
    for miss in misses[:bad]:
        print(*miss)


def _miss(field: str, truth: dict[str, object], line: dict[str, object]) -> tuple[object, ...]:
    names = {"date": "published_on", "lang": "lang", "text": "text", "licence": "licence_id"}
    key = names.get(field, field)
    if field in ("text", "report", "analysis"):
        read = Counter(row["text"] for row in line.get("paragraphs", []))  # type: ignore[attr-defined]
        wanted = Counter(truth["paragraphs"])  # type: ignore[call-overload]
        lost, added = (wanted - read).elements(), (read - wanted).elements()
        return field, "LOST", [row[:90] for row in lost][:4], "ADDED", [row[:90] for row in added][:4]
    return field, "WANT", truth.get(key), "GOT", line.get(key)
