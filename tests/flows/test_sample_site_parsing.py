"""Every page of the sample site through the parser: what it reads is what the article's file states."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from extractors.pages import parse_page
from flows.sample_site.chrome import SITE
from flows.sample_site.content import read_articles
from flows.sample_site.listings import author_and_tag_paths
from flows.sample_site.pages import ODDITIES, Oddity
from flows.sample_site.site import SampleSite
from flows.sample_site.truth import ExpectedArticle, expected_articles
from transforms.articles import normalise
from transforms.records import Article, NotAnArticle, Paragraph, ParsedPage
from transforms.terms import FailureReason

SAMPLE = SampleSite()
TRUTH = expected_articles()


@dataclass(frozen=True, slots=True)
class Difference:
    field: str
    expected: object
    read: object


def read_page(path: str) -> ParsedPage | NotAnArticle:
    page = SAMPLE.page(path)
    headers = (("Content-Type", page.content_type), *page.headers)
    return parse_page(page.body, SITE + path, headers=headers, status=page.status)


def read_article(path: str) -> Article:
    parsed = read_page(path)
    assert isinstance(parsed, ParsedPage), parsed
    return normalise(parsed)


def differing_rows(
    expected: tuple[Paragraph, ...], read: tuple[Paragraph, ...]
) -> tuple[tuple[Paragraph, ...], tuple[Paragraph, ...]]:
    """The rows that only one of the two has, position included: short enough to be read in a report."""
    return (
        tuple(row for row in expected if row not in read),
        tuple(row for row in read if row not in expected),
    )


def differences(truth: ExpectedArticle, article: Article) -> list[Difference]:
    pairs: dict[str, tuple[object, object]] = {
        "url": (truth.url, article.url),
        "slug": (truth.slug, article.slug),
        "lang": (truth.lang, article.lang),
        "kind": (truth.kind, article.kind),
        "template": (truth.template, article.template),
        "title": (truth.title, article.title),
        "subtitle": (truth.subtitle, article.subtitle),
        "byline": (truth.byline.casefold(), (article.byline or "").casefold()),
        "authors": (truth.authors, tuple(one.name for one in article.authors)),
        "published_on": (truth.published_on, article.published_on),
        "published_at": (truth.published_at, article.published_at),
        "tags": (truth.tags, tuple(one.printed_name for one in article.tags)),
        "countries": (set(truth.countries), {one.country_code for one in article.countries}),
        "caption": (truth.caption, article.caption),
        "rows": differing_rows(truth.paragraphs, article.paragraphs),
        "is_analysed": (truth.analysis_text is not None, article.analysis_text is not None),
        "see_also": (truth.see_also, article.see_also),
        "notes": (truth.notes, tuple((one.kind, one.text) for one in article.notes)),
        "licence_status": (truth.licence_status, article.licence.status),
        "licence_id": (truth.licence_id, article.licence.licence_id),
        "rights_holder": (truth.rights_holder, article.licence.rights_holder),
        "image_licence_id": (
            truth.image_licence_id,
            next((image.licence_id for image in article.images if image.licence_id), None),
        ),
    }
    return [Difference(name, *pair) for name, pair in pairs.items() if pair[0] != pair[1]]


@pytest.mark.parametrize("truth", TRUTH, ids=lambda one: one.article_id)
def test_page_reads_as_its_file_states(truth: ExpectedArticle) -> None:
    assert differences(truth, read_article(truth.path)) == []


def test_texts_join_the_rows_of_their_section() -> None:
    for slug in ("toy-piano-crates-rifles-honduras", "escuelas-de-buzos-puertos-brasil"):
        truth = next(one for one in TRUTH if one.slug == slug)
        article = read_article(truth.path)
        assert article.text == truth.text
        assert article.report_text == truth.report_text
        assert article.analysis_text == truth.analysis_text


def test_counterparts_are_named_by_hreflang() -> None:
    for truth in (one for one in TRUTH if one.counterpart_id):
        named = {url for lang, url in read_article(truth.path).alternates if lang != truth.lang.value}
        other = next(one for one in TRUTH if one.article_id == truth.counterpart_id)
        assert named == {other.url}


def test_old_address_gives_the_same_article_in_another_template() -> None:
    truth = next(one for one in TRUTH if one.slug == "salt-flats-runway-night-flights-argentina")
    old = read_article("/news-briefs/salt-flats-runway-night-flights-argentina")
    assert old.template == "joomla"
    assert (old.title, old.slug, old.text) == (truth.title, truth.slug, truth.text)


# A 404, a 410 and a page that robots.txt bars are told by the fetch, not by the page.
READ_FROM_PAGE = [
    one
    for one in ODDITIES
    if one.page.status in {200, 403} and one.reason is not FailureReason.BLOCKED_BY_ROBOTS
]


@pytest.mark.parametrize("oddity", READ_FROM_PAGE, ids=lambda one: one.path)
def test_odd_page_is_refused_for_its_reason(oddity: Oddity) -> None:
    parsed = read_page(oddity.path)
    assert isinstance(parsed, NotAnArticle)
    assert parsed.reason is oddity.reason


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/es/",
        "/category/news/",
        "/category/news/page/2/",
        "/es/category/noticias/",
        "/2024/09/",
        "/?s=port",
        "/news-briefs",
        *author_and_tag_paths(read_articles()),
    ],
)
def test_list_is_no_article(path: str) -> None:
    parsed = read_page(path)
    assert isinstance(parsed, NotAnArticle), parsed.title
    assert parsed.reason is FailureReason.NOT_AN_ARTICLE
