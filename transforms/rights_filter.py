"""A quick look that spares most paragraphs the search for a rights note."""

from __future__ import annotations

from typing import Final

from transforms.agencies import agency_of
from transforms.rights_holders import LONGEST_NOTE
from transforms.stems import Stems

# Whatever `transforms.rights_notes` finds holds a consent, a word for reprinting, a claim of copyright, …
_ALONE: Final = Stems(
    "permission",
    "permiso",
    "authoriz",
    "authoris",
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
    "tomado",
    "copyright",
    "©",
    "(c)",
    "rights reserved",
    "derechos",
    "direitos",
    "property of",
    "propiedad de",
    "pertenece",
    "the rights",
    "all rights",
    "rights to th",
    "rights holder",
    "rights-holder",
    "rightsholder",
    "under licen",
    "licensed",
    "licence from",
    "license from",
    "bajo licencia",
    "propiedad intelectual",
    "intellectual property",
    "owner",
    "dueñ",
    "propietari",
    "convenio",
    " agreement",
    "cleared with",
    "con licencia",
    "arrangement",
    "exclusiv",
    "cedid",
    "un acuerdo",
    "por acuerdo",
    "según acuerdo",
    "mediante acuerdo",
    "syndica",
    "belongs",
    " owns ",
    "courtesy",
    "cortesía",
    "gentileza",
    "venia",
    "anuencia",
    "blessing",
    "kindly",
    "allowed us",
    "let us",
    "let insight",
    "lets us",
    "nos permit",
    "permitió",
    "cesión",
    "ceded",
    "titular",
    "el acuerdo de",
)
# … a first appearance elsewhere, …
# "publi" alone would pass every republic and public prosecutor.
_APPEARED: Final = Stems(
    "publish",
    "publicad",
    "publicó",
    "publico ",
    "appeared",
    "printed",
    " ran ",
    "featured",
    "apareci",
    "difundid",
)
_FIRST: Final = Stems(
    "first", "original", "initial", "previous", "primer", "originaria", "inicial", "previament"
)
# … or, in a line or two, the name of an agency. In capitals, since the short ones are parts of common words.
_AGENCIES: Final = Stems(
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
    return (
        _ALONE.stand_in(lower)
        or (_APPEARED.stand_in(lower) and _FIRST.stand_in(lower))
        or (len(text) <= _LONGEST_AGENCY_LINE and _AGENCIES.stand_in(text))
        or agency_of(text) is not None
    )
