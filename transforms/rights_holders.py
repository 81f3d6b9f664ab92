"""Who holds the rights that a note names: the name as printed, or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from transforms.agencies import agency_in_byline, agency_of

LONGEST_NOTE: Final = 1500
_LONGEST_NAME: Final = 100

_CUES: Final = (
    # Who gave permission knows best who may license; who published first comes next.
    re.compile(r"\b(?:permission|authori[sz]ation|consent)\s+(?:of|from|by)\s+", re.IGNORECASE),
    re.compile(r"\b(?:permiso|autorizaci[oó]n|consentimiento)\s+(?:del?|por)\s+", re.IGNORECASE),
    re.compile(
        r"\b(?:published|appeared|posted|ran|printed|featured|republished|reprinted|reposted|reproduced"
        r"|cross-?posted|syndicated|translated)"
        r"(?:\s+(?:first|originally|here|on\s+\w+\s+\d{1,2},?(?:\s+\d{4})?|in\s+(?:English|Spanish"
        r"|Portuguese|\d{4})))*"
        r",?\s+(?:by|in|on|at|from)\s+",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:publicad[oa]|public[oó]|aparecid[oa]|apareci[oó]|difundid[oa]|reproducid[oa]"
        r"|republicad[oa]|tomad[oa]|retomad[oa]|traducid[oa])"
        r"(?:\s+(?:originalmente|originariamente|inicialmente|previamente|primero|por\s+primera\s+vez|aqu[ií]"
        r"|en\s+(?:ingl[eé]s|espa[nñ]ol|portugu[eé]s|\d{4})|el\s+\d{1,2}\s+de\s+\w+(?:\s+del?\s+\d{4})?))*"
        r",?\s+(?:por|en|del?|desde)\s+",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:courtesy\s+of|cortes[ií]a\s+de|distributed\s+by|distribuid[oa]\s+por)\s+", re.IGNORECASE
    ),
    re.compile(r"\b(?:reserved\s+by|reservados\s+(?:por|a|de|para))\s+", re.IGNORECASE),
    re.compile(
        r"\b(?:belongs?\s+to|(?:held|owned|retained|kept)\s+by|property\s+of|(?:rests?|remains?|lies"
        r"|stays?|are|is)\s+with"
        r"|(?:pertenecen?|corresponden?|pertencem?)\s+al?|propiedad\s+del?|(?:quedan?|recaen?)\s+en)\s+",
        re.IGNORECASE,
    ),
    # A byline: Ana Prueba (La Gaceta, reprinted with permission).
    re.compile(
        r"\((?=[^()]{2,80},\s+(?:re-?printed|re-?published|reproduced|reproducid[oa]|republicad[oa])\b)"
    ),
    re.compile(r"\b(?:together|jointly)\s+with\s+|\b(?:junto|conjuntamente)\s+con\s+", re.IGNORECASE),
    re.compile(
        r"\b(?:arrangement|partnership|collaboration|alliance)\s+with\s+|\bcolaboraci[oó]n\s+(?:con"
        r"|de)\s+|\b(?:alianza|acuerdo|convenio)\s+con\s+"
        r"|\bcedid[oa]s?\s+por\s+|\b(?:contact|contacte|contactar|write\s+to|escriba)\s+(?:a\s+)?"
        r"|\b(?:licencia|licen[cs]e)\s+(?:from|de)\s+|\blicensed\s+(?:\w+\s+){0,3}(?:from|by)\s+"
        r"|\bcopyright\s+of\s+",
        re.IGNORECASE,
    ),
    re.compile(
        r"\best[ae]\s+(?:art[ií]culo|texto|reportaje|nota|cr[oó]nica|columna|pieza|historia)\s+del?\s+",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:rights|derechos)\b[^.;!?]{0,60}?\b(?:son|es|s[aã]o)\s+del?\s+", re.IGNORECASE),
    re.compile(
        r"(?:©|\(c\)|\bcopyright\b|\bderechos\s+de\s+autor\b)(?:\s*(?:©|\(c\)|copyright|:"
        r"|\d{4}(?:\s*[-–]\s*\d{4})?))*,?\s+(?:by\s+)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:this|the)\s+(?:article|story|piece|report|text)\s+(?:is|was|comes"
        r"|came)\s+(?:(?:co-?)?(?:written"
        r"|provided|supplied|produced|reported|contributed|commissioned|edited|published"
        r"|licensed)\s+)?(?:by|from)\s+",
        re.IGNORECASE,
    ),
    # The Silt Road, by Ana Prueba (Osprey Books, 2014).
    re.compile(
        r"\((?:forthcoming,?\s+)?(?=[^()]{0,60}\b(?:Books|Press|Publish\w+|Ediciones|Editorial|Editores"
        r"|Libros)\b)"
    ),
    re.compile(
        r"\b(?:produced|written|reported)\s+by\s+|\b(?:excerpt|extract|chapter|translation)\b[^.;!?]{0,40}?"
        r"\b(?:by|from)\s+(?!(?:a|an|the)\s+(?:book|report|article|study|chapter|series)\b)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:art[ií]culo|texto|reportaje|nota|cr[oó]nica|columna)\s+(?:es|fue)\s+(?:\w{4,20}\s+)?(?:de"
        r"|por)\s+",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W{0,4}(?:(?:text|texto|agency|agencia)\s*:\s+|(?:text|texto)\s+(?:by|from|por)\s+)", re.IGNORECASE
    ),
)
_HOLDS: Final = re.compile(
    r"(?:^|[.;!?*:]\s*)(?P<name>[^.;!?*:]{2,100}?)\s+(?:holds?|owns?|retains?|keeps?|reserves?"
    r"|conservan?|poseen?|tienen?"
    r"|retienen?|mantienen?|se\s+reservan?)\s+(?:(?:all|the|full|sole|exclusive|todos|los|el)\s+){0,3}"
    r"(?:copyrights?|(?:\w+\s+)?rights?|derechos?)\b"
    r"|(?:^|[.;!?*:]\s*)(?P<owner>[^.;!?*:]{2,100}?)\s+(?:owns|es\s+due[nñ][oa]\s+de)\s+(?:this|est[ae])\b",
    re.IGNORECASE,
)
_OPENING: Final = "\"'“‘«*_ "


def _set(*words: str) -> frozenset[str]:
    return frozenset(word for line in words for word in line.split())


_LEADING: Final = _set(
    "the an a our el la los las un una news website site newspaper magazine journal weekly daily online",
    "digital outlet media medium portal blog think tank agency organization organisation organización sitio",
    "web revista diario periódico medio semanario agencia noticias publicación publication partner partners",
    "author autor autora writer escritor escritora publisher team equipo colegas colleagues friends amigos",
    "investigative independent independiente de of pages columns páginas columnas",
)
"""Words in lower case that may stand before a name without being part of it."""

_INNER: Final = _set(
    "de del la las los el y e of the and & for on da do das dos en du",
    "van von der den ten le di della dello",
)
_DESCRIPTORS: Final = _set(
    "news newspaper magazine website outlet site daily weekly portal blog agency journal"
)
_NOT_NAMES: Final = _set(
    "january february march april june july august september october november december",
    "monday tuesday wednesday thursday friday saturday sunday english spanish portuguese french",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "inglés español portugués all part pdf creative this it he she they its his her their fue ha se",
    "reproducción traducción publicación",
)
_ARTICLES: Final = _set("the a an our el la los las un una its su")
_INSTITUTION: Final = re.compile(
    r"(?:Instituto|Fundaci|Centro|Comisi|Oficina|Observatorio|Alianza|Red|Asociaci)"
)
_POSSESSIVE: Final = re.compile(r"['’]s(?=\s|$)")
_COMPANIES: Final = frozenset({"S.A.", "S.A", "A.C.", "A.C", "S.L.", "S.R.L.", "C.A."})
_TOKEN: Final = re.compile(r"\S+")
_INITIALS: Final = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DATE: Final = re.compile(r"\s(?:on|in)\s+(?:[A-Z][a-z]{2,5}day,?\s+)?[A-Z][a-z]{2,8}\.?\s+\d")
_A_DAY: Final = re.compile(
    r"(?:on )?(?:[A-Z][a-z]{2,5}day,? )?"
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d"
    r"|\d{1,2} (?:de )?[A-Za-z]{3,10})"
)
_MOST_LEADING: Final = 7
_STOP: Final = ",.;:)]}\"'”’»!?*|"


def is_publisher_itself(text: str) -> bool:
    """Whether a text names InSight Crime (also spelled Insight, joined, or as its foundation)."""
    return re.search(r"\bin ?sight ?crime\b", text, re.IGNORECASE) is not None


def _looks_like_name(token: str) -> bool:
    return (
        any(char.isupper() for char in token) or re.fullmatch(r"[\w-]+(?:\.[\w-]+){1,3}", token) is not None
    )


def _words(rest: str) -> Iterator[tuple[str, int, int, bool]]:
    """Every word with its offsets, and whether the text pauses after it."""
    for match in _TOKEN.finditer(rest):
        token = match.group()
        lead = len(token) - len(token.lstrip(_OPENING))
        core = token[lead:].rstrip(_STOP)
        if _INITIALS.fullmatch(core) and token[lead + len(core) :].startswith("."):
            core += "."
        end = match.start() + lead + len(core)
        initial = len(core) == 1 and token[lead + len(core) :].startswith(".")
        pauses = (end < match.end() and not initial) or rest.startswith("(", match.end() + 1)
        yield core, match.start() + lead, end, pauses


def name_at(rest: str) -> str | None:
    """The name that `rest` begins with, after articles and words like "the newspaper"."""
    start: int | None = None
    end = skipped = 0
    described: str | None = None
    if _A_DAY.match(rest):
        return None
    date = _DATE.search(rest)
    rest = rest[: date.start()] if date else rest
    for core, begins, ends, pauses in _words(rest):
        lowered = core.casefold()
        if start is None:
            skipped += 1
            if lowered in _NOT_NAMES or skipped > _MOST_LEADING:
                return described
            if _looks_like_name(core) and not (lowered in _ARTICLES and _is_described(rest[ends:])):
                start, end = begins, ends
            elif lowered not in _LEADING:
                return described
        elif lowered in _DESCRIPTORS and core.islower():
            # "Semana magazine" names it; "the Colombian newspaper X" only describes what follows.
            described, start, skipped = rest[start:end] if skipped == 1 else None, None, 0
            continue
        elif core in _COMPANIES:
            return rest[start:ends]
        elif _continues(core, follows=not rest[end:begins].strip()):
            end = ends
        elif lowered not in _INNER and not (lowered == "para" and _INSTITUTION.match(rest, start)):
            break
        if pauses:
            break
    return _without_possessive(rest[start:end]) if start is not None else described


def _without_possessive(name: str) -> str:
    """Peru's El Farol names El Farol, as does El Farol's Sunday Desk."""
    match = _POSSESSIVE.search(name)
    if match is None:
        return name
    owner, owned = name[: match.start()], name[match.end() :].strip()
    return owned if owned and " " not in owner else owner


def _is_described(rest: str) -> bool:
    """Whether an article leads to a description ("La autora"), not to a name."""
    following = rest.split(maxsplit=1)[:1]
    return bool(following) and following[0].strip(_STOP) in _LEADING


def _continues(core: str, *, follows: bool) -> bool:
    """Whether a word belongs to the name before it: another name, or a number right after it, but no year."""
    if core.casefold() in _NOT_NAMES:
        return False
    return _looks_like_name(core) or (follows and core[:1].isdigit() and _YEAR.fullmatch(core) is None)


def rights_holder_of(text: str) -> str | None:
    """The holder of the rights that a note names, as printed; None where it names none but InSight Crime.

    "permission of X" comes before "first published by X", which comes before a copyright line. A leading
    article in lower case and words like "the newspaper" are no part of the name.
    """
    note = text[:LONGEST_NOTE]
    for cue in _CUES:
        for match in cue.finditer(note):
            name = name_at(note[match.end() : match.end() + _LONGEST_NAME])
            if name and not is_publisher_itself(name):
                return name
    return _holding(note) or agency_of(note) or agency_in_byline(note)


def _holding(note: str) -> str | None:
    """The name before "holds the rights", where it is another's than InSight Crime's."""
    match = _HOLDS.search(note)
    name = name_at(match["name"] or match["owner"]) if match else None
    return name if name and not is_publisher_itself(name) else None
