"""Credits checked against the article, and one kept for each name of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Final, NamedTuple

from transforms.citations.heads import is_organisation
from transforms.citations.kinds import PERSON, Named, is_surname, kind_of
from transforms.citations.masking import Span
from transforms.citations.sentence import Credit, Sentence
from transforms.citations.tokens import OWN, PLACE
from transforms.countries import country_codes_in
from transforms.outlets import INSIGHTCRIME, MEDIA, ORGANISATION, known_outlets

_FARTHEST_COUNTRY: Final = 4
_SHORTEST_NAME: Final = 2
_LONGEST_NAME: Final = 150
_START: Final = attrgetter("start")
_LONGEST_ASIDE: Final = 200
_MOST_PER_PARAGRAPH: Final = 200


class Finding(NamedTuple):
    """A credit in its paragraph: the printed name with its offsets, what it is, the sentence it stands in.

    `country_code` is that of a country named right beside it (`Peruvian daily N`) where several outlets share
    the name, else None.
    """

    name: str
    kind: str
    start: int
    end: int
    credit: Credit
    sentence: Span
    is_via: bool
    country_code: str | None


def findings_of(
    sentence: Sentence, credits_found: Iterable[Credit], paragraph: str, article_text: str
) -> Iterable[Finding]:
    """What the credits of a sentence come to, those that name no source left out."""
    found = [
        item for credit in credits_found if (item := _checked(credit, sentence, paragraph, article_text))
    ]
    return _with_listener(found) if found else ()


def _checked(credit: Credit, sentence: Sentence, paragraph: str, article_text: str) -> Finding | None:
    start, end = sentence.span(credit.name)
    name = paragraph[start:end]
    if not _SHORTEST_NAME <= len(name) <= _LONGEST_NAME or not _has_letter(name):
        return None
    named = Named(name, sentence, credit)
    kind = kind_of(named, article_text)
    if credit.is_listener and not _may_listen(named, kind, article_text):
        return None
    # It decides between outlets of one name, which few names have.
    is_shared = len(known_outlets(name)) > 1
    country = _country_beside(sentence, credit.name, paragraph) if is_shared else None
    return Finding(name, kind, start, end, credit, (sentence.start, sentence.end), credit.is_via, country)


def _has_letter(name: str) -> bool:
    return name[0].isalpha() or any(char.isalpha() for char in name)


def _may_listen(named: Named, kind: str, article_text: str) -> bool:
    """Whether what was told to a name was told to the public: an outlet, not `Congress` and not a person."""
    if kind not in {MEDIA, INSIGHTCRIME}:
        return False
    low = named.sentence.lows[named.credit.name]
    is_other = is_organisation(low) or is_surname(named.name, article_text)
    return not is_other or bool(known_outlets(named.name))


def _country_beside(sentence: Sentence, name: int, paragraph: str) -> str | None:
    for index in range(name - 1, max(-1, name - _FARTHEST_COUNTRY), -1):
        kind = sentence.kinds[index]
        if kind == PLACE:
            start, end = sentence.span(index)
            codes = country_codes_in(paragraph[start:end])
            return codes[0] if len(codes) == 1 else None
        if kind != OWN and sentence.small[index] not in sentence.words.media_nouns:
            return None
    return None


def _with_listener(found: list[Finding]) -> list[Finding]:
    """Where the publisher was told in an interview, the speakers told it; without any it is the source."""
    if not any(item.credit.is_interview for item in found):
        return found
    speakers = [item for item in found if _is_speaker(item)]
    if not speakers or not any(item.kind == INSIGHTCRIME for item in found):
        return found
    return [
        item._replace(is_via=True) if _is_speaker(item) else item
        for item in found
        if item.kind != INSIGHTCRIME
    ]


def _is_speaker(item: Finding) -> bool:
    return item.kind == PERSON or (item.credit.is_spoken and item.kind != INSIGHTCRIME)


def distinct(found: list[Finding], paragraph: str) -> list[Finding]:
    """One finding per name, in the order of the text, and at most 200.

    A surname, or the abbreviation in brackets behind a name, is the name credited before it in the paragraph.
    """
    if len(found) == 1:
        return found
    kept: list[Finding] = []
    same: set[str] = set()
    end = 0
    for item in sorted(found, key=_START):
        low = item.name.casefold()
        if low in same or item.start < end or len(kept) >= _MOST_PER_PARAGRAPH:
            continue
        kept.append(item)
        end = item.end
        same.add(low)
        if item.kind == PERSON:
            parts = low.split()
            same.update(" ".join(parts[index:]) for index in range(1, len(parts)))
        if paragraph.startswith(" (", item.end):
            same.update(_abbreviations(paragraph[item.end : item.end + _LONGEST_ASIDE]))
    return kept


def _abbreviations(behind: str) -> Iterator[str]:
    for word in behind[2:].partition(")")[0].split():
        if word.isupper() and len(word) > 1:
            yield word.casefold()


def settled(found: Iterable[Finding]) -> Mapping[str, str]:
    """The kind of each name throughout an article, where different credits leave different impressions.

    What once was an institution is one; two words that once were a person's are a person's; else what was
    once an outlet is one.
    """
    kinds: dict[str, set[str]] = {}
    for item in found:
        kinds.setdefault(item.name, set()).add(item.kind)
    return {name: _kind_among(name, among) for name, among in kinds.items()}


def _kind_among(name: str, kinds: set[str]) -> str:
    if PERSON in kinds and " " in name:
        return ORGANISATION if ORGANISATION in kinds else PERSON
    return MEDIA if MEDIA in kinds else min(kinds)
