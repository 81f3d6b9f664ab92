"""What makes two captures the same capture, the same text, the same article."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final

from transforms.records import Article, Paragraph
from transforms.terms import Lang
from transforms.text import clean

DAYS_APART: Final = 30
LEAST_SIMILARITY: Final = 0.3
_SHINGLE: Final = 3
_FEW_SHINGLES: Final = 20
_MOST_WORDS: Final = 20_000

_LIKE: Final = (
    dict.fromkeys("‘’‚‛′ʼ´`‹›", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("‐‑‒–—―−", "-")
)
_TYPOGRAPHY: Final = {mark: _LIKE[mark] for mark in "‘’“”–—"} | {"…": "..."}
# With a second character they may be a letter that was misread, which `clean` puts right.
_MISREAD: Final = frozenset("ÂÃ")
_BAR: Final = "|"
_DASH: Final = re.compile(r"-+")
_WORD: Final = re.compile(r"\w+")


def capture_id(url: str, captured_at: datetime, payload_digest: str) -> str:
    """16 hex digits made of the canonical address, the capture time (UTC) and the digest of the body."""
    return _digest(url, captured_at.isoformat(timespec="microseconds"), payload_digest)[:16]


def article_id(lang: Lang, slug: str) -> str:
    """`lang/slug`: `en/some-slug`."""
    return f"{lang.value}/{slug}"


def content_hash(title: str, author_names: Sequence[str], paragraphs: Sequence[Paragraph]) -> str:
    """64 hex digits over title, author names, and the kind and text of the blocks.

    The case of names, the form of quotes and dashes, white space and the Unicode form make no difference.
    Links, captions and markup are not covered.
    """
    return _digest(title_key(title), authors_key(author_names), text_key(paragraphs))


def title_key(title: str) -> str:
    """The part of the content hash that the title makes."""
    return _unify(title)


def authors_key(author_names: Iterable[str]) -> str:
    """The part of the content hash that the author names make, in order."""
    return "\x1f".join(_unify(name).casefold() for name in author_names)


def text_key(paragraphs: Iterable[Paragraph]) -> str:
    """The part of the content hash that the blocks make: kind and text of each, in order."""
    blocks = tuple(paragraphs)
    # All blocks at once cost a third; the bar stands in hardly any of them.
    texts = _unify(_BAR.join(block.text for block in blocks)).split(_BAR)
    if len(texts) != len(blocks):
        texts = [_unify(block.text) for block in blocks]
    return "\x1e".join(f"{block.kind}\x1f{text}" for block, text in zip(blocks, texts, strict=True))


def is_conflict(a: Article, b: Article) -> bool:
    """Whether two readings under one slug are two pieces.

    That is so where the publication days lie more than 30 days apart and the similarity of the texts is
    under 0.3. A day or a text that is not known makes no conflict.
    """
    if a.published_on is None or b.published_on is None or not a.text or not b.text:
        return False
    apart = abs((a.published_on - b.published_on).days) > DAYS_APART
    return apart and text_similarity(a.text, b.text) < LEAST_SIMILARITY


def text_similarity(a: str, b: str) -> float:
    """How much of the shorter text the longer one shares, 0 to 1, by runs of three words; 0 if one is empty.

    An excerpt is as similar as the whole; case and punctuation make no difference.
    """
    first, second = _shingles(a), _shingles(b)
    if not first or not second:
        return 0.0
    smaller, larger = sorted((first, second), key=lambda shingles: shingles.total())
    shared = (smaller & larger).total()
    if smaller.total() < _FEW_SHINGLES:
        # Few words prove little: an excerpt of a line must not stand for the whole.
        return 2 * shared / (smaller.total() + larger.total())
    return shared / smaller.total()


@lru_cache(maxsize=64)
def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(clean(text).casefold())[:_MOST_WORDS]
    size = min(_SHINGLE, len(words))
    return (
        Counter(tuple(words[start : start + size]) for start in range(len(words) - size + 1))
        if size
        else Counter()
    )


def _unify(text: str) -> str:
    """Text without white space, in one Unicode form, with one sort of quotes and of dashes."""
    if text.isascii() and text.isprintable():
        plain = text.replace("`", "'").replace(" ", "")
    else:
        raw = _usual_characters(text)
        if raw is None:
            return _unify_any(text)
        plain = raw.translate(_UNIFIED_LATIN, b" ").decode("latin-1")
    return _with_single_marks(plain)


def _usual_characters(text: str) -> bytes | None:
    """The text in Latin-1, its typography as plain marks; None where anything unusual stands in it.

    Tables of 256 bytes take a third of the time of patterns and of `unicodedata`.
    """
    try:
        raw = text.encode("latin-1")
    except UnicodeEncodeError:
        for mark, plain in _TYPOGRAPHY.items():
            text = text.replace(mark, plain)
        try:
            raw = text.encode("latin-1")
        except UnicodeEncodeError:
            return None
    return None if raw.translate(None, _USUAL_LATIN) else raw


def _unify_any(text: str) -> str:
    """What `_unify` promises, for every text."""
    plain = _with_plain_marks(clean(text))
    if not unicodedata.is_normalized("NFKC", plain):
        plain = _with_plain_marks(unicodedata.normalize("NFKC", plain))
    # No other white space is left.
    return _with_single_marks(plain.replace(" ", ""))


def _with_single_marks(text: str) -> str:
    text = text.replace("''", '"')
    return _DASH.sub("-", text) if "--" in text else text


def _with_plain_marks(text: str) -> str:
    if text.isascii():
        return text.replace("`", "'")
    # One look per mark takes a tenth of a pattern's time, `str.translate` ten times as long.
    for mark, plain in _LIKE.items():
        if mark in text:
            text = text.replace(mark, plain)
    return text


def _unified_latin() -> tuple[bytes, bytes]:
    """What each character of Latin-1 becomes, and those characters for which that is one of Latin-1 again."""
    unified = {chr(code): _unify_any(chr(code)) for code in range(256)}
    usual = {
        character: form
        for character, form in unified.items()
        if len(form) == 1 and ord(form) < 256 and character not in _MISREAD
    }
    table = "".join(usual.get(character, character) for character in unified)
    return table.encode("latin-1"), "".join((*usual, " ")).encode("latin-1")


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x00".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


_UNIFIED_LATIN, _USUAL_LATIN = _unified_latin()
