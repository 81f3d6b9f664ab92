"""The credit as HTML that machines read as well: ccREL, the vocabulary of Creative Commons, in RDFa 1.1."""

from __future__ import annotations

from html import escape
from typing import Final

from transforms.attribution import PUBLISHER, join_names, licence_phrase
from transforms.credit.words import BY, LICENSED, QUOTES, deed_of, names_of, title_of
from transforms.originals import CreditSource

PREFIXES: Final = "dct: http://purl.org/dc/terms/ cc: http://creativecommons.org/ns#"


def html(source: CreditSource) -> str:
    """One `<p>` that states, of the original's address: title, authors, publisher, day, name and address to
    attribute to, and the licence where a deed is known. Everything printed is escaped.
    """
    opening, closing = QUOTES[source.lang]
    title = (
        f'{opening}<a property="dct:title" rel="cc:attributionURL" href="{escape(source.url)}">'
        f"{escape(title_of(source), quote=False)}</a>{closing}"
    )
    authors = [
        f'<span property="dct:creator">{escape(name, quote=False)}</span>' for name in names_of(source)
    ]
    parts = [title]
    if authors:
        parts.append(f"{BY[source.lang]} {_joined(authors, names_of(source), source)}")
    parts.append(f'<span property="dct:publisher cc:attributionName">{PUBLISHER}</span>')
    parts += _licence(source)
    issued = f'<meta property="dct:issued" content="{source.published_on}">' if source.published_on else ""
    return (
        f'<p class="insightcrime-credit" lang="{source.lang.value}" prefix="{PREFIXES}" '
        f'about="{escape(source.url)}">{issued}{", ".join(parts)}</p>'
    )


def _joined(marked: list[str], names: tuple[str, ...], source: CreditSource) -> str:
    """The marked-up names, joined as the plain ones would be: the language's `and` hangs on the last name."""
    plain = join_names(names, source.lang)
    pieces: list[str] = []
    at = 0
    for name, markup in zip(names, marked, strict=True):
        found = plain.index(name, at)
        pieces += [escape(plain[at:found], quote=False), markup]
        at = found + len(name)
    return "".join(pieces)


def _licence(source: CreditSource) -> list[str]:
    deed = deed_of(source)
    if deed:
        name, url = deed
        return [f'{LICENSED[source.lang]} <a rel="license" href="{escape(url)}">{escape(name)}</a>']
    phrase = licence_phrase(source.licence_id, source.lang)
    return [escape(phrase, quote=False)] if phrase else []
