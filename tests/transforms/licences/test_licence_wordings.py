"""Statements of licence, near notices and partner notes in many wordings: what each makes of its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from extractors.pages import parse_page
from tests.transforms.licences.licence_cases import ES_NOTICE
from tests.transforms.licences.licence_shells import L1, SHELLS, Slots, address
from transforms.articles import normalise
from transforms.records import ParsedPage
from transforms.rights_notes import is_rights_note

_FILES: Final = tuple(
    Path(__file__).with_name(name) for name in ("licence_wordings.txt", "licence_wordings_second.txt")
)
_LINK: Final = re.compile(r"\[\[([^|]+)\|([^\]]+)\]\]")
_STATUS: Final = {
    "N": ("granted", "insightcrime-notice"),
    "R": ("reserved", None),
    "C": ("conflicting", None),
    "U": ("unstated", None),
}
_SHELLS: Final = sorted(SHELLS)


def _deed(match: re.Match[str]) -> str:
    path = "publicdomain/zero/1.0/" if match[1] == "zero" else f"licenses/{match[1]}"
    return f'<a href="https://creativecommons.org/{path}">{match[2]}</a>'


def _cases() -> Iterator[tuple[str, str, str, str]]:
    lang = "en"
    lines = [line for file in _FILES for line in file.read_text(encoding="utf-8").splitlines()]
    for line in lines:
        if line in ("# en", "# es"):
            lang = line[2:]
        elif not line.startswith("#"):
            status, place, words = line.split("@", 2)
            yield lang, status, place, words


def _slots(lang: str, place: str, words: str) -> Slots:
    html, _, footer = _LINK.sub(_deed, words).partition("##")
    html = html if html.startswith("<p") else f"<p>{html}</p>"
    if place == "a":
        return Slots(lang=lang, above=html)
    if place == "n":
        return Slots(lang=lang, end=html, notice=L1 if lang == "en" else ES_NOTICE)
    return Slots(lang=lang, notice=html, footer=footer)


@pytest.mark.parametrize(
    ("number", "lang", "status", "place", "words"),
    [(number, *case) for number, case in enumerate(_cases())],
    ids=lambda value: value[:40] if isinstance(value, str) else str(value),
)
def test_what_a_wording_makes_of_its_page(
    number: int, lang: str, status: str, place: str, words: str
) -> None:
    shell = _SHELLS[number % len(_SHELLS)]
    page = parse_page(SHELLS[shell](_slots(lang, place, words)).encode(), address(shell, lang))
    assert isinstance(page, ParsedPage)
    licence = normalise(page).licence
    assert (licence.status, licence.licence_id) == _STATUS.get(status, ("granted", status))


@pytest.mark.parametrize(
    ("name", "status"),
    [("Ferry Crews Accused in Port of Aldemar", "granted"), ("Another Tale Altogether", "unstated")],
)
def test_the_headline_stands_for_the_article(name: str, status: str) -> None:
    deed = '<a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a>'
    line = f"<p>{name} by InSight Crime is licensed under {deed}.</p>"
    page = parse_page(SHELLS["newspack"](Slots(notice=line)).encode(), address("newspack", "en"))
    assert isinstance(page, ParsedPage)
    assert normalise(page).licence.status == status


def test_a_long_text_is_no_rights_note() -> None:
    note = "*This essay belongs to Tidewater Review and is carried here with its permission."
    assert is_rights_note(note)
    assert not is_rights_note(note + " It was written at sea." * 40)
