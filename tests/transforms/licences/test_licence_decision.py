"""The written precedence of the licence decision, one case and its neighbours at a time."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import itertools

import pytest

from transforms.licences import decide, read_evidence
from transforms.records import Evidence, LicenceSignal
from transforms.terms import Lang, LicenceStatus, Scope, SignalKind

CC = "https://creativecommons.org/licenses/"
NOTICE_TEXT = (
    "We invite everyone to copy and distribute our work for non-commercial purposes, with attribution to InSight "
    "Crime in the byline and links to the original at both the top and bottom."
)
OPEN_NOTICE = (
    "Readers can republish our articles with InSight Crime in the byline and a link to the original."
)

NOTICE = LicenceSignal(SignalKind.NOTICE, Scope.TEXT, NOTICE_TEXT)
LENIENT = LicenceSignal(SignalKind.NOTICE, Scope.TEXT, OPEN_NOTICE)
NOTE = LicenceSignal(
    SignalKind.RIGHTS_NOTE,
    Scope.TEXT,
    "*This article was first published by El Farol and is reprinted with permission.",
)
SITE_RESERVED = LicenceSignal(SignalKind.RESERVATION, Scope.SITE, "© InSight Crime. All rights reserved.")
TEXT_RESERVED = LicenceSignal(
    SignalKind.RESERVATION, Scope.TEXT, "All rights to this text are reserved: all rights reserved."
)
OWN_LINE = LicenceSignal(SignalKind.RESERVATION, Scope.TEXT, "© 2019 InSight Crime. All rights reserved.")
SOME_RESERVED = LicenceSignal(SignalKind.RESERVATION, Scope.SITE, "Some rights reserved")
TDM = LicenceSignal(SignalKind.TDM, Scope.SITE, "tdm-reservation: 1")
ABOUT = LicenceSignal(
    SignalKind.DEED_LINK, Scope.TEXT, "Creative Commons", "https://creativecommons.org/about/"
)


def _deed(path: str, scope: Scope = Scope.TEXT, kind: SignalKind = SignalKind.DEED_LINK) -> LicenceSignal:
    return LicenceSignal(kind, scope, "licence", CC + path)


def _words(text: str, scope: Scope = Scope.TEXT) -> LicenceSignal:
    return LicenceSignal(SignalKind.WORDS, scope, text)


G, R, U, C = LicenceStatus.GRANTED, LicenceStatus.RESERVED, LicenceStatus.UNSTATED, LicenceStatus.CONFLICTING

CASES = {
    # 1 rights notes
    "rights note": ([NOTE], R, None),
    "rights note above the template's notice": ([NOTICE, NOTE], R, None),
    "rights note beside a deed": ([_deed("by/4.0/"), NOTE], R, None),
    "rights note beside a site-wide reservation": ([SITE_RESERVED, NOTE], R, None),
    "another holder in structured data": (
        [LicenceSignal(SignalKind.JSON_LD, Scope.TEXT, "copyrightNotice: © 2019 El Farol"), NOTICE], R, None),
    "own copyright in structured data": (
        [LicenceSignal(SignalKind.JSON_LD, Scope.TEXT, "copyrightNotice: © 2019 InSight Crime"), NOTICE], G, "insightcrime-notice"),
    # 2 reservations of the text
    "reservation of the text": ([TEXT_RESERVED], R, None),
    "reservation of the text above the notice": ([NOTICE, TEXT_RESERVED], R, None),
    "the publisher's own line counts as site-wide": ([NOTICE, OWN_LINE], C, None),
    # 3 licences that differ
    "two deeds that differ": ([_deed("by-nc/3.0/"), _deed("by-nc/4.0/")], C, None),
    "a port beside the unported licence": ([_deed("by-nc/3.0/"), _deed("by-nc/3.0/us/")], C, None),
    "the same deed in two forms": ([_deed("by-nc/4.0/"), _deed("by-nc/4.0/deed.es"), _deed("by-nc/4.0/", kind=SignalKind.JSON_LD)], G, "CC-BY-NC-4.0"),
    "a deed beside words for another": ([_deed("by-nc/4.0/"), _words("CC BY-NC-ND 4.0")], C, None),
    "a deed beside words without version": ([_deed("by-nc/4.0/"), _words("CC BY")], G, "CC-BY-NC-4.0"),
    "a port beside words without port": ([_deed("by-nc/3.0/us/"), _words("CC BY-NC 3.0")], G, "CC-BY-NC-3.0-US"),
    "words for two licences": ([_words("CC BY-NC 4.0"), _words("CC BY-ND 4.0")], C, None),
    # 4 site-wide reservations
    "site-wide reservation beside the notice": ([NOTICE, SITE_RESERVED], C, None),
    "site-wide reservation beside a deed": ([SITE_RESERVED, _deed("by-nc/4.0/")], C, None),
    "some rights reserved is no reservation": ([SOME_RESERVED, _deed("by-nc/4.0/")], G, "CC-BY-NC-4.0"),
    "some rights reserved alone": ([SOME_RESERVED], U, None),
    # 5 more than the notice allows, or less
    "by beside the notice": ([NOTICE, _deed("by/4.0/")], C, None),
    "by-sa beside the notice": ([NOTICE, _deed("by-sa/3.0/")], C, None),
    "by-nd beside the notice": ([NOTICE, _deed("by-nd/4.0/")], C, None),
    "public domain beside the notice": (
        [NOTICE, LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, None, "https://creativecommons.org/publicdomain/zero/1.0/")], C, None),
    "words for by beside the notice": ([NOTICE, _words("CC BY 4.0")], C, None),
    "by beside a notice that allows commerce": ([LENIENT, _deed("by/4.0/")], G, "CC-BY-4.0"),
    "by-nc beside the notice": ([NOTICE, _deed("by-nc/3.0/us/")], G, "CC-BY-NC-3.0-US"),
    "by-nc-nd is narrower, no conflict": ([NOTICE, _deed("by-nc-nd/4.0/deed.es")], G, "CC-BY-NC-ND-4.0"),
    "by-nc-sa is narrower, no conflict": ([NOTICE, _deed("by-nc-sa/2.5/co/")], G, "CC-BY-NC-SA-2.5-CO"),
    # 6 to 8 grants
    "a deed alone": ([_deed("by-nc-nd/4.0/")], G, "CC-BY-NC-ND-4.0"),
    "rel=license in the head": ([_deed("by-nc/4.0/", kind=SignalKind.REL_LICENSE)], G, "CC-BY-NC-4.0"),
    "an HTTP header": ([_deed("by-nc/4.0/", kind=SignalKind.HTTP_HEADER)], G, "CC-BY-NC-4.0"),
    "words alone": ([_words("Licensed under CC BY-NC 4.0")], G, "CC-BY-NC-4.0"),
    "words without version grant nothing": ([_words("Licensed under CC BY-NC")], U, None),
    "words without version beside the notice": ([NOTICE, _words("CC BY-NC")], G, "insightcrime-notice"),
    "the notice alone": ([NOTICE], G, "insightcrime-notice"),
    "the notice with a link to Creative Commons": ([NOTICE, ABOUT], G, "insightcrime-notice"),
    # 9 and 10
    "a site-wide reservation alone": ([SITE_RESERVED], R, None),
    "nothing": ([], U, None),
    "a link to Creative Commons alone": ([ABOUT], U, None),
    "a look-alike address": (
        [LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, "CC", "https://creativecommons.com/licenses/by/4.0/")], U, None),
    # scopes without a voice
    "an image's deed": ([_deed("by/2.0/", Scope.IMAGE)], U, None),
    "an image's deed beside the notice": ([NOTICE, _deed("by/2.0/", Scope.IMAGE)], G, "insightcrime-notice"),
    "a teaser's deed": ([_deed("by/4.0/", Scope.OTHER)], U, None),
    "a site's deed": ([_deed("by/4.0/", Scope.SITE)], G, "CC-BY-4.0"),
    "an image's reservation": ([NOTICE, LicenceSignal(SignalKind.RESERVATION, Scope.IMAGE, "All rights reserved")], G, "insightcrime-notice"),
    "a quoted reservation": ([NOTICE, LicenceSignal(SignalKind.RESERVATION, Scope.OTHER, "All rights reserved")], G, "insightcrime-notice"),
    "text and data mining signals": ([TDM], U, None),
    "text and data mining signals beside the notice": ([TDM, NOTICE], G, "insightcrime-notice"),
}  # fmt: skip


@pytest.mark.parametrize(("signals", "status", "licence_id"), CASES.values(), ids=CASES.keys())
def test_precedence(signals: list[LicenceSignal], status: LicenceStatus, licence_id: str | None) -> None:
    for order in itertools.islice(itertools.permutations(signals), 6):
        decision, evidence = decide(read_evidence(order, Lang.EN))
        assert (decision.status, decision.licence_id) == (status, licence_id)
        assert any(item.is_chosen for item in evidence) == (status is not U)
        assert decision.basis == (None if status is U else "this_capture")
        assert decision.reason.endswith(".")


def test_the_note_and_the_holder_are_named_for_a_reserved_article() -> None:
    decision, evidence = decide(read_evidence([NOTICE, NOTE], Lang.EN))
    assert decision.rights_holder == "El Farol"
    assert decision.rights_note == NOTE.statement
    assert [item.signal for item in evidence if item.is_chosen] == [SignalKind.RIGHTS_NOTE]


def test_what_decided_is_marked_and_nothing_else() -> None:
    signals = [NOTICE, _deed("by-nc/4.0/"), _deed("by/2.0/", Scope.IMAGE), TDM]
    _, evidence = decide(read_evidence(signals, Lang.EN))
    assert [item.is_chosen for item in evidence] == [False, True, False, False]
    _, evidence = decide(read_evidence([NOTICE, _deed("by/4.0/"), TDM], Lang.EN))
    assert [item.is_chosen for item in evidence] == [True, True, False]


def test_marks_of_an_earlier_decision_are_forgotten() -> None:
    marked = Evidence(SignalKind.TDM, Scope.SITE, "noai", None, None, 0.5, is_chosen=True)
    decision, evidence = decide([marked])
    assert decision.status is U
    assert not evidence[0].is_chosen
