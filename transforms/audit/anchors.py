"""What a translation keeps of a text: its names, its numbers and its days, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from transforms.text import fold

MOST_ANCHORS: Final = 4_000

_WORD: Final = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE_END: Final = re.compile(r"[.!?:…\"“”«»¿¡(]\W*$")
_THOUSANDS: Final = re.compile(r"[.,](?=\d{3}(?:\D|$))")


def _numbered(*lines: str) -> dict[str, str]:
    """Words of several languages for the same thing, each line in its order, by what they stand for."""
    return {word: f"#{rank}" for line in lines for rank, word in enumerate(line.split(), 2) if word != "-"}


_NUMBERS: Final = _numbered(
    (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty"
    ),
    (
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"
        " dieciocho diecinueve veinte"
    ),
    "second third fourth fifth sixth seventh eighth ninth tenth",
    "segundo tercero cuarto quinto sexto septimo octavo noveno decimo",
    "segunda tercera cuarta quinta sexta septima octava novena decima",
)
_DAYS: Final = {
    word: f"@{rank}"
    for line in (
        (
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
            " july august september october november december"
        ),
        (
            "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio"
            " agosto septiembre octubre noviembre diciembre"
        ),
    )
    for rank, word in enumerate(line.split())
}
_COUNTRIES: Final = {
    "brazil": "brasil",
    "spain": "espana",
    "europe": "europa",
    "american": "",
    **dict.fromkeys(("united", "states", "estados", "unidos", "insight", "crime", "i"), ""),
}
"""Names that are spelled otherwise in the other language; "" where they tell nothing."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A name, number or day in one spelling; `unit` is the paragraph or line that it stands in."""

    sign: str
    unit: int


def names_of(texts: Iterable[str]) -> frozenset[str]:
    """The words that are written with a capital within a sentence, folded."""
    found: set[str] = set()
    for text in texts:
        for match in _WORD.finditer(text):
            word = match.group()
            is_first = match.start() == 0 or _SENTENCE_END.search(
                text[max(0, match.start() - 4) : match.start()]
            )
            if word[0].isupper() and len(word) > 1 and not is_first:
                found.add(fold(word))
    return frozenset(found)


def anchors_of(texts: Sequence[tuple[int, str]], names: frozenset[str]) -> tuple[Anchor, ...]:
    """The anchors of numbered texts in order; `names` are the folded words that count as names."""
    found: list[Anchor] = []
    for unit, text in texts:
        for match in _WORD.finditer(text):
            sign = _sign(match.group(), names)
            if sign:
                found.append(Anchor(sign, unit))
        if len(found) >= MOST_ANCHORS:
            break
    return tuple(found)


def _sign(word: str, names: frozenset[str]) -> str:
    if word[0].isdigit():
        return f"#{_THOUSANDS.sub('', word).replace(',', '.')}"
    plain = fold(word)
    told = _NUMBERS.get(plain) or _DAYS.get(plain)
    if told:
        return told
    if not word[0].isupper() or plain not in names:
        return ""
    return _COUNTRIES.get(plain, plain)
