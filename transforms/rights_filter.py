"""A quick look that spares most paragraphs the search for a rights note."""

from __future__ import annotations

from typing import Final

from transforms.rights_holders import LONGEST_NOTE
from transforms.text import holds_any

# Whatever `transforms.rights_notes` finds holds a consent, a word for reprinting, a claim of copyright, …
_ALONE: Final = (
    "permission",
    "permiso",
    "authori",
    "autoriz",
    "consent",
    "reprint",
    "re-print",
    "republi",
    "re-publi",
    "reprodu",
    "posted",
    "translated",
    "adapted",
    "excerpted",
    "syndicated",
    "tomado",
    "retomado",
    "copyright",
    "©",
    "(c)",
    "rights reserved",
    "derechos",
)
# … a first appearance elsewhere, …
_APPEARED: Final = ("publi", "appeared", "printed", " ran ", "featured", "apareci", "difundid")
_FIRST: Final = ("first", "original", "initial", "previous", "primer", "originaria", "inicial", "previament")
# … or, in a line or two, the name of an agency. In capitals, since the short ones are parts of common words.
_AGENCIES: Final = (
    "AFP",
    "AP",
    "EFE",
    "Efe",
    "DPA",
    "UPI",
    "IPS",
    "ANSA",
    "Press",
    "PRESS",
    "Presse",
    "Reuters",
    "REUTERS",
    "Notimex",
    "Xinhua",
    "Bloomberg",
    "Prensa",
    "Colprensa",
    "Agencia",
    "Télam",
    "Telam",
    "McClatchy",
    "Tribune",
)
_LONGEST_AGENCY_LINE: Final = 300


def may_be_rights_note(text: str) -> bool:
    """Whether a paragraph is worth the search; False only for what `is_rights_note` would not find."""
    if len(text) > LONGEST_NOTE:
        return False
    lower = text.lower()
    if holds_any(lower, _ALONE):
        return True
    if holds_any(lower, _APPEARED) and holds_any(lower, _FIRST):
        return True
    return len(text) <= _LONGEST_AGENCY_LINE and holds_any(text, _AGENCIES)
