"""Fingerprints: exactly one template or generic, by structure and never by a single sign."""

from __future__ import annotations

import pytest

from extractors.pages.document import Page, read_page
from extractors.pages.templates import TEMPLATES, choose_template
from tests.extractors.pages.writing import TEXT, article, parsed
from tests.golden import regenerate

NAMES = {template.name for template in TEMPLATES}


def read(text: str) -> Page:
    page = read_page(text.encode(), "https://insightcrime.org/news/novara/", ())
    assert page is not None
    return page


@pytest.mark.parametrize(
    "page",
    [page for page in regenerate.pages() if page.name.split("__")[0] in NAMES],
    ids=lambda page: page.stem,
)
def test_exactly_one_template_matches_its_golden_pages(page) -> None:
    tree = read(page.read_text("utf-8"))
    assert [template.name for template in TEMPLATES if template.matches(tree)] == [page.name.split("__")[0]]


@pytest.mark.parametrize(
    "body",
    [
        f"<div class='entry-content'>{TEXT}</div>",
        f"<div class='td-container'>{TEXT}</div>",
        f"<div class='item-page'>{TEXT}</div>",
        f"<div>{TEXT}</div><p>Was this content helpful?</p>",
        f"<div>{TEXT}</div>",
    ],
)
def test_one_sign_is_not_enough(body: str) -> None:
    assert choose_template(read(f"<html><body><h1>Novara</h1>{body}</body></html>")).name == "generic"


def test_two_templates_at_once_are_generic() -> None:
    body = (
        f"<div class='item-page'><ul class='article-info'></ul><ul class='pagenav'></ul></div>"
        f"<article><div class='td-post-content td-post-title'>{TEXT}</div></article><div "
        f"class='td-container'></div>"
    )
    assert choose_template(read(f"<html><body><h1>Novara</h1>{body}</body></html>")).name == "generic"


def test_dates_and_hosts_decide_nothing() -> None:
    for url in (
        "http://www.insightcrime.org/news-briefs/x",
        "https://es.insightcrime.org/noticias/x/",
        "https://example.org/x/",
    ):
        assert parsed(article(), url).template == "generic"


def test_a_meta_line_below_a_slash_is_told_from_prose() -> None:
    page = (
        f"<html><body><h1>Novara</h1><div><p>PERU / 7 MAY 2019</p>{TEXT}</div><p>share icon "
        f"icon</p></body></html>"
    )
    assert parsed(page).template == "redesign"
