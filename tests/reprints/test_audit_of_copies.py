"""Written copies on six sites, held against two articles: every verdict as an editor gives it."""

from __future__ import annotations

import pytest

from extractors.copies import read_copy
from tests.reprints.cases import CASES, GOOD, Case, but
from tests.reprints.pieces import ENGLISH, URL
from tests.reprints.templates import TEMPLATES
from transforms.audit import Audit, audit_copy
from transforms.originals import Original


def audited(case: Case) -> Audit:
    page = TEMPLATES[case.template](case.copy)
    return audit_copy(read_copy(page.encode(), f"https://copies.example/{case.name}/"), case.original)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 40
    assert len({case.name for case in CASES}) == len(CASES)
    assert {case.template for case in CASES} == set(TEMPLATES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_verdict_is_as_labelled(case: Case) -> None:
    audit = audited(case)
    said = {verdict.obligation: f"{verdict.outcome.value}" for verdict in audit.verdicts}
    evidence = {verdict.obligation: verdict.evidence for verdict in audit.verdicts}
    assert audit.holds.value == case.holds, audit.text_similarity
    assert said == case.expected(), {
        name: evidence[name] for name in said if said[name] != case.expected().get(name)
    }
    assert all(evidence.values())


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_no_template_makes_a_missed_obligation_met(case: Case, template: str) -> None:
    audit = audited(Case(case.name, template, case.copy, case.holds, case.verdicts, case.original))
    met = {verdict.obligation for verdict in audit.verdicts if verdict.outcome.value == "met"}
    missed = {name for name, outcome in case.expected().items() if outcome == "missed"}
    # A comment is one only where the template has comments.
    assert case.name == "link-in-a-comment" or not met & missed
    assert audit.holds.value == case.holds


def test_advertising_is_a_sign_and_no_more() -> None:
    audit = audited(next(case for case in CASES if case.name == "advertising"))
    assert any("googlesyndication.com" in sign for sign in audit.signs_of_commerce)
    assert not audit.is_missed(frozenset({"non_commercial"}))


def test_a_paywall_is_a_sign() -> None:
    head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>'
    audit = audited(Case("paywall", "blog", but(head=head, top=("Subscribe to continue reading",))))
    assert any(sign.startswith("paywall: the page says") for sign in audit.signs_of_commerce)
    assert any("Subscribe to continue" in sign for sign in audit.signs_of_commerce)


@pytest.mark.parametrize(
    ("top", "verdict"),
    [
        (f"https://web.archive.org/web/20210401000000/{URL}", "unclear"),
        ("https://bit.ly/3abcde", "unclear"),
        ("https://insightcrime.org/es/noticias/madera-contrabando-puerto-marisol/", "unclear"),
        ("https://insightcrime.org.example/news/brief/contraband-timber-marisol-port/", "missed"),
        ("javascript:void(0)", "missed"),
    ],
)
def test_links_that_may_lead_to_the_original_are_not_taken_for_it(top: str, verdict: str) -> None:
    line = f'Read the original <a href="{top}">here</a>.'
    audit = audited(Case("x", "blog", but(top=(line,))))
    assert _outcome(audit, "link_at_top") == verdict


def test_an_address_that_is_printed_but_not_linked_is_unclear() -> None:
    audit = audited(Case("x", "mirror", but(top=(f"Original: {URL}",))))
    assert _outcome(audit, "link_at_top") == "unclear"


def test_a_place_that_the_notice_leaves_open_is_met_by_a_credit_anywhere() -> None:
    from dataclasses import replace

    open_terms = tuple(
        replace(item, state="unknown") if item.obligation in ("credit_in_byline", "link_at_top") else item
        for item in ENGLISH.obligations
    )
    original: Original = replace(ENGLISH, obligations=open_terms)
    audit = audited(Case("x", "blog", but(byline="By nobody", top=()), original=original))
    assert _outcome(audit, "credit_in_byline") == "met"
    assert _outcome(audit, "link_at_top") == "met"
    assert _outcome(audit, "credit_creator") == "missed"


def test_an_article_without_obligations_gets_no_verdicts() -> None:
    from dataclasses import replace

    audit = audited(Case("x", "blog", GOOD, original=replace(ENGLISH, obligations=())))
    assert (audit.holds.value, audit.verdicts) == ("full", ())


def _outcome(audit: Audit, name: str) -> str:
    return next(item.outcome.value for item in audit.verdicts if item.obligation == name)
