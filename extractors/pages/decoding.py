"""Bytes of a page → text, whatever the page says its encoding is.

Order: a byte order mark, the charset of Content-Type, the page's own meta, then the content itself. A label
is a claim: bytes that are UTF-8 are read as UTF-8 whatever the label, and bytes that are not UTF-8 under
that label are read one by one as Windows-1252.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The labels of the WHATWG Encoding Standard that Python can read; ISO-8859-1 means Windows-1252 on the web.
# A list, since some of Python's own codecs are no character sets or take quadratic time.
_CODECS: Final = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8"), "utf-8"),
    **dict.fromkeys(
        (
            "iso-8859-1",
            "iso8859-1",
            "latin1",
            "latin-1",
            "l1",
            "ascii",
            "us-ascii",
            "windows-1252",
            "cp1252",
            "x-cp1252",
        ),
        "cp1252",
    ),
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16-le", "unicode"), "utf-16-le"),
    **dict.fromkeys(("utf-16be", "utf-16-be"), "utf-16-be"),
    **{f"iso-8859-{n}": f"iso8859-{n}" for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-125{n}": f"cp125{n}" for n in (0, 1, 3, 4, 5, 6, 7, 8)},
    **dict.fromkeys(("gbk", "gb2312", "gb18030"), "gb18030"),
    **dict.fromkeys(("macintosh", "x-mac-roman"), "mac-roman"),
    "big5": "big5",
    "euc-jp": "euc-jp",
    "euc-kr": "euc-kr",
    "koi8-r": "koi8-r",
    "shift_jis": "cp932",
}
_META_WITHIN: Final = 4096
_META_CHARSET: Final = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE
)
_HEADER_CHARSET: Final = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)

# Of a NUL, of a byte order mark, and the second one of `Ã`; `â€` needs two.
_UNTIDY_BYTES: Final = (b"\0", b"\xef", b"\x83")

# A byte that is no UTF-8 comes out of "surrogateescape" as U+DC80 + n: read it as Windows-1252 instead.
_STRAY_BYTES: Final = {
    0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)
}


def decode(body: bytes, headers: Sequence[tuple[str, str]] = ()) -> str:
    """The text of a page's bytes, with mojibake put right. Never fails; NULs and lone surrogates are gone."""
    return to_utf8(body, headers).decode("utf-8")


def to_utf8(body: bytes, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """The text of a page as `decode` gives it, in UTF-8: most pages are that already."""
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return tidy(body[len(mark) :].decode(codec, "replace")).encode()
    # Bytes that are UTF-8 are read as such whatever the label, so that nobody needs to look for it.
    if not _looks_like_utf16(body) and (utf8 := _as_it_is(body)) is not None:
        return utf8
    codec = _stated_codec(body, headers) or _guessed_codec(body)
    if not codec.startswith("utf-16") and (utf8 := _as_it_is(body)) is not None:
        return utf8
    if codec == "utf-8":
        return tidy(body.decode("utf-8", "surrogateescape").translate(_STRAY_BYTES)).encode()
    return tidy(body.decode(codec, "replace")).encode()


def _as_it_is(body: bytes) -> bytes | None:
    """Bytes that are UTF-8, put right where they need it; None for other bytes."""
    try:
        # What is valid UTF-8 holds no lone surrogate.
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return repair_mojibake(_without_marks(text)).encode() if _may_be_untidy(body) else body


def _may_be_untidy(utf8: bytes) -> bool:
    """Whether a NUL, a byte order mark or a sign of mojibake may stand in UTF-8. Single bytes are found far
    faster than letters are in text.
    """
    return any(byte in utf8 for byte in _UNTIDY_BYTES) or (b"\xa2" in utf8 and b"\xc3\xa2" in utf8)


def tidy(text: str) -> str:
    """Text without NULs, byte order marks and lone surrogates, its mojibake put right."""
    text = _without_marks(text)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return repair_mojibake(text)


def _without_marks(text: str) -> str:
    if "\0" in text or "\ufeff" in text:
        return text.replace("\0", "").replace("\ufeff", "")
    return text


def _stated_codec(body: bytes, headers: Sequence[tuple[str, str]]) -> str | None:
    for label in _labels(body, headers):
        codec = _CODECS.get(label.lower())
        # A meta that could be read as ASCII does not stand in UTF-16, whatever it says.
        if codec is not None and not (codec.startswith("utf-16") and not _looks_like_utf16(body)):
            return codec
    return None


def _labels(body: bytes, headers: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What headers and metas call the encoding, in order."""
    for name, value in headers:
        if name.lower() == "content-type" and (match := _HEADER_CHARSET.search(value)):
            yield match[1]
    for found in _META_CHARSET.finditer(body[:_META_WITHIN]):
        yield found[1].decode("ascii", "replace")


def _looks_like_utf16(body: bytes) -> bool:
    return body[:400].count(0) * 4 > len(body[:400])


def _guessed_codec(body: bytes) -> str:
    if _looks_like_utf16(body):
        return "utf-16-be" if body[:400:2].count(0) > body[1:400:2].count(0) else "utf-16-le"
    return "utf-8"


# ------------------------------------------------------------------------------------------- mojibake

# Windows-1252's letters for the bytes 80–BF, which continue a UTF-8 sequence.
_CONT: Final = "".join({bytes([b]).decode("cp1252", "ignore") or chr(b) for b in range(0x80, 0xC0)})
_CONT_CLASS: Final = "[" + re.escape(_CONT) + "]"
_SEQUENCE: Final = re.compile(
    f"[\u00c2-\u00df]{_CONT_CLASS}|[\u00e0-\u00ef]{_CONT_CLASS}{{2}}|[\u00f0-\u00f4]{_CONT_CLASS}{{3}}"
)
# Signs that no one writes on purpose: a curly quote or dash gone wrong, or a broken letter between small
# letters.
_CERTAIN: Final = re.compile(
    f"\u00e2\u20ac[\u0153\u2122\u02dc\u009d\u201c\u201d\u00a6]|[a-z]\u00c3{_CONT_CLASS}"
    f"|\u00c3{_CONT_CLASS}[a-z]{{2}}"
)
_AS_BYTES: Final = {
    char: bytes([b])
    for b in range(0x80, 0x100)
    for char in (bytes([b]).decode("cp1252", "ignore") or chr(b),)
}


def repair_mojibake(text: str) -> str:
    """Text in which UTF-8 read as Windows-1252 (`PÃ©rez`, `â€™`) is put right, where certain signs of it
    are found.

    Without a sign that no one writes on purpose nothing changes, so a Portuguese `SÃO` or `CRISTÃ”` stays.
    """
    if ("\u00c3" not in text and "\u00e2\u20ac" not in text) or not _CERTAIN.search(text):
        return text
    return _SEQUENCE.sub(_reread, text)


def _reread(match: re.Match[str]) -> str:
    try:
        return b"".join(_AS_BYTES[char] for char in match[0]).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return match[0]
