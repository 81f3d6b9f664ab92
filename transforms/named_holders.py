"""Whom a rights note names, where no fixed phrase leads to the holder: the name that its words fit best."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from transforms.rights_holders import LONGEST_NOTE, is_publisher_itself, name_at
from transforms.text import fold, word_set

_AROUND: Final = 60
_MOST_NAMES: Final = 24
_CAPITAL: Final = re.compile(
    r"(?<![\w.'’&-])(?:[^\W\d_a-zà-ÿ][\w'’&.-]*|[a-z]\w{1,20}[A-Z]\w*|[\w-]{3,30}\.(?:org|com|net|info)\b)"
)
_DESCRIBED: Final = r"(?:(?:the|la|el|los|las|al?|del|an?|un|una|its|su|our|nuestr\w+|[\w-]+) ){0,4}"

_BEFORE: Final = (
    # By whose leave.
    (
        6,
        re.compile(
            r"(?:permission|permiso|consent\w*|authori[sz]ation|autorizacion|blessing|leave|approval|okay"
            r"|licen[cs]e|licencia|venia|aval|visto bueno"
            r"|luz verde|anuencia|courtesy|cortesia|gentileza|generosi\w+|agreement|acuerdo|convenio"
            r"|arrangement|contract\w*|contrato|partnership|alianza)"
            rf"(?: \w+)? (?:of|from|by|with|between|de|del|con|por|para|otorgad\w por) {_DESCRIBED}$"
        ),
    ),
    # Whose the rights are.
    (
        6,
        re.compile(
            r"(?:belongs? to|property of|owned by|held by|rights (?:\w+ ){0,3}(?:to|with|by|from)"
            r"|rest with|remain with|goes? to|write to|apply to|contact|ask"
            r"|to|pertenece\w* a|propiedad de|derechos (?:\w+ ){0,4}(?:son|es|de)"
            r"|titular \w+(?: \w+){0,6} es|dirija\w* a|escrib\w+ a|duen\w+ (?:\w+ ){0,4}(?:son"
            r"|es)(?: los)? de"
            rf"|(?:rights|derechos|reserved|reservados|copyright|titular|holder|owner|articulo|article"
            rf"|permisos|requests|published|texto|text)\W{{0,3}}:) {_DESCRIBED}$"
        ),
    ),
    (
        5,
        re.compile(
            rf"(?:thanks to|thank|agradec\w+ (?:a|al)|gracias a|friends (?:at|of)|colleagues (?:at|of)"
            rf"|colegas de|amigos de|aliados? (?:de )?|obra de|work of|handed to us by) {_DESCRIBED}$"
        ),
    ),
    # Where it appeared.
    (
        4,
        re.compile(
            r"(?:published|appeared|ran|run|out|live|up|released|broke|posted|printed|aired|broadcast"
            r"|seen|supplied|provided|distributed|handed|written|commissioned|syndicated|content"
            r"|taken|extracted|excerpted|adapted|story|article|text|report|originally|pages?|site|blog"
            r"|issue \d+|number \d+|publicad\w|publico|apareci\w+|salio|estren\w+|luz|difundid\w|contad\w"
            r"|conto"
            r"|cedid\w|procede|proviene|tomad\w|extraid\w|escribio|hizo|primero|original|originalmente"
            r"|aire|esta|articulo|texto|contenido|reportaje|numero \d+)"
            rf"(?: [\w-]+){{0,4}}? (?:by,?|in|on|at|from|for|of|with|por|en|de|del|desde|para|la"
            rf"|el) {_DESCRIBED}$"
        ),
    ),
    (
        2,
        re.compile(
            rf"(?:primero|por primera vez|conto|publico|hizo|dio) $|(?:\bfor|\bfrom|\bof|\bde|\bdel"
            rf"|\bpara|\bat|\bcon|\bwith|[/(|]|\([\w ]{{1,20}},) ?{_DESCRIBED}$"
        ),
    ),
    (6, re.compile(r"\b(?:author|autora?|writer|publisher|outlet|medio|editorial),? $")),
    (1, re.compile(rf"\b(?:by|in|on|por|en) {_DESCRIBED}$")),
)
_AFTER: Final = (
    (
        6,
        re.compile(
            r"[,.]? ?(?:\([^)]*\))?,? ?(?:[\w'-]+,? ){0,5}?(?:which |that |who |que |cuy\w+ \w+ "
            r"|whose \w+ |editors |, )?(?:has |have |had |ha |han |nos |se |kindly |no )*(?:holds?|owns?"
            r"|retains?|keeps?|reserves?|reserva|es (?:la |el )?(?:titular"
            r"|duen\w|propietari\w)|let|lets|allowed|permitted|permit\w+|granted|gave|given|authori[sz]ed"
            r"|autoriz\w+|agreed|said yes|dio (?:su|el|luz)|dieron|otorg\w+|cedi\w+|concedi\w+|consint\w+"
            r"|accedi\w+|dijeron que si"
            r"|conserva|mantiene|tiene los derechos|licensed|lent|were generous|was kind|copyright"
            r"|facilit\w+)\b"
        ),
    ),
    (
        4,
        re.compile(
            r"(?: \([^)]{1,30}\))?,? ?(?:[\w'-]+,? ){0,4}?(?:first |ya |primero )?(?:ran|published"
            r"|publico|put|broke|aired|estreno|released|dio a conocer|dieron a conocer|saco|wrote|posted"
            r"|printed|carried|produced|did|conto|difundio|publicaron|fue (?:el|la) primer[oa]?"
            r"|was the first|reposted)\b"
        ),
    ),
    (
        6,
        re.compile(
            r"(?:, (?:num|no|issue|numero)\.? \d+)?[.,/|()-]{0,2} ?\(?(?:all rights|todos los derechos"
            r"|derechos reservados|(?:queda )?prohibid|no part|not to be)"
            r"|[,/|(-]{1,2} ?\(?(?:reproducid|reprinted|republished|tomad|reposted|used (?:by|with))"
        ),
    ),
)
_OPENS: Final = re.compile(r"\W*(?:(?:[\w']+ )?(?:note|nota)[\w ]*[:.]\W*)?(?:the |el |la |los |las )?$")
_LOWER: Final = re.compile(r"\W*[a-zà-ÿ]")
_PRESS: Final = re.compile(
    r"\b(?:press|books|publishers?|publishing|editorial|editores|ediciones|libros|news|agency|agencia"
    r"|review|revista|radio|times|post|foundation|fundacion|institute|instituto|university|universidad"
    r"|center|centre|centro)\b"
)
_A_WORK: Final = re.compile(
    r"(?:libro|book|chapter|capitulo|epilogo|prologo|adelanto|excerpt|extract|extracto|fragmento|novel"
    r"|manuscript)(?: \w+)? (?:from |of |de |del |titled |called )?(?:libro |book )?[\"']?$|[\"'] ?$"
)
_AN_AUTHOR: Final = re.compile(
    r"(?:, (?:by|de)|^\W*(?:by|por|written by)|(?:essay|column|text|texto|columna|opinion|analysis|story|note"
    r"|articulo) (?:by|de|por)) $"
)
_NO_NAMES: Final = word_set(
    "this the these what here there our we it its they their he she i in on at by from for with to of "
    "and or as all no not"
    " este esta estos lo el la los las un una nuestros nuestras su sus en de del por para con sin al a y "
    "o que quien quienes"
    " published reprinted republished reproduced taken extracted excerpt extract originally first "
    "previously text story article report"
    " essay column note editor editors rights copyright courtesy see read find want ask please do may "
    "use used click licensed distributed"
    " publicado reproducido tomado extracto fragmento texto nota articulo reportaje cronica lea vea "
    "derechos todos prohibida prohibido"
    " reservados solicitudes cortesia gentileza contenido presentamos compartimos agradecemos gracias "
    "desde vio salio aparecio hoy ayer"
    " monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october"
    " november december english spanish portuguese french chapter no under should thanks story work "
    "content written supplied appears"
    " spanish-language english-language adapted translated author autor autora report this crime insight "
    "translation version tanto both ours los diarios equipo when cuando aunque copyright reportaje "
    "entrevista interview "
    "previously"
)


def named_holder(note: str) -> str | None:
    """The name in a rights note that its words fit best as the holder's, as printed; None without any.

    Who gave leave or holds the rights comes before where the piece appeared, a press before an author, an
    author before the title of a book. Of two that fit alike the first is taken.
    """
    best: tuple[int, str] | None = None
    for name, before, after in _names(note[:LONGEST_NOTE]):
        score = _fit(name, before, after)
        if score > 0 and (best is None or score > best[0]):
            best = score, name
    return best[1] if best else None


def _names(note: str) -> Iterator[tuple[str, str, str]]:
    """Every name with the folded words before and after it."""
    end = count = 0
    for match in _CAPITAL.finditer(note):
        if match.start() < end or count >= _MOST_NAMES:
            continue
        if fold(match.group()) in _NO_NAMES and _LOWER.match(note, match.end()):
            continue
        name = name_at(note[match.start() : match.start() + 100])
        if name is None or is_publisher_itself(name) or fold(name) in _NO_NAMES:
            continue
        start = note.find(name, match.start())
        count, end = count + 1, start + len(name)
        before = fold(note[max(0, start - _AROUND) : start] + "|")[:-1]
        yield name, before, fold(note[end : end + _AROUND])


def _fit(name: str, before: str, after: str) -> int:
    """How well a name fits as the holder's; 0 for none."""
    ahead = max((points for points, pattern in _BEFORE if pattern.search(before)), default=0)
    behind = max((points for points, pattern in _AFTER if pattern.match(after)), default=0)
    if _A_WORK.search(before):
        return 1
    if _AN_AUTHOR.search(before) and not behind:
        return 1
    if before.endswith("(") and not behind and not _PRESS.search(fold(name)):
        return 1
    opening = 2 if behind and _OPENS.match(before) and len(before) < _AROUND else 0
    return ahead + behind + opening + (1 if (ahead or behind) and _PRESS.search(fold(name)) else 0)
