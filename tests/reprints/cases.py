"""Written copies and how an editor judges them. What a case does not name is met."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import quote

from tests.reprints import pieces
from tests.reprints.pieces import (
    DEED,
    ENGLISH,
    ENGLISH_TEXT,
    OLD_DEED,
    SPANISH,
    SPANISH_TEXT,
    SPANISH_URL,
    URL,
)
from tests.reprints.templates import Copy
from transforms.originals import Original

ALWAYS_UNCLEAR = ("non_commercial", "notify_publisher")
GOOD = Copy()
BUENA = Copy(
    title="Madera de contrabando en el puerto de Marisol",
    byline="Por Lucía Ferrán, InSight Crime",
    top=(
        f'Este artículo fue publicado originalmente por InSight Crime. <a href="{SPANISH_URL}">Lea el original</a>.',
    ),
    text=SPANISH_TEXT,
    bottom=(
        f'Fuente: <a href="{SPANISH_URL}">InSight Crime</a>',
        f'Licencia <a href="{OLD_DEED}deed.es">CC BY-NC-SA 3.0</a>',
    ),
    lang="es",
)


@dataclass(frozen=True)
class Case:
    name: str
    template: str
    copy: Copy
    holds: str = "full"
    verdicts: dict[str, str] = field(default_factory=dict)
    original: Original = ENGLISH

    def expected(self) -> dict[str, str]:
        if self.holds == "none":
            return {}
        usual = {
            item.obligation: "unclear" if item.obligation in ALWAYS_UNCLEAR else "met"
            for item in self.original.obligations
        }
        return usual | self.verdicts


def but(copy: Copy = GOOD, **changes: object) -> Copy:
    return replace(copy, **changes)


def link(address: str, words: str = "Read the original here", attributes: str = "") -> str:
    return f'<a href="{address}" {attributes}>{words}</a>'


LICENCE_LINE = GOOD.bottom[1]
EDITED = tuple(
    text.replace("seized", "confiscated")
    .replace("largest", "biggest")
    .replace("guards", "men")
    .replace("told", "said to")
    for text in ENGLISH_TEXT
)
ADDED = (
    *ENGLISH_TEXT[:3],
    "Our own reporter visited the harbour on Tuesday and found its gates closed, with nobody to answer any question at all.",
    *ENGLISH_TEXT[3:],
)
NO_CREDIT = {"credit_in_byline": "missed"}
LICENCE_MISSED = {"credit_licence": "missed", "keep_notices": "missed"}
SEEN_BY_MACHINES = (
    '<meta name="author" content="Lucía Ferrán and Owen Pryce, InSight Crime">'
    f'<link rel="license" href="{DEED}"><link rel="canonical" href="{URL}">'
)

FULL = [
    Case("by-for", "blog", GOOD),
    Case("by-from", "breaks", but(byline="By Lucía Ferrán and Owen Pryce From Insight Crime")),
    Case("shared-by", "tables", but(byline="", top=(f"This article generously shared by Insight Crime. The original can be read {link(URL, 'here')}.",),
         bottom=(f"Written by Lucía Ferrán and Owen Pryce. {link(URL)}", LICENCE_LINE))),
    Case("source-below-byline", "newspaper", but(byline="By Lucía Ferrán and Owen Pryce", top=(f"Source: {link(URL, 'InSight Crime')}",))),
    Case("full-text-arrow", "cms", but(byline="", top=(f"Full text -> {link(URL, 'InSight Crime')}",),
         bottom=("Lucía Ferrán, Owen Pryce", f"{link(URL)}", LICENCE_LINE))),
    Case("old-host", "mirror", but(top=(link("http://www.insightcrime.org/news-briefs/contraband-timber-marisol-port"),))),
    Case("short-link", "blog", but(bottom=(link("https://insightcrime.org/?p=4711"), LICENCE_LINE))),
    Case("tracked", "breaks", but(top=(link(f"{URL}?utm_source=feed&amp;utm_medium=rss#top"),))),
    Case("google-redirect", "tables", but(top=(link(f"https://www.google.com/url?q={quote(URL, safe='')}&amp;sa=D"),))),
    Case("facebook-redirect", "newspaper", but(bottom=(link(f"https://l.facebook.com/l.php?u={quote(URL, safe='')}&amp;h=AT0"), LICENCE_LINE))),
    Case("own-redirect", "cms", but(top=(link(f"/out/?url={quote(URL, safe='')}"),))),
    Case("nofollow", "mirror", but(top=(link(URL, attributes='rel="nofollow noopener"'),))),
    Case("notice-kept", "blog", but(bottom=(link(URL), f"InSight Crime: {pieces.NOTICE} {link(DEED, 'CC BY-NC-ND 4.0')}"))),
    Case("other-quotes", "breaks", but(text=tuple(text.replace(", ", ",  ").replace("-", "–") for text in ENGLISH_TEXT))),
    Case("advertising", "newspaper", but(head='<script src="https://pagead2.googlesyndication.com/x.js"></script>')),
    Case("es-por", "blog", BUENA, original=SPANISH),
    Case("es-para", "newspaper", but(BUENA, byline="Por: Lucía Ferrán para InSight Crime"), original=SPANISH),
    Case("es-fuente", "mirror", but(BUENA, byline="Por Lucía Ferrán", top=(f"Fuente: {link(SPANISH_URL, 'InSight Crime')}",)), original=SPANISH),
    Case("es-tomado", "tables", but(BUENA, byline="", top=(f"Tomado de InSight Crime. {link('http://es.insightcrime.org/noticias/madera-contrabando-puerto-marisol/', 'Aquí el original')}.",),
         bottom=("Autora: Lucía Ferrán", link(SPANISH_URL, "Lea el original"), BUENA.bottom[1])), original=SPANISH),
]  # fmt: skip
MISSED = [
    Case("no-publisher-in-byline", "blog", but(byline="By Lucía Ferrán and Owen Pryce",
         bottom=(link(URL, "Read the original"), LICENCE_LINE)), verdicts=NO_CREDIT),
    Case("byline-of-staff", "newspaper", but(byline="By our staff", top=(f"First published by InSight Crime. {link(URL)}",)),
         verdicts=NO_CREDIT | {"credit_creator": "missed"}),
    Case("only-told", "cms", but(byline="Posted by admin", bottom=(link(URL), LICENCE_LINE)), verdicts=NO_CREDIT | {"credit_creator": "missed"}),
    Case("one-author-left-out", "breaks", but(byline="By Lucía Ferrán for InSight Crime"), verdicts={"credit_creator": "missed"}),
    Case("no-top-link", "tables", but(top=()), verdicts={"link_at_top": "missed"}),
    Case("home-page-only", "newspaper", but(top=(f"From {link('https://insightcrime.org/', 'InSight Crime')}.",)), verdicts={"link_at_top": "missed"}),
    Case("another-article", "mirror", but(top=(link("https://insightcrime.org/news/brief/something-else/"),)), verdicts={"link_at_top": "missed"}),
    Case("no-bottom-link", "blog", but(bottom=(LICENCE_LINE,)), verdicts={"link_at_bottom": "missed"}),
    Case("link-in-a-comment", "blog", but(bottom=(LICENCE_LINE,), comments=(f"Nice. {link(URL)}",)), verdicts={"link_at_bottom": "missed"}),
    Case("hidden-link", "cms", but(bottom=(f'<span style="display:none">{link(URL)}</span>', LICENCE_LINE)), verdicts={"link_at_bottom": "missed"}),
    Case("empty-anchor", "mirror", but(top=(link(URL, ""), "A fine piece.")), verdicts={"link_at_top": "missed"}),
    Case("no-licence", "breaks", but(bottom=GOOD.bottom[:1]), verdicts=LICENCE_MISSED),
    Case("other-licence", "tables", but(bottom=(GOOD.bottom[0], link("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"))), verdicts=LICENCE_MISSED),
    Case("picture-licence", "newspaper", but(bottom=GOOD.bottom[:1]), verdicts=LICENCE_MISSED),
    Case("licence-without-link", "cms", but(bottom=(GOOD.bottom[0], "Published under CC BY-NC-ND 4.0.")),
         verdicts={"credit_licence": "unclear", "keep_notices": "unclear"}),
    Case("machines-only", "newspaper", but(byline="By our staff", top=(), bottom=(), head=SEEN_BY_MACHINES),
         verdicts=NO_CREDIT | LICENCE_MISSED | {"credit_creator": "missed", "link_at_top": "missed", "link_at_bottom": "missed"}),
    Case("es-nothing", "breaks", but(BUENA, byline="Redacción", title="Madera ilegal: lo que se sabe", top=(), bottom=()), original=SPANISH,
         verdicts=NO_CREDIT | LICENCE_MISSED | {"credit_creator": "missed", "credit_title": "missed", "link_at_top": "missed", "link_at_bottom": "missed"}),
    Case("es-other-title", "tables", but(BUENA, title="Golpe a los traficantes"), original=SPANISH, verdicts={"credit_title": "missed"}),
]  # fmt: skip
PARTS = [
    Case("edited", "blog", but(text=EDITED), "edited", {"no_derivatives": "missed", "indicate_changes": "missed"}),
    Case("added", "newspaper", but(text=ADDED), "edited", {"no_derivatives": "missed", "indicate_changes": "missed"}),
    Case("edited-and-said", "cms", but(text=EDITED, top=(f"This article was edited for length. {link(URL)}",)), "edited", {"no_derivatives": "missed"}),
    Case("excerpt", "breaks", but(text=ENGLISH_TEXT[:3]), "excerpt", {"indicate_changes": "missed"}),
    Case("excerpt-and-said", "tables", but(text=ENGLISH_TEXT[:3], top=(f"An excerpt from an article by InSight Crime; {link(URL)}.",)), "excerpt"),
    Case("excerpt-read-on", "mirror", but(text=ENGLISH_TEXT[:3], bottom=(link(URL, "Read the full article"), LICENCE_LINE)), "excerpt",
         {"indicate_changes": "unclear"}),
    Case("excerpt-of-the-end", "newspaper", but(text=ENGLISH_TEXT[5:]), "excerpt", {"indicate_changes": "missed"}),
    Case("es-excerpt", "cms", but(BUENA, text=SPANISH_TEXT[:2]), "excerpt", original=SPANISH),
    Case("es-edited", "blog", but(BUENA, text=tuple(text.replace("once", "doce").replace("muelle", "malecón").replace("viaje", "envío") for text in SPANISH_TEXT)),
         "edited", {"indicate_changes": "missed"}, SPANISH),
    Case("translated", "blog", but(BUENA, byline="Por Lucía Ferrán y Owen Pryce, InSight Crime", top=(link(URL),), bottom=(link(URL), LICENCE_LINE)), "translated",
         {"no_derivatives": "unclear", "indicate_changes": "missed"}),
    Case("not-there", "newspaper", but(text=tuple(f"A quite different piece about the weather of day {day}, rain and sun and the mood of the town." for day in range(9))), "none"),
    Case("quotation", "blog", but(text=("InSight Crime had a report on this. It said:", f"“{' '.join(ENGLISH_TEXT[1].split()[:20])}”", "We shall see what comes of it in the weeks ahead.")), "none"),
]  # fmt: skip
CASES = [*FULL, *MISSED, *PARTS]
