"""What a reader who reprints must do, and the words or the section it rests on."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from transforms.licences import decide, read_evidence
from transforms.obligations import obligations_of
from transforms.records import LicenceSignal, Obligation
from transforms.terms import Lang, Scope, SignalKind

FULL = (
    "What do you think? We encourage all to copy and distribute our work for non-commercial purposes, with attribution "
    "to InSight Crime in the byline and links to the original at both the top and bottom of the article. "
    "Please send us an email if you use an article."
)
FULL_SENTENCE = (
    "We encourage all to copy and distribute our work for non-commercial purposes, with attribution "
    "to InSight Crime in the byline and links to the original at both the top and bottom of the article."
)
VAGUE = "Readers may republish our stories if they credit InSight Crime and link to the original."
SPANISH = (
    "Invitamos a copiar y distribuir nuestro trabajo con fines no comerciales, atribuido a InSight Crime en la firma y "
    "con enlaces al original al inicio y al final."
)


def _obligations(*signals: LicenceSignal, lang: Lang = Lang.EN) -> dict[str, tuple[str, str]]:
    decision, evidence = decide(read_evidence(signals, lang))
    rows = obligations_of(decision, evidence, lang)
    assert len({row.obligation for row in rows}) == len(rows)
    assert all(isinstance(row, Obligation) and row.basis for row in rows)
    return {row.obligation: (row.state, row.basis) for row in rows}


def _notice(text: str) -> LicenceSignal:
    return LicenceSignal(SignalKind.NOTICE, Scope.TEXT, text)


def _deed(path: str) -> LicenceSignal:
    return LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, None, f"https://creativecommons.org/{path}")


def test_a_full_notice_asks_for_all_its_conditions_in_its_own_words() -> None:
    assert _obligations(_notice(FULL)) == {
        "credit_in_byline": ("required", FULL_SENTENCE),
        "link_at_top": ("required", FULL_SENTENCE),
        "link_at_bottom": ("required", FULL_SENTENCE),
        "non_commercial": ("required", FULL_SENTENCE),
        "no_derivatives": ("unknown", "The notice does not say whether changed copies are allowed."),
        "notify_publisher": ("requested", "Please send us an email if you use an article."),
    }


def test_the_order_is_that_of_the_contract() -> None:
    assert list(_obligations(_notice(FULL), _deed("licenses/by-nc-sa/3.0/"))) == [
        "credit_in_byline", "credit_creator", "credit_title", "link_at_top", "link_at_bottom", "non_commercial",
        "share_alike", "credit_licence", "keep_notices", "indicate_changes", "notify_publisher",
    ]  # fmt: skip


def test_a_vague_notice_leaves_the_place_open_and_commerce_unsaid() -> None:
    rows = _obligations(_notice(VAGUE))
    assert rows["credit_in_byline"] == ("unknown", VAGUE)
    assert rows["link_at_top"] == rows["link_at_bottom"] == ("unknown", VAGUE)
    assert "non_commercial" not in rows
    assert "notify_publisher" not in rows


def test_a_spanish_notice_asks_for_the_same() -> None:
    rows = _obligations(_notice(SPANISH), lang=Lang.ES)
    assert {name for name, (state, _) in rows.items() if state == "required"} == {
        "credit_in_byline", "link_at_top", "link_at_bottom", "non_commercial",
    }  # fmt: skip
    assert rows["no_derivatives"] == ("unknown", "El aviso no dice si se permiten copias modificadas.")


@pytest.mark.parametrize(
    ("path", "rows"),
    [
        ("licenses/by-nc/4.0/", {
            "credit_creator": "CC BY-NC 4.0 §3(a)(1)(A)(i)", "non_commercial": "CC BY-NC 4.0 §2(a)(1)",
            "credit_licence": "CC BY-NC 4.0 §3(a)(1)(C)", "keep_notices": "CC BY-NC 4.0 §3(a)(1)(A)",
            "indicate_changes": "CC BY-NC 4.0 §3(a)(1)(B)"}),
        ("licenses/by-nc-nd/4.0/deed.es", {
            "credit_creator": "CC BY-NC-ND 4.0 §3(a)(1)(A)(i)", "non_commercial": "CC BY-NC-ND 4.0 §2(a)(1)",
            "no_derivatives": "CC BY-NC-ND 4.0 §2(a)(1)(B)", "credit_licence": "CC BY-NC-ND 4.0 §3(a)(1)(C)",
            "keep_notices": "CC BY-NC-ND 4.0 §3(a)(1)(A)", "indicate_changes": "CC BY-NC-ND 4.0 §3(a)(1)(B)"}),
        ("licenses/by-sa/4.0/", {
            "credit_creator": "CC BY-SA 4.0 §3(a)(1)(A)(i)", "share_alike": "CC BY-SA 4.0 §3(b)",
            "credit_licence": "CC BY-SA 4.0 §3(a)(1)(C)", "keep_notices": "CC BY-SA 4.0 §3(a)(1)(A)",
            "indicate_changes": "CC BY-SA 4.0 §3(a)(1)(B)"}),
        ("licenses/by-nc/3.0/us/", {
            "credit_creator": "CC BY-NC 3.0 US §4(c)", "credit_title": "CC BY-NC 3.0 US §4(c)",
            "non_commercial": "CC BY-NC 3.0 US §4(b)", "credit_licence": "CC BY-NC 3.0 US §4(a)",
            "keep_notices": "CC BY-NC 3.0 US §4(a)", "indicate_changes": "CC BY-NC 3.0 US §3(b), adaptations"}),
        ("licenses/by-nc-sa/2.5/", {
            "credit_creator": "CC BY-NC-SA 2.5 §4(d)", "credit_title": "CC BY-NC-SA 2.5 §4(d)",
            "non_commercial": "CC BY-NC-SA 2.5 §4(c)", "share_alike": "CC BY-NC-SA 2.5 §4(b)",
            "credit_licence": "CC BY-NC-SA 2.5 §4(a)", "keep_notices": "CC BY-NC-SA 2.5 §4(a)",
            "indicate_changes": "CC BY-NC-SA 2.5 §4(d), adaptations"}),
        ("licenses/by-nc-nd/3.0/", {
            "credit_creator": "CC BY-NC-ND 3.0 §4(c)", "credit_title": "CC BY-NC-ND 3.0 §4(c)",
            "non_commercial": "CC BY-NC-ND 3.0 §4(b)", "no_derivatives": "CC BY-NC-ND 3.0 §3",
            "credit_licence": "CC BY-NC-ND 3.0 §4(a)", "keep_notices": "CC BY-NC-ND 3.0 §4(a)"}),
        ("licenses/by-nc/2.5/co/", {
            "credit_creator": "CC BY-NC 2.5 CO", "credit_title": "CC BY-NC 2.5 CO", "non_commercial": "CC BY-NC 2.5 CO",
            "credit_licence": "CC BY-NC 2.5 CO", "keep_notices": "CC BY-NC 2.5 CO", "indicate_changes": "CC BY-NC 2.5 CO"}),
        ("licenses/sa/1.0/", {"share_alike": "CC SA 1.0", "credit_licence": "CC SA 1.0", "keep_notices": "CC SA 1.0"}),
        ("publicdomain/zero/1.0/", {}),
    ],
)  # fmt: skip
def test_a_deed_asks_for_what_its_legal_text_says(path: str, rows: dict[str, str]) -> None:
    found = _obligations(_deed(path))
    assert {name: basis for name, (_, basis) in found.items()} == rows
    assert {state for state, _ in found.values()} <= {"required"}


def test_with_a_deed_the_notice_adds_its_own_conditions_and_derivatives_are_known() -> None:
    rows = _obligations(_notice(FULL), _deed("licenses/by-nc/4.0/"))
    assert rows["link_at_top"] == ("required", FULL_SENTENCE)
    assert rows["non_commercial"] == ("required", "CC BY-NC 4.0 §2(a)(1)")
    assert "no_derivatives" not in rows


def test_a_conflicting_article_carries_what_both_sides_ask() -> None:
    rows = _obligations(_notice(FULL), _deed("licenses/by/4.0/"))
    assert rows["non_commercial"] == ("required", FULL_SENTENCE)
    assert rows["credit_creator"][0] == "required"


@pytest.mark.parametrize(
    "signal",
    [
        LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, "Reprinted with permission from El Farol."),
        LicenceSignal(SignalKind.RESERVATION, Scope.SITE, "All rights reserved"),
        LicenceSignal(SignalKind.TDM, Scope.SITE, "noai"),
    ],
)
def test_reserved_and_unstated_articles_have_no_rows(signal: LicenceSignal) -> None:
    assert _obligations(signal) == {}
