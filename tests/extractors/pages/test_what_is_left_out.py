"""What never becomes a block, and what must not be mistaken for it; images and captions; where the text is
found.
"""

from __future__ import annotations

import pytest

from extractors.pages.readers.images import split_credit
from tests.extractors.pages.writing import PROSE, TEXT, article, parsed, texts
from transforms.records import Stated

TEASERS = "".join(
    f"<div><h4><a href='/n/{n}/'>Story number {n} of Novara</a></h4><p>An excerpt of story {n}, which is"
    f" told elsewhere.</p></div>"
    for n in range(3)
)


@pytest.mark.parametrize(
    "junk",
    [
        "<div class='mid'><p>Sign up for our weekly newsletter</p><form><input name='email'></form></div>",
        "<form><p>Name</p><input></form>",
        (
            "<div><h4>Two Boats Seized in"
            " Novara</h4><form><label>Email</label><textarea></textarea></form></div>"
        ),
        "<div class='share'>Share on <a href='#'>Facebook</a></div>",
        "<p>SHARE</p>",
        "<div>share icon icon icon</div>",
        "<p>Was this content helpful?</p>",
        "<p>¿Te resultó útil este contenido?</p>",
        "<div><p>Good work costs money, and we hope that you can help.</p><a href='/give'>DONATE</a></div>",
        "<p>We want to sustain a database, but in order to do so, we need resources.</p>",
        "<nav><a href='/x'>Next</a></nav>",
        "<script>let x = 'word'</script><style>p{}</style><noscript>no script</noscript>",
        "<div role='dialog'>Before you go</div><div hidden>hidden</div><p style='display: none'>hidden</p>",
        "<div class='yoast-table-of-contents'><h2>Contents</h2><ul><li><a href='#a'>One</a></li></ul></div>",
        "<div class='author-bio'><p>Ana is a journalist who covers harbours.</p></div>",
        "<section><h3>About the author</h3><p>Ana is a journalist who covers harbours.</p></section>",
        f"<section><h3>Related</h3>{TEASERS}</section>",
        TEASERS,
        (
            "<h3>Most read</h3><ul><li><a href='/a/'>Story number one</a></li><li><a href='/b/'>Story number"
            " two</a></li></ul>"
        ),
        "<p>Read more</p><p><a href='/a/'>Story number one of Novara</a></p>",
        "<aside>In other news, a kiosk was painted.</aside>",
        "<figure><iframe></iframe><figcaption>A video caption</figcaption></figure>",
        "<div id='comments'><p>What a story!</p></div>",
        "<button>Listen</button>",
    ],
)
def test_junk_is_no_block(junk: str) -> None:
    first, *rest = [f"<p>{sentence}</p>" for sentence in PROSE]
    assert texts(parsed(article(first + junk + "".join(rest)))) == list(PROSE)


@pytest.mark.parametrize(
    "kept",
    [
        "<p>SEE ALSO: <a href='/x/'>Coverage of Harbours</a></p>",
        "<div class='related-link'><p>SEE ALSO: <a href='/x/'>Coverage of Harbours</a></p></div>",
        (
            "<p>What are your thoughts? <a href='mailto:a@b.c'>Click here to send InSight Crime your"
            " comments.</a></p>"
        ),
        "<p>*Editor's note: a name has been changed.</p>",
        "<p>Donations to the harbour church doubled in May, its priest says.</p>",
        "<p>“Share this with nobody,” the message said.</p>",
        "<aside><blockquote>We never saw them coming.</blockquote></aside>",
        "<h3>Related crimes in the harbour of Novara since 2012</h3>",
        (
            "<div class='wp-block-group has-social-background'><p>A framed paragraph about the"
            " harbour.</p></div>"
        ),
        "<blockquote class='twitter-tweet'><p>Two boats! — Novara police</p></blockquote>",
    ],
)
def test_words_of_the_article_are_kept(kept: str) -> None:
    assert len(texts(parsed(article(TEXT + kept)))) == len(PROSE) + 1


def test_class_names_cannot_take_the_text_away() -> None:
    assert texts(parsed(article(f"<div class='social-share-wrapper'>{TEXT}</div>"))) == list(PROSE)


def test_dropped_box_still_parts_the_words_around_it() -> None:
    assert texts(parsed(article(f"{TEXT}before<div class='share'>x</div>after")))[-2:] == ["before", "after"]


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src='/a.jpg'><figcaption>A boat of the patrol</figcaption></figure>",
        "<p><img src='/a.jpg' alt='b'><em>A boat of the patrol</em></p>",
        "<div class='i'><img src='/a.jpg'><span>A boat of the patrol</span></div>",
        (
            "<div class='wp-caption'><a href='/a'><img data-src='/a.jpg' src='data:x'></a><p"
            " class='wp-caption-text'>A boat of the patrol</p></div>"
        ),
        (
            "<table><tr><td><img srcset='/a.jpg 1x, /b.jpg 2x'></td></tr><tr><td>A boat of the"
            " patrol</td></tr></table>"
        ),
        "<img class='caption' src='/a.jpg' title='A boat of the patrol'>",
    ],
)
def test_caption_of_the_first_picture(picture: str) -> None:
    record = parsed(article(picture + TEXT))
    assert record.caption == (Stated("figure", "A boat of the patrol"),)
    assert [image.src for image in record.images] == ["https://insightcrime.org/a.jpg"]
    assert record.images[0].is_featured
    assert texts(record) == list(PROSE)


def test_later_picture_is_not_featured_and_its_caption_no_block() -> None:
    record = parsed(
        article(
            TEXT
            + "<figure><img src='https://i0.wp.com/x.org/a.jpg?resize=3'><figcaption>Later</figcaption></figure>"
        )
    )
    assert record.caption == ()
    assert [(image.caption, image.is_featured) for image in record.images] == [("Later", False)]
    assert texts(record) == list(PROSE)


def test_paragraph_with_a_picture_in_it_is_text() -> None:
    record = parsed(article("<p><img src='/a.jpg'>A short paragraph beside its picture.</p>" + TEXT))
    assert texts(record)[0] == "A short paragraph beside its picture."
    assert record.images[0].caption is None


def test_decoration_is_no_picture() -> None:
    inner = (
        "<img src='/a.png' class='avatar'><img src='/b.png' width='16'><img "
        "src='https://i.creativecommons.org/x.png'><img><nav><img src='/c.png'></nav>"
    )
    assert parsed(article(inner + TEXT)).images == ()


def test_credit_with_a_class_of_its_own() -> None:
    figure = "<figure><img src='/a.jpg'><figcaption>A boat <span class='image-credit'>Credit: <a href='https://f.example/'>Ana</a></span></figcaption></figure>"
    (image,) = parsed(article(figure + TEXT)).images
    assert (image.caption, image.credit) == ("A boat", "Credit: Ana")
    assert [link.href for link in image.links] == ["https://f.example/"]


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A boat. Photo: AP", "A boat.", "Photo: AP"),
        ("A boat (Photo: AP)", "A boat", "Photo: AP"),
        ("Una lancha. Foto: EFE/Ana Ficticia", "Una lancha.", "Foto: EFE/Ana Ficticia"),
        ("Credit: Ana Ficticia", None, "Credit: Ana Ficticia"),
        ("A boat (AFP)", "A boat", "AFP"),
        ("A photo of a boat", "A photo of a boat", None),
        ("", None, None),
    ],
)
def test_caption_and_credit_are_parted(text: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(text) == (caption, credit)


SENTENCES = [
    f"{sentence} That makes it the {n}th case of this invented year." for n in range(3) for sentence in PROSE
]
OUTSIDE = (
    "<nav><ul><li><a href='/'>Home</a></li></ul></nav>",
    (
        "<div class='footer'><p>The foundation that prints this page was founded in a year that nobody"
        " remembers, by people who never lived.</p></div>"
    ),
    f"<div class='grid'>{TEASERS}</div>",
)


@pytest.mark.parametrize(
    "body",
    [
        "".join(f"<p>{sentence}</p>" for sentence in SENTENCES),
        "".join(f"<div class='block'><p>{sentence}</p></div>" for sentence in SENTENCES),
        "<br><br>".join(SENTENCES),
        (
            f"<div class='col'>{'<br><br>'.join(SENTENCES[:7])}</div><div"
            f" class='col'>{'<br><br>'.join(SENTENCES[7:])}</div>"
        ),
        (
            f"<section><p>{'</p><p>'.join(SENTENCES[:5])}</p></section><div"
            f" class='ad-slot'>Advert</div><section><p>{'</p><p>'.join(SENTENCES[5:])}</p></section>"
        ),
    ],
)
def test_text_is_found_by_where_the_prose_stands(body: str) -> None:
    page = (
        f"<html><head><title>Boats of Novara</title></head><body>{OUTSIDE[0]}<div class='q'>"
        f"<h1>Boats of Novara</h1><div class='w'>{body}</div></div>"
        f"{OUTSIDE[1]}{OUTSIDE[2]}</body></html>"
    )
    assert texts(parsed(page)) == SENTENCES
