"""Which licences Creative Commons has published: codes, versions and ports, as its own list has them.

Source: `config/cc-legal-tools.csv` of github.com/creativecommons/cc-legal-tools-data, from which
creativecommons.org is built, commit b5f0188; and for `by-nd-nc/2.0/jp`, a second address of a Japanese
port, the RDF records of the same repository. Nothing is added by analogy: a version or port not listed
there does not exist.
"""

from __future__ import annotations

from typing import Final

UNPORTED: Final = ""
"""Stands for "no jurisdiction" in the sets of ports below."""


def _ports(codes: str, *, has_unported: bool = True) -> frozenset[str]:
    return frozenset([*codes.split(), *([UNPORTED] if has_unported else [])])


_SIX: Final = ("by", "by-nc", "by-nc-nd", "by-nc-sa", "by-nd", "by-sa")
_SIX_OF_1_0: Final = ("by", "by-nc", "by-nc-sa", "by-nd", "by-nd-nc", "by-sa")
_WITHOUT_BY: Final = ("nc", "nc-sa", "nd", "nd-nc", "sa")

_NO_PORTS: Final = _ports("")
_PORTS_OF_2_0: Final = _ports("at au be br ca cl de es fr hr it jp kr nl pl tw uk za")
_PORTS_OF_2_1: Final = _ports("au ca es jp", has_unported=False)
_PORTS_OF_2_5: Final = _ports(
    "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
)
_PORTS_OF_3_0: Final = _ports(
    "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl"
    " pr pt ro rs sg th tw ug us ve vn za"
)

LICENCES: Final[dict[tuple[str, str], frozenset[str]]] = {
    **dict.fromkeys(((code, "1.0") for code in _SIX_OF_1_0), _ports("fi il nl")),
    **dict.fromkeys(((code, "1.0") for code in _WITHOUT_BY), _ports("fi nl")),
    ("sampling", "1.0"): _ports("br tw"),
    ("sampling+", "1.0"): _ports("br de tw"),
    ("nc-sampling+", "1.0"): _ports("tw"),
    **dict.fromkeys(((code, "2.0") for code in _SIX), _PORTS_OF_2_0),
    **dict.fromkeys(((code, "2.0") for code in (*_WITHOUT_BY, "by-nd-nc")), _ports("jp", has_unported=False)),
    ("devnations", "2.0"): _NO_PORTS,
    **dict.fromkeys(((code, "2.1") for code in _SIX), _PORTS_OF_2_1),
    **dict.fromkeys(((code, "2.5") for code in _SIX), _PORTS_OF_2_5),
    **dict.fromkeys(((code, "3.0") for code in _SIX), _PORTS_OF_3_0),
    **dict.fromkeys(((code, "4.0") for code in _SIX), _NO_PORTS),
}
"""Code and version below `/licenses/`, and the ports of each."""

PUBLIC_DOMAIN: Final[dict[tuple[str, str], frozenset[str]]] = {
    ("zero", "1.0"): _NO_PORTS,
    ("mark", "1.0"): _NO_PORTS,
}
"""Tool and version below `/publicdomain/`."""

_SPDX_PORTS: Final = (
    "CC-BY-2.5-AU CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US"
    " CC-BY-NC-3.0-DE CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-ND-3.0-DE CC-BY-NC-SA-2.0-DE"
    " CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-SA-2.0-UK"
    " CC-BY-SA-2.1-JP CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO"
)
SPDX_IDS: Final = frozenset(
    [
        *(f"CC-{code.upper()}-{version}" for code in _SIX for version in ("1.0", "2.0", "2.5", "3.0", "4.0")),
        *_SPDX_PORTS.split(),
        "CC-SA-1.0",
        "CC0-1.0",
        "CC-PDM-1.0",
    ]
)
"""Ids of these licences in the SPDX licence list, by the column SPDX_IDENTIFIER of the same file."""

JURISDICTIONS: Final[dict[str, tuple[str, ...]]] = {
    "am": ("Armenia",),
    "ar": ("Argentina",),
    "at": ("Austria", "Österreich"),
    "au": ("Australia",),
    "az": ("Azerbaijan", "Azerbaiyán"),
    "be": ("Belgium", "Bélgica"),
    "bg": ("Bulgaria",),
    "br": ("Brazil", "Brasil"),
    "ca": ("Canada", "Canadá"),
    "ch": ("Switzerland", "Suiza", "Schweiz"),
    "cl": ("Chile",),
    "cn": ("China Mainland", "Mainland China", "China"),
    "co": ("Colombia",),
    "cr": ("Costa Rica",),
    "cz": ("Czech Republic", "República Checa"),
    "de": ("Germany", "Alemania", "Deutschland"),
    "dk": ("Denmark", "Dinamarca"),
    "ec": ("Ecuador",),
    "ee": ("Estonia",),
    "eg": ("Egypt", "Egipto"),
    "es": ("Spain", "España"),
    "fi": ("Finland", "Finlandia"),
    "fr": ("France", "Francia"),
    "ge": ("Georgia",),
    "gr": ("Greece", "Grecia"),
    "gt": ("Guatemala",),
    "hk": ("Hong Kong",),
    "hr": ("Croatia", "Croacia"),
    "hu": ("Hungary", "Hungría"),
    "ie": ("Ireland", "Irlanda"),
    "igo": ("IGO",),
    "il": ("Israel",),
    "in": ("India",),
    "it": ("Italy", "Italia"),
    "jp": ("Japan", "Japón"),
    "kr": ("South Korea", "Corea del Sur", "Korea"),
    "lu": ("Luxembourg", "Luxemburgo"),
    "mk": ("Macedonia",),
    "mt": ("Malta",),
    "mx": ("Mexico", "México"),
    "my": ("Malaysia", "Malasia"),
    "nl": ("Netherlands", "Países Bajos", "Nederland"),
    "no": ("Norway", "Noruega"),
    "nz": ("New Zealand", "Nueva Zelanda"),
    "pe": ("Peru", "Perú"),
    "ph": ("Philippines", "Filipinas"),
    "pl": ("Poland", "Polonia"),
    "pr": ("Puerto Rico",),
    "pt": ("Portugal",),
    "ro": ("Romania", "Rumania"),
    "rs": ("Serbia",),
    "scotland": ("UK: Scotland", "Scotland", "Escocia"),
    "se": ("Sweden", "Suecia"),
    "sg": ("Singapore", "Singapur"),
    "si": ("Slovenia", "Eslovenia"),
    "th": ("Thailand", "Tailandia"),
    "tw": ("Taiwan", "Taiwán"),
    "ug": ("Uganda",),
    "uk": ("England and Wales", "UK: England & Wales", "Inglaterra y Gales"),
    "us": ("United States", "United States of America", "Estados Unidos"),
    "ve": ("Venezuela",),
    "vn": ("Vietnam",),
    "za": ("South Africa", "Sudáfrica"),
}
"""Ports and the names under which licences print them: English first, then Spanish and the port's own."""
