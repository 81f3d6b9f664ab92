"""The bundled articles: what they cover, that every page is marked synthetic, that bytes never vary."""

from __future__ import annotations

from collections import Counter

import pytest

from flows.sample_site.content import ContentError, parse_article, read_articles
from flows.sample_site.inline import first_link, to_html, to_slug, to_text
from flows.sample_site.listings import author_and_tag_paths
from flows.sample_site.model import PartKind, SampleArticle
from flows.sample_site.pages import ODD_PAGES
from flows.sample_site.site import SampleSite
from flows.sample_site.sitemaps import NAMES
from flows.sample_site.truth import expected_articles, expected_failures
from transforms.terms import BlockKind, FailureReason, Kind, Lang, LicenceStatus, Section

ARTICLES = read_articles()


def test_articles_spread_over_eras_languages_and_kinds() -> None:
    assert len(ARTICLES) >= 34
    assert min(Counter(one.template for one in ARTICLES).values()) >= 8
    assert set(Counter(one.template for one in ARTICLES)) == {"joomla", "tagdiv", "redesign", "newspack"}
    assert sum(one.lang is Lang.ES for one in ARTICLES) >= 10
    assert {one.kind for one in ARTICLES} == set(Kind) - {Kind.OTHER}


def test_every_licence_situation_has_a_page() -> None:
    statuses = Counter(one.licence.status for one in ARTICLES)
    assert set(statuses) == set(LicenceStatus)
    assert {one.licence.licence_id for one in ARTICLES} >= {
        "insightcrime-notice",
        "CC-BY-NC-3.0",
        "CC-BY-NC-3.0-US",
        "CC-BY-NC-ND-4.0",
        "CC-BY-NC-SA-4.0",
        "CC-BY-NC-4.0",
        "CC-BY-4.0",
        "CC0-1.0",
        None,
    }
    granted = [one.licence for one in ARTICLES if one.licence.status is LicenceStatus.GRANTED]
    assert all(licence.licence_id for licence in granted)
    others = [one.licence for one in ARTICLES if one.licence.status is not LicenceStatus.GRANTED]
    assert not any(licence.licence_id for licence in others)


def test_texts_hold_every_form_that_a_reader_must_know() -> None:
    kinds = {part.kind for one in ARTICLES for part in one.parts}
    notes = {part.note_kind for one in ARTICLES for part in one.parts if part.note_kind}
    assert kinds == set(PartKind)
    assert notes == {"correction", "update", "pseudonym", "download", "rights"}
    assert any(one.byline.endswith("*") for one in ARTICLES)
    assert {len(one.authors) for one in ARTICLES} == {1, 2, 3}


def test_names_and_numbers_are_unique() -> None:
    for values in (
        [one.slug for one in ARTICLES],
        [one.path for one in ARTICLES],
        [one.wordpress_id for one in ARTICLES],
        [one.title for one in ARTICLES],
    ):
        assert len(set(values)) == len(values)


def test_counterparts_name_each_other() -> None:
    by_slug = {one.slug: one for one in ARTICLES}
    pairs = [one for one in ARTICLES if one.counterpart]
    assert len(pairs) >= 4
    for one in pairs:
        assert one.counterpart is not None
        other = by_slug[one.counterpart]
        assert other.counterpart == one.slug
        assert other.lang is not one.lang


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.slug)
def test_article_page_is_marked_synthetic_outside_its_text(article: SampleArticle) -> None:
    html = SampleSite().page(article.path).body.decode(article.encoding)
    assert '<meta name="synthetic" content="true">' in html
    assert html.index("Synthetic page of a sample site") > html.index("</h1>")
    assert not any("ynthetic" in part.text for part in article.parts)
    assert "127.0.0.1" not in html


def test_other_pages_are_marked_synthetic() -> None:
    site = SampleSite()
    paths = ["/", "/category/news/", "/?s=port", "/no-such-page/", *author_and_tag_paths(ARTICLES)]
    for path in paths:
        assert b'name="synthetic"' in site.page(path).body, path
    for path, page in ODD_PAGES.items():
        assert not page.content_type.startswith("text/html") or not page.body or b"synthetic" in page.body, (
            path
        )


def test_pages_count_more_than_forty() -> None:
    listed = {*author_and_tag_paths(ARTICLES), *ODD_PAGES, *(one.path for one in ARTICLES)}
    assert len(listed) >= 40
    site = SampleSite()
    assert all(site.page(path).status == 200 for path in author_and_tag_paths(ARTICLES))


def test_bytes_are_the_same_in_every_run() -> None:
    first, second = SampleSite(), SampleSite()
    targets = ["/feed/", "/wp-json/wp/v2/posts", *(f"/{name}" for name in NAMES)]
    for target in [*targets, *(one.path for one in ARTICLES)]:
        assert first.page(target) == second.page(target)


def test_truth_splits_report_from_analysis() -> None:
    truth = {one.slug: one for one in expected_articles()}
    brief = truth["toy-piano-crates-rifles-honduras"]
    assert brief.article_id == "en/toy-piano-crates-rifles-honduras"
    assert brief.url == "https://insightcrime.org/news-briefs/toy-piano-crates-rifles-honduras/"
    assert brief.report_text.startswith("Customs inspectors in Honduras")
    assert brief.report_text.endswith("San Ficticio del Mar.")
    assert brief.analysis_text is not None
    assert brief.analysis_text.startswith("The shipment fits")
    assert "SEE ALSO" not in brief.text
    assert [line.text for line in brief.see_also] == ["Coverage of Arms Trafficking"]
    assert brief.published_at is None
    assert truth["ghost-pharmacies-border-venezuela"].analysis_text is None
    assert [row.position for row in brief.paragraphs] == list(range(1, len(brief.paragraphs) + 1))


def test_truth_names_rows_of_every_kind() -> None:
    rows = [row for one in expected_articles() for row in one.paragraphs]
    assert {row.kind for row in rows} == set(BlockKind)
    assert {row.section for row in rows} == set(Section)
    midnight = next(one for one in expected_articles() if one.slug.startswith("midnight"))
    assert midnight.published_at is not None
    assert midnight.published_on.day == 8
    assert midnight.published_at.day == 9


def test_failures_have_reasons_and_a_sitemap() -> None:
    failures = expected_failures()
    assert {one.reason for one in failures} >= {
        FailureReason.BLOCKED_BY_ROBOTS,
        FailureReason.CHALLENGE,
        FailureReason.NOT_FOUND,
        FailureReason.GONE,
        FailureReason.EMPTY,
        FailureReason.NOT_HTML,
        FailureReason.NOT_AN_ARTICLE,
    }
    assert {one.sitemap for one in failures} <= set(NAMES)


def test_inline_markup_is_escaped_and_read() -> None:
    markup = "**a < b** and [El X](https://x.example/?a=1&b=2) __& more__ [sic]"
    assert to_text(markup) == "a < b and El X & more [sic]"
    assert to_html(markup) == (
        '<strong>a &lt; b</strong> and <a href="https://x.example/?a=1&amp;b=2" target="_blank" '
        'rel="noopener">El X</a> <em>&amp; more</em> [sic]'
    )
    assert first_link(markup) == ("El X", "https://x.example/?a=1&b=2")
    assert first_link("none here") is None
    assert to_slug("¿Tráfico de armas?") == "trafico-de-armas"


_HEAD = """+++
title = "T"
slug = "t"
template = "joomla"
lang = "en"
kind = "brief"
path = "/news-briefs/t"
byline = "A"
authors = ["A"]
published = 2015-01-01T00:00:00-05:00
wordpress_id = 1
[licence]
status = "unstated"
+++
Text.
"""


@pytest.mark.parametrize(
    ("given", "wrong", "field"),
    [
        ('title = "T"', "title = 1", "title"),
        ('authors = ["A"]', 'authors = "A"', "authors"),
        ("wordpress_id = 1", 'wordpress_id = "1"', "wordpress_id"),
        ("T00:00:00-05:00", "T00:00:00", "published"),
        ('[licence]\nstatus = "unstated"', "", "licence"),
        ("wordpress_id = 1", "wordpress_id = 1\nalso_at = 1", "also_at"),
    ],
)
def test_broken_article_file_names_its_field(given: str, wrong: str, field: str) -> None:
    assert parse_article(_HEAD).title == "T"
    with pytest.raises(ContentError, match=field):
        parse_article(_HEAD.replace(given, wrong))
