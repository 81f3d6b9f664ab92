"""A kit is ready to publish, passes the project's own audit, and is refused where the licence forbids it."""

# A case is one row, however long its words.
# ruff: noqa: DTZ001, E501

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

import pytest
from lxml import html as lxml_html

from extractors.copies import read_copy
from tests.reprints.pieces import ENGLISH, SPANISH, SPANISH_URL, URL, with_credit
from transforms.audit import audit_copy
from transforms.credit.kit import Kit, KitOptions, KitRefused, make_kit
from transforms.originals import Original
from transforms.records import ArticleImage, ArticleLink, Obligation, Paragraph
from transforms.terms import BlockKind, LicenceStatus, Section

NOW = datetime(2026, 6, 1)
UNCHANGED = KitOptions()


def kit(original: Original = ENGLISH, options: KitOptions = UNCHANGED, now: datetime = NOW) -> Kit:
    return make_kit(original, options, now)


def link(position: int, paragraph: int | None, href: str, words: str) -> ArticleLink:
    return ArticleLink(position, paragraph, href, href, None, words, "source")


@pytest.mark.parametrize("original", [ENGLISH, SPANISH], ids=["en", "es"])
@pytest.mark.parametrize("form", ["page", "paste"])
def test_a_kit_passes_our_own_audit(original: Original, form: str) -> None:
    made = kit(original)
    audit = audit_copy(read_copy(getattr(made, form).encode(), "kit.html"), original)
    assert (audit.holds.value, audit.text_similarity) == ("full", 1.0)
    for verdict in audit.verdicts:
        expected = "unclear" if verdict.obligation in ("non_commercial", "notify_publisher") else "met"
        assert verdict.outcome.value == expected, verdict


def test_the_page_is_whole_and_the_paste_is_its_body() -> None:
    made = kit()
    page = lxml_html.document_fromstring(made.page)
    assert page.get("lang") == "en"
    assert page.find(".//link[@rel='canonical']").get("href") == URL
    assert made.paste.strip() in made.page
    article = lxml_html.fromstring(made.paste)
    hrefs = [node.get("href") for node in article.iter("a")]
    assert hrefs[0] == URL
    assert hrefs.count(URL) == 3
    node = json.loads(article.find(".//script").text)
    assert node["isBasedOn"]["@id"] == URL
    assert "no legal advice" in article.text_content()
    assert "2 January 2026" in article.text_content()


def test_a_spanish_kit_speaks_spanish() -> None:
    words = lxml_html.fromstring(kit(SPANISH).paste).text_content()
    assert "Por Lucía Ferrán para InSight Crime" in words
    assert "Este artículo fue publicado originalmente por InSight Crime el 9 de marzo de 2021." in words
    assert "no es asesoría legal" in words
    assert SPANISH_URL in kit(SPANISH).paste


def test_the_text_is_clean_html_with_absolute_links() -> None:
    blocks = (
        Paragraph(
            1,
            Section.REPORT,
            BlockKind.PARAGRAPH,
            "A <b>bold</b> claim & a link, a link\nand a relative one.",
        ),
        Paragraph(2, Section.REPORT, BlockKind.LIST_ITEM, "first"),
        Paragraph(3, Section.REPORT, BlockKind.LIST_ITEM, "second"),
        Paragraph(4, Section.ANALYSIS, BlockKind.QUOTE, "Said."),
        Paragraph(5, Section.ANALYSIS, BlockKind.TABLE, "a | b\nc | d"),
        Paragraph(6, Section.ANALYSIS, BlockKind.HEADING, "Head"),
    )
    links = (
        link(1, 1, "https://a.example/?x=1&y=\"2", "a link"),
        link(2, 1, "javascript:alert(1)", "a link"),
        link(3, 1, "/news/other/", "relative"),
        link(4, 1, "https://b.example/", "not in the text"),
        link(5, None, "https://c.example/", "outside"),
    )  # fmt: skip
    made = kit(replace(ENGLISH, paragraphs=blocks, links=links))
    assert (
        '<p>A &lt;b&gt;bold&lt;/b&gt; claim &amp; <a href="https://a.example/?x=1&amp;y=&quot;2">a link</a>, a link<br>\n'
        'and a <a href="https://insightcrime.org/news/other/">relative</a> one.</p>\n<ul>\n<li>first</li>\n<li>second</li>\n'
        "</ul>\n<h2>InSight Crime Analysis</h2>\n<blockquote><p>Said.</p></blockquote>\n<table>\n<tr><td>a</td><td>b</td></tr>\n"
        "<tr><td>c</td><td>d</td></tr>\n</table>\n<h2>Head</h2>"
    ) in made.paste
    assert "javascript" not in made.paste


def test_a_hostile_headline_stays_words() -> None:
    title = '</title></h1></script><script>alert("x")</script> {%&}'
    page = lxml_html.document_fromstring(kit(with_credit(ENGLISH, title=title)).page)
    assert page.find(".//title").text == title
    assert page.find(".//h1").text == title
    assert [node.get("type") for node in page.iter("script")] == ["application/ld+json"]


def test_only_reusable_images_are_kept() -> None:
    images = (
        ArticleImage(
            1, "https://insightcrime.org/a.jpg", "A", "Boards", "J. Doe", "CC-BY-2.0", reusable=True
        ),
        ArticleImage(2, "https://insightcrime.org/b.jpg", None, None, "AFP", None, reusable=False),
        ArticleImage(3, "data:image/png;base64,xx", None, None, None, "CC-BY-2.0", reusable=True),
    )
    made = kit(replace(ENGLISH, images=images))
    article = lxml_html.fromstring(made.paste)
    assert [node.get("src") for node in article.iter("img")] == ["https://insightcrime.org/a.jpg"]
    assert "Boards J. Doe (CC-BY-2.0)" in article.text_content()
    assert any("Images left out" in warning for warning in made.warnings)


@pytest.mark.parametrize(
    ("original", "options", "word"),
    [
        (with_credit(ENGLISH, licence_status=LicenceStatus.RESERVED, rights_holder="Plaza Inventada"), UNCHANGED, "Plaza"),
        (with_credit(ENGLISH, licence_status=LicenceStatus.RESERVED), UNCHANGED, "whoever"),
        (replace(ENGLISH, is_withheld=True), UNCHANGED, "withheld"),
        (replace(ENGLISH, paragraphs=()), UNCHANGED, "no text"),
        (ENGLISH, KitOptions(changes="shortened"), "changed copies"),
        (ENGLISH, KitOptions(is_translation=True), "translations"),
    ],
)  # fmt: skip
def test_what_may_not_be_reprinted_is_refused(original: Original, options: KitOptions, word: str) -> None:
    with pytest.raises(KitRefused, match=word):
        kit(original, options)


def test_changes_and_translations_are_said_where_they_are_allowed() -> None:
    made = kit(SPANISH, KitOptions(changes="se <acortó>", is_translation=True))
    words = lxml_html.fromstring(made.paste).text_content()
    assert "Cambios hechos en esta copia: se <acortó>" in words
    assert "Esta es una traducción" in words
    assert any("same licence" in warning for warning in made.warnings)


def test_warnings_say_what_is_uncertain() -> None:
    def warned(original: Original, options: KitOptions = UNCHANGED, now: datetime = NOW) -> str:
        return " ".join(kit(original, options, now).warnings)

    assert "No licence is stated" in warned(with_credit(ENGLISH, licence_status=LicenceStatus.UNSTATED))
    assert "contradict" in warned(with_credit(ENGLISH, licence_status=LicenceStatus.CONFLICTING))
    assert "last seen on 2026-01-02" in warned(ENGLISH, now=datetime(2027, 2, 1))
    assert "earlier one" in warned(with_credit(ENGLISH, licence_basis="earlier_capture"))
    only_notice = replace(ENGLISH, obligations=(Obligation("no_derivatives", "unknown", "not said"),))
    assert "Only the notice speaks" in warned(only_notice, KitOptions(changes="shortened"))
    assert "Only the notice" not in warned(only_notice)
    assert "last seen" not in warned(ENGLISH)
