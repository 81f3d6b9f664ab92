"""Copies that an editor would hesitate over, and how much of an article a page holds."""

# A case is one row, however long its words.
# ruff: noqa: E501

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.copies import read_copy
from tests.reprints.cases import GOOD, LICENCE_LINE, but, link
from tests.reprints.pieces import DEED, ENGLISH, ENGLISH_TEXT, NOTICE, SPANISH, URL, with_credit
from tests.reprints.templates import TEMPLATES, Copy
from transforms.audit import Audit, audit_copy
from transforms.originals import CreditAuthor, Original

PLAIN_LINK = link(URL, "The original")
BYLINE = "By Lucía Ferrán and Owen Pryce"


def audited(copy: Copy, template: str = "blog", original: Original = ENGLISH) -> Audit:
    return audit_copy(read_copy(TEMPLATES[template](copy).encode(), "https://copies.example/"), original)


def outcome(audit: Audit, name: str) -> str:
    return next(item.outcome.value for item in audit.verdicts if item.obligation == name)


@pytest.mark.parametrize(
    ("copy", "verdict"),
    [
        (but(byline=BYLINE, top=(f"This article was first published by InSight Crime. {PLAIN_LINK}",)), "unclear"),
        (but(byline="", top=("InSight Crime", PLAIN_LINK)), "unclear"),
        (but(byline="", top=(f'<a href="{URL}"><img src="l.png" alt="InSight Crime"></a>',)), "unclear"),
        (but(byline="", top=(PLAIN_LINK,), bottom=(f"Source: {link(URL, 'InSight Crime')}", LICENCE_LINE)), "unclear"),
        (but(byline=BYLINE, top=(PLAIN_LINK,), bottom=(f"Source: {link(URL, 'InSight Crime')}", LICENCE_LINE)), "missed"),
        (but(byline=BYLINE, top=(f"We are not affiliated with InSight Crime. {PLAIN_LINK}",), bottom=(PLAIN_LINK,)), "missed"),
        (but(byline=BYLINE, top=(f"Tags: InSight Crime, timber. {PLAIN_LINK}",), bottom=(PLAIN_LINK,)), "missed"),
        (but(byline=BYLINE, top=(PLAIN_LINK,), bottom=(NOTICE,)), "missed"),
        (but(byline=f"{BYLINE} / insightcrime.org"), "met"),
        (but(byline="PERU / 12 AUG 2016 BY LUCÍA FERRÁN AND OWEN PRYCE, INSIGHT CRIME"), "met"),
        (but(byline="", top=(f"Republished from InSight Crime. {PLAIN_LINK}",)), "met"),
        (but(byline="", top=(f"Courtesy of InSight Crime: {PLAIN_LINK}",)), "met"),
        (but(byline="", top=(f"Con autorización de InSight Crime publicamos este artículo. {PLAIN_LINK}",)), "met"),
    ],
)  # fmt: skip
def test_where_and_how_the_publisher_is_credited(copy: Copy, verdict: str) -> None:
    assert outcome(audited(copy), "credit_in_byline") == verdict


@pytest.mark.parametrize(
    ("byline", "verdict"),
    [
        ("By Lucia Ferran and Owen Pryce, InSight Crime", "met"),
        ("BY LUCÍA FERRÁN AND OWEN PRYCE FOR INSIGHT CRIME", "met"),
        ("By Lucía Ferrán and O. Pryce for InSight Crime", "unclear"),
        ("By InSight Crime", "missed"),
    ],
)
def test_every_author_is_to_be_named(byline: str, verdict: str) -> None:
    assert outcome(audited(but(byline=byline)), "credit_creator") == verdict


def test_a_piece_without_authors_is_the_publishers() -> None:
    signed = with_credit(ENGLISH, authors=(CreditAuthor("InSight Crime", "organisation"),))
    assert outcome(audited(but(byline="By InSight Crime"), original=signed), "credit_creator") == "met"
    nobody = but(byline="", top=(), bottom=(LICENCE_LINE,))
    assert outcome(audited(nobody, original=signed), "credit_creator") == "missed"


@pytest.mark.parametrize(
    ("title", "bottom", "verdict"),
    [
        ("CONTRABAND TIMBER PILES UP IN MARISOL PORT!", "", "met"),
        ("Timber Trouble", "First published as “Contraband Timber Piles Up in Marisol Port”", "met"),
        ("Contraband Timber Piles Up in the Harbour", "", "unclear"),
        ("Timber Trouble", "", "missed"),
    ],
)
def test_the_title_is_to_be_named(title: str, bottom: str, verdict: str) -> None:
    titled = replace(ENGLISH, obligations=(replace(ENGLISH.obligations[0], obligation="credit_title"),))
    copy = but(title=title, top=(link(URL),), bottom=(bottom, *GOOD.bottom))
    assert outcome(audited(copy, original=titled), "credit_title") == verdict


def test_a_title_in_the_window_alone_is_unclear() -> None:
    titled = replace(ENGLISH, obligations=(replace(ENGLISH.obligations[0], obligation="credit_title"),))
    page = TEMPLATES["mirror"](GOOD).replace(f'<div class="h1">{GOOD.title}</div>', "")
    audit = audit_copy(read_copy(page.encode(), "copy.html"), titled)
    assert outcome(audit, "credit_title") == "unclear"


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        (f"Licence: {DEED}", "met"),
        ("creativecommons.org/licenses/by-nc-nd/4.0", "met"),
        (f'<a href="{DEED}deed.es"><img src="cc.png" alt="CC BY-NC-ND"></a>', "met"),
        ("Licensed under Creative Commons", "unclear"),
        (NOTICE, "unclear"),
        (link("https://creativecommons.org/", "Creative Commons"), "unclear"),
        (link("https://creativecommons.org/licenses/by-nc-nd/3.0/", "CC BY-NC-ND 3.0"), "missed"),
        ("Licensed under CC BY 4.0", "missed"),
        ("All rights reserved", "missed"),
    ],
)
def test_the_licence_is_to_be_named_with_its_address(line: str, verdict: str) -> None:
    assert outcome(audited(but(bottom=(GOOD.bottom[0], line))), "credit_licence") == verdict


def test_a_licence_in_the_frame_of_the_page_is_unclear() -> None:
    copy = but(bottom=GOOD.bottom[:1], aside=f'Site: <a href="{DEED}">CC BY-NC-ND 4.0</a>')
    assert outcome(audited(copy), "credit_licence") == "unclear"


def test_a_link_in_a_box_beside_the_text_is_unclear() -> None:
    copy = but(bottom=(LICENCE_LINE,), aside=f"Seen elsewhere: {link(URL)}")
    assert outcome(audited(copy), "link_at_bottom") == "unclear"


def test_a_link_between_the_first_paragraphs_is_unclear() -> None:
    text = (*ENGLISH_TEXT[:1], f"({link(URL)})", *ENGLISH_TEXT[1:])
    assert outcome(audited(but(top=(), text=text)), "link_at_top") == "unclear"


def test_a_link_named_after_a_network_is_a_share_button() -> None:
    assert outcome(audited(but(top=(link(URL, "LinkedIn"),))), "link_at_top") == "missed"


# ------------------------------------------------------------------------------------ how much it holds

SWAPPED = (*ENGLISH_TEXT[4:], *ENGLISH_TEXT[:4])
OTHER_WORDS = tuple(
    " ".join("else" if n % 6 == 5 else word for n, word in enumerate(text.split())) for text in ENGLISH_TEXT
)


@pytest.mark.parametrize(
    ("text", "holds", "least", "most"),
    [
        (ENGLISH_TEXT, "full", 1.0, 1.0),
        (tuple(text.upper() for text in ENGLISH_TEXT), "full", 1.0, 1.0),
        ((ENGLISH_TEXT[0].replace("timber", "wood"), *ENGLISH_TEXT[1:]), "full", 0.95, 1.0),
        (SWAPPED, "edited", 0.9, 1.0),
        (OTHER_WORDS, "edited", 0.6, 0.9),
        ((*ENGLISH_TEXT[:2], *ENGLISH_TEXT[3:]), "edited", 0.8, 0.9),
        ((*ENGLISH_TEXT[:6], ENGLISH_TEXT[6] + " That is what everybody here believes, at any rate."), "edited", 0.8, 0.9),
        (ENGLISH_TEXT[:6], "excerpt", 0.6, 0.85),
        (ENGLISH_TEXT[2:5], "excerpt", 0.2, 0.4),
        ((ENGLISH_TEXT[0], ENGLISH_TEXT[4]), "excerpt", 0.2, 0.4),
        ((ENGLISH_TEXT[0], ENGLISH_TEXT[1][:60] + "…"), "excerpt", 0.1, 0.3),
        ((ENGLISH_TEXT[0][:90],), "none", 0.0, 0.15),
        (("Nothing of the kind.",), "none", 0.0, 0.0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("template", TEMPLATES)
def test_how_much_a_page_holds(
    template: str, text: tuple[str, ...], holds: str, least: float, most: float
) -> None:
    audit = audited(but(text=text), template)
    assert audit.holds.value == holds, audit.text_similarity
    assert least <= audit.text_similarity <= most


def test_an_excerpt_with_words_changed_is_not_said_to_be_unchanged() -> None:
    text = (ENGLISH_TEXT[0], ENGLISH_TEXT[1].replace("harbour master", "port captain"))
    audit = audited(but(text=text))
    assert (audit.holds.value, outcome(audit, "no_derivatives")) == ("excerpt", "unclear")


def test_a_summary_above_and_a_comment_below_are_not_the_text() -> None:
    summary = ENGLISH_TEXT[0]
    copy = but(
        byline="By nobody",
        top=(summary, "By Lucía Ferrán and Owen Pryce, InSight Crime", link(URL)),
        comments=(ENGLISH_TEXT[3],),
    )
    audit = audited(copy)
    assert audit.holds.value == "full"
    assert (outcome(audit, "link_at_top"), outcome(audit, "link_at_bottom")) == ("met", "met")
    assert outcome(audit, "credit_in_byline") == "met"


def test_a_credit_in_the_first_line_of_the_text_counts() -> None:
    first = f"By Lucía Ferrán and Owen Pryce, InSight Crime ({link(URL)}) – {ENGLISH_TEXT[0]}"
    audit = audited(but(byline="", top=(), text=(first, *ENGLISH_TEXT[1:])))
    assert (audit.holds.value, outcome(audit, "link_at_top")) == ("full", "met")
    assert outcome(audit, "credit_in_byline") == "met"


@pytest.mark.parametrize(
    ("copy", "holds"),
    [
        (but(), "translated"),
        (but(byline="Redacción", top=(), bottom=(), title="Madera ilegal en la bahía"), "none"),
    ],
)
def test_a_translation_that_nobody_knows_of_is_found_where_it_names_its_source(
    copy: Copy, holds: str
) -> None:
    text = tuple(paragraph.text.replace("a InSight Crime ", "") for paragraph in SPANISH.paragraphs)
    audit = audited(replace(copy, text=text), original=replace(ENGLISH, counterpart=None))
    assert audit.holds.value == holds
