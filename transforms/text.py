"""Text as people mean it: clean for keeping, folded for comparing, cut into words and sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_PLAIN = re.compile(
    r"[ -~\u00a1-\u00ac\u00ae-\u00bf\u00c4-\u017f\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*"
)
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_BLANK = re.compile(r"\s+")
_BLANK_IN_LINE = re.compile(r"[^\S\n]+")
_BLANK_AT_BREAK = re.compile(r" ?\n\s*")

# UTF-8 read as Windows-1252: two letters for a Latin letter, three for punctuation. Only these leads: a wider
# net would catch `café”…`.
_LEADS = (b"\xc2", b"\xc3", b"\xe2\x80", b"\xe2\x84", b"\xe2\x86")
_CODES = tuple(lead + bytes((last,)) for lead in _LEADS for last in range(0x80, 0xC0))
_NOT_1252 = frozenset({0x81, 0x8D, 0x8F, 0x90, 0x9D})


def _misread(code: bytes) -> str:
    """What a reader of Windows-1252 makes of bytes; those that it has not pass as Latin-1."""
    return "".join(bytes((byte,)).decode("latin-1" if byte in _NOT_1252 else "cp1252") for byte in code)


_MISREAD = {_misread(code): code.decode("utf-8") for code in _CODES}
_MOJIBAKE = re.compile("(?=[\u00c2\u00c3\u00e2])(?:" + "|".join(map(re.escape, _MISREAD)) + ")")

_SPELLINGS = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`\u2039\u203a", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    "\u2026": "...",
    "\u00df": "ss",
    "\u00f8": "o",
    "\u0142": "l",
    "\u0131": "i",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u00f0": "d",
    "\u00fe": "th",
    "\u0111": "d",
}
_SPELLED = re.compile("[" + "".join(_SPELLINGS) + "]")
_MARKS = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_DASHES = re.compile(r"-{2,}")
_LONGEST_LINE = 300


def word_set(words: str) -> frozenset[str]:
    """The words of a line, for tables of words in the source."""
    return frozenset(words.split())


_PARTS_WORDS = "—–/"
_NOT_SLUG = re.compile(r"[^a-z0-9]+")

# An abbreviation's full stop ends no sentence; single letters (initials) neither.
_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof gen col capt lt sgt sr sra srta dra jr st sto sta no nos vs etc inc ltd co corp art"
    " arts "
    "gral cnel cap tte lic ing av avda aprox pag pp ed fig dept depto u.s u.k u.n ee.uu a.m p.m e.g i.e cf"
    " al "
    "jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic"
)
_ENDS = r"[\"'”’»)\]]*(?=\s+[\"'“‘«(\[¿¡*]*[^\W\d_a-zà-öø-ÿ]|\s+[\"'“‘«(\[¿¡]*\d|\s*\n|\s*$)"
# One mark before the row of them, since a search for a single character skips what is none; a repeated one is
# tried at each character. Most texts have no other mark than the full stop, which is found faster still.
_SENTENCE_END = re.compile(r"[.!?…][.!?…]*" + _ENDS)
_FULL_STOP_END = re.compile(r"\.\.*" + _ENDS)
_OTHER_ENDS = ("?", "!", "…")


def clean(text: str) -> str:
    """One line of text in NFC: white space (non-breaking too) is single blanks, what cannot be seen is gone.

    Soft hyphens, zero-width and control characters and lone surrogates are dropped; UTF-8 that was read as
    Windows-1252 (`â€™`) is put right.
    """
    # The first two tests mean the same as the pattern for ASCII, and cost a tenth of it.
    if (text.isascii() and text.isprintable()) or _PLAIN.fullmatch(text):
        return text.strip() if "  " not in text else " ".join(text.split())
    return _BLANK.sub(" ", _repaired(text)).strip()


def clean_lines(text: str) -> str:
    """As `clean`, with line breaks kept (single, without blanks around them)."""
    if "\n" not in text:
        return clean(text)
    text = _repaired(text.replace("\r\n", "\n"))
    return _BLANK_AT_BREAK.sub("\n", _BLANK_IN_LINE.sub(" ", text)).strip()


def _repaired(text: str) -> str:
    """Once more until nothing changes, since text may be broken twice; every repair shortens it."""
    while True:
        once = unicodedata.normalize("NFC", _UNSEEN.sub("", _MOJIBAKE.sub(_put_right, text)))
        if once == text:
            return text
        text = once


def fold(text: str) -> str:
    """Text for comparing and hashing: lower case without accents, plain quotes and dashes, single blanks.

    `Guzmán’s  “Chapo” -- x` and `guzman's "chapo" — X` fold to the same. Idempotent.
    """
    return _fold_line(text) if len(text) <= _LONGEST_LINE else _fold(text)


@lru_cache(maxsize=4096)
def _fold_line(text: str) -> str:
    """Names, tags, titles and short lines are asked for again and again, on one page and on the next."""
    return _fold(text)


def _fold(text: str) -> str:
    text = clean(text).casefold()
    if text.isascii():
        return _DASHES.sub("-", text.replace("`", "'") if "`" in text else text)
    folded = _folded(text)
    while not folded.isascii() and (again := _folded(clean(folded).casefold())) != folded:
        folded = again
    return folded


def _folded(text: str) -> str:
    text = _MARKS.sub("", unicodedata.normalize("NFKD", _SPELLED.sub(_spelling, text)))
    text = text.casefold().replace("`", "'")
    return _DASHES.sub("-", _BLANK.sub(" ", text).strip())


def holds_any(text: str, stems: Iterable[str]) -> bool:
    """Whether one of the stems stands in a text, as they are written."""
    # A loop, since a generator inside any() costs as much again as the search for a stem.
    for stem in stems:  # noqa: SIM110
        if stem in text:
            return True
    return False


def _put_right(match: re.Match[str]) -> str:
    return _MISREAD[match.group()]


def _spelling(match: re.Match[str]) -> str:
    return _SPELLINGS[match.group()]


def ascii_slug(name: str) -> str:
    """ASCII slug of a name (`Josefina Salomón` → `josefina-salomon`); empty only without letters and digits.

    Letters outside the Latin script are spelled by their code points, so that two names never share
    an empty slug.
    """
    folded = fold(name)
    slug = _NOT_SLUG.sub("-", folded.replace("'", "")).strip("-")
    if slug:
        return slug
    return "-".join(f"u{ord(char):x}" for char in folded if char.isalnum())


def word_count(text: str) -> int:
    """Words of a text: `mother-in-law`, `don't` and `1,000` are one each, dashes and slashes part words."""
    for mark in _PARTS_WORDS:
        text = text.replace(mark, " ")
    return sum([piece[0].isalnum() or _holds_letter(piece) for piece in text.split()])


def _holds_letter(piece: str) -> bool:
    return any(char.isalnum() or char == "_" for char in piece)


def sentences(text: str) -> tuple[str, ...]:
    """A paragraph cut into sentences, in order, without the white space between them."""
    return tuple(text[start:end] for start, end in sentence_spans(text))


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Offsets of the sentences of a paragraph: `text[start:end]` has no white space at its ends."""
    spans: list[tuple[int, int]] = []
    start = 0
    last = len(text.rstrip())
    ends = _SENTENCE_END if holds_any(text, _OTHER_ENDS) else _FULL_STOP_END
    for match in ends.finditer(text):
        end = match.end()
        if end < last and _is_abbreviated(text, match):
            continue
        _add_span(spans, text, start, end)
        start = end
    _add_span(spans, text, start, len(text))
    return tuple(spans)


def _add_span(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _is_abbreviated(text: str, stop: re.Match[str]) -> bool:
    if stop.group() != ".":
        return False
    begin = stop.start()
    while begin > 0 and stop.start() - begin < 12 and (text[begin - 1].isalnum() or text[begin - 1] == "."):
        begin -= 1
    word = text[begin : stop.start()]
    is_initial = len(word) == 1 and word.isupper()
    return is_initial or word.casefold() in _ABBREVIATIONS
