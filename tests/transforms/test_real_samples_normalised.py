"""The real sample pages: one content for one article in every template."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

import pytest

from extractors.pages import parse_page
from transforms.articles import normalise
from transforms.records import Article, ParsedPage
from transforms.terms import Kind
from transforms.text import fold

pytestmark = pytest.mark.samples


def _articles(samples: Path) -> list[tuple[dict[str, object], Article]]:
    truths = json.loads((samples / "truth.json").read_text(encoding="utf-8"))
    found = []
    for truth in truths:
        page = parse_page((samples / truth["file"]).read_bytes(), truth["url"])
        assert isinstance(page, ParsedPage), truth["file"]
        found.append((truth, normalise(page)))
    return found


def test_fields_of_every_sample_and_one_content_for_each_article(samples: Path) -> None:
    contents: dict[str, set[tuple[object, ...]]] = defaultdict(set)
    for truth, article in _articles(samples):
        names = [author.name for author in article.authors]
        where = truth["file"]
        assert article.title == truth["title"], where
        assert names == truth["authors"], where
        assert str(article.published_on) == truth["published_on"], where
        assert article.lang == truth["lang"], where
        assert article.kind in {truth["kind"], Kind.NEWS}, where
        assert [tag.printed_name for tag in article.tags] == truth["tags"], where
        assert fold(article.text.replace("\n", " ")).split() == fold(" ".join(truth["paragraphs"])).split(), (
            where
        )
        assert (article.analysis_text is None) == (truth["analysis"] is None), where
        paragraphs = tuple((item.kind, fold(item.text)) for item in article.paragraphs)
        contents[f"{article.lang}/{article.slug}"].add(
            (fold(article.title), tuple(map(fold, names)), paragraphs)
        )

    assert len(contents) == 14
    assert {article_id for article_id, variants in contents.items() if len(variants) > 1} == set()
