"""Lines below an article in markup that does not tell a footer: they speak of the site where they say so."""

from __future__ import annotations

from typing import Final

import pytest

from extractors.pages import parse_page
from transforms.articles import normalise
from transforms.records import ParsedPage

_URL: Final = "https://insightcrime.org/news/ferry-crews-aldemar/"
_DEED: Final = '<a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a>'
_PROSE: Final = (
    "<p>Prosecutors in the invented port of Aldemar charged nine ferry workers on Tuesday with moving crates"
    " of cigarettes under the car deck, the regional court said in a statement.</p>"
    "<p>Small ferries escape the scanners that large ships must pass, and their crews know every officer on"
    " the quay by name. The charges will not change the price of a packet on either shore.</p>"
    "<p>A second route, through the salt pans, has been in use since the last raid, residents told us.</p>"
)
_LINKS: Final = (
    '<ul><li><a href="/contact/">Contact</a></li><li><a href="/privacy/">Privacy policy</a></li></ul>'
)
_RELATED: Final = (
    '<h3>Related</h3><ul><li><a href="/news/a/">Border Towns Brace for New Checkpoints</a></li>'
    '<li><a href="/news/b/">The Long Trial of a Customs Chief</a></li></ul>'
)
_STORY: Final = (
    "<h1>Ferry Crews Accused in Port of Aldemar</h1><div>By Ana Ficticia | May 7, 2019</div>{prose}{end}"
)

_TEASERS: Final = (
    "<div><div><h3><a href='/a/'>We Publish Under Another Licence</a></h3><p>{}</p></div><div><h3>"
    "<a href='/b/'>Another Tale of the Harbour Town</a></h3><p>Some words on it.</p></div></div>"
)

LAYOUTS: Final = {
    "table": "<table><tr><td colspan=2><a href='/'>InSight Crime</a></td></tr><tr><td><div>{story}</div></td>"
    "<td>{related}</td></tr><tr><td colspan=2 class='z'>{links}<p>{line}</p></td></tr></table>",
    "cells": "<table><tr><td><div>{story}</div></td><td>{related}</td></tr></table>"
    "<table><tr><td>{line}</td></tr></table>",
    "divs": "<div class=a><div class=b>{story}</div><div class=c>{related}</div></div><div class=d>{links}"
    "<div>{line}</div></div>",
    "centred": "<div id=w><div id=x>{story}</div></div><center>{line}</center>",
    "paragraph": "<div class=k><div class=l>{story}</div></div><div class=m>{related}</div><p>{line}</p>",
}


def _page(layout: str, line: str, end: str = "") -> bytes:
    story = _STORY.format(prose=_PROSE, end=end)
    body = LAYOUTS[layout].format(story=story, related=_RELATED, links=_LINKS, line=line)
    head = "<title>Ferry Crews Accused in Port of Aldemar - InSight Crime</title>"
    return f"<!doctype html><html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode()


def _licence(page: bytes) -> tuple[str, str | None]:
    parsed = parse_page(page, _URL)
    assert isinstance(parsed, ParsedPage), parsed
    licence = normalise(parsed).licence
    return licence.status, licence.licence_id


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize(
    "line",
    [
        f"Unless otherwise noted, the contents of this site are under {_DEED}.",
        f"All our articles are published under {_DEED}.",
        f"InSight Crime publishes its articles under {_DEED}.",
        f"Los contenidos de este sitio se rigen por la licencia {_DEED}.",
        f"Todos los textos de InSight Crime se publican con licencia {_DEED}.",
        f"© 2019 InSight Crime. Licensed under {_DEED}.",
        "The contents of this website are licensed under CC BY-NC 4.0.",
    ],
)
def test_a_licence_of_the_site_in_any_markup_is_the_articles(layout: str, line: str) -> None:
    assert _licence(_page(layout, line)) == ("granted", "CC-BY-NC-4.0")


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize(
    "line",
    [
        "InSight Crime © 2019 – All rights reserved.",
        "© InSight Crime. Reproduction of the contents of this site without authorization is prohibited.",
        "InSight Crime © 2019 – Todos los derechos reservados.",
        "Prohibida la reproducción de los contenidos de este sitio sin autorización.",
        "Queda prohibida la reproducción de los artículos de InSight Crime.",
    ],
)
def test_a_reservation_of_the_site_in_any_markup_is_seen(layout: str, line: str) -> None:
    assert _licence(_page(layout, line)) == ("reserved", None)
    deed = f"<p>The text of this article is published under {_DEED}.</p>"
    assert _licence(_page(layout, line, deed)) == ("conflicting", None)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize(
    "line",
    [
        f"Icons: Font of Quays, {_DEED}.",
        f"Design by Studio Nueve, {_DEED}",
        f"This report of the harbour office is available under {_DEED}.",
        f"The contents of the register are under {_DEED}.",
        f"Some of our articles are under {_DEED}.",
        f"All articles of El Farol are published under {_DEED}.",
        f"Todas las fotos de este sitio se publican con licencia {_DEED}.",
        f"© 2019 InSight Crime. Map: OpenQuays, {_DEED}.",
        f"© 2019 InSight Crime. Design: Studio Nueve, {_DEED}.",
        "© 2019 InSight Crime",
    ],
)
def test_what_is_not_said_of_the_site_grants_nothing(layout: str, line: str) -> None:
    assert _licence(_page(layout, line)) == ("unstated", None)


@pytest.mark.parametrize(
    "box",
    [
        "<aside><p>{}</p></aside>",
        "<nav><p>{}</p></nav>",
        "<div class='sidebar'><p>{}</p></div>",
        "<div id='lateral'><p>{}</p></div>",
        "<h3>Comments</h3><div><p>{}</p></div>",
        "<div><h4>Comentarios</h4><p>{}</p></div>",
        "<blockquote><p>{}</p></blockquote>",
        _TEASERS,
    ],
)
def test_what_a_box_below_says_of_a_site_is_not_the_articles(box: str) -> None:
    line = box.format("All contents of this site are licensed under CC BY-NC 4.0.")
    assert _licence(_page("divs", "x").replace(b"</body>", f"{line}</body>".encode())) == ("unstated", None)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_reservation_of_the_site_is_so_in_the_text_as_well(layout: str) -> None:
    deed = f"<p>The text of this article is published under {_DEED}.</p>"
    line = "<p>No part of the contents of this website may be reproduced.</p>"
    assert _licence(_page(layout, "x", line)) == ("reserved", None)
    assert _licence(_page(layout, "x", f"{deed}{line}")) == ("conflicting", None)
