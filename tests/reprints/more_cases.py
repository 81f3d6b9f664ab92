"""Copies written after the first set had passed, each labelled as an editor judges it. What a case does not name is met."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

from tests.reprints.cases import BUENA, LICENCE_LINE, LICENCE_MISSED, NO_CREDIT, Case, but, link
from tests.reprints.pieces import ENGLISH, ENGLISH_TEXT, OLD_DEED, SPANISH, SPANISH_TEXT, SPANISH_URL, URL

ALONE = replace(ENGLISH, counterpart=None)
TRANSLATION = (
    "Agentes de aduanas del puerto ficticio de Marisol incautaron once contenedores de madera ilegal, el hallazgo más grande desde que la bahía se reconstruyó después de la tormenta de aquel año.",
    "Según el capitán del puerto, los contenedores iban para un mueblero del otro lado de la bahía y sus documentos hablaban de una carga de baldosas de cerámica.",
    "Tres corredores fueron interrogados el fin de semana y puestos en libertad sin cargos; de un cuarto, apodado el Carpintero, no se sabe nada desde la noche del jueves.",
    "Cómo trabaja la banda",
    "Esa madera se corta en la reserva inventada de Alto Verde, baja por el río de noche y se seca en galpones de una finca ganadera, donde se asierra y se esconde bajo tablas legales.",
    "Cada carga se pagaría cuatro veces, y los guardias de los dos retenes de la carretera del río cobran una cuota fija, contó a InSight Crime un antiguo empleado de la finca.",
    "La incautación puede doler más a los corredores que a los dueños de los galpones, que tienen otras rutas, entre ellas una pista alargada apenas la primavera pasada con dinero público.",
)
OTHER_PIECE = (
    "El alcalde de la ciudad imaginaria inauguró ayer un mercado de flores que costó menos de lo previsto y que abrirá todos los días, incluso los domingos.",
    "Los vendedores celebraron con música y con un desfile de carretas, mientras los vecinos reclamaron por el ruido y por la falta de estacionamientos.",
    "El concejo discutirá en mayo una ordenanza sobre horarios, y la oposición pidió que se revisen los contratos de limpieza y los de alumbrado.",
    "InSight Crime publicó hace poco un reportaje sobre el puerto de Marisol que vale la pena leer con calma.",
)
TOP = f"Read the original {link(URL, 'here')}."
NO_LINKS = {"link_at_top": "missed", "link_at_bottom": "missed"}
TRANSLATED = {"no_derivatives": "unclear"}
CUT = (*ENGLISH_TEXT[:2], *ENGLISH_TEXT[4:7])
WORDED = tuple(
    text.replace("contraband", "smuggled")
    .replace("receive", "get")
    .replace("questioned", "interviewed")
    .replace("closed by", "shut by")
    for text in ENGLISH_TEXT
)

MORE = [
    Case("wp-good", "wordpress", but(byline="Por Lucía Ferrán y Owen Pryce, de InSight Crime", top=(TOP,))),
    Case("wp-own-author-box", "wordpress", but(byline="Redacción", top=(f"By Lucía Ferrán and Owen Pryce. {TOP}",)), verdicts=NO_CREDIT),
    Case("blogger-by-colon", "blogger", but(byline="By: Lucía Ferrán and Owen Pryce for Insight Crime")),
    Case("blogger-full-text-arrow", "blogger", but(byline="By Lucía Ferrán and Owen Pryce", top=(), bottom=(f"Full text -&gt; {link(URL, 'Insight Crime')}", LICENCE_LINE)), verdicts=NO_CREDIT | {"link_at_top": "missed"}),
    Case("blogger-es-source-below", "blogger", but(BUENA, byline="", top=(), bottom=(f"Fuente: {link(SPANISH_URL, 'InSight Crime')}", "Por Lucía Ferrán")), original=SPANISH,
         verdicts={"credit_in_byline": "unclear", "link_at_top": "missed"} | LICENCE_MISSED),
    Case("drupal-good", "drupal", but(byline="Submitted by Lucía Ferrán and Owen Pryce, InSight Crime")),
    Case("drupal-mid-link", "drupal", but(top=(), text=(*ENGLISH_TEXT[:5], f"({link(URL, 'Original at InSight Crime')})", *ENGLISH_TEXT[5:]), bottom=(LICENCE_LINE,)), verdicts=NO_LINKS),
    Case("plain-good", "plain", but()),
    Case("plain-nothing", "plain", but(byline="posted by admin", top=(), bottom=()), verdicts=NO_CREDIT | NO_LINKS | LICENCE_MISSED | {"credit_creator": "missed"}),
    Case("amp-google-url", "amp", but(top=(f"Original: {link('https://www.google.com/url?q=' + quote(URL, safe='') + '&sa=D', 'InSight Crime')}",))),
    Case("amp-facebook-l", "amp", but(top=(f"Original: {link('https://l.facebook.com/l.php?u=' + quote(URL + '?fbclid=1', safe='') + '&h=AT', 'InSight Crime')}",))),
    Case("amp-t-co", "amp", but(top=(f"Original: {link('https://t.co/AbC123', 'InSight Crime')}",)), verdicts={"link_at_top": "unclear"}),
    Case("platform-meta-only", "platform", but(byline="The Inventor", top=(), bottom=(), head=f'<meta name="author" content="InSight Crime"><link rel="canonical" href="{URL}">'),
         verdicts=NO_CREDIT | NO_LINKS | LICENCE_MISSED | {"credit_creator": "missed"}),
    Case("platform-nofollow", "platform", but(bottom=(f"Source: {link(URL, 'InSight Crime', 'rel=&quot;nofollow&quot;')}".replace("&quot;", '"'), LICENCE_LINE))),
    Case("platform-bottom-only", "platform", but(byline="Lucía Ferrán and Owen Pryce for InSight Crime", top=()), verdicts={"link_at_top": "missed"}),
    Case("outlet-good", "outlet", BUENA, original=SPANISH),
    Case("outlet-top-only", "outlet", but(BUENA, bottom=(f'Licencia <a href="{OLD_DEED}">CC BY-NC-SA 3.0</a>',)), original=SPANISH, verdicts={"link_at_bottom": "missed"}),
    Case("outlet-cortesia", "outlet", but(BUENA, byline="Por Lucía Ferrán", top=(f"Este texto se publica por cortesía de InSight Crime. Vea el original {link(SPANISH_URL, 'aquí')}.",)), original=SPANISH,
         verdicts={"credit_in_byline": "unclear"}),
    Case("outlet-home-link", "outlet", but(BUENA, top=(f"Tomado de {link('https://es.insightcrime.org/', 'InSight Crime')}",)), original=SPANISH, verdicts={"link_at_top": "missed"}),
    Case("forum-shared", "forum", but(byline="", top=(f"This article generously shared by Insight Crime. The original can be read {link(URL, 'here')}.", "By Lucía Ferrán and Owen Pryce")), verdicts={"credit_in_byline": "unclear"}),
    Case("plain-translated-no-link", "plain", but(text=TRANSLATION, lang="es", byline="Por Lucía Ferrán y Owen Pryce", title="Madera en Marisol", top=(), bottom=("Fuente: InSight Crime",)), "translated",
         TRANSLATED | LICENCE_MISSED | NO_LINKS | NO_CREDIT | {"indicate_changes": "missed"}, original=ALONE),
    Case("outlet-translated-no-word-of-it", "outlet", but(text=tuple(text.replace("contó a InSight Crime", "contó") for text in TRANSLATION), lang="es", byline="Redacción", title="Madera en Marisol", top=(), bottom=()), "none", original=ALONE),
    Case("wp-cut", "wordpress", but(text=CUT), "edited", {"no_derivatives": "missed", "indicate_changes": "missed"}),
    Case("drupal-edited-said", "drupal", but(text=WORDED, bottom=(f"Original: {link(URL, 'InSight Crime')}", LICENCE_LINE, "This version has been edited for style by our desk.")), "edited", {"no_derivatives": "missed"}),
    Case("amp-excerpt", "amp", but(text=ENGLISH_TEXT[:2], bottom=(f"Continue reading at {link(URL, 'InSight Crime')}", LICENCE_LINE)), "excerpt", {"indicate_changes": "unclear"}),
    Case("outlet-es-excerpt-said", "outlet", but(BUENA, text=SPANISH_TEXT[3:], top=(f"Fragmento de un artículo de InSight Crime. {link(SPANISH_URL, 'Original')}",)), "excerpt", original=SPANISH),
    Case("outlet-translated-known", "outlet", but(text=SPANISH_TEXT, lang="es", byline="Por Lucía Ferrán y Owen Pryce, InSight Crime", title="Madera en Marisol"), "translated", TRANSLATED | {"indicate_changes": "missed"}),
    Case("outlet-translated-unknown", "outlet", but(text=TRANSLATION, lang="es", byline="Por Lucía Ferrán y Owen Pryce, InSight Crime", title="Madera de contrabando se acumula en el puerto de Marisol",
         top=(f"Traducido del inglés. {link(URL, 'Vea el original aquí')}",)), "translated", TRANSLATED, original=ALONE),
    Case("blogger-translated-unknown-unsaid", "blogger", but(text=TRANSLATION, lang="es", byline="Por Lucía Ferrán y Owen Pryce, InSight Crime", title="Madera en Marisol", top=(),
         bottom=(f"Fuente: {link(URL, 'InSight Crime')}",)), "translated", TRANSLATED | LICENCE_MISSED | {"indicate_changes": "missed", "link_at_top": "missed"}, original=ALONE),
    Case("wp-other-piece-with-link", "wordpress", but(text=OTHER_PIECE, lang="es", byline="Redacción", title="Abren mercado de flores", top=(), bottom=(f"Lea también: {link(URL, 'InSight Crime')}",)), "none", original=ALONE),
    Case("wp-not-there", "wordpress", but(text=OTHER_PIECE, top=(), bottom=(), title="Abren mercado de flores", byline="Redacción"), "none"),
    Case("plain-links-only", "plain", but(text=("We liked this piece by InSight Crime and recommend it to everybody who follows the timber trade.",)), "none"),
]  # fmt: skip
