"""The credit as plain text and as Markdown."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from transforms.attribution import PUBLISHER, credit_line, licence_phrase
from transforms.credit.words import BY, HOME, LICENSED, QUOTES, deed_of, joined_names, names_of, title_of
from transforms.originals import CreditSource

# CommonMark lets every ASCII punctuation mark be escaped; these are the ones with a meaning inside a line,
# in CommonMark and in its usual extensions (tables, strikethrough, mathematics, autolinks).
_MARKUP: Final = re.compile(r"([\\`*_{}\[\]()#+!|<>~&$^=@])")
_ADDRESS: Final = re.compile(r"\b(?:www(?=\.)|(?:https?|ftp)(?=:))", re.IGNORECASE)


def text(source: CreditSource) -> str:
    """One line of plain text: title, authors, InSight Crime, the address of the original, the licence."""
    return credit_line(source.title, names_of(source), source.url, source.lang, source.licence_id)


def markdown(source: CreditSource) -> str:
    """One paragraph of CommonMark in the order of `text`, with links; whatever is printed is escaped."""
    opening, closing = QUOTES[source.lang]
    parts = [f"{opening}{_link(title_of(source), source.url)}{closing}"]
    names = joined_names(source)
    if names:
        parts.append(f"{BY[source.lang]} {escaped(names)}")
    parts.append(_link(PUBLISHER, HOME))
    deed, phrase = deed_of(source), licence_phrase(source.licence_id, source.lang)
    if deed:
        parts.append(f"{LICENSED[source.lang]} {_link(*deed)}")
    elif phrase:
        parts.append(escaped(phrase))
    return ", ".join(parts)


def escaped(words: str) -> str:
    """Words that Markdown prints as they stand; an address in them does not become a link by itself."""
    return _ADDRESS.sub(r"\g<0>\\", _MARKUP.sub(r"\\\1", words))


def _link(words: str, url: str) -> str:
    return f"[{escaped(words)}](<{quote(url, safe=_SAFE)}>)"


_SAFE: Final = "/:?#[]@!$&'*+,;=%~-._"
