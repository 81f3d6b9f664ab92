"""The labelled sample articles: floors for precision and recall, all together and each article left out."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from extractors.pages import parse_page
from transforms.articles import normalise
from transforms.citations import find_citations
from transforms.records import ParsedPage
from transforms.text import ascii_slug, fold

pytestmark = pytest.mark.samples

_MEDIA_FLOOR = 0.97
_FLOOR = 0.95
_UNCOUNTED = ("borderline", "anaphoric", "generic", "image")


def _key(paragraph: str, name: str) -> tuple[str, str]:
    bare = fold(name).removeprefix("the ").removeprefix("el ").removeprefix("la ").removeprefix("los ")
    return ascii_slug(paragraph).replace("-", "")[:60], bare.strip(" .,;:'\"")


def _counts(samples: Path) -> dict[str, Counter[str]]:
    """For each article how many credits were found, wrong and missed; `media_` counts outlets alone."""
    labels = json.loads((samples / "citations.json").read_text(encoding="utf-8"))
    counts: dict[str, Counter[str]] = {}
    for truth in json.loads((samples / "truth.json").read_text(encoding="utf-8")):
        page = parse_page((samples / truth["file"]).read_bytes(), truth["url"])
        assert isinstance(page, ParsedPage), truth["file"]
        article = normalise(page)
        if article.slug in labels and article.slug not in counts:
            texts = {item.position: item.text for item in article.paragraphs}
            found = {
                _key(texts[item.paragraph], item.source_name): item.kind
                for item in find_citations(article.paragraphs, article.links, article.lang)
            }
            counts[article.slug] = _compared(labels[article.slug]["citations"], found)
    assert counts.keys() == labels.keys()
    return counts


def _compared(labels: Iterable[dict[str, str]], found: dict[tuple[str, str], str]) -> Counter[str]:
    wanted: dict[tuple[str, str], str] = {}
    uncounted = set()
    for label in labels:
        key = _key(label["paragraph_text"], label["source"])
        if any(label.get(flag) for flag in _UNCOUNTED):
            uncounted.add(key)
        else:
            wanted[key] = label["kind"]
    count: Counter[str] = Counter()
    for key, kind in wanted.items():
        outcome = "found" if key in found else "missed"
        count[outcome] += 1
        count[f"media_{outcome}"] += kind == "media"
    for key, kind in found.items():
        if key not in wanted and key not in uncounted:
            count["wrong"] += 1
            count["media_wrong"] += kind == "media"
    return count


def _f1(counts: Iterable[Counter[str]], prefix: str = "") -> float:
    total: Counter[str] = sum(counts, Counter())
    found = 2 * total[f"{prefix}found"]
    return found / (found + total[f"{prefix}wrong"] + total[f"{prefix}missed"])


def test_the_labelled_credits_are_found_and_few_others(samples: Path) -> None:
    counts = _counts(samples)
    assert _f1(counts.values(), "media_") >= _MEDIA_FLOOR
    assert _f1(counts.values()) >= _FLOOR
    for left_out in counts:
        rest = [count for slug, count in counts.items() if slug != left_out]
        assert _f1(rest, "media_") >= _MEDIA_FLOOR, left_out
        assert _f1(rest) >= _FLOOR, left_out
