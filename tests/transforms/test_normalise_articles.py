"""From a parsed page to an article: whole records, missing fields, quality. All pages are invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.addresses import read_addresses, read_alternates, read_wordpress_id
from transforms.articles import NormaliseError, normalise
from transforms.headings import clean_line, clean_title, read_line, read_titles
from transforms.images import read_images
from transforms.quality import Claim, compare, field_sources, parse_quality
from transforms.records import (
    Article,
    Block,
    FieldSource,
    LicenceSignal,
    Link,
    PageImage,
    ParsedPage,
    Stated,
    StatedList,
)
from transforms.terms import BlockKind, Kind, Lang, LicenceStatus, Scope, SignalKind
from transforms.urls import Site

REPORT = (
    "Fishermen on the lagoon found two empty boats near the northern shore of Peru's largest lake on Monday, "
    "and the coast guard said that they had been used to carry fuel for the mines that have been opened "
    "in the hills."
)
ANALYSIS = (
    "The find suggests that smugglers have moved their landing place to the reed belt since the spring."
)
NOTICE = (
    "We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to "
    "InSight Crime in the byline and links to the original at both the top and bottom of the article."
)
RIGHTS_NOTE = (
    "*This article was first published by The Lagoon Ledger and is reprinted with permission. "
    "See the original article here."
)


def stated(*values: str, source: str = "template") -> tuple[Stated, ...]:
    return tuple(Stated(source, value) for value in values)


PAGE = ParsedPage(
    source_url="http://www.insightcrime.org/news-briefs/boats-on-the-lagoon",
    template="tagdiv",
    canonical=stated("https://www.insightcrime.org/news/brief/boats-on-the-lagoon/", source="og"),
    alternates=(
        ("es", "https://es.insightcrime.org/noticias/lanchas-en-la-laguna/"),
        ("x-default", "https://x.example/"),
    ),
    wordpress_id=stated("post-88741"),
    lang=stated("en-US", source="html"),
    title=(Stated("template", "Boats on the Lagoon"), Stated("html", "Boats on the Lagoon - InSight Crime")),
    subtitle=stated("Two crews are missing"),
    byline=stated("By ADA LIND*"),
    authors=(StatedList("json_ld", ("Ada Lind",)),),
    published=(Stated("json_ld", "2020-03-10T02:30:00+00:00"), Stated("template", "March 9, 2020")),
    modified=stated("2020-03-11T10:00:00+00:00", source="json_ld"),
    label=stated("News Briefs"),
    tags=(StatedList("template", ("Perú", "Contraband")), StatedList("json_ld", ("Contraband",))),
    caption=stated("The reed belt"),
    blocks=(
        Block(
            BlockKind.PARAGRAPH, REPORT, (Link("https://ledger.example/a", "the coast guard said", 100, 120),)
        ),
        Block(BlockKind.HEADING, "InSight Crime Analysis"),
        Block(BlockKind.PARAGRAPH, ANALYSIS),
        Block(BlockKind.PARAGRAPH, "SEE ALSO: Coverage of Contraband"),
    ),
    images=(PageImage("https://insightcrime.org/a.jpg", "boats", "The reed belt", "The Ledger"),),
    page_links=(Link("https://insightcrime.org/tag/contraband/", "Contraband"),),
    licence_signals=(LicenceSignal(SignalKind.NOTICE, Scope.TEXT, NOTICE),),
)


@pytest.mark.parametrize(
    ("byline", "names", "holder"),
    [
        ("Ada Lind (Nube Negra, reprinted with permission)", ["Ada Lind"], "Nube Negra"),
        ("Ada Lind, translated with permission from Nube Negra", ["Ada Lind"], "Nube Negra"),
        ("Ada Lind and Tom Prueba – republished from El Farol", ["Ada Lind", "Tom Prueba"], "El Farol"),
        ("Ada Lind, reproducido con autorización de El Farol", ["Ada Lind"], "El Farol"),
    ],
)
def test_a_byline_that_tells_of_a_permission_reserves_the_text(
    byline: str, names: list[str], holder: str
) -> None:
    article = normalise(replace(PAGE, byline=stated(byline), authors=()))

    assert [author.name for author in article.authors] == names
    assert (article.licence.status, article.licence.rights_holder) == (LicenceStatus.RESERVED, holder)


def test_every_field_of_a_page_is_read() -> None:
    article = normalise(PAGE)

    assert (article.url, article.slug) == (
        "https://insightcrime.org/news-briefs/boats-on-the-lagoon/",
        "boats-on-the-lagoon",
    )
    assert article.canonical_url == "https://insightcrime.org/news/brief/boats-on-the-lagoon/"
    assert article.alternates == (("es", "https://insightcrime.org/es/noticias/lanchas-en-la-laguna/"),)
    assert article.wordpress_id == 88741
    assert (article.title, article.subtitle) == ("Boats on the Lagoon", "Two crews are missing")
    assert article.byline == "Ada Lind*"
    assert [(author.author_id, author.name, author.kind) for author in article.authors] == [
        ("ada-lind", "Ada Lind", "person")
    ]
    assert article.published_on == date(2020, 3, 9)
    assert article.published_at == datetime.fromisoformat("2020-03-10T02:30")
    assert article.modified_at == datetime.fromisoformat("2020-03-11T10:00")
    assert (article.kind, article.section, article.lang) == (Kind.BRIEF, "News Briefs", Lang.EN)
    assert [tag.printed_name for tag in article.tags] == ["Perú", "Contraband"]
    assert [(item.country_code, item.method) for item in article.countries] == [("PE", "tag")]
    assert (article.report_text, article.analysis_text) == (REPORT, ANALYSIS)
    assert article.text == f"{REPORT}\n\n{ANALYSIS}"
    assert article.word_count == len(article.text.split())
    assert article.caption == "The reed belt"
    assert [line.text for line in article.see_also] == ["Coverage of Contraband"]
    assert [(link.paragraph, link.kind) for link in article.links] == [(1, "source"), (None, "internal")]
    assert article.images[0].credit == "The Ledger"
    assert article.licence.status is LicenceStatus.GRANTED
    assert article.licence.licence_id == "insightcrime-notice"
    assert article.obligations
    assert article.parse_quality == 1.0
    assert FieldSource("published_on", "template") in article.field_sources
    assert all(row.agrees for row in article.agreements)


@pytest.mark.parametrize(
    ("gone", "missing"),
    [
        ({"title": stated("InSight Crime")}, "title"),
        ({"blocks": (Block(BlockKind.PARAGRAPH, "SHARE"),)}, "text"),
        ({"source_url": "https://insightcrime.org/", "canonical": ()}, "address"),
        ({"source_url": "page.html", "canonical": stated("https://example.org/x/")}, "address"),
    ],
)
def test_a_page_without_what_makes_an_article_is_refused_by_name(
    gone: dict[str, object], missing: str
) -> None:
    page = replace(PAGE, **gone)  # type: ignore[arg-type]

    with pytest.raises(NormaliseError, match=missing) as refusal:
        normalise(page)
    assert page.source_url in str(refusal.value)


def test_what_is_not_stated_is_not_known() -> None:
    article = normalise(ParsedPage(PAGE.source_url, "generic", title=PAGE.title, blocks=PAGE.blocks[:1]))

    unknown = (
        article.byline,
        article.published_on,
        article.published_at,
        article.modified_at,
        article.caption,
    )
    assert unknown == (None,) * 5
    assert (article.analysis_text, article.subtitle, article.wordpress_id, article.canonical_url) == (
        None,
    ) * 4
    assert (article.authors, article.tags, article.alternates, article.obligations) == ((), (), (), ())
    assert article.licence.status is LicenceStatus.UNSTATED
    assert [(item.country_code, item.method) for item in article.countries] == [("PE", "text")]
    assert article.parse_quality == 0.5


def test_notes_and_notices_in_the_text_become_evidence() -> None:
    deed = "https://creativecommons.org/licenses/by-nc/4.0/"
    notice = Block(BlockKind.PARAGRAPH, NOTICE, (Link(deed, "non-commercial purposes", 0, 1),))
    page = replace(PAGE, licence_signals=(), blocks=(*PAGE.blocks, notice))

    article = normalise(page)
    assert article.licence.licence_id == "CC-BY-NC-4.0"
    assert NOTICE not in article.text
    assert any(row.statement == NOTICE for row in article.evidence)

    reprint = normalise(replace(page, blocks=(*PAGE.blocks, Block(BlockKind.PARAGRAPH, RIGHTS_NOTE), notice)))
    assert reprint.licence.status is LicenceStatus.RESERVED
    assert reprint.licence.rights_holder == "The Lagoon Ledger"
    assert [note.kind for note in reprint.notes] == ["rights"]
    assert RIGHTS_NOTE in reprint.text


def test_a_mirror_gives_the_same_article() -> None:
    site = Site("http", "127.0.0.1", 8099)
    mirrored = replace(PAGE, source_url="http://127.0.0.1:8099/news-briefs/boats-on-the-lagoon/")

    assert replace(normalise(mirrored, site), source_url="") == replace(normalise(PAGE), source_url="")


def test_the_same_piece_reads_alike_in_capitals_and_another_template() -> None:
    other = replace(
        PAGE,
        template="redesign",
        byline=stated("PERU / 9 MAR 2020 BY ADA LIND EN"),
        published=stated("PERU / 9 MAR 2020 BY ADA LIND EN"),
        label=stated("BRIEF"),
        authors=(),
    )
    one, two = normalise(PAGE), normalise(other)

    def content(article: Article) -> tuple[object, ...]:
        names = [author.name for author in article.authors]
        return (article.title, names, article.published_on, article.kind, article.paragraphs)

    assert content(one) == content(two)


# ------------------------------------------------------------------------------------ parts of the whole


def test_an_address_is_taken_from_source_or_page() -> None:
    def url(source: str, *canonical: str) -> str | None:
        found = read_addresses(source, stated(*canonical))
        return found.url if found else None

    slug = "https://insightcrime.org/news/some-slug/"
    assert url("https://insightcrime.org/news/some-slug/feed/", slug) == slug
    assert url("https://insightcrime.org/news/some-slug/2/", slug) == slug
    assert url("https://insightcrime.org/?p=7", "https://example.org/x/", slug) == slug
    assert url("a/file.html", slug) == slug
    assert url(slug, "https://insightcrime.org/news/other-slug/") == slug
    assert url("https://insightcrime.org/2020/03/") is None
    assert url("https://insightcrime.org/?p=7") is None


def test_post_numbers_and_counterparts() -> None:
    assert read_wordpress_id(stated("x", "https://insightcrime.org/?p=12"), "") == 12
    assert read_wordpress_id(stated("postid-13"), "") == 13
    assert read_wordpress_id((), "https://insightcrime.org/?p=14") == 14
    assert read_wordpress_id(stated("0"), "") is None
    alternates = (
        ("en", "https://insightcrime.org/news/x/"),
        ("es", "https://insightcrime.org/es/"),
        ("fr", "x"),
    )
    assert read_alternates(alternates, Lang.EN) == ()
    assert read_alternates(alternates, Lang.ES) == (("en", "https://insightcrime.org/news/x/"),)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Boats on the Lagoon - InSight Crime", "Boats on the Lagoon"),
        ("InSight Crime | Boats", "Boats"),
        ("Boats &#8211; and &ldquo;men&rdquo; &nosuch;", "Boats – and “men” &nosuch;"),
        ("<em>Boats</em> <script>alert(1)</script>on", "Boats on"),
        ("3 < 4 boats", "3 < 4 boats"),
        ("What InSight Crime Found", "What InSight Crime Found"),
        ("InSight Crime", ""),
        ("Inicio", ""),
    ],
)
def test_headlines_are_words_alone(printed: str, title: str) -> None:
    assert clean_title(printed) == title


def test_lines_of_headings() -> None:
    assert [line.text for line in read_titles(stated("", "Home", "Boats"))] == ["Boats"]
    found = read_line(stated(" ", "BOATS", "The crews"), unlike="Boats")
    assert found is not None
    assert found.text == "The crews"
    assert read_line(stated("Boats"), unlike="boats") is None
    assert len(clean_line("x" * 9000)) == 1000


def test_images_count_once_and_are_reusable_by_their_own_deed_alone() -> None:
    deed = (Link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),)
    images = (PageImage("a", credit="Ada Lind", links=deed), PageImage("a"), PageImage("b", caption="Boats"))

    rows = read_images(images)

    assert [(row.position, row.src, row.licence_id, row.reusable) for row in rows] == [
        (1, "a", "CC-BY-4.0", True),
        (2, "b", None, False),
    ]
    assert len(read_images(PageImage(str(number)) for number in range(900))) == 500


def test_agreement_of_sources() -> None:
    claims = (
        Claim("title", "template", "“Boats”", (("og", '"boats"'), ("og", "twice"), ("html", "Ships"))),
        Claim("published_on", "template", "2020-03-09", (("json_ld", "2020-03-10"), ("meta", "2021-01-01"))),
        Claim("authors", "template", "Ada Lind, Omar Gil", (("json_ld", "Omar Gil"), ("meta", "Rosa Peña"))),
        Claim("kind", "url", "brief", (("template", "news"), ("json_ld", "analysis"))),
        Claim("tags", None, "", (("json_ld", "Gold"),)),
        Claim("lang", "text", "en", ()),
    )

    rows = compare(claims)

    assert [(row.field, row.other_source, row.agrees) for row in rows] == [
        ("title", "og", True),
        ("title", "html", False),
        ("published_on", "json_ld", True),
        ("published_on", "meta", False),
        ("authors", "json_ld", True),
        ("authors", "meta", False),
        ("kind", "template", True),
        ("kind", "json_ld", False),
    ]
    assert [item.field for item in field_sources(claims)] == [
        "title",
        "published_on",
        "authors",
        "kind",
        "lang",
    ]
    assert parse_quality(claims, rows, 500) == 0.12
    assert parse_quality((Claim("text", "template", "x"),), (), 3) == 0.0


TEXT = st.text(max_size=60)
STATED = st.lists(st.builds(Stated, st.just("s"), TEXT), max_size=2).map(tuple)
LISTS = st.lists(st.builds(StatedList, st.just("s"), st.lists(TEXT, max_size=3).map(tuple)), max_size=2).map(
    tuple
)
BLOCKS = st.lists(st.builds(Block, st.sampled_from(BlockKind), TEXT, is_bold=st.booleans()), max_size=4).map(
    tuple
)


@given(
    st.builds(
        ParsedPage,
        source_url=st.just("https://insightcrime.org/news/x/"),
        template=st.just("generic"),
        canonical=STATED,
        lang=STATED,
        title=STATED,
        byline=STATED,
        authors=LISTS,
        published=STATED,
        label=STATED,
        tags=LISTS,
        caption=STATED,
        blocks=BLOCKS,
        images=st.lists(st.builds(PageImage, TEXT, TEXT), max_size=2).map(tuple),
        page_links=st.lists(st.builds(Link, TEXT, TEXT), max_size=2).map(tuple),
    )
)
def test_any_page_is_an_article_or_a_named_refusal(page: ParsedPage) -> None:
    try:
        article = normalise(page)
    except NormaliseError:
        return
    assert article.title
    assert article.text == "\n\n".join(paragraph.text for paragraph in article.paragraphs)
    assert 0 <= article.parse_quality <= 1
