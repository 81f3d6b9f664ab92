"""Recognise a note by which somebody other than InSight Crime may license an article.

As recorded: `*This article was first published by … reprinted with permission … See the original article
here.` A starred note may as well be a correction, an update, a pseudonym or a download link; those say
nothing of rights.

The wordings are without number, so no list of them is kept. A note is told by evidence that meets: it speaks
of the piece that it stands at, it names another than InSight Crime, and it claims something for that other:
a consent, the rights, the first appearance. Each of the three has many words, and any meets any.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from transforms import rights_against as against
from transforms.agencies import agency_in_byline, agency_of
from transforms.rights_evidence import (
    SURE,
    Words,
    about_itself,
    claims_of,
    has_copyright,
    is_carried,
    is_first_elsewhere,
    is_given_to_us,
    is_marked,
    is_ours,
    names_another,
    words_of,
)
from transforms.rights_holders import LONGEST_NOTE

_LONGEST_WITHOUT_CONSENT: Final = 750
_PICTURE_INSIDE: Final = re.compile(r"photo|imag|foto|pictur|video|map|gra[pf]|ill?us")
_SENTENCE: Final = re.compile(r"(?<=[.;|])\s+(?=[^\W\da-z])")


def is_rights_note(text: str) -> bool:
    """Whether a text at an article's end says that somebody other than InSight Crime may license it.

    The first rule that applies decides:

    1. A line or a dateline of a news agency is such a note.
    2. Statements of open licences, corrections, updates, pseudonyms, downloads, thanks for money, credits of
       pictures and data, and whatever names InSight Crime as the source, the owner or the giver of leave,
       are none.
    3. A copy that another made afterwards is none unless rights, or a consent given to us, are told of.
    4. A copyright line of another is one where the text may be about the piece.
    5. A marked note (star, bracket, label) that names another and tells of rights or of a copy is one.
    6. A text that surely speaks of this piece ("this story", "what follows", "we carry", "taken from") and
       tells of a consent is one; so is one that names another and tells of the rights, of a first appearance
       elsewhere, or of a book that it is a part of.
    7. A text that perhaps speaks of this piece must name another and make two of those claims.
    """
    return 0 < len(text) <= LONGEST_NOTE and _reads_as_rights_note(text, is_byline=False)


def is_rights_byline(text: str) -> bool:
    """Whether a byline is an agency's or tells of another's rights; by its place it speaks of the piece."""
    return 0 < len(text) <= LONGEST_NOTE and _reads_as_rights_note(text, is_byline=True)


# The reader of a page asks of a paragraph, and what makes an article of it asks again.
@lru_cache(maxsize=256)
def _reads_as_rights_note(text: str, *, is_byline: bool) -> bool:
    if agency_of(text) is not None or (is_byline and agency_in_byline(text) is not None):
        return True
    words = _without_asides(_without_pictures(words_of(text)))
    marked = is_byline or is_marked(words.plain)
    about = SURE if is_byline else about_itself(words, is_marked=marked)
    if about == 0 or _leaves_rights(words.plain):
        return False
    return _claims_rights(words, about=about, marked=marked)


def _claims_rights(words: Words, *, about: int, marked: bool) -> bool:
    is_copy = is_first_elsewhere(words)
    if against.GIVEN.search(words.plain) and against.LEFT_OUT.search(words.plain) is None:
        return is_copy and names_another(words)
    if has_copyright(words):
        return True
    claims = claims_of(words)
    is_for_us = claims.has_consent and (is_copy or is_given_to_us(words.plain))
    if against.LATER.search(words.plain) and not (claims.has_rights or is_for_us):
        return False
    if len(words.plain) > _LONGEST_WITHOUT_CONSENT and not (is_copy and claims.has_consent):
        return False
    if not names_another(words):
        return about >= SURE and claims.has_consent and is_carried(words.plain)
    if marked and (claims.has_rights or is_copy):
        return True
    if about < SURE:
        return claims.has_rights + claims.has_consent + claims.has_origin >= SURE
    return claims.has_consent or claims.has_rights or claims.has_origin or claims.is_extract or is_copy


def _leaves_rights(plain: str) -> bool:
    """Whether a text does another thing than notes of rights do, or names InSight Crime as their holder."""
    others = (against.OTHER_NOTE, against.NARRATIVE)
    return is_ours(plain) or any(pattern.search(plain) is not None for pattern in others)


def _without_asides(words: Words) -> Words:
    """A text without its later sentences that invite to subscribe to something."""
    if against.ASIDE.search(words.plain) is None:
        return words
    first, *others = _SENTENCE.split(words.cased)
    cased = " ".join([first, *(part for part in others if against.ASIDE.search(part.lower()) is None)])
    return Words(cased, cased.lower())


def _without_pictures(words: Words) -> Words:
    """A text without its sentences on pictures, which have rights of their own; empty if nothing is left."""
    if _PICTURE_INSIDE.search(words.plain) is None:
        return words
    parts = _SENTENCE.split(words.cased)
    kept = [part for part in parts if not against.PICTURE_LABEL.match(part.lower())]
    plain = " ".join(kept).lower()
    is_cut = len(kept) < len(parts) or against.PICTURE.match(words.plain) is not None
    if is_cut and against.THE_TEXT.search(plain) is None:
        return Words("", "")
    return Words(" ".join(kept), plain) if len(kept) < len(parts) else words
