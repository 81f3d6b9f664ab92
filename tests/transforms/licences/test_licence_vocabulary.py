"""The table of licences."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from transforms.licences import NOTICE_ID, licence_id_for, licence_name, licence_row, licence_rows
from transforms.licences.published import SPDX_IDS


def test_ids_are_unique_and_ordered_and_hold_the_notice() -> None:
    ids = [row.licence_id for row in licence_rows()]
    assert ids == sorted(set(ids))
    assert NOTICE_ID in ids
    assert set(ids) > SPDX_IDS


@pytest.mark.parametrize(
    ("licence_id", "title", "commercial", "derivatives", "alike", "spdx"),
    [
        ("CC-BY-4.0", "Attribution 4.0 International", True, True, False, True),
        ("CC-BY-NC-3.0", "Attribution-NonCommercial 3.0 Unported", False, True, False, True),
        ("CC-BY-NC-3.0-US", "Attribution-NonCommercial 3.0 United States", False, True, False, False),
        ("CC-BY-3.0-US", "Attribution 3.0 United States", True, True, False, True),
        ("CC-BY-NC-ND-4.0", "Attribution-NonCommercial-NoDerivatives 4.0 International", False, False, False, True),
        ("CC-BY-NC-ND-3.0-DE", "Attribution-NonCommercial-NoDerivs 3.0 Germany", False, False, False, True),
        ("CC-BY-NC-SA-2.0-FR", "Attribution-NonCommercial-ShareAlike 2.0 France", False, True, True, True),
        ("CC-BY-NC-ND-1.0", "Attribution-NoDerivs-NonCommercial 1.0 Generic", False, False, False, True),
        ("CC-SA-1.0", "ShareAlike 1.0 Generic", True, True, True, True),
        ("CC-NC-SAMPLING+-1.0", "NonCommercial Sampling Plus 1.0 Generic", False, True, False, False),
        ("CC-SAMPLING-1.0-BR", "Sampling 1.0 Brazil", False, True, False, False),
        ("CC-DEVNATIONS-2.0", "Developing Nations 2.0 Generic", True, True, False, False),
        ("CC0-1.0", "CC0 1.0 Universal", True, True, False, True),
        ("CC-PDM-1.0", "Public Domain Mark 1.0 Universal", True, True, False, True),
    ],
)  # fmt: skip
def test_rows_say_what_a_licence_allows(
    licence_id: str, title: str, commercial: bool, derivatives: bool, alike: bool, spdx: bool
) -> None:
    row = licence_row(licence_id)
    assert row is not None
    assert row.title == title
    assert (row.allows_commercial, row.allows_derivatives, row.share_alike) == (
        commercial,
        derivatives,
        alike,
    )
    assert row.spdx_id == (licence_id if spdx else None)
    assert ("CommercialUse" in row.prohibits) <= (not commercial)
    assert ("DerivativeWorks" in row.permits) == derivatives
    assert ("ShareAlike" in row.requires) == alike


def test_the_notice_is_a_licence_of_its_own_that_leaves_derivatives_open() -> None:
    row = licence_row(NOTICE_ID)
    assert row is not None
    assert (row.allows_commercial, row.allows_derivatives, row.share_alike) == (False, None, None)
    assert (row.code, row.deed_url, row.spdx_id) == (None, None, None)


@pytest.mark.parametrize(
    ("licence_id", "name"),
    [
        ("CC-BY-NC-3.0-US", "CC BY-NC 3.0 US"),
        ("CC-BY-4.0", "CC BY 4.0"),
        ("CC0-1.0", "CC0 1.0"),
        ("CC-PDM-1.0", "Public Domain Mark 1.0"),
        (NOTICE_ID, None),
        ("MIT", None),
    ],
)
def test_short_names_as_people_read_them(licence_id: str, name: str | None) -> None:
    assert licence_name(licence_id) == name


@pytest.mark.parametrize(
    ("code", "version", "port"),
    [
        ("by", "5.0", None),
        ("by", "4.0", "us"),
        ("by", "2.1", None),
        ("bx", "4.0", None),
        ("zero", "1.0", "us"),
    ],
)
def test_what_was_never_published_has_no_id(code: str, version: str, port: str | None) -> None:
    assert licence_id_for(code, version, port) is None
