"""The licence over all captures of an article: the newest decides, deeds stay, bare notices do not."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

import itertools
from datetime import datetime

import pytest

from transforms.licences import decide_over_time, read_evidence
from transforms.records import Evidence, LicenceSignal
from transforms.terms import Lang, LicenceStatus, Scope, SignalKind

G, R, U, C = LicenceStatus.GRANTED, LicenceStatus.RESERVED, LicenceStatus.UNSTATED, LicenceStatus.CONFLICTING

_SIGNALS = {
    "deed": [LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, "CC", "https://creativecommons.org/licenses/by-nc/3.0/us/")],
    "other deed": [LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, "CC", "https://creativecommons.org/licenses/by-nc-nd/4.0/")],
    "words": [LicenceSignal(SignalKind.WORDS, Scope.TEXT, "CC BY-NC 4.0")],
    "notice": [
        LicenceSignal(SignalKind.NOTICE, Scope.TEXT, "Copy our work for non-commercial purposes, InSight Crime in the byline.")
    ],
    "note": [LicenceSignal(SignalKind.RIGHTS_NOTE, Scope.TEXT, "Reprinted with permission from El Farol.")],
    "reserved": [LicenceSignal(SignalKind.RESERVATION, Scope.SITE, "All rights reserved")],
    "tdm": [LicenceSignal(SignalKind.TDM, Scope.SITE, "noai")],
    "image deed": [LicenceSignal(SignalKind.DEED_LINK, Scope.IMAGE, "CC", "https://creativecommons.org/licenses/by/2.0/")],
    "nothing": [],
}  # fmt: skip
_SIGNALS["notice and by"] = [
    *_SIGNALS["notice"],
    LicenceSignal(SignalKind.DEED_LINK, Scope.TEXT, "CC", "https://creativecommons.org/licenses/by/4.0/"),
]

# captures, oldest first → status, licence, basis, index of the deciding capture, index of the last notice
TABLE = [
    (["deed"], G, "CC-BY-NC-3.0-US", "this_capture", 0, None),
    (["notice"], G, "insightcrime-notice", "this_capture", 0, 0),
    (["nothing"], U, None, None, None, None),
    (["deed", "other deed"], G, "CC-BY-NC-ND-4.0", "this_capture", 1, None),
    (["deed", "nothing"], G, "CC-BY-NC-3.0-US", "earlier_capture", 0, None),
    (["deed", "nothing", "nothing"], G, "CC-BY-NC-3.0-US", "earlier_capture", 0, None),
    (["deed", "deed", "nothing"], G, "CC-BY-NC-3.0-US", "earlier_capture", 1, None),
    (["deed", "other deed", "nothing"], G, "CC-BY-NC-ND-4.0", "earlier_capture", 1, None),
    (["words", "nothing"], G, "CC-BY-NC-4.0", "earlier_capture", 0, None),
    (["deed", "notice"], G, "insightcrime-notice", "this_capture", 1, 1),
    (["notice", "deed"], G, "CC-BY-NC-3.0-US", "this_capture", 1, 0),
    (["deed", "notice", "nothing"], G, "CC-BY-NC-3.0-US", "earlier_capture", 0, 1),
    (["notice", "nothing"], U, None, None, None, 0),
    (["notice", "notice", "nothing"], U, None, None, None, 1),
    (["notice", "tdm"], U, None, None, None, 0),
    (["notice", "image deed"], U, None, None, None, 0),
    (["deed", "tdm"], G, "CC-BY-NC-3.0-US", "earlier_capture", 0, None),
    (["deed", "note"], R, None, "this_capture", 1, None),
    (["deed", "reserved"], R, None, "this_capture", 1, None),
    (["note", "deed"], G, "CC-BY-NC-3.0-US", "this_capture", 1, None),
    (["deed", "note", "nothing"], U, None, None, None, None),
    (["note", "nothing"], U, None, None, None, None),
    (["notice and by", "nothing"], U, None, None, None, 0),
    (["deed", "notice and by", "nothing"], U, None, None, None, 1),
    (["deed", "notice and by"], C, None, "this_capture", 1, 1),
]


def _capture(position: int, name: str) -> tuple[datetime, str, tuple[Evidence, ...]]:
    return datetime(2015 + position, 3, 4), f"{position:016x}", read_evidence(_SIGNALS[name], Lang.EN)  # noqa: DTZ001


@pytest.mark.parametrize("row", TABLE, ids=lambda row: " → ".join(row[0]))
def test_the_rule_over_time_in_any_order_of_import(
    row: tuple[list[str], LicenceStatus, str | None, str | None, int | None, int | None],
) -> None:
    names, status, licence_id, basis, decided_by, noticed = row
    captures = [_capture(position, name) for position, name in enumerate(names)]
    results = {decide_over_time(order) for order in itertools.permutations(captures)}
    assert len(results) == 1
    (told,) = results
    assert (told.decision.status, told.decision.licence_id, told.decision.basis) == (
        status,
        licence_id,
        basis,
    )
    assert told.licence_as_of_at == (None if decided_by is None else captures[decided_by][0])
    assert told.notice_last_seen_at == (None if noticed is None else captures[noticed][0])
    chosen = {item.capture_id for item in told.evidence if item.evidence.is_chosen}
    assert chosen == (set() if decided_by is None else {captures[decided_by][1]})


def test_the_evidence_of_every_capture_is_kept_by_time() -> None:
    names = ["deed", "notice", "tdm", "nothing"]
    told = decide_over_time([_capture(position, name) for position, name in enumerate(names)][::-1])
    assert [item.captured_at.year for item in told.evidence] == [2015, 2016, 2017]


def test_an_unstated_article_says_that_there_was_a_notice() -> None:
    told = decide_over_time([_capture(0, "notice"), _capture(1, "nothing")])
    assert "ask the publisher" in told.decision.reason


def test_captures_of_one_moment_are_told_apart_by_their_id() -> None:
    at, _, deed = _capture(0, "deed")
    notice = _capture(0, "notice")[2]
    one, two = (at, "a" * 16, deed), (at, "b" * 16, notice)
    assert decide_over_time([one, two]) == decide_over_time([two, one])
    assert decide_over_time([one, two]).decision.licence_id == "insightcrime-notice"


def test_no_capture_says_nothing() -> None:
    told = decide_over_time([])
    assert told.decision.status is U
    assert told.evidence == ()
