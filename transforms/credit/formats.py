"""The names under which the forms of a credit are asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from transforms.credit.bibliography import bibtex, csl
from transforms.credit.linked_data import json_ld
from transforms.credit.markup import html
from transforms.credit.plain import markdown, text
from transforms.originals import CreditSource

_WRITERS: Final[dict[str, Callable[[CreditSource], str]]] = {
    "text": text,
    "html": html,
    "markdown": markdown,
    "json-ld": json_ld,
    "bibtex": bibtex,
    "csl": csl,
}
FORMATS: Final = tuple(_WRITERS)


def credit_as(source: CreditSource, name: str) -> str:
    """The credit in the form called `name`, one of FORMATS. KeyError for any other."""
    return _WRITERS[name](source)
