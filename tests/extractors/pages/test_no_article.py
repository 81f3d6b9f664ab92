"""What is no article is named as what it is; what is one is not taken for anything else."""

from __future__ import annotations

import pytest

from tests.extractors.pages.writing import PROSE, TEXT, article, parsed, refused
from transforms.terms import FailureReason

CARD = (
    "<article><h2><a href='/news/{0}/'>Story number {0} of the town</a></h2><p>An "
    "excerpt of that story.</p></article>"
)
CARDS = "".join(CARD.format(number) for number in range(8))


def page(body: str, *, title: str = "Novara - InSight Crime", head: str = "", classes: str = "") -> str:
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body "
        f"class='{classes}'>{body}</body></html>"
    )


@pytest.mark.parametrize("body", [b"", b" \n\t", "", "\n"])
def test_nothing_is_empty(body: bytes | str) -> None:
    assert refused(body).reason is FailureReason.EMPTY


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"\x89PNG\r\n\x1a\n....", ()),
        (b"\xff\xd8\xff\xe0....", (("Content-Type", "text/html"),)),
        (b"%PDF-1.4 ...", ()),
        (b"PK\x03\x04...", ()),
        (b'{"a": 1}', (("Content-Type", "application/json"),)),
        (b"just words", (("Content-Type", "text/plain"),)),
        (b"<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>", ()),
        (b"<?xml version='1.0'?>\n<!-- made --><urlset></urlset>", ()),
        (bytes(range(32)) * 40 + b"<p>", ()),
    ],
)
def test_other_types_are_no_html(body: bytes, headers: tuple[tuple[str, str], ...]) -> None:
    assert refused(body, headers=headers).reason is FailureReason.NOT_HTML


def test_html_with_a_wrong_label_is_read() -> None:
    parsed(article().encode(), headers=(("Content-Type", "application/json"),))


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, FailureReason.NOT_FOUND),
        (410, FailureReason.GONE),
        (500, FailureReason.HTTP_ERROR),
        (403, FailureReason.HTTP_ERROR),
    ],
)
def test_status_decides(status: int, reason: FailureReason) -> None:
    assert refused(article(), status=status).reason is reason
    assert refused(b"", status=status).reason is reason


@pytest.mark.parametrize(
    "body",
    [
        page(
            "<h1>insightcrime.org</h1><p>Checking your browser before accessing.</p>",
            title="Just a moment...",
        ),
        page("<p>Enable JavaScript and cookies to continue</p>", title="insightcrime.org"),
        page("<div class='g-recaptcha'></div><p>Prove it.</p>", title="One more step"),
        page(
            "<h2>We value your privacy</h2><p>We and our 120 partners store data.</p><button>Accept</button>"
        ),
    ],
)
@pytest.mark.parametrize("status", [200, 403, 503])
def test_challenge_and_consent_pages(body: str, status: int) -> None:
    assert refused(body, status=status).reason is FailureReason.CHALLENGE


def test_article_about_captchas_is_no_challenge() -> None:
    text = "".join(
        f"<p>{sentence} The captcha market asks you to verify you are human, the study says at length.</p>"
        for sentence in PROSE
    )
    parsed(article(text * 6, title="Captcha Farms of Novara: Verify You Are Human"))


@pytest.mark.parametrize(
    "body",
    [
        page("<h1>Oops! That page can’t be found.</h1><p>Try a search.</p>"),
        page("<h1>404</h1><p>Gone fishing.</p>", title="404"),
        page("<h1>Página no encontrada</h1>", title="Página no encontrada"),
        page(TEXT, classes="error404"),
    ],
)
def test_soft_404(body: str) -> None:
    assert refused(body).reason is FailureReason.NOT_FOUND


def test_article_about_bodies_not_found_stays() -> None:
    parsed(article(TEXT * 3, title="Three Crew Members Still Not Found"))


def test_meta_refresh_is_named_with_its_target() -> None:
    record = refused(page("<p>Moved.</p>", head='<meta http-equiv="refresh" content="0; url=/elsewhere/">'))
    assert record.reason is FailureReason.NOT_AN_ARTICLE
    assert record.detail.endswith("https://insightcrime.org/elsewhere/")


def test_article_that_refreshes_itself_stays() -> None:
    parsed(article(TEXT * 6, head='<meta http-equiv="refresh" content="300">'))


@pytest.mark.parametrize(
    ("classes", "kind"),
    [
        ("home blog", "home page"),
        ("archive category category-news", "archive"),
        ("archive author author-ana", "archive"),
        ("search search-results", "search results"),
        ("site com_content view-category layout-blog", "category"),
    ],
)
def test_lists_by_body_class(classes: str, kind: str) -> None:
    record = refused(page(f"<h1>News</h1>{CARDS}{TEXT}", classes=classes))
    assert (record.reason, record.detail) == (FailureReason.NOT_AN_ARTICLE, kind)


@pytest.mark.parametrize("name", ["itemListView", "tagView", "userView", "items-row"])
def test_lists_by_joomla_parts(name: str) -> None:
    assert (
        refused(page(f"<h1>News</h1><div class='{name}'>{CARDS}</div>")).reason
        is FailureReason.NOT_AN_ARTICLE
    )


@pytest.mark.parametrize("kind", ["CollectionPage", "SearchResultsPage", "ProfilePage"])
def test_lists_by_json_ld_whatever_og_type_says(kind: str) -> None:
    head = (
        f'<meta property="og:type" content="article"><script type="application/ld+json">'
        f'{{"@type": "{kind}"}}</script>'
    )
    assert refused(page(f"<h1>News</h1>{CARDS}{TEXT}", head=head)).detail == f"JSON-LD {kind}"


@pytest.mark.parametrize(
    "heading",
    [
        "Tag: Contraband",
        "Categoría: Noticias",
        "Author: Ana Ficticia",
        "Month: March 2017",
        "12 results for boats",
    ],
)
def test_lists_by_heading(heading: str) -> None:
    assert refused(page(f"<h1>{heading}</h1>{CARDS}")).reason is FailureReason.NOT_AN_ARTICLE


@pytest.mark.parametrize(
    "url",
    [
        "https://insightcrime.org/",
        "https://insightcrime.org/es/",
        "https://insightcrime.org/tag/contraband/",
        "https://insightcrime.org/category/news/page/3/",
        "https://insightcrime.org/author/ana/",
        "https://insightcrime.org/2017/03/",
        "https://insightcrime.org/?s=boats",
        "http://www.insightcrime.org/component/tags/tag/66-honduras",
    ],
)
def test_lists_by_address(url: str) -> None:
    assert refused(page(f"<h1>Novara</h1>{TEXT}"), url).reason is FailureReason.NOT_AN_ARTICLE


@pytest.mark.parametrize(
    "url",
    [
        "https://insightcrime.org/?p=42",
        "https://insightcrime.org/2017-03-boats/",
        "http://[bad",
        "file:///x.html",
    ],
)
def test_other_addresses_decide_nothing(url: str) -> None:
    parsed(article(), url)


def test_stated_article_wins_over_a_list_address() -> None:
    parsed(
        article(head='<meta property="article:published_time" content="2019-05-07">'),
        "https://insightcrime.org/tag/novara/",
    )


def test_row_of_teasers_is_a_list() -> None:
    record = refused(
        page(f"<main><h1>Colombia</h1>{CARDS}</main>"),
        "https://insightcrime.org/colombia-organized-crime-news/",
    )
    assert (record.reason, record.detail) == (FailureReason.NOT_AN_ARTICLE, "list of 8 teasers")


def test_newsletter_landing_page() -> None:
    body = (
        "<main><h1>Our newsletter</h1><p>Every Friday we send you what the week in Novara "
        "was like, in five minutes of reading.</p><form><input type='email'></form></main>"
    )
    assert refused(page(body)).reason is FailureReason.NOT_AN_ARTICLE


def test_template_with_an_empty_container_takes_no_text_from_elsewhere() -> None:
    body = (
        f"<div class='td-post-content'></div><h1 class='entry-title'>Novara</h1><div "
        f"class='td-post-title'></div><div class='bio'>{TEXT}</div>"
    )
    head = '<meta property="article:published_time" content="2019-05-07">'
    assert refused(page(body, head=head)).reason is FailureReason.EMPTY


def test_text_without_any_title() -> None:
    assert refused(f"<html><body>{TEXT * 4}</body></html>").detail == "no title"
