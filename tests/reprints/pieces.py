"""Two invented articles, and their records as the warehouse would hold them. All of it is synthetic."""

# A case is one row, however long its words.
# ruff: noqa: DTZ001, E501, ISC004

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from transforms.originals import Counterpart, CreditAuthor, CreditSource, Original
from transforms.records import Obligation, Paragraph
from transforms.terms import BlockKind, Lang, LicenceStatus, Section

ENGLISH_TEXT = (
    "Customs officers in the invented port of Marisol have seized eleven containers of contraband timber, the largest"
    " such find since the harbour was rebuilt after the storm of that year.",
    "The containers were bound for a furniture maker on the far side of the bay, according to the harbour master, who"
    " said that their papers named a cargo of ceramic tiles.",
    "Three brokers were questioned over the weekend and released without charge, while a fourth, known locally as the"
    " Carpenter, has not been seen since Thursday evening.",
    "How the gang works",
    "Timber of this kind is felled in the made-up reserve of Alto Verde, floated downstream at night and dried in sheds"
    " that belong to a cattle ranch, where it is cut and packed beneath legal boards.",
    "Each load is said to pay for itself four times over, and the guards at the two checkpoints on the river road"
    " receive a fixed share, a former clerk of the ranch told InSight Crime.",
    "The seizure may hurt the brokers more than those who own the sheds, since the owners have other routes, among them"
    " an airstrip that was lengthened only last spring with public money.",
    "Unless the reserve gets rangers who are paid on time, the trade will simply move to the next river, as it did when"
    " the older mill was closed by court order a decade ago.",
)
SPANISH_TEXT = (
    "Funcionarios de aduanas del puerto imaginario de Marisol decomisaron once contenedores de madera de contrabando, el"
    " mayor hallazgo desde que el muelle fue reconstruido tras la tormenta.",
    "Los contenedores iban dirigidos a un fabricante de muebles al otro lado de la bahía, según el jefe del puerto, quien"
    " dijo que los papeles hablaban de una carga de baldosas.",
    "Tres intermediarios fueron interrogados durante el fin de semana y quedaron libres sin cargos, mientras que un cuarto,"
    " conocido como el Carpintero, no ha sido visto desde el jueves.",
    "La madera se tala en la reserva inventada de Alto Verde, baja flotando por el río durante la noche y se seca en galpones"
    " de una hacienda ganadera, donde la cortan y la esconden bajo tablas legales.",
    "Cada viaje se paga cuatro veces, y los guardias de los dos retenes de la carretera reciben una parte fija, contó a"
    " InSight Crime un antiguo empleado de la hacienda.",
    "El decomiso puede golpear más a los intermediarios que a los dueños de los galpones, que tienen otras rutas, entre ellas"
    " una pista alargada la primavera pasada con dinero público.",
)
NOTICE = (
    "We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight Crime"
    " in the byline and links to the original at both the top and bottom of the article."
)
URL = "https://insightcrime.org/news/brief/contraband-timber-marisol-port/"
SPANISH_URL = "https://insightcrime.org/es/noticias/madera-contrabando-puerto-marisol/"
DEED = "https://creativecommons.org/licenses/by-nc-nd/4.0/"
OLD_DEED = "https://creativecommons.org/licenses/by-nc-sa/3.0/"


def paragraphs(texts: tuple[str, ...]) -> tuple[Paragraph, ...]:
    rows = []
    for position, text in enumerate(texts, 1):
        kind = BlockKind.PARAGRAPH if len(text) > 40 else BlockKind.HEADING
        rows.append(Paragraph(position, Section.REPORT if position < 5 else Section.ANALYSIS, kind, text))
    return tuple(rows)


def obligations(name: str, *asked: str, changes: str = "") -> tuple[Obligation, ...]:
    states = {"notify_publisher": "requested"}
    by_notice = {"credit_in_byline", "link_at_top", "link_at_bottom", "notify_publisher"}
    bases = {**dict.fromkeys(by_notice, NOTICE), "indicate_changes": f"{name}{changes}"}
    return tuple(Obligation(item, states.get(item, "required"), bases.get(item, name)) for item in asked)


ENGLISH = Original(
    credit=CreditSource(
        article_id="en/contraband-timber-marisol-port",
        url=URL,
        lang=Lang.EN,
        title="Contraband Timber Piles Up in Marisol Port",
        authors=(CreditAuthor("Lucía Ferrán"), CreditAuthor("Owen Pryce")),
        published_on=date(2021, 3, 5),
        licence_status=LicenceStatus.GRANTED,
        licence_id="CC-BY-NC-ND-4.0",
        licence_basis="this_capture",
        licence_as_of_at=datetime(2026, 1, 2, 3, 4, 5),
        notice=NOTICE,
    ),
    paragraphs=paragraphs(ENGLISH_TEXT),
    obligations=obligations(
        "CC BY-NC-ND 4.0 §3(a)(1)", "credit_in_byline", "credit_creator", "link_at_top", "link_at_bottom",
        "non_commercial", "no_derivatives", "credit_licence", "keep_notices", "indicate_changes", "notify_publisher",
    ),
    addresses=(URL, "https://insightcrime.org/?p=4711"),
    counterpart=Counterpart(
        "es/madera-contrabando-puerto-marisol", SPANISH_URL, Lang.ES, "Madera de contrabando en el puerto de Marisol",
        "\n\n".join(SPANISH_TEXT),
    ),
)  # fmt: skip
SPANISH = Original(
    credit=CreditSource(
        article_id="es/madera-contrabando-puerto-marisol",
        url=SPANISH_URL,
        lang=Lang.ES,
        title="Madera de contrabando en el puerto de Marisol",
        authors=(CreditAuthor("Lucía Ferrán"),),
        published_on=date(2021, 3, 9),
        licence_status=LicenceStatus.GRANTED,
        licence_id="CC-BY-NC-SA-3.0",
        licence_basis="this_capture",
        licence_as_of_at=datetime(2026, 1, 2),
    ),
    paragraphs=paragraphs(SPANISH_TEXT),
    obligations=obligations(
        "CC BY-NC-SA 3.0 §4", "credit_in_byline", "credit_creator", "credit_title", "link_at_top", "link_at_bottom",
        "non_commercial", "share_alike", "credit_licence", "keep_notices", "indicate_changes",
        changes=", adaptations",
    ),
    addresses=(SPANISH_URL,),
)  # fmt: skip


def with_credit(original: Original, **changes: object) -> Original:
    return replace(original, credit=replace(original.credit, **changes))
