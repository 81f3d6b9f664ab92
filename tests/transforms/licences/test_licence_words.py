"""Licence names in running words, good and bad, in both languages, and reservations of rights."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.licences import is_reservation, read_words

NAMED = [
    ("CC BY 4.0", "by", "4.0", None, "CC-BY-4.0"),
    ("CC BY-NC-ND 4.0", "by-nc-nd", "4.0", None, "CC-BY-NC-ND-4.0"),
    ("CC-BY-NC-SA-4.0", "by-nc-sa", "4.0", None, "CC-BY-NC-SA-4.0"),
    ("CC BY NC ND 4.0", "by-nc-nd", "4.0", None, "CC-BY-NC-ND-4.0"),
    ("CC BY-ND-NC 1.0", "by-nc-nd", "1.0", None, "CC-BY-NC-ND-1.0"),
    ("cc by-nc 3.0", "by-nc", "3.0", None, "CC-BY-NC-3.0"),
    ("CC BY-NC 3.0 US", "by-nc", "3.0", "us", "CC-BY-NC-3.0-US"),
    ("CC-BY-NC-3.0-US", "by-nc", "3.0", "us", "CC-BY-NC-3.0-US"),
    ("CC BY 3.0 IGO", "by", "3.0", "igo", "CC-BY-3.0-IGO"),
    ("CC BY-NC-SA 2.5 Colombia", "by-nc-sa", "2.5", "co", "CC-BY-NC-SA-2.5-CO"),
    ("CC BY-SA (3.0)", "by-sa", "3.0", None, "CC-BY-SA-3.0"),
    ("CC BY v4.0", "by", "4.0", None, "CC-BY-4.0"),
    ("CC BY 4.0 International", "by", "4.0", None, "CC-BY-4.0"),
    ("Text under CC BY-NC 3.0, images excluded", "by-nc", "3.0", None, "CC-BY-NC-3.0"),
    ("Attribution-NonCommercial 3.0 Unported", "by-nc", "3.0", None, "CC-BY-NC-3.0"),
    ("Attribution-NonCommercial 3.0 United States", "by-nc", "3.0", "us", "CC-BY-NC-3.0-US"),
    ("Attribution-NonCommercial-NoDerivs 3.0 Unported", "by-nc-nd", "3.0", None, "CC-BY-NC-ND-3.0"),
    ("Attribution-NonCommercial-NoDerivatives 4.0 International", "by-nc-nd", "4.0", None, "CC-BY-NC-ND-4.0"),
    ("Attribution-Noncommercial-No Derivative Works 3.0", "by-nc-nd", "3.0", None, "CC-BY-NC-ND-3.0"),
    ("Attribution-NonCommercial-ShareAlike 2.5 Generic", "by-nc-sa", "2.5", None, "CC-BY-NC-SA-2.5"),
    ("Attribution-Share Alike 3.0 Germany", "by-sa", "3.0", "de", "CC-BY-SA-3.0-DE"),
    ("Attribution – NonCommercial 4.0 International", "by-nc", "4.0", None, "CC-BY-NC-4.0"),
    ("Attribution 4.0 International", "by", "4.0", None, "CC-BY-4.0"),
    ("Creative Commons Attribution 4.0 International License", "by", "4.0", None, "CC-BY-4.0"),
    ("Creative Commons Attribution Non Commercial No Derivatives 4.0", "by-nc-nd", "4.0", None, "CC-BY-NC-ND-4.0"),
    ("a Creative Commons Attribution-NonCommercial License, version 3.0", "by-nc", "3.0", None, "CC-BY-NC-3.0"),
    ("Atribución-NoComercial-SinDerivadas 4.0 Internacional", "by-nc-nd", "4.0", None, "CC-BY-NC-ND-4.0"),
    ("Atribución-NoComercial 3.0 No portada", "by-nc", "3.0", None, "CC-BY-NC-3.0"),
    ("Atribución-NoComercial-CompartirIgual 2.5 Colombia", "by-nc-sa", "2.5", "co", "CC-BY-NC-SA-2.5-CO"),
    ("Atribución No Comercial Compartir Igual 2.5 (Colombia)", "by-nc-sa", "2.5", "co", "CC-BY-NC-SA-2.5-CO"),
    ("Atribución-Licenciamiento Recíproco 2.5 México", "by-sa", "2.5", "mx", "CC-BY-SA-2.5-MX"),
    ("Reconocimiento-NoComercial-SinObraDerivada 3.0 España", "by-nc-nd", "3.0", "es", "CC-BY-NC-ND-3.0-ES"),
    ("Reconocimiento – No Comercial – Sin Obras Derivadas 3.0 Guatemala", "by-nc-nd", "3.0", "gt", "CC-BY-NC-ND-3.0-GT"),
    ("Licencia Creative Commons Atribución 4.0 Internacional", "by", "4.0", None, "CC-BY-4.0"),
    ("licencia Creative Commons Reconocimiento-CompartirIgual 4.0", "by-sa", "4.0", None, "CC-BY-SA-4.0"),
    ("CC0 1.0", "zero", "1.0", None, "CC0-1.0"),
    # without version: a code, but no licence
    ("CC BY-NC", "by-nc", None, None, None),
    ("CC BY", "by", None, None, None),
    ("CC0", "zero", None, None, None),
    ("Creative Commons Attribution-NonCommercial", "by-nc", None, None, None),
    ("bajo licencia Creative Commons Atribución-NoComercial", "by-nc", None, None, None),
    ("a Creative Commons Attribution licence", "by", None, None, None),
    # versions and ports that never existed: words without a licence
    ("CC BY 5.0", "by", None, None, None),
    ("CC BY 3.5", "by", "3.5", None, None),
    ("CC BY 2.1", "by", "2.1", None, None),
    ("CC BY-NC 4.0 US", "by-nc", "4.0", "us", None),
    ("CC BY 4.0.1", "by", None, None, None),
]  # fmt: skip

NOT_NAMED = [
    "",
    "Creative Commons",
    "Check the Creative Commons website for more details.",
    "Cc by mistake to the whole ministry, the message spread.",
    "CC BY-ND-SA 4.0",
    "CC BY-XX 4.0",
    "CC-BYE 4.0",
    "ACC BY 4.0",
    "the attribution of 4.0 percent of the seizures to one group",
    "Attribution of the attack remains unclear.",
    "Reconocimiento facial en 4 aeropuertos",
    "non-commercial purposes, with attribution in the byline",
    "This text is not licensed under CC BY 4.0.",
    "Images are no longer available under CC BY-SA 3.0.",
    "Este texto no está disponible bajo CC BY 4.0.",
    "BY 4.0",
    "NC-ND 4.0",
]

RESERVED = [
    "All rights reserved",
    "© 2020 InSight Crime. ALL RIGHTS RESERVED.",
    "All Rights are Reserved",
    "Todos los derechos reservados",
    "Todos los derechos están reservados.",
    "Reservados todos los derechos",
    "Derechos reservados © 2018",
    "Prohibida la reproducción total o parcial de este texto.",
    "Queda prohibida su reproducción sin permiso.",
    "This text may not be reproduced without permission.",
    "No part of this publication may be reproduced.",
]

NOT_RESERVED = [
    "Some rights reserved",
    "Algunos derechos reservados",
    "The reserve protects all species.",
    "rights groups reserved judgment",
    "Los derechos de las víctimas",
    "Copyright 2020 InSight Crime",
]


def test_the_tables_hold_at_least_60_wordings() -> None:
    assert len({*(row[0] for row in NAMED), *NOT_NAMED, *RESERVED, *NOT_RESERVED}) >= 60


@pytest.mark.parametrize(("text", "code", "version", "port", "licence_id"), NAMED)
def test_words_name_what_they_spell_out(
    text: str, code: str, version: str | None, port: str | None, licence_id: str | None
) -> None:
    found = read_words(text)
    assert [(words.code, words.version, words.jurisdiction) for words in found] == [(code, version, port)]
    assert found[0].licence_id == licence_id


@pytest.mark.parametrize("text", NOT_NAMED)
def test_other_words_name_no_licence(text: str) -> None:
    assert read_words(text) == ()


@pytest.mark.parametrize("text", RESERVED)
def test_a_reservation_is_told(text: str) -> None:
    assert is_reservation(text)


@pytest.mark.parametrize("text", NOT_RESERVED)
def test_other_words_reserve_nothing(text: str) -> None:
    assert not is_reservation(text)


def test_a_name_printed_twice_is_read_twice_and_in_order() -> None:
    found = read_words("Atribución-NoComercial 4.0 Internacional (CC BY-NC 4.0)")
    assert [words.licence_id for words in found] == ["CC-BY-NC-4.0", "CC-BY-NC-4.0"]
    assert found[0].start < found[1].start


@given(st.text(alphabet="CcBbYy NnCcDdSsAa-–.0123456789()", max_size=200))
def test_a_version_is_never_made_up(text: str) -> None:
    for words in read_words(text):
        assert words.version is None or words.version in text


@pytest.mark.parametrize(
    "piece", ["attribution ", "cc by-nc-", "no comercial ", "creative commons atribucion-no", "(", " 4.0"]
)
def test_long_hostile_texts_are_read_in_bounded_steps(piece: str) -> None:
    assert isinstance(read_words(piece * 20_000), tuple)
    assert not is_reservation(piece * 20_000)
