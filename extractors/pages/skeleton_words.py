"""Which strings of a page's markup say something, and what stands in their place in a skeleton."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

BLANK: Final = "…"
_LONGEST_TOKEN: Final = 80
_MOST_TOKENS: Final = 60
# From this many words on a name that also stands in the text is taken for a piece of it.
_PHRASE: Final = 3
_WORD: Final = re.compile(r"[^\W_]+")
_NAME: Final = re.compile(r"[A-Za-z0-9_:.@/#+!()\[\]%&=,-]+")
_NUMBER: Final = re.compile(r"[0-9]{3,}")
_DIGIT: Final = re.compile(r"[0-9]")
_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:[T ][0-9:.]{4,12}(?:Z|[+-][0-9:]{4,5})?)?)?")
_MEASURE: Final = re.compile(r"-?[0-9]{1,4}(?:\.[0-9]{1,4})?(?:px|em|rem|%|vw|vh)?|true|false|")
# WordPress writes the slugs of terms, names and posts into classes: `tag-peru`, `category-news-briefs`.
_TERM: Final = re.compile(
    r"(?P<prefix>(?:post_)?tag|category|cat|author|term|series|page|post|postname|format|country|region)"
    r"-(?P<slug>[a-z0-9_-]+)",
    re.IGNORECASE,
)
# Beside these classes it does so for every term of the post, linked or not.
_POST: Final = re.compile(r"post(?:id)?-[0-9]+|hentry|author-[0-9]+")
_OF_POSTS: Final = frozenset({"tag", "post_tag", "category", "author", "series", "country", "region"})
_CLASSES: Final = (
    (1, "[1 word]"),
    (5, "[2-5 words]"),
    (20, "[6-20 words]"),
    (60, "[21-60 words]"),
)


def length_class(text: str) -> str:
    """What stands for a text: `[6-20 words]`, or `[0000-00-00]` for an ISO day or time. White space stays one
    space at either end, so that words do not grow together.
    """
    bare = text.strip()
    if not bare:
        return (" " if "\n" not in text else "\n") if text else ""
    inner = f"[{masked_time(bare)}]" if _TIME.fullmatch(bare) else _words(bare)
    return f"{' ' if text[0].isspace() else ''}{inner}{' ' if text[-1].isspace() else ''}"


def masked_time(text: str) -> str:
    """An ISO day or time with its digits blanked, its form kept; `…` for anything else."""
    bare = text.strip()
    return _DIGIT.sub("0", bare) if _TIME.fullmatch(bare) else (BLANK if bare else "")


def is_measure(value: str) -> bool:
    """Whether a value is a number, a length or a truth, which says nothing."""
    return _MEASURE.fullmatch(value.strip()) is not None


def _words(text: str) -> str:
    count = len(_WORD.findall(text, 0, 2000))
    if not count:
        return "[sign]"
    return next((name for most, name in _CLASSES if count <= most), "[61+ words]")


def folded(text: str) -> str:
    """The words of a text, without case and accents, between single spaces."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain.casefold()))


class Words:
    """What a page says, to tell names made of its words from names of its template.

    `slugs` are the last parts of the addresses that it links to.
    """

    def __init__(self, text: str, slugs: frozenset[str]) -> None:
        self._text = f" {folded(text)} "
        self._slugs = slugs

    def names(self, value: str) -> str:
        """A list of names (class, rel, itemprop, …) with those blanked that hold words of the page, and
        with long numbers masked.
        """
        tokens = value.split()
        if self._is_phrase(folded(value)) and not all("-" in token or "_" in token for token in tokens):
            return BLANK
        is_post = any(_POST.fullmatch(token) for token in tokens)
        return " ".join(self._name(token, is_post=is_post) for token in tokens[:_MOST_TOKENS])

    def _name(self, token: str, *, is_post: bool) -> str:
        if token.endswith(f"-{BLANK}") and token[:-2].isalpha():
            return token
        if len(token) > _LONGEST_TOKEN or not _NAME.fullmatch(token):
            return BLANK
        term = _TERM.fullmatch(token)
        if term and (term["slug"].casefold() in self._slugs or (is_post and term["prefix"] in _OF_POSTS)):
            return f"{term['prefix']}-{BLANK}"
        if any(slug in token.casefold() for slug in _parts(token, self._slugs)):
            return BLANK
        if self._is_phrase(folded(token.replace("_", " "))):
            return BLANK
        return _NUMBER.sub(lambda number: "0" * len(number[0]), token)

    def _is_phrase(self, words: str) -> bool:
        return words.count(" ") + 1 >= _PHRASE and f" {words} " in self._text


def _parts(token: str, slugs: frozenset[str]) -> list[str]:
    """The slugs of two words or more that a token ends with."""
    pieces = token.casefold().split("-")
    tails = ("-".join(pieces[start:]) for start in range(min(len(pieces) - 1, 12)))
    return [tail for tail in tails if tail in slugs and "-" in tail]
