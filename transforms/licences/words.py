"""Read licence names in running words (`CC BY-NC-ND 4.0`, `Atribución-NoComercial 3.0`).

Names are read in English, Spanish and Portuguese. A version or port that the words do not spell out is not
returned, and words that deny a licence ("not available under CC BY 4.0") are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from transforms.licences.published import JURISDICTIONS, LICENCES
from transforms.licences.subjects import Subject, subject_of
from transforms.licences.vocabulary import licence_id_for
from transforms.text import clean, fold

LONGEST_WORDING: Final = 5000

_CODES: Final = frozenset(code for code, _ in LICENCES if code.startswith("by"))
_ORDER: Final = ("by", "nc", "nd", "sa")
_VERSION: Final = r"(?P<version>[1-4]\.[0-9])(?![0-9]|\.[0-9])"
_PORT_CODES: Final = "|".join(sorted((port.upper() for port in JURISDICTIONS), key=len, reverse=True))
_SHORT: Final = re.compile(
    r"(?<![\w-])(?P<cc>CC|cc|[Cc]reative [Cc]ommons(?= ))[ -]?(?P<by>BY|by)"
    r"(?P<elements>(?:[ -](?:NC|ND|SA|nc|nd|sa))*)(?!\w|-[A-Za-z])"
    rf"(?:[ -]?(?:\(?v(?:ersion)?\.? ?|\()?{_VERSION}\)?"
    rf"(?:[ -](?P<port>{_PORT_CODES})(?![\w-])|[ -]\(?(?P<place>[A-Z][^\d,;:()|]{{2,40}}))?)?"
)
_ZERO: Final = re.compile(r"(?<![\w-])CC[ -]?(?:0|Zero)(?:[ -]v?(?P<version>1\.0)(?![0-9]))?(?![\w])")
_NON_COMMERCIAL: Final = r"(?:uso )?(?:non?|nao)[ -]?com(?:m)?ercial"
_NO_DERIVATIVES: Final = (
    r"no[ -]?deriv(?:ative works|atives|ative|s)?\b|sin[ -]?deriva(?:dos|das|r)|sin[ -]?obras?[ -]?derivadas?"
    r"|no[ -]?derivad[ao]s?|sem[ -]?(?:obras[ -]?)?deriva(?:coes|cao|d[ao]s)"
)
_SHARE_ALIKE: Final = (
    r"share[ -]?alike|compartir(?:[ -]?derivadas)?[ -]?igual|licenciar(?:[ -]por)?[ -]?igual"
    r"|licenciamiento[ -]reciproco|com?partilha(?:r|mento)?(?:[ -]pela[ -]mesma[ -]licenca|[ -]?igual)"
    r"|compartir[ -]bajo[ -]la[ -]misma[ -]licencia|partilha[ -]nos[ -](?:mesmos[ -])?termos"
)
_NAMED: Final = re.compile(
    r"\b(?:attribution|atribucion|reconocimiento|atribuicao)\b"
    rf"(?P<elements>(?:(?: ?[-/,] ?| )(?:{_NON_COMMERCIAL}|{_NO_DERIVATIVES}|{_SHARE_ALIKE})(?![a-z]))*)"
    r"(?P<said>(?: (?:public )?(?:licen[cs]e|licencia|licenca)(?: publica)?)?,?(?: (?:version|v\.?))? ?[( ]?"
    rf"{_VERSION})?(?:\)? ?\(?(?P<place>[a-z][a-z :&]{{1,40}}))?"
)
_UNPORTED: Final = re.compile(r"(?:unported|no portada|generic|international|internacional|licen[cs])")
_ELEMENTS: Final = (
    ("nc", re.compile(_NON_COMMERCIAL)),
    ("nd", re.compile(_NO_DERIVATIVES)),
    ("sa", re.compile(_SHARE_ALIKE)),
)
_PLACES: Final = tuple(
    sorted(
        ((fold(name), port) for port, names in JURISDICTIONS.items() for name in names),
        key=lambda place: -len(place[0]),
    )
)
_DENIED: Final = re.compile(
    r"\b(?:not|no longer|never|except|excluding|unless|instead of|salvo|excepto|ya no|en lugar de)\b"
    r"[^.,;:!?]{0,40}$|\bno (?:esta|se|bajo)\b[^.,;:!?]{0,40}$"
)


@dataclass(frozen=True, slots=True)
class LicenceWords:
    """A licence as words name it: `version` and `jurisdiction` None where the words do not spell them out.

    `words` is the part of the text that names it, `start` where it begins there.
    """

    code: str
    version: str | None
    jurisdiction: str | None
    words: str
    start: int

    @property
    def licence_id(self) -> str | None:
        """The id where code and version are spelled out and such a licence exists, else None."""
        if self.version is None:
            return None
        # Version 1.0 is listed as by-nd-nc; words name its elements in either order.
        codes = (self.code, "by-nd-nc") if self.code == "by-nc-nd" else (self.code,)
        ids = (licence_id_for(code, self.version, self.jurisdiction) for code in codes)
        return next((licence_id for licence_id in ids if licence_id), None)


def read_words(text: str) -> tuple[LicenceWords, ...]:
    """The Creative Commons licences that a text names, in order.

    Bare "attribution" is a name only in a text that says Creative Commons, or with version and
    "International", "Unported" or a port.
    """
    one_line = clean(text[:LONGEST_WORDING])
    plain = fold(one_line)
    found = [*_read_short(one_line), *_read_named(plain)]
    return tuple(sorted(found, key=lambda words: words.start))


def read_words_with_subjects(text: str) -> tuple[tuple[LicenceWords, Subject], ...]:
    """The licences that a text names, in order, each with what the clause that names it speaks of."""
    one_line = clean(text[:LONGEST_WORDING])
    plain = fold(one_line)
    # Folding seldom changes the length; where it does, capitals are lost to the reading of the subject.
    source = one_line if len(one_line) == len(plain) else plain
    found = [(words, one_line) for words in _read_short(one_line)]
    found += [(words, source) for words in _read_named(plain)]
    return tuple(
        (words, subject_of(whole[: words.start], whole[words.start + len(words.words) :]))
        for words, whole in sorted(found, key=lambda item: item[0].start)
    )


def _read_short(text: str) -> Iterator[LicenceWords]:
    """Names of the form `CC BY-NC 3.0 US`, `Creative Commons BY-NC 3.0` and `CC0 1.0`."""
    for match in _SHORT.finditer(text):
        parts = [part for part in re.split(r"[ -]", match["elements"].lower()) if part]
        is_bare = not parts and match["version"] is None
        code = _code(parts)
        if (
            code is None
            or (is_bare and (match["cc"], match["by"]) != ("CC", "BY"))
            or _is_denied(text, match)
        ):
            continue
        port = match["port"].lower() if match["port"] else _port(fold(match["place"] or ""))
        yield LicenceWords(code, match["version"], port, match.group().strip(), match.start())
    for match in _ZERO.finditer(text):
        if not _is_denied(text, match):
            yield LicenceWords("zero", match["version"], None, match.group(), match.start())


def _read_named(plain: str) -> Iterator[LicenceWords]:
    """Names of the form "Attribution-NonCommercial 3.0 United States", folded."""
    says_who = "creative commons" in plain
    for match in _NAMED.finditer(plain):
        elements = match["elements"]
        parts = [part for part, pattern in _ELEMENTS if pattern.search(elements)]
        code = _code(parts)
        place = (match["place"] or "") if match["version"] else ""
        port = _port(place)
        is_name = says_who or parts or port or _UNPORTED.match(place)
        if code is None or not is_name or _is_denied(plain, match):
            continue
        yield LicenceWords(code, match["version"], port, match.group().strip(), match.start())


def _code(parts: list[str]) -> str | None:
    """The code of these elements, or None where no licence combines them."""
    code = "-".join(part for part in _ORDER if part == "by" or part in parts)
    return code if code in _CODES and len(set(parts)) == len(parts) else None


def _port(place: str) -> str | None:
    """The port whose name `place`, folded, begins with; None for "unported", "international" and the like."""
    for name, port in _PLACES:
        if place.startswith(name) and not place[len(name) : len(name) + 1].isalpha():
            return port
    return None


def _is_denied(text: str, match: re.Match[str]) -> bool:
    return _DENIED.search(fold(text[max(0, match.start() - 60) : match.start()]) + " ") is not None
