"""Licence signals: what is found, verbatim, and what each speaks for by where it stands."""

from __future__ import annotations

import json

import pytest

from tests.extractors.pages.writing import TEXT, article, parsed, texts
from transforms.records import LicenceSignal, ParsedPage
from transforms.terms import Scope, SignalKind

DEED = "https://creativecommons.org/licenses/by-nc/4.0/"
A = f'<a href="{DEED}">CC BY-NC 4.0</a>'
NOTICE = (
    f'<p>Readers may copy and distribute our work for <a href="{DEED}">non-commercial '
    f"purposes</a>, with attribution to InSight Crime in the "
    'byline and <a href="//www.CreativeCommons.org">links to the original</a>. Please '
    "send us an email if you use an article.</p>"
)
NOTE = (
    "*This article was first published by La Gaceta Ficticia and is reprinted with "
    "permission. See the original article here."
)


def signals(record: ParsedPage, kind: SignalKind | None = None) -> list[tuple[SignalKind, Scope, str | None]]:
    return [
        (signal.signal, signal.scope, signal.href)
        for signal in record.licence_signals
        if kind in (None, signal.signal)
    ]


def test_page_without_any_has_none() -> None:
    assert parsed(article()).licence_signals == ()


@pytest.mark.parametrize(
    "page",
    [
        article(TEXT + NOTICE),
        article(after=NOTICE),
        article(after=f"<footer>{NOTICE}</footer>"),
        article(end=f"<footer id='colophon'>{NOTICE}</footer>"),
    ],
)
def test_notice_is_kept_whole_wherever_it_stands(page: str) -> None:
    record = parsed(page)
    (notice,) = [signal for signal in record.licence_signals if signal.signal is SignalKind.NOTICE]
    assert notice.scope is Scope.TEXT
    assert notice.statement is not None
    assert notice.statement.startswith("Readers may copy")
    assert notice.statement.endswith("if you use an article.")
    links = [signal for signal in record.licence_signals if signal.signal is SignalKind.DEED_LINK]
    assert [(link.scope, link.href) for link in links] == [
        (Scope.TEXT, DEED),
        (Scope.TEXT, "//www.CreativeCommons.org"),
    ]


def test_notice_outside_the_container_is_no_block_but_its_links_are_kept() -> None:
    record = parsed(article(after=NOTICE))
    assert not any(text.startswith("Readers may") for text in texts(record))
    assert DEED in [link.href for link in record.page_links]


@pytest.mark.parametrize(
    ("page", "scope"),
    [
        (article(TEXT + f"<p>Licensed under {A}.</p>"), Scope.TEXT),
        (article(f"<p>This work is licensed under {A}.</p>" + TEXT), Scope.TEXT),
        (
            article(
                TEXT
                + (
                    f'<p><a href="{DEED}"><img src="https://i.creativecommons.org/l/by-nc/4.0/88x31.png" '
                    f'alt="badge"></a></p>'
                )
            ),
            Scope.TEXT,
        ),
        (article(after=f"<div>Published under {A}</div>"), Scope.TEXT),
        (
            article(
                TEXT
                + (
                    f"<p>The ministry of Novara put its map of the landings under {A}, the mayor said, so "
                    f"that everybody may print it.</p>"
                )
            ),
            Scope.OTHER,
        ),
        (article(TEXT + f"<p>This work is licensed under {A}.</p>" + TEXT), Scope.OTHER),
        (
            article(
                f"<figure><img src='/x.jpg'><figcaption>A boat. Photo: X, {A}</figcaption></figure>" + TEXT
            ),
            Scope.IMAGE,
        ),
        (article(f"<p><img src='/x.jpg'><em>A boat, {A}</em></p>" + TEXT), Scope.IMAGE),
        (
            article(
                f"<div class='wp-caption'><img src='/x.jpg'><p class='wp-caption-text'>A boat, {A}</p></div>"
                + TEXT
            ),
            Scope.IMAGE,
        ),
        (article(after=f"<aside>Elsewhere: {A}</aside>"), Scope.OTHER),
        (article(after=f"<div id='comments'><p>I put mine under {A}</p></div>"), Scope.OTHER),
        (article(TEXT + f"<div class='related-posts'><p>Another: {A}</p></div>"), Scope.OTHER),
        (article(end=f"<footer><p>All of the site: {A}</p></footer>"), Scope.SITE),
        (article(end=f"<div class='site-footer'>{A}</div>"), Scope.SITE),
        (article(after=f"<footer><p>{A}</p></footer>"), Scope.TEXT),
    ],
)
def test_place_of_a_deed(page: str, scope: Scope) -> None:
    assert signals(parsed(page), SignalKind.DEED_LINK) == [(SignalKind.DEED_LINK, scope, DEED)]


@pytest.mark.parametrize(
    "href",
    [
        "http://creativecommons.org.evil.example/licenses/by/4.0/",
        "https://creative-commons.org/by",
        "HTTPS://CREATIVECOMMONS.ORG/licenses/by/4.0/",
    ],
)
def test_look_alikes_are_kept_raw(href: str) -> None:
    assert (SignalKind.DEED_LINK, Scope.TEXT, href) in signals(
        parsed(article(TEXT + f"<p>Licence: <a href='{href}'>here</a></p>"))
    )


@pytest.mark.parametrize(
    ("page", "scope"),
    [
        (article(head=f'<link rel="alternate LICENSE" href="{DEED}">'), Scope.TEXT),
        (
            article(TEXT + f'<p>Free to use: <a rel="nofollow license" href="{DEED}">terms</a></p>'),
            Scope.TEXT,
        ),
        (article(end=f'<footer><a rel="license" href="{DEED}">terms</a></footer>'), Scope.SITE),
        (
            article(
                (
                    f'<figure><img src="/x.jpg"><figcaption><a rel="license" href="{DEED}">terms</a>'
                    f"</figcaption></figure>"
                )
                + TEXT
            ),
            Scope.IMAGE,
        ),
    ],
)
def test_rel_license(page: str, scope: Scope) -> None:
    assert signals(parsed(page)) == [(SignalKind.REL_LICENSE, scope, DEED)]


def test_json_ld_of_the_article_image_and_site() -> None:
    graph = [
        {
            "@type": "NewsArticle",
            "license": {"@id": DEED},
            "usageInfo": "https://insightcrime.org/terms/",
            "copyrightNotice": "© InSight Crime",
            "acquireLicensePage": ["/buy/"],
            "sdLicense": "https://creativecommons.org/publicdomain/zero/1.0/",
            "image": {"@id": "#i"},
        },
        {"@type": "ImageObject", "@id": "#i", "license": "https://creativecommons.org/licenses/by/2.0/"},
        {"@type": "WebSite", "license": "https://insightcrime.org/licence/"},
        {"@type": "Dataset", "license": "https://example.org/d"},
    ]
    record = parsed(
        article(head=f'<script type="application/ld+json">{json.dumps({"@graph": graph})}</script>')
    )
    assert [(s.scope, s.statement, s.href) for s in record.licence_signals] == [
        (Scope.TEXT, "license", DEED),
        (Scope.TEXT, "usageInfo", "https://insightcrime.org/terms/"),
        (Scope.TEXT, "copyrightNotice: © InSight Crime", None),
        (Scope.TEXT, "acquireLicensePage", "/buy/"),
        (Scope.IMAGE, "license", "https://creativecommons.org/licenses/by/2.0/"),
        (Scope.SITE, "license", "https://insightcrime.org/licence/"),
        (Scope.OTHER, "license", "https://example.org/d"),
    ]


def test_metas_headers_and_rdfa() -> None:
    head = (
        f'<meta name="DC.rights" content="{DEED}"><meta name="dcterms.license" content="CC '
        f'BY"><meta name="copyright" content="InSight Crime">'
        '<meta name="robots" content="index, noai"><meta name="tdm-reservation" content="1">'
    )
    inner = TEXT + (
        f'<p property="cc:license" resource="{DEED}">by-nc</p><p><a rel="dct:license" '
        f'href="{DEED}">x</a></p><p property="og:license">no</p>'
    )
    headers = (
        ("Link", f'<{DEED}>; rel="license"; title="x", </next>; rel=next'),
        ("TDM-Reservation", "1"),
        ("X-Robots-Tag", "noai"),
        ("Server", "x"),
    )
    found = [
        (s.signal, s.scope, s.href)
        for s in parsed(article(inner, head=head), headers=headers).licence_signals
    ]
    assert found[:9] == [
        (SignalKind.HTTP_HEADER, Scope.TEXT, DEED),
        (SignalKind.TDM, Scope.SITE, None),
        (SignalKind.TDM, Scope.SITE, None),
        (SignalKind.META, Scope.TEXT, DEED),
        (SignalKind.META, Scope.TEXT, None),
        (SignalKind.META, Scope.SITE, None),
        (SignalKind.TDM, Scope.SITE, None),
        (SignalKind.TDM, Scope.SITE, None),
        (SignalKind.DEED_LINK, Scope.TEXT, DEED),
    ]
    assert found[9:] == [(SignalKind.RDFA, Scope.TEXT, DEED), (SignalKind.RDFA, Scope.TEXT, DEED)]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            article(TEXT + "<p>Text: CC BY-NC-ND 4.0</p>"),
            [(SignalKind.WORDS, Scope.TEXT, "Text: CC BY-NC-ND 4.0")],
        ),
        (
            article(TEXT + "<p>Licencia: Atribución-NoComercial 3.0</p>"),
            [(SignalKind.WORDS, Scope.TEXT, "Licencia: Atribución-NoComercial 3.0")],
        ),
        (
            article(end="<footer>© 2024 Todos los derechos reservados</footer>"),
            [(SignalKind.RESERVATION, Scope.SITE, "© 2024 Todos los derechos reservados")],
        ),
        (
            article(
                "<figure><img src='/x.jpg'><figcaption>A boat (Photo: X, CC BY 2.0)</figcaption></figure>"
                + TEXT
            ),
            [(SignalKind.WORDS, Scope.IMAGE, "A boat Photo: X, CC BY 2.0")],
        ),
        (
            article(
                f"<p>{'The map came out under CC BY 4.0 last year and has been printed ever since. ' * 5}</p>"
                + TEXT
            ),
            [(SignalKind.WORDS, Scope.OTHER, "CC BY 4.0; CC BY 4.0; CC BY 4.0; CC BY 4.0; CC BY 4.0")],
        ),
        (
            article(after="<p>All rights reserved by the owner of this page.</p>"),
            [(SignalKind.RESERVATION, Scope.TEXT, "All rights reserved by the owner of this page.")],
        ),
    ],
)
def test_words(page: str, expected: list[tuple[SignalKind, Scope, str]]) -> None:
    assert [(s.signal, s.scope, s.statement) for s in parsed(page).licence_signals] == expected


@pytest.mark.parametrize("page", [article(TEXT + f"<p><em>{NOTE}</em></p>"), article(after=f"<p>{NOTE}</p>")])
def test_rights_note_is_a_signal_and_a_block(page: str) -> None:
    record = parsed(page)
    assert LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, NOTE) in record.licence_signals
    assert texts(record).count(NOTE) == 1
