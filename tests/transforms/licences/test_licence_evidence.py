"""From signals to evidence, and from captions to image licences."""

from __future__ import annotations

import pytest

from transforms.licences import image_licence, read_evidence
from transforms.records import LicenceSignal, Link
from transforms.terms import Lang, Scope, SignalKind

DEED = "https://creativecommons.org/licenses/by-nc/3.0/us/"
NOTICE = (
    "Readers may copy our work for non-commercial purposes, if InSight Crime stands in the byline. "
    "Please send us an email."
)


def _signal(kind: SignalKind, statement: str | None = None, href: str | None = None) -> LicenceSignal:
    return LicenceSignal(kind, Scope.TEXT, statement, href)


@pytest.mark.parametrize(
    ("signal", "licence_id"),
    [
        (_signal(SignalKind.DEED_LINK, "Creative Commons", DEED), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.REL_LICENSE, None, DEED), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.JSON_LD, "license", DEED), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.JSON_LD, "acquireLicensePage", DEED), None),
        (_signal(SignalKind.META, DEED, None), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.META, "CC BY-NC 4.0", None), "CC-BY-NC-4.0"),
        (_signal(SignalKind.RDFA, "license", DEED), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.HTTP_HEADER, "<x>; rel=license", DEED), "CC-BY-NC-3.0-US"),
        (_signal(SignalKind.WORDS, "licensed under CC BY-NC 4.0"), "CC-BY-NC-4.0"),
        (_signal(SignalKind.WORDS, "licensed under CC BY-NC"), None),
        (_signal(SignalKind.DEED_LINK, "Creative Commons", "https://creativecommons.org/about/"), None),
        (_signal(SignalKind.DEED_LINK, "by", "https://creativecommons.org/licenses/by/9.0/"), None),
        (_signal(SignalKind.NOTICE, NOTICE), None),
        (_signal(SignalKind.RIGHTS_NOTE, "Republished from El Farol under CC BY 4.0."), None),
        (_signal(SignalKind.RESERVATION, "All rights reserved"), None),
        (_signal(SignalKind.TDM, "tdm-reservation: 1"), None),
    ],
)
def test_every_signal_is_kept_and_read_no_further_than_it_says(
    signal: LicenceSignal, licence_id: str | None
) -> None:
    (evidence,) = read_evidence([signal], Lang.EN)
    assert evidence.licence_id == licence_id
    assert (evidence.signal, evidence.scope) == (signal.signal, signal.scope)
    assert (evidence.statement, evidence.href) == (signal.statement, signal.href)
    assert 0 < evidence.confidence <= 1
    assert not evidence.is_chosen


def test_words_are_less_sure_than_an_address_and_surer_than_words_without_version() -> None:
    deed, words, vague = read_evidence(
        [
            _signal(SignalKind.DEED_LINK, None, DEED),
            _signal(SignalKind.WORDS, "CC BY-NC 3.0 US"),
            _signal(SignalKind.WORDS, "CC BY-NC"),
        ],
        Lang.EN,
    )
    assert deed.confidence > words.confidence > vague.confidence


def test_a_fuller_notice_is_surer() -> None:
    full, short = read_evidence(
        [
            _signal(SignalKind.NOTICE, NOTICE),
            _signal(SignalKind.NOTICE, "You may copy our work, in the byline."),
        ],
        Lang.EN,
    )
    assert full.confidence > short.confidence


def test_words_beside_a_deed_that_name_another_licence_are_evidence_of_their_own() -> None:
    deed, words = read_evidence([_signal(SignalKind.DEED_LINK, "Licence: CC BY 4.0", DEED)], Lang.EN)
    assert (deed.licence_id, words.licence_id) == ("CC-BY-NC-3.0-US", "CC-BY-4.0")
    assert words.signal is SignalKind.WORDS


@pytest.mark.parametrize("words", ["CC BY-NC 3.0 US", "CC BY-NC 3.0", "CC BY-NC", "Creative Commons"])
def test_words_that_agree_with_their_deed_add_nothing(words: str) -> None:
    assert len(read_evidence([_signal(SignalKind.DEED_LINK, words, DEED)], Lang.ES)) == 1


def test_the_same_signal_twice_is_evidence_once() -> None:
    signal = _signal(SignalKind.DEED_LINK, "x", DEED)
    assert len(read_evidence([signal, signal], Lang.EN)) == 1


@pytest.mark.parametrize(
    ("hrefs", "text", "licence_id"),
    [
        ((DEED,), "Photo: A. Vega", "CC-BY-NC-3.0-US"),
        ((DEED, DEED), None, "CC-BY-NC-3.0-US"),
        ((), "Photo: A. Vega, CC BY-SA 2.0", "CC-BY-SA-2.0"),
        ((), "Photo: A. Vega, CC BY-SA", None),
        ((), "Photo: A. Vega", None),
        ((), None, None),
        ((DEED, "https://creativecommons.org/licenses/by/2.0/"), "Photo", None),
        (("https://creativecommons.org/",), "Photo: Creative Commons", None),
        ((DEED,), "© A. Vega. All rights reserved.", None),
        (("https://example.org/photo", DEED), "A. Vega / CC BY 2.0", "CC-BY-NC-3.0-US"),
    ],
)
def test_an_image_has_the_one_licence_that_its_caption_states(
    hrefs: tuple[str, ...], text: str | None, licence_id: str | None
) -> None:
    assert image_licence([Link(href, "licence") for href in hrefs], text) == licence_id
