"""Fields: every source, verbatim, in order of trust; JSON-LD in its shapes; addresses."""

from __future__ import annotations

import json

import pytest

from extractors.pages.readers.headline import without_site
from extractors.pages.readers.json_ld import read_json_ld
from extractors.pages.readers.line_words import byline_in, days_in
from tests.extractors.pages.writing import TEXT, article, parsed
from transforms.records import Stated, StatedList


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": ["NewsArticle"],
    "headline": "Two Boats &amp; a Reed Bed",
    "alternativeHeadline": "What the patrol found",
    "datePublished": "2019-05-07T14:00:00+00:00",
    "dateModified": "2019-05-08",
    "author": [{"@type": "Person", "name": "Ana Ficticia"}, {"@id": "#tom"}],
    "keywords": "Peru, Contraband",
    "articleSection": ["Brief"],
    "inLanguage": "en-US",
    "url": "https://insightcrime.org/news/novara/",
}


def test_all_sources_of_a_field_are_kept_in_order() -> None:
    head = ld({"@graph": [ARTICLE, {"@type": "Person", "@id": "#tom", "name": "Tom Made-Up"}]}) + (
        '<meta property="og:title" content="Boats | InSight Crime"><meta '
        'property="og:site_name" content="InSight Crime">'
        '<meta name="twitter:title" content="Boats!"><meta name="author" content="Ana F.">'
        '<meta property="article:tag" content="Peru">'
        '<meta property="article:modified_time" content="2019-05-09"><meta '
        'property="og:locale" content="en_US">'
    )
    record = parsed(article(head=head))
    assert record.title == (
        Stated("template", "Two Boats Seized in Novara"),
        Stated("json_ld", "Two Boats & a Reed Bed"),
        Stated("og", "Boats"),
        Stated("meta", "Boats!"),
        Stated("html_title", "Two Boats Seized in Novara"),
    )
    assert record.subtitle == (Stated("json_ld", "What the patrol found"),)
    assert record.authors == (StatedList("json_ld", ("Ana Ficticia", "Tom Made-Up")),)
    assert record.byline == (Stated("text", "By Ana Ficticia"), Stated("meta", "Ana F."))
    assert [stated.source for stated in record.published] == ["template", "template_text", "text", "json_ld"]
    assert record.modified == (Stated("json_ld", "2019-05-08"), Stated("meta", "2019-05-09"))
    assert record.tags == (StatedList("json_ld", ("Peru", "Contraband")), StatedList("meta", ("Peru",)))
    assert record.label == (Stated("json_ld", "Brief"),)
    assert record.lang == (Stated("html_lang", "en"), Stated("json_ld", "en-US"), Stated("og", "en_US"))


def test_absent_fields_are_empty() -> None:
    record = parsed(f"<html><head><title>Novara</title></head><body><div>{TEXT}</div></body></html>")
    assert record.title == (Stated("html_title", "Novara"),)
    for field in (
        record.byline,
        record.authors,
        record.published,
        record.modified,
        record.tags,
        record.caption,
        record.lang,
        record.images,
    ):
        assert field == ()


@pytest.mark.parametrize(
    "author",
    [
        {"name": "Ana Ficticia"},
        ["Ana Ficticia"],
        "Ana Ficticia",
        [{"@id": "#a"}],
        {"@id": "#a", "@type": "Person"},
        [{"name": ["Ana Ficticia"]}],
    ],
)
def test_authors_in_every_shape(author: object) -> None:
    graph = [{**ARTICLE, "author": author}, {"@id": "#a", "@type": "Person", "name": "Ana Ficticia"}]
    assert parsed(article(head=ld({"@graph": graph}))).authors == (StatedList("json_ld", ("Ana Ficticia",)),)


def test_several_names_in_one_string_are_a_byline() -> None:
    record = parsed(article(head=ld({**ARTICLE, "author": "Ana Ficticia and Tom Made-Up"})))
    assert record.authors == ()
    assert Stated("json_ld", "Ana Ficticia and Tom Made-Up") in record.byline


def test_the_own_article_among_several_is_found_by_address() -> None:
    other = {**ARTICLE, "headline": "Another", "url": "https://insightcrime.org/news/another/"}
    record = parsed(article(head=ld([other, ARTICLE])), "http://www.insightcrime.org/news/novara")
    assert Stated("json_ld", "Two Boats & a Reed Bed") in record.title


@pytest.mark.parametrize(
    "script",
    [
        "{nonsense",
        '[1, 2, null, "x"]',
        "[" * 100_000,
        '{"@type": 5, "headline": {"a": 1}, "@graph": 3}',
        '{"@type": "Article", "author": {"name": {"x": 1}}, "keywords": {"a": 2}}',
        '{"a": ' + "9" * 10_000 + "}",
        '{"@type": "NewsArticle", "headline": "' + "x" * 1_000_001 + '"}',
    ],
)
def test_invalid_or_huge_json_ld_adds_nothing(script: str) -> None:
    record = parsed(article(head=f'<script type="application/ld+json">{script}</script>'))
    assert [stated.source for stated in record.title] == ["template", "html_title"]


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "Article", "headline": "Kept"} -->',
        '{"@type": "Article", "headline": "Kept",}',
        '{"@type": "Article",\n"headline": "Ke\tpt"}',
    ],
)
def test_common_faults_of_json_ld_are_tolerated(script: str) -> None:
    graph = read_json_ld([script])
    node = graph.article()
    assert node is not None
    assert str(node["headline"]).replace("\t", "") == "Kept"


def test_prefixed_types_count() -> None:
    assert read_json_ld(
        ['{"@type": "https://schema.org/NewsArticle", "mainEntity": {"@type": "Report"}}']
    ).types() == {"NewsArticle", "Report"}


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            '<link rel="canonical" href="https://insightcrime.org/c/"><meta property="og:url" content="https://insightcrime.org/o/">',
            "https://insightcrime.org/c/",
        ),
        (
            '<meta property="og:url" content="https://insightcrime.org/o/"><base href="https://insightcrime.org/b/">',
            "https://insightcrime.org/o/",
        ),
        ('<base href="https://insightcrime.org/b/">', "https://insightcrime.org/b/"),
        ("", ""),
    ],
)
def test_address_of_a_page_that_came_without_one(head: str, expected: str) -> None:
    assert parsed(article(head=head), None).source_url == expected


def test_given_address_is_kept_verbatim() -> None:
    url = "http://www.insightcrime.org/news-briefs/novara?x=1#top"
    assert parsed(article(head='<link rel="canonical" href="/c/">'), url).source_url == url


def test_relative_links_are_joined_with_the_base() -> None:
    inner = TEXT + (
        '<p>Read <a href="more/">this</a>, <a href="//cdn.example/x">that</a>, <a '
        'href="http://[bad">bad</a> and <a href="mailto:a@b.c">mail</a>.</p>'
    )
    hrefs = [link.href for link in parsed(article(inner, head='<base href="/root/">')).blocks[-1].links]
    assert hrefs == [
        "https://insightcrime.org/root/more/",
        "https://cdn.example/x",
        "http://[bad",
        "mailto:a@b.c",
    ]


def test_alternates_and_wordpress_number() -> None:
    head = (
        '<link rel="alternate" hreflang="es" href="/es/noticias/novara/"><link rel="shortlink" href="https://insightcrime.org/?p=42">'
        '<link rel="alternate" type="application/json" href="https://insightcrime.org/wp-json/wp/v2/posts/42">'
    )
    record = parsed(article(head=head).replace("<article>", '<article id="post-42">'))
    assert record.alternates == (("es", "https://insightcrime.org/es/noticias/novara/"),)
    assert record.wordpress_id == (Stated("link", "42"), Stated("template", "42"))


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("Novara - InSight Crime", "Novara"),
        ("Novara | InSight Crime | News", "Novara"),
        ("InSight Crime » Novara", "Novara"),
        ("Boats - A Story", "Boats - A Story"),
        ("InSight Crime Talks - InSight Crime", "InSight Crime Talks"),
        ("Novara · La Gaceta", "Novara"),
    ],
)
def test_site_name_is_no_part_of_the_title(title: str, bare: str) -> None:
    assert without_site(title, "La Gaceta") == bare


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ana Ficticia", "By Ana Ficticia"),
        ("Written by Ana Ficticia and Tom Made-Up*", "Written by Ana Ficticia and Tom Made-Up*"),
        ("Por Julia Imaginaria y José de la Nada", "Por Julia Imaginaria y José de la Nada"),
        ("May 7, 2019 | By Ana Ficticia | News", "By Ana Ficticia"),
        ("By Ana Ficticia, 7 May 2019", "By Ana Ficticia"),
        ("PERU / 7 MAY 2019 BY ANA FICTICIA EN", "BY ANA FICTICIA"),
        ("By Friday the boats had been sold", ""),
        ("By 2016 the boats had been sold", ""),
        ("Passed by the Senate", ""),
        ("The Story", ""),
    ],
)
def test_byline_in_a_line(line: str, byline: str) -> None:
    assert byline_in([line]) == byline


def test_days_in_lines() -> None:
    lines = [
        "Thursday, 09 August 2012",
        "Updated: 3 de mayo de 2020",
        "On 7 May 2019 the mayor spoke.",
        "2019-05-07T10:00:00-05:00",
        "Aug. 3, 2021",
    ]
    assert days_in(lines) == (
        ["09 August 2012", "2019-05-07T10:00:00-05:00", "Aug. 3, 2021"],
        ["3 de mayo de 2020"],
    )


def test_label_and_trail_above_the_headline() -> None:
    trail = (
        "<ol><li><a href='/'>Home</a></li><li><a href='/n/'>News</a></li><li>Two Boats "
        "Seized in Novara</li></ol><span>News Brief</span>"
    )
    record = parsed(article().replace("<header>", f"<header>{trail}"))
    assert record.breadcrumb == ("News",)
    assert record.label == (Stated("template", "News Brief"), Stated("breadcrumb", "News"))


def test_trail_in_json_ld() -> None:
    trail = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"name": "Home"},
            {"item": {"name": "News"}},
            {"name": "Two Boats Seized in Novara"},
            7,
        ],
    }
    assert parsed(article(head=ld(trail))).breadcrumb == ("News",)


@pytest.mark.parametrize(
    "after",
    [
        '<p>Tags: <a href="/x/peru">Peru</a>, <a href="/x/c">Contraband</a></p>',
        '<div><b>Temas</b> <a href="/x/peru">Peru</a> <a href="/x/c">Contraband</a></div>',
        '<ul><li><a rel="tag" href="/a">Peru</a></li><li><a rel="tag" href="/b">Contraband</a></li></ul>',
        '<div><a href="/tag/peru/">Peru</a><a href="/tag/contraband/">Contraband</a></div>',
    ],
)
def test_tags_by_rel_address_or_label(after: str) -> None:
    assert parsed(article(after=after)).tags == (StatedList("template", ("Peru", "Contraband")),)


def test_microdata_and_update_time() -> None:
    extra = (
        '<span itemprop="author"><span itemprop="name">Tom Made-Up</span></span><meta '
        'itemprop="datePublished" content="2019-05-07">'
        '<time class="updated" datetime="2020-01-01">January 1, 2020</time><p '
        'class="standfirst">What the patrol found in the reeds</p>'
    )
    record = parsed(article().replace("<header>", f"<header>{extra}"))
    assert record.authors == (StatedList("template", ("Tom Made-Up",)),)
    assert record.modified[0] == Stated("template", "2020-01-01")
    assert record.published[0] == Stated("template", "2019-05-07")
    assert record.subtitle == (Stated("template", "What the patrol found in the reeds"),)


def test_headline_is_the_one_nearest_to_the_title() -> None:
    page = article().replace(
        "<body>", "<body><h1>InSight Crime</h1><h1>A Quite Different Heading</h1><nav><h1>Menu</h1></nav>"
    )
    assert parsed(page).title[0] == Stated("template", "Two Boats Seized in Novara")


def test_headline_without_an_h1() -> None:
    page = article().replace("<h1>", "<h2>").replace("</h1>", "</h2>")
    assert parsed(page).title[0] == Stated("template", "Two Boats Seized in Novara")


def test_script_in_a_headline_is_no_text() -> None:
    page = article().replace("<h1>", "<h1><script>alert('x')</script>")
    assert parsed(page).title[0].value == "Two Boats Seized in Novara"


def test_byline_below_the_text() -> None:
    page = article(TEXT + "<p><i>Written by Tom Made-Up</i></p>").replace("<p>By Ana Ficticia</p>", "")
    record = parsed(page)
    assert record.byline == (Stated("text", "Written by Tom Made-Up"),)
    assert "Written by Tom Made-Up" not in [block.text for block in record.blocks]
