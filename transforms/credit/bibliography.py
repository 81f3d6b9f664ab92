"""The credit for reference managers: BibTeX and CSL-JSON."""

from __future__ import annotations

import json
import re
from typing import Final, TypeAlias
from urllib.parse import quote

from transforms.attribution import PUBLISHER, licence_phrase
from transforms.credit.linked_data import NO_MARKUP
from transforms.credit.words import title_of
from transforms.originals import CreditAuthor, CreditSource
from transforms.terms import Lang
from transforms.text import ascii_slug, clean

_LANGUAGES: Final = {Lang.EN: "english", Lang.ES: "spanish"}
_MONTHS: Final = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

# BibTeX counts braces before it looks at backslashes, so `\{` would leave an entry open for ever: braces are
# spelled as commands, each in a pair of its own.
_TEX: Final = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        "<": r"{\textless}",
        ">": r"{\textgreater}",
        **{char: f"\\{char}" for char in "#$%&_"},
    }
)
_NOT_ONE_PERSON: Final = re.compile(r",|\s(?:and|others)(?:\s|$)|^and\s", re.IGNORECASE)

_Date: TypeAlias = "dict[str, list[list[int]]]"
_Value: TypeAlias = "str | list[dict[str, str]] | _Date"


def bibtex(source: CreditSource) -> str:
    """One `@misc` entry, whose key depends on the article id alone; every value is escaped for TeX."""
    fields = {
        "author": " and ".join(_tex_name(author) for author in source.authors) or f"{{{PUBLISHER}}}",
        "title": f"{{{_tex(source.title)}}}",
        "howpublished": PUBLISHER,
        "publisher": PUBLISHER,
    }
    if source.published_on:
        day = source.published_on
        fields |= {"year": str(day.year), "month": _MONTHS[day.month - 1], "date": day.isoformat()}
    fields["url"] = quote(source.url, safe="/:?#[]@!$&'()*+,;=%~-._")
    fields["langid"] = _LANGUAGES[source.lang]
    phrase = licence_phrase(source.licence_id, source.lang)
    if phrase:
        fields["note"] = _tex(phrase[:1].upper() + phrase[1:])
    # A month is one of BibTeX's own abbreviations, which stand without braces.
    lines = (f"  {name} = {value if name == 'month' else f'{{{value}}}'}" for name, value in fields.items())
    return f"@misc{{{key_of(source)},\n" + ",\n".join(lines) + "\n}"


def key_of(source: CreditSource) -> str:
    """The key of the entry: `insightcrime-en-some-slug`, ASCII letters, digits and hyphens."""
    return f"insightcrime-{ascii_slug(source.article_id)}"


def csl(source: CreditSource) -> str:
    """A CSL-JSON list of one item of type `article-newspaper`; the licence stands in its `note`.

    A person of two words is given and family name; longer names stay whole (`literal`), since where a
    Spanish family name begins cannot be told.
    """
    item: dict[str, _Value] = {
        "id": key_of(source),
        "type": "article-newspaper",
        "title": title_of(source),
        "author": [_csl_name(author) for author in source.authors] or [{"literal": PUBLISHER}],
        "container-title": PUBLISHER,
        "publisher": PUBLISHER,
        "URL": source.url,
        "language": source.lang.value,
    }
    if source.published_on:
        day = source.published_on
        item["issued"] = {"date-parts": [[day.year, day.month, day.day]]}
    phrase = licence_phrase(source.licence_id, source.lang)
    if phrase:
        item["note"] = phrase[:1].upper() + phrase[1:]
    return json.dumps([item], ensure_ascii=False, indent=2).translate(NO_MARKUP)


def _tex(words: str) -> str:
    return clean(words).translate(_TEX)


def _tex_name(author: CreditAuthor) -> str:
    """A person as BibTeX splits names; an organisation, and whatever it would split wrongly, in braces."""
    name = clean(author.name)
    is_person = author.kind == "person" and not _NOT_ONE_PERSON.search(name)
    return _tex(name) if is_person else f"{{{_tex(name)}}}"


def _csl_name(author: CreditAuthor) -> dict[str, str]:
    words = clean(author.name).split()
    if author.kind == "person" and len(words) == 2:
        return {"given": words[0], "family": words[1]}
    return {"literal": " ".join(words)}
