"""Lines that say under what terms an article stands itself: they speak of the text and are none of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from transforms.licences.deeds import parse_deed
from transforms.licences.reservations import is_reserving_line
from transforms.licences.subjects import OF_THE_TEXT, Subject, subject_of
from transforms.licences.words import read_words_with_subjects
from transforms.records import Link
from transforms.stems import Stems

_LONGEST: Final = 400
# Every name of a licence holds one of these; plain "cc" would pass each "according".
_NAMES: Final = Stems(
    "commons",
    "attribution",
    "atribuci",
    "atribuiç",
    "reconocimiento",
    "cc by",
    "cc-by",
    "ccby",
    "cc0",
    "cc 0",
    "cc-0",
    "cc zero",
    "cc-zero",
    "cczero",
)


def states_licence(text: str, links: Sequence[Link] = ()) -> Subject | None:
    """What a text that names a licence, or links to its deed, states it for: the first subject that may be
    the article's, else the first; None where it names none.
    """
    subjects = [
        subject_of(text[: link.start], text[link.end :], link.text)
        for link in links
        if "commons" in link.href.lower() and parse_deed(link.href)
    ]
    if _NAMES.stand_in(text.lower()):
        subjects += [subject for _, subject in read_words_with_subjects(text)]
    return next((subject for subject in subjects if subject in OF_THE_TEXT), next(iter(subjects), None))


def is_licence_line(text: str, links: Sequence[Link] = ()) -> bool:
    """Whether a paragraph states the licence, or reserves the rights, of the article itself.

    Prose that mentions a licence is no such line: the clause that names it must speak of this article, of
    what the site publishes, or of nothing but the licence.
    """
    if len(text) > _LONGEST:
        return False
    return states_licence(text, links) in OF_THE_TEXT or is_reserving_line(text)
