"""Skeletons: the markup of a page stays, none of its words does."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from extractors.pages.decoding import decode
from extractors.pages.skeleton import MOST_ELEMENTS, skeleton_of
from extractors.pages.skeleton_words import folded

GOLDEN = sorted((Path(__file__).resolve().parents[2] / "golden").glob("*.html"))
WORDS = "River patrol seizes six boats"
LENGTH = re.compile(r"\[[0-9+-]* ?words?\]|\[[0T:+-]*\]|\[sign\]")


def body_of(markup: str) -> str:
    found = re.search(r"<body>(.*)</body>", skeleton_of(f"<html><body>{markup}</body></html>"), re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Boats", "[1 word]"),
        ("Six boats", "[2-5 words]"),
        ("one two three four five six", "[6-20 words]"),
        ("word " * 60 + "end", "[61+ words]"),
        ("word " * 40, "[21-60 words] "),
        ("2019-05-07", "[0000-00-00]"),
        ("—", "[sign]"),
        ("  ", " "),
        ("a < b", "[2-5 words]"),
    ],
)
def test_a_text_becomes_its_length_class(text: str, stands: str) -> None:
    assert body_of(f"<p>{text}</p>") == f"<p>{stands}</p>"


def test_words_around_a_link_do_not_grow_together() -> None:
    markup = '<p>The patrol of <a href="/x/">the province</a> went home</p>'
    assert body_of(markup) == '<p>[2-5 words] <a href="…">[2-5 words]</a> [2-5 words]</p>'


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        (f'<img src="/a.jpg" alt="{WORDS}" width="640">', '<img src="…" alt="[2-5 words]" width="640">'),
        (f'<a title="{WORDS}" rel="tag" href="/t">', '<a title="[2-5 words]" rel="tag" href="…"></a>'),
        (f'<i aria-label="{WORDS}" role="img">', '<i aria-label="[2-5 words]" role="img"></i>'),
        ('<i data-post="99" data-title="Six boats"></i>', '<i data-post="…" data-title="…"></i>'),
        ('<time datetime="2019-05-07T23:30:00Z">', '<time datetime="0000-00-00T00:00:00Z"></time>'),
        ('<time datetime="Tuesday"></time>', '<time datetime="…"></time>'),
        ('<h2 id="h-six-boats">x</h2>', '<h2 id="h-…">[1 word]</h2>'),
        ('<h2 id="six-boats">x</h2>', '<h2 id="…">[1 word]</h2>'),
        ('<div id="td_uid_12345" class="td-post">', '<div id="td_uid_00000" class="td-post"></div>'),
        ('<p style="color:red" onclick="go()" itemprop="name">', '<p style="…" itemprop="name"></p>'),
        ('<div itemscope="" hidden="hidden"></div>', '<div itemscope="" hidden=""></div>'),
        ('<script>var title = "Six boats";</script>', "<script></script>"),
        ("<style>.six-boats{}</style><!-- six boats -->", "<style></style>"),
        ('<svg><title>Six boats</title></svg>', "<svg></svg>"),
        ("<six-boats>x</six-boats>", "<div>[1 word]</div>"),
    ],
)  # fmt: skip
def test_attributes_keep_names_and_lose_words(given_: str, kept: str) -> None:
    assert body_of(given_) == kept


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        ("entry-title entry-title--with-subtitle", "entry-title entry-title--with-subtitle"),
        ("post-351087 post tag-peru category-news", "post-000000 post tag-… category-…"),
        ("tag-peru tag-list", "tag-… tag-list"),
        ("single-river-patrol-seizes-boats", "…"),
        ("profile-ana-ficticia", "…"),
        ("River patrol seizes six boats", "…"),
        ("x" * 100, "…"),
        ("tdb_title{x}", "…"),
    ],
)
def test_class_names_made_of_the_page_s_words_are_blanked(names: str, kept: str) -> None:
    page = (
        '<a href="/tag/peru/">Peru</a><a href="/author/ana-ficticia/">A</a>'
        f'<h1>{WORDS}</h1><a href="/news/river-patrol-seizes-boats/">x</a><div class="{names}"></div>'
    )
    assert f'<div class="{kept}"></div>' in body_of(page)


def test_words_that_became_attributes_are_dropped() -> None:
    assert body_of('<p title="He said "the boats are gone" today">x</p>').count(" ") < 4
    assert "boats" not in body_of('<p title="He said "the boats are gone" today">x</p>')


def test_metas_keep_their_names_and_what_sort_of_page_it_is() -> None:
    made = skeleton_of(
        f'<html><head><title>{WORDS}</title><meta property="og:type" content="article">'
        f'<meta property="og:title" content="{WORDS}"><link rel="canonical" href="https://a.example/b/">'
        "</head><body><p>x</p></body></html>"
    )
    assert '<meta property="og:type" content="article">' in made
    assert '<meta property="og:title" content="[2-5 words]">' in made
    assert '<link rel="canonical" href="…">' in made


def test_json_ld_is_reduced_to_keys_and_types() -> None:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": ["NewsArticle", "Six boats"],
                "headline": WORDS,
                "datePublished": "2019-05-07",
                "wordCount": 512,
                "isAccessibleForFree": True,
                "url": "https://a.example/b/",
                "a key of words": None,
            }
        ],
    }
    made = body_of(f'<script type="application/ld+json">{json.dumps(data)}</script>')
    found = re.search(r">(.*)</script>", made)
    assert found
    assert json.loads(found[1]) == {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": ["NewsArticle", "[2-5 words]"],
                "headline": "[2-5 words]",
                "datePublished": "[0000-00-00]",
                "wordCount": 0,
                "isAccessibleForFree": True,
                "url": "…",
                "…": None,
            }
        ],
    }


@pytest.mark.parametrize("text", ["{not json", "[" * 5000, '"' + "x" * 600_000 + '"', "[" * 40 + "]" * 40])
def test_broken_or_deep_json_ld_leaves_nothing_behind(text: str) -> None:
    made = body_of(f'<script type="application/ld+json">{text}</script>')
    assert len(made) < 200
    assert "not" not in made


@pytest.mark.parametrize("page", GOLDEN, ids=lambda page: page.stem)
def test_no_three_words_of_a_golden_page_stay_together(page: Path) -> None:
    body = page.read_bytes()
    made = skeleton_of(body)
    words = folded(made).split()
    kept = {" ".join(words[start : start + 3]) for start in range(len(words) - 2)}
    for line in html.document_fromstring(decode(body)).xpath("//*[not(self::script or self::style)]/text()"):
        said = folded(line).split()
        triples = {" ".join(said[start : start + 3]) for start in range(len(said) - 2)}
        # Names of classes consist of words, too: none of them may be a whole line of the page.
        assert len(said) < 4 or not triples <= kept


@pytest.mark.parametrize("page", GOLDEN, ids=lambda page: page.stem)
def test_the_order_of_tags_and_classes_stays(page: Path) -> None:
    before, after = (
        [
            (element.tag, len(element.get("class", "").split()))
            for element in tree.iter("div", "p", "h1", "time")
        ]
        for tree in (
            html.document_fromstring(decode(page.read_bytes())),
            html.document_fromstring(skeleton_of(page.read_bytes())),
        )
    )
    assert [tag for tag, _ in after] == [tag for tag, _ in before]
    assert after == before


@pytest.mark.parametrize("page", GOLDEN, ids=lambda page: page.stem)
def test_a_skeleton_of_a_skeleton_is_itself(page: Path) -> None:
    once = skeleton_of(page.read_bytes())
    assert LENGTH.sub("[]", skeleton_of(once)) == LENGTH.sub("[]", once)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 100_000,
        "<p>word" * 60_000,
        "<p " + " ".join(f"a{number}=b" for number in range(200_000)) + ">x</p>",
        ("<p " + "x " * 1_000 + ">") * 900,
        "<a href='" + "x" * 1_500_000 + "'>y</a>",
        "<i class='" + "tag-x-" * 200_000 + "'></i>",
        '<script type="application/ld+json">' + '{"a":' * 100_000,
    ],
    ids=["nested", "unclosed", "attributes", "many", "address", "class", "json"],
)
def test_hostile_markup_gives_a_bounded_skeleton(body: str) -> None:
    started = time.process_time()
    made = skeleton_of(body)
    assert time.process_time() - started < 20
    assert made.count("<") <= 3 * MOST_ELEMENTS + 10
    assert len(made) < 5_000_000


@pytest.mark.parametrize("body", [b"", b"\x00\xff\xfe", "", "   ", "\udc80"])
def test_what_is_no_page_gives_little_and_no_error(body: bytes | str) -> None:
    assert len(skeleton_of(body)) < 120


@given(st.text(max_size=300) | st.binary(max_size=300))
def test_nothing_makes_it_fail(body: str | bytes) -> None:
    assert isinstance(skeleton_of(body), str)


@given(
    st.lists(st.sampled_from(["barcos", "niebla", "muelle", "faro"]), min_size=3, max_size=9).map(" ".join)
)
def test_no_attribute_gives_a_phrase_of_the_text_away(phrase: str) -> None:
    slug = phrase.replace(" ", "-")
    names = ("class", "id", "name", "title", "content", "aria-label", "data-x", "href", "itemprop", "value")
    page = "".join(f'<i {name}="{value}"></i>' for name in names for value in (phrase, slug))
    made = body_of(f'<p>{phrase}</p><a href="/news/{slug}/">x</a>{page}<p {phrase}>x</p>')
    assert not re.search("barcos|niebla|muelle|faro", made)
