"""Whole pages with licence signals in every wording and place: status, licence and right holder of each."""

from __future__ import annotations

import pytest

from extractors.pages import parse_page
from tests.transforms.licences.licence_cases import CONFLICTS, DEEDS, WORDINGS, Case
from tests.transforms.licences.licence_cases_second import SECOND
from tests.transforms.licences.licence_cases_third import THIRD
from tests.transforms.licences.licence_lookalikes import LOOKALIKES
from tests.transforms.licences.licence_note_cases import NOTES
from tests.transforms.licences.licence_pages import PAGES
from tests.transforms.licences.licence_shells import L1, SHELLS, Slots, address
from tests.transforms.licences.licence_statements import STATEMENTS
from transforms.articles import normalise
from transforms.records import Article, ParsedPage

CASES = (*WORDINGS, *DEEDS, *CONFLICTS, *NOTES, *SECOND, *THIRD, *PAGES, *LOOKALIKES, *STATEMENTS)


def article(case: Case) -> Article:
    url = address(case.shell, case.slots.lang)
    page = parse_page(SHELLS[case.shell](case.slots).encode(), url, headers=case.headers)
    assert isinstance(page, ParsedPage), page
    return normalise(page)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.shell}-{case.name}")
def test_status_licence_and_right_holder_of_a_page(case: Case) -> None:
    licence = article(case).licence
    assert (licence.status, licence.licence_id) == (case.status, case.licence_id)
    if case.holder is not None:
        holder = (licence.rights_holder or "").casefold().removeprefix("the ")
        assert holder == case.holder.casefold().removeprefix("the ")


@pytest.mark.parametrize("inside", ["main", "article"])
def test_what_readers_wrote_under_a_bare_heading_grants_nothing(inside: str) -> None:
    deed = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>'
    comments = f"<section><h3>Comments (2)</h3><div>{L1}</div><p>My photos are under {deed}</p></section>"
    page = SHELLS["generic"](Slots()).replace(f"</{inside}>", f"{comments}</{inside}>", 1)
    record = parse_page(page.encode(), address("generic", "en"))
    assert isinstance(record, ParsedPage)
    assert normalise(record).licence.status == "unstated"


@pytest.mark.parametrize("shell", sorted(SHELLS))
def test_a_shell_is_read_as_its_own_template(shell: str) -> None:
    for lang in ("en", "es"):
        case = next((c for c in CASES if c.shell == shell and c.slots.lang == lang), None)
        assert case is None or article(case).template == shell


def test_names_of_cases_are_unique() -> None:
    assert len({case.name for case in CASES}) == len(CASES)
