"""The republication notice, in its recorded conditions and near wordings of both languages."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from transforms.notices import is_notice, notice_signs

NOTICES = [
    # the conditions of the recorded wordings, re-told
    (
        "We encourage readers to copy and distribute our work for non-commercial purposes, with attribution to InSight "
        "Crime in the byline and links to the original at both the top and bottom of the article."
    ),
    (
        "We encourage readers to copy and distribute our work for non-commercial purposes, provided that it is attributed "
        "to InSight Crime in the byline, with a link to the original at both the top and bottom of the article."
    ),
    "Check the Creative Commons website for more details of how to share our work, and please send us an email.",
    (
        "What do you think? Send a comment. We invite all readers to copy and distribute our work for noncommercial "
        "purposes, with attribution to InSight Crime in the byline."
    ),
    # near wordings
    "You are free to republish this article, as long as you credit InSight Crime and link to the original.",
    "Feel free to share our stories for non-commercial use; please let us know.",
    "Our articles may be freely republished for non\u2011commercial purposes with attribution to InSight Crime.",
    "InSight Crime\u2019s work can be reproduced under Creative Commons, with a link to the original.",
    "Republication of our content is welcome for non-commercial purposes with InSight Crime in the byline.",
    # Spanish, assumed
    (
        "Invitamos a los lectores a copiar y distribuir nuestro trabajo con fines no comerciales, siempre que se le "
        "atribuya a InSight Crime en la firma, con un enlace al original al inicio y al final del artículo."
    ),
    (
        "Alentamos a nuestros lectores a que copien y distribuyan nuestros artículos sin fines de lucro, con crédito a "
        "InSight Crime."
    ),
    (
        "Animamos a los lectores a compartir nuestro contenido para fines no comerciales. Consulte Creative Commons y "
        "envíenos un correo electrónico si usa un artículo."
    ),
    "Se permite la reproducción de nuestros contenidos sin fines comerciales, citando a InSight Crime.",
    "Puede republicar este artículo si menciona a InSight Crime e incluye un vínculo al texto original.",
]

OTHERS = [
    "",
    "Creative Commons",
    "Photographers publish under Creative Commons licences, and anyone may copy the pictures for non-commercial use.",
    "The ministry's data can be used under a Creative Commons licence for non-commercial purposes, InSight Crime found.",
    "The group may share the route with its allies, and copy their methods, InSight Crime was told in an email.",
    "This work is licensed under a Creative Commons Attribution-NonCommercial 3.0 licence.",
    "You may not copy or distribute our work for non-commercial purposes without permission; send us an email.",
    "No se permite la reproducción de nuestros contenidos con fines no comerciales sin autorización de InSight Crime.",
    "Share this article",
    "Click here to send InSight Crime your comments.",
    "Todos los derechos reservados. InSight Crime.",
    "Descargue nuestro informe y envíenos un correo.",
    "*This article was first published by El Farol and is reprinted with permission.",
    "Subscribe to our newsletter: send us an email and we can share our work with you.",
    "We encourage readers to copy and distribute our work for non-commercial purposes, InSight Crime in the byline. "
    + "x" * 3000,
]


@pytest.mark.parametrize("text", NOTICES)
def test_a_notice_is_told_by_its_signs(text: str) -> None:
    assert is_notice(text)
    assert is_notice(text.upper())


@pytest.mark.parametrize("text", OTHERS)
def test_other_texts_are_no_notice(text: str) -> None:
    assert not is_notice(text)


def test_the_signs_are_the_conditions_that_the_words_name() -> None:
    assert notice_signs(NOTICES[0]) == {"non_commercial", "attribution", "link"}
    assert notice_signs(NOTICES[2]) == {"creative_commons", "email"}
    assert notice_signs("Nothing of the kind.") == frozenset()


@pytest.mark.parametrize("piece", ["may ", "can copy ", "our work ", "attribution to ", "puede ", "link "])
def test_hostile_repetition_is_read_in_bounded_steps(piece: str) -> None:
    assert not is_notice(piece * 50_000)
    assert is_notice(piece * 20) in (True, False)
