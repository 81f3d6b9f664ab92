"""A third set of copies: bylines in passing forms, links in wrappers, texts that were shortened or joined."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from urllib.parse import quote

from tests.reprints.cases import BUENA, LICENCE_LINE, LICENCE_MISSED, NO_CREDIT, Case, but, link
from tests.reprints.more_cases import ALONE, NO_LINKS, TRANSLATED, TRANSLATION
from tests.reprints.pieces import ENGLISH_TEXT, SPANISH, SPANISH_TEXT, SPANISH_URL, URL

SHUFFLED = (ENGLISH_TEXT[0], ENGLISH_TEXT[2], ENGLISH_TEXT[1], *ENGLISH_TEXT[3:])
SHORTER = tuple(text.split(", ")[0].rstrip(".") + "." for text in ENGLISH_TEXT)
TOP = f"Read the original {link(URL, 'here')}."
SUMMARY = (
    "InSight Crime reports that customs officers found timber in the port of Marisol.",
    "The find is the largest in years, the outlet says, and several brokers were questioned.",
    f"Read it {link(URL, 'here')}.",
)

LAST = [
    Case("autor-dos-puntos", "outlet", but(BUENA, byline="Autor: Lucía Ferrán / InSight Crime"), original=SPANISH),
    Case("agencia-barra", "wordpress", but(BUENA, byline="Lucía Ferrán | InSight Crime", top=(f"Original: {link(SPANISH_URL, 'InSight Crime')}",)), original=SPANISH),
    Case("con-informacion-de", "outlet", but(BUENA, byline="Por Juan Pérez, con información de agencias", top=(link(SPANISH_URL, "Vea el original"),)), original=SPANISH, verdicts=NO_CREDIT | {"credit_creator": "missed"}),
    Case("insightcrime-dot-org", "drupal", but(byline="By Lucía Ferrán and Owen Pryce (insightcrime.org)")),
    Case("staff-byline-credit-below", "wordpress", but(byline="By Staff Reporter", top=(TOP,), bottom=(f"This article by Lucía Ferrán and Owen Pryce first appeared on {link(URL, 'InSight Crime')}.", LICENCE_LINE)), verdicts=NO_CREDIT),
    Case("http-www-old-address", "plain", but(top=(f"Read the original {link('http://www.insightcrime.org/news-briefs/contraband-timber-marisol-port', 'here')}.",))),
    Case("amp-cache-link", "amp", but(top=(f"Read the original {link('https://insightcrime-org.cdn.ampproject.org/c/s/insightcrime.org/news/brief/contraband-timber-marisol-port/amp/', 'here')}.",))),
    Case("archived-link", "forum", but(top=(f"Read the original {link('https://web.archive.org/web/2021/' + URL, 'here')}.",)), verdicts={"link_at_top": "unclear"}),
    Case("bitly-link", "blogger", but(bottom=(f"Original: {link('https://bit.ly/3abc', 'InSight Crime')}", LICENCE_LINE)), verdicts={"link_at_bottom": "unclear"}),
    Case("outlook-link", "drupal", but(top=(f"Original: {link('https://eur01.safelinks.protection.outlook.com/?url=' + quote(URL, safe='') + '&data=1', 'InSight Crime')}",))),
    Case("query-and-fragment", "platform", but(byline="By Lucía Ferrán and Owen Pryce for InSight Crime", bottom=(f"Source: {link(URL + '?utm_source=x#more', 'InSight Crime')}", LICENCE_LINE))),
    Case("tag-page", "outlet", but(BUENA, bottom=(f"Fuente: {link('https://insightcrime.org/es/tag/madera/', 'InSight Crime')}", BUENA.bottom[1])), original=SPANISH, verdicts={"link_at_bottom": "missed"}),
    Case("english-original-linked", "outlet", but(BUENA, top=(link("https://insightcrime.org/news/brief/something-else/", "Original"),)), original=SPANISH, verdicts={"link_at_top": "missed"}),
    Case("address-printed", "forum", but(top=(f"By Lucía Ferrán and Owen Pryce, InSight Crime. {URL}",), byline=""), verdicts={"link_at_top": "unclear"}),
    Case("shuffled", "blogger", but(text=SHUFFLED), "edited", {"no_derivatives": "missed", "indicate_changes": "missed"}),
    Case("shortened", "wordpress", but(text=SHORTER), "edited", {"no_derivatives": "missed", "indicate_changes": "missed"}),
    Case("without-last-paragraph", "drupal", but(text=ENGLISH_TEXT[:-1]), "excerpt", {"indicate_changes": "missed"}),
    Case("without-heading", "amp", but(text=(*ENGLISH_TEXT[:3], *ENGLISH_TEXT[4:]))),
    Case("summary-only", "platform", but(text=SUMMARY, top=(), bottom=()), "none"),
    Case("headline-and-link", "forum", but(text=("Worth a look.",), bottom=()), "none"),
    Case("es-adapted-said", "outlet", but(BUENA, text=tuple(text.replace("madera", "leña").replace("galpones", "bodegas").replace("dijo", "señaló") for text in SPANISH_TEXT), top=(f"Versión adaptada de un artículo de InSight Crime. {link(SPANISH_URL, 'Original')}",)), "edited", original=SPANISH),
    Case("translation-of-half", "wordpress", but(text=TRANSLATION[:5], lang="es", byline="Por Lucía Ferrán y Owen Pryce, InSight Crime", title="Madera en Marisol", top=(f"Traducción propia. {link(URL, 'Original')}",)), "translated", TRANSLATED, original=ALONE),
    Case("all-missing", "wordpress", but(byline="Redacción", title="Decomiso", top=(), bottom=()), verdicts=NO_CREDIT | NO_LINKS | LICENCE_MISSED | {"credit_creator": "missed"}),
]  # fmt: skip
