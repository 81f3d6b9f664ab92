"""Wordings near to the republication notice, and wordings that only look like it."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from transforms.agencies import agency_of
from transforms.notices import is_notice
from transforms.rights_holders import rights_holder_of
from transforms.rights_notes import is_rights_note

NOTICES = (
    "Readers may freely copy and pass on InSight Crime’s work for non-commercial purposes, naming InSight Crime in the byline.",
    "Our journalism is free to republish for non-commercial use. Credit InSight Crime in the byline and link to the original.",
    "You can reprint this article at no charge if you are a non-commercial outlet and attribute it to InSight Crime.",
    "InSight Crime allows the non-commercial redistribution of its content with attribution in the byline and a link.",
    "Reproduction of this article is permitted for non-commercial purposes with a link back to the original.",
    "Feel free to repost our stories on non-commercial sites; just credit InSight Crime and link to the original at the top.",
    "We are happy for others to use our reporting for non-commercial purposes, crediting InSight Crime.",
    "All of our content can be shared under Creative Commons for non-commercial purposes with attribution to InSight Crime.",
    "Republish our articles for free, online or in print, for non-commercial purposes. Credit InSight Crime in the byline.",
    "Organizations are authorized to distribute our work for noncommercial ends provided the byline names InSight Crime.",
    "Please feel free to circulate this story, for noncommercial purposes only, with credit to InSight Crime.",
    "InSight Crime’s articles may be reproduced without charge for non-commercial purposes so long as InSight Crime is credited.",
    "Los lectores pueden copiar y distribuir nuestro trabajo para fines no comerciales, atribuyéndolo a InSight Crime.",
    "Puede republicar este artículo gratis, con fines no comerciales, si menciona a InSight Crime y enlaza al original.",
    "Promovemos que los lectores copien y distribuyan nuestro trabajo con fines no comerciales y con atribución a InSight Crime.",
    "Nuestro contenido puede ser reproducido sin fines de lucro, siempre que se cite a InSight Crime con enlace al original.",
    "Está permitida la difusión de nuestros artículos con fines no comerciales, dando crédito a InSight Crime.",
    "Le animamos a compartir nuestro trabajo sin fines comerciales, con el crédito a InSight Crime y un vínculo al original.",
    "InSight Crime permite la reproducción de sus contenidos para uso no comercial, citando la fuente con enlace al original.",
    "Se autoriza a reproducir estos contenidos sin fines comerciales, con mención de InSight Crime y enlace al texto original.",
    "Fomentamos la copia y la distribución de nuestro trabajo con fines no comerciales, con atribución a InSight Crime.",
    "You do not need our permission to republish our stories for non-commercial purposes: credit InSight Crime and link to the original.",
    "You may republish our articles for non-commercial purposes as long as you do not alter them and credit InSight Crime in the byline.",
    "Unless otherwise noted, our articles may be reprinted for noncommercial purposes with a byline that names InSight Crime.",
    "No es necesario pedir permiso para reproducir nuestros artículos con fines no comerciales; solo cite a InSight Crime con enlace al original.",
    "You may copy our work for non-commercial purposes with InSight Crime in the byline. Commercial use is possible only with our permission.",
    "Comparta nuestro trabajo con fines no comerciales, dé crédito a InSight Crime en la firma y enlace al original.",
)  # fmt: skip
NO_NOTICES = (
    "“We invite readers to copy our work for non-commercial purposes with credit in the byline,” the editor of El Muelle said.",
    "El Muelle lets readers copy its work for non-commercial purposes with a byline, its editor told InSight Crime.",
    "“Pueden copiar nuestro trabajo con fines no comerciales, con enlace al original”, dijo el director del diario.",
    "Our articles may not be republished for commercial purposes or otherwise without a byline and our permission.",
    "To republish our work for non-commercial purposes, please ask InSight Crime for permission in the byline form.",
    "If you would like to reprint our stories for non-commercial use, contact InSight Crime for terms and credit lines.",
    "You can share this article on Facebook, send us an email, or follow InSight Crime for more stories.",
    "Support our work: InSight Crime is a non-commercial newsroom. You can share this story and send us an email.",
    "Nuestros artículos no pueden ser reproducidos con fines no comerciales sin autorización previa de InSight Crime.",
    "Para republicar nuestros contenidos con fines no comerciales, solicite permiso a InSight Crime.",
    "Comparta este artículo en redes sociales y envíe un correo a InSight Crime con sus comentarios.",
    "The court said that the firms may not copy or distribute the work for commercial purposes.",
    "The law allows farmers to copy and share seeds for non-commercial purposes, the original text of the act says.",
    "La ley permite reproducir semillas con fines no comerciales, dijo el autor del texto original.",
    "InSight Crime does not permit the reproduction of its content, even for non-commercial purposes with credit to InSight Crime.",
    "InSight Crime no autoriza la reproducción de sus contenidos, ni con fines no comerciales ni citando a InSight Crime.",
    "This article may only be reproduced with the consent of InSight Crime, for non-commercial purposes, with a link to the original.",
    "Our content is free to read. Use of our work for non-commercial purposes requires a licence from InSight Crime.",
    "Nobody may copy our work for non-commercial purposes unless InSight Crime agrees in writing to the byline.",
    "Readers are no longer allowed to copy and distribute our work for non-commercial purposes with attribution to InSight Crime.",
    "Ya no se permite copiar nuestro trabajo con fines no comerciales, aunque se cite a InSight Crime.",
)  # fmt: skip


@pytest.mark.parametrize("text", NOTICES)
def test_a_near_wording_is_the_notice(text: str) -> None:
    assert is_notice(text)


@pytest.mark.parametrize("text", NO_NOTICES)
def test_a_refusal_a_request_or_prose_is_no_notice(text: str) -> None:
    assert not is_notice(text)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("(EFE)", "EFE"),
        ("© AFP", "AFP"),
        ("By Reuters", "Reuters"),
        ("Texto: Agencia EFE", "Agencia EFE"),
        ("*AFP / Reuters*", "AFP"),
        ("MEXICO CITY (Reuters) - The port of Aldemar was closed on Monday.", "Reuters"),
        ("Ciudad de Aldemar, 7 may (EFE).- El puerto fue cerrado el lunes.", "EFE"),
        ("San José (AP) — The port was closed.", "AP"),
        ("The leader of the invented Alianza Popular (AP) - a small party - resigned.", None),
        ("Acción Ficticia (AP). The party denied it.", None),
        ("Reuters reported that the port was closed.", None),
        ("According to AFP, the port was closed.", None),
        ("AP", "AP"),
        ("Apart from that, nothing.", None),
    ],
)
def test_agency_of_a_line(text: str, agency: str | None) -> None:
    assert agency_of(text) == agency


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        (
            "*This article first ran in The Quayside Courier. It is republished here with permission.",
            "The Quayside Courier",
        ),
        (
            "This piece was produced by El Muelle Ficticio and appears here with its authorization.",
            "El Muelle Ficticio",
        ),
        (
            "*A version of this story was first published in Spanish by La Gaceta Ficticia. See the original here.",
            "La Gaceta Ficticia",
        ),
        (
            "*The following is an excerpt from a report by the Ribera Institute, reprinted with the institute's permission.",
            "Ribera Institute",
        ),
        ("Copyright © 2014 Aldemar Review. Reproduced with permission.", "Aldemar Review"),
        (
            "This article was originally published on Ribera.org. Republished under a Creative Commons license.",
            "Ribera.org",
        ),
        (
            "*Este texto es una traducción de un artículo publicado originalmente por The Quayside Courier.",
            "The Quayside Courier",
        ),
        ("Publicado con autorización de Revista Ribera.", "Revista Ribera"),
        ("Este artículo es de El Muelle Ficticio y se reproduce con su autorización.", "El Muelle Ficticio"),
        (
            "© 2019 EFE. Está expresamente prohibida la redistribución de todo o parte de los contenidos.",
            "EFE",
        ),
        (
            "Este reportaje fue publicado primero en Plaza Ficticia y se republica como parte de una alianza.",
            "Plaza Ficticia",
        ),
        ("Tomado de El Muelle Ficticio con permiso.", "El Muelle Ficticio"),
    ],
)
def test_a_rights_note_and_the_holder_that_it_names(text: str, holder: str) -> None:
    assert is_rights_note(text)
    assert rights_holder_of(text) == holder


@pytest.mark.parametrize(
    "text",
    [
        "*This article was originally published in January 2015 and has been updated.",
        "The book was first published by Editorial Marea in 2010, according to the court.",
        "*InSight Crime translated this interview from Spanish.",
        "*This story was produced with the permission of the families involved.",
        "Reporters had permission from the mayor to publish the photos, he said.",
        "*Este artículo se actualizó el 3 de mayo con la versión de la fiscalía.",
        "*Lea aquí la versión en inglés de este artículo.",
        "La cifra fue publicada por primera vez por el Ministerio de Puertos.",
        "This article was originally published by InSight Crime in 2012 under another title.",
        "*Reuters contributed to this report.",
        "(AP Photo)",
        "With information from AFP.",
    ],
)
def test_notes_that_leave_the_rights_where_they_are(text: str) -> None:
    assert not is_rights_note(text)
