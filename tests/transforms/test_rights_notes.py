"""Notes by which somebody else holds the rights, and those that look like it; the outlets are invented."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from transforms.notices import is_rights_note, rights_holder_of

NOTES = [
    ("*This article was first published by Plaza Fingida and is reprinted with permission. See the original here.", "Plaza Fingida"),
    ("This article was originally published by the Center for Imaginary Reporting.", "Center for Imaginary Reporting"),
    ("*Translated from Portuguese by Ana Soares with permission of Agência Fictícia.", "Agência Fictícia"),
    ("*This story was translated, edited for clarity and reprinted with permission from El Farol.*", "El Farol"),
    ("*This report was first published on openVista on March 3, 2015.", "openVista"),
    ("This article was first published in Spanish by El Farol, and has been translated with permission.", "El Farol"),
    ("This article originally appeared on elfarol.net. It was republished with permission.", "elfarol.net"),
    ("*A version of this article appeared first in The Harbour Review. It has been reprinted with permission.", "The Harbour Review"),
    ("This article was first published by the Colombian newspaper El Tiempazo.", "El Tiempazo"),
    ("Editor's note: The following column was first published by Nube Negra.", "Nube Negra"),
    ("[This post first appeared at “La Linterna”.]", "La Linterna"),
    ("Republished from El Farol.", "El Farol"),
    ("Published with permission from Nube Negra.", "Nube Negra"),
    ("*It is published here with the permission of El Farol.", "El Farol"),
    ("Reprinted with permission.", None),
    ("Este artículo fue publicado originalmente por El Farol y se reproduce con autorización.", "El Farol"),
    ("*Publicado originalmente en la revista Nube Negra. Traducido con permiso.", "Nube Negra"),
    ("Esta nota apareció por primera vez en La Linterna. Lea el original aquí.", "La Linterna"),
    ("Nota del editor: Este texto se republica con permiso de Plaza Fingida.", "Plaza Fingida"),
    ("Se publica con permiso del autor.", None),
    ("© 2014 The Bay Herald. All rights reserved.", "The Bay Herald"),
    ("Copyright 2015 Nube Negra. Todos los derechos reservados.", "Nube Negra"),
    ("Text: AFP", "AFP"),
    ("This story is from the Associated Press.", "Associated Press"),
    ("Este artículo es de la agencia EFE.", None),
    ("Editor’s note: What follows first ran on the pages of El Farol, which kindly let us run it in English.", "El Farol"),
    ("Editor's note: The paragraphs below were written for Nube Negra. Its editors allowed InSight Crime to publish the text.", None),
    ("*Lo que sigue es un texto de Nube Negra, que nos permitió reproducirlo.", None),
    ("*This story was produced together with the magazine Faro Norte, which holds the rights to the text.", "Faro Norte"),
    ("Este artículo de Gaceta del Lago fue traducido al español y se reproduce aquí con permiso de sus editores.", "Gaceta del Lago"),
    ("Faro Norte owns this article and lent it to us.", "Faro Norte"),
    ("* Translated with the permission of the Bode van Nergens, where it was first published.", "Bode van Nergens"),
    ("© Agencia Farol S.A. 2016. Todos los derechos reservados.", "Agencia Farol S.A."),
]  # fmt: skip

OTHERS = [
    "",
    "*Correction: An earlier version of this article said that the study was first published by UNODC.",
    "*Clarification: this article was first published by mistake with another map by El Farol.",
    "*The name of the source has been changed for security reasons.",
    "*Maria is a pseudonym. The article uses it with her permission.",
    "*Download the full report (PDF).",
    "All rights reserved. No part of this profile may be reproduced without written permission.",
    "Queda prohibida la reproducción de este texto sin autorización por escrito.",
    "The memo was first printed by the daily El Farol, which did not reprint the annex but quoted it with permission of the clerk. The original report is here.",
    "The guards let us share the water on the landing.",
    "*The families allowed us to publish the letters.",
    "*Descargue el informe completo, publicado originalmente por El Farol.",
    "*Editor's Note: This article has been updated to reflect an arrest on February 21.",
    "*This article was updated on May 3 to include a comment from the ministry, originally published by El Farol.",
    "*Rate calculated by InSight Crime from official statistics.",
    "The killing was first reported by El Comercio, which published a video.",
    "The video was first published by El Farol and shows two men.",
    "According to an article first published by El Farol, the group sold fuel.",
    "El video fue publicado originalmente por El Farol.",
    "Soldiers used the airstrip with the permission of the mayor, according to a report by El Farol.",
    "He said the seeds were imported with permission from the ministry in 2003.",
    "© 2020 InSight Crime. All rights reserved.",
    "This article was first published by InSight Crime and is reprinted with permission.",
    "This profile was first published in 2012 and has been updated.",
    "This article was first published in Spanish.",
    "Este artículo fue publicado originalmente en inglés.",
    "Photo: © AFP. All rights reserved.",
    "Foto publicada con permiso de El Farol.",
    "Translated by Ana Soares.",
    "x" * 2000 + " reprinted with permission",
]


@pytest.mark.parametrize(("text", "holder"), NOTES)
def test_a_rights_note_and_its_holder(text: str, holder: str | None) -> None:
    assert is_rights_note(text)
    if holder is not None:
        assert rights_holder_of(text) == holder
        assert holder in text


@pytest.mark.parametrize("text", OTHERS)
def test_other_notes_and_prose_say_nothing_of_rights(text: str) -> None:
    assert not is_rights_note(text)


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("first published by InSight Crime", None),
        ("first published by Insight Crime and others", None),
        ("with the permission of the author", None),
        ("first published in March 2012", None),
        ("first published by El Farol in March 2012", "El Farol"),
        ("first published by El Farol on May 3", "El Farol"),
        ("first published by J. R. Vega for El Farol", "J. R. Vega for El Farol"),
        ("first published by Canal 9 and edited", "Canal 9"),
        ("first published by El Farol 2012", "El Farol"),
        ("first published by the Peruvian news magazine La Linterna.", "La Linterna"),
        ("first published by a local outlet", None),
        ("first published by a Peruvian newspaper.", None),
        ("first published by Linterna magazine.", "Linterna"),
        ("first published by El Farol. Reprinted with permission of Plaza Fingida.", "Plaza Fingida"),
        ("publicado originalmente en el diario El Farol, con autorización", "El Farol"),
        ("no note at all", None),
        ("", None),
    ],
)
def test_the_holder_is_named_verbatim_or_not_at_all(text: str, holder: str | None) -> None:
    assert rights_holder_of(text) == holder


@pytest.mark.parametrize(
    "piece", ["permission of ", "published ", "by the ", "first published by ", "© ", "this article "]
)
def test_hostile_repetition_is_read_in_bounded_steps(piece: str) -> None:
    assert not is_rights_note(piece * 50_000)
    assert rights_holder_of(piece * 50_000) is None
    assert is_rights_note(piece * 60) in (True, False)
