"""Copies on eight more sites: every verdict as labelled, and nothing met where it is missed."""

from __future__ import annotations

import pytest

from extractors.copies import read_copy
from tests.reprints.cases import Case
from tests.reprints.last_cases import LAST
from tests.reprints.more_cases import MORE
from tests.reprints.more_templates import MORE_TEMPLATES
from transforms.audit import Audit, audit_copy

CASES = (*MORE, *LAST)


def audited(case: Case) -> Audit:
    page = MORE_TEMPLATES[case.template](case.copy)
    return audit_copy(read_copy(page.encode(), f"https://copies.example/{case.name}/"), case.original)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_verdict_of_the_further_copies_is_as_labelled(case: Case) -> None:
    audit = audited(case)
    evidence = {verdict.obligation: verdict.evidence for verdict in audit.verdicts}
    said = {verdict.obligation: verdict.outcome.value for verdict in audit.verdicts}
    assert (audit.holds.value, said) == (case.holds, case.expected()), evidence


def test_every_further_site_is_used() -> None:
    assert {case.template for case in CASES} == set(MORE_TEMPLATES)
    assert len({case.name for case in CASES}) == len(CASES) >= 50
