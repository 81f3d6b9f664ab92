"""Outlets: the table is sound, names and hosts find their outlet, and nothing is forced."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.transforms.citations.reading import cited, link
from transforms.countries import COUNTRIES
from transforms.outlets import (
    _ENTRIES,
    Outlet,
    known_outlets,
    outlet_of,
    outlet_of_host,
    outlet_rows,
)
from transforms.text import ascii_slug

_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[a-z]+)?")


def test_every_outlet_has_its_own_slug_and_plain_domains() -> None:
    codes = {country.code for country in COUNTRIES} | {"QA"}
    ids = [entry.outlet.outlet_id for entry in _ENTRIES]
    assert len(ids) == len(set(ids))
    assert len(ids) > 500
    for entry in _ENTRIES:
        outlet = entry.outlet
        assert outlet.outlet_id == ascii_slug(outlet.name)
        assert outlet.kind in {"media", "organisation", "insightcrime"}
        assert outlet.country_code is None or outlet.country_code in codes, outlet
        assert outlet.domain == entry.domains[0]
        assert all(_DOMAIN.fullmatch(domain) for domain in entry.domains), outlet


def test_no_domain_belongs_to_two_outlets() -> None:
    domains = [domain for entry in _ENTRIES for domain in entry.domains]
    assert sorted(domains) == sorted(set(domains))


def test_namesakes_are_of_one_kind() -> None:
    for entry in _ENTRIES:
        for name in entry.printed:
            assert len({outlet.kind for outlet in known_outlets(name)}) == 1, name


@pytest.mark.parametrize(
    ("name", "host", "country", "expected"),
    [
        ("El Tiempo", None, None, "el-tiempo"),
        ("El Tiempo", "www.eltiempo.com.ve", None, "el-tiempo-de-anzoategui"),
        ("AP", None, None, "associated-press"),
        ("the Associated Press", None, None, "associated-press"),
        ("New York Times", None, None, "the-new-york-times"),
        ("Estadão", None, None, "o-estado-de-sao-paulo"),
        ("ESTADAO", None, None, "o-estado-de-sao-paulo"),
        ("Ojo Publico", None, None, "ojo-publico"),
        ("OjoPúblico", None, None, "ojo-publico"),
        ("CRHoy.com", None, None, "cr-hoy"),
        ("Última  Hora", None, None, "ultima-hora"),
        ("La Prensa", None, None, "la-prensa"),
        ("La Prensa", "www.laprensa.hn", None, "la-prensa-honduras"),
        ("La Prensa", "impresa.prensa.com", None, "la-prensa-panama"),
        ("La Prensa", None, "NI", "la-prensa-nicaragua"),
        ("La Prensa", None, "BO", "la-prensa"),
        ("La Prensa", "www.laprensa.example", None, "la-prensa"),
        ("Nacional newspaper", "www.el-nacional.com", None, "el-nacional-venezuela"),
        ("Faro", "elfaro.net", None, "el-faro"),
        ("Ana Ruiz Foundation", "www.eltiempo.com", None, "ana-ruiz-foundation"),
        ("Gaceta del Puerto", None, "PE", "gaceta-del-puerto"),
    ],
)
def test_a_name_finds_its_outlet(name: str, host: str | None, country: str | None, expected: str) -> None:
    outlet = outlet_of(name, host, "media", country)
    assert outlet is not None
    assert outlet.outlet_id == expected


def test_unknown_and_undecided_names_stay_as_they_are() -> None:
    assert outlet_of("Gaceta del Puerto", "gaceta.example", "media") == Outlet(
        "gaceta-del-puerto", "Gaceta del Puerto", "media"
    )
    assert outlet_of("El Comercio", None, "organisation") == Outlet("el-comercio", "El Comercio", "media")
    assert outlet_of("Ombudsman’s Office") == Outlet(
        "ombudsmans-office", "Ombudsman’s Office", "organisation"
    )
    assert outlet_of("…") is None


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("elpais.com", "El País (Spain)"),
        ("www.elpais.com.uy", "El País (Uruguay)"),
        ("america.elpais.com", "El País (Spain)"),
        ("ELFARO.NET.", "El Faro"),
        ("notelfaro.net", None),
        ("elfaro.net.example", None),
        ("insightcrime.org", "InSight Crime"),
        ("net", None),
        ("", None),
        (None, None),
        (".".join("a" * 60), None),
    ],
)
def test_a_host_finds_its_outlet(host: str | None, expected: str | None) -> None:
    outlet = outlet_of_host(host)
    assert (outlet.name if outlet else None) == expected


def test_the_host_of_a_credit_decides_between_namesakes() -> None:
    text = "It burned, El Comercio reported. La Hora said it did not."
    rows = cited(text, links=[link("El Comercio reported", "www.elcomercio.com")])
    assert [row.outlet_id for row in rows] == ["el-comercio-ecuador", "la-hora"]


def test_rows_of_outlets_for_citations() -> None:
    rows = cited(
        "It burned, El Faro reported. The Harbour Guild said no, Ana Ruiz said yes.",
        "El Faro reported it again. InSight Crime has found nothing.",
    )
    outlets = {outlet.outlet_id: outlet for outlet in outlet_rows(rows)}
    assert list(outlets) == ["el-faro", "harbour-guild", "insight-crime"]
    assert outlets["el-faro"].country_code == "SV"
    assert outlets["el-faro"].domain == "elfaro.net"
    assert outlets["harbour-guild"] == Outlet("harbour-guild", "Harbour Guild", rows[1].kind)
    assert outlets["insight-crime"].kind == "insightcrime"
    assert outlet_rows([replace(rows[0], outlet_id=None)]) == ()
